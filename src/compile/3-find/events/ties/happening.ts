import { isPossessive, isPossessiveMark } from '../../../language/attributive.ts'
import { isOneAct, RARE } from '../../../language/lexicon/actClasses.ts'
import { ANOTHER, BEFALLING, HAPPENINGS, SUFFERING } from '../../../language/lexicon/happenings.ts'
import { idiomIn } from '../../../language/lexicon/idioms.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, phraseAt, phraseBefore, type View } from '../view.ts'

/** A happening as one report names it. */
export interface Happening {
  readonly noun: string
  /** It is named as known: “the blast”, “Friday’s crash”, “that attack”. */
  readonly known: boolean
  /** Names beside the noun, lower case, by which it is told from another: “the attack on [Gao]”. */
  readonly names: readonly string[]
}

/** The happening that an event is (“a blast”) or whose outcome it tells (“the blast left nine dead”); null for most. */
export function happeningOf(view: View, { kind, lemma, phrase, clause: c }: Candidate): Happening | null {
  if (kind === 'noun') {
    if (!phrase) return null
    return TALLIES.has(lemma) ? named(view, phraseAt(view, phrase.to + 1)) : named(view, phrase)
  }
  const clause = view.clauses[c]
  if (!clause?.verb) return null
  const doing = clause.subject && !clause.verb.passive && BEFALLING.has(lemma)
  const doer = doing ? named(view, phraseAt(view, clause.subject![0])) : null
  if (doer) return doer
  // “A bus overturned”: what is called “the accident” further on.
  if (RARE.has(lemma) || isOneAct(lemma, 'attack')) return { noun: lemma, known: false, names: [] }
  // “lost their lives”
  if (!SUFFERING.has(lemma) && !SUFFERING.has(idiomIn(lemma, behind(view, clause.verb.range[1])) ?? '')) return null
  // “the stampede in which nine lost their lives”
  const [first] = clause.range
  const isWithin = BY.has((view.tokens[first] as Token).lower) && view.tokens[first + 1]?.lower === 'which'
  const around = isWithin ? named(view, untimedBefore(view, first)) : null
  if (around) return around
  for (const phrase of view.phrases) {
    if (phrase.governor < clause.verb.range[1] || view.clauseOf[phrase.head] !== c) continue
    if (!BY.has((view.tokens[phrase.governor] as Token).lower)) continue
    const cause = named(view, phrase)
    if (cause) return cause
  }
  return null
}
const behind = ({ tokens, passage, article }: View, i: number): string =>
  article.text.slice(tokens[i - 1]?.end, passage.end)
const TALLIES = new Set(['toll', 'death toll'])
const BY = new Set(['in', 'by', 'from', 'after', 'during', 'under'])

function named(view: View, phrase: NounPhrase | undefined): Happening | null {
  if (!phrase) return null
  const head = view.tokens[phrase.head] as Token
  // “Shelling”, “a bombing”: their lemma is a verb’s.
  const noun = HAPPENINGS.has(head.lower) ? head.lower : (stormNamed(view, phrase) ?? lemmaOf(head))
  if (!HAPPENINGS.has(noun)) return null
  return { noun, known: isKnown(view, phrase, noun), names: namesBeside(view, phrase) }
}

/** The phrase that ends where token `i` begins, but for a time behind it: “[the crash] on May 3 in which …”. */
function untimedBefore(view: View, i: number): NounPhrase | undefined {
  const phrase = phraseBefore(view, i)
  if (!phrase || phrase.governor < 0) return phrase
  return view.times.some(({ from, to }) => from <= phrase.from && to >= phrase.to)
    ? phraseBefore(view, phrase.governor)
    : phrase
}

/** “Cyclone Idra”, “Hurricane Maria” */
function stormNamed({ tokens }: View, { from, head }: NounPhrase): string | null {
  const kind = head > from ? (tokens[head - 1] as Token).lower : ''
  return STORMS.has(kind) && (tokens[head] as Token).pos === 'PROPN' ? kind : null
}
const STORMS = new Set(['cyclone', 'hurricane', 'typhoon', 'storm'])

/**
 * “The victims were trampled”, “150 others were hurt”: harm done to people without a name, of which the clause says
 * neither where nor by what.
 */
export function isBareHarm(view: View, { kind, lemma, clause: c }: Candidate): boolean {
  const clause = view.clauses[c]
  if (kind !== 'verb' || !clause?.verb || !clause.subject || clause.object) return false
  if (!(clause.verb.passive ? HARMED : DYING).has(lemma)) return false
  const [from] = clause.subject
  const whom = view.tokens[phraseAt(view, from)?.head ?? from] as Token
  if (whom.pos !== 'NUM' && !PEOPLE.has(lemmaOf(whom))) return false
  if (view.clauses.some((own) => own.parent === c && isOwnCause(view, own.range))) return false
  return view.phrases.every(({ from: first, to, governor, head, time }) => {
    if (view.clauseOf[head] !== c || time) return true
    const isNamed = view.actors.some(({ mention, from: a }) => mention.form === 'name' && first <= a && a < to)
    return !isNamed && (first <= from || governor < 0 || lemmaOf(view.tokens[head]) === 'hospital')
  })
}
/** “… were crushed when the roof of a church fell in”: by what, a clause says, and it is no happening that has a name. */
function isOwnCause({ tokens }: View, [from, to]: readonly [number, number]): boolean {
  if (!CAUSING.has((tokens[from] as Token).lower)) return false
  return tokens.slice(from, to).every((token) => !HAPPENINGS.has(lemmaOf(token)) && !RARE.has(lemmaOf(token)))
}
const CAUSING = new Set(['when', 'as', 'after'])

const DYING = new Set(['die', 'perish', 'drown', 'suffocate'])
const HARMED = new Set(['kill', 'injure', 'wound', 'hurt', 'trample', 'crush', 'trap'])
/** Whoever it befalls; an officer or a rescuer may come to harm beside it. */
const PEOPLE = new Set(
  'people person man woman child victim other passenger worker miner fan resident villager spectator pupil'.split(' '),
)

/** Not “the attacks”, which are many, nor “the second blast”, which is another. */
function isKnown({ tokens }: View, { from, head }: NounPhrase, noun: string): boolean {
  if (!(tokens[head] as Token).lower.endsWith(noun)) return false
  let known = false
  for (let i = from; i < head; i++) {
    const token = tokens[i] as Token
    if (ANOTHER.has(token.lower)) return false
    if (i === from && (DEFINITE.has(token.lower) || isPossessive(token))) known = true
    else if (isPossessiveMark(tokens, i)) known = true
  }
  return known
}
const DEFINITE = new Set(['the', 'this', 'that'])

function namesBeside({ tokens, phrases, times, actors }: View, phrase: NounPhrase): string[] {
  const names: string[] = []
  const add = ({ from, to }: NounPhrase) => {
    for (let i = from; i < to; i++) {
      const { pos, lower } = tokens[i] as Token
      const isName =
        pos === 'PROPN' || actors.some((actor) => actor.mention.form === 'name' && actor.from <= i && i < actor.to)
      if (isName && /^\p{L}/u.test(lower) && !times.some((time) => time.from <= i && i < time.to)) names.push(lower)
    }
  }
  add(phrase)
  for (const next of phrases) if (next.governor === phrase.to && next.from > phrase.to) add(next)
  return names
}
