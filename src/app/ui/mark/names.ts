import { countedIn } from '../../../corpus/counted.ts'
import { dateOf } from '../../../corpus/day.ts'
import type { Day } from '../../../corpus/ids.ts'
import type { Actor, ArticleSummary, Figure, Series, TimelineEvent } from '../../../corpus/model.ts'
import { say } from '../../words/say.ts'
import { formatDayShort, formatDays, formatWhen, shortMonth } from '../dates.ts'
import { leadReport } from '../leadReport.ts'

type Articles = ReadonlyMap<string, ArticleSummary>

/**
 * "12 December 2023, UN General Assembly votes, 3 articles, planned, AP". What is drawn of a mark is a part of its
 * name, in the same order, so that whoever speaks what they see finds it.
 */
export function eventName(event: TimelineEvent, articles: Articles): string {
  const reporting = [...new Set(event.reports.map((report) => report.quote.article))]
  const told = [event.title, ...eventNotes(event, reporting.length)]
  return [formatWhen(event.when), ...told, outletOf(articles.get(leadReport(event)?.quote.article ?? ''))].join(
    say.page.comma,
  )
}

/** What stands behind a title: how many articles report it, and what it is unless it happened. */
export function eventNotes({ status }: TimelineEvent, articles: number): string[] {
  return [
    ...(articles > 1 ? [say.count.articles(articles)] : []),
    ...(status === 'occurred' ? [] : [say.terms.statuses[status]]),
  ]
}

/** "12 December 2023, more than 18,000 Palestinians dead, Gaza health ministry". */
export function figureName(figure: Figure, actors: ReadonlyMap<string, Actor>, articles: Articles): string {
  const when =
    figure.kind === 'incident' || figure.kind === 'period'
      ? (figure.period ?? figure.asOf)
      : (figure.asOf ?? figure.period)
  const date = when ? formatWhen(when) : say.time.none
  const bound = figure.hedge === '' && figure.bound !== '=' ? ` (${say.terms.bounds[figure.bound]})` : ''
  const words = oneLine(figure.quote.exact)
  const drawn = oneLine(`${figure.number.exact} ${countedIn(figure)}`).trimEnd()
  const label = words.includes(drawn) ? words : drawn + say.page.comma + words
  const source = speakerOf(figure, actors) || outletOf(articles.get(figure.quote.article))
  return [date, label + bound, source].join(say.page.comma)
}

export function articleName(article: ArticleSummary): string {
  const { published } = article
  const date = published ? formatDays(published.earliest, published.latest) : say.time.none
  const { articleName: named, articleUnknown } = say.claims
  return article.outlet ? named(date, article.outlet, article.title) : articleUnknown(date, article.title)
}

/** What a claim's note says besides, so that claims on one scale are told apart. */
export interface Apart {
  /** Where people are counted; empty where that is the same for all. */
  readonly place: string
  /** Whether a day is only told with its year. */
  readonly needsYear: (day: Day) => boolean
}

/** "12 Dec, Gaza health ministry": the day a claim is true for, and who says so. */
export function claimNote(figure: Figure, actors: ReadonlyMap<string, Actor>, { place, needsYear }: Apart): string {
  const day = figure.asOf?.latest ?? figure.reportedOn
  const { time, page, claims } = say
  const date = day && (needsYear(day) ? formatDayShort(day) : time.dayOfMonth(dateOf(day), shortMonth(day)))
  return [place, date, speakerOf(figure, actors) || claims.noSource].filter(Boolean).join(page.comma)
}

/** Where each of these claims counts; empty for all where no two places are named. */
export function placesOf(figures: readonly Figure[], series: readonly Series[]): (figure: Figure) => string {
  const bySeries: ReadonlyMap<string, string> = new Map(series.map(({ id, place }) => [id, place]))
  const of = (figure: Figure) => oneLine(figure.place) || (bySeries.get(figure.series) ?? '')
  const named = new Set(figures.map((figure) => bySeries.get(figure.series) ?? '').filter((place) => place !== ''))
  return named.size > 1 ? of : () => ''
}

/** Who said it, as far as the text tells; empty where it names nobody. */
export function speakerOf(figure: Figure, actors: ReadonlyMap<string, Actor>): string {
  return (figure.by && actors.get(figure.by)?.name) || oneLine(figure.byWords?.exact ?? '')
}

export function outletOf(article: ArticleSummary | undefined): string {
  return article?.outlet ?? article?.title ?? say.claims.article
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(' ')
}
