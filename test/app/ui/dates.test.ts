import { describe, expect, it } from 'vitest'
import { basisOf, formatStretch, formatWhen, inDaysOrYears } from '../../../src/app/ui/dates.ts'
import { readingOf } from '../../../src/app/ui/labels.ts'
import { say } from '../../../src/app/words/say.ts'
import type { Bound } from '../../../src/corpus/model.ts'
import { when } from '../../support/corpus.ts'

describe('a time in words', () => {
  it.each([
    ['2024-05-12', '12 May 2024'],
    ['2023-12-04/2023-12-10', '4–10 December 2023'],
    ['2024-03-28/2024-04-02', '28 March – 2 April 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2024-02-01/2024-02-29', 'February 2024'],
    ['2023-01-01/2023-12-31', '2023'],
    ['2009-01-01/2010-12-31', '2009–2010'],
    ['../2023-12-12', 'on or before 12 December 2023'],
    ['2007-01-01/..', 'from 1 January 2007 on'],
    ['', 'no date'],
  ])('%s is %s', (edtf, words) => {
    expect(formatWhen(when(edtf, 'day'))).toBe(words)
  })

  it('says when its edges are approximate', () => {
    expect(formatWhen({ ...when('2024-05-12', 'day'), approximate: true })).toBe('about 12 May 2024')
  })
})

describe('a stretch of the axis in words', () => {
  it.each([
    ['2023-09-28/2024-05-22', '28 September 2023 – 22 May 2024'],
    ['2013-02-09/2024-02-20', 'February 2013 – February 2024'],
    ['1973-12-17/2028-12-20', '1973 – 2028'],
  ])('%s is %s', (edtf, words) => {
    const { earliest, latest } = when(edtf, 'day')
    expect(formatStretch(earliest!, latest!)).toBe(words)
  })

  it.each([
    [400, '400 days'],
    [730, '2 years'],
    [1500, '4 years'],
  ])('%i days that are left out are %s', (days, words) => {
    expect(inDaysOrYears(days, say.count)).toBe(words)
  })
})

describe('what a claim lets one conclude', () => {
  const claim = (bound: Bound, point: number | null, low: number | null, high: number | null) =>
    readingOf({ bound, point, low, high, shareOf: null })

  it.each([
    [claim('>', 18000, 18000, null), 'above 18,000'],
    [claim('>=', 500, 500, null), '500 or more'],
    [claim('<', 20000, null, 20000), 'below 20,000'],
    [claim('~', 1200, 1200, 1200), 'about 1,200'],
    [claim('=', 253, 253, 253), '253'],
    [claim('range', null, 20, 30), '20 to 30'],
    [claim('vague', null, null, null), 'no number, only words'],
    [
      readingOf({ bound: '>', point: 0.8, low: 0.8, high: null, shareOf: 'its inhabitants' }),
      'above 80% of its inhabitants',
    ],
  ])('%s', (reading, words) => {
    expect(reading).toBe(words)
  })
})

describe('how a time is known', () => {
  it('is said of an editor’s own as well', () => {
    const read = when('2031-03-04', 'day')
    expect(basisOf(read)).toBe('only bounded by the text')
    const steps = [...read.steps, { looked: 'edited by hand: The log.', found: '2031-03-04' }]
    expect(basisOf({ ...read, steps })).toBe('given by an editor, by hand')
  })
})
