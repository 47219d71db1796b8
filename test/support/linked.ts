// What articles become when they are linked, for tests.
import { findAll } from '../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../src/compile/4-link/link.ts'
import type { Figure, TimelineEvent } from '../../src/corpus/model.ts'
import { splitText } from './splitText.ts'

export type Report = readonly [published: string, text: string]
const SETTINGS = { title: '', blurb: '', scope: { places: [], from: null, to: null } }

/** `vetoed report-1 + reject report-2`: one line an event, the words that name it with their articles. */
export function joined(events: readonly TimelineEvent[]): string[] {
  return events.map(({ reports }) => reports.map(({ trigger }) => `${trigger.exact} ${trigger.article}`).join(' + '))
}

/** The events of articles that came out on these days, joined across them. */
export function link(...reports: readonly Report[]): readonly TimelineEvent[] {
  return [...corpusOf(reports).events]
}

/** Their figures. */
export function figuresIn(...reports: readonly Report[]): readonly Figure[] {
  return [...corpusOf(reports).articles].flatMap(({ figures }) => figures)
}

function corpusOf(reports: readonly Report[]) {
  const articles = reports.map(([published, text], i) =>
    findAll(splitText(text, published, published, `report-${i + 1}`)),
  )
  return linkCorpus(articles, SETTINGS, '').corpus
}
