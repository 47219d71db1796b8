import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/app/ui/cite.ts'
import { FERRY } from '../../support/corpus.ts'

const ADDRESS = 'https://example.org/#figure=killed-120'
const cite = (id: string) => {
  const figure = FERRY.figures.find((figure) => figure.id === id)!
  const article = FERRY.corpus.articles.find((article) => article.id === figure.quote.article)!
  return citation(figure.quote, article, ADDRESS)
}

describe('a citation', () => {
  it('has the words, the outlet, the title, the date and how it is known, and the way back', () => {
    expect(cite('killed-120')).toBe(
      [
        '“killing at least 120 people”',
        'The Harbour Gazette, “Ferry sinks off Marrow Sound with hundreds aboard”, 5 March 2031 (date inferred by an editor).',
        'https://gazette.example/ferry',
        ADDRESS,
      ].join('\n'),
    )
  })

  it('claims no address that nobody knows', () => {
    expect(cite('killed-140')).toBe(
      [
        '“More than 140 people died”',
        'Island Courier, “Toll in Aurora Star disaster rises”, 12 March 2031.',
        ADDRESS,
      ].join('\n'),
    )
  })
})
