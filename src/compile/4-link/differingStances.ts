import { dayNumber } from '../../corpus/day.ts'
import type { Disagreement } from '../../corpus/disagreement.ts'
import { groupBy } from '../../corpus/groups.ts'
import { type ArticleId, type EventId, slug } from '../../corpus/ids.ts'
import type { Actor, Quote } from '../../corpus/model.ts'
import type { ReadArticle, StanceMention } from '../shapes.ts'
import { copyOf } from '../shelf.ts'
import type { Cast } from './actors.ts'
import { quoteOf } from './events/telling.ts'

/** A stance, with what is needed of the article that prints it. */
interface Stance extends Pick<StanceMention, 'state' | 'question' | 'holds' | 'disputed' | 'thing' | 'contrasted'> {
  readonly article: ArticleId
  readonly passage: number
  /** Number of the thing's name; -1 where it has none of its own. */
  readonly name: number
  /** Day number of the report; null where it is not known. */
  readonly day: number | null
  /** Who says it, for telling sources apart; null is the article itself. */
  readonly source: string | null
  readonly words: Quote
  readonly sourceWords: Quote | null
  /** Numbers of the reports of events in the same words. */
  readonly reports: readonly number[]
}

/** Every stance, taken article by article. */
export class Stances {
  readonly all: Stance[] = []

  /** Those of one more article; `names` are the numbers of its actors' names, `first` that of its first report. */
  add(article: ReadArticle, names: readonly number[], first: number): void {
    for (const mention of article.stances) {
      const { passage, state, question, holds, disputed, thing, contrasted, word, cue } = mention
      const reports = article.events.flatMap(({ trigger }, i) =>
        trigger.start === word.start || trigger.start === cue?.start ? first + i : [],
      )
      const stance: Stance = {
        article: article.id,
        passage,
        state,
        question,
        holds,
        disputed,
        thing,
        contrasted,
        name: mention.actor === null ? -1 : (names[mention.actor] ?? -1),
        day: article.published ? dayNumber(article.published.latest) : null,
        source: sourceKey(article, mention),
        words: quoteOf(article, mention),
        sourceWords: mention.source ? quoteOf(article, mention.source) : null,
        reports,
      }
      this.all.push(copyOf(stance))
    }
  }
}

/**
 * How one thing stands, told differently by different sources: "reopened", "disputes that it is open", "technically
 * open". Work grows with the number of stances.
 */
export function differingStances(
  { all }: Stances,
  cast: Pick<Cast, 'idOf'>,
  actors: readonly Actor[],
  eventOf: (report: number) => EventId | null,
): readonly Disagreement[] {
  const groups = groupBy(all, ({ article, thing, name, state }) => {
    // A thing without a name of its own is one thing within one article only.
    return `${name < 0 ? `${article} ${thing}` : cast.idOf(name)}|${state}`
  })
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]))
  return [...groups].flatMap(([key, group]) => {
    const thing = key.split('|', 1)[0]!
    return inNewsCycles(group).flatMap((stances): Disagreement[] => {
      const told = oncePerSource(stances)
      return differ(told) ? [differenceOf(names.get(thing) ?? told[0]!.thing, told, eventOf)] : []
    })
  })
}

/** What is written within a week may speak of one state of things; later it may have changed. */
const CYCLE_DAYS = 7
function inNewsCycles(group: readonly Stance[]): Stance[][] {
  const sorted = [...group].sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || before(a, b))
  const cycles: Stance[][] = []
  for (const stance of sorted) {
    const open = cycles.at(-1)
    if (open && (stance.day ?? 0) - (open[0]!.day ?? 0) <= CYCLE_DAYS) open.push(stance)
    else cycles.push([stance])
  }
  return cycles
}

/** Who says the same twice is one voice. */
function oncePerSource(stances: readonly Stance[]): Stance[] {
  const said = new Set<string>()
  return stances.filter((stance) => {
    const key = `${stance.source ?? stance.article}|${position(stance)}`
    return !said.has(key) && said.add(key)
  })
}

function position({ holds, disputed }: Stance): string {
  return disputed ? `not ${holds}` : holds
}

/**
 * Denied by one and said by another; said with a reservation by one and without by another; or contrasted by the
 * article itself ("but the pilots said it was shut"). "Closed on Monday" and "reopened on Friday" are no difference.
 */
function differ(stances: readonly Stance[]): boolean {
  return stances.some((a, i) =>
    stances.some((b, j) => {
      const [x, y] = [a.source, b.source]
      if (i === j || (x === y && x !== null) || (x === null && y === null)) return false
      if (a.disputed && !b.disputed) return a.holds === b.holds || b.holds === 'partly'
      if (x === null || y === null) return false
      if (a.holds === 'partly') return !b.disputed && b.holds === 'yes'
      const beside = a.article === b.article && Math.abs(a.passage - b.passage) <= 1
      const here = beside && b.words.start > a.words.start && b.contrasted
      return here && !a.disputed && !b.disputed && a.holds !== b.holds
    }),
  )
}

function differenceOf(
  name: string,
  stances: readonly Stance[],
  eventOf: (report: number) => EventId | null,
): Disagreement {
  const positions = new Set(stances.map(position))
  const plain = positions.size === 2 && stances.some(({ disputed }) => disputed)
  const { state, question, article } = stances[0]!
  const about = `${name}: ${question}`
  const events = stances.flatMap(({ reports }) => reports.flatMap((report) => eventOf(report) ?? []))
  return {
    id: `${plain ? 'claim-and-denial' : 'different-words'}-${slug(`${name} ${state}`)}-${article}`,
    kind: plain ? 'claim and denial' : 'different words',
    about,
    quotes: stances.map(({ words }) => words),
    sources: stances.map(({ sourceWords }) => sourceWords),
    figures: [],
    events: [...new Set(events)],
  }
}

function sourceKey(article: ReadArticle, { source }: StanceMention): string | null {
  if (!source) return null
  const words = article.text.slice(source.start, source.end).toLowerCase()
  return words.replace(/^(?:the|a|an) /, '')
}

function before(a: Stance, b: Stance): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.words.start - b.words.start
}
