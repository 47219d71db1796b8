import type { Family } from '../words/family.ts'

/** The colours of a picture, by what they mean. `PAGE` follows the page's theme; a file needs colours of its own. */
export interface Palette extends Readonly<Record<Family, string>> {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly edge: string
  readonly wash: string
}

export const PAGE: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  edge: 'var(--edge)',
  wash: 'var(--wash)',
  force: 'var(--force)',
  talks: 'var(--talks)',
  dispute: 'var(--dispute)',
  people: 'var(--people)',
  speech: 'var(--speech)',
}

/** The light and dark values of theme.css (a test compares them). */
export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#17191c',
  muted: '#5b626a',
  rule: '#d5d9dd',
  edge: '#878e96',
  wash: '#f3f4f5',
  force: '#b54708',
  talks: '#0067a8',
  dispute: '#97407a',
  people: '#007a5a',
  speech: '#5b626a',
}

export const DARK: Palette = {
  paper: '#15181b',
  ink: '#e9ebed',
  muted: '#a4acb4',
  rule: '#363c42',
  edge: '#6f7880',
  wash: '#1f2327',
  force: '#f08a4e',
  talks: '#63b3ea',
  dispute: '#da93c0',
  people: '#43bf97',
  speech: '#a4acb4',
}
