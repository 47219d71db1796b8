import type { Edit } from '../../corpus/edit.ts'
import type { ArticleSummary, Figure, Report, Time, TimelineEvent } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { isDated, timeOf } from '../../corpus/when.ts'
import type { Corpus, LinkedArticle } from '../shapes.ts'
import { type Cell, formatCsv, list, quoteCells } from './csv.ts'

/** A table of `download/` that every article adds its rows to; its columns are the contract's. */
export interface ArticleTable {
  readonly name: string
  readonly header: readonly string[]
  rows(article: LinkedArticle): Iterable<readonly Cell[]>
}

export const ARTICLE_TABLES: readonly ArticleTable[] = [
  {
    name: 'articles',
    header: 'id file outlet title url published published_basis language words passages covered_passages sha256'.split(
      ' ',
    ),
    rows: ({ summary }) => [articleRow(summary)],
  },
  {
    name: 'times',
    header: 'article start end text type value mod edtf earliest latest anchor rule'.split(' '),
    rows: ({ times }) => each(times, timeRow),
  },
  {
    name: 'figures',
    header: (
      'id article start end quote measure point low high bound hedge share_of population place kind period as_of ' +
      'reported_on by by_words caveat_words modality series scope garbled rule edited'
    ).split(' '),
    rows: ({ figures }) =>
      each(
        [...figures].sort((a, b) => a.quote.start - b.quote.start),
        figureRow,
      ),
  },
  {
    name: 'events',
    header: (
      'id title type status edtf earliest latest precision basis date_words place importance actors ' +
      'article start end quote trigger_start trigger_end trigger garbled rule edited'
    ).split(' '),
    rows: eventRows,
  },
  {
    name: 'mentions',
    header: 'actor article start end text'.split(' '),
    rows: ({ mentions }) => each(mentions, ({ actor, quote }) => [actor, quote.article, ...quoteCells(quote)]),
  },
]

function* each<Item>(items: Iterable<Item>, row: (item: Item) => Cell[]): Generator<Cell[]> {
  for (const item of items) yield row(item)
}

function articleRow(a: ArticleSummary): Cell[] {
  return [
    a.id,
    a.file,
    a.outlet,
    a.title,
    a.url,
    a.published?.edtf,
    a.published?.basis,
    a.language,
    a.words,
    a.passages,
    a.coveredPassages,
    a.sha256,
  ]
}

function timeRow(time: Time): Cell[] {
  return [
    time.quote.article,
    ...quoteCells(time.quote),
    time.type,
    time.value,
    time.mod,
    time.when.edtf,
    time.when.earliest,
    time.when.latest,
    time.anchor,
    time.rule,
  ]
}

function figureRow(f: Figure): Cell[] {
  return [
    f.id,
    f.quote.article,
    ...quoteCells(f.quote),
    f.measure,
    f.point,
    f.low,
    f.high,
    f.bound,
    f.hedge,
    f.shareOf,
    f.population,
    f.place,
    f.kind,
    f.period?.edtf,
    f.asOf?.edtf,
    f.reportedOn,
    f.by,
    f.byWords?.exact,
    list(f.caveats.map((caveat) => caveat.exact)),
    f.modality,
    f.series,
    f.scope,
    f.garbled,
    f.rule,
    editedCell(f.edited),
  ]
}

function eventRows({ told }: LinkedArticle): Iterable<Cell[]> {
  const rows: { readonly event: TimelineEvent; readonly report: Report; readonly start: number; trigger: number }[] = []
  for (const { event } of told)
    for (const report of event.reports)
      rows.push({ event, report, start: report.quote.start, trigger: report.trigger.start })
  rows.sort((a, b) => a.start - b.start || a.trigger - b.trigger || byCodeUnit(a.event.id, b.event.id))
  return each(rows, ({ event, report }) => eventRow(event, report))
}

/** Type, status and date are those of the passage; where it gives no date, those of the event that it reports. */
function eventRow(event: TimelineEvent, report: Report): Cell[] {
  const own = timeOf(event, report)
  const when = isDated(own) ? own : event.when
  return [
    event.id,
    event.title,
    report.type,
    report.status,
    when.edtf,
    when.earliest,
    when.latest,
    when.precision,
    when.basis,
    when.words?.exact,
    event.place,
    event.importance,
    list(event.actors.map(({ actor, role }) => `${actor}:${role}`)),
    report.quote.article,
    ...quoteCells(report.quote),
    ...quoteCells(report.trigger),
    report.garbled,
    report.rule,
    editedCell(event.edited),
  ]
}

export function actorsTable({ actors }: Corpus): Iterable<string> {
  return formatCsv(
    'id name kind role affiliation aliases mentions articles edited'.split(' '),
    actors.map((a) => [
      a.id,
      a.name,
      a.kind,
      a.role,
      a.affiliation,
      list(a.aliases.map((alias) => alias.text)),
      a.mentions,
      list(a.articles),
      editedCell(a.edited),
    ]),
  )
}

/** What editors changed by hand, each change with its reason; empty where nothing was. */
function editedCell(edited: readonly Edit[] = []): string {
  return list(edited.map(({ change, reason }) => `${change}: ${reason}`))
}
