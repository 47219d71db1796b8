import type { ActorId } from '../../corpus/ids.ts'
import type { Actor } from '../../corpus/model.ts'
import type { ReadArticle } from '../shapes.ts'
import { giveIds } from './actors/actorIds.ts'
import { Clusters } from './actors/clusters.ts'
import { findContradictions } from './actors/contradictions.ts'
import { describeActor } from './actors/describeActor.ts'
import { joinGuesses } from './actors/guesses.ts'
import { gatherNodes, type Node } from './actors/nodes.ts'
import { joinPersons } from './actors/persons.ts'

export interface LinkedActors {
  readonly actors: readonly Actor[]
  /** For each article, for each of its mentions, the actor it names; null for none. */
  readonly ids: readonly (readonly (ActorId | null)[])[]
}

/**
 * One actor across articles and spellings. Mentions with one key are one; guesses join what the corpus is sure of;
 * surnames join the one person who has them; near spellings join where given name or office agree. Time grows with the
 * number of mentions: names are compared only inside small blocks.
 */
export function linkActors(articles: readonly ReadArticle[]): LinkedActors {
  const { nodes, keys } = gatherNodes(articles)
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
  const described = roots.map((root) => describeActor(members.get(root)!, articles))
  const ids = giveIds(described)
  const contradictions = findContradictions(described, articles)
  const idOf = new Map(roots.map((root, i) => [root, ids[i]!]))
  return {
    actors: described
      .map(({ actor }, i): Actor => ({ ...actor, id: ids[i]!, contradictions: contradictions[i]! }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ids: keys.map((row) => row.map((key) => (key === null ? null : idOf.get(clusters.rootOf(key))!))),
  }
}
