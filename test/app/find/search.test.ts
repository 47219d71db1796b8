import { describe, expect, it } from 'vitest'
import { fold, hitsOf, termsOf } from '../../../src/app/find/fold.ts'
import { entriesOf, search } from '../../../src/app/find/search.ts'
import { FERRY } from '../../support/corpus.ts'

const ENTRIES = entriesOf(FERRY.corpus, FERRY.events, FERRY.figures, FERRY.articles)
const found = (query: string) => search(ENTRIES, query).map(({ entry }) => `${entry.kind} ${entry.id}`)
/** The characters that a query hits in a text. */
const hit = (query: string, text: string) =>
  hitsOf(fold(text), termsOf(query))?.map(({ start, end }) => text.slice(start, end)) ?? null

describe('finding words', () => {
  it.each([
    ['18000', 'more than 18,000 people', ['18,000']],
    ['18,000', 'more than 18000 people', ['18000']],
    ['1,234,567', 'all 1234567 of them', ['1234567']],
    ['guterres', 'António GUTERRES', ['GUTERRES']],
    ['antonio', 'said António Guterres', ['António']],
    ["fishers' union", 'the Fishers’ Union', ['Fishers’', 'Union']],
    ['union fishers', 'the Fishers’ Union', ['Fishers', 'Union']],
    ['falk', 'Falk, then Falk again', ['Falk', 'Falk']],
  ])('%s is found in %s', (query, text, hits) => {
    expect(hit(query, text)).toEqual(hits)
  })

  it.each([
    ['18000', '118,000 people'],
    ['18', '18,000 people'],
    ['12', 'in 2012'],
    ['union harbour', 'the Fishers’ Union'],
    ['1,2', '12 people'],
  ])('%s is not found in %s', (query, text) => {
    expect(hit(query, text)).toBeNull()
  })

  it('looks for nothing when nothing is asked', () => {
    expect([found(''), found('   ')]).toEqual([[], []])
  })
})

describe('finding things', () => {
  it('finds a figure by its number, and the passage it stands in', () => {
    expect(found('140')).toEqual(['figure killed-140', 'passage island-courier 2'])
  })

  it('finds an actor by any spelling in print', () => {
    expect(found('minister runa')).toContain('actor runa-falk')
  })

  it('finds an event by the words of its passages as well as its title', () => {
    expect(found('went down')).toContain('event capsized')
  })

  it('puts what has the words in its own text before what has them elsewhere', () => {
    const events = search(ENTRIES, 'inspection').filter(({ entry }) => entry.kind === 'event')
    expect(events.map(({ hits }) => hits.length > 0)).toEqual([true])
  })

  it('leads to the passage in its article', () => {
    const passage = search(ENTRIES, 'knocks').at(-1)
    expect(passage?.entry.change).toMatchObject({ selected: { kind: 'article', id: 'gazette-ferry' }, passage: 3 })
  })
})
