import { addToGroup, addToSet, groupBy } from '../../corpus/groups.ts'
import type { ActorId } from '../../corpus/ids.ts'
import type { Actor } from '../../corpus/model.ts'
import type { Step } from '../../corpus/step.ts'
import { regionsIn } from '../language/regions.ts'
import type { Shelf } from '../shapes.ts'
import { giveIds } from './actors/actorIds.ts'
import { Clusters } from './actors/clusters.ts'
import { findContradictions } from './actors/contradictions.ts'
import { describeActor } from './actors/describeActor.ts'
import { joinGuesses } from './actors/guesses.ts'
import { Names, type Naming, type Node, printedName } from './actors/nodes.ts'
import { joinPersons } from './actors/persons.ts'

export interface LinkedActors {
  readonly actors: readonly Actor[]
  readonly cast: Cast
}

/** Who is meant where: actors by number, which in memory are shorter than ids. */
export class Cast {
  constructor(
    private readonly names: Names,
    /** The actor of each node of names. */
    private readonly numbers: Int32Array,
    private readonly ids: readonly ActorId[],
    /** What each actor is called. */
    private readonly called: readonly string[],
  ) {}

  /** Number of the actor under whom a node of names falls. */
  actorOf(node: number): number {
    return this.numbers[node]!
  }

  nameOf(actor: number): string {
    return this.called[actor]!
  }

  idOf(node: number): ActorId {
    return this.ids[this.actorOf(node)]!
  }

  /** The actor that a mention of an article names; null for none. */
  at(article: number, mention: number): ActorId | null {
    const node = this.names.numberAt(article, mention)
    return node < 0 ? null : this.idOf(node)
  }

  /** For each of the article's mentions its node of names; -1 for none. */
  namesIn(article: number): readonly number[] {
    return this.names.rowOf(article)
  }

  /** For each of the article's mentions the actor that it names; null for none. */
  rowOf(article: number): readonly (ActorId | null)[] {
    return this.names.rowOf(article).map((node) => (node < 0 ? null : this.idOf(node)))
  }

  /** The states among the actors, by number. */
  realms(): ReadonlySet<number> {
    return new Set([...this.names.states.values()].map(({ number }) => this.actorOf(number)))
  }

  /** The persons among the actors, by number. */
  persons(): ReadonlySet<number> {
    const named = this.names.nodes.filter(({ kind }) => kind === 'person')
    return new Set(named.map(({ number }) => this.actorOf(number)))
  }

  /** By number, the states to which persons, offices and bodies are said to belong, and in which capitals lie. */
  states(): ReadonlyMap<number, ReadonlySet<number>> {
    const found = new Map<number, Set<number>>()
    for (const node of this.names.nodes)
      for (const affiliation of node.kind === 'place' ? regionsIn(printedName(node)) : node.affiliations) {
        const state = this.names.states.get(affiliation)
        if (!state) continue
        const actor = this.actorOf(node.number)
        const belongs = this.actorOf(state.number)
        if (actor === belongs) continue
        addToSet(found, actor, belongs)
      }
    return found
  }
}

/** Who is named in each article. */
export function namesIn(articles: Iterable<Naming>): Names {
  const names = new Names()
  for (const article of articles) names.add(article)
  return names
}

/**
 * One actor across articles and spellings. Mentions with one key are one; guesses join what the corpus is sure of;
 * surnames join the one person who has them; near spellings join where given name or office agree. Time grows with the
 * number of mentions: names are compared only inside small blocks.
 */
export function linkActors(names: Names, articles: Shelf<Naming>): LinkedActors {
  const nodes = [...names.nodes].sort((x, y) => (x.key < y.key ? -1 : 1))
  const clusters = new Clusters()
  joinGuesses(nodes, clusters)
  joinPersons(nodes, clusters)

  const members = groupBy(nodes, ({ key }) => clusters.rootOf(key))
  const roots = [...members.keys()]
  const described = roots.map((root) => describeActor(members.get(root)!, names.ids))
  const ids = giveIds(described)
  const contradictions = findContradictions(described, articles, names)
  const joins = joinsOf(clusters, nodes)
  const numbers = new Int32Array(nodes.length)
  roots.forEach((root, i) => {
    for (const { number } of members.get(root)!) numbers[number] = i
  })
  return {
    actors: described
      .map(({ actor }, i): Actor => {
        const { name, kind, role, affiliation, titles, aliases, mentions, articles } = actor
        const known = { id: ids[i]!, name, kind, role, affiliation, titles, aliases, mentions, articles }
        return Object.assign(known, { joins: joins.get(roots[i]!) ?? [], contradictions: contradictions[i]! })
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    cast: new Cast(
      names,
      numbers,
      ids,
      described.map(({ actor }) => actor.name),
    ),
  }
}

/** The steps that brought each cluster together, by its root. */
function joinsOf(clusters: Clusters, nodes: readonly Node[]): Map<string, Step[]> {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const name = (key: string) => `“${printedName(byKey.get(key)!)}”`
  const joins = new Map<string, Step[]>()
  for (const { a, b, because } of clusters.joins) {
    if (name(a) === name(b)) continue
    addToGroup(joins, clusters.rootOf(a), { looked: `${name(a)} and ${name(b)}`, found: because })
  }
  return joins
}
