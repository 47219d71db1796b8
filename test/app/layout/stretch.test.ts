import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barOf, stretchOf, TAIL, touches } from '../../../src/app/layout/stretch.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import { anyEdtf, whenIn } from '../../support/marks.ts'

const scale = timeScale(
  { start: dayNumber(whenIn('2031-01-01').earliest!), end: dayNumber(whenIn('2031-03-01').earliest!) },
  590,
)
const bar = (edtf: string) => barOf(stretchOf(whenIn(edtf))!, scale)
const width = ({ x0, x1 }: { x0: number; x1: number }) => x1 - x0

describe('the bar of a time', () => {
  it.each([
    ['a day', '2031-02-03', 10],
    ['overnight', '2031-02-03/2031-02-04', 20],
    ['a week', '2031-02-03/2031-02-09', 70],
    ['a month', '2031-02-01/2031-02-28', 280],
    ['about a week', '2031-02-03~/2031-02-09~', 70],
  ])('%s is as wide as it is', (_, edtf, pixels) => {
    expect(width(bar(edtf))).toBeCloseTo(pixels)
  })

  it('keeps its true width to half a pixel at any zoom', () => {
    fc.assert(
      fc.property(anyEdtf(400), fc.double({ min: 1, max: 4000, noNaN: true }), (edtf, days) => {
        const stretch = stretchOf(whenIn(edtf))!
        const drawn = barOf(stretch, timeScale({ start: 22280, end: 22280 + days }, 800))
        if (stretch.from === null || stretch.to === null) return
        expect(Math.abs(width(drawn) - ((stretch.to - stretch.from) * 800) / days)).toBeLessThan(0.5)
      }),
    )
  })

  it('of "before" is a tick at the last possible day with a tail to the left, never a day of its own', () => {
    expect(bar('../2031-02-03')).toMatchObject({
      shape: 'before',
      x1: scale.x(dayNumber(whenIn('2031-02-04').earliest!)),
    })
    expect(width(bar('../2031-02-03'))).toBe(TAIL)
  })

  it('of "after" is a tick at the first possible day with a tail to the right', () => {
    expect(bar('2031-02-03/..')).toMatchObject({
      shape: 'after',
      x0: scale.x(dayNumber(whenIn('2031-02-03').earliest!)),
    })
  })

  it('tells approximate edges', () => {
    expect(bar('2031-02-03~').approximate).toBe(true)
    expect(bar('2031-02-03').approximate).toBe(false)
  })

  it('is not made for what has no day at either end', () => {
    expect(stretchOf({ earliest: null, latest: null, approximate: false })).toBeNull()
  })
})

describe('what is in view', () => {
  it.each([
    ['2031-02-03', true],
    ['2031-01-01/2031-03-31', true],
    ['2031-03-01', false],
    ['../2031-02-03', true],
    ['../2031-04-01', false],
    ['2031-02-03/..', true],
    ['2030-12-01/..', false],
  ])('%s: %s', (edtf, expected) => {
    expect(touches(stretchOf(whenIn(edtf))!, scale.dayAt(0), scale.dayAt(590))).toBe(expected)
  })
})
