import type { about } from './en/about.ts'
import type { en } from './en/en.ts'
import type { taking } from './en/taking.ts'

/** Everything the page says; the English catalogue gives the shape, so a word too many or too few does not compile. */
export type Words = typeof en

/** What only some panels say. English brings it with those panels, the other languages with the rest of their words. */
export interface PanelWords {
  readonly about: typeof about
  readonly taking: typeof taking
}

/** A language in full. */
export interface Catalogue extends Words {
  readonly panels: PanelWords
}
