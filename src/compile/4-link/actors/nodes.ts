import { slug } from '../../../corpus/ids.ts'
import { type NameParts, partsOf } from '../../language/personNames.ts'
import type { ActorMention, ReadArticle } from '../../shapes.ts'

/** All mentions that one key brings together; clusters are made of nodes. */
export interface Node {
  readonly key: string
  readonly kind: ActorMention['kind']
  /** What the finder guessed from one capital word; other evidence outweighs it. */
  readonly guessed: boolean
  readonly parts: NameParts | null
  /** Index into the articles, and into each one's mentions. */
  readonly at: [article: number, mention: number][]
  /** Every office and affiliation printed with it. */
  readonly offices: Set<string>
  readonly affiliations: Set<string>
}

const GUESSED = new Set(['actor.name.single', 'actor.name.acronym', 'actor.name.unknown', 'actor.name.place'])

/** Nodes in order of their keys, and for each mention the key of its node; null where a key has no letters. */
export function gatherNodes(articles: readonly ReadArticle[]): { nodes: Node[]; keys: (string | null)[][] } {
  const nodes = new Map<string, Node>()
  const keys = articles.map((article, a) =>
    article.actors.map((mention, m) => {
      const key = keyOf(mention)
      if (key === null) return null
      let node = nodes.get(key)
      if (!node) {
        const person = mention.kind === 'person' && mention.form === 'name'
        node = {
          key,
          kind: mention.kind,
          guessed: GUESSED.has(mention.rule),
          parts: person || GUESSED.has(mention.rule) ? partsOf(mention.key) : null,
          at: [],
          offices: new Set(),
          affiliations: new Set(),
        }
        nodes.set(key, node)
      }
      node.at.push([a, m])
      if (mention.role !== null) node.offices.add(mention.role)
      if (mention.affiliation !== null) node.affiliations.add(mention.affiliation)
      return key
    }),
  )
  return { nodes: [...nodes.values()].sort((x, y) => (x.key < y.key ? -1 : 1)), keys }
}

/**
 * What two mentions share if they are one from the start: the letters of the key, and whether it is a person's, a
 * place's, or an institution's. Guesses from one word stand apart, for the corpus to decide.
 */
function keyOf(mention: ActorMention): string | null {
  const letters = slug(mention.key.replace('@', ' at '))
  if (letters === '') return null
  if (GUESSED.has(mention.rule)) return `guess ${letters}`
  if (mention.kind === 'person' && !mention.key.includes('@')) {
    const parts = partsOf(mention.key)
    if (parts && mention.rule !== 'actor.source.office unnamed') return `person ${parts.given ?? ''} ${parts.surname}`
    return `person ${letters}`
  }
  if (mention.kind === 'place') return `place ${letters}`
  return mention.kind === 'collective' ? `collective ${letters}` : `name ${letters}`
}
