import type { EventStatus } from '../../../../corpus/model.ts'
import type { Clause, Range } from '../../../language/clauses.ts'
import { CLAUSE_TAKING, SAYING } from '../../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { perWord } from '../../../language/perWord.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, phraseBefore, type View } from '../view.ts'
import { type Meant, withSubject, wordsOfWhich } from './around.ts'
import { nounAlone, toldIn } from './noun.ts'
import { isLed, isParted, participleWords } from './participle.ts'
import { isBridge, type Manner, predicate } from './predicate.ts'
import { cutAfter, fits, LONGEST, printed, SHORT, tokensIn } from './print.ts'
import { capital } from './quotes.ts'
import { readSubject, sharedEnd } from './subject.ts'
import { contentOf, isSupposed } from './supposed.ts'
import { hasWhich, isWhole } from './which.ts'
import { ASKED, clauseWords, openingOf } from './words.ts'

/**
 * The printed words of the clause, in printed order: subject, verb, object and what belongs to them, to a natural end.
 * “…” stands for words left out; what a pronoun means, where that is certain, stands in square brackets. `wide`: with the
 * clause over it where its own does not say of whom it tells.
 */
export function titleOf(
  view: View,
  candidate: Candidate,
  status: EventStatus,
  meantIn: Meant,
  saysApart: (clause: number) => boolean,
  wide = false,
): string {
  const aim = candidate.trigger
  const noun = nounAlone(view, candidate, status)
  if (noun) return printed(view, noun, aim)
  const c = toldIn(view, candidate)
  const path = pathOf(view, c, aim, status, meantIn, wide)
  const top = path[0] as number
  const own = ownWords(view, c, path, wide)
  if (own) return printed(view, own, aim)
  const instead = bracketed(view, top, meantIn)
  const led = path.length === 2 && isLed(view, path[1] as number) ? participleWords(view, path) : null
  if (led) return printed(view, led, aim, instead)
  // “…, said the mayor, adding that …”: who adds it stands behind the verb
  const turned = isBehindVerb(view.clauses[top] as Clause) ? participleWords(view, path) : null
  if (turned && fits(view, turned, LONGEST)) return printed(view, turned, aim, instead)
  const end = sharedEnd(view, path.at(-1) as number)
  const told = (manner: Manner) => withoutAside(view, sharing(view, end, clauseWords(view, path, aim, manner)), aim)
  const tail = !(path.length === 1 && view.children[c]?.some(saysApart))
  const words = wordsThatFit(view, path, told, tail)
  if (words) return printed(view, words, aim, instead)
  const whole = told(WHOLE)
  // A noun behind its clause is told best by the words around it.
  const room = candidate.kind === 'verb' ? LONGEST : SHORT
  const keeps = cutAfter(view, whole, aim, room)[0] === whole[0]
  return printed(view, keeps ? whole : told({ tail: false, without: 'between' }), aim, instead, room)
}

/** From the clause that can stand alone down to the one told; `wide`: with the one over it that names its subject. */
function pathOf(
  view: View,
  c: number,
  aim: number,
  status: EventStatus,
  meantIn: Meant,
  wide: boolean,
): readonly number[] {
  const alone = pathTo(view, c, status)
  const around = wide ? withSubject(view, alone, meantIn) : alone
  const fitting = around !== alone && fits(view, clauseWords(view, around, aim, WHOLE), LONGEST)
  return fitting ? around : alone
}

/** Where other words than those of subject and predicate tell it: “two quakes, the first of which”, “doubts that …”. */
function ownWords(view: View, c: number, path: readonly number[], wide: boolean): readonly number[] | null {
  const clause = view.clauses[c] as Clause
  const top = path[0] as number
  const ofWhich = wide && path.length === 1 ? wordsOfWhich(view, top) : null
  if (ofWhich && fits(view, ofWhich, LONGEST)) return ofWhich
  const doubted = path.length === 1 ? contentOf(view, clause) : null
  if (doubted) return doubted
  if (path.length === 1 || undergone(view, clause)) return describedNoun(view, c)
  return isAbsolute(view, view.clauses[top] as Clause) ? describedNoun(view, top) : null
}

