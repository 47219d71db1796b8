import { isQuoteMark } from '../attributive.ts'
import type { Range } from '../clauses.ts'
import { CLAUSE_TAKING, SAYING, TELLING } from '../clauseWords.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { isAfterthought, isOfAnother } from './afterthought.ts'
import { andBefore, takeThrownIn } from './behindAnd.ts'
import { actsOnAny } from './joinedActor.ts'
import { DASHES, isTensed, type Open, type Reading } from './reading.ts'
import { beforeTimes } from './reduced.ts'
import { siblingFor } from './sibling.ts'
import { placeWithSubject, subjectCandidate } from './subject.ts'
import { subjectBehind } from './subjectBehind.ts'
import { subjectOf } from './subjectOf.ts'
import { awaitsClause, finiteFollows, leftBehind } from './waiting.ts'

/** A finite verb that is to be placed, and what stands before it. */
interface Placed {
  readonly group: RawGroup
  /** What may be its subject, by where it stands. */
  readonly candidate: NounPhrase | null
  /** The index of the word before it, adverbs left out. */
  readonly at: number
  readonly before: Token | undefined
  readonly coordinated: boolean
  /** A conjunction, comma, semicolon or dash before it ends the clause before. */
  readonly bounded: boolean
}

/** Gives a finite verb to the clause it belongs to, an open one or a new one: the first placing that fits. */
export function placeFinite(r: Reading, group: RawGroup): void {
  const near = r.skipAdverbs(group.from)
  // “demanded a ransom and in May posted a letter”
  const joint = beforeTimes(r, group.from)
  const at = r.tokens[joint]?.pos === 'CCONJ' && actsOnAny(r, group) ? joint : near
  const before = r.tokens[at]
  const coordinated = before?.pos === 'CCONJ'
  const behind = leftBehind(r)
  const left = behind && !awaitsClause(r) && !coordinated && !isOfAnother(r, behind, group)
  const placed: Placed = {
    group,
    candidate: left ? null : subjectCandidate(r, group.from),
    at,
    before,
    coordinated,
    bounded: coordinated || isMark(before) || before?.text === ';',
  }
  if (!PLACINGS.some((place) => place(r, placed))) placeBeside(r, placed)
}

const PLACINGS: readonly ((r: Reading, placed: Placed) => boolean)[] = [
  placeKept,
  (r, { group, at, before }) => before?.text === ',' && placeBehindRelative(r, group, at),
  // “…, the army said”, “…,” said Smith: a verb of saying after what was said.
  (r, { group, candidate, at }) => isAfterthought(r, group, candidate, at),
  placeFirst,
  placeInverted,
  placeGerund,
  placeOwn,
  placeSaidOf,
  (r, { group, at, before }) => isMark(before) && placeTold(r, group, at),
  (r, { group, at, before }) => before?.text === ',' && placeFenced(r, group, at),
  placeWaiting,
  placeBase,
]

/** The verb that the sentence waits for: its subject stands in front of the other clauses, or right before it. */
function placeKept(r: Reading, { group, candidate, at, bounded }: Placed): boolean {
  const [main] = r.stack
  if (group !== r.kept || !main || main.verb !== null) return false
  // “We need to know why,” the mayor told reporters: behind a quotation, who says it
  const quoted = candidate !== null && isQuoteMark(r.tokens[candidate.from - 1])
  const free = quoted ? undefined : main.phrases.find(({ governor, time }) => governor < 0 && !time)
  // “A march by pupils from Kita, Togo, is …”: the place is no subject
  const own = free !== undefined && (main !== r.top || (free !== candidate && r.commaBefore(candidate?.from ?? 0)))
  const nearest = own ? null : candidate
  const mark = nearest ? r.skipBack(nearest.from) : at
  if (nearest) r.forget(nearest.from)
  const marked = nearest ? isMark(r.tokens[mark]) : bounded
  r.popTo(main, marked ? mark : (nearest?.from ?? group.from))
  r.give(main, group, nearest ? [nearest.from, r.subjectEnd(group.from)] : subjectOf(r, main, group.from), 'finite')
  return true
}

/** A comma or a dash. */
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || DASHES.has(token.text))

/** The first verb of the innermost clause. */
function placeFirst(r: Reading, { group, candidate, at }: Placed): boolean {
  const { top } = r
  if (top.group !== null) return false
  // “whose bag it was”
  const asked = ['whose', 'which'].includes(top.introducer) && candidate !== null && isPronoun(r, candidate)
  if (asked) {
    r.give(top, group, [candidate.from, r.subjectEnd(group.from)], 'finite')
    return true
  }
  if (zeroRelative(r, top, group, candidate)) return true
  if (group.inverted >= 0) {
    const open = isConditional(r, group) && commaFollows(r, group) ? r.push('conditional', group.from, top) : top
    r.give(open, group, [group.inverted + 1, group.head], 'finite')
    return true
  }
  const gerund = r.all.some((open) => open.parent === top && open.kind === 'participial')
  const subject = subjectOf(r, top, group.from) ?? subjectBehind(r, top, group)
  r.give(top, group, subject ?? (gerund ? [top.from, at + 1] : null), 'finite')
  return true
}

