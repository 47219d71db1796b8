import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBefore } from '../../src/corpus/sorted.ts'

test('counts what stands before, in lists of any length', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: -21, max: 21 }), (numbers, limit) => {
      const sorted = numbers.sort((a, b) => a - b)
      expect(countBefore(sorted, (number) => number < limit)).toBe(sorted.filter((number) => number < limit).length)
    }),
  )
})

test('asks ten of a thousand', () => {
  let asked = 0
  const isBefore = (number: number) => {
    asked++
    return number < 700
  }
  expect(countBefore(Array.from(Array(1000).keys()), isBefore)).toBe(700)
  expect(asked).toBeLessThanOrEqual(10)
})
