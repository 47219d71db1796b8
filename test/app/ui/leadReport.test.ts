import { describe, expect, it } from 'vitest'
import { leadReport } from '../../../src/app/ui/leadReport.ts'
import type { TimelineEvent } from '../../../src/corpus/model.ts'
import { eventOn } from '../../support/marks.ts'

/** An event of this title, as several articles have it. */
function told(title: string, passages: readonly (readonly [article: string, words: string])[]): TimelineEvent {
  const event = eventOn('a', { edtf: '2031-03-04', title, articles: passages.map(([article]) => article) })
  const reports = event.reports.map((report, at) => ({
    ...report,
    quote: { ...report.quote, exact: passages[at]![1] },
  }))
  return { ...event, reports }
}
const words = (event: TimelineEvent, within?: string) => leadReport(event, within)?.quote.exact

describe('the words an event is named by', () => {
  const capsized = told('Ferry with 140 on board capsizes', [
    ['gazette', 'the disaster of Tuesday night'],
    ['courier', 'a ferry, the Aurora Star, with 140 people on board, capsizes'],
    ['courier', 'the ferry capsizes'],
  ])

  it('are those that hold most words of its title', () => {
    expect(words(capsized)).toBe('a ferry, the Aurora Star, with 140 people on board, capsizes')
  })

  it('are of the article beside, where that has any', () => {
    expect(words(capsized, 'gazette')).toBe('the disaster of Tuesday night')
    expect(words(capsized, 'nowhere')).toBe(words(capsized))
  })

  it('are the first of equals', () => {
    expect(
      words(
        told('Vote', [
          ['gazette', 'the ballot'],
          ['courier', 'the poll'],
        ]),
      ),
    ).toBe('the ballot')
  })

  it('are told apart in any script, whatever their capitals', () => {
    expect(
      words(
        told('Землетрясение в Алматы', [
          ['a', 'толчки'],
          ['b', 'ЗЕМЛЕТРЯСЕНИЕ'],
        ]),
      ),
    ).toBe('ЗЕМЛЕТРЯСЕНИЕ')
  })

  it('are nobody’s where nobody reports it', () => {
    expect(leadReport({ ...capsized, reports: [] })).toBeNull()
  })
})
