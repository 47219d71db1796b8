import { areSeized } from '../candidates/crowds.ts'
import type { Candidate } from '../counted.ts'
import { lower, perArticle, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'

/** Those who are taken by force, as plain words tell it. */

/** "Gunmen took 57 boys", "are holding 30 villagers"; "were taken from the college" where the article tells of a kidnapping. */
export function areCaptives(s: Sentence, c: Candidate, { words: { measure, sort, rest }, voice }: Trigger): boolean {
  const isPlain =
    sort === 'verb' && measure.startsWith('hostages') && (rest.length === 0 || !SAYS_SO.has([...rest[0]!][0]!))
  if (!isPlain) return true
  // Soldiers whom rebels take are prisoners of a war.
  return (
    areSeized(s, c) &&
    c.group !== 'soldiers' &&
    !/^casualt/.test(lower(s.tokens, c.head)) &&
    (voice === 'active' || tellsOfKidnapping(s))
  )
}
const SAYS_SO = new Set(['hostage', 'hostages', 'captive', 'as'])

/** "Of the 40 girls ten escaped within hours", where the article tells of a kidnapping; not those who did it. */
export function isFromCaptors(s: Sentence, { group, head, partOf, range: [from] }: Candidate, to: number): boolean {
  const { tokens } = s
  if (group === 'fighters' || (head < 0 && !partOf && lower(tokens, from - 1) !== 'whom' && lower(tokens, 0) !== 'of'))
    return false
  const next = tokens[to]
  const isWhole = next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ' || ESCAPED_WHEN.test(next.lower)
  return isWhole && tellsOfKidnapping(s)
}
const ESCAPED_WHEN =
  /^(?:on|within|after|during|when|while|later|last|late|early|overnight|yesterday|soon|before|from|through|hours|days|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)$/
const tellsOfKidnapping = perArticle(
  /\b(?:kidnapp(?:ed|ers?|ing)|abduct(?:ed|ors?|ion|ing)|hostages?|captors|march(?:ed|ing) off)\b/i,
)
