import { splitArticle } from '../../src/compile/2-split/splitArticle.ts'
import { findAll } from '../../src/compile/3-find/find.ts'
import type { EventMention, ReadArticle } from '../../src/compile/shapes.ts'
import type { ArticleId, Day } from '../../src/corpus/ids.ts'

const PUBLISHED = '2024-05-15' as Day

/** The article as a report that came out on Wednesday 15 May 2024. */
export function read(text: string): ReadArticle {
  const published = { earliest: PUBLISHED, latest: PUBLISHED, edtf: PUBLISHED, basis: 'given', note: '' } as const
  return findAll(
    splitArticle({
      id: 'report' as ArticleId,
      file: 'report.txt',
      text,
      outlet: null,
      title: null,
      url: null,
      published,
      language: 'en',
      sha256: '',
    }),
  )
}

/** `2024-05-12`, `2024-05-06..2024-05-12`, `..2024-05-15`; with a question mark where no words of the clause date it. */
export function day({ when }: EventMention): string {
  const { earliest, latest, basis } = when
  const days = earliest === latest ? (earliest ?? 'undated') : `${earliest ?? ''}..${latest ?? ''}`
  return basis === 'inferred' ? `${days}?` : days
}
