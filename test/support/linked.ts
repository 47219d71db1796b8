// What articles become when they are linked, for tests.
import { findAll } from '../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../src/compile/4-link/link.ts'
import type { TimelineEvent } from '../../src/corpus/model.ts'
import { splitText } from './splitText.ts'

export type Report = readonly [published: string, text: string]
const SETTINGS = { title: '', blurb: '', scope: { places: [], from: null, to: null } }

/** The events of articles that came out on these days, joined across them. */
export function link(...reports: readonly Report[]): readonly TimelineEvent[] {
  const articles = reports.map(([published, text], i) =>
    findAll(splitText(text, published, published, `report-${i + 1}`)),
  )
  return [...linkCorpus(articles, SETTINGS, '').corpus.events]
}
