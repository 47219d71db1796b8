import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_VIEW,
  formatView,
  hrefOf,
  PANELS,
  parseView,
  SELECTED_KINDS,
  selecting,
  type View,
} from '../../../src/app/view/view.ts'
import { dayFromNumber, dayNumberOf } from '../../../src/corpus/day.ts'
import { FACETS, type Facet } from '../../../src/corpus/facets.ts'

const word = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom('a,b', 'a=b', 'a&b', '#', '%', '+', 'a b', '__proto__'),
  )
  .filter((text) => !/\p{Surrogate}/u.test(text))
const words = fc.uniqueArray(word, { maxLength: 4 })
const day = fc.integer({ min: dayNumberOf(1, 1, 1), max: dayNumberOf(9999, 12, 31) }).map(dayFromNumber)
const stretch = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))
const views: fc.Arbitrary<View> = fc.record({
  span: fc.option(stretch),
  selected: fc.option(fc.record({ kind: fc.constantFrom(...SELECTED_KINDS), id: word })),
  beside: fc.option(word),
  passage: fc.option(fc.nat(9999999)),
  words: fc.option(
    fc
      .tuple(fc.nat(9999999), fc.integer({ min: 1, max: 900 }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  filters: fc.record({
    ...(Object.fromEntries(FACETS.map((facet) => [facet, words])) as Record<Facet, typeof words>),
    days: fc.option(
      fc.oneof(
        stretch,
        day.map((from) => ({ from, to: null })),
        day.map((to) => ({ from: null, to })),
      ),
    ),
  }),
  panel: fc.option(fc.constantFrom(...PANELS)),
  find: fc.oneof(fc.constant(''), word),
  axis: fc.constantFrom('happened', 'reported'),
  skipEmpty: fc.boolean(),
  scale: fc.constantFrom('even', 'tens', null),
  coverage: fc.boolean(),
})

describe('the address of a view', () => {
  it('reads back as the view it was written from', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, unread: [] })
      }),
    )
  })

  it('survives the browser, which writes some characters in its own way', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { hash } = new URL(hrefOf(view), 'https://example.org/page')
        expect(parseView(hash).view).toEqual(view)
      }),
    )
  })

  it('never throws and keeps what it can read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseView(text)))
    expect(parseView('#2024-02-30/2024-05-20&event=%E0%A4%A&axis=sideways&who=un&nonsense')).toEqual({
      view: { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, actors: ['un'] } },
      unread: ['2024-02-30/2024-05-20', 'event=%E0%A4%A', 'axis=sideways', 'nonsense'],
    })
  })

  it.each(['2024-05-20/2024-05-01', '2024-05-20', '2024-05-20/', '2024-01-01/2024-02-01/2024-03-01', '24-1-1/24-2-1'])(
    'takes %s for no stretch of time',
    (text) => {
      expect(parseView(`#${text}`)).toEqual({ view: DEFAULT_VIEW, unread: [text] })
    },
  )

  it.each(['days=../..', 'days=2024-02-02/2024-02-01', 'days=2024-02-02', 'words=9-9', 'words=9', 'words=a-b'])(
    'takes %s for nothing it knows',
    (text) => {
      expect(parseView(`#${text}`)).toEqual({ view: DEFAULT_VIEW, unread: [text] })
    },
  )

  it('reads no key from the prototype', () => {
    expect(parseView('#constructor=x&__proto__=x&toString=x').unread).toHaveLength(3)
  })

  it('leaves out what has its default value', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('')
  })

  it('can be read by a person', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      axis: 'reported',
      filters: { ...DEFAULT_VIEW.filters, measures: ['at risk'] },
    }
    expect(hrefOf(view, selecting('figure', 'article-1:killed'))).toBe(
      '#figure=article-1:killed&measure=at+risk&axis=reported',
    )
  })
})
