import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetsOf, toggled } from '../../../src/app/find/facets.ts'
import { keepsEvent, keepsFigure } from '../../../src/app/view/filter.ts'
import { type Filters, NO_FILTERS } from '../../../src/app/view/view.ts'
import { FERRY } from '../../support/corpus.ts'

const facet = (key: keyof Filters, filters: Filters = NO_FILTERS) =>
  facetsOf(FERRY.corpus, FERRY, filters)
    .find((other) => other.key === key)!
    .options.map(({ value, count }) => `${value} ${count}`)
const events = (filters: Filters) => FERRY.events.filter((event) => keepsEvent(filters, event)).map(({ id }) => id)
const figures = (filters: Filters) => FERRY.figures.filter((figure) => keepsFigure(filters, figure)).map(({ id }) => id)

describe('facets', () => {
  it('count what each value would leave, and leave out what occurs nowhere', () => {
    expect(facet('articles')).toEqual(['gazette-ferry 6', 'island-courier 7'])
    expect(facet('measures')).toEqual(['killed 4', 'missing 1', 'rescued 1'])
    expect(facet('statuses')).toEqual(['occurred 4', 'planned 1', 'denied 1'])
  })

  it('count under the other facets, not under their own', () => {
    const courier = { ...NO_FILTERS, articles: ['island-courier'] }
    expect(facet('articles', courier)).toEqual(facet('articles'))
    expect(facet('measures', courier)).toEqual(['killed 3', 'missing 1'])
  })

  it('keep what is chosen even where nothing is left of it', () => {
    const both = { ...NO_FILTERS, articles: ['island-courier'], measures: ['rescued'] }
    expect(facet('measures', both)).toContain('rescued 0')
  })

  it('promise the number that choosing the value shows', () => {
    const choice = fc.record({
      articles: fc.subarray(FERRY.corpus.articles.map(({ id }) => id as string)),
      actors: fc.subarray(FERRY.corpus.actors.map(({ id }) => id as string)),
      types: fc.subarray(['aid', 'condition', 'statement']),
      measures: fc.subarray(['killed', 'missing']),
      statuses: fc.subarray(['occurred', 'denied']),
    })
    fc.assert(
      fc.property(choice, (filters) => {
        for (const { key, options } of facetsOf(FERRY.corpus, FERRY, filters)) {
          for (const { value, count } of options) {
            const alone = { ...filters, [key]: [value] }
            const asked = { events: key !== 'measures', figures: key !== 'types' && key !== 'statuses' }
            expect(count).toBe((asked.events ? events(alone).length : 0) + (asked.figures ? figures(alone).length : 0))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('filters', () => {
  it('hold together; within one any value will do', () => {
    const filters = { ...NO_FILTERS, types: ['aid', 'coerce'], articles: ['island-courier'] }
    expect(events(filters)).toEqual(['detained'])
    expect(figures(filters)).toEqual(['killed-140', 'killed-100', 'missing-60', 'children'])
  })

  it('are let go by choosing again', () => {
    const chosen = toggled(NO_FILTERS, 'types', 'aid')
    expect(toggled(chosen, 'types', 'aid')).toEqual(NO_FILTERS)
  })
})
