import { describe, expect, it } from 'vitest'
import { bibtex, cslJson } from '../../../src/app/ui/bibliography.ts'
import type { ArticleSummary, Quote } from '../../../src/corpus/model.ts'
import { FERRY } from '../../support/corpus.ts'

const ADDRESS = 'https://example.org/site_1/#figure=killed-120&who=a,b'
const figure = FERRY.figures.find(({ id }) => id === 'killed-120')!
const article = FERRY.corpus.articles.find(({ id }) => id === figure.quote.article)!
const undated = FERRY.corpus.articles.find(({ published }) => published === null)!
const at = (exact: string): Quote => ({ article: article.id, start: 7, end: 7 + exact.length, exact })

describe('BibTeX', () => {
  it('has what the article says, how its date is known, the words and the way back to them', () => {
    expect(bibtex(figure.quote, article, ADDRESS)).toBe(
      [
        `@misc{gazette-ferry-${figure.quote.start},`,
        '  title = {{Ferry sinks off Marrow Sound with hundreds aboard}},',
        '  organization = {The Harbour Gazette},',
        '  year = {2031},',
        '  month = {3},',
        '  day = {5},',
        '  url = {https://gazette.example/ferry},',
        '  langid = {en},',
        '  note = {“killing at least 120 people” Quoted at https://example.org/site\\_1/\\#figure=killed-120\\&who=a,b. Date inferred by an editor.},',
        '}',
      ].join('\n'),
    )
  })

  it('prints an address as it is, and never ends its field', () => {
    const own = { ...article, url: null }
    expect(bibtex(at('words'), own, 'https://example.org/a_b/#x={y}')).toContain(
      '  url = {https://example.org/a_b/#x=%7By%7D},',
    )
  })

  it('leaves out what nobody knows', () => {
    const entry = bibtex(at('words'), undated, ADDRESS)
    expect(entry).not.toMatch(/year|month|day|organization/)
    expect(entry).toContain('Undated.')
  })

  it('keeps its braces whatever the words are', () => {
    const entry = bibtex(at('100% of {us} \\ $5_000 #1 ~ ^'), article, ADDRESS)
    expect(entry).toContain(
      '“100\\% of \\{us\\} \\textbackslash{} \\$5\\_000 \\#1 \\textasciitilde{} \\textasciicircum{}”',
    )
    const bare = entry.replace(/\\[{}]/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
  })
})

describe('CSL-JSON', () => {
  const item = (quote: Quote, from: ArticleSummary) => JSON.parse(cslJson(quote, from, ADDRESS))[0]

  it('has the same, in its own fields', () => {
    expect(item(figure.quote, article)).toEqual({
      id: `gazette-ferry-${figure.quote.start}`,
      type: 'article-newspaper',
      title: 'Ferry sinks off Marrow Sound with hundreds aboard',
      'container-title': 'The Harbour Gazette',
      issued: { 'date-parts': [[2031, 3, 5]] },
      URL: 'https://gazette.example/ferry',
      language: 'en',
      note: `“killing at least 120 people” Quoted at ${ADDRESS}. Date inferred by an editor.`,
    })
  })

  it('gives a wide date as a range, and an approximate one as such', () => {
    const wide = { ...article.published!, latest: '2031-03-09', edtf: '2031-03-05~/2031-03-09~' }
    expect(item(figure.quote, { ...article, published: wide } as ArticleSummary).issued).toEqual({
      'date-parts': [
        [2031, 3, 5],
        [2031, 3, 9],
      ],
      circa: true,
    })
  })

  it('gives no date where there is none', () => {
    expect(item(at('words'), undated)).not.toHaveProperty('issued')
  })
})
