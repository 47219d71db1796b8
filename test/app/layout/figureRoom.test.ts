import { expect, test } from 'vitest'
import { CHART_HEIGHTS, figureRoom, MOST_UNITS } from '../../../src/app/layout/figureRoom.ts'

const { low, full } = CHART_HEIGHTS

test('with room enough the scale is as high as it is wanted, and the rows are as many as they may be', () => {
  for (const height of [low, full])
    expect(figureRoom(Number.POSITIVE_INFINITY, height, true)).toEqual({ height, units: MOST_UNITS })
})

test('with less room the rows go first, then the scale gets lower, and neither goes altogether', () => {
  const rooms = [400, 340, 300, 260, 220, 180, 0, -300].map((room) => ({ room, ...figureRoom(room, low, true) }))
  for (const [at, { height, units }] of rooms.entries()) {
    const before = rooms[at - 1] ?? { height: low, units: MOST_UNITS }
    expect(height).toBeLessThanOrEqual(before.height)
    expect(units).toBeLessThanOrEqual(before.units)
    // While there are rows to give, the scale keeps its height.
    if (height < low) expect(units).toBe(rooms.at(-1)?.units)
  }
  expect(rooms.at(-1)).toEqual({ room: -300, height: 128, units: 5 })
})

test('what is shared out is no more than there is', () => {
  for (const room of [220, 260, 300, 340]) {
    const { height, units } = figureRoom(room, full, true)
    expect(height + units * 8).toBeLessThanOrEqual(room)
  }
})

test('a scale without rows beneath it has all the room', () => {
  expect(figureRoom(150, low, false).height).toBe(150)
  expect(figureRoom(150, low, true).height).toBe(128)
})

test('rows without a scale have all the room', () => {
  expect(figureRoom(150, 0, true)).toEqual({ height: 0, units: 13 })
})
