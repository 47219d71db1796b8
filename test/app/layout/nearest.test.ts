import { expect, it } from 'vitest'
import { nearestTo } from '../../../src/app/layout/nearest.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { Day } from '../../../src/corpus/ids.ts'

const day = (iso: string) => dayNumber(iso as Day)
const on = (iso: string) => ({ iso, stretch: { from: day(iso), to: day(iso) + 1, approximate: false } })
const may = timeScale({ start: day('2031-05-01'), end: day('2031-06-01') }, 800)

it('the nearest mark beyond the view is led to by a view as wide, with the mark in its middle', () => {
  const marks = [on('2031-01-09'), on('2031-04-16'), on('2031-06-21')]
  const { mark, span } = nearestTo(marks, may)!
  expect(mark.iso).toBe('2031-04-16')
  expect(span).toEqual({ from: '2031-04-01', to: '2031-05-01' })
  expect(nearestTo([], may)).toBeNull()
})
