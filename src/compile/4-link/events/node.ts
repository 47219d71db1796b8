import { dayNumber } from '../../../corpus/day.ts'
import type { ActorId } from '../../../corpus/ids.ts'
import type { Figure, Quote, Role } from '../../../corpus/model.ts'
import type { EventMention, ReadArticle } from '../../shapes.ts'

/** One passage's report of an event, with what two reports are compared by. */
export interface Node {
  /** Place in the corpus: article, then position. */
  readonly order: number
  readonly article: ReadArticle
  readonly mention: EventMention
  readonly actors: ReadonlySet<ActorId>
  readonly agents: ReadonlySet<ActorId>
  readonly targets: ReadonlySet<ActorId>
  /** The parties, and the states that they act for. */
  readonly sides: ReadonlySet<ActorId>
  /** Those of them that stand for themselves: not the state beside its minister. */
  readonly parties: readonly Party[]
  /** Content words without those that name its actors. */
  readonly words: ReadonlySet<string>
  /** Counts of people claimed in the same words, with their measure. */
  readonly counts: readonly { readonly measure: string; readonly value: number }[]
  /** First and last day number; infinite where open. */
  readonly from: number
  readonly to: number
  /** It stands in the headline, which tells what the text tells again. */
  readonly headline: boolean
  /** Its own words date it, or the words around them. */
  readonly dated: boolean
  /** Only what another event of its sentence says: it is told with that one, and compared with nothing. */
  readonly told: boolean
}

export interface Party {
  readonly id: ActorId
  readonly agent: boolean
  readonly states: ReadonlySet<ActorId>
}

export function nodesOf(
  articles: readonly ReadArticle[],
  actorIds: readonly (readonly (ActorId | null)[])[],
  figures: readonly (readonly Figure[])[],
): Node[] {
  const nodes: Node[] = []
  const stateOf = statesOf(articles, actorIds)
  articles.forEach((article, a) => {
    const counted = byPassage(article, figures[a] ?? [])
    for (const mention of article.events) {
      const ids = mention.participants.flatMap(({ actor, role }) => {
        const id = actorIds[a]?.[actor]
        return id && role !== 'source' && role !== 'audience' ? [{ id, role }] : []
      })
      const names = namesIn(article, mention)
      nodes.push({
        order: nodes.length,
        article,
        mention,
        actors: new Set(ids.map(({ id }) => id)),
        sides: new Set(ids.flatMap(({ id }) => [id, ...(stateOf.get(id) ?? [])])),
        parties: partiesOf(ids, stateOf),
        agents: new Set(ids.filter(({ role }) => role === 'agent').map(({ id }) => id)),
        targets: new Set(ids.filter(({ role }) => role === 'patient' || role === 'theme').map(({ id }) => id)),
        words: new Set(mention.words.filter((word) => !names.has(word))),
        counts: (counted.get(mention.passage) ?? []).flatMap(({ quote, measure, point }) =>
          point !== null && inside(quote, mention) ? [{ measure, value: point }] : [],
        ),
        from: mention.when.earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(mention.when.earliest),
        to: mention.when.latest === null ? Number.POSITIVE_INFINITY : dayNumber(mention.when.latest),
        headline: article.passages[mention.passage]?.kind === 'headline',
        dated: mention.time !== null || mention.when.words !== null,
        told: mention.tie?.kind === 'told',
      })
    }
  })
  return nodes
}

function partiesOf(
  ids: readonly { readonly id: ActorId; readonly role: Role }[],
  stateOf: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
): Party[] {
  const named = new Set(ids.flatMap(({ id }) => [...(stateOf.get(id) ?? [])]))
  return ids
    .filter(({ id }) => !named.has(id))
    .map(({ id, role }) => ({ id, agent: role === 'agent', states: stateOf.get(id) ?? NO_STATES }))
}
const NO_STATES: ReadonlySet<ActorId> = new Set()

/** The state that a person, office or body is said to belong to. */
function statesOf(
  articles: readonly ReadArticle[],
  actorIds: readonly (readonly (ActorId | null)[])[],
): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const states = new Map<string, ActorId>()
  articles.forEach(({ actors }, a) => {
    actors.forEach(({ kind, name }, k) => {
      const id = actorIds[a]?.[k]
      if (id && kind === 'state') states.set(name, id)
    })
  })
  const found = new Map<ActorId, Set<ActorId>>()
  articles.forEach(({ actors }, a) => {
    actors.forEach(({ affiliation }, k) => {
      const id = actorIds[a]?.[k]
      const state = affiliation === null ? undefined : states.get(affiliation)
      if (!id || !state || id === state) return
      const known = found.get(id)
      if (known) known.add(state)
      else found.set(id, new Set([state]))
    })
  })
  return found
}

/** Claims by the passage that makes them: an event is told in one. */
function byPassage({ figures }: ReadArticle, claims: readonly Figure[]): Map<number, Figure[]> {
  const grouped = new Map<number, Figure[]>()
  claims.forEach((claim, f) => {
    const { passage } = figures[f]!
    const others = grouped.get(passage)
    if (others) others.push(claim)
    else grouped.set(passage, [claim])
  })
  return grouped
}

const inside = (quote: Quote, mention: EventMention): boolean => quote.start < mention.end && quote.end > mention.start

/** The words of the actors' names, so that a name in common is not counted twice. */
function namesIn(article: ReadArticle, mention: EventMention): Set<string> {
  const words = new Set<string>()
  for (const { actor } of mention.participants) {
    const named = article.actors[actor]
    if (named)
      for (const word of article.text
        .slice(named.start, named.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u))
        words.add(word)
  }
  return words
}

/** How many days its time spans; infinite where it is open. */
export const width = (node: Node): number => node.to - node.from + 1
