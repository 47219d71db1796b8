import { dayFromNumber, monthOf, yearOf } from '../../../corpus/day.ts'
import type { ActorId } from '../../../corpus/ids.ts'
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventStatus,
  type EventType,
  type Participant,
  ROLES,
  type Role,
} from '../../../corpus/model.ts'
import { COMMON_IN_NEWS } from '../../language/lexicon/actClasses.ts'
import { alike } from '../../language/lexicon/alike.ts'
import type { IntLists, Ints } from '../ints.ts'
import { ANOTHER, CRAFT_AT, DATED, HEADLINE, IN_LEAD, INFERRED, REMINDS, TIMED, TOLD, VERB } from './kinds.ts'

/** Who is behind the numbers of names, and to which states they belong. */
export interface Company {
  actorOf(name: number): number
  statesOf(actor: number): ReadonlySet<number>
  isState(actor: number): boolean
  isPerson(actor: number): boolean
}
export interface Part {
  readonly actor: number
  readonly role: Role
  /** By name, not as “the army” or “two men”. */
  readonly named: boolean
}

export interface Count {
  readonly measure: number
  readonly value: number
}

/**
 * What reports are compared by, written down short: some twenty numbers a report, so that those of a hundred thousand
 * articles fit into memory. One card:
 *
 *   article  passage  kinds  from  to  act  lemma  head  start  sizes  others  hours |
 *   name+role …  word …  measure value value …  name …
 */
export const ARTICLE = 0
export const PASSAGE = 1
export const KINDS = 2
export const FROM = 3
export const TO = 4
export const ACT = 5
export const LEMMA = 6
export const HEAD = 7
export const START = 8
export const SIZES = 9
/** How many names stand in its words beside those who take part. */
export const OTHERS = 10
export const HOURS = 11
export const LISTS = 12

/** Beside the three bits of a participant's role. */
export const NAMED = 8
/** Ends of an open time. */
export const NEVER_BEGAN = -0x80000000
export const NEVER_ENDS = 0x7fffffff
/** Sizes: participants, words and counts, ten bits each. */
export const MOST = 1023
/** The day of an article that has none. */
export const NO_DAY = -0x80000000

/** A number with a fraction is two whole ones. */
export const FLOAT = new Float64Array(1)
export const HALVES = new Int32Array(FLOAT.buffer)

/** One card, read where it lies. */
export class Card {
  private readonly kinds: number

  constructor(
    private readonly ints: Ints,
    private readonly place: number,
    private readonly days: Ints,
    private readonly vocabulary: readonly string[],
    private readonly subjects: IntLists,
    private readonly named: IntLists,
  ) {
    this.kinds = ints.at(place + KINDS)
  }

  get type(): EventType {
    return EVENT_TYPES[this.kinds & 31]!
  }
  get status(): EventStatus {
    return EVENT_STATUSES[(this.kinds >> 5) & 7]!
  }
  get article(): number {
    return this.ints.at(this.place + ARTICLE)
  }
  get passage(): number {
    return this.ints.at(this.place + PASSAGE)
  }
  get reported(): number {
    const day = this.days.at(this.article)
    return day === NO_DAY ? Number.NaN : day
  }
  /** Number of the month in which its article came out; -1 where that is not known. */
  get month(): number {
    const day = this.days.at(this.article)
    return day === NO_DAY ? -1 : monthNumber(day)
  }
  get from(): number {
    const day = this.ints.at(this.place + FROM)
    return day === NEVER_BEGAN ? Number.NEGATIVE_INFINITY : day
  }
  get to(): number {
    const day = this.ints.at(this.place + TO)
    return day === NEVER_ENDS ? Number.POSITIVE_INFINITY : day
  }
  /** The hours of its day, a bit each. */
  get hours(): number {
    return this.ints.at(this.place + HOURS)
  }
  get act(): number {
    return this.ints.at(this.place + ACT)
  }
  get lemma(): string {
    return this.vocabulary[this.act]!
  }
  /** As its word alone has it, without the particle that makes it another act. */
  get bareLemma(): string {
    return this.vocabulary[this.ints.at(this.place + LEMMA)]!
  }
  /** Whether a word is the one that names it, or one like it. */
  isNamedBy(word: number): boolean {
    return this.vocabulary[word] === alike(this.lemma)
  }
  get headline(): boolean {
    return (this.kinds & HEADLINE) > 0
  }
  get dated(): boolean {
    return (this.kinds & DATED) > 0
  }
  get timed(): boolean {
    return (this.kinds & TIMED) > 0
  }
  get told(): boolean {
    return (this.kinds & TOLD) > 0
  }
  get another(): boolean {
    return (this.kinds & ANOTHER) > 0
  }
  /** It has no day of its own, and stands beside one long before the news. */
  get reminds(): boolean {
    return (this.kinds & REMINDS) > 0
  }
  /** It stands among the first passages, which say what happened. */
  get lead(): boolean {
    return (this.kinds & IN_LEAD) > 0
  }
  get verb(): boolean {
    return (this.kinds & VERB) > 0
  }
  /** Number of what carries those in it (`craftIn`); 0 for none. */
  get craft(): number {
    return this.kinds >> CRAFT_AT
  }
  /** Its time is only bounded by something else. */
  get inferred(): boolean {
    return (this.kinds & INFERRED) > 0
  }

