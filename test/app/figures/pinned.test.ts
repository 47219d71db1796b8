import { describe, expect, it } from 'vitest'
import { cornerFor, nameInSight } from '../../../src/app/figures/PinnedFigures.tsx'
import { ticksOf } from '../../../src/app/layout/ticks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { Day } from '../../../src/corpus/ids.ts'

const WIDTH = 328
const namesFrom = (from: string, to: string) => {
  const window = { start: dayNumber(from as Day), end: dayNumber(to as Day) }
  const [years, finer] = ticksOf(timeScale(window, WIDTH))
  return (finer ?? years)!.ticks.map((tick) => nameInSight(tick, WIDTH) ?? '')
}

describe('the axis of the chart on a phone', () => {
  it('names years whole, shortened or not at all, as there is room before the next and the edge', () => {
    expect(namesFrom('2013-02-01', '2024-02-20')).toEqual(['’13', '2014', '2016', '2018', '2020', '2022', ''])
  })

  it('names months by their short names', () => {
    expect(namesFrom('2023-09-28', '2024-05-22')).toEqual(['', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May'])
  })
})

describe('the name of its measure', () => {
  const beginsAt = (...marks: { x: number; y: number }[]) => cornerFor('killed', marks, WIDTH).x0

  it('stands in a corner without marks, at the beginning if it can', () => {
    expect(beginsAt()).toBe(0)
    expect(beginsAt({ x: 30, y: 60 })).toBe(0)
    expect(beginsAt({ x: 30, y: 10 })).toBeGreaterThan(WIDTH / 2)
    expect(beginsAt({ x: 30, y: 10 }, { x: WIDTH - 10, y: 10 })).toBe(0)
  })
})
