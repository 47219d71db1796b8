import type { EventStatus, EventType } from '../../../corpus/model.ts'
import { ONCE } from '../../language/lexicon/actClasses.ts'
import type { Card, Company, Count, Part } from './card.ts'
import { ALL_DAY } from './hours.ts'

/**
 * One passage's report of an event, as two reports are compared. Actors and words are numbers. It is made from its card
 * while it is compared; most pairs are told apart by type and status, so its sets are made only when asked for.
 */
export class Node {
  readonly type: EventType
  readonly status: EventStatus
  /** Index of its article, and of its passage there. */
  readonly article: number
  readonly passage: number
  /** Day number of its article; NaN where that is not known. */
  readonly reported: number
  /** First and last day number; infinite where open. */
  readonly from: number
  readonly to: number
  /** The hours in which it may be, where it is of one day: a bit each. */
  readonly hours: number
  /** The word that names it, by number too. */
  readonly lemma: string
  readonly act: number
  /** It stands in the headline, which tells what the text tells again. */
  readonly headline: boolean
  /** Its own words date it, or the words around them. */
  readonly dated: boolean
  /** A temporal expression of its own dates it. */
  readonly timed: boolean
  /** Only what another event of its sentence says: it is told with that one, and compared with nothing. */
  readonly told: boolean
  /** Its words say that it is none of those told before. */
  readonly another: boolean
  /** It has no day of its own, and stands beside one long before the news. */
  readonly reminds: boolean
  /** A verb names it. */
  readonly verb: boolean
  /** It stands in the beginning of its article. */
  readonly lead: boolean
  /** Number of what carries those in it; 0 for none. */
  readonly craft: number
  private readonly made: { -readonly [Key in keyof Sets]?: Sets[Key] } = {}

  constructor(
    private readonly card: Card,
    private readonly company: Company,
  ) {
    this.type = card.type
    this.status = card.status
    this.article = card.article
    this.passage = card.passage
    this.reported = card.reported
    this.from = card.from
    // “Has been in detention since Monday”: the arrest was then.
    this.to =
      card.to === Number.POSITIVE_INFINITY && ONCE.has(card.lemma) && card.status === 'ongoing' ? card.from : card.to
    this.hours = this.from === this.to ? card.hours : ALL_DAY
    this.lemma = card.lemma
    this.act = card.act
    this.headline = card.headline
    this.dated = card.dated
    this.timed = card.timed
    this.told = card.told
    this.another = card.another
    this.reminds = card.reminds
    this.verb = card.verb
    this.lead = card.lead
    this.craft = card.craft
  }

  /** The word that names it as it stands, without the happening whose outcome it tells. */
  get bareLemma(): string {
    return this.card.bareLemma
  }

  /** Number of the month in which its article came out; -1 where that is not known. */
  get month(): number {
    return this.card.month
  }

  /** Who takes part; sources do not, nor audiences. */
  get actors(): ReadonlySet<number> {
    this.made.actors ??= new Set(this.parts.map(({ actor }) => actor))
    return this.made.actors
  }

  /** Those who are named, by which two reports can be told apart. */
  get named(): ReadonlySet<number> {
    this.made.named ??= new Set(this.parts.flatMap(({ actor, named }) => (named ? actor : [])))
    return this.made.named
  }

  get agents(): ReadonlySet<number> {
    this.made.agents ??= new Set(this.parts.flatMap(({ actor, role }) => (role === 'agent' ? actor : [])))
    return this.made.agents
  }

  get targets(): ReadonlySet<number> {
    const isTarget = ({ role }: Part) => role !== 'agent'
    this.made.targets ??= new Set(this.parts.flatMap((part) => (isTarget(part) ? part.actor : [])))
    return this.made.targets
  }

  get patients(): ReadonlySet<number> {
    this.made.patients ??= new Set(this.parts.flatMap(({ actor, role }) => (role === 'patient' ? actor : [])))
    return this.made.patients
  }

  /** Whom its words name beside those who take part. */
  get others(): ReadonlySet<number> {
    this.made.others ??= new Set(this.card.othersIn(this.company))
    return this.made.others
  }

  isNamedBy(word: number): boolean {
    return word === this.act || this.card.isNamedBy(word)
  }

  isState(actor: number): boolean {
    return this.company.isState(actor)
  }

  isPerson(actor: number): boolean {
    return this.company.isPerson(actor)
  }

  /** The actors, and the states that they act for. */
  get sides(): ReadonlySet<number> {
    this.made.sides ??= new Set(this.parts.flatMap(({ actor }) => [actor, ...this.company.statesOf(actor)]))
    return this.made.sides
  }

  /** Whom and which places its article is about. */
  get subjects(): ReadonlySet<number> {
    this.made.subjects ??= this.card.subjectsIn(this.company)
    return this.made.subjects
  }

  /** All whom and which places its article names, but states. */
  get cast(): ReadonlySet<number> {
    this.made.cast ??= this.card.castIn(this.company)
    return this.made.cast
  }

  /** Those of them that stand for themselves: not the state beside its minister. */
  get parties(): readonly Party[] {
    this.made.parties ??= partiesOf(this.parts, this.company)
    return this.made.parties
  }

  /** Content words without those that name its actors. */
  get words(): ReadonlySet<number> {
    this.made.words ??= new Set(this.card.words)
    return this.made.words
  }

  /** Those of them that tell which of its kind it is. */
  get tellingWords(): ReadonlySet<number> {
    this.made.tellingWords ??= new Set(this.card.tellingWords)
    return this.made.tellingWords
  }

  /** Counts of people claimed in the same words, each with the number of its measure. */
  get counts(): readonly Count[] {
    this.made.counts ??= this.card.counts
    return this.made.counts
  }

  private get parts(): readonly Part[] {
    this.made.parts ??= this.card.partsIn(this.company)
    return this.made.parts
  }
}

interface Sets {
  readonly actors: ReadonlySet<number>
  readonly named: ReadonlySet<number>
  readonly others: ReadonlySet<number>
  readonly agents: ReadonlySet<number>
  readonly targets: ReadonlySet<number>
  readonly patients: ReadonlySet<number>
  readonly sides: ReadonlySet<number>
  readonly subjects: ReadonlySet<number>
  readonly cast: ReadonlySet<number>
  readonly parties: readonly Party[]
  readonly words: ReadonlySet<number>
  readonly tellingWords: ReadonlySet<number>
  readonly counts: readonly Count[]
  readonly parts: readonly Part[]
}
export interface Party {
  readonly actor: number
  readonly agent: boolean
  readonly states: ReadonlySet<number>
}

function partiesOf(parts: readonly Part[], company: Company): Party[] {
  const named = new Set(parts.flatMap(({ actor }) => [...company.statesOf(actor)]))
  return parts
    .filter(({ actor }) => !named.has(actor))
    .map(({ actor, role }) => ({ actor, agent: role === 'agent', states: company.statesOf(actor) }))
}

/** How many days its time spans; infinite where it is open. */
export function width({ from, to }: { readonly from: number; readonly to: number }): number {
  return to - from + 1
}
