import type { ReadArticle } from '../../shapes.ts'
import { type SeriesKey, SOME } from './series.ts'
import { wholeKey } from './seriesKeys.ts'

/**
 * "So far 12 are dead", "put the number of dead at 15", in an article about one crash: they count on what its headline
 * and lead count, where that is one thing. `ids` are the windows of those that have no day.
 */
export function soFar(
  { figures, passages, text }: Pick<ReadArticle, 'figures' | 'passages' | 'text'>,
  keys: readonly SeriesKey[],
  ids: readonly string[],
): readonly SeriesKey[] {
  const goesOn = figures.map((figure) => figure.countsOn || isAboardToo(figure, text))
  if (!goesOn.includes(true)) return keys
  const lead = passages.filter(({ kind }) => kind !== 'furniture').at(LEAD - 1)?.index ?? Number.MAX_SAFE_INTEGER
  const counts = (f: number) => {
    const { kind, share, population } = keys[f]!
    return kind === 'incident' && !share && population !== SOME && figures[f]!.base === null
  }
  // Of each measure and people the line that a headline and a lead count on; null where they tell of several.
  const told = new Map<string, SeriesKey | null>()
  const countedOf = ({ measure, population }: SeriesKey) => `${measure}|${population}`
  keys.forEach((key, f) => {
    if (figures[f]!.passage > lead || !counts(f) || figures[f]!.countsOn) return
    const known = told.get(countedOf(key))
    if (known && goesOn[f] && key.window === ids[f]) return
    told.set(countedOf(key), known === undefined || (known && wholeKey(known) === wholeKey(key)) ? key : null)
  })
  return keys.map((key, f) => {
    if (!goesOn[f] || !counts(f) || key.window !== ids[f]) return key
    const one = told.get(countedOf(key))
    return one && (key.place === null || one.place === key.place) ? { ...one, counted: key.counted } : key
  })
}

/** Passages of a headline and a lead. */
const LEAD = 3

/** "carrying up to 120 people … 130 people had been on board": in an article about one ship, unless another is named. */
function isAboardToo({ measure, number }: ReadArticle['figures'][number], text: string): boolean {
  return measure === 'aboard' && !ANOTHER.test(text.slice(Math.max(0, number.start - NEAR), number.start))
}
const ANOTHER = /\b(?:another|second|other|two|earlier|previous|different)\b/i
const NEAR = 80
