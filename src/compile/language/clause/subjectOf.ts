import { isQuoteMark } from '../attributive.ts'
import type { Range } from '../clauses.ts'
import { isAllCapitals } from '../letters.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { isDistance } from './distance.ts'
import { DASHES, type Open, type Reading } from './reading.ts'

const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they'])

/** The subject of a clause whose verb starts at `verb`: its first phrase that is neither governed nor only a time. */
export function subjectOf(r: Reading, open: Open, verb: number): Range | null {
  const free = open.phrases.filter((phrase) => phrase.governor < 0 && phrase.to <= verb && !isPassed(r, phrase, verb))
  // “the bank, which last month fined two traders”
  const first = free.find((phrase) => !phrase.time) ?? (isDated(r, open, free[0]) ? undefined : free[0])
  const nearest = free.findLast((phrase) => phrase.to === r.subjectEnd(verb))
  if (first && isOfSource(r, open, first)) {
    const own = free.find((phrase) => phrase.from > first.to && r.tokens[phrase.from - 1]?.text === ',')
    if (own) return [own.from, Math.max(own.to, r.subjectEnd(verb))]
  }
  if (first && nearest && nearest !== first && isFronted(r, open, first, nearest)) return [nearest.from, nearest.to]
  if (first) return [first.from, thrownIn(r, first, verb) ?? Math.max(first.to, r.subjectEnd(verb))]
  if (open.antecedent) return open.antecedent
  // Cut or garbled text: the name right before the verb.
  const last = open.phrases.at(-1)
  const named = last && last.to === r.subjectEnd(verb) && (r.tokens[last.head] as Token).pos === 'PROPN'
  return named ? [last.from, last.to] : null
}

/** “The tide, the pilot said, had turned”: where the aside begins that tells who says it. */
const thrownIn = (r: Reading, first: NounPhrase, verb: number): number | undefined =>
  r.all.find(({ openedBy, from, to }) => openedBy === 'said' && from > first.to && to <= verb)?.from

/** “the bank, which last month fined …”, but “talks, in which days of …” */
const isDated = ({ tokens }: Reading, open: Open, time: NounPhrase | undefined): boolean =>
  open.antecedent !== null &&
  ['who', 'which', 'that'].includes(tokens[open.from]?.lower ?? '') &&
  time?.from === open.from + 1 &&
  tokens[time.to]?.lower !== 'of'

/** “According to the mayor, Ana Roth, nine people were …”: the name of whose account it is. */
function isOfSource({ tokens, phraseEnding }: Reading, { from }: Open, first: NounPhrase): boolean {
  if (tokens[from]?.lower !== 'according' || tokens[first.from - 1]?.text !== ',') return false
  const source = phraseEnding[first.from - 1]
  return source !== undefined && source.governor >= 0 && (tokens[first.head] as Token).pos === 'PROPN'
}

/**
 * “In addition to bread and rice, they sent …”, “At a “Back to work” rally, the mayor said …”: the first phrase belongs
 * to the words in front of the subject, which stands behind a comma and right before its verb.
 */
function isFronted(r: Reading, open: Open, first: NounPhrase, nearest: NounPhrase): boolean {
  const { tokens } = r
  if (tokens[nearest.from - 1]?.text !== ',') return false
  if (SUBJECT_PRONOUNS.has((tokens[nearest.head] as Token).lower)) return true
  // “Deprived of food, fuel and water, the army …”
  if (r.all.some(({ parent, from, verb }) => parent === open && from === open.from && verb?.form === 'participle'))
    return true
  const before = tokens[first.from - 1]
  const joined =
    before?.pos === 'CCONJ' ||
    /^[()]$/.test(before?.text ?? '') ||
    isQuoteMark(before) ||
    r.phraseEnding[first.from]?.time
  return tokens[open.from]?.pos === 'ADP' && joined === true
}

/**
 * What stands before the subject: “Fire in the port: three ships sank”, “COLOMBO, Jan 27 – The army said”, “In Springfield, Illinois, a truck hit …”, where
 * a comma before the phrase is answered by one after it, and “on CBS’ “Face the Nation,” the minister said”.
 */
function isPassed(r: Reading, phrase: NounPhrase, verb: number): boolean {
  const { tokens } = r
  const before = r.skipBack(phrase.from)
  const mark = tokens[before]
  const owner = tokens[before + 1]
  if (mark && owner && before + 2 < phrase.from && /^['’]$/.test(owner.text) && owner.start === mark.end) return true
  const headed = tokens.slice(0, 2).some(isAllCapitals)
  for (let i = phrase.to; i < verb; i++) {
    const { text } = tokens[i] as Token
    if (text === ':' || (text === ']' && phrase.from === 1) || (headed && DASHES.has(text) && text !== '-')) return true
  }
  if (mark?.text !== ',') return false
  return isDistance(tokens, phrase) || isBehind(r, phrase, r.phraseEnding[before], verb)
}

/**
 * “In Springfield, | Illinois|, a truck hit …”, “Through her lawyer, | Ana Roth|, Diallo said …”; in “After the attack,
 * Ana Roth, 40, shouted” and “On Monday Ana Roth, the mayor, was hurt” it is told who was named.
 */
function isBehind(r: Reading, { head, to }: NounPhrase, place: NounPhrase | undefined, verb: number): boolean {
  const named = (i: number) => (r.tokens[i] as Token).pos === 'PROPN'
  if (place === undefined || place.governor < 0 || !named(head) || r.tokens[to]?.text !== ',') return false
  const next = r.phraseAt[to + 1]
  if (!next || next.to > verb || next.governor >= 0 || (r.tokens[next.head] as Token).pos === 'NUM') return false
  let end = next.to
  // “…, the mayor | of Lima|, was hurt”
  while (r.tokens[end]?.pos === 'ADP' && r.phraseAt[end + 1]) end = (r.phraseAt[end + 1] as NounPhrase).to
  return r.tokens[end]?.text !== ',' || (named(place.head) && !place.time && end + 1 !== verb)
}
