import type { ArticleFile, ReportedEvent } from '../../../src/corpus/files.ts'
import type { EventId } from '../../../src/corpus/ids.ts'
import type { Report } from '../../../src/corpus/model.ts'
import { type Days, fairDays, placed, shared } from './compare.ts'
import type { ArticleKey, EventKey } from './key.ts'
import type { Tally } from './tally.ts'

/** One passage that tells an event, as the page would show it by itself. */
interface Told {
  readonly event: ReportedEvent
  readonly report: Report
  readonly days: Days
}

const toldIn = (read: ArticleFile): readonly Told[] =>
  read.events.flatMap((event) =>
    event.reports.map((report) => {
      const { earliest, latest } = report.when ?? event.when
      return { event, report, days: [earliest, latest] as const }
    }),
  )

/** The word that names it lies in the words of the key, and the one passage holds half of the other. */
function tells({ at }: EventKey, { report: { quote, trigger } }: Told): boolean {
  return at.map(placed).some((words) => {
    const half = Math.min(words.end - words.start, quote.end - quote.start) / 2
    return shared(words, trigger) > 0 && shared(words, quote) >= half
  })
}

/** A status that says as much: what goes on has happened too. */
const sameStatus = (want: EventKey['status'], read: Report['status']) =>
  want === read || (want === 'ongoing' && read === 'occurred')

function questionsOf(key: ArticleKey, read: ArticleFile) {
  const named = new Map(key.actors.map(({ id, at }) => [id, at.map(placed)]))
  const takesPart = ({ actors }: EventKey, { event }: Told) => {
    const wanted = actors.flatMap(({ actor }) => named.get(actor) ?? [])
    const drawn = new Set(event.actors.map(({ actor }) => actor))
    const places = read.mentions.filter(({ actor }) => drawn.has(actor)).map(({ quote }) => quote)
    return wanted.length === 0 || wanted.some((want) => places.some((place) => shared(want, place) > 0))
  }
  return {
    date: (want: EventKey, told: Told) => fairDays(want.within, told.days),
    'one who takes part': takesPart,
    status: (want: EventKey, { report }: Told) => sameStatus(want.status, report.status),
    type: (want: EventKey, { report }: Told) => want.type === report.type || want.typeAlt === report.type,
  }
}

const WEIGHTS: Readonly<Record<string, number>> = { date: 4, 'one who takes part': 2, status: 1, type: 1 }

/** Of several readings of one event, that answers the key which fails it least; the same words are worth a type. */
function failure({ at }: EventKey, { told, wrong }: { told: Told; wrong: readonly string[] }): number {
  const { start, end } = told.report.quote
  const otherWords = at.some(([from, to]) => from === start && to === end) ? 0 : 1
  return wrong.reduce((sum, name) => sum + WEIGHTS[name]!, otherWords)
}

/**
 * Whether what matters is there with its day, nothing else is, and each says what its words say.
 * Gives the event that each of the key was read as.
 */
export function scoreEvents(key: ArticleKey, read: ArticleFile, tally: Tally): ReadonlyMap<string, EventId> {
  const told = toldIn(read)
  const questions = Object.entries(questionsOf(key, read))
  const readAs = new Map<string, EventId>()
  for (const want of key.events) {
    const best = told
      .filter((each) => tells(want, each))
      .map((each) => ({ told: each, wrong: questions.filter(([, right]) => !right(want, each)).map(([name]) => name) }))
      .sort((a, b) => failure(want, a) - failure(want, b))[0]
    if (best) readAs.set(want.id, best.told.event.id)
    if (want.importance === 1) continue
    const there = best !== undefined && !best.wrong.includes('date')
    if (want.importance === 3) tally.count('events: what must be there, with its day', there)
    tally.count('events: what should be there, with its day', there)
    if (best === undefined) {
      tally.fault(key.file, `event missed: ${want.title}`)
      continue
    }
    for (const [name] of questions) tally.count(`events: ${name}`, !best.wrong.includes(name))
    if (best.wrong.length > 0) {
      tally.fault(key.file, `event “${want.title}”: ${best.wrong.join(', ')} (${saidOf(best.told)})`)
    }
  }
  const furniture = key.boilerplate.map(placed)
  for (const each of told) {
    const asked =
      key.events.some((want) => tells(want, each)) && !furniture.some((it) => shared(it, each.report.trigger) > 0)
    if (!tally.count('events: in the key', asked)) tally.fault(key.file, `event not asked: ${each.event.title}`)
  }
  return readAs
}

const saidOf = ({ event: { title }, report: { type, status }, days }: Told) =>
  `${title}: ${type}, ${status}, ${days.map((day) => day ?? '…').join(' to ')}`
