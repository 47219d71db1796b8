import type { Found, RefusedSpan, SplitArticle, TimeMention } from '../../shapes.ts'
import { anchorOf, isNarrative, type ReadPassage } from './anchor.ts'
import { Grammar } from './grammar.ts'
import { shareMissing } from './share.ts'
import { Story } from './story.ts'
import { CLASS, wordsOf } from './words.ts'

/**
 * Every temporal expression of an article: its TIMEX3 type, value and mod, the days it covers, and the steps from the
 * words to them. Read passage by passage, then worked out in the order of the text, since later words count from
 * earlier ones. Time grows with the length of the text.
 */
export function findTimes(article: SplitArticle): Found<TimeMention> {
  const passages = article.passages.flatMap((passage): ReadPassage[] => {
    if (passage.kind === 'furniture' && passage.furniture !== 'dateline') return []
    const words = wordsOf(passage.tokens)
    if (words.length === 0) return []
    return [{ index: passage.index, words, phrases: shareMissing(new Grammar(words, passage.tokens).phrases(), words) }]
  })
  const anchor = anchorOf(article, passages)
  const story = new Story(article, anchor, isNarrative(article, passages, anchor))
  return { found: passages.flatMap((read) => story.read(read)), refused: passages.flatMap(refusedIn) }
}

/** Names of days and months and four-digit numbers that no rule took, each with the reason. */
function refusedIn(read: ReadPassage): RefusedSpan[] {
  const refused: RefusedSpan[] = []
  const taken = new Array<0 | 1>(read.words.length).fill(0)
  for (const { start, end, reading, rule } of read.phrases) {
    taken.fill(1, start, end)
    if (reading.kind !== 'unread') continue
    refused.push({ start: read.words[start]!.start, end: read.words[end - 1]!.end, rule, reason: reading.reason })
  }
  read.words.forEach((word, i) => {
    if (taken[i] === 1 || (word.classes & CANDIDATES) === 0) return
    const reason = (word.classes & CLASS.YEAR) !== 0 ? 'a number that no word makes a year' : 'no date beside it'
    refused.push({ start: word.start, end: word.end, rule: 'time', reason })
  })
  return refused
}
const CANDIDATES = CLASS.MONTH | CLASS.WEEKDAY | CLASS.YEAR
