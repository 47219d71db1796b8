import { groupOf, nationOf } from '../../language/lexicon/people.ts'

/** Who is counted, as far as series must be kept apart: soldiers are not civilians, Kenyans abroad not the residents. */
export interface Population {
  readonly group: string
  /** The state or territory whose people they are, as the words say; null when they do not. */
  readonly nation: string | null
  /** Words that narrow the group, so that "women and children" is not "children". */
  readonly words: string
}

const COMMON = new Set([
  'people',
  'person',
  'persons',
  'residents',
  'inhabitants',
  'lives',
  'victims',
  'others',
  'individuals',
  'dead',
  'bodies',
  'citizens',
  'population',
  'civilians',
  '',
])

/** What the printed words say of who is counted, with what only decorates them left out. */
export function populationOf(words: string): Population {
  const list = words
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean)
  const nation = list.map(nationOf).find((name) => name !== null) ?? null
  const groups = [
    ...new Set(
      list.map((w) => (nationOf(w) ? null : groupOf(w))).filter((g): g is string => g !== null && g !== 'people'),
    ),
  ].sort()
  const plain = groups.length === 0
  const rest = plain ? list.filter((w) => !COMMON.has(w) && nationOf(w) === null && groupOf(w) !== null) : []
  return { group: plain ? 'people' : groups.join(' and '), nation, words: rest.join(' ') }
}
