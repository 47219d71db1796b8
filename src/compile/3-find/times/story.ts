import { dayFromNumber, yearOf } from '../../../corpus/day.ts'
import { WEEKDAYS } from '../../language/calendarNames.ts'
import { SPEECH_FORMS } from '../../language/lexicon/speech.ts'
import type { SplitArticle, SplitPassage, TimeMention } from '../../shapes.ts'
import { type ReadPassage, yearOfReading } from './anchor.ts'
import { type Dated, dayOfDeed } from './deeds.ts'
import type { Phrase } from './grammar.ts'
import { CONTESTS } from './lexicon/tenseWords.ts'
import { mentionOf } from './mention.ts'
import {
  EVENING,
  inSmallHours,
  isAccounted,
  isAside,
  isBareClock,
  isBareDate,
  isOfDeed,
  isPartOfDay,
  isWithYear,
  SMALL_HOURS,
} from './placing.ts'
import type { Reading } from './reading.ts'
import { lastOn } from './resolve/calendar.ts'
import { dayAt, type Period } from './resolve/period.ts'
import { resolve } from './resolve/resolve.ts'
import { type Anchor, type Focus, focusAfter, NO_FOCUS, type Scene } from './resolve/scene.ts'
import { withFirst, withPair } from './share.ts'
import { TenseReader } from './tense.ts'
import type { Word } from './words.ts'

/** Follows an article from date to date: later words count from earlier ones. */
export class Story {
  private readonly article: SplitArticle
  private readonly anchor: Anchor | null
  /** A long narrative of times past. */
  private readonly narrative: boolean
  private focus: Focus = NO_FOCUS
  /** Paragraph whose sentences look back to an earlier year, and how many sentences that still holds for. */
  private background = { paragraph: -1, sentences: 0 }

  /** Where a narrative was before a paragraph turned back to an earlier year: its dates go on from there in the next. */
  private beforeTurn: { readonly focus: Focus; readonly paragraph: number } | null = null

  /** The clock time last told. */
  private clock: { readonly minutes: number; readonly paragraph: number } | null = null
  /** The last day named is one from which something has gone on: "since 25 August, the agency said today". */
  private isSince = false
  /** Paragraph that last named a day. */
  private dayIn = -1

  /** Words that name a day. */
  private readonly dated: Dated[] = []
  /** The day on which somebody last said something. */
  private said: { readonly day: Period; readonly passage: number } | null = null

  constructor(article: SplitArticle, anchor: Anchor | null, narrative: boolean) {
    this.article = article
    this.anchor = anchor
    this.narrative = narrative
  }

  /** Works out one passage's phrases in their order. */
  read(read: ReadPassage): TimeMention[] {
    const passage = this.article.passages[read.index]!
    this.enter(passage, read)
    const tenses = new TenseReader(passage)
    const quotes = new QuoteReader(this.article.text, passage.start)
    const found: TimeMention[] = []
    let lastPeriod: Period | null = null
    read.phrases.forEach((printed, i) => {
      if (printed.reading.kind === 'unread') return
      const phrase = this.pastMidnight(withFirst(read.phrases[i - 1], printed, read.words, lastPeriod), passage)
      const first = read.words[phrase.start]!
      const last = read.words[phrase.end - 1]!
      const lead = read.words[phrase.start - 1]?.lower ?? ''
      const modifier = isModifier(phrase, read.words, passage)
      const tense = tenses.at(first.token, {
        word: lead,
        wordBefore: read.words[phrase.start - 2]?.lower ?? '',
        belongs: modifier || isPossessive(read.words[phrase.end]) || isAccounted(phrase.reading),
      })
      const quoted = quotes.isOpenAt(first.start)
      const looksBack =
        tense.direction !== 'future' &&
        isBareDate(phrase.reading) &&
        // "have died since January": up to now.
        !(tense.perfect && /^ha(?:ve|s)\b/.test(tense.words) && (first.lower === 'since' || lead === 'since')) &&
        (this.background.sentences > 0 || this.hangsOnYear(read, i))
      const scene: Scene = {
        anchor: this.anchor,
        narrative: this.narrative || looksBack,
        lookingBack: looksBack && !this.narrative,
        tense,
        focus: this.focusFor(phrase.reading, passage, tense.tells, first.lower),
        quoted,
        said: quoted ? (this.saidAfter(read, i) ?? this.saidBefore(read.index)) : this.saidHere(read.index),
        deed: isOfDeed(phrase.reading) ? dayOfDeed(this.dated, passage, last.token + 1) : null,
        modifier,
        ofNoun: (lead === 'on' || lead === 'from') && isNoun(read.words[phrase.start - 2], passage),
        lead,
        words: this.article.text.slice(first.start, last.end),
      }
      const isPrinted = PRINTING.has(lead === 'on' ? (read.words[phrase.start - 2]?.lower ?? '') : lead)
      const telling =
        (isPrinted || (tense.tells && !this.narrative && !this.isSince && !isWithYear(phrase.reading))) &&
        this.focus.day !== null
      const isSince = first.lower === 'since' || lead === 'since'
      const aside = this.narrative && this.focus.month !== null && (isSince || isAside(printed, read.words))
      const outcome = resolve(withPair(phrase, read.phrases[i + 1], read.words, scene), scene)
      found.push(mentionOf(outcome, phrase, read.words, passage))
      lastPeriod = outcome.period
      if (lastPeriod?.unit === 'D' && lastPeriod.from !== null && !isOfDeed(phrase.reading))
        this.dated.push({ passage, day: lastPeriod, token: first.token })
      if (outcome.period !== null && !modifier && !telling && !aside && this.moves(phrase.reading)) {
        this.turn(outcome.period, passage, phrase.reading)
        this.focus = focusAfter(this.focus, outcome.period, outcome.value, read.index)
        if (outcome.period.unit === 'D') this.dayIn = passage.paragraph
        this.isSince = isSince
      } else if (modifier && outcome.period?.unit === 'Y') this.focus = { ...this.focus, year: outcome.period }
      if (!quoted && tense.tells && outcome.period?.unit === 'D' && outcome.period.from !== null)
        this.said = { day: outcome.period, passage: read.index }
    })
    return found
  }

