import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import { splitText } from '../../../support/splitText.ts'
import { expectDays, expectTimes } from './expectTimes.ts'

describe('a weekday', () => {
  test('is the latest on or before the article’s day where the clause tells of what was', () => {
    expectTimes('2024-03-05', 'The army said [2024-03-05|Tuesday] that it had withdrawn.')
    expectTimes('2024-03-04', 'The crossing was seized on [2024-02-27|Tuesday].')
  })
  test('is the next one where it tells of what is to come', () => {
    expectTimes('2024-03-04', 'The council will vote on [2024-03-05|Tuesday].')
    expectTimes('2024-03-05', 'The trial is set to begin on [2024-03-05|Tuesday].')
    expectTimes('2024-03-04', 'The council was told of a summit to be held on [2024-03-08|Friday].')
  })
})

describe('the words before a date tell as well', () => {
  test.each([
    "Police arrested 12 people ahead of [2024-03-10|Sunday]'s election.",
    'The mediators gave both sides until [2024-03-11|Monday] to answer.',
    'Unions called a general strike for [2024-03-12|Tuesday].',
    'The union demanded an answer by [2024-03-08|Friday].',
    'The vote on [2024-03-05|Tuesday] was postponed to [2024-03-07|Thursday].',
    'The next hearing is on [2024-05-06|May 6].',
  ])('%s', (sentence) => expectTimes('2024-03-07', sentence))
  test.each([
    "The governor apologised for [2024-03-04|Monday]'s raid.",
    'He was held [P1W|for a week] and freed on [2024-03-04|Monday].',
    'The law, passed on [2023-03-08|8 March last year], was repealed.',
  ])('%s', (sentence) => expectTimes('2024-03-07', sentence))
})

describe('a day without a year', () => {
  test('is the latest in news, the next in plans', () => {
    expectTimes('2024-03-26', 'He was killed in the [2023-10-07|October 7] attack.')
    expectTimes('2024-03-26', 'He will be tried on [2024-10-07|October 7].')
  })
  test('takes the year in which the printed weekday fits', () => {
    expectTimes('2024-03-26', 'It opened on [2022-06-03|Friday, June 3].')
  })
})

describe('a narrative of times past', () => {
  const war =
    'On [1939-09-01|September 1, 1939], Germany attacked Poland. By [1939-10 START|early October], Poland was divided. ' +
    'Finland was invaded in [1939-11|November 1939]. The conflict ended in [1940-03|March]. ' +
    'On [1940-05-10|May 10, 1940], Germany invaded France. On [1940-05-10|that same day] Churchill took office. ' +
    '[1940-05-12|Two days later] the line broke. In [1941-06|June 1941] the front opened in the east. ' +
    'In [1941-12|December] it stalled, and in [1942-01|January] it turned. [1942|That year] the tide changed.'
  test('carries the year forward', () => expectTimes('2009-12-19', war))
  test('does so without a publication date', () => expectTimes(null, war))
  test('gives no day to “last week” in a quotation', () => {
    expectTimes('2009-12-19', `${war} "We lost him [XXXX-WXX|last week]," he wrote in [1943|1943].`)
  })
})

test('an early year that opens a sentence in the news holds for its paragraph only', () => {
  expectTimes(
    '2024-03-07',
    'In [2014|2014], Russia annexed Crimea. In [2014-04|April], fighting broke out.\n\nIn [2023-04|April] it flared again.',
  )
})

describe('without a publication date', () => {
  test('relative words keep their value and get no day, with the reason', () => {
    expectTimes(null, 'The army said [XXXX-WXX-2|Tuesday] it had won on [2019-05-03|3 May 2019].')
    const [time] = findTimes(splitText('The army said Tuesday it had won.')).found
    expect(time?.when).toMatchObject({ earliest: null, latest: null, edtf: '' })
    expect(time?.when.steps).toContainEqual({
      looked: 'the article’s date',
      found: 'not known, so the day cannot be worked out',
    })
  })
  test('a printed date line takes its place', () => {
    expectTimes(null, '[2017-07-21|Friday, July 21, 2017]\n\nThe team won on [2017-07-18|Tuesday].')
  })
})

test('a publication date known only to the month settles no weekday', () => {
  const { found } = findTimes(splitText('They met on Tuesday.', '2024-03-01', '2024-03-31'))
  expect(found[0]?.when.edtf).toBe('')
})

test('the order of day and month is not guessed', () => {
  expectDays('2024-03-07', 'It is dated [2024-03-02|02/03/2024].')
  expectDays('2024-11-20', 'It is dated [none|02/03/2024].')
  expectDays('2024-03-07', 'It is dated [2023-12-25|25/12/2023].')
})

test('spans have the ends that the words give', () => {
  expectDays('2024-03-07', 'He has ruled [2007/..|since 2007].')
  expectDays('2023-12-12', 'They were killed [2023-11-12~/2023-12-12~|in the last month].')
  expectDays('2024-03-07', 'It has been shut [../2024-03-07|for months].')
  expectDays('2024-03-07', 'It will be shut [2024-03-07/..|for months].')
  expectDays('2024-03-07', 'The deal holds until [../2024-05-12|12 May].')
  expectDays('2024-03-07', 'It began in [2023-06/2023-08|the summer of 2023].')
  expectDays('2024-03-07', 'She warned [2024-03-01/2024-03-06|earlier this month] of more.')
  expectDays('2024-03-07', 'It lasted [none|three days].')
})

test('a time tells what else it might have been, and why it is not', () => {
  const considered = (date: string, text: string) =>
    findTimes(splitText(text, date)).found.flatMap(({ when }) => when.steps.flatMap((step) => step.considered ?? []))
  expect(considered('2023-12-13', 'The army said Tuesday that it had withdrawn.')).toEqual([
    { reading: '2023-12-19', against: '“said” tells of what is past' },
  ])
  expect(considered('2023-12-13', 'The court will rule on Tuesday.')).toEqual([
    { reading: '2023-12-12', against: 'its clause looks ahead' },
  ])
  expect(considered('2023-12-13', 'The deal was signed in May.')).toEqual([
    { reading: '2024-05', against: '“was signed” tells of what is past' },
  ])
  expect(considered('2024-02-27', 'The ship sank on 02/03/2024.')).toEqual([
    { reading: '2024-02-03', against: 'it lies more than a week from the article’s date' },
  ])
  // The day itself, words that say it all, and a day that nothing could be counted from leave nothing to weigh.
  expect(considered('2023-12-12', 'The army said Tuesday that it had withdrawn.')).toEqual([])
  expect(considered('2023-12-12', 'It began on 3 May 2019.')).toEqual([])
})

test('each time tells how it was worked out', () => {
  const [time] = findTimes(splitText('The army said Tuesday that it had withdrawn.', '2023-12-12')).found
  expect(time?.when.steps).toEqual([
    { looked: 'the article’s date', found: 'Tuesday 2023-12-12' },
    { looked: 'the verb “said”', found: 'past: the latest Tuesday up to that day, 2023-12-12' },
  ])
  expect(time?.when.basis).toBe('resolved')
  expect(time?.anchor).toBe('2023-12-12')
})
