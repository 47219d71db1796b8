import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EventsLayout, layoutEvents, TARGET, UNIT } from '../../../src/app/layout/eventsTrack.ts'
import { marksInView } from '../../../src/app/layout/inView.ts'
import { eventMarks } from '../../../src/app/layout/marks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { TimelineEvent } from '../../../src/corpus/model.ts'
import { anyEvents, articleOf, eventOn, whenIn } from '../../support/marks.ts'

const articles = new Map(
  [articleOf('gazette', '2031-02-10'), articleOf('courier', '2031-03-12'), articleOf('post', null)].map((each) => [
    each.id as string,
    each,
  ]),
)
const start = dayNumber(whenIn('2031-01-01').earliest!)
const UNITS = 40
/** Clear space that belongs to a label's box. */
const AIR = 7

function layout(
  events: readonly TimelineEvent[],
  { days = 90, width = 720, selected = null as string | null, from = 0 } = {},
): EventsLayout & { inView: number } {
  const scale = timeScale({ start: start + from, end: start + from + days }, width)
  const marks = marksInView(eventMarks(events, articles, 'happened'), scale)
  return { ...layoutEvents(marks, scale, { units: UNITS, selected }), inView: marks.length }
}

const anyView = fc.record({ days: fc.integer({ min: 1, max: 400 }), width: fc.integer({ min: 430, max: 1100 }) })

