import type { Scope } from '../../corpus/files.ts'
import { type Day, type FigureId, type SeriesId, slug } from '../../corpus/ids.ts'
import type { Figure, Quote, Series } from '../../corpus/model.ts'
import type { Step } from '../../corpus/step.ts'
import { regionsIn } from '../language/regions.ts'
import type { ActorRow, FigureMention, ReadArticle, Span } from '../shapes.ts'
import { copyOf } from '../shelf.ts'
import type { Cast } from './actors.ts'
import { withAboard } from './figures/aboard.ts'
import { byDisaster } from './figures/byDisaster.ts'
import { byEvent } from './figures/byEvent.ts'
import { eventsCounted, ofOneDay } from './figures/eventsCounted.ts'
import { type Interval, intervalOf } from './figures/interval.ts'
import { othersApart } from './figures/othersApart.ts'
import { plainCounts } from './figures/plainCounts.ts'
import { bySameNumber } from './figures/sameNumber.ts'
import { bySentence, sentencesOf } from './figures/sameSentence.ts'
import { scopeOf } from './figures/scope.ts'
import { type SeriesKey, seriesKeyOf } from './figures/series.ts'
import { keepApart, type Topic, topicOfLine, wholeKey } from './figures/seriesKeys.ts'
import { seriesOf } from './figures/seriesOf.ts'
import { SharedEvents } from './figures/sharedEvents.ts'
import { soFar } from './figures/soFar.ts'
import { toldAgain } from './figures/toldAgain.ts'
import { victimsOf } from './figures/victims.ts'
import { IntLists } from './ints.ts'

/** What linking needs of a claim: what it measures, who says it, and what its number admits. */
export interface Claim {
  readonly article: number
  readonly id: FigureId
  readonly key: SeriesKey
  readonly point: number | null
  /** Number of the sentence it stands in; 0 for a short one. */
  readonly sentence: number
  /** Number of the name of who says it; -1 for nobody named. The words that name it; null where there are none. */
  readonly by: number
  readonly source: string | null
  readonly interval: Interval | null
  /** It counts the victims of the disaster that its article is about. */
  readonly ofVictims: boolean
}

/** Every claim of a figure, taken article by article. */
export class Claims {
  readonly all: Claim[] = []
  /** Of each claim the indexes of the events of its article that it may count the victims of, the likeliest first. */
  readonly events = new IntLists()
  /** Of each article the number of its first claim. */
  readonly firsts: number[] = []

  /** Of each article; one without claims has none. */
  readonly topics: (Topic | null)[] = []
  /** Of each article how many events it tells. */
  readonly told: number[] = []
  /** Of each article the day it was published. */
  readonly days: (Day | null)[] = []

  constructor(private readonly scope: Scope) {}

  /** Whether the corpus is declared to be about some place. */
  get scoped(): boolean {
    return this.scope.places.length > 0
  }

  /** Those of one more article; `names` are the numbers of its actors' names. */
  add(article: ReadArticle, names: readonly number[]): void {
    const index = this.firsts.push(this.all.length) - 1
    this.topics.push(null)
    this.told.push(article.events.length)
    this.days.push(article.published?.earliest ?? null)
    if (article.figures.length === 0) return
    const topic = topicOf(article)
    const ids = idsOf(article)
    const events = eventsCounted(article)
    const isOfOneDay = ofOneDay(article, events)
    const own = article.figures.map((mention, f) => {
      const scope = scopeOf(mention.place, mention.period, this.scope)
      const share = mention.shareOf !== null
      const part = mention.base !== null || PARTS.has(mention.rule)
      const kind = isOfOneDay(mention) ? 'incident' : mention.kind
      return seriesKeyOf({ ...mention, share, scope, part, own: ids[f]!, topic, kind }, this.scope)
    })
    const keys = othersApart(
      article.figures,
      soFar(article, toldAgain(article, plainCounts(article.figures, own), ids), ids),
      ids,
    )
    this.topics[index] = copyOf(topicOfLine(article, !this.scoped && keys.some(({ place }) => place === null)))
    const sentences = sentencesOf(article)
    const ofVictims = victimsOf(article, keys, events, this.topics[index]!.sudden)
    article.figures.forEach((mention, f) => {
      const id = ids[f]!
      const said = mention.attribution === null ? null : (article.attributions[mention.attribution] ?? null)
      const words = said && wordsOf(said)
      this.events.push(events[f]!)
      this.all.push({
        article: index,
        id,
        key: copyOf(keys[f]!),
        point: mention.point,
        sentence: sentences[f]!,
        by: said?.actor == null ? -1 : (names[said.actor] ?? -1),
        source: words && copyOf(article.text.slice(words.start, words.end)),
        interval: intervalOf({ id, reportedOn: article.published?.earliest ?? null, ...mention }),
        ofVictims: ofVictims[f]!,
      })
    })
  }

