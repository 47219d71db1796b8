import type { Actor } from '../../corpus/model.ts'
import type { ActorRow, Shelf } from '../shapes.ts'
import { giveIds } from './actors/actorIds.ts'
import { Clusters } from './actors/clusters.ts'
import { findContradictions } from './actors/contradictions.ts'
import { describeActor } from './actors/describeActor.ts'
import { joinGuesses } from './actors/guesses.ts'
import { gatherNodes, type Naming, type Node } from './actors/nodes.ts'
import { joinPersons } from './actors/persons.ts'

export interface LinkedActors {
  readonly actors: readonly Actor[]
  /** For each article, for each of its mentions, the actor it names; null for none. */
  readonly ids: readonly ActorRow[]
}

/**
 * One actor across articles and spellings. Mentions with one key are one; guesses join what the corpus is sure of;
 * surnames join the one person who has them; near spellings join where given name or office agree. Time grows with the
 * number of mentions: names are compared only inside small blocks.
 */
export function linkActors(articles: Shelf<Naming>): LinkedActors {
  const { nodes, rows, ids: articleIds } = gatherNodes(articles)
  const clusters = new Clusters()
  joinGuesses(nodes, clusters)
  joinPersons(nodes, clusters)

  const members = new Map<string, Node[]>()
  for (const node of nodes) {
    const root = clusters.rootOf(node.key)
    const others = members.get(root)
    if (others) others.push(node)
    else members.set(root, [node])
  }
  const roots = [...members.keys()]
  const described = roots.map((root) => describeActor(members.get(root)!, articleIds))
  const ids = giveIds(described)
  const contradictions = findContradictions(described, articles, rows)
  const idOf = new Map(roots.flatMap((root, i) => members.get(root)!.map((node) => [node, ids[i]!] as const)))
  return {
    actors: described
      .map(({ actor }, i): Actor => ({ ...actor, id: ids[i]!, contradictions: contradictions[i]! }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ids: rows.map((row) => row.map((node) => (node === null ? null : idOf.get(node)!))),
  }
}
