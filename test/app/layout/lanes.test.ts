import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TARGET } from '../../../src/app/layout/eventsTrack.ts'
import { chooseLanes, LANE_HEIGHT, lanesOf, placeLanes } from '../../../src/app/layout/lanes.ts'
import { eventMarks } from '../../../src/app/layout/marks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { ActorId } from '../../../src/corpus/ids.ts'
import type { Actor } from '../../../src/corpus/model.ts'
import { anyEvents, articleOf, eventOn, whenIn } from '../../support/marks.ts'

const articles = new Map(['gazette', 'courier', 'post'].map((id) => [id, articleOf(id, '2031-02-10')]))
const actors = ['falk', 'brandt', 'coast-guard', 'union'].map(
  (id): Actor => ({
    id: id as ActorId,
    name: id,
    kind: 'person',
    role: null,
    affiliation: null,
    aliases: [],
    mentions: 1,
    articles: [],
    titles: [],
    joins: [],
    contradictions: [],
  }),
)
const start = dayNumber(whenIn('2031-01-01').earliest!)
const scale = timeScale({ start, end: start + 90 }, 700)
const place = (events: Parameters<typeof eventMarks>[0]) =>
  placeLanes(lanesOf(actors, eventMarks(events, articles, 'happened')), scale, () => true)

describe('lanes', () => {
  it('never overlap, and marks in a lane stand a finger apart', () => {
    fc.assert(
      fc.property(anyEvents(85, 60), (events) => {
        const lanes = place(events)
        for (const [at, lane] of lanes.entries()) {
          expect(lane.y).toBe(at * LANE_HEIGHT)
          for (const [index, { x }] of lane.folds.entries())
            if (index > 0) expect(x - (lane.folds[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(TARGET - 1e-6)
        }
      }),
    )
  })

  it('hold an event once for each of its actors', () => {
    fc.assert(
      fc.property(anyEvents(85, 60), (events) => {
        const drawn = place(events).flatMap(({ actor, folds }) =>
          folds.flatMap(({ items }) => items.map(({ id }) => `${actor.id} ${id}`)),
        )
        const expected = events.flatMap(({ id, actors: all }) => all.map(({ actor }) => `${actor} ${id}`))
        expect(drawn.sort()).toEqual(expected.sort())
      }),
    )
  })

  it('come first where their actors do something in the days in view', () => {
    const events = [
      eventOn('far', { edtf: '2031-01-05', actors: ['falk'], importance: 3 }),
      eventOn('near', { edtf: '2031-06-05', actors: ['brandt'], importance: 1 }),
    ]
    const marks = eventMarks(events, articles, 'happened')
    const names = (lanes: ReturnType<typeof lanesOf>) => lanes.map(({ actor }) => actor.id)
    expect(names(lanesOf(actors, marks))).toEqual(['falk', 'brandt'])
    expect(names(lanesOf(actors, marks, ({ id }) => id === 'near'))).toEqual(['brandt', 'falk'])
  })

  it('hold an event once even where an actor does it to itself', () => {
    const lanes = place([eventOn('a', { edtf: '2031-02-01', actors: ['falk', 'falk'] })])
    expect(lanes.map(({ folds }) => folds.flatMap(({ items }) => items).length)).toEqual([1])
  })

  it('come in order of what their actors do, counted with its importance', () => {
    const events = [
      eventOn('a', { edtf: '2031-02-01', importance: 3, actors: ['falk'] }),
      eventOn('b', { edtf: '2031-02-01', importance: 1, actors: ['union'] }),
      eventOn('c', { edtf: '2031-02-08', importance: 1, actors: ['union'] }),
    ]
    expect(place(events).map(({ actor }) => actor.id)).toEqual(['falk', 'union'])
  })
})

describe('choosing lanes', () => {
  const lanes = lanesOf(
    actors,
    eventMarks([eventOn('a', { edtf: '2031-02-01', actors: ['falk', 'brandt', 'union'] })], articles, 'happened'),
  )
  const chosen = (choice: Partial<Parameters<typeof chooseLanes>[1]>) =>
    chooseLanes(lanes, { pinned: [], sought: '', most: 2, ...choice }).map(({ actor }) => actor.id)

  it('takes the heaviest first', () => {
    expect(chosen({})).toEqual(['brandt', 'falk'])
  })

  it('puts pinned actors above them', () => {
    expect(chosen({ pinned: ['union'] })).toEqual(['union', 'brandt', 'falk'])
  })

  it('puts the actors of a selected event beneath them, once', () => {
    expect(chosen({ joined: ['union', 'falk'] })).toEqual(['brandt', 'falk', 'union'])
  })

  it('finds by a part of the name', () => {
    expect(chosen({ sought: ' NIO' })).toEqual(['union'])
  })
})