  /** A clock time behind one of an evening, in the same paragraph. */
  private pastMidnight(phrase: Phrase, { paragraph }: SplitPassage): Phrase {
    const { reading } = phrase
    if (reading.kind !== 'within' || reading.clock === undefined) return phrase
    const { minutes } = reading.clock
    const wasLate = this.clock?.paragraph === paragraph && this.clock.minutes >= EVENING
    this.clock = { minutes, paragraph }
    return wasLate && minutes < SMALL_HOURS && isBareClock(reading)
      ? { ...phrase, reading: inSmallHours(reading) }
      : phrase
  }

  /** What words of a passage are counted from. */
  private focusFor(reading: Reading, passage: SplitPassage, tells: boolean, opening: string): Focus {
    const isClock = isBareClock(reading) || (opening === 'the' && isPartOfDay(reading))
    // "told reporters in the afternoon": of the day of the news.
    const ofToday = tells && !this.narrative && passage.paragraph !== this.dayIn
    if ((ofToday || this.isStale(passage)) && isClock) return { ...this.focus, day: null, part: null }
    const turned = this.beforeTurn
    return turned !== null && turned.paragraph !== passage.paragraph && isBareDate(reading) ? turned.focus : this.focus
  }

  /** "He had been appointed on 5 November 1917.": an earlier year that no paragraph opens with is a look back. */
  private turn({ from }: Period, { paragraph, index }: SplitPassage, reading: Reading): void {
    const { last, month } = this.focus
    if (!this.narrative || from === null || last?.from == null) return
    if (this.beforeTurn !== null && this.beforeTurn.paragraph !== paragraph) this.beforeTurn = null
    const opens = this.article.passages[index - 1]?.paragraph !== paragraph
    const isBack = yearOfReading(reading) !== null && from < last.from - TURN_BACK
    if (isBack && !opens && month !== null) this.beforeTurn ??= { focus: this.focus, paragraph }
    else if ((this.beforeTurn?.focus.last?.from ?? from) < from) this.beforeTurn = null
  }

  /** "two earthquakes in 2015, the first of which, on April 25, …" */
  private hangsOnYear({ phrases, words }: ReadPassage, i: number): boolean {
    const before = phrases[i - 1]
    const year = before === undefined ? null : yearOfReading(before.reading)
    if (before === undefined || year === null || this.anchor === null) return false
    if (year >= yearOf(dayFromNumber(this.anchor.day))) return false
    return words.slice(before.end, phrases[i]!.start).some(({ lower }) => lower === 'which' || lower === 'whom')
  }

  /** In news, a day of the background that an earlier paragraph named: "At noon" is not of it. */
  private isStale({ paragraph }: SplitPassage): boolean {
    const day = this.focus.day?.to ?? null
    if (this.narrative || this.anchor === null || day === null || paragraph === this.dayIn) return false
    return this.anchor.day - day > NEWS_DAYS
  }

