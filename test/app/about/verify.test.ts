import { describe, expect, it } from 'vitest'
import { quotesBeside, verifyArticle } from '../../../src/app/about/verify.ts'
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

  it('reads the quotations of differences and titles too, which stand outside every article', () => {
    const beside = quotesBeside(FERRY.corpus)
    const [differing] = FERRY.corpus.disagreements
    const file = FERRY.articles.find(({ article }) => article.id === differing!.quotes[0]!.article)!
    const own = beside.get(file.article.id) ?? []
    expect(own).toEqual(expect.arrayContaining([...differing!.quotes]))
    expect(verifyArticle(file, own).checked).toBe(verifyArticle(file).checked + own.length)
    const moved = { ...own[0]!, start: own[0]!.start + 1, end: own[0]!.end + 1 }
    expect(verifyArticle(file, [moved]).wrong).toEqual([moved])
  })

  it('takes no empty quotation for right', () => {
    const [file] = FERRY.articles
    const empty = { actor: file!.mentions[0]!.actor, quote: { article: file!.article.id, start: 3, end: 3, exact: '' } }
    expect(verifyArticle({ ...file!, mentions: [empty] }).wrong).toEqual([empty.quote])
  })
})
