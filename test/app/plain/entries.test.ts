import { expect, test } from 'vitest'
import { datedEntries, monthsOf } from '../../../src/app/plain/entries.ts'
import type { CorpusFile } from '../../../src/corpus/files.ts'
import { articleOf, claim, eventOn } from '../../support/marks.ts'

test('what is known to the year stands under its year, ahead of its months', () => {
  const corpus = { articles: [articleOf('gazette', '2031-03-10')] } as unknown as CorpusFile
  const events = [
    eventOn('new-year', { edtf: '2029-01-01' }),
    eventOn('may', { edtf: '2029-05-09' }),
    eventOn('year', { edtf: '2029-01-01/2029-12-31' }),
    eventOn('january', { edtf: '2029-01-01/2029-01-31' }),
  ]
  const figures = [claim('since', { point: 40, asOf: '2029-03-01/2031-02-28' })]
  const months = monthsOf(datedEntries(corpus, events, figures))
  expect(months.map(({ key, name, entries }) => [key, name, ...entries.map(({ id }) => id)])).toEqual([
    ['2029', '2029', 'year', 'since'],
    ['2029-01', 'January 2029', 'january', 'new-year'],
    ['2029-05', 'May 2029', 'may'],
  ])
})
