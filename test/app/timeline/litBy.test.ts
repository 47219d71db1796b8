import { expect, test } from 'vitest'
import type { Stretch } from '../../../src/app/layout/stretch.ts'
import { litBy } from '../../../src/app/timeline/litBy.ts'

const days = (from: number | null, to: number | null): Stretch => ({ from, to, approximate: false })
const CLAIMS = [{ id: 'killed-12' }]

test('a claim lights the events of its days, an event the claims of its own; neither lights its like', () => {
  const claim = litBy('killed-12', CLAIMS, days(10, 11))
  expect([claim.events(days(10, 11)), claim.events(days(11, 12)), claim.figures(days(10, 11))]).toEqual([
    true,
    false,
    false,
  ])
  const event = litBy('flood', CLAIMS, days(10, 11))
  expect([event.figures(days(10, 11)), event.events(days(10, 11))]).toEqual([true, false])
})

test('what spans weeks is of no single day, what is open lasts for one day', () => {
  const { events } = litBy('killed-12', CLAIMS, days(10, 11))
  expect([events(days(5, 13)), events(days(5, 14)), events(days(10, null)), events(days(9, null))]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('where nothing is pointed at nothing lights up', () => {
  expect(litBy(null, CLAIMS, days(10, 11)).events(days(10, 11))).toBe(false)
})
