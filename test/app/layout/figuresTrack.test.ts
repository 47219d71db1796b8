import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../../src/app/layout/bands.ts'
import { CHART_HEIGHTS } from '../../../src/app/layout/figureRoom.ts'
import { claimed, figureScale } from '../../../src/app/layout/figureScale.ts'
import { layoutFigures } from '../../../src/app/layout/figuresTrack.ts'
import { figureMarks } from '../../../src/app/layout/marks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { Figure } from '../../../src/corpus/model.ts'
import { anyEdtf, articleOf, claim, whenIn } from '../../support/marks.ts'

const articles = new Map([['gazette', articleOf('gazette', '2031-02-10')]])
const start = dayNumber(whenIn('2031-01-01').earliest!)
const scale = timeScale({ start, end: start + 120 }, 800)
const marks = (figures: readonly Figure[]) => figureMarks(figures, articles, 'happened')
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()

const tolls = [
  claim('first', { point: 120, asOf: '2031-01-05', bound: '>=' }),
  claim('second', { point: 140, asOf: '2031-01-08', bound: '>' }),
  claim('third', { point: 260, asOf: '2031-03-08' }),
]

describe('the scale of figures', () => {
  it('is even where the totals are of one order', () => {
    const figures = figureScale(marks(tolls), ['killed'], 200, null)
    expect(figures?.kind).toBe('even')
    expect(figures?.ticks[0]).toBe(0)
    expect(figures?.y(0)).toBe(200)
  })

  it('counts by tens where most totals would lie on the base line', () => {
    const uneven = [1, 3, 8, 20_000, 30_000].map((point, at) => claim(`c${at}`, { point, asOf: '2031-01-05' }))
    const figures = figureScale(marks(uneven), ['killed'], 200, null)
    expect(figures?.kind).toBe('tens')
    expect(figures?.ticks).toEqual([1, 10, 100, 1000, 10_000])
    expect(figures?.onScale).toHaveLength(5)
  })

  it('has room for all that is on it, whatever the largest total is', () => {
    const attack = claim('attack', { point: 11_300, asOf: '2031-02-01', kind: 'incident' })
    for (const wanted of ['tens', 'even'] as const) {
      const figures = figureScale(marks([...tolls, attack]), ['killed'], 200, wanted)!
      for (const mark of figures.onScale) {
        expect(figures.y(claimed(mark)), `${mark.id}, ${wanted}`).toBeGreaterThanOrEqual(0)
        expect(figures.y(claimed(mark)), `${mark.id}, ${wanted}`).toBeLessThanOrEqual(200)
      }
      expect(ids([...figures.onScale, ...figures.beneath])).toContain('attack')
    }
  })

  it('never holds shares, vague claims, other measures, other kinds or another conflict', () => {
    const others = [
      claim('share', { point: 0.8, asOf: '2031-01-05', shareOf: 'passengers' }),
      claim('vague', { point: null, asOf: '2031-01-05', bound: 'vague' }),
      claim('missing', { point: 130, asOf: '2031-01-05', measure: 'missing' }),
      claim('incident', { point: 130, asOf: '2031-01-05', kind: 'incident' }),
      claim('elsewhere', { point: 130, asOf: '2031-01-05', scope: 'other' }),
    ]
    const figures = figureScale(marks([...tolls, ...others]), ['killed', 'missing'], 200, null)
    expect(ids(figures?.onScale ?? [])).toEqual(['first', 'second', 'third'])
    expect(ids(figures?.beneath ?? [])).toEqual(['elsewhere', 'incident', 'missing', 'share', 'vague'])
  })

  it('measures what most claims are about', () => {
    const hurt = [1, 2, 3, 4].map((day) =>
      claim(`hurt${day}`, { point: 10 * day, asOf: `2031-01-0${day}`, measure: 'injured', kind: 'incident' }),
    )
    expect(figureScale(marks([...tolls, ...hurt]), ['killed', 'injured'], 200, null)?.measure).toBe('injured')
    const more = [5, 6].map((day) => claim(`more${day}`, { point: 9, asOf: `2031-01-0${day}`, kind: 'incident' }))
    expect(figureScale(marks([...tolls, ...hurt, ...more]), ['killed', 'injured'], 200, null)?.measure).toBe('killed')
  })

  it('holds the toll of one disaster as it rises rather than totals of which no two count the same', () => {
    const of = (series: string, each: Figure): Figure => ({ ...each, series: series as Figure['series'] })
    const rising = [27, 38, 71].map((point, at) =>
      of('ferry', claim(`rise${at}`, { point, asOf: `2031-01-0${at + 5}`, kind: 'incident' })),
    )
    const apart = tolls.map((each, at) => of(`war${at}`, each))
    expect(ids(figureScale(marks([...apart, ...rising]), ['killed'], 200, null)!.onScale)).toEqual(ids(rising))
    const [first, ...others] = apart as [Figure, ...Figure[]]
    const together = [first, ...others.map((each) => of(first.series, each))]
    expect(ids(figureScale(marks([...together, ...rising]), ['killed'], 200, null)!.onScale)).toEqual(ids(tolls))
    // Two claims of one incident are too few to give up the totals for.
    expect(ids(figureScale(marks([...apart, ...rising.slice(1)]), ['killed'], 200, null)!.onScale)).toEqual(ids(tolls))
  })

  it('is made for the days of the first view: what an earlier disaster cost stands beneath, in words', () => {
    const incident = (id: string, point: number, asOf: string) => claim(id, { point, asOf, kind: 'incident' })
    const rising = [incident('a', 27, '2031-01-05'), incident('b', 38, '2031-01-06'), incident('c', 71, '2031-01-14')]
    const earlier = [incident('d', 230, '2019-06-01'), incident('e', 72, '2019-06-02')]
    const made = { start, end: start + 60 }
    const even = figureScale(marks([...rising, ...earlier]), ['killed'], 200, null, made)!
    expect(even.kind).toBe('even')
    expect(ids(even.onScale)).toEqual(['a', 'b', 'c', 'e'])
    expect(ids(even.beneath)).toEqual(['d'])
    expect(even.y(71)).toBeLessThan(40)
    expect(ids(figureScale(marks([...rising, ...earlier]), ['killed'], 200, 'tens', made)!.onScale)).toHaveLength(5)
    // Where the first view holds too little to compare, it is made for all.
    const late = { start: start + 10, end: start + 60 }
    expect(ids(figureScale(marks([...rising, ...earlier]), ['killed'], 200, null, late)!.onScale)).toHaveLength(5)
  })

  it('is not drawn for two claims', () => {
    expect(figureScale(marks(tolls.slice(1)), ['killed'], 200, null)).toBeNull()
  })
})

