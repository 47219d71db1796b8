import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/**
 * English tokens with true offsets, part of speech (Universal Dependencies tags) and lemma, by wink-nlp.
 * wink's tokens carry no offsets: they are rebuilt here, once, and asserted.
 */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X'

export interface Token {
  /** UTF-16 offsets into the article's text, end exclusive; `text.slice(start, end) === token.text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * Tokens of `text.slice(start, end)` by sentence, white space left out. Sentences are wink's; the splitter may join or
 * cut them.
 */
export function readSentences(text: string, start: number, end: number): Token[][] {
  const doc = nlp.readDoc(text.slice(start, end))
  const values = doc.tokens().out() as string[]
  const pos = doc.tokens().out(its.pos as never) as unknown as string[]
  const lemmas = doc.tokens().out(its.lemma as never) as unknown as string[]
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][]
  const sentences: Token[][] = []
  let cursor = start
  for (const [first, last] of spans) {
    const tokens: Token[] = []
    for (let i = first; i <= last; i++) {
      const value = values[i] as string
      if (pos[i] === 'SPACE') continue
      const at = text.indexOf(value, cursor)
      if (at < 0 || at + value.length > end) throw new Error(`token “${value}” is not in the text after offset ${cursor}`)
      tokens.push({
        start: at,
        end: at + value.length,
        text: value,
        lower: value.toLowerCase(),
        lemma: lemmas[i] as string,
        pos: pos[i] as Pos,
      })
      cursor = at + value.length
    }
    if (tokens.length > 0) sentences.push(tokens)
  }
  return sentences
}

/** wink numbers the words it knows first; the first number it gives to a word it does not know says where they end. */
const DICTIONARY_END = (nlp.readDoc('qxzjvk').tokens().out(its.uniqueId as never) as unknown as number[])[0] ?? 0
const dictionary = new Map<string, boolean>()

/**
 * Whether a lower-case word is an ordinary word of English: `ferry` is, `netanyahu` and `paris` are not. The answer is
 * the model's, so the same at every call.
 */
export function isOrdinaryWord(lower: string): boolean {
  const known = dictionary.get(lower)
  if (known !== undefined) return known
  const tokens = nlp.readDoc(lower).tokens()
  const id = (tokens.out(its.uniqueId as never) as unknown as number[])[0] ?? DICTIONARY_END
  const pos = (tokens.out(its.pos as never) as unknown as string[])[0]
  const ordinary = id < DICTIONARY_END && pos !== 'PROPN'
  dictionary.set(lower, ordinary)
  return ordinary
}
