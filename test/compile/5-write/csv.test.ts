// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCsv, quoteCells } from '../../../src/compile/5-write/csv.ts'

const tableOf = (...table: Parameters<typeof formatCsv>) => [...formatCsv(...table)].join('')

describe('a table', () => {
  test('quotes commas, quotation marks and line ends', () => {
    expect(
      tableOf(
        ['a', 'b'],
        [
          ['x, y', 'He said "no"'],
          ['one\r\ntwo', null],
          [3, false],
        ],
      ),
    ).toBe('a,b\n"x, y","He said ""no"""\n"one\r\ntwo",\n3,false\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is text to a spreadsheet, never a formula',
    (cell) => {
      expect(tableOf(['a'], [[cell]]).split('\n')[1]).toMatch(/^"?'/)
    },
  )

  test('a quotation that begins like a formula begins later, and is still at its offsets', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '-', '+ @', '', '\t='),
        fc.constantFrom('HYPERLINK(1)', '300 dead', 'x'),
        (head, words) => {
          const text = `Seen: ${head}${words} there`
          const exact = head + words
          const [start, end, cell] = quoteCells({ start: 6, end: 6 + exact.length, exact })
          expect(text.slice(start, end)).toBe(cell)
          expect(cell).toBe(words)
        },
      ),
    )
  })
})
