import { useSyncExternalStore } from 'react'
import { directionOf, type Language, language, learn } from '../words/say.ts'
import { languageFor, queryIn, readPageOptions } from './page.ts'

/** What the page speaks. The address says which language, else the browser; nothing is stored. */
export interface Spoken {
  /** Null until the first words are here. */
  readonly language: Language | null
  /** Words that were asked for and did not arrive. */
  readonly missing: Language | null
}

let spoken: Spoken = { language: null, missing: null }
let asked: Language | null = null
const listeners = new Set<() => void>()

export function useLanguage(): Spoken {
  return useSyncExternalStore(subscribe, () => spoken)
}

export function wantedLanguage(): Language {
  return readPageOptions(window.location.search).language ?? languageFor(navigator.languages ?? [navigator.language])
}

/** Speaks what the address and the browser ask for; what is there stays on screen until the words are here. */
export function listenToAddress(): void {
  window.addEventListener('popstate', () => void change(wantedLanguage()))
  void change(wantedLanguage())
}

/** A step that Back undoes. */
export function chooseLanguage(next: Language): void {
  try {
    window.history.pushState(null, '', queryIn(next, window.location.search) + window.location.hash)
  } catch {
    // A frame that may not write its address speaks the language all the same.
  }
  void change(next)
}

async function change(next: Language): Promise<void> {
  if (next === asked) return
  asked = next
  const missing = await learn(next).then(
    () => null,
    () => next,
  )
  // Another one has been chosen meanwhile.
  if (asked !== next) return
  if (missing !== null) asked = language()
  spoken = { language: language(), missing }
  document.documentElement.lang = language()
  document.documentElement.dir = directionOf(language())
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
