import { splitArticle } from '../../src/compile/2-split/splitArticle.ts'
import type { ArticleId } from '../../src/corpus/ids.ts'

/** Splits a text and shows each passage as one line: its kind, then its words. */
export function split(text: string, title: string | null = null) {
  const article = splitArticle({
    id: 'a' as ArticleId,
    file: 'a.txt',
    text,
    title,
    outlet: null,
    url: null,
    published: null,
    language: 'en',
    sha256: '',
  })
  return article.passages.map((p) => `${p.furniture ?? p.kind}: ${text.slice(p.start, p.end)}`)
}
