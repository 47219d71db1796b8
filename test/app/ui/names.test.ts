import { describe, expect, it, test } from 'vitest'
import { claimNote, eventName, figureName, placesOf } from '../../../src/app/ui/mark/names.ts'
import type { Series } from '../../../src/corpus/model.ts'
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

describe('the note under a claim', () => {
  const killed = claim('c', { point: 40, asOf: '2031-02-03' })

  it('says the year where another one is in view', () => {
    expect(claimNote(killed, actors, { place: '', needsYear: () => false })).toMatch(/^3 Feb, /)
    expect(claimNote(killed, actors, { place: '', needsYear: () => true })).toMatch(/^3 Feb 2031, /)
  })

  it('says where, as soon as claims of two places share a scale', () => {
    const seriesIn = (id: string, place: string) => ({ id, place }) as unknown as Series
    const there = claim('d', { point: 60, asOf: '2031-02-03', series: 'there' })
    const series = [seriesIn('killed', 'Nauru'), seriesIn('there', 'Palau')]
    const told = placesOf([killed, there], series)
    expect(claimNote(killed, actors, { place: told(killed), needsYear: () => false })).toMatch(/^Nauru, 3 Feb, /)
    expect(told({ ...there, place: 'Koror' })).toBe('Koror')
    expect(placesOf([killed], series)(killed)).toBe('')
  })
})
