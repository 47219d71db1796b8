import { describe, expect, it } from 'vitest'
import { joined, link, type Report } from '../../support/linked.ts'

const CASES: readonly (readonly [what: string, reports: readonly Report[], events: readonly string[]])[] = [
  [
    'joins a veto with the rejection that it was',
    [['2024-05-14', 'The Security Council rejected the draft on Monday when Russia vetoed it.']],
    ['rejected report-1 + vetoed report-1'],
  ],
  [
    'joins what a court was to decide with what it decided',
    [
      ['2024-05-13', 'The Supreme Court is to rule on Wednesday on an appeal by Pedro Lima.'],
      ['2024-05-16', 'The Supreme Court on Wednesday rejected the appeal by Pedro Lima.'],
    ],
    ['rule report-1 + rejected report-2'],
  ],
  [
    'joins no decision of another day',
    [
      ['2024-05-13', 'The Supreme Court is to rule on Wednesday on an appeal by Pedro Lima.'],
      ['2024-05-18', 'The Supreme Court on Friday rejected an appeal by Ana Rojas.'],
    ],
    ['rejected report-2', 'rule report-1'],
  ],
  [
    'joins an offensive that goes on with itself',
    [
      ['2024-05-03', 'Mali pressed ahead with its offensive against Boko Haram.'],
      ['2024-05-25', 'Mali is continuing its offensive against Boko Haram.'],
    ],
    ['offensive report-1 + offensive report-2'],
  ],
  [
    'keeps offensives of two sides apart',
    [
      ['2024-05-03', 'Mali pressed ahead with its offensive against Boko Haram.'],
      ['2024-05-25', 'Niger is continuing its offensive against Boko Haram.'],
    ],
    ['offensive report-1', 'offensive report-2'],
  ],
  [
    'joins one toll in one place, however its day is told',
    [
      ['2024-05-14', 'Boko Haram killed 310 people in Koro on 3 May.'],
      ['2024-05-20', 'Gunmen killed about 300 people in Koro in May.'],
    ],
    ['killed report-1 + killed report-2'],
  ],
]

describe('decisions and their outcome, campaigns, tolls', () => {
  it.each(CASES)('%s', (_, reports, events) => {
    expect(joined(link(...reports)).sort()).toEqual(events)
  })
})
