import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

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
