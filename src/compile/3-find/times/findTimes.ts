import type { Found, RefusedSpan, SplitArticle, SplitPassage, TimeMention } from '../../shapes.ts'
import { anchorOf, isNarrative, type ReadPassage } from './anchor.ts'
import { Grammar, type Phrase } from './grammar.ts'
import { mentionOf } from './mention.ts'
import type { Reading } from './reading.ts'
import { resolve } from './resolve/resolve.ts'
import { type Anchor, type Focus, focusAfter, NO_FOCUS } from './resolve/scene.ts'
import { shareMissing } from './share.ts'
import { tenseAt } from './tense.ts'
import { CLASS, type Word, wordsOf } from './words.ts'

/**
 * Every temporal expression of an article: its TIMEX3 type, value and mod, the days it covers, and the steps from the
 * words to them. Read passage by passage, then worked out in the order of the text, since later words count from
 * earlier ones. Time grows with the length of the text.
 */
export function findTimes(article: SplitArticle): Found<TimeMention> {
  const passages = article.passages.flatMap((passage): ReadPassage[] => {
    if (passage.kind === 'furniture') return []
    const words = wordsOf(passage.tokens)
    if (words.length === 0) return []
    return [{ index: passage.index, words, phrases: shareMissing(new Grammar(words, passage.tokens).phrases(), words) }]
  })
  const anchor = anchorOf(article, passages)
  const narrative = isNarrative(passages, anchor)
  const found: TimeMention[] = []
  const refused: RefusedSpan[] = []
  let focus = NO_FOCUS
  for (const read of passages) {
    focus = resolvePassage(article, read, anchor, narrative, focus, found)
    refuse(read, refused)
  }
  return { found, refused }
}

/** Works out one passage's phrases; returns what the next passage may count from. */
function resolvePassage(
  article: SplitArticle,
  read: ReadPassage,
  anchor: Anchor | null,
  narrative: boolean,
  before: Focus,
  found: TimeMention[],
): Focus {
  const passage = article.passages[read.index]!
  let focus = before
  for (const phrase of read.phrases) {
    if (phrase.reading.kind === 'unread') continue
    const [first, last] = [read.words[phrase.start]!, read.words[phrase.end - 1]!]
    const lead = read.words[phrase.start - 1]?.lower ?? ''
    const words = article.text.slice(first.start, last.end)
    const modifier = isModifier(phrase, read.words, passage)
    const quoted = isQuoted(article.text, passage.start, first.start)
    const outcome = resolve(phrase.reading, {
      quoted,
      modifier,
      anchor,
      narrative,
      tense: tenseAt(passage, first.token),
      focus,
      lead,
      words,
    })
    found.push(mentionOf(outcome, phrase, read.words, passage))
    if (outcome.period !== null && moves(phrase.reading, narrative) && !modifier)
      focus = focusAfter(focus, outcome.period)
  }
  return focus
}

/** Whether a quotation opened before a character of a passage is still open there. */
function isQuoted(text: string, from: number, at: number): boolean {
  let open = false
  for (let i = from; i < at; i++) {
    const sign = text.charCodeAt(i)
    if (sign === 0x201c) open = true
    else if (sign === 0x201d) open = false
    else if (sign === 0x22) open = !open
  }
  return open
}

/**
 * Whether the text goes on from this time. "a year earlier" looks aside, and in a narrative "last week" speaks of the
 * day of writing, not of the story.
 */
function moves(reading: Reading, narrative: boolean): boolean {
  if (reading.kind === 'shift') return reading.direction > 0 && reading.from !== 'published'
  if (reading.kind === 'deictic')
    return !(narrative && reading.from === 'published') && !(reading.step < 0 && reading.from === 'text')
  return reading.kind !== 'named' || reading.step === undefined
}

/** "the Oct. 7 attack": a date that only tells which attack is meant; the story does not move there. */
function isModifier(phrase: Phrase, words: readonly Word[], passage: SplitPassage): boolean {
  const next = words[phrase.end]
  if (next === undefined) return false
  const definite =
    ['the', 'its', 'their', 'his', 'her', '’s', "'s", '’', "'", 'since', 'after', 'before', 'of'].includes(
      words[phrase.start - 1]?.lower ?? '',
    ) || words[phrase.start]!.lower === 'the'
  return definite && passage.tokens[next.token]!.pos === 'NOUN'
}

/** Names of days and months and four-digit numbers that no rule took, each with the reason. */
function refuse(read: ReadPassage, refused: RefusedSpan[]): void {
  const taken = new Uint8Array(read.words.length)
  for (const { start, end, reading, rule } of read.phrases) {
    taken.fill(1, start, end)
    if (reading.kind === 'unread')
      refused.push({ start: read.words[start]!.start, end: read.words[end - 1]!.end, rule, reason: reading.reason })
  }
  read.words.forEach((word, i) => {
    if (taken[i] === 1 || (word.classes & CANDIDATES) === 0) return
    refused.push({
      start: word.start,
      end: word.end,
      rule: 'time',
      reason: (word.classes & CLASS.YEAR) !== 0 ? 'a number that no word makes a year' : 'no date beside it',
    })
  })
}
const CANDIDATES = CLASS.MONTH | CLASS.WEEKDAY | CLASS.YEAR
