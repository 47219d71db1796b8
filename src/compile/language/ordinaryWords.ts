import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { legible } from './legible.ts'

const nlp = winkNLP(model, ['pos'])
const its = nlp.its

/** wink numbers the words it knows first; the first number it gives to a word it does not know says where they end. */
const DICTIONARY_END =
  (
    nlp
      .readDoc('qxzjvk')
      .tokens()
      .out(its.uniqueId as never) as unknown as number[]
  )[0] ?? 0
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
