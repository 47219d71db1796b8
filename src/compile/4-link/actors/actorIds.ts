import { type ActorId, slug } from '../../../corpus/ids.ts'
import { byCodeUnit } from '../../../corpus/order.ts'
import type { Described } from './describeActor.ts'

/** Who keeps the plain id when several actors have one name. */
const FIRST = ['state', 'armed group', 'organisation', 'person', 'office', 'place', 'collective']

/**
 * Readable ids from names. Actors of one article carry its id; where two others share a name, kind and then
 * affiliation are added: what they are decides, never the order of the articles.
 */
export function giveIds(described: readonly Described[]): ActorId[] {
  const wanted = described.map(({ actor, local }) => {
    const plain = slug(actor.name) || 'unnamed'
    return local ? `${plain}-${slug(actor.articles[0]!)}` : plain
  })
  const order = described
    .map((_, i) => i)
    .sort(
      (a, b) =>
        rank(described[a]!) - rank(described[b]!) ||
        byCodeUnit(described[a]!.nodes[0]!.key, described[b]!.nodes[0]!.key),
    )
  const taken = new Set<string>()
  const ids = new Array<ActorId>(described.length)
  for (const i of order) {
    const { actor, nodes } = described[i]!
    const more = [slug(actor.kind), slug(actor.affiliation ?? ''), slug(nodes[0]!.key)].filter((part) => part !== '')
    let id = wanted[i]!
    for (const part of more) {
      if (!taken.has(id)) break
      id = `${id}-${part}`
    }
    for (let n = 2; taken.has(id); n++) id = `${id}-${n}`
    taken.add(id)
    ids[i] = id as ActorId
  }
  return ids
}

function rank({ actor }: Described): number {
  return FIRST.indexOf(actor.kind)
}
