import { dayFrom, dayFromNumber, dayNumber, weekdayOf } from '../../../corpus/day.ts'
import type { SplitArticle } from '../../shapes.ts'
import type { Phrase } from './grammar.ts'
import type { Calendar, Reading } from './reading.ts'
import type { Anchor } from './resolve/scene.ts'
import type { Word } from './words.ts'

/** A passage with what the grammar read in it, before anything is worked out. */
export interface ReadPassage {
  readonly index: number
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
}

/** A date line further from the given date than this is a date in the text, not the day of writing. */
const NEAR_ENOUGH = 10
/** A date line stands at the top: under a headline, a blurb, a byline. */
const TOP = 6

/**
 * The day an article speaks from: its printed date line, if it has one, else the publication date it came with. The
 * words were written for the line printed over them, so where the two differ by a few days the line wins.
 */
export function anchorOf(article: SplitArticle, passages: readonly ReadPassage[]): Anchor | null {
  const { published } = article
  const given: Anchor | null =
    published === null
      ? null
      : {
          day: Math.ceil((dayNumber(published.earliest) + dayNumber(published.latest)) / 2),
          spread: dayNumber(published.latest) - dayNumber(published.earliest),
          name: published.basis === 'inferred' ? 'the article’s date, inferred by an editor' : 'the article’s date',
        }
  for (const { index, phrases, words } of passages) {
    if (index > TOP) break
    const line = dateLine(article, index, phrases, words)
    if (line !== null && (given === null || Math.abs(line.day - given.day) <= NEAR_ENOUGH))
      return isSmallHours(article, index) && speaksOfTonight(passages, line.day)
        ? { ...line, day: line.day - 1, name: `the night before ${line.name}` }
        : line
  }
  return given
}

const SMALL_HOURS = /\b0?[0-4][:.][0-5]\d(?! ?p)/
/** "26 July 2013, 00:53": written in the night that ends. */
function isSmallHours({ text, passages }: SplitArticle, index: number): boolean {
  const { start, end } = passages[index]!
  return SMALL_HOURS.test(text.slice(start, Math.min(end, start + 120)))
}
/** Whether the text says "tonight" or "this evening", and nowhere names the stamp's own weekday as over. */
function speaksOfTonight(passages: readonly ReadPassage[], day: number): boolean {
  const weekday = weekdayOf(dayFromNumber(day))
  const readings = passages.flatMap(({ phrases }) => phrases.map(({ reading }) => reading))
  return (
    readings.some(isTonight) &&
    !readings.some(
      (reading) => reading.kind === 'calendar' && reading.weekday === weekday && reading.month === undefined,
    )
  )
}
const isTonight = (reading: Reading): boolean =>
  reading.kind === 'deictic' &&
  reading.step === 0 &&
  reading.from === 'published' &&
  typeof reading.of === 'object' &&
  'part' in reading.of &&
  (reading.of.part === 'NI' || reading.of.part === 'EV')

/** A passage that is a full date and nothing else, or a dateline that holds one. */
function dateLine(
  article: SplitArticle,
  index: number,
  phrases: readonly Phrase[],
  words: readonly Word[],
): Anchor | null {
  const [phrase] = phrases
  if (phrase === undefined || phrases.length > 2) return null
  const alone = words.filter(({ lower }) => !FRAME.has(lower)).length <= phrase.end - phrase.start + 3
  if (!alone && article.passages[index]!.furniture !== 'dateline') return null
  const reading = phrase.reading.kind === 'within' && phrase.reading.clock ? phrase.reading.of : phrase.reading
  if (
    reading.kind !== 'calendar' ||
    reading.year === undefined ||
    reading.month === undefined ||
    reading.date === undefined
  )
    return null
  const day = dayFrom(reading.year, reading.month, reading.date)
  const passage = article.passages[index]!
  return day === null
    ? null
    : {
        day: dayNumber(day),
        spread: 0,
        name: `the date line “${article.text.slice(passage.start, passage.end).trim()}”`,
      }
}

/** "(as of …)" */
const FRAME: ReadonlySet<string> = new Set(['(', ')', 'as', 'of'])

/** Words that speak of the day of writing; an article with many of them is news. */
const isDeictic = (reading: Reading): boolean =>
  (reading.kind === 'deictic' && reading.from === 'published' && reading.of !== 'Y') ||
  (reading.kind === 'calendar' && reading.weekday !== undefined && reading.month === undefined)

/** The year that the words themselves name; of a decade its first. Null for none. */
export const yearOfReading = (reading: Reading): number | null => {
  if (reading.kind === 'calendar')
    return (reading as Calendar).year ?? (reading.decade === undefined ? null : reading.decade)
  if (reading.kind === 'edge' || reading.kind === 'within') return yearOfReading(reading.of)
  return null
}

/** Whether a quotation is still open behind some words. */
const isQuoted = (before: string): boolean => /["“][^"”]*$/.test(before.replace(/"[^"]*"/g, ''))

/** Headline, dateline and the first sentence. */
const LEAD = 2
/** At least so many dates of other years before an article is taken for a narrative. */
const ENOUGH = 4
/** A narrative of forty old dates may say "yesterday" once in what somebody tells; news says it sooner. */
const OLD_FOR_ONE = 20
/** "Today the fort is a museum": said of how things are by now, too. */
const TODAY = 0.4
const isToday = (reading: Reading): boolean =>
  reading.kind === 'deictic' && reading.step === 0 && reading.of === 'D' && reading.from === 'published'

/**
 * Whether the article tells of times past at length: most of its dates carry a year, and not the year it was written
 * in. There a bare "in April" follows the date before it; in straight news that would make things worse.
 */
export function isNarrative(
  { text, passages: all }: SplitArticle,
  passages: readonly ReadPassage[],
  anchor: Anchor | null,
): boolean {
  let old = 0
  let near = 0
  let spoken = 0
  const now = anchor === null ? null : anchor.day / 365.2425 + 1970
  for (const { phrases, index, words } of passages) {
    for (const { reading, start } of phrases) {
      // News opens with the day it tells of, however long its background.
      if (index <= LEAD && isDeictic(reading)) return false
      const year = yearOfReading(reading)
      if (year !== null) {
        if (now === null || year < now - 1.5) old++
        else near++
      } else if (isDeictic(reading)) {
        near++
        if (!isQuoted(text.slice(all[index]!.start, words[start]!.start))) spoken += isToday(reading) ? TODAY : 1
      }
    }
  }
  if (anchor !== null && old < OLD_FOR_ONE * spoken) return false
  // Without a date of its own an article is taken for a narrative only if hardly a word speaks of its day.
  return old >= ENOUGH && old > (anchor === null ? 3 * near : near)
}
