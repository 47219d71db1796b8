import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

describe('what one leaves lies ahead', () => {
  test.each([
    'The candidate withdrew on [2022-03-14|Monday] from the [2022-03-27|March 27] run-off.',
    'The minister has pulled out of the [2022-04-05|April 5th] run-off election.',
    'The mayor has pulled out of the [2022-03-27|March 27th] presidential run-off.',
    'The captain withdrew from [2022-03-19|Saturday]’s match with a knee injury.',
    'The party said it would boycott the [2022-05-08|May 8] vote.',
    'The party lost its seats in the [2022-03-06|March 6] vote.',
    'The postponement of the [2022-05-06|May 6] vote angered students.',
    'The vote was postponed from [2022-04-27|April 27] to [2022-08-08|August 8].',
    'The king decreed mourning as from [2022-03-22|Tuesday].',
    'The results of the [2022-03-06|March 6] vote angered students.',
    'Troops left the town after [2022-03-11|Friday]’s battle.',
  ])('%s', (marked) => expectTimes('2022-03-17', marked))
})

describe('what was still to be done by a day', () => {
  test.each([
    'Forty bodies had still to be identified [2022-03-19TNI|Saturday night].',
    'Nine sailors were yet to be found on [2022-03-19|Saturday].',
    'The hearing is to be held on [2022-03-26|Saturday].',
    'The funerals had to be held on [2022-03-26|Saturday] in the cathedral.',
  ])('%s', (marked) => expectTimes('2022-03-20', marked))
})

describe('words for times', () => {
  test.each([
    'The [PXM|monthslong] strike emptied the wards after a [P1W|weeklong] lull.',
    '[PTXH|Hours] before the vote, the mayor resigned.',
    'The police raided the office just [PXD|days] before the run-off.',
    'He spoke of the world of [PRESENT_REF|today] at the meeting of [2022-03-17|today].',
    'The hearing ran into [2022-03-16TMO|the early hours of the morning Wednesday].',
    '"It feels like that film ‘2012,’" she said; it came out in [2009|2009].',
  ])('%s', (marked) => expectTimes('2022-03-17', marked))
})

describe('what has been lies in no year to come', () => {
  test.each([
    'The fire was in [2021|2021]. [XXXX|Six years on], half of the homes have been rebuilt.',
    'The fire was in [2016|2016]. [2022|Six years on], half of the homes have been rebuilt.',
    'The dam will shut in [2025|2025] and [2027|two years later] will be gone.',
  ])('%s', (marked) => expectTimes('2022-03-17', marked))
})
