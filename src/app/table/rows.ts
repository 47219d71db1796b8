import type { Editable } from '../../corpus/edit.ts'
import type { CorpusFile } from '../../corpus/files.ts'
import type { Figure, Quote, TimelineEvent } from '../../corpus/model.ts'
import { formatWhen } from '../ui/dates.ts'
import { measureWords } from '../ui/labels.ts'
import { leadReport } from '../ui/leadReport.ts'
import { selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

/** A column: what it shows, and what it is sorted by. */
export interface Column<Row> {
  readonly label: string
  readonly text: (row: Row) => string
  /** What a spreadsheet gets; `text` unless told. */
  readonly data?: (row: Row) => string
  /** By code unit or by value; `text` unless told. */
  readonly order?: (row: Row) => string | number
  readonly numeric?: boolean
  /** Sentences, which want width. */
  readonly long?: boolean
  /** Shown only where some row has something to say. */
  readonly sparse?: boolean
  /** The cell leads to the item. */
  readonly change?: (row: Row) => Partial<View>
}

/** What stands in a spreadsheet besides, under the names of the data's own tables: it leads back to the words. */
function placeOf<Row>(quoteOf: (row: Row) => Quote | undefined): Extra<Row>[] {
  return [
    ['article', (row) => quoteOf(row)?.article ?? ''],
    ['start', (row) => String(quoteOf(row)?.start ?? '')],
    ['end', (row) => String(quoteOf(row)?.end ?? '')],
  ]
}

export type Extra<Row> = readonly [name: string, data: (row: Row) => string]

export const EVENT_EXTRAS: readonly Extra<TimelineEvent>[] = [
  ['id', ({ id }) => id],
  ...placeOf<TimelineEvent>((event) => leadReport(event)?.quote),
]

export const FIGURE_EXTRAS: readonly Extra<Figure>[] = [
  ['point', ({ point }) => numeral(point)],
  ['low', ({ low }) => numeral(low)],
  ['high', ({ high }) => numeral(high)],
  ['bound', ({ bound }) => bound],
  ['id', ({ id }) => id],
  ...placeOf<Figure>(({ quote }) => quote),
]

function numeral(value: number | null): string {
  return value === null ? '' : String(value)
}

const NO_DAY_YET = '9999'

const edited = (): Column<Editable> => ({
  label: say.tables.columns.editedByHand,
  long: true,
  sparse: true,
  text: ({ edited = [] }) => edited.map(({ change, reason }) => `${change}: ${reason}`).join(say.page.semicolon),
})

export function eventColumns(corpus: CorpusFile): Column<TimelineEvent>[] {
  const { columns } = say.tables
  return [
    {
      label: columns.date,
      text: ({ when }) => formatWhen(when),
      data: ({ when }) => when.edtf,
      order: ({ when }) => when.earliest ?? when.latest ?? NO_DAY_YET,
    },
    { label: columns.event, text: ({ title }) => title, change: ({ id }) => selecting('event', id) },
    {
      label: columns.words,
      long: true,
      text: ({ reports }) => reports.map(({ quote }) => `“${quote.exact}”`).join(' · '),
    },
    { label: columns.type, text: ({ type }) => say.terms.types[type] },
    { label: columns.status, text: ({ status }) => say.terms.statuses[status] },
    { label: columns.who, text: ({ actors }) => actors.map(({ actor }) => nameOf(corpus, actor)).join(say.page.comma) },
    {
      label: columns.articles,
      long: true,
      text: ({ reports }) =>
        [...new Set(reports.map(({ quote }) => titleOf(corpus, quote.article)))].join(say.page.semicolon),
    },
    edited(),
  ]
}

export function figureColumns(corpus: CorpusFile): Column<Figure>[] {
  const { columns } = say.tables
  return [
    {
      label: columns.asOf,
      text: ({ asOf }) => (asOf ? formatWhen(asOf) : say.time.none),
      data: ({ asOf }) => asOf?.edtf ?? '',
      order: ({ asOf }) => asOf?.earliest ?? asOf?.latest ?? NO_DAY_YET,
    },
    {
      label: columns.number,
      text: ({ number }) => number.exact,
      order: ({ point, low, high }) => point ?? low ?? high ?? -1,
      numeric: true,
      change: ({ id }) => selecting('figure', id),
    },
    { label: columns.words, long: true, text: ({ quote }) => `“${quote.exact}”` },
    { label: columns.whoSaysIt, text: ({ byWords }) => byWords?.exact ?? say.claims.nobody },
    { label: columns.measure, text: ({ measure }) => measureWords(measure) },
    {
      label: columns.counted,
      // Of a share, those counted may be named by the whole alone.
      text: ({ population, shareOf }) =>
        [shareOf === population ? '' : population, shareOf && say.tables.of(shareOf)]
          .filter(Boolean)
          .join(say.page.comma),
    },
    { label: columns.where, text: ({ place }) => place },
    { label: columns.kind, text: ({ kind }) => say.terms.figureKinds[kind] },
    { label: columns.article, long: true, text: ({ quote }) => titleOf(corpus, quote.article) },
    edited(),
  ]
}

/** A stable order by one column; equal rows keep theirs. */
export function sorted<Row>(rows: readonly Row[], { text, order = text }: Column<Row>, descending: boolean): Row[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [order(a), order(b)]
    return left === right ? 0 : left < right ? -sign : sign
  })
}

/** RFC 4180, with `\n` line ends; a cell that a spreadsheet would take for a formula is kept as text. */
export function toCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  extras: readonly Extra<Row>[] = [],
): string {
  const lines = [
    [...columns.map(({ label }) => label), ...extras.map(([name]) => name)],
    ...rows.map((row) => [
      ...columns.map(({ text, data = text }) => data(row)),
      ...extras.map(([, data]) => data(row)),
    ]),
  ]
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('')
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function nameOf(corpus: CorpusFile, id: string): string {
  return corpus.actors.find((actor) => actor.id === id)?.name ?? id
}

function titleOf(corpus: CorpusFile, id: string): string {
  const article = corpus.articles.find((other) => other.id === id)
  return article ? (article.outlet ? `${article.outlet}: ${article.title}` : article.title) : id
}
