import { GAPPED, isQuoteMark } from '../attributive.ts'
import type { Range } from '../clauses.ts'
import { CLAUSE_TAKING, TELLING } from '../clauseWords.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { isTensed, type Kind, type Open, type Reading } from './reading.ts'
import { endsRelative } from './waiting.ts'

/** Verbs that report and rarely take a plain object, so that two joined nouns after them are one subject. */
const REPORTING = new Set([
  'say',
  'claim',
  'believe',
  'think',
  'hope',
  'insist',
  'argue',
  'maintain',
  'add',
  'state',
  'note',
  'agree',
  'fear',
  'expect',
])

/** The last phrase before the verb that can be its subject: no preposition before it, only “of …” phrases after it. */
export function subjectCandidate(r: Reading, before: number): NounPhrase | null {
  const { phrases } = r.top
  let end = r.skipAdverbs(before) + 1
  if (r.tokens[end - 1]?.text === ',' && r.top.verb !== null && !isQuoteMark(r.tokens[before - 1]))
    end = beforeApposition(r, end - 1)
  if (r.tokens[end - 1]?.text === ')') end = beforeBracket(r, end - 1)
  for (let k = phrases.length - 1; k >= 0; k--) {
    const phrase = phrases[k] as NounPhrase
    if (phrase.from >= end) continue
    if (phrase.to !== end) {
      // between the phrase and what follows only adverbs
      let i = phrase.to
      while (i < end && (isAdverbial(r.tokens[i] as Token) || isQuoteMark(r.tokens[i]))) i++
      if (i < end) return null
    }
    if (phrase.governor >= 0) {
      end = phrase.governor
      let i = end
      while (i > 0 && (r.tokens[i - 1] as Token).pos === 'ADP') i--
      end = i
      continue
    }
    if (phrase.time && k > 0) {
      const earlier = phrases[k - 1] as NounPhrase
      if (earlier.to === phrase.from && !earlier.time) {
        end = phrase.from
        continue
      }
    }
    const conj = r.tokens[phrase.from - 1]
    const earlier = phrases[k - 1]
    // “said Israel and Hamas agreed”: the subject has two heads
    if (conj?.pos === 'CCONJ' && earlier?.to === phrase.from - 1 && REPORTING.has(r.top.group?.lemma ?? ''))
      return firstHead(r, earlier) ?? phrase
    return phrase
  }
  return null
}

/** “said a blast early in the morning had killed”: both words are adverbs where no noun follows them. */
const isAdverbial = ({ pos, lower }: Token): boolean => pos === 'ADV' || lower === 'early' || lower === 'late'

/** “said police in full gear and soldiers seized it”: the first of the two heads, right after the verb of saying. */
function firstHead(r: Reading, last: NounPhrase): NounPhrase | null {
  let phrase: NounPhrase | undefined = last
  while (phrase && phrase.governor >= 0) phrase = r.phraseEnding[phrase.governor]
  const told = phrase === last || phrase?.from === r.top.group?.to
  return phrase && told && !phrase.time ? phrase : null
}

/** “the head of the Western Command (WestCom) said”: where the bracket closed at `i` opens. */
function beforeBracket(r: Reading, i: number): number {
  for (let j = i - 1; j > i - 8 && j > 0; j--) if (r.tokens[j]?.text === '(') return j
  return i + 1
}

/** “Smith, the head of the agency, said”: the end of the phrase before the apposition that the comma at `i` closes. */
function beforeApposition(r: Reading, i: number): number {
  let phrase = r.phraseEnding[r.skipBack(i) + 1]
  while (phrase && phrase.governor > 0) phrase = r.phraseEnding[phrase.governor]
  if (!phrase || r.tokens[phrase.from - 1]?.text !== ',') return i + 1
  const before = r.phraseEnding[phrase.from - 1]
  if (!before) return i + 1
  // “Smith, 43, a teacher, said”
  const aged = before.to - before.from === 1 && (r.tokens[before.from] as Token).pos === 'NUM'
  const named = aged && r.tokens[before.from - 1]?.text === ',' && r.phraseEnding[before.from - 1] !== undefined
  return (named ? before : phrase).from - 1
}