/** “Had the dam burst, …”: the auxiliary before its subject stands for “if”. */
function isConditional(r: Reading, { inverted }: RawGroup): boolean {
  return ['should', 'had', 'were'].includes((r.tokens[inverted] as Token).lower)
}

/** A later verb whose auxiliary stands before its subject. */
function placeInverted(r: Reading, { group }: Placed): boolean {
  if (group.inverted < 0) return false
  const open = isConditional(r, group) ? r.push('conditional', group.from, r.top) : r.push('main', group.from, null)
  r.give(open, group, [group.inverted + 1, group.head], 'finite')
  return true
}

/** “Saying the law was clear”, “Following the storm roads were shut” */
const isDone = ({ lemma }: RawGroup): boolean => !CLAUSE_TAKING.has(lemma) && lemma !== 'follow'

/** “Turning back boats is illegal”, “Blocking the road was a mistake”: what is done is the subject. */
function placeGerund(r: Reading, { group, at }: Placed): boolean {
  const { top, tokens } = r
  const [main] = r.stack
  if (!main || top.parent !== main || main.verb !== null || main.phrases.length > 0 || top.from !== main.from)
    return false
  if (group.form !== 'finite' || top.group?.form !== 'ing' || top.group.perfect || !isDone(top.group)) return false
  for (let i = top.from; i <= at; i++) if ((tokens[i] as Token).pos === 'PUNCT') return false
  r.popTo(main, group.from)
  r.give(main, group, [top.from, at + 1], 'finite')
  return true
}

function placeOwn(r: Reading, { group, candidate }: Placed): boolean {
  if (!candidate) return false
  placeWithSubject(r, group, candidate)
  return true
}

/** “which he said has been under siege” */
function placeSaidOf(r: Reading, { group, at }: Placed): boolean {
  const { top } = r
  if (top.kind !== 'relative' || !top.antecedent || !top.group) return false
  if (!SAYING.has(top.group.lemma) || at !== top.group.to - 1) return false
  r.give(r.push('complement', group.from, top), group, top.antecedent, 'finite')
  return true
}

/** A verb for a subject that was left behind: “In the days that followed, fighters | went …”. */
function placeWaiting(r: Reading, { group, at, coordinated, bounded }: Placed): boolean {
  if (coordinated) return false
  const waiting = r.stack.findLast((open) => open.verb === null && (open.phrases.length > 0 || open.kind === 'main'))
  if (!waiting) return false
  const nearest = subjectCandidate(r, group.from)
  // “of the men who fled a jail in May, | only 40 had been caught”
  const mark = nearest && !subjectOf(r, waiting, group.from) ? r.skipAdverbs(nearest.from) : -1
  r.popTo(waiting, bounded ? at : r.tokens[mark]?.text === ',' ? mark : at + 1)
  const subject: Range | null =
    waiting.phrases.length === 0
      ? [waiting.from, Math.max(waiting.from + 1, group.from)]
      : (subjectOf(r, waiting, group.from) ?? (nearest && [nearest.from, r.subjectEnd(group.from)]))
  r.give(waiting, group, subject, 'finite')
  return true
}

/** A base form that nothing joins to the verb before it: “let the boats leave”. */
function placeBase(r: Reading, { group, coordinated, before }: Placed): boolean {
  if (group.form !== 'base' || coordinated || before?.text === ',') return false
  const { top } = r
  r.give(r.push('infinitive', group.from, top), group, top.subject, 'infinitive')
  return true
}

/** A verb that shares the subject of one before it. */
function placeBeside(r: Reading, { group, at, before, coordinated, bounded }: Placed): void {
  const commaAt = r.skipBack(at)
  const behindComma = coordinated && r.tokens[commaAt]?.text === ','
  const sibling = siblingFor(r, group, behindComma)
  const end = behindComma ? commaAt : bounded ? at : group.from
  r.popTo(sibling, end)
  const { parent, kind, subject, verb, antecedent, openedBy, introducer } = sibling
  r.close(end)
  const open = r.push(kind, coordinated ? at : group.from, parent, introducer)
  open.antecedent = antecedent
  open.openedBy = openedBy
  // After a comma alone only a plain verb goes on with a list; “…, would be moved” has a subject that was not read.
  const joint = andBefore(r, at)
  if (joint >= 0) takeThrownIn(r, sibling, open, joint)
  const listed =
    coordinated || joint >= 0 || before?.text !== ',' || group.to - group.from === 1 || isListedVerb(r, group)
  r.give(open, group, listed ? subject : null, 'finite', verb)
}

/** “entered the army in 1979, was jailed twice and was freed”: behind it “and” joins one more verb. */
function isListedVerb(r: Reading, { to, head }: RawGroup): boolean {
  for (let i = to; i < Math.min(r.tokens.length, head + 16); i++) {
    const { pos, text } = r.tokens[i] as Token
    const next = pos === 'CCONJ' ? r.groupAt[i + 1] : undefined
    if (next) return next.form === 'finite' && r.tokens[next.from]?.lower === r.tokens[head - 1]?.lower
    if (r.groupAt[i] || text === ';' || text === ',' || pos === 'SCONJ') return false
  }
  return false
}

