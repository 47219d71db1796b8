import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offersOf, toggled } from '../../../src/app/find/facets.ts'
import { keepsEvent, keepsFigure } from '../../../src/app/view/filter.ts'
import { type Ledger, ledgerOf, ledgerOfFile, tilesLeft } from '../../../src/app/view/ledger.ts'
import { type Filters, NO_FILTERS } from '../../../src/app/view/view.ts'
import { catalogueFiles } from '../../../src/compile/5-write/catalogue.ts'
import { FACETS, type Facet } from '../../../src/corpus/facets.ts'
import type { Day } from '../../../src/corpus/ids.ts'
import { traitOfEvent, traitOfFigure, valuesOfEvent, valuesOfFigure } from '../../../src/corpus/values.ts'
import { daysOfFigure } from '../../../src/corpus/when.ts'
import { FERRY } from '../../support/corpus.ts'

const ALL = [
  ledgerOf([
    ...FERRY.events.map((event) => traitOfEvent(FERRY.corpus, event)),
    ...FERRY.figures.map((figure) => traitOfFigure(FERRY.corpus, figure)),
  ]),
]
const facetsOf = (filters: Filters, ledgers: readonly Ledger[] = ALL) => offersOf(FERRY.corpus, ledgers, filters).facets
const facet = (key: Facet, filters: Filters = NO_FILTERS) =>
  facetsOf(filters)
    .find((other) => other.key === key)!
    .options.map(({ value, count }) => `${value} ${count}`)
const events = (filters: Filters) =>
  FERRY.events.filter((event) => keepsEvent(FERRY.corpus, filters, event)).map(({ id }) => id)
const figures = (filters: Filters) =>
  FERRY.figures.filter((figure) => keepsFigure(FERRY.corpus, filters, figure)).map(({ id }) => id)

/** Every facet with what occurs in it, and any stretch of the days around. */
const day = fc.constantFrom(null, '2031-02-01', '2031-03-04', '2031-03-05', '2031-03-12') as fc.Arbitrary<Day | null>
const someFilters: fc.Arbitrary<Filters> = fc.record({
  ...(Object.fromEntries(
    facetsOf(NO_FILTERS).map(({ key, options }) => [key, fc.subarray(options.map(({ value }) => value))]),
  ) as Record<Facet, fc.Arbitrary<string[]>>),
  days: fc.tuple(day, day).map(([from, to]) => (from || to ? { from, to } : null)),
})

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

  it('are there for all that can be asked, each with what occurs', () => {
    expect(facetsOf(NO_FILTERS).map(({ key }) => key)).toEqual(FACETS)
    expect(facet('outlets')).toEqual(['Island Courier 7', 'The Harbour Gazette 6'])
    expect(facet('bounds')).toContain('at-least 1')
  })

  it('say who says it, by the actor behind the words, and count those that name nobody', () => {
    const said = facetsOf(NO_FILTERS).find(({ key }) => key === 'origins')!
    expect(said.options.map(({ label }) => label)).toContain('nobody named')
    const value = said.options.find(({ label }) => label === 'Coast guard')!
    expect(figures({ ...NO_FILTERS, origins: [value.value] })).toContain('killed-140')
  })

  it('keep what is chosen even where nothing is left of it', () => {
    const both = { ...NO_FILTERS, articles: ['island-courier'], measures: ['rescued'] }
    expect(facet('measures', both)).toContain('rescued 0')
  })

  it('promise the number that choosing the value shows', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        for (const { key, options } of facetsOf(filters)) {
          for (const { value, count } of options) {
            const alone = { ...filters, [key]: [value] }
            const asked = {
              events: key !== 'measures' && key !== 'bounds',
              figures: key !== 'types' && key !== 'statuses',
            }
            expect(count).toBe((asked.events ? events(alone).length : 0) + (asked.figures ? figures(alone).length : 0))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a catalogue', () => {
  // Which tile holds a mark is of no matter here.
  const DRAWN = { from: '2031-03-04' as Day, to: '2031-03-04' as Day }
  const homes = [
    ...FERRY.events.map(({ id, type, when: { earliest, latest } }, place) => {
      return { kind: 'event' as const, id, earliest, latest, ...DRAWN, weight: 1, sort: type, place }
    }),
    ...FERRY.figures.map((figure, place) => {
      const { id, measure: sort } = figure
      return { kind: 'figure' as const, id, ...daysOfFigure(figure), ...DRAWN, weight: 1, sort, place }
    }),
  ].map((mark, i) => ({ mark, path: `tiles/${i % 3}.json` }))
  const choices = {
    event: FERRY.events.map((event) => valuesOfEvent(FERRY.corpus, event)),
    figure: FERRY.figures.map((figure) => valuesOfFigure(FERRY.corpus, figure)),
  }
  const build = { edition: 'e', compiler: '' }
  const files = [homes.slice(0, 4), homes.slice(4)].flatMap((part) => [...catalogueFiles(part, choices, build)])
  const ledgers = files.map((file) => ledgerOfFile(JSON.parse(JSON.stringify(file))))

  it('counts as the marks themselves do, under any filters', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        expect(offersOf(FERRY.corpus, ledgers, filters)).toEqual(offersOf(FERRY.corpus, ALL, filters))
      }),
      { numRuns: 60 },
    )
  })

  it('says what is left, and in which tiles it lies', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const offered = offersOf(FERRY.corpus, ledgers, filters)
        expect(offered.left).toEqual({ events: events(filters).length, figures: figures(filters).length })
        const expected: Record<string, { events: number; figures: number }> = {}
        for (const { mark, path } of homes) {
          const left: readonly string[] = mark.kind === 'event' ? events(filters) : figures(filters)
          if (!left.includes(mark.id)) continue
          expected[path] ??= { events: 0, figures: 0 }
          expected[path][mark.kind === 'event' ? 'events' : 'figures']++
        }
        expect(Object.fromEntries(tilesLeft(ledgers, filters))).toEqual(expected)
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

  it('ask for days: what lies in them or may reach into them stays, what has no day goes', () => {
    const in1 = (from: string | null, to: string | null) =>
      events({ ...NO_FILTERS, days: { from: from as Day | null, to: to as Day | null } })
    expect(in1('2031-03-04', '2031-03-04')).toContain('capsized')
    expect(in1('2031-03-05', null)).not.toContain('capsized')
    // On or before 12 March: its beginning is open.
    expect(in1(null, '2031-01-01')).toEqual(['denial'])
    expect(
      keepsEvent(FERRY.corpus, { ...NO_FILTERS, days: { from: null, to: '2031-03-05' as Day } }, FERRY.vigil),
    ).toBe(false)
  })

  it('are let go by choosing again', () => {
    const chosen = toggled(NO_FILTERS, 'types', 'aid')
    expect(toggled(chosen, 'types', 'aid')).toEqual(NO_FILTERS)
  })
})
