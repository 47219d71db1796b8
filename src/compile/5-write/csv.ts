/**
 * RFC 4180 tables. A spreadsheet runs a cell that begins with one of `= + - @` (or a tab or line end before it) as a
 * formula, quoted or not, so no cell of text may begin with one:
 * - words quoted from an article begin after such characters, and their `start` with them, so that
 *   `text.slice(start, end)` stays the cell (`quoteCells`);
 * - other text from outside (titles, names) gets an apostrophe in front, as spreadsheets themselves write it.
 */
const FORMULA = /^[=+\-@\t\r\n]+/

export type Cell = string | number | boolean | null | undefined

/** Header and rows, line by line, `\n` line ends. A list is a cell whose parts are joined by `;`. */
export function* formatCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield headerLine(header)
  for (const row of rows) yield rowLine(row)
}

export function headerLine(header: readonly string[]): string {
  return `${header.join(',')}\n`
}

export function rowLine(row: readonly Cell[]): string {
  let line = formatCell(row[0])
  for (let i = 1; i < row.length; i++) line += `,${formatCell(row[i])}`
  return `${line}\n`
}

/** Most cells are empty, a number, or begin with a letter. */
function formatCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  if (cell === '') return ''
  // A sign alone is no formula, and one of our own words (the bound `=`).
  const safe = cell.length > 1 && cell.charCodeAt(0) < BEFORE_LETTERS && FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
const BEFORE_LETTERS = 0x41

export interface Quoted {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** Start, end and words of a quote, without what a spreadsheet would take for a formula. */
export function quoteCells(quote: Quoted): [start: number, end: number, words: string] {
  const words = FORMULA.test(quote.exact) ? quote.exact.replace(/^[=+\-@\s]+/, '') : quote.exact
  return words === '' ? [quote.start, quote.end, quote.exact] : [quote.end - words.length, quote.end, words]
}

export function list(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(';', ',')).join(';')
}
