import { directionOf, language } from './say.ts'

/** Which way words run. */
export type Direction = 'ltr' | 'rtl'
/** Where words stand in a drawing: right of their mark, or left of it. */
type Side = 'after' | 'before'

export function pageDirection(): Direction {
  return directionOf(language())
}

/** Whether the page reads from right to left, and its axis with it: old at the right. */
export function isMirrored(): boolean {
  return pageDirection() === 'rtl'
}

const LETTER = /\p{L}/u
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** As the first letter runs, which is what `dir="auto"` goes by; without letters, as the page does. */
export function directionOfText(text: string): Direction {
  const first = LETTER.exec(text)?.[0]
  if (first === undefined) return pageDirection()
  return FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr'
}

/** `text-anchor` of words on a side of their mark: the start of words that run from the right is at their right. */
export function anchorOf(side: Side, direction: Direction = pageDirection()): 'start' | 'end' {
  return (side === 'after') === (direction === 'ltr') ? 'start' : 'end'
}

const OPPOSITE: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** A key by what it does along the axis: `ArrowRight` is onwards in time, whichever arrow points there on this page. */
export function alongAxis(key: string): string {
  return isMirrored() ? (OPPOSITE[key] ?? key) : key
}

/** How far something goes on along the axis that goes so far to the right on paper. */
export function onwards(x: number): number {
  return isMirrored() ? -x : x
}
