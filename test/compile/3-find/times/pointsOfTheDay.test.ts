import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

describe('points of the day', () => {
  test('are of the day just told of', () => {
    expectTimes(
      '2031-03-12',
      'The ferry sank on [2031-03-10|Monday]. Divers reached it at [2031-03-10TMI|midday] and left by [2031-03-10TEV|dusk].',
    )
    expectTimes('2031-03-12', 'The mill burned down by [2031-03-11TAF|late afternoon yesterday].')
  })
})

describe('a night', () => {
  test('is that of the day printed with it', () => {
    expectTimes(
      '2031-03-12',
      'It left Kisii [2031-03-09TNI|overnight Sunday]. A fire broke out [2031-03-11TNI|overnight].',
    )
  })
})

describe('a weekday that is today’s', () => {
  test('lies a week back where something has lasted since then', () => {
    expectTimes('2031-03-16', 'The board has been silent since the polls closed [2031-03-09|Sunday].')
    expectTimes('2031-03-16', 'The polls closed [2031-03-16|Sunday].')
  })
  test('and yesterday’s is over, though it was planned', () => {
    expectTimes('2031-03-16', 'The union planned to meet the owners [2031-03-15|Saturday].')
    expectTimes('2031-03-12', 'The union planned to meet the owners [2031-03-15|Saturday].')
  })
})

describe('words that look like times', () => {
  test('and are none, or none of now', () => {
    expectTimes('2031-03-12', 'He told the Lima-based daily La Voz that he was at home.')
    expectTimes('2031-03-12', 'The ministry counts [XXXX-XX-XX|daily] Covid cases.')
    expectTimes('2031-03-12', 'There is no plan [PRESENT_REF|at the present time].')
    expectTimes('2031-03-12', 'The union had a new list on [P1D|the last day] of talks.')
  })
})
