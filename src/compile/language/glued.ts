import { perWord } from './perWord.ts'
import { readSentences } from './readSentences.ts'
import type { Token } from './tokens.ts'

/**
 * Reads through a lost space: "authoritiesAbout 7,000" is "authorities" and "About". The passage stays flagged as
 * garbled; this only lets the words on both sides be read. Not "iPhone", "eBay", "macOS", which begin with fewer letters.
 */
const GLUED = /^[a-z]{4,}(?=[A-Z][a-z]{2,}$)/
const isGlued = perWord(({ text }) => GLUED.test(text))

/** The same words with glued ones taken apart. */
export function unglue(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isGlued) ? tokens.flatMap(halves) : tokens
}

function halves(token: Token): Token[] {
  const first = GLUED.exec(token.text)?.[0]
  if (first === undefined) return [token]
  const at = token.start + first.length
  const read = readSentences(`${first} ${token.text.slice(first.length)}`, 0, token.text.length + 1).flat()
  const [a, b] = read
  if (a === undefined || b === undefined || read.length !== 2) return [token]
  return [
    { ...a, start: token.start, end: at },
    { ...b, start: at, end: token.end },
  ]
}