  /** Numbers of an article's claims: the first, and the one after the last. */
  rangeOf(article: number): [number, number] {
    return [this.firsts[article]!, this.firsts[article + 1] ?? this.all.length]
  }

  /** Number of the claim that is an article's figure of this index. */
  numberOf({ article, index }: { readonly article: number; readonly index: number }): number {
    return this.firsts[article]! + index
  }
}

export interface LinkedFigures {
  readonly series: readonly Series[]
  /** Of each claim. */
  readonly seriesIds: readonly SeriesId[]
}

/**
 * Claims that measure the same thing joined into series. `eventOf` gives the number of an article's event, by index, and
 * `mates` are pairs of articles of one story. Work grows with the number of claims.
 */
export function linkFigures(
  { all, events, topics, told, days, scoped }: Claims,
  cast: Pick<Cast, 'idOf'>,
  eventOf: (at: { readonly article: number; readonly index: number }) => number,
  mates: IntLists,
): LinkedFigures {
  const apart = keepApart(
    all.map(({ key }) => key),
    all.map(({ article }) => topics[article]!),
    scoped,
  )
  const numbered = new IntLists()
  const shared = new SharedEvents(told, eventOf)
  const counted = withAboard(
    all,
    (i) => events.at(i).map((index) => eventOf({ article: all[i]!.article, index })),
    (article) => shared.of(article)[0] ?? -1,
  )
  for (let i = 0; i < all.length; i++) numbered.push(counted(i))
  // Asked article by article: the events of one are gone through once, and those of no other are kept.
  let asked = -1
  let own = new Set<number>()
  const tells = (article: number, event: number) => {
    if (article !== asked)
      own = new Set(Array.from({ length: told[article]! }, (_, index) => eventOf({ article, index })))
    asked = article
    return own.has(event)
  }
  const together = byEvent(bySentence(apart, all, days), all, numbered, tells)
  const alike = bySameNumber(together, all, (article) => shared.of(article))
  const placed = byDisaster(alike, all, topics, mates)
  const seriesIds = nameSeries(placed)
  return { series: seriesOf(all, placed, seriesIds, cast), seriesIds }
}

/** The claims of one article, in full. `row` says whom its actors' names stand for, `lines` the series of each. */
export function figuresOf(article: ReadArticle, row: ActorRow, lines: readonly Series[], scope: Scope): Figure[] {
  const ids = idsOf(article)
  return article.figures.map((mention, f) => figureOf(article, mention, ids, f, lines[f]!, scope, row))
}

/** `<article>-<measure>-<number>`, and a count behind it where an article makes such a claim twice. */
function idsOf(article: ReadArticle): FigureId[] {
  const seen = new Map<string, number>()
  // A long article makes the same claim a thousand times.
  const slugs = new Map<string, string>()
  return article.figures.map((f) => {
    const number = f.point ?? (f.low === null ? f.bound : f.high === null ? `${f.low}-up` : `${f.low}-${f.high}`)
    const name = `${f.measure} ${number}`
    const id = slugs.get(name) ?? slug(`${article.id} ${name}`)
    slugs.set(name, id)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return (count === 1 ? id : `${id}-${count}`) as FigureId
  })
}