/** Of all that can be told the most that fits; null where something must be cut. `tail`: what follows is told with it. */
function wordsThatFit(
  view: View,
  path: readonly number[],
  told: (manner: Manner) => readonly number[],
  tail: boolean,
): readonly number[] | null {
  const stands = (words: readonly number[] | null, room: number): words is readonly number[] =>
    words !== null && fits(view, words, room) && !isParted(view, words, path)
  if (hasWhich(view)) {
    const which = told({ tail, without: 'nothing', which: true })
    if (stands(which, SHORT) && isWhole(view, which)) return which
    const said = told({ tail: false, without: 'nothing', which: true })
    if (stands(said, LONGEST) && isWhole(view, said)) return said
  }
  const tailed = tail ? told({ tail: true, without: 'nothing' }) : null
  if (stands(tailed, SHORT)) return tailed
  const whole = told(WHOLE)
  if (stands(whole, LONGEST)) return whole
  const own = participleWords(view, path)
  if (stands(own, SHORT)) return own
  const brief = told({ tail: false, without: 'subject' })
  return stands(brief, LONGEST) ? brief : null
}

const isBehindVerb = ({ subject, verb }: Clause): boolean =>
  subject !== null && verb !== null && subject[0] >= verb.range[1]

const WHOLE: Manner = { tail: false, without: 'nothing' }

/** The words of a clause with those behind it that it shares: up to the clause `end` and what that one tells. */
function sharing(view: View, end: number, words: readonly number[]): readonly number[] {
  const last = words.at(-1) as number
  const verb = view.clauses[end]?.verb
  if (!verb || verb.range[0] <= last) return words
  return [...words, ...tokensIn(last + 1, verb.range[0]), ...predicate(view, [end], verb.head, WHOLE)]
}

/** “Some 300 miners — a third of the shift — have been killed” without what stands between the dashes. */
function withoutAside(view: View, words: readonly number[], aim: number): readonly number[] {
  const open = words.find((i) => isDash(view, i))
  if (open === undefined) return words
  let close = open + 1
  while (close < view.tokens.length && !isDash(view, close)) close++
  const last = words.at(-1) as number
  return close < last && (aim < open || aim > close) ? words.filter((i) => i < open || i > close) : words
}
const isDash = (view: View, i: number): boolean => isDashSign(view.tokens[i] as Token) && !isBridge(view, i)
const isDashSign = perWord(({ text }) => /^(?:—|–|--)$/.test(text))

/** The clauses from the one that can stand alone down to the one told: a participle or an infinitive cannot. */
function pathTo(view: View, c: number, status: EventStatus): readonly number[] {
  const path = [c]
  for (;;) {
    const clause = view.clauses[path[0] as number] as Clause
    if (clause.parent === null || !leans(view, clause, status, path.length === 1) || path.length > 8) return path
    path.unshift(clause.parent)
  }
}

const UNREAL: ReadonlySet<EventStatus> = new Set(['planned', 'hypothetical', 'cancelled', 'denied'])

function leans(view: View, clause: Clause, status: EventStatus, last: boolean): boolean {
  const { verb, kind } = clause
  if (!verb) return true
  if (verb.form !== 'finite')
    return !(last && isSpokenOf(view, clause)) && !isAbsolute(view, clause) && !isLoose(view, clause)
  // “denied that it attacked”, “fears that it will”: without the verb over it the words would assert it.
  // “…, a minister said”: what is said can stand alone
  const over = clause.parent === null ? null : view.clauses[clause.parent]?.verb
  if (last && kind === 'complement' && isSupposed(view, clause.parent)) return true
  const joined = (view.tokens[clause.range[0]] as Token).pos === 'CCONJ'
  // “go to court to prove that she won”: nobody has proved it
  // “to find out which group fired”
  const asked = ASKED.has((view.tokens[clause.range[0]] as Token).lower)
  const takes = asked || CLAUSE_TAKING.has(over?.lemma ?? '')
  const proved = over?.form === 'infinitive' && takes && !SAYING.has(verb.lemma)
  if (last && kind === 'complement' && proved && !joined) return true
  // “if the truce holds | and aid comes”
  if (last && kind === 'conditional' && joined) return true
  if (over && SAYING.has(over.lemma) && !over.negated && status !== 'denied') return false
  return last && kind === 'complement' && UNREAL.has(status) && verb.modal === null && verb.tense !== 'future'
}

