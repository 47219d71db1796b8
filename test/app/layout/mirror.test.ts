import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/app/layout/articlesTrack.ts'
import { layoutEvents } from '../../../src/app/layout/eventsTrack.ts'
import { layoutFigures } from '../../../src/app/layout/figuresTrack.ts'
import { marksInView } from '../../../src/app/layout/inView.ts'
import { lanesOf, placeLanes } from '../../../src/app/layout/lanes.ts'
import { eventMarks, figureMarks } from '../../../src/app/layout/marks.ts'
import { alongShift, drawn, drawnScale, drawnStart, drawnX, mirrored } from '../../../src/app/layout/mirror.ts'
import type { Extent } from '../../../src/app/layout/pack.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { zoomAbout } from '../../../src/app/layout/zoom.ts'
import { ar } from '../../../src/app/words/ar/ar.ts'
import { speak } from '../../../src/app/words/say.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import { anyEvents, articleOf, claim, whenIn } from '../../support/marks.ts'

afterEach(() => speak('en'))

const published = [articleOf('gazette', '2031-02-10'), articleOf('courier', '2031-03-12')]
const articles = new Map(published.map((each) => [each.id as string, each]))
const start = dayNumber(whenIn('2031-01-01').earliest!)
const WIDTH = 720
const scale = timeScale({ start, end: start + 90 }, WIDTH)

const events = (list: Parameters<typeof eventMarks>[0]) => marksInView(eventMarks(list, articles, 'happened'), scale)
const eventsOf = (list: Parameters<typeof eventMarks>[0]) => layoutEvents(events(list), scale, { units: 40 })
const figures = layoutFigures(
  figureMarks(
    [120, 140, 90, 200].map((point, at) => claim(`c${at}`, { point, asOf: `2031-0${1 + (at % 3)}-1${at}` })),
    articles,
    'happened',
  ),
  ['killed'],
  scale,
  { height: 196, wanted: null, who: () => '12 March, the coast guard' },
)
const placedArticles = placeArticles(published, scale)

const meet = (a: Extent, b: Extent) => a.x0 < b.x1 && b.x0 < a.x1

/** Places come through sums of fractions. */
function expectSame(a: unknown, b: unknown): void {
  if (typeof a === 'number') expect(b).toBeCloseTo(a, 6)
  else if (typeof a === 'object' && a !== null && !(a instanceof Map)) {
    expect(Object.keys(b as object)).toEqual(Object.keys(a))
    for (const [key, own] of Object.entries(a)) if (typeof own !== 'function') expectSame(own, (b as never)[key])
  } else expect(b).toEqual(a)
}

describe('a layout seen from the other side', () => {
  it('and again from there is as before', () => {
    fc.assert(
      fc.property(anyEvents(120, 30), (list) => {
        const layout = eventsOf(list)
        expectSame(layout, mirrored(mirrored(layout, WIDTH), WIDTH))
      }),
      { numRuns: 30 },
    )
    expectSame(figures, mirrored(mirrored(figures, WIDTH), WIDTH))
    expectSame(placedArticles, mirrored(mirrored(placedArticles, WIDTH), WIDTH))
  })

  it('has the same labels meet, and the same bars as wide', () => {
    fc.assert(
      fc.property(anyEvents(120, 30), (list) => {
        const { labelled } = eventsOf(list)
        const other = mirrored(labelled, WIDTH)
        for (const [at, a] of labelled.entries()) {
          const twin = other[at]!
          expect(twin.side).toBe(a.side === 'after' ? 'before' : 'after')
          expect(twin.bar.x1 - twin.bar.x0).toBeCloseTo(a.bar.x1 - a.bar.x0, 6)
          expect(twin.box.x1 - twin.box.x0).toBeCloseTo(a.box.x1 - a.box.x0, 6)
          for (const [next, b] of labelled.entries()) expect(meet(twin.box, other[next]!.box)).toBe(meet(a.box, b.box))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has words on the other side of their mark, and open ends at the other end', () => {
    const bar = { x0: 100, x1: 126, shape: 'after', approximate: true } as const
    expect(mirrored(bar, WIDTH)).toEqual({ x0: 594, x1: 620, shape: 'before', approximate: true })
    const sides = figures.onScale.map(({ label }) => label?.side)
    expect(mirrored(figures, WIDTH).onScale.map(({ label }) => label?.side)).toEqual(
      sides.map((side) => (side === 'after' ? 'before' : side === 'before' ? 'after' : undefined)),
    )
  })

  it('keeps what is drawn, and its height, as it is', () => {
    fc.assert(
      fc.property(anyEvents(60, 20), (list) => {
        const marks = events(list)
        const actors = list.flatMap(({ actors: own }) => own)
        const lanes = placeLanes(
          lanesOf(
            actors.map(({ actor }) => ({ id: actor }) as never),
            marks,
          ),
          scale,
          () => true,
        )
        const other = mirrored(lanes, WIDTH)
        expect(other.map(({ y, actor }) => [y, actor])).toEqual(lanes.map(({ y, actor }) => [y, actor]))
        for (const [lane, { folds }] of lanes.entries())
          for (const [fold, { x, items }] of folds.entries()) {
            expect(other[lane]?.folds[fold]?.x).toBeCloseTo(WIDTH - x, 6)
            expect(other[lane]?.folds[fold]?.items.map(({ mark }) => mark)).toEqual(items.map(({ mark }) => mark))
          }
      }),
      { numRuns: 20 },
    )
  })
})

describe('on paper', () => {
  it('a page in English has everything where it is laid out', () => {
    expect(drawn(figures, WIDTH)).toBe(figures)
    expect(drawnScale(scale)).toBe(scale)
    expect([drawnX(20, WIDTH), drawnStart({ x0: 3, x1: 9 }), alongShift(2, 0.25)]).toEqual([20, 3, 0.25])
  })

  it('a page in Arabic has the old at the right', () => {
    speak('ar', ar)
    const paper = drawnScale(scale)
    expect(paper.x(start)).toBe(WIDTH)
    expect(paper.x(start + 90)).toBe(0)
    expect(paper.dayAt(paper.x(start + 31))).toBeCloseTo(start + 31, 6)
    expect([drawnX(20, WIDTH), drawnStart({ x0: 3, x1: 9 })]).toEqual([700, 9])
  })

  it('zooming keeps the day under the pointer, whichever way the axis runs', () => {
    speak('ar', ar)
    const limits = { whole: { start: start - 400, end: start + 400 }, narrowest: 1 }
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 1.1, max: 3, noNaN: true }),
        (share, factor) => {
          // A point at share p of the paper stays where it is: factor * p + shift = p.
          const shift = alongShift(factor, share - factor * share)
          const next = zoomAbout(scale.window, shift / (1 - factor), factor, limits)
          const before = drawnScale(scale).dayAt(share * WIDTH)
          expect(drawnScale(timeScale(next, WIDTH)).dayAt(share * WIDTH)).toBeCloseTo(before, 4)
        },
      ),
    )
  })
})
