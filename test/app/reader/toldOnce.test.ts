import { describe, expect, it } from 'vitest'
import { toldOnce } from '../../../src/app/reader/toldOnce.ts'
import type { ArticleId } from '../../../src/corpus/ids.ts'
import type { Report } from '../../../src/corpus/model.ts'

const TEXT = 'A flood killed six and hurt 15, the council said. Six were buried on Monday.'

function report(exact: string, article = 'a'): Report {
  const start = TEXT.indexOf(exact)
  const quote = { article: article as ArticleId, start, end: start + exact.length, exact }
  return { quote, trigger: quote, type: 'condition', status: 'occurred', byWords: null, garbled: false, rule: '' }
}
const shown = (...reports: readonly Report[]) =>
  toldOnce(reports).map(({ quote }) => `${quote.article}: ${quote.exact}`)

describe('an event’s passages', () => {
  const whole = 'A flood killed six and hurt 15, the council said'

  it('are quoted once where one holds the others, in the place of the first', () =>
    expect(shown(report('hurt 15'), report('Six were buried'), report(whole), report('A flood killed six'))).toEqual([
      `a: ${whole}`,
      'a: Six were buried',
    ]))

  it('stand apart where none holds the other, or in two articles', () =>
    expect(shown(report('A flood killed six'), report('killed six and hurt 15'), report(whole, 'b'))).toEqual([
      'a: A flood killed six',
      'a: killed six and hurt 15',
      `b: ${whole}`,
    ]))

  it('keep the one who says it', () => {
    const source = report('the council').quote
    const [one] = toldOnce([report('A flood killed six'), { ...report(whole), byWords: source }])
    expect(one?.byWords).toEqual(source)
  })
})
