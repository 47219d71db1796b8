import { legible } from './legible.ts'
import { DICTIONARY_END, its, nlp } from './wink.ts'

/** Asking costs some 50 µs, and news repeats its words. */
const answers = new Map<string, boolean>()

/**
 * Whether a lower-case word is an ordinary word of English: `ferry` is, `kathmandu` and `paris` are not. The answer is
 * the model's dictionary, so the same at every call.
 */
export function isOrdinaryWord(lower: string): boolean {
  const known = answers.get(lower)
  if (known !== undefined) return known
  const tokens = nlp.readDoc(legible(lower.slice(0, 40))).tokens()
  const id = (tokens.out(its.uniqueId as never) as unknown as number[])[0] ?? DICTIONARY_END
  const pos = (tokens.out(its.pos as never) as unknown as string[])[0]
  const ordinary = id < DICTIONARY_END && pos !== 'PROPN'
  answers.set(lower, ordinary)
  return ordinary
}
