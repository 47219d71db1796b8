import { describe, expect, it } from 'vitest'
import { type Column, eventColumns, figureColumns, sorted, toCsv } from '../../../src/app/table/rows.ts'
import { FERRY } from '../../support/corpus.ts'

const named = <Row>(columns: Column<Row>[], label: string) => columns.find((column) => column.label === label)!

describe('the tables', () => {
  const events = eventColumns(FERRY.corpus)
  const figures = figureColumns(FERRY.corpus)

  it('sort dates as dates', () => {
    expect(sorted(FERRY.events, named(events, 'Date'), false).map(({ id }) => id)).toEqual([
      'inspection',
      'capsized',
      'rescued',
      'inquiry',
      'detained',
      'denial',
    ])
  })

  it('sort numbers as numbers, whatever their hedge', () => {
    const counts = FERRY.figures.filter(({ shareOf }) => shareOf === null)
    expect(sorted(counts, named(figures, 'Number'), true).map(({ number }) => number.exact)).toEqual([
      'About 300',
      'More than 140',
      'at least 120',
      'fewer than 100',
      'Nearly 60',
    ])
  })

  it('give every passage of an event its words', () => {
    expect(named(events, 'Words').text(FERRY.events[0]!)).toBe(
      '“The ferry Aurora Star capsized in Marrow Sound on Tuesday night” · “the Aurora Star went down”',
    )
  })
})

describe('the rows as CSV', () => {
  const column = (text: string): Column<null> => ({ label: 'Words', text: () => text })

  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['', ''],
  ])('%j is written as %j', (text, cell) => {
    expect(toCsv([null], [column(text)])).toBe(`Words\n${cell}\n`)
  })
})

describe('what was edited by hand', () => {
  const edit = { kind: 'date', change: 'dated 2031-03-05, read as 2031-03-04', reason: 'The log.' } as const

  it('stands in a last column', () => {
    const column = named(eventColumns(FERRY.corpus), 'Edited by hand')
    expect(eventColumns(FERRY.corpus).at(-1)?.label).toBe(column.label)
    expect(column.text({ ...FERRY.events[0]!, edited: [edit] })).toBe('dated 2031-03-05, read as 2031-03-04: The log.')
  })
})
