import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_WARP, needsYear, timeScale, warpOf } from '../../../src/app/layout/timeScale.ts'
import { between, panBy, within, zoomAbout } from '../../../src/app/layout/zoom.ts'
import { dayFromNumber } from '../../../src/corpus/day.ts'

const whole = { start: 0, end: 5000 }
const limits = { whole, narrowest: 1 }
const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 4990, noNaN: true }), fc.double({ min: 1, max: 2000, noNaN: true }))
  .map(([start, length]) => within({ start, end: start + length }, limits))
const cuts = [
  { from: 100, to: 400, kept: 6 },
  { from: 900, to: 4000, kept: 6 },
]

describe('a scale of time', () => {
  it.each([
    ['even', NO_WARP],
    ['with empty stretches cut short', warpOf(cuts)],
  ])('%s: leads from days to pixels and back', (_, warp) => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 0, max: 5000, noNaN: true }), (window, day) => {
        const scale = timeScale(window, 900, warp)
        expect(scale.dayAt(scale.x(day))).toBeCloseTo(day, 5)
      }),
    )
  })

  it('cut short: never runs backwards', () => {
    const warp = warpOf(cuts)
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 5000, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (day, later) => {
          expect(warp.drawn(day + later)).toBeGreaterThan(warp.drawn(day))
        },
      ),
    )
  })

  it('cut short: draws what it keeps of a cut, and all other days at their full width', () => {
    const warp = warpOf(cuts)
    expect(warp.drawn(400) - warp.drawn(100)).toBeCloseTo(6)
    expect(warp.drawn(900) - warp.drawn(400)).toBeCloseTo(500)
    expect(warp.drawn(4500) - warp.drawn(4000)).toBeCloseTo(500)
  })
})

describe('a day of a year', () => {
  const may = timeScale({ start: 22_400, end: 22_431 }, 800)

  it('is told without its year only where that year is all there is to see', () => {
    expect(needsYear(dayFromNumber(22_410), may)).toBe(false)
    expect(needsYear(dayFromNumber(22_431), may)).toBe(true)
    expect(needsYear(dayFromNumber(22_399), may)).toBe(true)
    expect(needsYear(dayFromNumber(22_410), timeScale({ start: 22_000, end: 22_500 }, 800))).toBe(true)
  })
})

describe('zooming', () => {
  it('keeps the day under the pointer under it, unless the edge of time is in the way', () => {
    const endless = { whole: { start: -1e6, end: 1e6 }, narrowest: 1 }
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (window, share, factor) => {
          const before = timeScale(window, 900)
          const after = timeScale(zoomAbout(window, share, factor, endless), 900)
          expect(after.x(before.dayAt(share * 900))).toBeCloseTo(share * 900, 3)
        },
      ),
    )
  })

  it('never goes beyond everything there is, nor nearer than a day', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (window, share, factor) => {
          const { start, end } = zoomAbout(window, share, factor, limits)
          expect(start).toBeGreaterThanOrEqual(whole.start - 1e-6)
          expect(end).toBeLessThanOrEqual(whole.end + 1e-6)
          expect(end - start).toBeGreaterThanOrEqual(1 - 1e-6)
        },
      ),
    )
  })

  it('panning keeps the width', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -3, max: 3, noNaN: true }), (window, share) => {
        const moved = panBy(window, share, limits)
        expect(moved.end - moved.start).toBeCloseTo(window.end - window.start, 6)
      }),
    )
  })

  it('goes from one window to another, ends included', () => {
    const to = { start: 30, end: 40 }
    expect(between(whole, to, 0)).toEqual(whole)
    expect(between(whole, to, 1)).toEqual(to)
  })
})
