// What articles become when they are linked, for tests.
import { splitArticle } from '../../src/compile/2-split/splitArticle.ts'
import { findAll } from '../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../src/compile/4-link/link.ts'
import type { ArticleId, Day } from '../../src/corpus/ids.ts'
import type { TimelineEvent } from '../../src/corpus/model.ts'

export type Report = readonly [published: string, text: string]
const SETTINGS = { title: '', blurb: '', scope: { places: [], from: null, to: null } }

/** The events of articles that came out on these days, joined across them. */
export function link(...reports: readonly Report[]): readonly TimelineEvent[] {
  const articles = reports.map(([published, text], i) => {
    const day = published as Day
    return findAll(
      splitArticle({
        id: `report-${i + 1}` as ArticleId,
        file: `report-${i + 1}.txt`,
        text,
        outlet: null,
        title: null,
        url: null,
        published: { earliest: day, latest: day, edtf: day, basis: 'given', note: '' },
        language: 'en',
        sha256: '',
      }),
    )
  })
  return [...linkCorpus(articles, SETTINGS, '').corpus.events]
}