  /** Whom and which places its article names in its headline, dateline and first sentences, and the states behind them. */
  subjectsIn(company: Company): ReadonlySet<number> {
    const actors = this.subjects.at(this.article).map((name) => company.actorOf(name))
    return new Set(actors.flatMap((actor) => [actor, ...company.statesOf(actor)]))
  }
  /** All whom its article names but states. */
  castIn(company: Company): ReadonlySet<number> {
    const actors = this.named.at(this.article).map((name) => company.actorOf(name))
    return new Set(actors.filter((actor) => !company.isState(actor)))
  }
  partsIn(company: Company): Part[] {
    return this.list(0, this.sizes & MOST, 1, (at) => {
      const part = this.ints.at(at)
      return { actor: company.actorOf(part >> 4), role: ROLES[part & 7]!, named: (part & NAMED) > 0 }
    })
  }
  parties(idOf: (name: number) => ActorId): Participant[] {
    return this.list(0, this.sizes & MOST, 1, (at) => {
      const part = this.ints.at(at)
      return { actor: idOf(part >> 4), role: ROLES[part & 7]! }
    })
  }
  get words(): number[] {
    return this.list(this.sizes & MOST, (this.sizes >> 10) & MOST, 1, (at) => this.ints.at(at))
  }
  /** Those of its words that tell which of its kind it is. */
  get tellingWords(): number[] {
    return this.words.filter((word) => !COMMON_IN_NEWS.has(this.vocabulary[word]!))
  }
  get counts(): Count[] {
    const before = (this.sizes & MOST) + ((this.sizes >> 10) & MOST)
    return this.list(before, (this.sizes >> 20) & MOST, 3, (at) => {
      HALVES[0] = this.ints.at(at + 1)
      HALVES[1] = this.ints.at(at + 2)
      return { measure: this.ints.at(at), value: FLOAT[0]! }
    })
  }

  /** Whom its words name beside those who take part. */
  othersIn(company: Company): number[] {
    const before = (this.sizes & MOST) + ((this.sizes >> 10) & MOST) + 3 * ((this.sizes >> 20) & MOST)
    return this.list(before, this.ints.at(this.place + OTHERS), 1, (at) => company.actorOf(this.ints.at(at)))
  }

  private get sizes(): number {
    return this.ints.at(this.place + SIZES)
  }

  private list<Item>(before: number, size: number, step: number, read: (at: number) => Item): Item[] {
    const items: Item[] = []
    const start = this.place + LISTS + before
    for (let i = 0; i < size; i++) items.push(read(start + i * step))
    return items
  }
}

function monthNumber(number: number): number {
  const day = dayFromNumber(number)
  return yearOf(day) * 12 + monthOf(day)
}
