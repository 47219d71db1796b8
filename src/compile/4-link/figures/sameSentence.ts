import { dayNumber } from '../../../corpus/day.ts'
import { addToGroup } from '../../../corpus/groups.ts'
import type { Day } from '../../../corpus/ids.ts'
import type { ReadArticle } from '../../shapes.ts'
import { hashOf } from '../numbering.ts'
import type { SeriesKey } from './series.ts'
import { wholeKey } from './seriesKeys.ts'

interface Printed {
  readonly article: number
  /** Of `sentencesOf`; 0 for a short one. */
  readonly sentence: number
  readonly point: number | null
}

/**
 * Of each claim of an article a number for the sentence that it stands in, and for where in it; 0 for one so short that
 * others write it too. The words of a sentence are gone through once, however many numbers it has.
 */
export function sentencesOf({ text, passages, figures }: Pick<ReadArticle, 'text' | 'passages' | 'figures'>): number[] {
  const words = new Map<number, number>()
  return figures.map(({ passage: index, number }) => {
    const passage = passages[index]!
    const known = words.get(index) ?? wordsIn(text.slice(passage.start, passage.end))
    words.set(index, known)
    if (known === SHORT) return 0
    const before = text.slice(Math.max(passage.start, number.start - 30), number.start)
    return hashOf(`${text.slice(number.start, number.end)}|${before}|${known}`)
  })
}

/** A number for the words, whatever the spaces between them. */
function wordsIn(sentence: string): number {
  const words = sentence.trim().replace(/\s+/g, ' ')
  return words.length < LETTERS ? SHORT : hashOf(words)
}
const LETTERS = 80
/** No hash, which is a whole number. */
const SHORT = 0.5

/**
 * One sentence that several papers print word for word, as an agency sent it, makes one claim: what each article is
 * about, and where, is nothing of it. `days` are those on which the articles were published.
 */
export function bySentence(
  keys: readonly SeriesKey[],
  claims: readonly Printed[],
  days: readonly (Day | null)[],
): SeriesKey[] {
  const groups = new Map<string, number[]>()
  claims.forEach(({ sentence, point }, i) => {
    const { measure, kind, share, scope } = keys[i]!
    if (sentence === 0 || point === null || point < TELLING) return
    const name = `${sentence}|${measure}|${kind}|${share}|${scope}|${point}`
    addToGroup(groups, name, i)
  })
  const moved = new Map<string, SeriesKey>()
  for (const group of groups.values()) {
    const first = group[0]!
    for (const i of group) {
      const { article } = claims[i]!
      if (article === claims[first]!.article || wholeKey(keys[i]!) === wholeKey(keys[first]!)) continue
      const [a, b] = [days[claims[first]!.article], days[article]]
      if (!a || !b || Math.abs(dayNumber(a) - dayNumber(b)) > CYCLE) continue
      // What else its article claims of the same goes with it.
      moved.set(`${article}|${wholeKey(keys[i]!)}`, keys[first]!)
    }
  }
  if (moved.size === 0) return [...keys]
  return keys.map((key, i) => {
    const to = moved.get(`${claims[i]!.article}|${wholeKey(key)}`)
    return to ? { ...to, counted: key.counted } : key
  })
}
const TELLING = 5
/** In days: a story is sent, printed and printed again. */
const CYCLE = 3
