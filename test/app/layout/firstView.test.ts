import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncovered } from '../../../src/app/layout/coverage.ts'
import { defaultWindow, wholeWindow } from '../../../src/app/layout/defaultSpan.ts'
import { skipEmpty } from '../../../src/app/layout/emptiness.ts'
import { spanOf, windowOf } from '../../../src/app/layout/span.ts'
import { stretchOf } from '../../../src/app/layout/stretch.ts'
import { NO_WARP } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import { whenIn } from '../../support/marks.ts'

const stretches = (...edtf: string[]) => edtf.map((each) => stretchOf(whenIn(each))!)
const day = (iso: string) => dayNumber(whenIn(iso).earliest!)
const reaches = ({ start, end }: { start: number; end: number }, iso: string) =>
  start <= day(iso) && day(iso) + 1 <= end

describe('the first view', () => {
  const published = stretches('2031-02-10', '2031-05-20')
  const marks = stretches('2019-01-01/..', '2030-12-20', '2031-02-03', '2031-05-18', '../2031-02-09')

  it('shows every article and what they report from about as long before', () => {
    const first = defaultWindow(published, marks)
    for (const iso of ['2030-12-20', '2031-02-10', '2031-05-20']) expect(reaches(first, iso)).toBe(true)
  })

  it('is not squeezed by one aside of long ago, which stays within reach', () => {
    expect(reaches(defaultWindow(published, marks), '2019-01-01')).toBe(false)
    expect(reaches(wholeWindow(published, marks), '2019-01-01')).toBe(true)
  })

  it('follows the marks where the articles look back at another time', () => {
    const history = stretches('1914-08-01', '1914-09-09', '1915-01-02', '1916-07-01')
    const first = defaultWindow(stretches('2031-02-10'), history)
    expect(reaches(first, '1914-08-01')).toBe(true)
    expect(reaches(first, '2031-02-10')).toBe(false)
  })

  it('shows days around a single one, where nothing says when the article came out', () => {
    const { start, end } = defaultWindow([], stretches('2007-01-01/..'))
    expect(end - start).toBeGreaterThanOrEqual(30)
    expect(reaches({ start, end }, '2007-01-01')).toBe(true)
  })

  it('leaves no third of itself to the few marks far out, on either side', () => {
    const told = Array.from({ length: 60 }, (_, at) => `2031-0${1 + (at % 6)}-1${at % 9}`)
    const apart = stretches('2025-01-01', '2031-06-30')
    const first = defaultWindow(apart, [...stretches(...told), ...stretches('2019-06-01', '2036-01-01')])
    expect(reaches(first, '2036-01-01')).toBe(false)
    expect(reaches(first, '2019-06-01')).toBe(false)
    for (const iso of ['2025-01-01', '2031-06-30']) expect(reaches(first, iso)).toBe(true)
  })

  it('shows few marks all, however far apart', () => {
    const apart = stretches('2025-01-01', '2031-06-30')
    expect(reaches(defaultWindow(apart, stretches('2031-05-01', '2031-05-02', '2036-01-01')), '2036-01-01')).toBe(true)
  })

  it('has some width even where there is nothing', () => {
    const { start, end } = defaultWindow([], [])
    expect(end).toBeGreaterThan(start)
  })
})

describe('stretches that no article covers', () => {
  it('begin after an article and end a week before the next', () => {
    const gaps = uncovered(stretches('2031-02-10', '2031-03-10'), day('2031-02-01'), day('2031-03-20'))
    expect(gaps).toEqual([
      { from: day('2031-02-01'), to: day('2031-02-04') },
      { from: day('2031-02-11'), to: day('2031-03-04') },
      { from: day('2031-03-11'), to: day('2031-03-20') },
    ])
  })

  it('begin after the last day on which an article may have come out', () => {
    const gaps = uncovered(stretches('2031-02-10/2031-02-28', '2031-02-15'), day('2031-02-10'), day('2031-03-20'))
    expect(gaps).toEqual([{ from: day('2031-03-01'), to: day('2031-03-20') }])
  })

  it('are everything where no article has a date', () => {
    expect(uncovered([], 0, 10)).toEqual([{ from: 0, to: 10 }])
  })

  it('are none inside a week', () => {
    expect(uncovered(stretches('2031-02-10'), day('2031-02-06'), day('2031-02-09'))).toEqual([])
  })
})

describe('skipping empty stretches', () => {
  it('cuts the pause and leaves the days with marks as they are', () => {
    const warp = skipEmpty(stretches('2031-01-05', '2031-01-09', '2031-06-01', '2031-06-05'))
    expect(warp.cuts).toHaveLength(1)
    expect(warp.drawn(day('2031-01-09')) - warp.drawn(day('2031-01-05'))).toBeCloseTo(4)
    expect(warp.drawn(day('2031-06-05')) - warp.drawn(day('2031-06-01'))).toBeCloseTo(4)
    expect(warp.drawn(day('2031-06-01')) - warp.drawn(day('2031-01-09'))).toBeLessThan(20)
  })

  it('leaves a pause of two weeks alone', () => {
    expect(skipEmpty(stretches('2031-01-05', '2031-01-19')).cuts).toEqual([])
  })

  it('makes no more than a dozen breaks', () => {
    const sparse = Array.from({ length: 15 }, (_, at) => ({ from: at * 100, to: at * 100 + 1, approximate: false }))
    expect(skipEmpty(sparse).cuts).toHaveLength(12)
  })

  it('makes none that is hardly shorter than what it stands for', () => {
    const crowded = Array.from({ length: 400 }, (_, at) => ({ from: at * 20, to: at * 20 + 1, approximate: false }))
    const daysAgo = (days: number) => ({ from: -days, to: 1 - days, approximate: false })
    // Twenty-two years, of which the break would take a sixteenth.
    expect(skipEmpty([...crowded, daysAgo(700)]).cuts).toEqual([])
    expect(skipEmpty([...crowded, daysAgo(7000), daysAgo(7700)]).cuts).toHaveLength(1)
  })
})

describe('the days in the address', () => {
  it('lead to the same window again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: 1, max: 5000 }), (start, length) => {
        const window = { start, end: start + length }
        expect(windowOf(spanOf(window, NO_WARP), NO_WARP)).toEqual(window)
      }),
    )
  })

  it('are whole days that cover the window', () => {
    expect(spanOf({ start: day('2031-02-03') + 0.4, end: day('2031-02-05') + 0.6 }, NO_WARP)).toEqual({
      from: '2031-02-03',
      to: '2031-02-05',
    })
  })
})
