import { describe, expect, it } from 'vitest'
import { ticksOf } from '../../../src/app/layout/ticks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import { whenIn } from '../../support/marks.ts'

const day = (iso: string) => dayNumber(whenIn(iso).earliest!)
const rows = (from: string, to: string) =>
  ticksOf(timeScale({ start: day(from), end: day(to) }, 800)).map(
    ({ unit, ticks }) => `${unit}: ${ticks.map(({ label }) => label).join(' ')}`,
  )

describe('the axis', () => {
  it.each([
    ['a century', '1931-01-01', '2031-01-01', ['year: 1931 1940 1950 1960 1970 1980 1990 2000 2010 2020 2030']],
    [
      'three years',
      '2029-01-01',
      '2032-01-01',
      ['year: 2029 2030 2031', `month: ${'J F M A M J J A S O N D '.repeat(3).trim()}`],
    ],
    [
      'twelve years',
      '2020-01-01',
      '2032-01-01',
      ['year: 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031', `month: ${'Jan Jul '.repeat(12).trim()}`],
    ],
    [
      'four years',
      '2028-01-01',
      '2032-01-01',
      ['year: 2028 2029 2030 2031', `month: ${'Jan Apr Jul Oct '.repeat(4).trim()}`],
    ],
    [
      'half a year',
      '2030-10-10',
      '2031-03-20',
      ['year: 2030 2031', 'month: October November December January February March'],
    ],
    [
      'a fortnight',
      '2031-02-10',
      '2031-02-24',
      [
        'year: 2031',
        'month: February',
        'day: Mon 10 Tue 11 Wed 12 Thu 13 Fri 14 Sat 15 Sun 16 Mon 17 Tue 18 Wed 19 Thu 20 Fri 21 Sat 22 Sun 23',
      ],
    ],
    [
      'a day',
      '2031-02-10',
      '2031-02-11',
      ['year: 2031', 'month: February', 'day: Mon 10', 'hour: 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00'],
    ],
  ])('of %s', (_, from, to, expected) => {
    expect(rows(from, to)).toEqual(expected)
  })

  it('always says the year, even in the middle of one', () => {
    for (const [from, to] of [
      ['2031-05-03', '2031-05-04'],
      ['2031-05-03', '2031-08-04'],
      ['1000-05-03', '2031-08-04'],
    ] as const)
      expect(rows(from, to)[0]).toMatch(/^year: \d/)
  })
})