/** “said its leader, known as the Fox, would be moved”, “said six men – all of them guards – were held”: what follows the verb of saying is the subject. */
function placeTold(r: Reading, group: RawGroup, at: number): boolean {
  for (let k = r.stack.length - 1; k >= 0; k--) {
    const open = r.stack[k] as Open
    if (!isTensed(open) || !open.group || !CLAUSE_TAKING.has(open.group.lemma) || TELLING.has(open.group.lemma))
      continue
    const { to } = open.group
    const subject = open.phrases.find(({ from, governor, time }) => from === to && governor < 0 && !time)
    let end = subject?.to ?? 0
    while (r.tokens[end]?.pos === 'ADP' && r.phraseAt[end + 1]) end = (r.phraseAt[end + 1] as NounPhrase).to
    const mark = r.tokens[end]?.text ?? ''
    if (!subject || (mark !== ',' && !DASHES.has(mark))) return false
    r.popTo(open, at)
    r.forget(subject.from)
    r.give(r.push('complement', subject.from, open), group, [subject.from, end], 'finite')
    return true
  }
  return false
}

/** “…, and 14 people, five of them guards, were hurt”: the subject that an aside parts from its verb. */
function placeFenced(r: Reading, group: RawGroup, at: number): boolean {
  const { top, tokens } = r
  if (!isTensed(top) || (top.kind !== 'main' && top.kind !== 'complement') || group.to - group.from < 2) return false
  const subject = top.phrases.findLast(
    ({ from, to, governor, time }) =>
      governor < 0 && !time && to < at && tokens[to]?.text === ',' && tokens[r.skipBack(from)]?.pos === 'CCONJ',
  )
  if (!subject) return false
  const { kind, parent, introducer } = top
  const mark = r.skipBack(subject.from)
  r.forget(subject.from)
  r.close(mark)
  r.give(r.push(kind, mark, parent, introducer), group, [subject.from, r.subjectEnd(group.from)], 'finite')
  return true
}

/** “the dam had burst and Judge Roa, who was there, said he …”, “…; the mayor, who was there, left”: whom the relative clause is about begins a clause. */
function placeBehindRelative(r: Reading, group: RawGroup, at: number): boolean {
  const { top, tokens } = r
  if (r.skipBack(group.from) !== group.from - 1 || !isTensed(top) || speaksBehind(r, group)) return false
  const relative = r.all.findLast(({ kind, to, parent }) => kind === 'relative' && to === at && parent === top)
  const told = relative?.antecedent
  if (!told || relative.openedBy !== ',' || !top.phrases.some(({ from }) => from === told[0])) return false
  const mark = r.skipBack(told[0])
  const joins = tokens[mark]?.pos === 'CCONJ' || tokens[mark]?.text === ';'
  if (!joins || r.phraseEnding[mark]?.from === top.group?.to) return false
  r.forget(told[0])
  const around = SAYING.has(group.lemma) ? (r.stack[0] as Open) : top
  r.popTo(around, mark)
  const { kind, parent, introducer } = around
  r.close(mark)
  const open = r.push(kind, mark, parent, introducer)
  relative.parent = open
  r.give(open, group, told, 'finite')
  return true
}

/** “…, said the mayor”: the speaker stands behind the verb, and no verb behind the speaker. */
function speaksBehind(r: Reading, { lemma, to }: RawGroup): boolean {
  const next = r.phraseAt[to]
  return SAYING.has(lemma) && next !== undefined && !next.time && r.groupAt[next.to]?.form === undefined
}

function commaFollows(r: Reading, group: RawGroup): boolean {
  for (let i = group.to; i < r.tokens.length && i < group.to + 30; i++)
    if ((r.tokens[i] as Token).text === ',') return true
  return false
}

/** “The mayor himself was hurt” */
const isEmphatic = ({ tokens }: Reading, { head }: NounPhrase): boolean =>
  /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/.test((tokens[head] as Token).lower)

const isPronoun = ({ tokens }: Reading, { head }: NounPhrase): boolean => (tokens[head] as Token).pos === 'PRON'

/** “the threats Israel faces …”: two phrases side by side before the first verb; the second is the subject of a relative. */
function zeroRelative(r: Reading, top: Open, group: RawGroup, candidate: NounPhrase | null): boolean {
  if (!candidate || top.phrases.length < 2 || isEmphatic(r, candidate)) return false
  const earlier = r.phraseEnding[candidate.from]
  if (!earlier || earlier.time || candidate.time || earlier.governor >= 0) return false
  const pronoun = isPronoun(r, candidate)
  if (!pronoun && !finiteFollows(r, group, false) && !finiteFollows(r, group, true)) return false
  const open = r.push('relative', candidate.from, top)
  open.antecedent = [earlier.from, earlier.to]
  top.phrases = top.phrases.filter((phrase) => phrase !== candidate)
  r.give(open, group, [candidate.from, r.subjectEnd(group.from)], 'finite')
  return true
}