describe('a band', () => {
  it('reaches from the lowest to the highest claim of one series within a week', () => {
    const figures = figureScale(marks(tolls), ['killed'], 200, null)!
    expect(bandsOf(figures, scale).map(({ low, high, claims }) => [low, high, claims])).toEqual([[120, 140, 2]])
  })

  it('is no longer than a week, however often the claim is repeated', () => {
    const weekly = [1, 6, 11, 16, 21].map((day, at) =>
      claim(`c${at}`, { point: 120 + at, asOf: `2031-01-${String(day).padStart(2, '0')}` }),
    )
    const bands = bandsOf(figureScale(marks(weekly), ['killed'], 200, null)!, scale)
    expect(bands.map(({ low, high }) => [low, high])).toEqual([
      [120, 121],
      [122, 123],
    ])
  })

  it('is wider than the marks that stand on it', () => {
    const [band] = bandsOf(
      figureScale(marks(tolls), ['killed'], 200, null)!,
      timeScale({ start, end: start + 4000 }, 800),
    )
    expect(band!.x1 - band!.x0).toBeGreaterThanOrEqual(20)
  })

  it('never joins two series', () => {
    const apart = tolls.map((each, at) => ({ ...each, series: `s${at}` as Figure['series'] }))
    expect(bandsOf(figureScale(marks(apart), ['killed'], 200, null)!, scale)).toEqual([])
  })

  it('never joins two months', () => {
    const later = tolls.map((each, at) => claim(each.id, { point: each.point, asOf: `2031-0${at + 1}-05` }))
    expect(bandsOf(figureScale(marks(later), ['killed'], 200, null)!, scale)).toEqual([])
  })
})

