import type { Range } from '../../../language/clauses.ts'
import type { Candidate } from '../counted.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'

/** Of those alone whom one blow strikes the words make one number. */
const STRUCK = new Set(['killed', 'injured', 'shot', 'rescued', 'missing'])

/**
 * "killing a nurse and five patients", "a man, his wife and two children died": one list under one verb that begins with
 * a single person and ends with a number is one count of all it names. What begins with a number stays as it is
 * ("two guards and a driver"), for there each has been counted.
 */
export function countTogether(s: Sentence, bindings: readonly (Binding | null)[]): (Binding | null)[] {
  const joined = [...bindings]
  for (let i = 0; i < joined.length; i++) {
    const first = joined[i]
    if (!first || first.base !== null || first.candidate.kind !== 'one' || !STRUCK.has(first.measure)) continue
    let to = i
    while (isNext(s, joined, to, first)) to++
    const last = joined[to]
    if (to === i || !last || last.candidate.kind !== 'number') continue
    const members = joined.slice(i, to + 1).map((binding) => binding!.candidate)
    joined[i] = {
      ...first,
      rule: 'list of persons',
      range: [Math.min(first.range[0], last.range[0]), Math.max(first.range[1], last.range[1])],
      counted: [first.candidate.counted[0], last.candidate.counted[1]],
      candidate: together(members, first.candidate.range[0]),
    }
    for (let k = i + 1; k <= to; k++) joined[k] = null
    const [from, end] = [i, to]
    const leans = (base: number) => base > from && base <= end
    for (const [k, part] of joined.entries())
      if (part && part.base !== null && leans(part.base)) joined[k] = { ...part, base: from }
    i = to
  }
  return joined
}

function isNext(s: Sentence, bindings: readonly (Binding | null)[], at: number, first: Binding): boolean {
  const here = bindings[at]!.candidate
  const next = bindings[at + 1]
  if (here.kind === 'number' || !next || next.base !== null || next.measure !== first.measure) return false
  if (next.trigger !== first.trigger || !isPlain(next.candidate)) return false
  for (let i = here.range[1]; i < next.candidate.range[0]; i++)
    if (s.tokens[i]!.text !== ',' && !LINKS.has(lower(s.tokens, i))) return false
  return true
}
const LINKS = new Set(['and', 'her', 'his', 'their', 'my', 'our', 'of'])
const isPlain = ({ kind, number, head }: Candidate) =>
  kind === 'one' ||
  (kind === 'number' && number.form === 'exact' && !number.share && number.point !== null && head >= 0)

function together(members: readonly Candidate[], from: number): Candidate {
  const last = members.at(-1)!
  const point = members.reduce((sum, { number }) => sum + number.point!, 0)
  const others = point - last.number.point!
  const plus = (end: number | null) => (end === null ? null : end + others)
  const range: Range = [from, last.number.range[1]]
  return {
    ...last,
    number: { ...last.number, range, core: range, point, low: plus(last.number.low), high: plus(last.number.high) },
    range: [from, last.range[1]],
  }
}
