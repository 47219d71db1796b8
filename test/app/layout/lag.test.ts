import { expect, test } from 'vitest'
import { lagOf } from '../../../src/app/layout/lag.ts'
import { eventMarks, figureMarks } from '../../../src/app/layout/marks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import { articleOf, claim, eventOn, whenIn } from '../../support/marks.ts'

const articles = new Map([['gazette', articleOf('gazette', '2031-02-10')]])
const start = dayNumber(whenIn('2031-01-01').earliest!)
const scale = timeScale({ start, end: start + 60 }, 600)

const eventLag = (...edtf: string[]) => {
  const marks = eventMarks(
    edtf.map((each, at) => eventOn(`e${at}`, { edtf: each })),
    articles,
    'reported',
  )
  return lagOf(
    marks.map(({ happened }) => happened),
    scale.x(marks[0]!.centre),
    scale,
  )
}

test('the lag reaches back to the end of the day it happened', () => {
  expect(eventLag('2031-01-05')).toEqual([50])
})

test('of a count, to each day in it once, from left to right', () => {
  expect(eventLag('2031-01-20', '2031-01-05', '2031-01-05')).toEqual([50, 200])
})

test('nothing lags that was told on its day', () => {
  expect(eventLag('2031-02-10')).toEqual([])
})

test('what happened before the days in view lags from the edge', () => {
  expect(eventLag('2029-01-05')).toEqual([-8])
})

test('a claim lags from the day it is true for', () => {
  const [mark] = figureMarks([claim('toll', { point: 12, asOf: '2031-01-05' })], articles, 'reported')
  expect(lagOf([mark!.happened], scale.x(mark!.centre), scale)).toEqual([50])
})

test('by the day it happened, nothing lags', () => {
  const [mark] = eventMarks([eventOn('e', { edtf: '2031-01-05' })], articles, 'happened')
  expect(lagOf([mark!.happened], scale.x(mark!.centre), scale)).toEqual([])
})
