import { describe, test } from 'vitest'
import { expectDays, expectTimes } from './expectTimes.ts'

/** Each stands alone in an article of Thursday, 7 March 2024. */
const expectHere = (marked: string) => expectTimes('2024-03-07', marked)

describe('a month and the year behind its noun', () => {
  test.each([
    'Nearly 200,000 were moved in the [2023-08|August] floods of [2023|last year], the worst since the dam broke.',
    'The [1968-05|May] protests of [1968|1968] are remembered.',
    'In [2024-02|February] most of the boats came home.',
  ])('%s', expectHere)
})

describe('what the clause says of a day or a quarter', () => {
  test.each([
    'The court adjourned the case and posted it to [2024-03-27|March 27].',
    'The mill reported a net loss for [2024-Q1|the first quarter] and closed.',
    'In [2015|2015], two people were hurt at the club on [2015-01-01|New Year’s Day].',
    'He left the island on [2018-02-14|Feb. 14, 2018], [2018-02-14|Valentine’s Day], with a friend.',
    'He was hurt at the club on [2024-01-01|New Year’s Day].',
  ])('%s', expectHere)
})

describe('a year told just before', () => {
  test.each([
    'Some 700 people died in two floods in [2014|2014], the second of which, on [2014-09-03|September 3], drowned a school.',
    'The [2014|2014] floods drowned a school on [2014-09-03|3 September of that year].',
    'In a flood in [2014|2014] the school drowned; on [2024-03-04|March 4] it opened again.',
  ])('%s', expectHere)
})

describe('what has gone on since then, behind an earlier year', () => {
  test.each([
    'In [2003|2003] a school drowned. Forty people have died in floods [2024-01|since January].',
    'In [2003|2003] a school drowned. The dam broke in [2003-04|April].',
  ])('%s', expectHere)
})

describe('a clock time in news', () => {
  test.each([
    // The fire of years ago is told in another paragraph.
    'It was the worst fire [2015-10-30|since 30 October 2015].\n\nNurses lit candles and at [XXXX-XX-XXT12:00|noon] closed the bridge.',
    'A fire broke out on [2015-10-30|30 October 2015]. At [2015-10-30T23:10|11:10 p.m.] the roof fell.',
    'A fire broke out on [2024-03-05|Tuesday].\n\nAt [2024-03-05T23:10|11:10 p.m.] the roof fell.',
  ])('%s', expectHere)
})

describe('a weekday with a look ahead, or none', () => {
  test.each([
    'Miners who do not return by [2024-03-11|Monday] will be dismissed.',
    'Miners who did not return by [2024-03-04|Monday] were dismissed.',
    'Meteorologists warned of gales from [2024-03-08|Friday].',
    'Climbers had planned to reach the hut on [2024-03-05|Tuesday] but the pass was closed.',
    'Had the council met as planned on [2024-03-05|Tuesday], it would have voted.',
    'The two clans agreed to end the feud in [2024-06|June].',
    'The two clans agreed to end the feud in [2024-02|February].',
    'Climbers have planned to reach the hut on [2024-03-12|Tuesday].',
  ])('%s', expectHere)
})

describe('a length of time that ended with something else', () => {
  test.each([
    'The miners had been on strike [none|for two weeks] when the pit was closed on [2024-03-05|Tuesday].',
    'The miners have been on strike [2024-02-22~/2024-03-07~|for two weeks].',
  ])('%s', (marked) => expectDays('2024-03-07', marked))
})

test('a time told of before is not the present', () => {
  expectHere('[FUTURE_REF|Some minutes later] the dam burst. During this time the siren was silent.')
})

describe('a background that runs on', () => {
  test.each([
    'In [2022-03|March 2022], a dam burst. In [2022-11|November], a bridge fell.',
    'In [2022-12|December 2022], a dam burst. In [2023-01|January], a bridge fell.',
    // Of this year there is no November yet.
    'In [2022-11|November 2022], a dam burst. In [2022-09|September], a bridge had fallen.',
  ])('%s', expectHere)
})

describe('a night behind a day to come', () => {
  test.each([
    'They will march on [2024-03-09|Saturday]. Nurses worked through [XXXX-XX-XXTNI|the night].',
    'They marched on [2024-03-02|Saturday]. Nurses worked through [2024-03-02TNI|the night].',
  ])('%s', expectHere)
})
