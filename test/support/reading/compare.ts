// How what was read is held against a key: which answers which, and whether days and words agree.
import type { Span } from './key.ts'

export interface Placed {
  readonly start: number
  readonly end: number
}

export const placed = ([start, end]: Span): Placed => ({ start, end })

/** Characters that two stretches share. */
export function shared(one: Placed, other: Placed): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

/** Each wanted thing with the one read thing that fits it best; none is taken twice. `likeness` of 0: it is no answer. */
export function answers<Wanted, Read>(
  wanted: readonly Wanted[],
  read: readonly Read[],
  likeness: (wanted: Wanted, read: Read) => number,
): Map<Wanted, Read> {
  const pairs = wanted
    .flatMap((want) => read.map((found) => ({ want, found, alike: likeness(want, found) })))
    .filter((pair) => pair.alike > 0)
    .sort((a, b) => b.alike - a.alike)
  const answered = new Map<Wanted, Read>()
  const taken = new Set<Read>()
  for (const { want, found } of pairs) {
    if (answered.has(want) || taken.has(found)) continue
    answered.set(want, found)
    taken.add(found)
  }
  return answered
}

export type Days = readonly [earliest: string | null, latest: string | null]

const DAY = 86_400_000
const FAR = 1e9
const numbered = (day: string | null, open: number) => (day === null ? open : Date.parse(`${day}T00:00:00Z`) / DAY)

/** Both ends the same; an open end agrees with an open one alone. */
export function sameDays(wanted: Days, read: Days, slack = 0): boolean {
  return [0, 1].every((end) => {
    const [want, found] = [wanted[end]!, read[end]!]
    if (want === null || found === null) return want === found
    return Math.abs(numbered(want, 0) - numbered(found, 0)) <= slack
  })
}

/** Inside the wanted days, give or take one; or around them, and no wider than a week or twice as wide. */
export function fairDays(wanted: Days, read: Days): boolean {
  const [from, to] = [numbered(wanted[0], -FAR), numbered(wanted[1], FAR)]
  const [first, last] = [numbered(read[0], -FAR), numbered(read[1], FAR)]
  if (read[0] === null && read[1] === null) return wanted[0] === null || wanted[1] === null
  if (first >= from - 1 && last <= to + 1) return true
  return first <= from + 1 && last >= to - 1 && last - first <= Math.max(7, 2 * (to - from + 1))
}

const EMPTY = new Set(['the', 'according', 'said', 'says', 'saying', 'that', 'and', 'from', 'for'])
const contentOf = (words: string) => (words.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !EMPTY.has(word))

/** Whether two wordings name one source: they share a word that says something. */
export function shareWord(one: string, other: string): boolean {
  const words = new Set(contentOf(one))
  return contentOf(other).some((word) => words.has(word))
}
