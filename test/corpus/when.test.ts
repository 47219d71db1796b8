import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumberOf } from '../../src/corpus/day.ts'
import type { Day } from '../../src/corpus/ids.ts'
import { edtfOf, undated, whenOf } from '../../src/corpus/when.ts'

const day = (text: string) => text as Day
const span = (earliest: string, latest: string) => edtfOf(day(earliest), day(latest))

test('writes the whole unit that two bounds enclose', () => {
  expect(span('2023-12-12', '2023-12-12')).toBe('2023-12-12')
  expect(span('2024-02-01', '2024-02-29')).toBe('2024-02')
  expect(span('2023-02-01', '2023-02-27')).toBe('2023-02-01/2023-02-27')
  expect(span('2023-01-01', '2023-12-31')).toBe('2023')
  expect(span('2010-01-01', '2019-12-31')).toBe('201X')
  expect(span('1900-01-01', '1999-12-31')).toBe('19XX')
})

test('writes intervals as coarsely as their bounds allow', () => {
  expect(span('2009-01-01', '2010-12-31')).toBe('2009/2010')
  expect(span('2023-11-01', '2024-01-31')).toBe('2023-11/2024-01')
  expect(span('2023-12-04', '2023-12-10')).toBe('2023-12-04/2023-12-10')
  expect(span('2023-01-01', '2023-03-31')).toBe('2023-01/2023-03')
})

test('leaves an unknown end open and gives the other in the unit of the words', () => {
  expect(edtfOf(day('2007-01-01'), null, false, 'year')).toBe('2007/..')
  expect(edtfOf(day('2007-03-01'), null, false, 'year')).toBe('2007-03/..')
  expect(edtfOf(null, day('2023-12-12'))).toBe('../2023-12-12')
  expect(edtfOf(null, null)).toBe('')
})

test('marks approximate edges', () => {
  expect(edtfOf(day('2023-12-05'), day('2023-12-05'), true)).toBe('2023-12-05~')
  expect(edtfOf(day('2010-01-01'), day('2019-12-31'), true)).toBe('2010~/2019~')
})

test('says how wide it is', () => {
  const precision = (a: string, b: string) =>
    whenOf({ earliest: day(a), latest: day(b), basis: 'stated', steps: [] }).precision
  expect(precision('2023-12-12', '2023-12-12')).toBe('day')
  expect(precision('2023-12-04', '2023-12-10')).toBe('week')
  expect(precision('2023-12-05', '2023-12-11')).toBe('days')
  expect(precision('2023-12-01', '2023-12-31')).toBe('month')
  expect(precision('2010-01-01', '2019-12-31')).toBe('decade')
  expect(precision('1900-01-01', '1999-12-31')).toBe('century')
  expect(precision('2023-12-01', '2024-05-13')).toBe('span')
  expect(undated([]).precision).toBe('none')
})

test('refuses bounds in the wrong order', () => {
  expect(() => whenOf({ earliest: day('2024-01-02'), latest: day('2024-01-01'), basis: 'stated', steps: [] })).toThrow(
    RangeError,
  )
})

test('every EDTF it writes reads back with the same bounds', () => {
  const first = dayNumberOf(1, 1, 1)
  const last = dayNumberOf(9999, 12, 31)
  const ends = fc
    .integer({ min: first, max: last })
    .chain((from) => fc.tuple(fc.constant(from), fc.integer({ min: from, max: Math.min(last, from + 800) })))
  fc.assert(
    fc.property(ends, fc.boolean(), ([from, to], approximate) => {
      const earliest = dayFromNumber(from)
      const latest = dayFromNumber(to)
      const read = edtf(edtfOf(earliest, latest, approximate))
      expect(new Date(read.min).toISOString().slice(0, 10)).toBe(earliest)
      expect(new Date(read.max).toISOString().slice(0, 10)).toBe(latest)
    }),
  )
})
