import type { Range } from '../clauses.ts'
import { OF_SPEAKERS, SAYING } from '../clauseWords.ts'
import { ORGANISATION_NOUNS } from '../lexicon/institutions.ts'
import { groupOf, isOnePerson } from '../lexicon/people.ts'
import { headOf } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { isTensed, type Open, type Reading } from './reading.ts'

/** “said the deaths were caused by smoke and ruled out a blast”: of the two only who speaks can rule it out. */
function isOfSpeakers(r: Reading, { lemma, form, to }: RawGroup): boolean {
  if (form === 'base' || !OF_SPEAKERS.has(lemma) || !r.top.subject || r.tokens[to]?.lower === 'by') return false
  const head = r.tokens[headOf(r.tokens, r.top.subject)] as Token
  return head.pos === 'NOUN' && groupOf(head.lower) === null && !isSpeakingBody(head)
}

const isSpeakingBody = ({ lower }: Token): boolean => ORGANISATION_NOUNS.has(lower) || STATES.has(lower)
const STATES: ReadonlySet<string> = new Set(['state', 'country', 'city', 'military', 'opposition'])

/** Not “has” of many, nor “have” of one; true where the words do not show it. */
function agrees(r: Reading, { subject, verb }: Open, group: RawGroup): boolean {
  const first = (r.tokens[group.from] as Token).lower
  // “who has denied it, but have asked a judge”
  const own = verb ? (r.tokens[verb.range[0]] as Token).lower : ''
  if ((OF_MANY.has(first) && OF_ONE.has(own)) || (OF_ONE.has(first) && OF_MANY.has(own))) return false
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
/** “miners say the firm has lied and suggest …”: “suggest” is said of many, “has” of one. */
const isOfOne = ({ tokens }: Reading, i: number): boolean => {
  const { lower, pos, lemma } = tokens[i] as Token
  return OF_ONE.has(lower) || (pos === 'VERB' && lower !== lemma && lower.endsWith('s'))
}
const OF_MANY = new Set(['have', 'are', 'were'])
const OF_ONE = new Set(['has', 'is', 'was'])

/** The finite clause (or, for a base form, the infinitive) that a coordinated verb stands beside. */
export function siblingFor(r: Reading, group: RawGroup, comma: boolean): Open {
  const saying = (SAYING.has(group.lemma) && !isDoneToo(r, group)) || isOfSpeakers(r, group)
  const candidates = [...r.stack].reverse().filter((open) => open.verb !== null)
  if (group.form === 'base') {
    const open = candidates.find(
      ({ verb }) =>
        verb?.tense === 'future' || verb?.modal || (verb?.tense === 'present' && !isOfOne(r, verb.range[0])),
    )
    if (open) return open
  }
  const tensed = candidates.filter(isTensed)
  // “the governor says 14 were burned and have been moved”
  const agreeing = tensed.filter((open) => agrees(r, open, group))
  const fitting = agreeing.length > 0 ? agreeing : tensed
  const done = isPlainPast(group) ? fitting.filter((open) => !isYetToCome(open)) : fitting
  const finite = done.length > 0 ? done : fitting
  const told = finite[0]
  if (told && !saying && isGoingOn(told, group)) return told
  const speaker = told && (isSpeakersOwn(told, group) || isCalling(r, told, group, comma)) ? speakerOf(told) : null
  if (speaker) return speaker
  const orders = comma && told ? orderedBy(r, told, group) : null
  if (orders) return orders
  const person = isOfPersons(r, group)
    ? finite.find((open) => open.subject !== null && !isThing(r, open.subject))
    : null
  if (person) return person
  if (group.to - group.from > 1) {
    const alike = finite.find((open) => open.verb?.perfect === group.perfect && open.verb.tense === group.tense)
    if (alike) return alike
  }
  if (saying) {
    const open = finite.find((open) => SAYING.has(open.group?.lemma ?? ''))
    if (open) return open
  }
  const spoken = comma ? closedSpeech(r, group) : undefined
  const before = spoken && finite.find((open) => r.stack.indexOf(open) < r.stack.indexOf(spoken))
  if (before) return before
  if (comma) {
    // “of what was lost, and has threatened …”, “whether it was safe, and had opened a case”
    const open = finite.find(
      ({ kind, introducer }) => kind !== 'relative' && kind !== 'adverbial' && !QUESTIONS.has(introducer),
    )
    if (open) return open
  }
  if (group.form === 'participle') {
    const open = finite.find((open) => open.verb?.perfect || open.verb?.passive)
    if (open) return open
  }
  const alike = finite.find((open) => open.verb?.tense === group.tense || group.form === 'past?')
  return alike ?? finite[0] ?? candidates[0] ?? (r.stack[0] as Open)
}

/** “He refused to go, alleging that they were robbed, | but gave up”: what stands between two commas. */
function closedSpeech({ tokens, stack }: Reading, { from }: RawGroup): Open | undefined {
  const spoken = stack.findLast(({ kind, openedBy }) => kind === 'participial' && openedBy === ',')
  if (!spoken) return undefined
  let commas = 0
  for (let i = spoken.from; i < from; i++) if (tokens[i]?.text === ',') commas++
  return commas === 1 ? spoken : undefined
}

/** What is asked ends before a comma. */
const QUESTIONS: ReadonlySet<string> = new Set(['what', 'whether', 'why', 'how'])

/** “said they would appeal and accused the judge”: behind “would” stands no past form. */
const isPlainPast = ({ form, tense, from, to }: RawGroup): boolean =>
  to - from === 1 && (form === 'past?' || (form === 'finite' && tense === 'past'))
const isYetToCome = ({ verb }: Open): boolean =>
  verb !== null && (verb.modal !== null || verb.tense === 'future') && !verb.passive && !verb.perfect

/** “denied that he had stolen the bus and demanded an apology”: what was done before is told of, and words go on with words. */
const isSpeakersOwn = ({ kind, verb, parent }: Open, { form, from, to, lemma }: RawGroup): boolean =>
  kind === 'complement' &&
  // “demanded that the bank cancel his debts and threatened …”
  (((verb?.perfect === true || verb?.progressive === true) && verb.tense === 'past') ||
    (verb?.tense === 'present' && parent?.verb?.tense === 'past' && parent.group?.lemma === 'demand')) &&
  to - from === 1 &&
  (form === 'past?' || form === 'finite') &&
  WORDS_DONE.has(lemma)
/** “said a fire had begun, and called for an inquiry”: words go on with words. */
const isCalling = ({ tokens }: Reading, { kind, verb }: Open, { lemma, from, to }: RawGroup, comma: boolean): boolean =>
  kind === 'complement' &&
  ((comma && verb?.perfect === true) || verb?.lemma === 'be') &&
  to - from === 1 &&
  lemma === 'call' &&
  ['for', 'on', 'upon'].includes(tokens[to]?.lower ?? '')

/** “ordered that Roth be held, but freed his son”: behind “be held” stands no past, and what has an object is not undergone. */
function orderedBy({ tokens, phraseAt }: Reading, { kind, verb, parent }: Open, group: RawGroup): Open | null {
  if (kind !== 'complement' || !verb || !parent?.verb || parent.verb.tense !== 'past') return null
  if ((tokens[verb.range[0]] as Token).lower !== 'be') return null
  const object = phraseAt[group.to]
  return isPlainPast(group) && object !== undefined && !object.time ? parent : null
}

/** “returned when the mine reopened and was appointed judge”: of the two only somebody can be appointed. */
const isOfPersons = (r: Reading, { lemma, passive }: RawGroup): boolean =>
  passive && OF_PERSONS.has(lemma) && r.top.subject !== null && isThing(r, r.top.subject)
const OF_PERSONS = new Set(
  'appoint arrest jail imprison sentence convict knight ordain promote hire rehire marry bear deport extradite handcuff wound kill'.split(
    ' ',
  ),
)
function isThing(r: Reading, subject: Range): boolean {
  const head = r.tokens[headOf(r.tokens, subject)] as Token
  return head.pos === 'NOUN' && groupOf(head.lower) === null && !isOnePerson(head.lower) && !isSpeakingBody(head)
}

/** Who says it, or “said it was sorry that …”: who says that something is so. */
function speakerOf({ parent }: Open): Open | null {
  for (const open of [parent, parent?.kind === 'complement' && parent.verb?.passive ? parent.parent : null])
    if (open && isTensed(open) && (SAYING.has(open.group?.lemma ?? '') || isOfWords(open.group?.lemma ?? '')))
      return open
  return null
}
const isOfWords = (lemma: string): boolean => lemma === 'deny' || lemma === 'demand'
const WORDS_DONE = new Set('demand urge accuse condemn threaten appeal vow promise pledge denounce'.split(' '))

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
