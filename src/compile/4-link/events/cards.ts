import { dayFromNumber, dayNumber, monthOf, yearOf } from '../../../corpus/day.ts'
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
import type { EventMention, FigureMention, ReadArticle } from '../../shapes.ts'
import { copyOf } from '../../shelf.ts'
import { IntLists, Ints } from '../ints.ts'
import { actOf } from './act.ts'
import { countsOf, isCountOf } from './countsOf.ts'
import { ANOTHER, DATED, HEADLINE, INFERRED, kindsOf, TIMED, TOLD, VERB } from './kinds.ts'
import { ownWords } from './ownWords.ts'
import type { Starts } from './starts.ts'
import { subjectsOf } from './subjects.ts'

/** Who is behind the numbers of names, and to which states they belong. */
export interface Company {
  actorOf(name: number): number
  statesOf(actor: number): ReadonlySet<number>
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
 *   article  passage  kinds  from  to  act  lemma  head  start  sizes | name+role …  word …  measure value value …
 */
const ARTICLE = 0
const PASSAGE = 1
const KINDS = 2
const FROM = 3
const TO = 4
const ACT = 5
const LEMMA = 6
const HEAD = 7
const START = 8
const SIZES = 9
const LISTS = 10

/** Beside the three bits of a participant's role. */
const NAMED = 8
/** Ends of an open time. */
const NEVER_BEGAN = -0x80000000
const NEVER_ENDS = 0x7fffffff
/** Sizes: participants, words and counts, ten bits each. */
const MOST = 1023
/** The day of an article that has none. */
const NO_DAY = NEVER_BEGAN

export class Cards {
  private readonly ints = new Ints()
  private readonly places = new Ints()
  /** Day number of each article, and the names among its first words. */
  private readonly days = new Ints()
  private readonly subjects = new IntLists()
  private readonly words: string[] = []
  private readonly numbers = new Map<string, number>()

  constructor(private readonly starts: Starts) {}

  get length(): number {
    return this.places.length
  }

  /** The reports of one more article; `names` are the numbers of its actors' names. */
  add(article: ReadArticle, names: readonly number[]): void {
    const first = this.starts.add(article.events.length)
    const index = this.days.length
    this.days.push(article.published ? dayNumber(article.published.latest) : NO_DAY)
    this.subjects.push(subjectsOf(article, names))
    const counted = countsOf(article)
    for (const mention of article.events) {
      const counts = counted.get(mention.passage)?.filter((claim) => isCountOf(claim, mention)) ?? []
      this.write(article, index, first, mention, names, counts)
    }
  }

  at(order: number): Card {
    return new Card(this.ints, this.places.at(order), this.days, this.words, this.subjects)
  }

  articleOf(order: number): number {
    return this.ints.at(this.places.at(order) + ARTICLE)
  }
  /** The report of its sentence that a report is told with; -1 for none. */
  headOf(order: number): number {
    return this.ints.at(this.places.at(order) + HEAD)
  }
  /** Where in its article the report begins. */
  startOf(order: number): number {
    return this.ints.at(this.places.at(order) + START)
  }
  wordOf(number: number): string {
    return this.words[number]!
  }
  /** Day number of the report's article; after all others where that is not known. */
  dayOf(order: number): number {
    const day = this.days.at(this.articleOf(order))
    return day === NO_DAY ? NEVER_ENDS : day
  }

  private write(
    article: ReadArticle,
    index: number,
    first: number,
    mention: EventMention,
    names: readonly number[],
    counts: readonly FigureMention[],
  ): void {
    const { ints } = this
    // Whoever is told of something takes no part in it; whoever is visited does.
    const parts = mention.participants.filter(
      ({ actor, role }) =>
        (names[actor] ?? -1) >= 0 && role !== 'source' && (role !== 'audience' || mention.type === 'consult'),
    )
    const words = ownWords(article, mention).slice(0, MOST)
    const { earliest, latest } = mention.when
    this.places.push(ints.length)
    ints.push(index)
    ints.push(mention.passage)
    ints.push(kindsOf(article, mention))
    ints.push(earliest === null ? NEVER_BEGAN : dayNumber(earliest))
    ints.push(latest === null ? NEVER_ENDS : dayNumber(latest))
    ints.push(this.numberOf(actOf(article.text, mention)))
    ints.push(this.numberOf(mention.lemma))
    ints.push(mention.tie && mention.tie.event < article.events.length ? first + mention.tie.event : -1)
    ints.push(mention.start)
    ints.push(Math.min(MOST, parts.length) | (words.length << 10) | (Math.min(MOST, counts.length) << 20))
    for (const { actor, role } of parts.slice(0, MOST)) {
      const named = article.actors[actor]?.form === 'name' ? NAMED : 0
      ints.push((names[actor]! << 4) | named | ROLES.indexOf(role))
    }
    for (const word of words) ints.push(this.numberOf(word))
    for (const { measure, point } of counts.slice(0, MOST)) {
      FLOAT[0] = point!
      ints.push(this.numberOf(measure))
      ints.push(HALVES[0]!)
      ints.push(HALVES[1]!)
    }
  }

  private numberOf(word: string): number {
    let number = this.numbers.get(word)
    if (number === undefined) {
      const own = copyOf(word)
      number = this.words.push(own) - 1
      this.numbers.set(own, number)
    }
    return number
  }
}

/** A number with a fraction is two whole ones. */
const FLOAT = new Float64Array(1)
const HALVES = new Int32Array(FLOAT.buffer)

/** One card, read where it lies. */
export class Card {
  private readonly kinds: number

  constructor(
    private readonly ints: Ints,
    private readonly place: number,
    private readonly days: Ints,
    private readonly vocabulary: readonly string[],
    private readonly subjects: IntLists,
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
  get verb(): boolean {
    return (this.kinds & VERB) > 0
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
