import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

describe('datelines', () => {
  test('the date of a dateline is the day the article speaks from', () => {
    expectTimes(
      null,
      'Talks fail\n\nOSAKA, [2023-10-30|Oct 30, 2023] (Reuters) - Ministers met on [2023-10-29|Sunday] and will meet [2023-11-03|Friday].',
    )
    expectTimes(
      '2022-10-26',
      'Clinics close\n\nPort-au-Prince, [2022-10-26|26 October 2022] – Forty had died by [2022-10-25|Tuesday].',
    )
  })
})

describe('news with a long background is no narrative', () => {
  const background =
    'The camp was attacked in [2003-02|February 2003] and in [2007-10|October 2007]. ' +
    'The court was set up in [2002|2002] and heard its first case in [2009-01|January 2009].'
  test('where its lead names the day', () => {
    expectTimes(
      '2024-03-08',
      `Court finds him guilty\n\nJudges ruled on [2024-03-08|Friday].\n\n${background} The sentence will be handed down on [2024-05-23|23 May].`,
    )
  })
  test('and without a date of its own it lends no year to a bare day', () => {
    expectTimes(
      null,
      'Court rules\n\nThe court on [XXXX-WXX-5|Friday] overturned a [1973|1973] ruling. A draft was leaked on [XXXX-05-02|May 2].',
    )
  })
})

describe('a clock time belongs to the day that the text tells of, not to the day of telling', () => {
  test.each([
    'A quake struck the valley [2023-11-03TNI|late Friday night], officials said [2023-11-04|Saturday]. It hit at [2023-11-03T23:47|11:47 p.m.] in the hills.',
    'The ferry caught fire on [2023-11-01|Wednesday], the navy said on [2023-11-02|Thursday]. It broke out around [2023-11-01T24:00|midnight].',
    'A bomb hit the market on [2023-11-03|Friday]. Another strike [2023-11-03|hours later] damaged a school.',
  ])('%s', (text) => expectTimes('2023-11-04', text))
})

describe('a day that stands close ahead', () => {
  test.each([
    'Campaigning for the election on [2023-06-25|25 June] was suspended.',
    'The union wants a deal before the summit on [2023-07-12|July 12].',
    'The minister flies to Lima on [2023-06-17|Saturday].',
    'Schools will remain shut until [2023-06-21|Wednesday].',
    'A final vote is expected in [2023-W26 APPROX|about two weeks].',
  ])('%s', (sentence) => expectTimes('2023-06-15', sentence))
  test('but not where the clause tells of what has happened', () => {
    expectTimes('2023-06-15', 'He was killed on [2022-06-25|25 June].')
    expectTimes('2023-06-15', 'They were killed in [P2W APPROX|about two weeks].')
  })
})

describe('numbers beside dates', () => {
  test.each([
    'In [2023-05|May] 17 people died, and in [2023-01|January] 25 passengers were hurt.',
    'Between [1970|1970] and [2019|2019] storms killed thousands.',
    'The ministry froze it [P1Y|for a year] from [2021-09|September 2021].',
    'Freddy came ashore over [2023-W23-WE|the weekend] after forming at sea.',
    'The tunnel caved in at around [2023-06-11T05:30|5.30am on Sunday]; rates rose 5.30 percent.',
    'The union called for a strike from [2023-06-21|21 June].',
    'Barred from [XXXX-XX-XXT22:00|10pm] until [XXXX-XX-XXT05:00|5am].',
  ])('%s', (sentence) => expectTimes('2023-06-15', sentence))
})

describe('what is still to come', () => {
  test.each([
    'The vote is due on [2031-03-18|Tuesday].',
    'The council was to meet on [2031-03-18|Tuesday] to consider an arms embargo.',
    'If no winner is declared by [2031-03-13|Thursday], a second round follows.',
    'Unions called for a general strike from [2031-03-17|Monday].',
    'The opening was put back to [2031-11-04|4 November].',
    'The vote took place on [2031-03-11|Tuesday].',
  ])('%s', (sentence) => expectTimes('2031-03-12', sentence))
})

describe('accounts and nights', () => {
  test.each([
    'The budget for [FY2023|FY2023/24] fell short of that of [FY2021|the financial year 2021].',
    'Sales rose at [FY2031 START|the very beginning of the financial year].',
    'Spending fell [FY2030|last fiscal year].',
    'The shells fell during [2030-05-05TNI|the night of 5-6 May].',
    'The disk holds 75 hours of video.',
  ])('%s', (sentence) => expectTimes('2031-03-12', sentence))
})
