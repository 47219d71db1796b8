import { addToGroup } from '../../../../corpus/groups.ts'
import { ORGANISATION_NOUNS } from '../../../language/lexicon/institutions.ts'
import { nameWords } from '../../../language/personNames.ts'
import { type Draft, draft } from '../draft.ts'
import type { ReadPassage } from '../names/readPassage.ts'

/** Bodies of state have readings of their own ("the Army", "the Government"), and stand in the table of bodies. */
const OWN_READING = /^(?:police|army|navy|forces|force|government|ministry|department|co|company|group|party)$/

/**
 * "The European Commission … The Commission denied it": the last word of a body's name, printed with a capital behind
 * "the", stands for the body where the article has named only one such before.
 */
export function readShortened(passages: readonly ReadPassage[], named: readonly Draft[]): Draft[] {
  const byNoun = new Map<string, Draft[]>()
  for (const body of named) {
    if (body.kind !== 'organisation' && body.kind !== 'office') continue
    const words = nameWords(body.scan.text.slice(body.start, body.end))
    const noun = words.at(-1)?.toLowerCase() ?? ''
    if (words.length < 2 || !ORGANISATION_NOUNS.has(noun) || OWN_READING.test(noun)) continue
    addToGroup(byNoun, noun, body)
  }
  if (byNoun.size === 0) return []
  return passages.flatMap(({ scan }) => {
    if (scan.titleCase) return []
    return scan.words.flatMap((word, i): Draft[] => {
      const bodies = word.capital && !word.initial ? byNoun.get(word.lower) : undefined
      if (!bodies || scan.words[i - 1]?.lower !== 'the' || scan.words[i + 1]?.capital) return []
      // "the Congress party"
      if (scan.words[i + 1]?.pos === 'NOUN') return []
      const before = bodies.filter((body) => body.start < word.start)
      const [first] = before
      if (!first || before.some((body) => body.key !== first.key)) return []
      const { kind, name, key, affiliation, known } = first
      return [draft(scan, i, i + 1, { kind, name, key, affiliation, known, rule: 'name.short' })]
    })
  })
}