describe('the toll of one incident', () => {
  const rising = [
    claim('first', { point: 27, asOf: '2031-01-05', kind: 'incident' }),
    claim('repeated', { point: 27, asOf: '2031-01-05', kind: 'incident', bound: '>=' }),
    claim('second', { point: 38, asOf: '2031-01-06', kind: 'incident' }),
    claim('last', { point: 71, asOf: '2031-01-14', kind: 'incident' }),
  ]
  const days = (count: number) => timeScale({ start: start + 1, end: start + 1 + count }, 670)
  const laidOut = (count: number, height: number) =>
    layoutFigures(marks(rising), ['killed'], days(count), { height, wanted: null, who: () => '5 Jan, coast guard' })

  it('is drawn as it rises, each claim with its words', () => {
    const { onScale, bands } = laidOut(14, CHART_HEIGHTS.full)
    const byDay = [...onScale].sort((a, b) => a.x - b.x)
    expect(byDay.map(({ mark }) => mark.figure.point)).toEqual([27, 27, 38, 71])
    expect(byDay.map(({ y }) => y)).toEqual(byDay.map(({ y }) => y).sort((a, b) => b - a))
    expect(onScale.map(({ label }) => label?.note ?? '')).not.toContain('')
    expect(bands.map(({ low, high }) => [low, high])).toEqual([[27, 38]])
  })

  it('has a mark for each of two claims of one day, side by side within it', () => {
    const [first, second] = laidOut(14, 160).onScale.filter(({ y }) => y === laidOut(14, 160).onScale.at(-1)?.y)
    expect(Math.abs(first!.x - second!.x)).toBeGreaterThanOrEqual(14)
    for (const { x, bar } of [first!, second!]) expect(x > bar.x0 && x < bar.x1).toBe(true)
  })

  it('has them at their day where that is no wider than a mark', () => {
    const { onScale } = laidOut(400, 160)
    for (const { x, bar } of onScale) expect(x).toBeCloseTo((bar.x0 + bar.x1) / 2)
  })
})

