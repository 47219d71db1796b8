import { expect, test } from 'vitest'
import { densityOf } from '../../../src/app/layout/density.ts'
import { beyondOf } from '../../../src/app/layout/strip.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'

const held = { stretch: { from: 10, to: 90, approximate: false }, centre: 10.5 }

test('what is said to go on is counted where its mark stands, not half-way to the last day it is said', () => {
  const scale = timeScale({ start: 0, end: 100 }, 1000)
  expect(densityOf([held], scale, 3)).toEqual([{ x: 105, count: 1 }])
})

test('and is not beyond the strip while it reaches into it', () => {
  expect(beyondOf([held], timeScale({ start: 50, end: 100 }, 1000))).toEqual({ earlier: 0, later: 0 })
  expect(beyondOf([held], timeScale({ start: 95, end: 100 }, 1000))).toEqual({ earlier: 1, later: 0 })
})
