/**
 * English tokens with true offsets, part of speech (Universal Dependencies tags) and lemma, by wink-nlp.
 * wink's tokens carry no offsets: they are rebuilt here, once, and asserted.
 */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token {
  /** UTF-16 offsets into the article's text, end exclusive; `text.slice(start, end) === token.text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  readonly word: Word
}

/** A word by itself, one object for all its tokens. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Parts of speech it was read as, each followed by its lemma as that; one or two for nearly every word. */
  readonly lemmas: string[]
  /** What `perWord` has been asked of it, two bits each, and what `valuePerWord` has. */
  readonly answers: number[]
  readonly values: unknown[]
}

/** Written out, so that it is of one shape with every other token to the engine. */
export function taggedAs(pos: Pos, { start, end, text, lower, word }: Token, lemma: string): Token {
  return { start, end, text, lower, lemma, pos, word }
}