describe('labels of figures', () => {
  const anyClaims = fc.array(
    fc.record({
      point: fc.option(fc.integer({ min: 1, max: 50_000 })),
      asOf: anyEdtf(150),
      kind: fc.constantFrom('cumulative' as const, 'incident' as const),
      measure: fc.constantFrom('killed', 'missing'),
      words: fc.constantFrom(
        'at least 120 killed',
        'a teacher',
        'the number of dead in the sound has risen to more than that',
      ),
    }),
    { maxLength: 30 },
  )
  const layout = (all: readonly Omit<Parameters<typeof claim>[1], 'number'>[]) =>
    layoutFigures(marks(all.map((each, at) => claim(`c${at}`, each))), ['killed', 'missing'], scale, {
      height: 196,
      wanted: null,
      who: () => '5 Jan, the coast guard',
    })

  it('are not struck through by the day they stand in, however near one comes', () => {
    const day = timeScale({ start: start + 4, end: start + 5 }, 800)
    const { onScale } = layoutFigures(marks(tolls), ['killed'], day, { height: 196, wanted: null, who: () => '5 Jan' })
    const [{ y, label }] = onScale as [(typeof onScale)[number]]
    expect(label!.box.y0 >= y + 2 || label!.box.y1 <= y - 2).toBe(true)
  })

  it('beneath the scale are those of the claim that is selected first of all', () => {
    const hurt = [40, 30, 20, 10].map((point) =>
      claim(`hurt${point}`, { point, asOf: '2031-01-05', measure: 'injured' }),
    )
    const inWords = (selected: string | null) =>
      layoutFigures(marks(hurt), [], scale, { height: 160, units: 5, wanted: null, who: () => '', selected }).beneath
    expect(ids(inWords(null))).not.toContain('hurt10')
    expect(ids(inWords('hurt10'))).toContain('hurt10')
    expect(inWords('hurt10')).toHaveLength(inWords(null).length)
  })

  it('say who is counted, beside the number where there is room', () => {
    const { onScale } = layoutFigures(marks(tolls), ['killed'], scale, { height: 196, wanted: null, who: () => 'A' })
    expect(onScale.map(({ label }) => label?.counted || label?.note)).toContain('passengers')
    const people = tolls.map((toll) => ({ ...toll, population: 'people' }))
    const plain = layoutFigures(marks(people), ['killed'], scale, { height: 196, wanted: null, who: () => 'A' })
    expect(plain.onScale.map(({ label }) => label?.counted)).toEqual(['', '', ''])
  })

  it('never say “a” alone, which is no number to a reader', () => {
    const one = (number: string) => claim(number, { point: 1, asOf: '2031-03-08', kind: 'incident', number })
    const labelOf = (number: string, population: string) => {
      const all = [one('two'), one('three'), { ...one(number), population }]
      const { onScale } = layoutFigures(marks(all), ['killed'], scale, { height: 600, wanted: null, who: () => '' })
      return onScale.find(({ id }) => id === number)?.label
    }
    expect(labelOf('a', '')).toBeNull()
    expect(labelOf('a', 'surgeon')).toMatchObject({ lines: ['a'], counted: 'surgeon' })
    expect(labelOf('one', '')).toMatchObject({ lines: ['one'] })
    expect(labelOf('his cook', 'cook')).toMatchObject({ lines: ['his cook'], counted: '' })
  })

  it('stand on two lines where one is too long, rather than nowhere', () => {
    const number = 'more than 30,000'
    const near = timeScale({ start, end: start + 120 }, 400)
    const late = [33_000, 30_000, 20_000].map((point) =>
      claim(`at${point}`, { point, asOf: '2031-03-31', number: point === 30_000 ? number : String(point) }),
    )
    const { onScale } = layoutFigures(marks(late), ['killed'], near, {
      height: 128,
      wanted: null,
      who: () => '10 Apr, the coast guard',
      reserved: [{ x0: 0, x1: 300, y0: 0, y1: 128 }],
    })
    const label = onScale.find(({ id }) => id === 'at30000')?.label
    expect(label).toMatchObject({ lines: ['more than', '30,000'], note: '', counted: '' })
    expect(label!.box.x1).toBeLessThanOrEqual(400)
    expect(label!.box.y1 - label!.box.y0).toBeGreaterThanOrEqual(38)
  })

  it('leave free what is reserved for other words', () => {
    const corner = { x0: 0, x1: 400, y0: 0, y1: 196 }
    const options = { height: 196, wanted: null, who: () => 'A', reserved: [corner] }
    const { onScale } = layoutFigures(marks(tolls), ['killed'], scale, options)
    const labels = onScale.flatMap(({ label }) => label ?? [])
    expect(labels.length).toBeGreaterThan(0)
    for (const { box } of labels) expect(box.x0).toBeGreaterThanOrEqual(400)
  })

  it('never overlap', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        const { onScale, beneath } = layout(all)
        for (const group of [onScale, beneath]) {
          const boxes = group.flatMap(({ label }) => label?.box ?? [])
          for (const [at, a] of boxes.entries())
            for (const b of boxes.slice(at + 1))
              expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('and folds lose no claim that is in view', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        const { onScale, beneath, folds } = layout(all)
        const shown = [...ids(onScale), ...ids(beneath), ...folds.flatMap(({ items }) => ids(items))]
        expect(new Set(shown).size).toBe(shown.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the day of a claim', () => {
  it('is the day it is true for; of a toll, the day of what it counts', () => {
    const toll = { ...claim('toll', { point: 4, asOf: '2031-03-12', kind: 'incident' }), period: whenIn('2031-01-04') }
    const [total] = marks([claim('total', { point: 4, asOf: '2031-03-12' })])
    expect(total?.stretch.from).toBe(dayNumber(whenIn('2031-03-12').earliest!))
    expect(marks([toll])[0]?.stretch.from).toBe(dayNumber(whenIn('2031-01-04').earliest!))
  })
})
