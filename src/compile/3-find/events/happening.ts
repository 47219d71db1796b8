import { addDays } from '../../../corpus/day.ts'
import type { Published } from '../../../corpus/model.ts'
import { isPossessive, isPossessiveMark } from '../../language/attributive.ts'
import { isOneAct, MISFORTUNES, RARE } from '../../language/lexicon/actClasses.ts'
import { ANOTHER, BEFALLING, HAPPENINGS, SUFFERING } from '../../language/lexicon/happenings.ts'
import type { NounPhrase } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { EventMention, Tie } from '../../shapes.ts'
import type { Candidate } from './candidates.ts'
import { lemmaOf, phraseAt, type View } from './view.ts'

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
  if (!SUFFERING.has(lemma)) return null
  for (const phrase of view.phrases) {
    if (phrase.governor < clause.verb.range[1] || view.clauseOf[phrase.head] !== c) continue
    if (!BY.has((view.tokens[phrase.governor] as Token).lower)) continue
    const cause = named(view, phrase)
    if (cause) return cause
  }
  return null
}
const TALLIES = new Set(['toll', 'death toll'])
const BY = new Set(['in', 'by', 'from', 'after', 'during', 'under'])

function named(view: View, phrase: NounPhrase | undefined): Happening | null {
  if (!phrase) return null
  const head = view.tokens[phrase.head] as Token
  const noun = lemmaOf(head)
  if (!HAPPENINGS.has(noun)) return null
  return { noun, known: isKnown(view, phrase, noun), names: namesBeside(view, phrase) }
}

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

type Reported = Pick<EventMention, 'passage' | 'status' | 'when' | 'time' | 'words'>
interface Told extends Happening {
  readonly event: Reported
  readonly index: number
}

/** How far back, in passages, a report looks for what may happen twice in one article: an attack, a fire. */
const NEAR = 3
/** In days: what lies further back is told beside the news. */
const NEWS = 30

/** The happenings that an article has told of: what it calls “the blast” further on is the one that it told of before. */
export class Happenings {
  private readonly told: Told[] = []

  /** Hears an event, `index` in its article; the one that it tells again, null where that is not certain. */
  tell(event: Reported, index: number, happening: Happening, published: Published | null): Tie | null {
    const again = this.again(event, happening, published)
    if (REAL.has(event.status)) this.told.push({ ...happening, event, index })
    return again
  }

  private again(event: Reported, { noun, known, names }: Happening, published: Published | null): Tie | null {
    if (!known || !REAL.has(event.status)) return null
    // “The April 8 bombing” is known by its day.
    const fits = this.told.filter(
      (told) => isOne(noun, told.noun) && meets(event, told.event) && (event.time === null || told.event.time !== null),
    )
    const last = fits.at(-1)
    if (!last) return null
    const isFar = (told: Told) => event.passage - told.event.passage > NEAR
    const isNews = ({ event: { when } }: Told) =>
      !published || when.latest === null || addDays(when.latest, NEWS) >= published.earliest
    // Between the news and what it reminds of, “the crash” may be either.
    if (fits.some((told) => !isNews(told) && !isFar(told))) return null
    if (!isNews(last) || (isFar(last) && !isUnique(last.noun))) return null
    const beside = new Set([...last.event.words, ...last.names])
    return names.every((name) => beside.has(name)) ? { event: last.index, kind: 'again' } : null
  }
}
const REAL = new Set<EventMention['status']>(['occurred', 'ongoing'])
const isUnique = (noun: string): boolean => RARE.has(noun) || MISFORTUNES.has(noun)
const isOne = (a: string, b: string): boolean =>
  isOneAct(a, b) || (MISFORTUNES.has(a) && isUnique(b)) || (MISFORTUNES.has(b) && isUnique(a))

function meets(a: Pick<EventMention, 'when'>, b: Pick<EventMention, 'when'>): boolean {
  const starts = (x: string | null, y: string | null) => x === null || y === null || x <= y
  return starts(a.when.earliest, b.when.latest) && starts(b.when.earliest, a.when.latest)
}
