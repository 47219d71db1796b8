import { describe, expect, it } from 'vitest'
import {
  type Column,
  EVENT_EXTRAS,
  eventColumns,
  FIGURE_EXTRAS,
  figureColumns,
  sorted,
  toCsv,
} from '../../../src/app/table/rows.ts'
import type { Quote } from '../../../src/corpus/model.ts'
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

describe('what a spreadsheet gets besides what is shown', () => {
  const figure = FERRY.figures.find(({ number }) => number.exact === 'at least 120')!
  const cellsOf = (csv: string) => csv.split('\n').map((line) => line.split(','))

  it('is a date as EDTF, the claim as numbers, and the way back to the words', () => {
    const asOf = named(figureColumns(FERRY.corpus), 'As of')
    expect(cellsOf(toCsv([figure], [asOf], FIGURE_EXTRAS))).toEqual([
      ['As of', 'point', 'low', 'high', 'bound', 'id', 'article', 'start', 'end'],
      [figure.asOf?.edtf, '120', '120', '', '>=', figure.id, ...placeOf(figure.quote)],
      [''],
    ])
  })

  it('is the same of an event, by the first passage that reports it', () => {
    const [event] = FERRY.events
    const date = named(eventColumns(FERRY.corpus), 'Date')
    expect(cellsOf(toCsv([event!], [date], EVENT_EXTRAS))[1]).toEqual([
      event!.when.edtf,
      event!.id,
      ...placeOf(event!.reports[0]!.quote),
    ])
  })

  function placeOf({ article, start, end }: Quote) {
    return [article, String(start), String(end)]
  }
})

describe('what was edited by hand', () => {
  const edit = { kind: 'date', change: 'dated 2031-03-05, read as 2031-03-04', reason: 'The log.' } as const

  it('stands in a last column', () => {
    const column = named(eventColumns(FERRY.corpus), 'Edited by hand')
    expect(eventColumns(FERRY.corpus).at(-1)?.label).toBe(column.label)
    expect(column.text({ ...FERRY.events[0]!, edited: [edit] })).toBe('dated 2031-03-05, read as 2031-03-04: The log.')
  })
})
