import { describe, expect, it } from 'vitest'
import { VERB_SENSES } from '../../../src/compile/language/eventLexicon.ts'
import { EVENT_NOUNS, WEAK_NOUNS } from '../../../src/compile/language/lexicon/eventNouns.ts'
import { SENSE_RULES, WEAK_VERBS } from '../../../src/compile/language/lexicon/eventSenses.ts'
import { NOUN_KINDS } from '../../../src/compile/language/lexicon/nounKinds.ts'

function repeatedIn(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => seen.size === seen.add(word).size)
}
const nouns = Object.values(EVENT_NOUNS).flatMap((row) => row.split('|').map((noun) => noun.trim()))

/** Of two places the second is never read: whoever changed it would wonder. */
describe('the tables of event words name each word in one place', () => {
  it('verbs', () => {
    const named = [...VERB_SENSES].flatMap(([verb, senses]) => senses.map(({ words }) => [verb, ...words].join(' ')))
    expect(repeatedIn(named)).toEqual([])
  })

  it('nouns', () => {
    expect(repeatedIn(nouns)).toEqual([])
  })

  it('rules of sense', () => {
    const rules = [...SENSE_RULES.values()].flat()
    expect(
      repeatedIn(rules.map(({ verb, words, slot, kind, doer }) => [verb, ...words, slot, kind, doer].join(' '))),
    ).toEqual([])
  })
})

describe('what a table says of a word of another', () => {
  it('is of a noun that names an event', () => {
    expect([...WEAK_NOUNS].filter((noun) => !nouns.includes(noun))).toEqual([])
  })

  it('is of a verb that names an event by itself', () => {
    // “held” is of people, where no sense says more
    const bare = (verb: string) => VERB_SENSES.get(verb)?.some(({ words }) => words.length === 0)
    expect([...WEAK_VERBS].filter((verb) => !bare(verb))).toEqual(['hold'])
  })

  it('is of a kind that a rule asks for', () => {
    const asked = new Set<string | null>([...SENSE_RULES.values()].flat().flatMap(({ kind, doer }) => [kind, doer]))
    for (const senses of VERB_SENSES.values())
      for (const { words } of senses) for (const word of words) if (word.startsWith('@')) asked.add(word.slice(1))
    expect(Object.keys(NOUN_KINDS).filter((kind) => !asked.has(kind))).toEqual([])
  })
})
