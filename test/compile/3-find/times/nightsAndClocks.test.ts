import { describe, expect, test } from 'vitest'
import { findStatedDate } from '../../../../src/compile/1-read/statedDate.ts'
import { splitText } from '../../../support/splitText.ts'
import { expectDays, expectTimes } from './expectTimes.ts'

// Wednesday
const TODAY = '2024-05-15'

describe('a night between two days', () => {
  test.each([
    'It sank in [2024-05-14TNI|the night between Tuesday and Wednesday].',
    'Shells fell in [2024-05-11TNI|the night from Saturday to Sunday].',
    'The girls were taken on [2014-04-14TNI|the night between 14 and 15 April 2014].',
    'The dam broke on [2023-09-10TNI|the night of 10-11 September 2023].',
    'Trains stopped [2024-05-10TNI|overnight from Friday to Saturday].',
  ])('is the first day’s: %s', (text) => expectTimes(TODAY, text))
})

test('reaches into the second', () => {
  expectDays(TODAY, 'It sank in [2024-05-14/2024-05-15|the night between Tuesday and Wednesday].')
  expectDays(TODAY, 'It sank on [2024-05-14|the night of 14 May].')
})

describe('hours of a curfew', () => {
  test.each([
    'The road was shut on [2024-05-14|Tuesday] from [2024-05-14T20:00|8 p.m.] to [2024-05-15T05:00|5 a.m.] near the port.',
    'The school was open from [2024-05-13T09:00|9 a.m.] to [2024-05-13T12:00|noon on Monday].',
  ])('%s', (text) => expectTimes(TODAY, text))
})

describe('clock times with their day', () => {
  test.each([
    'The crew called at [2024-05-12T21:40|21.40 of Sunday].',
    'He left at [2024-05-13T07:15|7.15 on Monday], richer by 21.40 on paper.',
    'Roads were cut (as of [2024-03-03T17:00|17:00 local time, 3 March 2024]).',
  ])('%s', (text) => expectTimes(TODAY, text))
})

describe('an hour whose part of the day is said', () => {
  test.each([
    'He left at [XXXX-XX-XXT04:00|four in the morning] and came back [XXXX-XX-XXT22:00|at ten at night].',
    'The tyre burst at [2024-05-13T03:15|3.15 in the morning on Monday].',
    'Polls close at [XXXX-XX-XXT19:30|7.30 in the evening].',
    'Guards shot seven in [XXXX-XX-XXTMO|the morning].',
    'Shares closed at 11.40.',
  ])('%s', (text) => expectTimes(TODAY, text.replace('[XXXX-XX-XXT22:00|at ten', 'at [XXXX-XX-XXT22:00|ten')))
})

describe('the day that a bulletin is as of', () => {
  test.each([
    ['(as of 17:00 local time, 3 March 2024)', '2024-03-03'],
    ['(as of 3 March 2024)', '2024-03-03'],
    ['As of 18.30, 3 March 2024', '2024-03-03'],
    ['Updated at 09:00 GMT on 3 March 2024', '2024-03-03'],
  ])('%s', (line, day) => {
    expect(findStatedDate(`Peru: Floods\nUpdate No. 2\n${line}\n\nA river rose on Friday.`)?.earliest).toBe(day)
  })
  test('counts its words', () => {
    const text = '(as of [2024-03-03T17:00|17:00 local time, 3 March 2024])'
    expectTimes(
      null,
      `Peru: Floods\n${text}\n\nA river rose on [2024-03-01|Friday]. A clinic shut on [2024-03-02|2 March].`,
    )
  })
  test('and is no news', () => {
    const { passages } = splitText('Peru: Floods\n\n(as of 17:00 local time, 3 March 2024)\n\nA river rose.')
    expect(passages.map(({ kind }) => kind)).toEqual(['headline', 'furniture', 'sentence'])
  })
})

describe('what is to come', () => {
  test.each([
    'Ferries were cancelled until [2024-05-16|Thursday] and flights grounded until [2024-05-17|Friday].',
    'The mayor urged people to stay indoors through [2024-05-18|Saturday] and told shops to close by [2024-05-17|Friday].',
    'The league called off [2024-05-18|Saturday]’s final.',
    'The town has scrapped the parade. It postponed [2024-05-19|Sunday]’s fair.',
    'Should the drought persist until [2024-06|June], wells will run dry.',
    'Were the strike to go on until [2024-06|June], shops would close.',
  ])('%s', (text) => expectTimes(TODAY, text))
})

test('a feast that people travel to is the next', () => {
  expectTimes('2023-12-19', 'They were on their way to spend [2023-12-25|the Christmas] with relatives.')
})

describe('what is over', () => {
  test.each([
    'The league called [2024-05-11|Saturday]’s final a triumph.',
    'They came home after spending [2023-12-25|Christmas] in jail.',
  ])('%s', (text) => expectTimes(TODAY, text))
})

describe('no times', () => {
  test.each([
    'Of the dead, 31 are children under 10 years. Men over 60 years were hit hardest.',
    'A girl of about three years drowned. Men of 24 and 31 years were held.',
    'The mountain is one of 16 Decade Volcanoes.',
    'The road was shut [P3Y|for three years]. A trial of [P2Y|two years] ended.',
  ])('%s', (text) => expectTimes(TODAY, text))
})