/** The state or territory that the article places things in most often ("in Gaza"); empty when it names none. */
function topicOf(article: ReadArticle): string {
  const counts = new Map<string, number>()
  for (const actor of article.actors) {
    if (actor.kind !== 'place' && actor.kind !== 'state') continue
    if (!LOCATED.test(article.text.slice(Math.max(0, actor.start - 24), actor.start))) continue
    for (const region of regionsIn(article.text.slice(actor.start, actor.end)))
      counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  let best = ''
  for (const [region, count] of counts) if (best === '' || count > counts.get(best)!) best = region
  return best
}
/** Rules by which those told are counted again: "nine of the dead have been named". */
const PARTS = new Set(['figure: some of those told', 'figure: of the told'])
const LOCATED = /\b(?:in|into|across|throughout|inside|over|of)\s(?:the\s)?(?:\w+ern\s)?$/

/** Readable ids; the same for equal keys only. */
function nameSeries(keys: readonly SeriesKey[]): SeriesId[] {
  const byKey = new Map<string, SeriesId>()
  const taken = new Set<string>()
  // By name the number given last, so that the next of a thousand alike is one step away.
  const numbers = new Map<string, number>()
  return keys.map((key) => {
    const whole = wholeKey(key)
    const known = byKey.get(whole)
    if (known) return known
    const name = slug(
      [key.share ? 'share' : '', key.measure, key.population, key.place ?? '', key.kind, key.window].join(' '),
    )
    let number = numbers.get(name) ?? 1
    let id = number === 1 ? name : `${name}-${number}`
    while (taken.has(id)) id = `${name}-${++number}`
    numbers.set(name, number)
    taken.add(id)
    byKey.set(whole, id as SeriesId)
    return id as SeriesId
  })
}

function figureOf(
  article: ReadArticle,
  mention: FigureMention,
  ids: readonly FigureId[],
  index: number,
  line: Series,
  scope: Scope,
  actors: ActorRow,
): Figure {
  const quote = (span: Span): Quote => ({
    article: article.id,
    start: span.start,
    end: span.end,
    exact: article.text.slice(span.start, span.end),
  })
  const said = mention.attribution === null ? null : (article.attributions[mention.attribution] ?? null)
  const { start, end } = mention
  // Field by field: what a spread takes over costs ten times as much.
  return {
    id: ids[index]!,
    quote: quote(mention),
    number: quote(mention.number),
    measure: mention.measure,
    point: mention.point,
    low: mention.low,
    high: mention.high,
    bound: mention.bound,
    hedge: mention.hedge,
    shareOf: mention.shareOf,
    base: mention.base === null ? null : (ids[mention.base] ?? null),
    population: mention.population,
    place: mention.place,
    kind: line.kind,
    period: mention.period,
    asOf: mention.asOf,
    reportedOn: article.published?.earliest ?? null,
    by: said?.actor == null ? null : (actors[said.actor] ?? null),
    byWords: said ? quote(wordsOf(said)) : null,
    caveats: mention.caveats.map(quote),
    modality: mention.modality,
    series: line.id,
    scope: scopeOf(mention.place, mention.period, scope),
    garbled: article.passages[mention.passage]!.garbled.some((g) => g.start < end && g.end > start),
    rule: mention.rule,
    steps: line.kind === mention.kind ? mention.steps : [...mention.steps, OF_ONE],
  }
}

/** Why a total is of an incident after all (`ofOneDay`, `byDisaster`). */
const OF_ONE: Step = { looked: 'a total of the one happening that its words or its article tell of', found: 'incident' }

/** Source and cue together where they stand side by side ("the army said"), else the source alone. */
const NEAR = 40
function wordsOf({ source, cue }: { readonly source: Span; readonly cue: Span }): Span {
  const start = Math.min(source.start, cue.start)
  const end = Math.max(source.end, cue.end)
  const gap = Math.max(source.start, cue.start) - Math.min(source.end, cue.end)
  return gap <= NEAR ? { start, end } : source
}
