import { type Candidate, HOMES } from '../counted.ts'
import { type Binding, perSentence, type Sentence } from '../sentence.ts'

/**
 * "15 died: [ten passengers], [three crew] and [two] on the ground": numbers behind a colon that make up the one before
 * it are its parts. That they make it up is what shows it.
 *
 *     not: "15 died: three children were on the bus"
 */
export function isBreakdown(s: Sentence, c: Candidate, bound: readonly (Binding | null)[]): boolean {
  const parts = listed(s)
  if (!parts.includes(c)) return false
  const whole = bound.findLast((b) => b !== null && b.base === null)
  const { number } = whole?.candidate ?? {}
  if (!whole || !number || number.bound !== '=' || number.share || parts.includes(whole.candidate)) return false
  return number.point === parts.reduce((sum, part) => sum + (part.number.point ?? 0), 0)
}

/** The exact numbers of people behind a sentence's colon; none where anything else is counted there. */
const listed = perSentence(({ tokens, candidates }: Sentence): readonly Candidate[] => {
  const colon = tokens.findIndex((t) => t.text === ':')
  if (colon < 1) return []
  const behind = candidates.filter((c) => c.range[0] > colon && c.kind !== 'name')
  const isCount = (c: Candidate) =>
    c.number.bound === '=' && !c.number.share && !c.inside && c.group !== HOMES && (c.head < 0 || c.group !== null)
  return behind.length > 1 && behind[0]!.range[0] <= colon + 2 && behind.every(isCount) ? behind : []
})
