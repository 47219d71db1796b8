import { afterEach, expect, test, vi } from 'vitest'
import { coast, speedOf } from '../../../src/app/timeline/coast.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const steadily = (px: number) => Array.from({ length: 10 }, (_, at) => ({ x: at * 10 * px, at: at * 10 }))

test('a finger that leaves while it moves has the speed of its last moment', () => {
  expect(speedOf(steadily(1), 90)).toBeCloseTo(1)
  const turned = [...steadily(1), { x: 80, at: 100 }, { x: 40, at: 140 }, { x: 0, at: 180 }]
  expect(speedOf(turned, 180)).toBeCloseTo(-1)
})

test('one that stopped before it left, or hardly moved, has none', () => {
  expect(speedOf(steadily(1), 400)).toBe(0)
  expect(speedOf(steadily(0.05), 90)).toBe(0)
  expect(speedOf([], 0)).toBe(0)
})

/** Frames of so many milliseconds, until nothing more is asked for; how far it went, and whether it said its end. */
function ride(frameMs: number, stopAfter = Number.POSITIVE_INFINITY) {
  const waiting: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (tick: FrameRequestCallback) => waiting.push(tick))
  vi.stubGlobal('cancelAnimationFrame', () => waiting.splice(0))
  let way = 0
  let ended = 0
  const stop = coast(
    2,
    (px) => {
      way += px
    },
    () => ended++,
  )
  for (let time = 0; waiting.length > 0; time += frameMs) {
    if (time >= stopAfter) stop()
    waiting.shift()?.(time)
  }
  return { way, ended }
}

test('slows down over the same way at every rate of frames, and ends once', () => {
  const quick = ride(8)
  const slow = ride(33)
  expect(quick.ended).toBe(1)
  expect(slow.way).toBeGreaterThan(500)
  expect(Math.abs(quick.way - slow.way)).toBeLessThan(5)
})

test('rests at once when it is stopped', () => {
  const stopped = ride(16, 48)
  expect(stopped.way).toBeLessThan(ride(16).way / 2)
  expect(stopped.ended).toBe(0)
})
