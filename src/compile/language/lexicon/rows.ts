/**
 * Lexicons are tables written as text, so that they can be read, checked and extended without reading code:
 * one row a line, cells split by `|`, several words in a cell split by `,`. Empty lines and lines from `#` on are
 * comments.
 */
export function readRows(table: string): string[][] {
  const rows: string[][] = []
  for (const line of table.split('\n')) {
    const row = line.trim()
    if (row === '' || row.startsWith('#')) continue
    rows.push(row.split('|').map((cell) => cell.trim()))
  }
  return rows
}

/** The words of one cell. */
export function readCell(cell: string | undefined): string[] {
  if (cell === undefined || cell === '') return []
  return cell.split(',').map((word) => word.trim())
}

/** All words of a table that has no columns, split by commas and line ends. */
export function readWords(table: string): Set<string> {
  const words = new Set<string>()
  for (const row of readRows(table))
    for (const cell of row) for (const word of readCell(cell)) if (word) words.add(word)
  return words
}

/** Single words, split by white space. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
