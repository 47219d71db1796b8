import type { Clause, Range } from './clauses.ts'
import { perWord } from './perWord.ts'
import { readSentences } from './readSentences.ts'
import type { Token } from './tokens.ts'

/**
 * Reads through a lost space: "authoritiesAbout 7,000" is "authorities" and "About". The passage stays flagged as
 * garbled; this only lets the words on both sides be read. Not "iPhone", "eBay", "macOS", which begin with fewer letters.
 */
const GLUED = /^[a-z]{4,}(?=[A-Z][a-z]{2,}$)/

export interface Words {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
}

/** The same words with glued ones taken apart, and the clauses' indices moved along. */
export function unglue<T extends Words>(words: T): Words {
  const { tokens, clauses } = words
  if (!tokens.some(isGlued)) return words
  const apart: Token[] = []
  const movedTo: number[] = []
  for (const token of tokens) {
    movedTo.push(apart.length)
    apart.push(...halves(token))
  }
  movedTo.push(apart.length)
  const move = ([from, to]: Range): Range => [movedTo[from]!, movedTo[to]!]
  return {
    tokens: apart,
    clauses: clauses.map((clause) => ({
      ...clause,
      range: move(clause.range),
      subject: clause.subject && move(clause.subject),
      object: clause.object && move(clause.object),
      verb: clause.verb && { ...clause.verb, range: move(clause.verb.range), head: movedTo[clause.verb.head]! },
    })),
  }
}

export const isGluedWord = ({ text }: Pick<Token, 'text'>): boolean => GLUED.test(text)
const isGlued = perWord(isGluedWord)

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
