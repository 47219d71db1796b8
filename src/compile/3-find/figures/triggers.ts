import { WEEKDAYS } from '../../language/calendarNames.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import { LENGTHS } from '../../language/lengths.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import { MEASURE_WORDS, type MeasureWords, measureWordsAt, phraseEnd } from '../../language/measureWords.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import { isCaptor, tellsThere } from './onlyBeside.ts'

/**
 * A measure's words in a sentence, and how they stand there:
 *   active   "the blast killed 12", "killing 12"      the count follows
 *   passive  "12 were killed", "12 people killed in"  the count goes before
 *   word     a noun or adjective
 */
export interface Trigger {
  readonly range: Range
  readonly words: MeasureWords
  readonly voice: 'active' | 'passive' | 'word'
  /** Start of its verb group, auxiliaries included; its own start without any. */
  readonly groupStart: number
  /** Index of the clause whose verb it is; null for nouns and adjectives. */
  readonly clause: number | null
  /** "to kill", "kill" after an auxiliary: not a finite statement. */
  readonly infinitive: boolean
}

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'get',
  'gets',
  'got',
  'gotten',
  'getting',
  "'re",
  '’re',
  "'s",
  '’s',
])
/** "Thousands march in Lima": what many do is a verb, in a headline too. */
const MANY = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions'])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve'])
const MODALS = new Set(['may', 'might', 'could', 'would', 'will', 'should', 'must', 'can'])
const ADVERBIAL = new Set(['ADV', 'PART'])
const ARTICLES = new Set([
  'between',
  'close',
  'upwards',
  'a',
  'an',
  'the',
  'another',
  'some',
  'all',
  'his',
  'her',
  'its',
  'their',
  'at',
  'up',
  'more',
  'no',
  'nearly',
  'almost',
  'about',
  'around',
  'over',
  'fewer',
  'less',
])

const opensMeasure = perWord(({ lower }) => MEASURE_WORDS.has(lower))

/** Words that say what happened to people, in text order, each with how it stands there. */
export function findTriggers(tokens: readonly Token[], clauses: readonly Clause[]): Trigger[] {
  const found: Trigger[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!opensMeasure(tokens[i]!)) continue
    for (const words of measureWordsAt(tokens[i]!.lower, tokens[i + 1]?.lower ?? '')) {
      const to = phraseEnd(tokens, i, words)
      if (to < 0) continue
      const trigger = triggerOf(tokens, clauses, found, [i, to], words)
      if (trigger) found.push(trigger)
    }
  }
  return withoutParts(found)
}

function triggerOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  before: readonly Trigger[],
  range: Range,
  words: MeasureWords,
): Trigger | null {
  const [from, to] = range
  // "left 12 dead and wounded 30": the second word acts on the number behind it.
  if (words.measure === 'casualties' && words.form === 'word' && words.rest.length > 0 && opensCount(tokens, to))
    return null
  // "put the dead at nine"; "injured at least nine" tells of no toll.
  if (words.sort === 'toll' && words.rest[0]?.has('at') && !/^(?:the|of)$/.test(tokens[from - 1]?.lower ?? ''))
    return null
  // "the victims are already 11"
  if (words.sort === 'toll' && words.rest.some(isNumbered) && tokens[from - 1]?.lower !== 'the') return null
  // "bringing the dead to 19"; "carried the injured to 12 clinics" tells of no toll.
  if (words.sort === 'toll' && words.rest[0]?.has('to') && THOSE.has(words.lemma) && !isBroughtTo(tokens, from))
    return null
  if (!tellsThere(tokens, range, words)) return null
  // "reached home", "reached a deal": only a name behind it can be that of a country.
  if (words.lemma === 'reach' && words.rest.length === 0 && tokens[to]?.pos !== 'PROPN' && tokens[to]?.lower !== 'the')
    return null
  if (words.form === 'word') return { range, words, voice: 'word', groupStart: from, clause: null, infinitive: false }
  const token = tokens[from]!
  const clause = clauses.findIndex((c) => c.verb !== null && c.verb.head >= from && c.verb.head < to)
  const { start, be, have, infinitive } = auxiliaries(tokens, from)
  const verbal = start < from || clause >= 0
  // "his wounds", "a rescue", "the fire": nouns that look like verbs.
  if ((words.form === 'base' || words.form === 's') && words.rest.length === 0) {
    // "37 perish at sea"
    const told = words.form === 'base' && words.sort === 'does' && tokens[from - 1]?.pos === 'NUM'
    // "Gunmen free 27 more pupils": a headline's verb that looks like an adjective
    const opens = words.form === 'base' && words.sort === 'verb' && from === 1 && opensWithDoers(tokens)
    const many = words.form === 'base' && isBehindMany(tokens, from) && tokens[to]?.pos !== 'NOUN'
    if (
      !many &&
      !told &&
      !opens &&
      !(verbal && token.pos !== 'NOUN') &&
      !(words.form === 's' && takesNumber(tokens, from))
    )
      return null
  }
  const verb = (voice: Trigger['voice'], groupStart = start): Trigger => ({
    range,
    words,
    voice,
    groupStart,
    clause: clause < 0 ? null : clause,
    infinitive,
  })
  if (words.form === 'past?' || words.form === 'participle') {
    if (be) return verb('passive')
    if (have || words.sort === 'does') return verb('active')
    if (describesCounted(tokens, from, to)) return verb('passive')
    const joined = joinedTo(tokens, from, before)
    if (joined) return verb(joined.voice, joined.groupStart)
    const voice = opensObject(tokens, to) ? 'active' : 'passive'
    // "280 seized in Kano are missing": what is said of them comes behind.
    return voice === 'passive' && words.sort === 'verb' && LOOSE.has(words.lemma) ? null : verb(voice)
  }
  return verb('active')
}

/** "Gunmen [free] 27", "Rebels [release] 12" */
const opensWithDoers = (tokens: readonly Token[]) =>
  tokens[2]?.pos === 'NUM' && (isCaptor(tokens[0]!) || (isPeople(tokens[0]!) && tokens[1]!.pos !== 'NOUN'))

/** "the victims are already", "the dead number" */
export const isNumbered = (words: ReadonlySet<string>) => words.has('number') || words.has('are')

/** "brings the dead to 19", "taking deaths to 40" */
const isBroughtTo = (tokens: readonly Token[], from: number) =>
  RAISED.test(tokens[from - 1]?.lower ?? '') || RAISED.test(tokens[from - 2]?.lower ?? '')
const THOSE = new Set(['dead', 'wounded', 'injured', 'missing'])
const RAISED =
  /^(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took|rais(?:e[sd]?|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?)$/

/** "thousands march", "hundreds of striking dockers march" */
function isBehindMany(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - MANY_REACH; i--) {
    if (MANY.has(tokens[i]!.lower)) return i === at - 1 || (tokens[i + 1]!.lower === 'of' && isPeople(tokens[at - 1]!))
    if (!['NOUN', 'ADJ', 'ADP', 'PROPN', 'VERB'].includes(tokens[i]!.pos)) return false
  }
  return false
}
const MANY_REACH = 6
const isPeople = perWord(({ lower }) => lower.endsWith('s') && groupOf(lower) !== null)

/** Of these a bare participle tells nothing. */
const LOOSE = new Set(['seize', 'snatch'])
const HEDGES = new Set(['around', 'about', 'some', 'over', 'nearly', 'almost'])

const opensCount = (tokens: readonly Token[], i: number) =>
  tokens[i]?.pos === 'NUM' || (opensObject(tokens, i) && tokens.slice(i + 1, i + 4).some((t) => t.pos === 'NUM'))

/** "Blast kills 5, wounds 20": a word in -s right before a number, and behind no word that a noun needs. */
const takesNumber = (tokens: readonly Token[], i: number) =>
  (tokens[i + 1]?.pos === 'NUM' || (HEDGES.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.pos === 'NUM')) &&
  !['DET', 'ADJ', 'NUM', 'ADP'].includes(tokens[i - 1]?.pos ?? 'DET')

