import type { Catalogue, PanelWords, Words } from './catalogue.ts'
import { en } from './en/en.ts'

/** Each by its own name. English comes with the program, the others when they are asked for. */
export const LANGUAGES = ['en', 'ar', 'he'] as const
export type Language = (typeof LANGUAGES)[number]
export const OWN_NAMES: Record<Language, string> = { en: 'English', ar: 'العربية', he: 'עברית' }

/**
 * The words in hand. A page speaks one language at a time, as its `<html lang>` says; whoever changes it draws the
 * whole page anew, so nothing keeps words that it was once given.
 */
export let say: Words = en
/** Null in English. */
export let sayInPanels: PanelWords | null = null
let inHand: Language = 'en'

export function speak(language: 'en'): void
export function speak(language: Language, words: Catalogue): void
export function speak(language: Language, words?: Catalogue): void {
  inHand = language
  say = words ?? en
  sayInPanels = words?.panels ?? null
}

export function language(): Language {
  return inHand
}

const FROM_THE_RIGHT: ReadonlySet<Language> = new Set(['ar', 'he'])

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(language) ? 'rtl' : 'ltr'
}

const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  ar: () => import('./ar/ar.ts').then(({ ar }) => ar),
  he: () => import('./he/he.ts').then(({ he }) => he),
}

let newest: Language = 'en'

/**
 * Speaks a language from now on, once its words are here; of several asked for at once, the last.
 * @throws where they do not arrive; the page goes on in the language it has
 */
export async function learn(language: Language): Promise<void> {
  newest = language
  if (language === 'en') return speak('en')
  const words = await LOADERS[language]()
  if (newest === language) speak(language, words)
}
