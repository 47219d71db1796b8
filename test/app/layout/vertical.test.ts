import { describe, expect, it } from 'vitest'
import { eventMarks, figureMarks } from '../../../src/app/layout/marks.ts'
import { beginningOf, layoutVertical } from '../../../src/app/layout/vertical.ts'
import { dayFromNumber } from '../../../src/corpus/day.ts'
import { articleOf, claim, eventOn } from '../../support/marks.ts'

const articles = new Map([['gazette', articleOf('gazette', '2031-03-10')]])
const layout = (events: ReturnType<typeof eventOn>[], figures: ReturnType<typeof claim>[] = []) =>
  layoutVertical(
    eventMarks(events, articles, 'happened'),
    figureMarks(figures, articles, 'happened'),
    [...articles.values()],
    () => true,
  )

describe('the vertical timeline', () => {
  it('runs down by month and day; what is only known to be over stands where it is', () => {
    const months = layout([
      eventOn('week', { edtf: '2031-02-03/2031-02-09' }),
      eventOn('before', { edtf: '../2031-02-20' }),
      eventOn('day', { edtf: '2031-03-01' }),
    ])
    expect(
      months.map(({ key, days }) => [
        key,
        ...days.map(({ day, events }) => [dayFromNumber(day), ...events.map(({ id }) => id)]),
      ]),
    ).toEqual([
      ['2031-02', ['2031-02-03', 'week'], ['2031-02-20', 'before']],
      ['2031-03', ['2031-03-01', 'day'], ['2031-03-10']],
    ])
  })

  it('draws a pause in proportion, up to a limit, and above the month that follows it', () => {
    const months = layout([
      eventOn('a', { edtf: '2031-01-05' }),
      eventOn('b', { edtf: '2031-01-16' }),
      eventOn('c', { edtf: '2030-01-01' }),
    ])
    expect(months.map(({ pause }) => pause?.days ?? null)).toEqual([null, 368, 52])
    expect(months[1]?.days.map(({ pause }) => pause?.days ?? null)).toEqual([null, 10])
    expect(months[1]?.pause?.height).toBe(112)
    expect(months[1]?.days[1]?.pause?.height).toBe(30)
  })

  it('shows every event of the highest importance, and folds the rest of a crowded day', () => {
    const crowd = Array.from({ length: 9 }, (_, at) =>
      eventOn(`m${at}`, { edtf: '2031-02-03', importance: at < 6 ? 3 : 1 }),
    )
    const day = layout(crowd)[0]?.days[0]
    expect(day?.events).toHaveLength(6)
    expect(day?.folded).toHaveLength(3)
  })

  it('folds the figures of a day that is full of them, and shows some of each measure', () => {
    const measured = (measure: string, many: number) =>
      Array.from({ length: many }, (_, at) => claim(`${measure} ${at}`, { point: at + 1, asOf: '2031-02-03', measure }))
    const day = layout([], [...measured('arrested', 20), ...measured('killed', 2), ...measured('missing', 1)])[0]
      ?.days[0]
    expect(day?.figures.map(({ figure }) => figure.measure)).toEqual([
      ...['arrested', 'arrested', 'arrested', 'arrested', 'arrested'],
      ...['killed', 'killed', 'missing'],
    ])
    expect(day?.foldedFigures).toHaveLength(15)
    expect(layout([], measured('killed', 9))[0]?.days[0]?.foldedFigures).toEqual([])
  })

  it('puts what is a month wide or wider into a row of its own, not on its first day', () => {
    const [month] = layout([
      eventOn('month', { edtf: '2031-01-01/2031-01-31' }),
      eventOn('day', { edtf: '2031-01-01' }),
      eventOn('week', { edtf: '2031-01-01/2031-01-07' }),
    ])
    expect(month!.days.map(({ width, events }) => [width, events.map(({ id }) => id).sort()])).toEqual([
      ['day', ['day', 'week']],
      ['weeks', ['month']],
    ])
  })

  it('puts what is known to the year under its year, ahead of its months, and names no month', () => {
    const months = layout([
      eventOn('day', { edtf: '2029-01-01' }),
      eventOn('year', { edtf: '2029-01-01/2029-12-31' }),
      eventOn('from-may', { edtf: '2029-05-01/2031-06-30' }),
      eventOn('june', { edtf: '2029-06-09' }),
    ])
    expect(
      months.map(({ key, month, days }) => [key, month, ...days.flatMap(({ events }) => events.map(({ id }) => id))]),
    ).toEqual([
      ['2029', null, 'year', 'from-may'],
      ['2029-01', 1, 'day'],
      ['2029-06', 6, 'june'],
      ['2031-03', 3],
    ])
  })

  it('draws no pause over a year that is told of', () => {
    const months = layout([
      eventOn('year', { edtf: '2026-01-01/2026-12-31' }),
      eventOn('later', { edtf: '2027-01-11' }),
    ])
    expect(months.map(({ pause }) => pause?.days ?? null)).toEqual([null, 10, 1518])
  })

  it('keeps asides behind the count where the day has something else', () => {
    const three = [2, 1, 1].map((importance, at) =>
      eventOn(`m${at}`, { edtf: '2031-02-03', importance: importance as 1 | 2 }),
    )
    expect(layout(three)[0]?.days[0]?.events.map(({ id }) => id)).toEqual(['m0'])
    const asides = [1, 2, 3, 4].map((at) => eventOn(`m${at}`, { edtf: '2031-02-03', importance: 1 }))
    expect(layout(asides)[0]?.days[0]?.events).toHaveLength(2)
  })

  it('begins with whole days, and goes on as far as it is asked to', () => {
    const daily = Array.from({ length: 9 }, (_, at) => eventOn(`m${at}`, { edtf: `2031-02-0${at + 1}` }))
    const months = layout(daily)
    const idsOf = (beginning: ReturnType<typeof beginningOf>) =>
      beginning.months.flatMap(({ days }) => days.flatMap(({ events }) => events.map(({ id }) => id)))
    const short = beginningOf(months, 3, Number.NEGATIVE_INFINITY)
    expect(idsOf(short)).toEqual(['m0', 'm1', 'm2'])
    // Six events and the article.
    expect(short.left).toBe(7)
    const sixth = months[0]!.days[5]!.day
    expect(idsOf(beginningOf(months, 3, sixth))).toHaveLength(6)
    expect(beginningOf(months, 99, Number.NEGATIVE_INFINITY).left).toBe(0)
  })

  it('does not hide a single one', () => {
    const five = Array.from({ length: 5 }, (_, at) => eventOn(`m${at}`, { edtf: '2031-02-03' }))
    expect(layout(five)[0]?.days[0]?.folded).toEqual([])
  })

  it('holds the claims of a day', () => {
    expect(
      layout([], [claim('toll', { point: 120, asOf: '2031-02-03' })])[0]?.days[0]?.figures.map(({ id }) => id),
    ).toEqual(['toll'])
  })
})
