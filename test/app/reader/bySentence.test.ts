import { describe, expect, it } from 'vitest'
import { bySentence } from '../../../src/app/reader/bySentence.ts'
import type { ArticleFile } from '../../../src/corpus/files.ts'
import type { ArticleId } from '../../../src/corpus/ids.ts'
import type { Report } from '../../../src/corpus/model.ts'

const TEXT = 'A flood killed six and hurt 15, the council said. Six were buried on Monday.'
const cut = TEXT.indexOf(' Six')
const file = {
  article: { id: 'a' },
  text: TEXT,
  passages: [
    { start: 0, end: cut },
    { start: cut + 1, end: TEXT.length },
  ],
} as unknown as ArticleFile

function report(exact: string, article = 'a'): Report {
  const start = TEXT.indexOf(exact)
  const quote = { article: article as ArticleId, start, end: start + exact.length, exact }
  return { quote, trigger: quote, type: 'condition', status: 'occurred', byWords: null, garbled: false, rule: '' }
}
const shown = (reports: readonly Report[], beside: ArticleFile | undefined = file) =>
  bySentence(reports, beside).map(({ quote }) => `${quote.article}: ${quote.exact}`)

describe('what one sentence tells of an event', () => {
  it('is quoted once, with all its words', () =>
    expect(shown([report('hurt 15'), report('A flood killed six'), report('the council said')])).toEqual([
      'a: A flood killed six and hurt 15, the council said',
    ]))

  it('stands apart from what the next one tells', () =>
    expect(shown([report('Six were buried'), report('A flood killed six'), report('hurt 15')])).toEqual([
      'a: Six were buried',
      'a: A flood killed six and hurt 15',
    ]))

  it('is not known of an article that is not at hand', () => {
    const elsewhere = [report('A flood killed six', 'b'), report('hurt 15', 'b')]
    expect(shown(elsewhere)).toHaveLength(2)
    expect(shown(elsewhere, undefined)).toHaveLength(2)
  })

  it('keeps the one who says it', () => {
    const source = report('the council').quote
    const [one] = bySentence([report('A flood killed six'), { ...report('hurt 15'), byWords: source }], file)
    expect(one?.byWords).toEqual(source)
  })
})
