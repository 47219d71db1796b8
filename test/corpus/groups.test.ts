import { expect, test } from 'vitest'
import { addToSet, groupBy } from '../../src/corpus/groups.ts'

test('groups and what is in them stand in the order in which they came', () => {
  const words = ['ferry', 'flood', 'strike', 'fire', 'storm']
  expect([...groupBy(words, (word) => word[0])]).toEqual([
    ['f', ['ferry', 'flood', 'fire']],
    ['s', ['strike', 'storm']],
  ])
})

test('a key may be a word that objects know', () => {
  expect([...groupBy(['__proto__', 'constructor'], (word) => word).keys()]).toEqual(['__proto__', 'constructor'])
})

test('of equal items a set has one', () => {
  const sets = new Map<string, Set<number>>()
  for (const [key, item] of [
    ['a', 1],
    ['b', 1],
    ['a', 1],
    ['a', 2],
  ] as const)
    addToSet(sets, key, item)
  expect([...sets]).toEqual([
    ['a', new Set([1, 2])],
    ['b', new Set([1])],
  ])
})
