import { splitArticle } from '../../src/compile/2-split/splitArticle.ts'
import type { SplitArticle } from '../../src/compile/shapes.ts'
import type { ArticleId, Day } from '../../src/corpus/ids.ts'

/** A text as the finders get it: published on a day, or at no known time. */
export function splitText(
  text: string,
  published: string | null = null,
  latest = published,
  name = 'text',
  title: string | null = null,
): SplitArticle {
  return splitArticle({
    id: name as ArticleId,
    file: `${name}.txt`,
    text,
    outlet: null,
    title,
    url: null,
    published:
      published === null
        ? null
        : { earliest: published as Day, latest: latest as Day, edtf: published, basis: 'given', note: '' },
    language: 'en',
    sha256: '',
  })
}

/** Splits a text and shows each passage as one line: its kind, then its words. */
export function split(text: string, title: string | null = null): string[] {
  const { passages } = splitText(text, null, null, 'text', title)
  return passages.map((p) => `${p.furniture ?? p.kind}: ${text.slice(p.start, p.end)}`)
}