describe('labels of events', () => {
  it('never overlap, in any view', () => {
    fc.assert(
      fc.property(anyEvents(200, 60), anyView, (events, view) => {
        const { labelled } = layout(events, view)
        for (const [at, a] of labelled.entries())
          for (const b of labelled.slice(at + 1)) {
            const apart = a.box.x1 <= b.box.x0 || b.box.x1 <= a.box.x0 || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(apart, `${a.id} and ${b.id}`).toBe(true)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('are never cut by the edges of the plot', () => {
    fc.assert(
      fc.property(anyEvents(200, 40), anyView, (events, view) => {
        for (const { box } of layout(events, view).labelled) {
          expect(box.x0).toBeGreaterThanOrEqual(-AIR)
          expect(box.x1).toBeLessThanOrEqual(view.width + AIR)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never stand on the bar of another', () => {
    fc.assert(
      fc.property(anyEvents(200, 40), anyView, (events, view) => {
        const { labelled } = layout(events, view)
        for (const { id, bar, y } of labelled)
          for (const other of labelled)
            if (other.id !== id && other.y <= y && y < other.y + other.height)
              expect(bar.x1 <= other.box.x0 || other.box.x1 <= bar.x0, `${id} under ${other.id}`).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('and folds together hold every event in view exactly once', () => {
    fc.assert(
      fc.property(anyEvents(200, 80), anyView, (events, view) => {
        const { labelled, folds, inView } = layout(events, view)
        const ids = [...labelled.map(({ id }) => id), ...folds.flatMap(({ items }) => items.map(({ id }) => id))]
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toHaveLength(inView)
      }),
      { numRuns: 60 },
    )
  })

  it('take no more height than they are given', () => {
    fc.assert(
      fc.property(anyEvents(60, 80), anyView, (events, view) => {
        for (const { y, height } of layout(events, view).labelled) expect(y + height).toBeLessThanOrEqual(UNITS * UNIT)
      }),
      { numRuns: 40 },
    )
  })

  it('go to the most important events first', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      eventOn(`m${at}`, { edtf: '2031-02-03', importance: at === 59 ? 3 : 2 }),
    )
    const { labelled, folds } = layout(crowd)
    expect(labelled.map(({ id }) => id)).toContain('m59')
    expect(folds.flatMap(({ items }) => items).length).toBeGreaterThan(20)
  })

  it('go to what is selected before all else', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      eventOn(`m${at}`, { edtf: '2031-02-03', importance: at === 59 ? 1 : 3 }),
    )
    expect(layout(crowd).labelled.map(({ id }) => id)).not.toContain('m59')
    expect(layout(crowd, { selected: 'm59' }).labelled.map(({ id }) => id)).toContain('m59')
  })

  it('stay where they were while the reader pans, though what stood above them has left', () => {
    const events = [
      eventOn('leaves', { edtf: '2031-01-02', importance: 3 }),
      eventOn('stays', { edtf: '2031-01-06', importance: 2 }),
    ]
    const view = (from: number, previous?: EventsLayout['slots']) => {
      const scale = timeScale({ start: start + from, end: start + from + 90 }, 720)
      const marks = marksInView(eventMarks(events, articles, 'happened'), scale)
      return layoutEvents(marks, scale, { units: UNITS, ...(previous ? { previous } : {}) })
    }
    const before = view(0)
    const after = view(3, before.slots)
    expect([...after.slots.keys()]).toEqual(['stays'])
    expect(after.slots.get('stays')).toEqual(before.slots.get('stays'))
  })

  it('tell how many articles report an event', () => {
    const { labelled } = layout([
      eventOn('joint', { edtf: '2031-02-03', title: 'Ferry sinks', articles: ['gazette', 'courier'] }),
    ])
    expect(labelled[0]?.lines.join(' ')).toBe('Ferry sinks 2\u00a0articles')
  })

  it('and do so on a line of its own behind a number', () => {
    const { labelled } = layout([
      eventOn('joint', { edtf: '2031-02-03', title: 'Ferry sinks on February 3', articles: ['gazette', 'courier'] }),
    ])
    expect(labelled[0]?.lines).toEqual(['Ferry sinks on February 3', '2\u00a0articles'])
  })

  it('stay beside the part of a long bar that is in view', () => {
    const { labelled } = layout([eventOn('long', { edtf: '2031-01-01/2031-12-31' })], { from: 40, days: 30 })
    expect(labelled[0]?.gx).toBeGreaterThan(0)
    expect(labelled[0]?.gx).toBeLessThan(30)
  })
})

describe('folds', () => {
  it('stand a finger apart and inside the plot', () => {
    fc.assert(
      fc.property(anyEvents(300, 120), anyView, (events, view) => {
        const xs = layout(events, view).folds.map(({ x }) => x)
        for (const [at, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(TARGET / 2 - 1e-6)
          expect(x).toBeLessThanOrEqual(view.width - TARGET / 2 + 1e-6)
          if (at > 0) expect(x - (xs[at - 1] as number)).toBeGreaterThanOrEqual(TARGET - 1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the reported axis', () => {
  it('puts an event on the day of the first article that tells of it, and remembers when it happened', () => {
    const event = eventOn('late', { edtf: '2031-01-05', articles: ['courier', 'gazette'] })
    const [mark] = eventMarks([event], articles, 'reported')
    expect(mark?.stretch.from).toBe(dayNumber(whenIn('2031-02-10').earliest!))
    expect(mark?.happened?.from).toBe(dayNumber(whenIn('2031-01-05').earliest!))
  })

  it('leaves out what only an undated article reports', () => {
    expect(eventMarks([eventOn('rumour', { edtf: '2031-01-05', articles: ['post'] })], articles, 'reported')).toEqual(
      [],
    )
  })
})

describe('an ongoing event with an open end', () => {
  it('is held until the last article that tells of it', () => {
    const [mark] = eventMarks(
      [eventOn('siege', { edtf: '2031-01-05/..', status: 'ongoing', articles: ['gazette', 'courier'] })],
      articles,
      'happened',
    )
    expect(mark?.heldUntil).toBe(dayNumber(whenIn('2031-03-13').earliest!))
  })

  it('is not, when it is only planned', () => {
    const [mark] = eventMarks([eventOn('plan', { edtf: '2031-01-05/..', status: 'planned' })], articles, 'happened')
    expect(mark?.heldUntil).toBeNull()
  })
})

describe('a count of long times', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => eventOn(`day${at}`, { edtf: '2031-01-05', importance: 3 }))

  it('says how far they reach', () => {
    const winters = ['a', 'b', 'c'].map((id) =>
      eventOn(`${id}winter`, { edtf: '2031-01-10/2031-03-20', importance: 1 }),
    )
    const { folds, reach } = layout([...crowd, ...winters])
    expect(folds.find(({ items }) => items.some(({ id }) => id === 'awinter'))?.items).toHaveLength(3)
    expect(reach.map(({ x0, x1 }) => [x0, x1])).toEqual([[9 * 8, 79 * 8]])
  })

  it('says nothing where one of them has its day there', () => {
    const mixed = ['a', 'b'].map((id) => eventOn(`${id}winter`, { edtf: '2031-01-10/2031-03-20', importance: 1 }))
    const { reach } = layout([...crowd, ...mixed, eventOn('rally', { edtf: '2031-02-14', importance: 1 })])
    expect(reach).toEqual([])
  })
})
