import { perWord } from '../perWord.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'

/** “In Fiji, about 900km from Tonga, the ministry said”: how far away, and no subject. */
export function isDistance(tokens: readonly Token[], { head, to }: NounPhrase): boolean {
  return (
    /^(?:from|north|south|east|west|away|off|outside|up|down)$/.test(tokens[to]?.lower ?? '') &&
    isLength(tokens[head] as Token)
  )
}
const isLength = perWord(({ lower }) => /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards|feet)$/.test(lower))
