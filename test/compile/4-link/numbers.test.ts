// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IntLists, Ints } from '../../../src/compile/4-link/ints.ts'
import { Numbering } from '../../../src/compile/4-link/numbering.ts'

const whole = fc.integer({ min: -0x80000000, max: 0x7fffffff })

test('a long list of whole numbers keeps each', () => {
  const ints = new Ints()
  const count = 200_000
  for (let i = 0; i < count; i++) ints.push(i * 7919)
  ints.set(70_000, -1)
  expect([ints.length, ints.at(0), ints.at(70_000), ints.at(count - 1)]).toEqual([
    count,
    0,
    -1,
    ((count - 1) * 7919) | 0,
  ])
})

test('lists end to end come back one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(whole)), (lists) => {
      const kept = new IntLists()
      expect(lists.map((list) => kept.push(list))).toEqual(lists.map((_, i) => i))
      expect(lists.map((_, i) => kept.at(i))).toEqual(lists)
      for (const [i, list] of lists.entries()) {
        for (const [j, item] of list.entries()) expect(kept.item(i, j)).toBe(item)
      }
    }),
  )
})

test('a key has one number however often it comes, and no two keys the same', () => {
  const keys = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -40, max: 40 }), whole, whole), { maxLength: 3000 })
  fc.assert(
    fc.property(keys, (asked) => {
      const numbering = new Numbering()
      const known = new Map<string, number>()
      for (const key of asked) {
        const expected = known.get(`${key}`) ?? known.size
        known.set(`${key}`, expected)
        expect(numbering.of(...key)).toBe(expected)
      }
      expect(numbering.length).toBe(known.size)
    }),
    { numRuns: 30 },
  )
})