/** Gives a verb to the clause whose subject the phrase is, or opens one for both. */
export function placeWithSubject(r: Reading, group: RawGroup, phrase: NounPhrase): void {
  const { tokens } = r
  const { top } = r
  const first = firstListed(r, phrase)
  const subject: Range = [first, r.subjectEnd(group.from)]
  r.forget(first)
  const start = frontedStart(r, first)
  const markAt = r.skipBack(start)
  const mark = tokens[markAt]
  const conj = mark?.pos === 'CCONJ'
  const boundary = mark === undefined || conj || mark.pos === 'PUNCT'
  const lemma = top.group?.lemma ?? ''
  if (!boundary) {
    const earlier = r.phraseEnding[phrase.from]
    const takes = CLAUSE_TAKING.has(lemma) && (!earlier || earlier.time || TELLING.has(lemma) || earlier.governor >= 0)
    const kind: Kind = takes || !earlier || earlier.time ? 'complement' : 'relative'
    const open = r.push(kind, phrase.from, top)
    if (kind === 'relative' && earlier) open.antecedent = [earlier.from, earlier.to]
    r.give(open, group, subject, 'finite')
    return
  }
  // A new clause beside an open one; subordinate clauses that the boundary ends are closed.
  const end = conj && tokens[r.skipBack(markAt)]?.text === ',' ? r.skipBack(markAt) : markAt
  const from = conj ? markAt : start
  const waiting = [...r.stack].reverse().find((open) => open.verb === null && open.phrases.length === 0)
  if (waiting && waiting !== top && !conj) {
    r.popTo(waiting, end)
    r.give(waiting, group, subject, 'finite')
    return
  }
  const strong = mark !== undefined && [';', ':', '.', '?', '!'].includes(mark.text)
  if (
    CLAUSE_TAKING.has(lemma) &&
    top.phrases.every((p) => p.time || p.governor >= 0 || TELLING.has(lemma)) &&
    !conj &&
    !strong
  ) {
    const open = r.push('complement', start, top)
    r.give(open, group, subject, 'finite')
    return
  }
  if (strong && mark?.text === ':' && CLAUSE_TAKING.has(lemma)) {
    const open = r.push('complement', start, top)
    r.give(open, group, subject, 'finite')
    return
  }
  const stays = (open: Open): boolean =>
    open.kind === 'main' ||
    (!strong &&
      (open.kind === 'complement' ||
        (conj && endsRelative(open, markAt)) ||
        (conj && !r.commaBefore(markAt) && (open.kind === 'adverbial' || open.kind === 'conditional'))))
  const sibling =
    [...r.stack].reverse().find((open) => stays(open) && (open.verb === null || isTensed(open))) ?? (r.stack[0] as Open)
  r.popTo(sibling, end)
  if (sibling.verb === null) {
    r.give(sibling, group, subject, 'finite')
    return
  }
  const { parent, kind, introducer, verb } = sibling
  r.close(end)
  const open = r.push(kind, from, parent, introducer)
  r.give(open, group, subject, 'finite', conj && verb?.passive && isGapped(r, group) ? verb : null)
}

/** “nine people were arrested and two cars damaged” */
const isGapped = ({ tokens }: Reading, { from, to, head }: RawGroup): boolean =>
  to - from === 1 && GAPPED.has((tokens[head] as Token).lower)

/** “…; Chile, Peru and Brazil joined”: where the list begins that the phrase ends, after a mark that ends a clause. */
function firstListed(r: Reading, phrase: NounPhrase): number {
  if (r.tokens[phrase.from - 1]?.pos !== 'CCONJ') return phrase.from
  let { from } = phrase
  for (let earlier = r.phraseEnding[from - 1]; earlier && earlier.governor < 0; earlier = r.phraseEnding[from - 1]) {
    from = earlier.from
    const mark = r.tokens[from - 1]?.text
    if (mark === ';' || mark === ':') return from
    // “the port is shut, but | sailors and nurses said”
    if (mark === 'but' && r.tokens[from - 2]?.text === ',') return from
    // “Roads were flooded and | towns and villages cut off”: with nothing else behind the verb before
    if (r.tokens[from - 1]?.pos === 'CCONJ') return r.top.phrases[0]?.from === from ? from : phrase.from
    if (mark !== ',') return phrase.from
  }
  return phrase.from
}

/** Where a clause starts whose subject starts at `i`: at the phrases of time and place in front, when a boundary stands before them. */
export function frontedStart(r: Reading, i: number): number {
  let j = i
  for (;;) {
    const before = r.tokens[j - 1]
    if (before === undefined) return j
    if (isQuoteMark(before)) {
      j--
      continue
    }
    const phrase = r.phraseEnding[j]
    if (phrase && phrase.governor >= 0) j = phrase.governor
    else if (phrase?.time) j = phrase.from
    else if (before.pos === 'ADV') j--
    else if (
      before.text === ',' &&
      j < i &&
      r.phraseEnding[j - 1]?.governor !== undefined &&
      (r.phraseEnding[j - 1] as NounPhrase).governor >= 0 &&
      beforeIsBoundary(r, (r.phraseEnding[j - 1] as NounPhrase).governor)
    )
      j = (r.phraseEnding[j - 1] as NounPhrase).governor
    else break
  }
  return beforeIsBoundary(r, j) ? j : i
}

function beforeIsBoundary(r: Reading, i: number): boolean {
  const before = r.tokens[r.skipBack(i)]
  return before === undefined || before.pos === 'CCONJ' || [',', ';', ':', '—', '–', '.'].includes(before.text)
}
