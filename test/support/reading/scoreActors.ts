import type { ArticleFile } from '../../../src/corpus/files.ts'
import { answers, placed, shared } from './compare.ts'
import type { ArticleKey } from './key.ts'
import type { Tally } from './tally.ts'

const ASKED = new Set(['person', 'organisation', 'state', 'armed group'])

/** Whether everybody is found where they are named, and nobody else is. */
export function scoreActors(key: ArticleKey, read: ArticleFile, tally: Tally): void {
  const named = key.actors.flatMap(({ kind, at }) => at.map((each) => ({ kind, ...placed(each) })))
  const wanted = named.filter(({ kind }) => ASKED.has(kind))
  const answered = answers(wanted, read.mentions, (want, { quote }) => shared(want, quote))
  for (const want of wanted) {
    const found = tally.count('actors: found', answered.has(want))
    if (!found) tally.fault(key.file, `actor missed: ${read.text.slice(want.start, want.end)}`)
  }
  const asked = new Set(answered.values())
  for (const mention of read.mentions) {
    if (!asked.has(mention) && named.some((each) => shared(each, mention.quote) > 0)) continue
    if (!tally.count('actors: in the key', asked.has(mention))) {
      tally.fault(key.file, `actor not asked: ${mention.quote.exact}`)
    }
  }
}
