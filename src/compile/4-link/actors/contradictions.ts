import { addToGroup } from '../../../corpus/groups.ts'
import type { Actor } from '../../../corpus/model.ts'
import { byCodeUnit } from '../../../corpus/order.ts'
import { officeOf } from '../../language/personNames.ts'
import type { Shelf } from '../../shapes.ts'
import { type Described, isPrintedHere, mostOf } from './describeActor.ts'
import type { Names, Naming } from './nodes.ts'

/** Offices that one person holds at a time. */
const UNIQUE =
  /\b(?:minister|secretary|president|chancellor|premier|king|queen|pope|chief of staff|attorney general|secretary general|speaker|governor|mayor)$/

/**
 * Titles that contradict the rest of the corpus, kept as printed: an office which somebody else holds more often, given
 * to a person who mostly holds another.
 */
export function findContradictions(
  described: readonly Described[],
  articles: Shelf<Naming>,
  names: Names,
): Actor['contradictions'][] {
  const holders = new Map<string, { readonly index: number; readonly times: number }[]>()
  described.forEach(({ offices, actor }, index) => {
    if (actor.kind !== 'person') return
    for (const [office, times] of offices) {
      if (UNIQUE.test(office)) addToGroup(holders, office, { index, times })
    }
  })
  return described.map(({ offices, actor, nodes }, index) => {
    const own = mostOf(offices, byCodeUnit)
    if (actor.kind !== 'person' || offices.size < 2 || own === null) return []
    const wrong = new Map<string, string>()
    for (const [office, times] of offices) {
      if (office === own || times >= offices.get(own)!) continue
      const holder = holders
        .get(office)
        ?.filter((other) => other.index !== index && other.times > times)
        .sort((a, b) => b.times - a.times || a.index - b.index)[0]
      if (holder) wrong.set(office, described[holder.index]!.actor.name)
    }
    if (wrong.size === 0) return []
    const mine = new Set(nodes.map(({ number }) => number))
    const where = [...new Set(nodes.flatMap((node) => node.articles))].sort((a, b) => a - b)
    return where.flatMap((a) => {
      const { id, text, actors } = articles.at(a)!
      return actors.flatMap((mention, m) => {
        if (mention.role === null || !mine.has(names.numberAt(a, m)) || !isPrintedHere(mention)) return []
        const holder = wrong.get(officeOf(mention.role))
        if (holder === undefined) return []
        const { start, end } = mention
        const note = `printed here as “${mention.role}”; elsewhere “${actor.role}”, and “${mention.role}” is ${holder}`
        return [{ quote: { article: id, start, end, exact: text.slice(start, end) }, note }]
      })
    })
  })
}
