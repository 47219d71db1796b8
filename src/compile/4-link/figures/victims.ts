import { addDays } from '../../../corpus/day.ts'
import { addToGroup } from '../../../corpus/groups.ts'
import { ATTACK, disasterIn, isOneDisaster } from '../../language/lexicon/disasters.ts'
import { wordsIn } from '../../language/lexicon/rows.ts'
import type { FigureMention, ReadArticle } from '../../shapes.ts'
import { isAnother } from '../events/kinds.ts'
import { leadOf } from '../events/subjects.ts'
import { type SeriesKey, SOME } from './series.ts'

/** What befalls people in a disaster. */
const BEFALLS = new Set(
  `killed|injured|casualties|missing|bodies found|buried|displaced|evacuated|homeless|homes destroyed|homes damaged|
   homes flooded|rescued|survived|trapped|stranded|hospitalised|without power|affected`.split(/\|\s*/),
)

/**
 * Which of an article's claims count the victims of the disaster that it is about: those of its headline and lead, those
 * that say the same number again, and totals; of a measure that the lead leaves out, the only number there is. None of
 * those of an older or another happening, and none of a part. `events` are those that each claim may count the victims of,
 * `about` the sort of the disaster.
 */
export function victimsOf(
  article: ReadArticle,
  keys: readonly SeriesKey[],
  events: readonly (readonly number[])[],
  about: string,
): boolean[] {
  const { figures } = article
  const lead = leadOf(article)
  const opening = openingOf(article)
  const told: Told = { article, about, lead, opening: opening.toLowerCase(), anothers: anothersIn(article) }
  const byMeasure = new Map<string, number[]>()
  keys.forEach((key, f) => {
    const figure = figures[f]!
    // “In Rioja 18 died” is of one town of many; where all died, the first sentences say.
    const isThere = figure.start < opening.length || figure.place === '' || opening.includes(figure.place)
    if (isThere && isWhole(article, figure, key) && isOfIt(told, figure, events[f]!))
      addToGroup(byMeasure, key.measure, f)
  })
  const counted = new Set<number>()
  for (const claims of byMeasure.values()) {
    const numbers = (group: readonly number[]) => new Set(group.map((f) => numberOf(figures[f]!)))
    const first = claims.filter((f) => figures[f]!.passage <= lead)
    const later = claims.filter((f) => figures[f]!.passage > lead)
    const known = numbers(first)
    // Of two numbers in a lead nobody says which goes on.
    const isOne = known.size <= 1
    for (const f of first) if (isOne || numberOf(figures[f]!) === numberOf(figures[first[0]!]!)) counted.add(f)
    const isAlone = first.length === 0 && numbers(later).size === 1
    for (const f of later)
      if (isAlone || (isOne && (known.has(numberOf(figures[f]!)) || isTotal(figures[f]!, keys[f]!)))) counted.add(f)
  }
  return figures.map((_, f) => counted.has(f))
}

/** The text up to where its headline and first sentence end; each claim is looked for in it. */
function openingOf({ text, passages }: ReadArticle): string {
  const first = passages.find(({ kind }) => kind === 'sentence')
  return text.slice(0, Math.min(first?.end ?? text.length, LONGEST))
}
/** A first sentence that is longer is no news. */
const LONGEST = 4000

/** The number as printed, or from where on it counts. */
const numberOf = ({ point, low }: FigureMention): number | null => point ?? low

const isTotal = ({ countsOn }: FigureMention, { kind }: SeriesKey): boolean => countsOn || kind === 'cumulative'

/** A number of people, as it is told, and no part of one nor those added to it. */
function isWhole(
  { text }: ReadArticle,
  figure: FigureMention,
  { measure, kind, share, population }: SeriesKey,
): boolean {
  return (
    BEFALLS.has(measure) &&
    kind !== 'period' &&
    !share &&
    population !== SOME &&
    figure.base === null &&
    figure.modality === '' &&
    numberOf(figure) !== null &&
    !(kind === 'state' ? MORE : OTHERS).test(text.slice(figure.number.end, figure.number.end + AFTER))
  )
}
const MORE = /^\s+(?:more|further|additional|new)\b/i
/** Beside those of another number; the others who are missing are beside the dead. */
const OTHERS = /^\s+(?:more|further|additional|new|others?)\b/i
const AFTER = 12

/** What is asked of each claim of an article. */
interface Told {
  readonly article: ReadArticle
  /** The sort of the disaster. */
  readonly about: string
  /** The last passage of its beginning. */
  readonly lead: number
  /** In small letters. */
  readonly opening: string
  /** Of a passage where the first event begins that is another than the one told of. */
  readonly anothers: ReadonlyMap<number, number>
}

function anothersIn(article: ReadArticle): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const event of article.events)
    if (isAnother(article, event))
      first.set(event.passage, Math.min(event.start, first.get(event.passage) ?? event.start))
  return first
}

/** Its words tell of no other happening, and of none long before the news. */
function isOfIt(
  { article, about, lead, anothers, opening }: Told,
  figure: FigureMention,
  events: readonly number[],
): boolean {
  const { published } = article
  const old = published && addDays(published.earliest, -LONG_AGO)
  if (old && (figure.period?.latest ?? old) < old) return false
  if ((anothers.get(figure.passage) ?? Number.POSITIVE_INFINITY) <= figure.start) return false
  const isKnown = (word: string) =>
    WHATEVER.has(word) || opening.includes(word) || isOneDisaster(disasterIn(word), about) || about === ATTACK
  return events.every((e) => {
    const { when, happening, lemma } = article.events[e]!
    return (
      !(old && (when.latest ?? old) < old) &&
      !(figure.passage > lead && about !== ATTACK && STRANGE.has(lemma)) &&
      (happening === null || isKnown(happening))
    )
  })
}
/** A disaster by no word of its own. */
const WHATEVER = wordsIn('disaster accident tragedy incident catastrophe')
/** In days: no disaster's first news is later. */
const LONG_AGO = 45
/** What brings dead of its own. */
const STRANGE = wordsIn('shoot stab bomb attack clash murder execute ambush raid')
