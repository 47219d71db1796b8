import { splitArticle } from '../../src/compile/2-split/splitArticle.ts'
import type { SplitArticle } from '../../src/compile/shapes.ts'
import type { ArticleId, Day } from '../../src/corpus/ids.ts'

/** A text as the finders get it: published on a day, or at no known time. */
export function splitText(
  text: string,
  published: string | null = null,
  latest = published,
  name = 'text',
): SplitArticle {
  return splitArticle({
    id: name as ArticleId,
    file: `${name}.txt`,
    text,
    outlet: null,
    title: null,
    url: null,
    published:
      published === null
        ? null
        : { earliest: published as Day, latest: latest as Day, edtf: published, basis: 'given', note: '' },
    language: 'en',
    sha256: '',
  })
}
