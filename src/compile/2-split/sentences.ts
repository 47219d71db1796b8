import { readSentences, type Token } from '../language/tokens.ts'

/** Sentences of one paragraph as tokens. */
export function splitSentences(text: string, start: number, end: number): Token[][] {
  return readSentences(text, start, end)
}
