import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, cut } from '../../../src/app/reader/blocks.ts'
import type { Passage } from '../../../src/corpus/model.ts'
import { FERRY } from '../../support/corpus.ts'

describe('cutting a stretch at spans', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  it('keeps every character, in order, once', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 6 }), (stretch, spans) => {
        let at = stretch.start
        for (const piece of cut(stretch, spans)) {
          expect(piece.start).toBe(at)
          expect(piece.end).toBeGreaterThan(piece.start)
          at = piece.end
        }
        expect(at).toBe(stretch.end)
      }),
    )
  })

  it('gives each span that nothing overlaps exactly its own characters', () => {
    const quote = { start: 4, end: 9 }
    expect(cut({ start: 0, end: 20 }, [{ start: 12, end: 15 }, quote])).toEqual([
      { start: 0, end: 4, span: null },
      { start: 4, end: 9, span: quote },
      { start: 9, end: 12, span: null },
      { start: 12, end: 15, span: { start: 12, end: 15 } },
      { start: 15, end: 20, span: null },
    ])
  })
})

describe('laying an article out', () => {
  const passage = (start: number, end: number, paragraph: number, kind: Passage['kind'] = 'sentence'): Passage => ({
    index: 0,
    start,
    end,
    kind,
    furniture: null,
    paragraph,
    garbled: [],
  })

  it('joins the sentences of a paragraph, and keeps the space between them', () => {
    const blocks = blocksOf('One. Two.\n\nThree.', [passage(0, 4, 0), passage(5, 9, 0), passage(11, 17, 1)])
    expect(blocks.map(({ runs }) => runs.map(({ start, end }) => [start, end]))).toEqual([
      [
        [0, 4],
        [4, 5],
        [5, 9],
      ],
      [[11, 17]],
    ])
  })

  it('keeps words that stand in no passage', () => {
    const [, loose] = blocksOf('One.\nstray words\nTwo.', [passage(0, 4, 0), passage(17, 21, 2)])
    expect(loose).toMatchObject({ kind: 'text', start: 4, end: 17 })
  })

  it('shows an article without passages whole', () => {
    expect(blocksOf('All of it.', [])).toMatchObject([{ start: 0, end: 10 }])
  })

  it.each(FERRY.articles)('leaves out nothing but white space: $article.id', ({ text, passages }) => {
    const shown = blocksOf(text, passages).flatMap(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)))
    expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})
