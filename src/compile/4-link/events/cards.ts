import { dayNumber } from '../../../corpus/day.ts'
import { ROLES } from '../../../corpus/model.ts'
import { alike } from '../../language/lexicon/alike.ts'
import { countedAs } from '../../language/lexicon/measures.ts'
import type { EventMention, FigureMention, ReadArticle } from '../../shapes.ts'
import { copyOf } from '../../shelf.ts'
import { IntLists, Ints } from '../ints.ts'
import { actOf } from './act.ts'
import { ARTICLE, Card, FLOAT, HALVES, HEAD, MOST, NAMED, NEVER_BEGAN, NEVER_ENDS, NO_DAY, START } from './card.ts'
import { countsOf, isCountOf, totalsIn, withoutTotals } from './countsOf.ts'
import { ALL_DAY, hoursOf } from './hours.ts'
import { kindsOf } from './kinds.ts'
import { namesPrinted, ownWords } from './ownWords.ts'
import type { Starts } from './starts.ts'
import { leadOf, namedIn, subjectsOf } from './subjects.ts'

/** All cards of a corpus in arrays of numbers; a card is made anew when it is asked for. */
export class Cards {
  private readonly ints = new Ints()
  private readonly places = new Ints()
  /** Day number of each article, and the names among its first words. */
  private readonly days = new Ints()
  private readonly subjects = new IntLists()
  /** All whom and which places it names. */
  private readonly named = new IntLists()
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
    this.named.push(namedIn(article, names))
    const counted = countsOf(article)
    const totals = totalsIn(article)
    const printed = namesPrinted(article)
    const lead = leadOf(article)
    for (const mention of article.events) {
      const isOfThis = (claim: FigureMention) => isCountOf(claim, mention) && (totals.get(claim) ?? mention) === mention
      const counts = withoutTotals(counted.get(mention.passage)?.filter(isOfThis) ?? [])
      this.write(article, index, first, mention, names, counts, printed(mention), lead)
    }
  }

  at(order: number): Card {
    return new Card(this.ints, this.places.at(order), this.days, this.words, this.subjects, this.named)
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
    printed: readonly number[],
    lead: number,
  ): void {
    const { ints } = this
    // Whoever is told of something takes no part in it; whoever is visited does.
    const parts = mention.participants.filter(
      ({ actor, role }) =>
        (names[actor] ?? -1) >= 0 && role !== 'source' && (role !== 'audience' || mention.type === 'consult'),
    )
    const words = [...new Set(ownWords(article, mention, counts).map(alike))].slice(0, MOST)
    const taking = new Set(parts.map(({ actor }) => names[actor]!))
    const others = [...new Set(printed.map((actor) => names[actor]!))].filter((name) => name >= 0 && !taking.has(name))
    const { earliest, latest } = mention.when
    this.places.push(ints.length)
    ints.push(index)
    ints.push(mention.passage)
    ints.push(kindsOf(article, mention, lead))
    ints.push(earliest === null ? NEVER_BEGAN : dayNumber(earliest))
    ints.push(latest === null || isUpToNow(article, mention) ? NEVER_ENDS : dayNumber(latest))
    ints.push(this.numberOf(actOf(article.text, mention)))
    ints.push(this.numberOf(mention.lemma))
    ints.push(mention.tie && mention.tie.event < article.events.length ? first + mention.tie.event : -1)
    ints.push(mention.start)
    ints.push(Math.min(MOST, parts.length) | (words.length << 10) | (Math.min(MOST, counts.length) << 20))
    ints.push(Math.min(MOST, others.length))
    ints.push(mention.time === null ? ALL_DAY : hoursOf(article.times[mention.time]!.value))
    for (const { actor, role } of parts.slice(0, MOST)) {
      const named = article.actors[actor]?.form === 'name' ? NAMED : 0
      ints.push((names[actor]! << 4) | named | ROLES.indexOf(role))
    }
    for (const word of words) ints.push(this.numberOf(word))
    for (const { measure, point } of counts.slice(0, MOST)) {
      FLOAT[0] = point!
      ints.push(this.numberOf(countedAs(measure)))
      ints.push(HALVES[0]!)
      ints.push(HALVES[1]!)
    }
    for (const name of others.slice(0, MOST)) ints.push(name)
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

/** “Have killed 58 since January”: the report ends its time, and it is no event of one of those days. */
function isUpToNow({ times, published }: ReadArticle, { time, when }: EventMention): boolean {
  const own = time === null ? null : times[time]!.when
  const isOpen = own !== null && own.earliest !== null && own.latest === null
  return isOpen && when.earliest !== when.latest && when.latest === published?.latest
}
