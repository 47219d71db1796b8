import { describe, expect, it } from 'vitest'
import { verifyArticle } from '../../../src/app/about/verify.ts'
import { FERRY } from '../../support/corpus.ts'

describe('verifying again', () => {
  it.each(FERRY.articles)('finds every quotation of $article.id at its place', (file) => {
    const { checked, wrong } = verifyArticle(file)
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(0)
  })

  it('names every quotation that a changed text has moved', () => {
    const [file] = FERRY.articles
    const { checked, wrong } = verifyArticle({ ...file!, text: ` ${file!.text}` })
    expect(wrong).toHaveLength(checked)
  })

  it('takes no empty quotation for right', () => {
    const [file] = FERRY.articles
    const empty = { actor: file!.mentions[0]!.actor, quote: { article: file!.article.id, start: 3, end: 3, exact: '' } }
    expect(verifyArticle({ ...file!, mentions: [empty] }).wrong).toEqual([empty.quote])
  })
})
