import type { about } from './en/about.ts'
import { en } from './en/en.ts'
import type { plain } from './en/plain.ts'
import type { taking } from './en/taking.ts'

/** Everything the page says; the English catalogue gives the shape, so a word too many or too few does not compile. */
export type Words = typeof en

/** What only some panels say. English brings it with those panels. */
export interface PanelWords {
  readonly about: typeof about
  readonly taking: typeof taking
  readonly plain: typeof plain
}

/** The words in hand. */
export const say: Words = en
/** Null in English. */
export const sayInPanels: PanelWords | null = null

export function language(): string {
  return 'en'
}