/** "400 abducted Kenyan girls", "receive injured miners": what stands between a number or a verb and its noun describes. */
function describesCounted(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const next = tokens[to]
  if (next === undefined || !['ADJ', 'NOUN', 'PROPN'].includes(next.pos)) return false
  return before?.pos === 'NUM' ? !YEAR.test(before.text) : before?.pos === 'VERB'
}
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** The auxiliaries in front of a verb, adverbs between them left out. */
function auxiliaries(tokens: readonly Token[], verb: number) {
  let start = verb
  let be = false
  let have = false
  let infinitive = false
  for (let i = verb - 1; i >= 0 && i > verb - 8; i--) {
    const token = tokens[i]!
    if (BE.has(token.lower) && (token.pos !== 'PART' || start === verb)) be = be || !have
    else if (HAVE.has(token.lower)) have = true
    else if (token.lower === 'to' && !infinitive) infinitive = true
    else if (token.pos === 'AUX' || MODALS.has(token.lower)) {
      if (!be && !have) infinitive = true
    } else if (ADVERBIAL.has(token.pos) && !ARTICLES.has(token.lower)) continue
    else break
    start = i
  }
  return { start, be, have, infinitive }
}

/** "were killed or injured", "was seized, beaten and taken": the second participle shares the first one's auxiliary. */
function joinedTo(tokens: readonly Token[], from: number, before: readonly Trigger[]): Trigger | null {
  const joint = tokens[from - 1]
  if (joint?.pos !== 'CCONJ') return null
  return before.findLast((t) => t.range[1] === from - 1 && t.voice !== 'word' && t.groupStart < t.range[0]) ?? null
}

/** Whether a noun phrase begins at `i`: then a past form without auxiliary is active. */
function opensObject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || opensLength(tokens, i)) return false
  // "killed “scores of bandits”"
  if (token.text === '“' || token.text === '"') return ['NUM', 'NOUN'].includes(tokens[i + 1]?.pos ?? '')
  if (token.lower === 'as') return /^(?:many|few|much)$/.test(tokens[i + 1]?.lower ?? '')
  if (ARTICLES.has(token.lower))
    return !(token.lower === 'at' && tokens[i + 1]?.pos !== 'ADJ' && tokens[i + 1]?.pos !== 'ADV')
  return (
    ['NUM', 'DET', 'NOUN'].includes(token.pos) ||
    // "left roughly 45,000 homeless"
    (token.pos === 'ADV' && tokens[i + 1]?.pos === 'NUM') ||
    // "trapped underground", "killed instantly": an adjective alone opens none.
    (token.pos === 'ADJ' && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[i + 1]?.pos ?? '')) ||
    (token.pos === 'PROPN' && !DAYS.has(token.lower)) ||
    (token.pos === 'PRON' && token.lower !== 'who')
  )
}
const DAYS = new Set([...WEEKDAYS, 'yesterday', 'today'])

/** "trapped more than a mile underground", "hurt 30 miles outside Lima": how far, and nobody. */
function opensLength(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LENGTH_REACH && tokens[i]; i++) {
    if (isLength(tokens[i]!)) return i > from
    if (!['NUM', 'DET', 'ADJ', 'ADV', 'ADP', 'SCONJ'].includes(tokens[i]!.pos)) return false
  }
  return false
}
const isLength = perWord(({ lower }) => LENGTHS.test(lower))
/** "more than half a mile" */
const LENGTH_REACH = 6

/** Where one trigger lies inside another ("shot" in "shot dead", "toll" in "death toll"), the longer one stays. */
function withoutParts(triggers: readonly Trigger[]): Trigger[] {
  const kept: Trigger[] = []
  let reach = 0
  for (const trigger of triggers) {
    // Nearly always all of them end before it.
    const around =
      reach < trigger.range[1]
        ? []
        : kept.filter(
            ({ range: [from, to] }) =>
              from <= trigger.range[0] && to >= trigger.range[1] && to - from > trigger.range[1] - trigger.range[0],
          )
    // "seriously injured three others": the adverb goes with the verb, which acts; "killed or wounded three" acts itself.
    const acts = (t: Trigger) => t.words.sort === 'verb' && t.voice === 'active'
    if (around.length > 0 && !(acts(trigger) && around.every((t) => t.words.sort === 'is'))) continue
    reach = Math.max(reach, trigger.range[1])
    kept.push(trigger)
  }
  return kept
}
