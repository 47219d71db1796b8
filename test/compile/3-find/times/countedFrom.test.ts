import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import { splitText } from '../../../support/splitText.ts'
import { expectTimes } from './expectTimes.ts'

// Wednesday
const TODAY = '2024-05-15'

describe('the day after a deed', () => {
  test.each([
    'A fire gutted the club on [2023-11-18|18 November 2023]. The owner fled [2023-11-19|the day after] the blaze.',
    'Gunmen shelled the port on [2024-05-07|May 7].\n\nNobody knows who they were.\n\nHe had resigned [2024-05-06|the day before] the bombardment, and she [2024-05-08|the day after] the attack.',
    'Rebels, who set fire to the mill on [2024-05-07|May 7], left [2024-05-08|the day after] the blaze.',
    'A flare had set alight the roof on [2024-05-07|7 May]. He fled [2024-05-08|the day after] the fire.',
    'The minister was arrested on [2024-05-10|Friday]. His phone had been seized [2024-05-09|the day before] his arrest.',
  ])('is counted from the day that the text gave it: %s', (text) => expectTimes(TODAY, text))
  test.each([
    'A fire gutted the club on [2023-11-18|18 November 2023]. The owner fled [XXXX-XX-XX|the day after] the trial.',
    'The owner fled [XXXX-XX-XX|the day after] the fire.',
    'The owner was jailed on [2024-05-14|Tuesday] for the fire. He had fled [XXXX-XX-XX|the day after] the fire.',
    'The owner of a mill that burned in a fire was jailed [2024-05-14|yesterday]. He had fled [XXXX-XX-XX|the day after] the blaze.',
    'A fire gutted a club on [2023-11-18|18 November 2023] and a mill burned on [2024-01-03|3 January]. He fled [XXXX-XX-XX|the day after] the fire.',
    'A mill burned on [2024-01-03|3 January 2024].\n\nA fire gutted a club on [2023-11-18|18 November 2023].\n\nHe fled [XXXX-XX-XX|the day after] the fire.',
  ])('is not known where the text gave none, or two: %s', (text) => expectTimes(TODAY, text))
})

test('two years to the day after a deed is no day after it', () => {
  expectTimes(TODAY, 'He was jailed [P2Y|two years] to the day after the fire.')
})

test('overnight is the night before the day on which it was told', () => {
  expectTimes(
    TODAY,
    'Police said on [2024-05-11|Saturday] that he had been moved [2024-05-10TNI|overnight]. Two fled [2024-05-14TNI|overnight].',
  )
})

describe('lengths and hours', () => {
  test.each([
    'The river will reach its highest level in [P20Y|20 years].',
    'A trial will begin in [2024-W22|two weeks].',
    'The quake struck at [2024-05-13T15:00|3 p.m.] ([2024-05-13T11:00Z|1100 GMT]) on [2024-05-13|Monday].',
    'By [2024-05-13TMI|midday Monday] the road was open. Troops left at [2024-05-12TMO|dawn Sunday].',
    'It fell at [2024-05-14T00:30|12.30am NZ time yesterday].',
    'Nine died in [2024-W19-WE|weekend] fighting, before a weekend break.',
  ])('%s', (text) => expectTimes(TODAY, text))
  test('of what could last so long are no days', () => {
    const { found } = findTimes(splitText('The search could last for up to six hours.', TODAY, TODAY))
    expect(found.map(({ value, when }) => [value, when.edtf])).toEqual([['PT6H', '']])
  })
  test('a feast just over is not next year’s', () => {
    expectTimes('2022-06-18', 'Millions go home at [2022-04-03/2022-05-02 END|the end of Ramadan].')
  })
})
