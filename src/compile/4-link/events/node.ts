import { dayNumber } from '../../../corpus/day.ts'
import type { ActorId } from '../../../corpus/ids.ts'
import type { Figure, Quote } from '../../../corpus/model.ts'
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
}

export function nodesOf(
  articles: readonly ReadArticle[],
  actorIds: readonly (readonly (ActorId | null)[])[],
  figures: readonly (readonly Figure[])[],
): Node[] {
  const nodes: Node[] = []
  articles.forEach((article, a) => {
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
        agents: new Set(ids.filter(({ role }) => role === 'agent').map(({ id }) => id)),
        targets: new Set(ids.filter(({ role }) => role === 'patient').map(({ id }) => id)),
        words: new Set(mention.words.filter((word) => !names.has(word))),
        counts: (figures[a] ?? []).flatMap(({ quote, measure, point }) =>
          point !== null && point >= 1 && inside(quote, mention) ? [{ measure, value: point }] : [],
        ),
        from: mention.when.earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(mention.when.earliest),
        to: mention.when.latest === null ? Number.POSITIVE_INFINITY : dayNumber(mention.when.latest),
        headline: article.passages[mention.passage]?.kind === 'headline',
        dated: mention.time !== null || mention.when.words !== null,
      })
    }
  })
  return nodes
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
