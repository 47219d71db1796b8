import { addToGroup } from '../../../corpus/groups.ts'
import type { Clusters } from './clusters.ts'
import type { Node } from './nodes.ts'

/** A name guessed from one article is what the rest of the corpus knows under the same letters, if it knows one thing. */
export function joinGuesses(nodes: readonly Node[], clusters: Clusters): void {
  const known = new Map<string, Node[]>()
  for (const node of nodes) {
    if (node.guessed || node.key.startsWith('person ') || node.kind === 'collective') continue
    addToGroup(known, node.key.slice(node.key.indexOf(' ') + 1), node)
  }
  const full = new Map(
    nodes.flatMap((node) =>
      !node.guessed && node.parts?.given ? [[`${node.parts.given} ${node.parts.surname}`, node] as const] : [],
    ),
  )
  for (const node of nodes) {
    if (!node.guessed) continue
    const same = known.get(node.key.slice(node.key.indexOf(' ') + 1)) ?? []
    if (same.length === 1)
      clusters.join(node.key, same[0]!.key, 'the same letters, and the corpus knows one thing by them')
    else if (same.length === 0 && node.parts?.given) {
      const person = full.get(`${node.parts.given} ${node.parts.surname}`)
      if (person) clusters.join(node.key, person.key, 'the same given name and surname')
    }
  }
}
