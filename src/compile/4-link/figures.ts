import type { Scope } from '../../corpus/files.ts'
import { type ActorId, type FigureId, type SeriesId, slug } from '../../corpus/ids.ts'
import type { Figure, Quote, Series } from '../../corpus/model.ts'
import { regionsIn } from '../language/regions.ts'
import type { FigureMention, ReadArticle, Span } from '../shapes.ts'
import { originOf } from './origins.ts'
import { scopeOf } from './scope.ts'
import { labelOf, type SeriesKey, seriesKeyOf } from './series.ts'

/** Claims with their ids, series, scope and origins, per article. Work grows with the number of claims. */
export function linkFigures(
  articles: readonly ReadArticle[],
  scope: Scope,
  actorIds: readonly (readonly (ActorId | null)[])[],
): { readonly figures: readonly (readonly Figure[])[]; readonly series: readonly Series[] } {
  const topics = articles.map(topicOf)
  const ids = articles.map(idsOf)
  const claims = articles.flatMap((article, a) =>
    article.figures.map((mention, f) => {
      const inScope = scopeOf(mention.place, mention.period, scope)
      const key = seriesKeyOf(
        { ...mention, share: mention.shareOf !== null, scope: inScope, own: ids[a]![f]!, topic: topics[a]! },
        scope,
      )
      return { a, f, mention, inScope, key }
    }),
  )
  const placed = joinUnplaced(claims.map((claim) => claim.key)).map((key, i) =>
    ownIncident(key, articles[claims[i]!.a]!.id),
  )
  const seriesIds = nameSeries(placed)
  const figures: Figure[][] = articles.map(() => [])
  claims.forEach(({ a, f, mention, inScope }, i) => {
    figures[a]!.push(figureOf(articles[a]!, mention, ids[a]!, f, seriesIds[i]!, inScope, actorIds[a] ?? []))
  })
  return { figures, series: seriesOf(figures.flat(), placed, seriesIds) }
}

/** `<article>-<measure>-<number>`, and a count behind it where an article makes such a claim twice. */
function idsOf(article: ReadArticle): FigureId[] {
  const seen = new Map<string, number>()
  return article.figures.map((f) => {
    const number = f.point ?? (f.low === null ? f.bound : f.high === null ? `${f.low}-up` : `${f.low}-${f.high}`)
    const id = slug(`${article.id} ${f.measure} ${number}`)
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
const LOCATED = /\b(?:in|into|across|throughout|inside|over|of)\s(?:the\s)?(?:\w+ern\s)?$/

/** A claim without a place joins the series that is like its own in all else, when there is exactly one such place. */
function joinUnplaced(keys: readonly SeriesKey[]): SeriesKey[] {
  const places = new Map<string, Set<string>>()
  for (const key of keys) {
    if (key.place === null) continue
    const known = places.get(withoutPlace(key))
    if (known) known.add(key.place)
    else places.set(withoutPlace(key), new Set([key.place]))
  }
  return keys.map((key) => {
    const known = key.place === null ? places.get(withoutPlace(key)) : undefined
    return known?.size === 1 ? { ...key, place: [...known][0]! } : key
  })
}
/** Two articles' happenings of one day, of which neither says where, are not known to be one. */
const ownIncident = (key: SeriesKey, article: string): SeriesKey =>
  key.place === null && key.kind === 'incident' ? { ...key, window: `${key.window} ${article}` } : key
const withoutPlace = (key: SeriesKey) =>
  [key.measure, key.population, key.kind, key.share, key.scope, key.window].join('|')

/** Readable ids; the same for equal keys only. */
function nameSeries(keys: readonly SeriesKey[]): SeriesId[] {
  const byKey = new Map<string, SeriesId>()
  const taken = new Set<string>()
  return keys.map((key) => {
    const whole = `${withoutPlace(key)}|${key.place}`
    const known = byKey.get(whole)
    if (known) return known
    const name = slug(
      [key.share ? 'share' : '', key.measure, key.population, key.place ?? '', key.kind, key.window].join(' '),
    )
    let id = name
    for (let n = 2; taken.has(id); n++) id = `${name}-${n}`
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
  series: SeriesId,
  scope: 'corpus' | 'other',
  actors: readonly (ActorId | null)[],
): Figure {
  const quote = (span: Span): Quote => ({
    article: article.id,
    start: span.start,
    end: span.end,
    exact: article.text.slice(span.start, span.end),
  })
  const said = mention.attribution === null ? null : (article.attributions[mention.attribution] ?? null)
  const { passage, attribution, start, end, ...rest } = mention
  return {
    ...rest,
    id: ids[index]!,
    quote: quote(mention),
    number: quote(mention.number),
    base: mention.base === null ? null : (ids[mention.base] ?? null),
    reportedOn: article.published?.earliest ?? null,
    by: said?.actor == null ? null : (actors[said.actor] ?? null),
    byWords: said ? quote(wordsOf(said)) : null,
    caveats: mention.caveats.map(quote),
    series,
    scope,
    garbled: article.passages[mention.passage]!.garbled.some((g) => g.start < end && g.end > start),
  }
}

/** Source and cue together where they stand side by side ("the army said"), else the source alone. */
const NEAR = 40
function wordsOf({ source, cue }: { readonly source: Span; readonly cue: Span }): Span {
  const start = Math.min(source.start, cue.start)
  const end = Math.max(source.end, cue.end)
  const gap = Math.max(source.start, cue.start) - Math.min(source.end, cue.end)
  return gap <= NEAR ? { start, end } : source
}

function seriesOf(figures: readonly Figure[], keys: readonly SeriesKey[], ids: readonly SeriesId[]): Series[] {
  const members = new Map<SeriesId, Figure[]>()
  for (const figure of figures) {
    const list = members.get(figure.series)
    if (list) list.push(figure)
    else members.set(figure.series, [figure])
  }
  const keyOf = new Map(ids.map((id, i) => [id, keys[i]!]))
  return [...members]
    .map(([id, claims]): Series => {
      const key = keyOf.get(id)!
      const { measure, population, kind, share, scope } = key
      const place = key.place ?? ''
      return {
        id,
        label: labelOf(key),
        measure,
        population,
        place,
        kind,
        share,
        scope,
        figures: claims.map((f) => f.id),
        articles: new Set(claims.map((f) => f.quote.article)).size,
        origins: originsOf(claims, place),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function originsOf(claims: readonly Figure[], place: string): Series['origins'] {
  const origins = new Map<string, { name: string; figures: FigureId[] }>()
  for (const claim of claims) {
    if (claim.byWords === null) continue
    const { key, name } = originOf(claim.by, claim.byWords.exact, place)
    const known = origins.get(key)
    if (known) known.figures.push(claim.id)
    else origins.set(key, { name, figures: [claim.id] })
  }
  return [...origins.values()]
}