  /** "… yesterday,” he said on Tuesday". */
  private saidAfter({ phrases, words }: ReadPassage, from: number): Period | null {
    if (this.anchor === null) return null
    for (const { reading, start } of phrases.slice(from + 1)) {
      if (reading.kind !== 'calendar' || reading.weekday === undefined || reading.month !== undefined) continue
      const verb = words[start - 1]?.lower === 'on' ? words[start - 2] : words[start - 1]
      if (verb !== undefined && SPEECH_FORMS.has(verb.lower)) return dayAt(lastOn(this.anchor.day, reading.weekday))
    }
    return null
  }

  /** "Police said on Saturday that he had been moved overnight" */
  private saidHere(passage: number): Period | null {
    return this.said?.passage === passage ? this.said.day : null
  }

  /** "The agency said on Thursday that … “… yesterday,” it wrote": in the same sentence or the one before. */
  private saidBefore(passage: number): Period | null {
    return this.said !== null && passage - this.said.passage <= 1 ? this.said.day : null
  }

  /**
   * A sentence that opens with an earlier year ("In 2014, …") turns the paragraph to the past: "In April" in it, and in
   * the two sentences after, is that year's. A sentence that speaks of this week turns back.
   */
  private enter(passage: SplitPassage, { phrases, words }: ReadPassage): void {
    const opening = phrases[0]
    const year = opening !== undefined && opening.start <= OPENING ? yearOfReading(opening.reading) : null
    const now = this.anchor === null ? null : yearOf(dayFromNumber(this.anchor.day))
    const looksBack = year !== null && (now === null || year < now)
    if (looksBack) this.background = { paragraph: passage.paragraph, sentences: REACH }
    else if (passage.paragraph !== this.background.paragraph || words.some((word) => NEWS_WORDS.has(word.lower))) {
      this.background = { paragraph: -1, sentences: 0 }
    } else this.background = { ...this.background, sentences: this.background.sentences - 1 }
  }

  /**
   * Whether the text goes on from this time. "a year earlier" looks aside, and in a narrative "last week" speaks of
   * the day of writing, not of the story.
   */
  private moves(reading: Reading): boolean {
    if (reading.kind === 'shift') return reading.direction > 0 && reading.from !== 'published'
    if (reading.kind === 'deictic') {
      return !(this.narrative && reading.from === 'published') && !(reading.step < 0 && reading.from === 'text')
    }
    return reading.kind !== 'named' || reading.step === undefined
  }
}
/** Days back from the date before. */
const TURN_BACK = 60
/** What lies further back than a week is told beside the news. */
const NEWS_DAYS = 7
/** A paper's own day is not the day of its story: "its report, published on 2 June, says". */
const PRINTING: ReadonlySet<string> = new Set(['published', 'dated', 'issued', 'posted', 'broadcast', 'aired'])
/** Words before the date that opens a sentence: "In", "Then, on". */
const OPENING = 2
/** The opening sentence and two more. */
const REACH = 3
const NEWS_WORDS: ReadonlySet<string> = new Set([...WEEKDAYS, 'today', 'yesterday', 'tomorrow', 'tonight'])
/** Whether a quotation opened in a passage is still open at a character; asked in the order of the text. */
class QuoteReader {
  private readonly text: string
  private at: number
  private open = false

  constructor(text: string, from: number) {
    this.text = text
    this.at = from
  }

  isOpenAt(end: number): boolean {
    for (; this.at < end; this.at++) {
      const sign = this.text.charCodeAt(this.at)
      if (sign === 0x201c) this.open = true
      else if (sign === 0x201d) this.open = false
      else if (sign === 0x22) this.open = !this.open
    }
    return this.open
  }
}

const isPossessive = (word: Word | undefined) =>
  word?.lower === '’s' || word?.lower === "'s" || word?.lower === '’' || word?.lower === "'"

/** "the Oct. 7 attack": a date that only tells which attack is meant; the story does not move there. */
function isModifier(phrase: Phrase, words: readonly Word[], passage: SplitPassage): boolean {
  const next = words[phrase.end]
  if (next === undefined) return false
  const { tokens } = passage
  const { pos } = tokens[next.token]!
  // "the March 27th presidential run-off"
  const isNamed =
    pos === 'NOUN' || (pos === 'ADJ' && tokens[next.token + 1]?.pos === 'NOUN') || CONTESTS.has(next.lower)
  if (!isNamed) return false
  return DEFINITE.has(words[phrase.start - 1]?.lower ?? '') || words[phrase.start]!.lower === 'the'
}
const isNoun = (word: Word | undefined, passage: SplitPassage): boolean =>
  word !== undefined && passage.tokens[word.token]!.pos === 'NOUN'
const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  '’s',
  "'s",
  '’',
  "'",
  'since',
  'after',
  'before',
  'of',
])