/** “…, with the head of the agency telling reporters that …”: it has a subject of its own. */
function isAbsolute(view: View, { kind, verb, subject }: Clause): boolean {
  if (kind !== 'participial' || !verb || verb.passive || !subject || subject[1] > verb.range[0]) return false
  // “with 12 still burning”
  for (let i = subject[1]; i < verb.range[0]; i++) if (view.tokens[i]?.pos !== 'ADV') return false
  return view.tokens[subject[0] - 1]?.lower === 'with'
}

/** “struck Homs, a town that was under siege, on Monday, killing nine”: far from a relative clause it is of another. */
function isLoose(view: View, { kind, parent, range }: Clause): boolean {
  const over = parent === null ? undefined : view.clauses[parent]
  if (kind !== 'participial' || over?.kind !== 'relative' || !over.verb) return false
  let commas = 0
  for (let i = over.verb.range[1]; i < range[0]; i++) if ((view.tokens[i] as Token).text === ',') commas++
  return commas > 1
}

/** “a resolution calling for a truce”: the noun can stand without its verb. */
function isSpokenOf(view: View, { verb, kind, subject }: Clause): boolean {
  if (kind !== 'participial' || !verb || verb.passive || !subject || subject[1] !== verb.range[0]) return false
  const phrase = phraseBefore(view, verb.range[0])
  return phrase !== undefined && NOUN_SENSES.has(lemmaOf(view.tokens[phrase.head])) && SPOKEN.has(verb.lemma)
}
const SPOKEN = new Set('call demand urge ask seek condemn criticise criticize accuse approve reject extend'.split(' '))

function describedNoun(view: View, c: number): number[] | null {
  const clause = view.clauses[c] as Clause
  const done = undergone(view, clause)
  if (done) return [...openingOf(view, done[0]), ...tokensIn(done[0], clause.range[1])]
  if (clause.subject && isAbsolute(view, clause)) return tokensIn(clause.subject[0], clause.range[1])
  if (!isSpokenOf(view, clause)) return null
  const phrase = phraseBefore(view, (clause.verb as NonNullable<Clause['verb']>).range[0])
  return phrase ? tokensIn(phrase.from, clause.range[1]) : null
}

/** “a nurse kidnapped in May”: who undergoes it, right before the participle; null elsewhere. */
function undergone(view: View, { kind, verb, antecedent, subject }: Clause): Range | null {
  if (kind !== 'participial' || verb?.passive !== true || verb.form !== 'participle' || !antecedent) return null
  // “had him arrested”
  if (antecedent[1] === antecedent[0] + 1 && view.tokens[antecedent[0]]?.pos === 'PRON') return null
  // “the men already arrested”
  let at = verb.range[0]
  while (at > antecedent[1] && view.tokens[at - 1]?.pos === 'ADV') at--
  return at === antecedent[1] ? partTold(view, subject ?? antecedent) : null
}

/** “[a burial for many of] the 41 miners killed in May”: all of them were killed. */
function partTold(view: View, range: Range): Range {
  const [first, of] = [view.tokens[range[0]] as Token, view.tokens[range[0] + 1]]
  // “some of them airlifted to Accra”
  const whole = view.tokens[range[0] + 2]?.pos === 'PRON' && range[1] === range[0] + 3
  return PARTS.has(first.lower) && of?.lower === 'of' && !whole && range[1] > range[0] + 2
    ? [range[0] + 2, range[1]]
    : range
}
const PARTS = new Set(['many', 'some', 'most', 'several', 'few', 'all'])

function bracketed(view: View, c: number, meantIn: Meant): ReadonlyMap<number, string> | undefined {
  const subject = readSubject(view, c)
  const name = subject ? meantIn(c) : null
  if (!subject || name === null) return undefined
  // “[Ana Roth’s] lawyers said”
  const said = subject[1] - subject[0] === 1 ? name : `${name}’s`
  return new Map([[subject[0], `[${capital(said)}]`]])
}
