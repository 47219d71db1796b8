import { isQuoteMark } from '../attributive.ts'
import type { Range } from '../clauses.ts'
import {
  CLAUSE_TAKING,
  CONTENT_NOUNS,
  PREPOSITIONAL_SUBORDINATORS,
  RELATIVES,
  SAYING,
  SUBORDINATORS,
  TELLING,
} from '../clauseWords.ts'
import { perWord } from '../perWord.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { antecedentOf } from './antecedent.ts'
import { isBeforeOnlyVerb, opensAClause } from './opensAClause.ts'
import type { Kind, Open, Reading } from './reading.ts'

const mayIntroduce = perWord(
  ({ lower }) =>
    RELATIVES.has(lower) ||
    SUBORDINATORS.has(lower) ||
    PREPOSITIONAL_SUBORDINATORS.has(lower) ||
    ['that', 'where', 'whereby', 'what', 'whatever', 'so'].includes(lower),
)

/** “as many as 400”, “as much as a third”: either word. */
function isOfNumber(tokens: readonly Token[], i: number): boolean {
  return AMOUNTS.has(tokens[i + 1]?.lower ?? '')
    ? tokens[i + 2]?.lower === 'as'
    : AMOUNTS.has(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'as'
}
/** “towns as well as villages”: either word. */
const isAndAlso = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as') ||
  (tokens[i - 1]?.lower === 'well' && tokens[i - 2]?.lower === 'as')
/** “who, if anyone, should pay”, “if necessary,”: no clause of its own. */
const isIfAny = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' && IFS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.text === ','
const IFS = new Set(['any', 'anyone', 'anybody', 'anything', 'necessary', 'possible', 'needed', 'not', 'so'])
const AMOUNTS = new Set(['many', 'much', 'few', 'little'])

/** How many tokens were read as the introduction of a clause; 0 for none. */
export function readIntroducer(r: Reading, i: number): number {
  const { tokens } = r
  const token = tokens[i] as Token
  if (!mayIntroduce(token)) return 0
  const word = token.lower
  if (word === 'as' && (isOfNumber(tokens, i) || isAndAlso(tokens, i))) return 0
  // “joined the pact and shortly after invaded Chad”
  if (word === 'after' && token.pos === 'ADV') return 0
  // “All at once the …”
  if (word === 'once' && tokens[i - 1]?.lower === 'at') return 0
  // “as one blast after another shook”
  if (word === 'after' && tokens[i + 1]?.lower === 'another' && isOneOf(r, i)) return 0
  if (word === 'that') return readThat(r, i)
  if (
    RELATIVES.has(word) ||
    ((word === 'where' || word === 'whereby') && (r.afterNoun(i) || tokens[r.skipBack(i)]?.pos === 'PUNCT') && i > 1)
  ) {
    const afterPreposition = tokens[i - 1]?.pos === 'ADP'
    const from = afterPreposition ? i - 1 : i
    // “… of whom”, “some of which” belong to the clause they open.
    const kind: Kind =
      word === 'where' || word === 'whose' || r.afterNoun(from) || tokens[r.skipBack(from)]?.pos === 'PUNCT'
        ? 'relative'
        : 'complement'
    const first = tokens[from - 1]?.pos === 'CCONJ' ? r.stack.findLast(isRelative) : undefined
    if (first) {
      openSecond(r, first, from, word)
      return 1
    }
    popForRelative(r, from)
    openInterrupted(r, from)
    openBehindStop(r, from)
    // “where four had died”: the four are the subject, not governed by “where”.
    const open = r.push(kind, from, r.top, word, word === 'where' || word === 'whereby' ? i : -1)
    open.antecedent = antecedentOf(r, from)
    if (open.openedBy === '' && open.antecedent && r.tokens[open.antecedent[0] - 1]?.text === ',') open.openedBy = ','
    return 1
  }
  if (word === 'what' || word === 'whatever' || word === 'where') {
    r.push('complement', i, r.top, word)
    return 1
  }
  if (word === 'if' && isIfAny(tokens, i)) return 0
  const kind = SUBORDINATORS.get(word)
  if (kind && !(word === 'how' && ['many', 'much'].includes(tokens[i + 1]?.lower ?? ''))) {
    if (word === 'while' && (tokens[i - 1]?.lower === 'a' || tokens[i - 1]?.lower === 'little')) return 0
    if (opensAClause(r, i) || kind === 'complement') {
      popAtBoundary(r, i)
      const even = tokens[i - 1]?.lower === 'even' || tokens[i - 1]?.lower === 'only' ? i - 1 : i
      r.push(kind, even, r.top, word, i)
      return 1
    }
    return 0
  }
  if (PREPOSITIONAL_SUBORDINATORS.has(word) && opensAClause(r, i) && !isBeforeOnlyVerb(r, i)) {
    popAtBoundary(r, i)
    const conditional = word === 'provided' || (word === 'as' && tokens[i - 1]?.lower === 'long')
    r.push(conditional ? 'conditional' : 'adverbial', i, r.top, word, i)
    return 1
  }
  if (word === 'so' && tokens[i + 1]?.lower === 'that') {
    r.push('adverbial', i, r.top, word)
    return 2
  }
  return 0
}

const isOneOf = ({ tokens, phraseEnding }: Reading, i: number): boolean =>
  tokens[phraseEnding[i]?.from ?? -1]?.lower === 'one'

const isRelative = ({ kind, verb, antecedent }: Open): boolean =>
  kind === 'relative' && verb !== null && antecedent !== null

/** “doctors who lead the union and who were jailed”: both are told of the doctors. */
function openSecond(r: Reading, first: Open, from: number, word: string): void {
  r.popTo(first, from - 1)
  r.close(from - 1)
  const open = r.push('relative', from, first.parent, word)
  open.antecedent = first.antecedent
}

/** “said the crossing — where four died — had reopened”: the subject of a clause whose verb is still to come. */
export function openInterrupted(r: Reading, i: number): void {
  const { top } = r
  if (!top.verb || !SAYING.has(top.group?.lemma ?? '')) return
  let at = r.skipBack(i)
  if (at >= 0 && (r.tokens[at] as Token).pos === 'PUNCT') at = r.skipBack(at)
  let phrase = r.phraseEnding[at + 1]
  while (phrase && phrase.governor > 0) phrase = r.phraseEnding[phrase.governor]
  const objects = top.phrases.filter((other) => other.governor < 0 && !other.time)
  const expected = TELLING.has(top.group?.lemma ?? '') ? 1 : 0
  if (!phrase || phrase.time || phrase.governor >= 0 || objects[expected] !== phrase) return
  const moved = top.phrases.filter((other) => other.from >= (phrase as NounPhrase).from)
  r.forget(phrase.from)
  r.push('complement', phrase.from, top).phrases = moved
}

/** “…; troops who came late found nothing”: the subject of a sentence of its own. */
function openBehindStop(r: Reading, i: number): void {
  if (!r.top.verb) return
  const at = r.skipBack(i)
  const phrase = r.phraseEnding[r.tokens[at]?.text === ',' ? r.skipBack(at) + 1 : at + 1]
  if (!phrase || phrase.time || phrase.governor >= 0 || r.tokens[r.skipBack(phrase.from)]?.text !== ';') return
  r.forget(phrase.from)
  r.popTo(r.stack[0] as Open, phrase.from)
  r.close(phrase.from)
  r.push('main', phrase.from, null).phrases = [phrase]
}

function readThat(r: Reading, i: number): number {
  const { tokens } = r
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (next === undefined) return 0
  const verbNext = r.groupAt[i + 1] ?? (next.pos === 'ADV' ? r.groupAt[i + 2] : undefined)
  const before = tokens[r.skipAdverbs(i)]
  const second = before?.pos === 'CCONJ' && r.stack.some((open) => open.introducer === 'that') && opensAClause(r, i)
  const opensPhrase = ['DET', 'PRON', 'PROPN', 'NUM'].includes(next.pos) || isQuoteMark(next)
  if (token.pos === 'DET' && !opensPhrase && !second && !(before?.pos === 'VERB' && next.lower.endsWith('s'))) return 0
  const aside = tokens[i - 1]?.text === ',' && verbNext?.form === 'finite' ? describedBefore(r, i - 1) : null
  if (aside) {
    if (r.top.kind === 'participial') r.close(i - 1)
    r.push('relative', i, r.top, 'that').antecedent = aside
    return 1
  }
  if (token.pos !== 'SCONJ' && verbNext && !r.afterNoun(i)) return 0
  closeTimeOfTelling(r, i)
  const noun = r.phraseEnding[i]
  // “seen fires this year that have burned homes”: its subject is in front
  const goesOn = noun?.time === true && verbNext?.form === 'finite' && verbNext.to - verbNext.from > 1
  const said = speechOf(r.top)
  const telling = said !== null && said.phrases.length > 0 && TELLING.has(said.group?.lemma ?? '')
  let kind: Kind = 'complement'
  if (noun && !telling) {
    const content = isContent(r, noun)
    const speaks = said !== null && noun.time
    // “It emerged on Tuesday that a nurse had left”: no day is told of so
    const emerges = noun.time && noun.governor >= 0 && isThere(r)
    if (verbNext ? goesOn || !speaks : !content && !speaks && !emerges && !(said !== null && noun.governor >= 0))
      kind = 'relative'
  }
  // “said that … and that …”: the second stands beside the first.
  if (before?.pos === 'CCONJ') {
    const first = [...r.stack].reverse().find((open) => open.introducer === 'that')
    if (first) r.popTo(first.parent as Open, r.skipBack(i))
    else {
      const say = [...r.stack].reverse().find((open) => CLAUSE_TAKING.has(open.group?.lemma ?? ''))
      if (say) r.popTo(say, r.skipBack(i))
    }
    kind = 'complement'
  } else if (kind === 'complement' && !noun) {
    // nothing to close: the clause hangs on the verb just read
  } else if (kind === 'complement' && said && said !== r.top) r.popTo(said, i)
  const open = r.push(kind, i, r.top, 'that')
  if (kind === 'relative') open.antecedent = antecedentOf(r, i)
  return 1
}

/** “It emerged …”, “It was decided …”: what “it” is follows. */
const isThere = ({ tokens, top }: Reading): boolean =>
  top.subject !== null && top.object === null && tokens[top.subject[0]]?.lower === 'it'

/** “told jurors before they left | that …”: what is told follows when it was. */
function closeTimeOfTelling(r: Reading, i: number): void {
  const { top } = r
  if (top.kind !== 'adverbial' || !top.verb || top.verb.form !== 'finite' || CLAUSE_TAKING.has(top.group?.lemma ?? ''))
    return
  if (r.phraseEnding[i] && !r.phraseEnding[i]?.time) return
  if (TELLING.has(top.parent?.group?.lemma ?? '') && top.group?.to === i && top.parent) r.popTo(top.parent, i)
}

/** “a plan, drafted in Lima, | that would …”: of what the participle between the commas tells. */
function describedBefore(r: Reading, comma: number): Range | null {
  const open = r.top.kind === 'participial' ? r.top : undefined
  const told = open ?? r.all.findLast(({ to, dissolved }) => to === comma && !dissolved)
  if (told?.kind !== 'participial' || told.openedBy !== ',' || !told.verb?.passive) return null
  const phrase = r.phraseEnding[r.skipBack(told.from)]
  return told.antecedent ?? (phrase && !phrase.time ? [phrase.from, phrase.to] : null)
}

/** “the claim that …”, “a report on the radio that …” */
function isContent(r: Reading, noun: NounPhrase): boolean {
  let phrase: NounPhrase | undefined = noun
  for (let steps = 0; phrase && steps < 3; steps++) {
    const head = r.tokens[phrase.head] as Token
    if (CONTENT_NOUNS.has(head.lemma.toLowerCase()) || CONTENT_NOUNS.has(head.lower)) return true
    phrase = phrase.governor > 0 ? r.phraseEnding[phrase.governor] : undefined
  }
  return false
}

/** The clause of speech that a “that” here can belong to: the innermost, looking through phrases of time and place. */
function speechOf(open: Open): Open | null {
  let at: Open | null = open
  while (at && at.verb?.form !== 'finite' && !CLAUSE_TAKING.has(at.group?.lemma ?? '')) at = at.parent
  return at && CLAUSE_TAKING.has(at.group?.lemma ?? '') ? at : null
}

/** At a comma or dash before a subordinator, clauses opened by that mark end. */
function popAtBoundary(r: Reading, i: number): void {
  const at = r.skipBack(i)
  const mark = r.tokens[at]
  if (mark?.pos !== 'PUNCT') return
  while (r.stack.length > 1 && (r.top.kind === 'relative' || r.top.kind === 'participial') && r.top.verb) r.close(at)
  // “rejected the claim that she fled, although …”: it is no part of the claim
  const { kind, parent } = r.top
  const claimed = kind === 'complement' && parent?.verb && !CLAUSE_TAKING.has(parent.group?.lemma ?? '')
  if (claimed && CONCEDING.has((r.tokens[i] as Token).lower)) r.close(at)
}
const CONCEDING = new Set(['although', 'though', 'while', 'whereas'])

function popForRelative(r: Reading, i: number): void {
  const at = r.skipBack(i)
  if (r.tokens[at]?.text !== ',') return
  const antecedent = r.phraseEnding[at]
  while (r.stack.length > 1 && r.top.kind === 'relative' && r.top.openedBy === ',' && !antecedent) r.close(at)
}
