import { CLAUSE_TAKING, OF_SPEAKERS, SAYING, TELLING } from '../clauseWords.ts'
import { ORGANISATION_NOUNS } from '../lexicon/institutions.ts'
import { groupOf, isOnePerson } from '../lexicon/people.ts'
import { headOf, type NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { isAfterthought } from './afterthought.ts'
import { DASHES, isTensed, type Open, type Reading } from './reading.ts'
import { placeWithSubject, subjectCandidate } from './subject.ts'
import { subjectOf } from './subjectOf.ts'
import { finiteFollows, leftBehind } from './verbRole.ts'

export function placeFinite(r: Reading, group: RawGroup): void {
  const { tokens } = r
  let { top } = r
  const at = r.skipAdverbs(group.from)
  const before = tokens[at]
  const candidate =
    leftBehind(r) && !CLAUSE_TAKING.has(top.group?.lemma ?? '') && before?.pos !== 'CCONJ'
      ? null
      : subjectCandidate(r, group.from)
  if (before?.text === ',' && placeBehindRelative(r, group, at)) return
  // “…, the army said”, “…,” said Smith: a verb of saying after what was said.
  if (isAfterthought(r, group, candidate, at)) return
  if (top.group === null) {
    const zero = zeroRelative(r, top, group, candidate)
    if (zero) return
    if (group.inverted >= 0) {
      const conditional =
        ['should', 'had', 'were'].includes((tokens[group.inverted] as Token).lower) && commaFollows(r, group)
      const open = conditional ? r.push('conditional', group.from, top) : top
      r.give(open, group, [group.inverted + 1, group.head], 'finite')
      return
    }
    const gerund = r.all.some((open) => open.parent === top && open.kind === 'participial')
    r.give(top, group, subjectOf(r, top, group.from) ?? (gerund ? [top.from, at + 1] : null), 'finite')
    return
  }
  if (group.inverted >= 0) {
    const word = (tokens[group.inverted] as Token).lower
    const conditional = ['should', 'had', 'were'].includes(word)
    const open = r.push(conditional ? 'conditional' : 'main', group.from, conditional ? top : null)
    r.give(open, group, [group.inverted + 1, group.head], 'finite')
    return
  }
  if (candidate) {
    placeWithSubject(r, group, candidate)
    return
  }
  // A verb for a subject that was left behind, or one that shares the subject of the verb before it.
  const coordinated = before?.pos === 'CCONJ'
  const boundary =
    coordinated || before?.text === ',' || before?.text === ';' || (before !== undefined && DASHES.has(before.text))
  if (top.kind === 'relative' && top.antecedent && SAYING.has(top.group.lemma) && at === top.group.to - 1) {
    // “which he said has been under siege”
    r.give(r.push('complement', group.from, top), group, top.antecedent, 'finite')
    return
  }
  if ((before?.text === ',' || (before && DASHES.has(before.text))) && placeTold(r, group, at)) return
  if (before?.text === ',' && placeFenced(r, group, at)) return
  const waiting = [...r.stack]
    .reverse()
    .find((open) => open.verb === null && (open.phrases.length > 0 || open.kind === 'main'))
  if (waiting && !coordinated) {
    // “In the days that followed, fighters went …”
    const nearest = subjectCandidate(r, group.from)
    // “of the men who fled a jail in May, | only 40 had been caught”
    const mark = nearest && !subjectOf(r, waiting, group.from) ? r.skipAdverbs(nearest.from) : -1
    r.popTo(waiting, boundary ? at : tokens[mark]?.text === ',' ? mark : at + 1)
    const first = waiting.phrases.length === 0
    r.give(
      waiting,
      group,
      first
        ? [waiting.from, Math.max(waiting.from + 1, group.from)]
        : (subjectOf(r, waiting, group.from) ?? (nearest && [nearest.from, r.subjectEnd(group.from)])),
      'finite',
    )
    return
  }
  if (group.form === 'base' && !coordinated && before?.text !== ',') {
    const open = r.push('infinitive', group.from, top)
    r.give(open, group, top.subject, 'infinitive')
    return
  }
  const sibling = siblingFor(r, group, coordinated && tokens[r.skipBack(at)]?.text === ',')
  const commaAt = r.skipBack(at)
  const end = coordinated ? (tokens[commaAt]?.text === ',' ? commaAt : at) : boundary ? at : group.from
  r.popTo(sibling, end)
  top = sibling
  const { parent, kind, subject, verb, antecedent, openedBy } = top
  r.close(end)
  const open = r.push(
    kind === 'conditional' && kind !== sibling.kind ? 'main' : kind,
    coordinated ? at : group.from,
    parent,
    top.introducer,
  )
  open.antecedent = antecedent
  open.openedBy = openedBy
  // After a comma alone only a plain verb goes on with a list; “…, would be moved” has a subject that was not read.
  const listed = coordinated || before?.text !== ',' || group.to - group.from === 1
  r.give(open, group, listed ? subject : null, 'finite', verb)
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
    while (r.tokens[end]?.lower === 'of' && r.phraseAt[end + 1]) end = (r.phraseAt[end + 1] as NounPhrase).to
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

/** “the dam had burst and Judge Roa, who was there, said he …”: whom the relative clause is about begins a clause. */
function placeBehindRelative(r: Reading, group: RawGroup, at: number): boolean {
  const { top, tokens } = r
  if (r.skipBack(group.from) !== group.from - 1 || !isTensed(top) || speaksBehind(r, group)) return false
  const relative = r.all.findLast(({ kind, to, parent }) => kind === 'relative' && to === at && parent === top)
  const told = relative?.antecedent
  if (!told || relative.openedBy !== ',' || !top.phrases.some(({ from }) => from === told[0])) return false
  const mark = r.skipBack(told[0])
  if (tokens[mark]?.pos !== 'CCONJ' || r.phraseEnding[mark]?.from === top.group?.to) return false
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

/** “said the deaths were caused by smoke and ruled out a blast”: of the two only who speaks can rule it out. */
function isOfSpeakers(r: Reading, { lemma, form }: RawGroup): boolean {
  if (form === 'base' || !OF_SPEAKERS.has(lemma) || !r.top.subject) return false
  const head = r.tokens[headOf(r.tokens, r.top.subject)] as Token
  return head.pos === 'NOUN' && groupOf(head.lower) === null && !isSpeakingBody(head)
}

const isSpeakingBody = ({ lower }: Token): boolean => ORGANISATION_NOUNS.has(lower) || STATES.has(lower)
const STATES: ReadonlySet<string> = new Set(['state', 'country', 'city', 'military', 'opposition'])

/** Not “has” of many, nor “have” of one; true where the words do not show it. */
function agrees(r: Reading, { subject }: Open, group: RawGroup): boolean {
  const first = (r.tokens[group.from] as Token).lower
  if (!subject || !(OF_MANY.has(first) || OF_ONE.has(first))) return true
  const { pos, lower, lemma } = r.tokens[headOf(r.tokens, subject)] as Token
  for (let i = subject[0]; i < subject[1]; i++) if (r.tokens[i]?.pos === 'CCONJ') return true
  // “Interior Minister Ama Boateng” is one, “the United States” may be either.
  const titled = r.tokens.slice(subject[0], subject[1]).some((token) => isOnePerson(token.lower))
  if (pos === 'PROPN') return !(titled && OF_MANY.has(first))
  if (pos === 'NUM') return OF_MANY.has(first) || lower === '1' || lower === 'one'
  if (pos !== 'NOUN') return true
  const many = lower !== lemma.toLowerCase() && lower.endsWith('s')
  return OF_MANY.has(first) ? many || !isOnePerson(lower) : !many
}
const OF_MANY = new Set(['have', 'are', 'were'])
const OF_ONE = new Set(['has', 'is', 'was'])

/** The finite clause (or, for a base form, the infinitive) that r coordinated verb stands beside. */
function siblingFor(r: Reading, group: RawGroup, comma: boolean): Open {
  const saying = (SAYING.has(group.lemma) && !isDoneToo(r, group)) || isOfSpeakers(r, group)
  const candidates = [...r.stack].reverse().filter((open) => open.verb !== null)
  if (group.form === 'base') {
    const open = candidates.find(
      (open) => open.verb?.tense === 'future' || open.verb?.modal || open.verb?.tense === 'present',
    )
    if (open) return open
  }
  const tensed = candidates.filter(isTensed)
  // “the governor says 14 were burned and have been moved”
  const agreeing = tensed.filter((open) => agrees(r, open, group))
  const finite = agreeing.length > 0 ? agreeing : tensed
  const told = finite[0]
  if (told && !saying && isGoingOn(told, group)) return told
  if (group.to - group.from > 1) {
    const alike = finite.find((open) => open.verb?.perfect === group.perfect && open.verb.tense === group.tense)
    if (alike) return alike
  }
  if (saying) {
    const open = finite.find((open) => SAYING.has(open.group?.lemma ?? ''))
    if (open) return open
  }
  if (comma) {
    const open = finite.find((open) => open.kind !== 'relative' && open.kind !== 'adverbial')
    if (open) return open
  }
  if (group.form === 'participle') {
    const open = finite.find((open) => open.verb?.perfect || open.verb?.passive)
    if (open) return open
  }
  const alike = finite.find((open) => open.verb?.tense === group.tense || group.form === 'past?')
  return alike ?? finite[0] ?? candidates[0] ?? (r.stack[0] as Open)
}

/** “said the ship had been stopped and asked to turn back”: with “to …” right behind it goes on with the passive. */
const isDoneToo = (r: Reading, { form, to }: RawGroup): boolean =>
  form === 'past?' && r.groupAt[to]?.form === 'infinitive' && r.top.verb !== null && passiveAround(r.stack.at(-1))
function passiveAround(open: Open | undefined): boolean {
  for (let at = open; at; at = at.parent ?? undefined) {
    if (at.kind !== 'infinitive')
      return at.kind === 'complement' && at.verb?.passive === true && at.verb.tense === 'past'
  }
  return false
}

/** “said the rebels had taken the town and were shooting”: what goes on is told of the rebels, not of who says it. */
const isGoingOn = ({ kind, verb, parent }: Open, group: RawGroup): boolean =>
  group.progressive &&
  group.tense === 'past' &&
  kind === 'complement' &&
  verb?.perfect === true &&
  verb.tense === 'past' &&
  SAYING.has(parent?.group?.lemma ?? '')

/** “the threats Israel faces …”: two phrases side by side before the first verb; the second is the subject of a relative. */
function zeroRelative(r: Reading, top: Open, group: RawGroup, candidate: NounPhrase | null): boolean {
  if (!candidate || top.phrases.length < 2) return false
  const earlier = r.phraseEnding[candidate.from]
  if (!earlier || earlier.time || candidate.time || earlier.governor >= 0) return false
  const pronoun = (r.tokens[candidate.head] as Token).pos === 'PRON'
  if (!pronoun && !finiteFollows(r, group, false) && !finiteFollows(r, group, true)) return false
  const open = r.push('relative', candidate.from, top)
  open.antecedent = [earlier.from, earlier.to]
  top.phrases = top.phrases.filter((phrase) => phrase !== candidate)
  r.give(open, group, [candidate.from, r.subjectEnd(group.from)], 'finite')
  return true
}
