import { expect, test } from 'vitest'
import { eventName, figureName } from '../../../src/app/ui/mark/names.ts'
import { articleOf, claim, eventOn } from '../../support/marks.ts'

const articles = new Map([['gazette', articleOf('gazette', '2031-02-10')]])
const actors = new Map()

test('the name of an event holds what stands behind its title, in the same order', () => {
  const parts = { edtf: '2031-02-03', title: 'Court hears the captain', articles: ['gazette', 'other'] }
  expect(eventName(eventOn('a', { ...parts, status: 'planned' }), articles)).toMatch(
    /^3 February 2031, Court hears the captain, 2 articles, planned, /,
  )
})

test('the name of a claim holds its number and who is counted, side by side as they are drawn', () => {
  const apart = {
    ...claim('c', { point: 40, asOf: '2031-02-03', words: '40 of the passengers' }),
    population: 'children',
  }
  expect(figureName(apart, actors, articles)).toContain(', 40 children, 40 of the passengers, ')
  const together = claim('d', { point: 40, asOf: '2031-02-03', words: 'killing 40 passengers' })
  expect(figureName(together, actors, articles)).toContain(', killing 40 passengers, ')
})
