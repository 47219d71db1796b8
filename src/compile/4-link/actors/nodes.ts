import { type ArticleId, slug } from '../../../corpus/ids.ts'
import { type NameParts, partsOf } from '../../language/personNames.ts'
import type { ActorMention, ReadArticle, Shelf } from '../../shapes.ts'

/** Mentions alike in all but their place: what an actor is described by, with how often it is printed. */
export interface Form extends Omit<ActorMention, 'start' | 'end' | 'passage'> {
  readonly printed: string
  times: number
}

/** All mentions that one key brings together; clusters are made of nodes. */
export interface Node {
  readonly key: string
  readonly kind: ActorMention['kind']
  /** What the finder guessed from one capital word; other evidence outweighs it. */
  readonly guessed: boolean
  readonly parts: NameParts | null
  /** Each form once, in the order of their first print. */
  readonly forms: Form[]
  /** Indices of the articles that print it, in order. */
  readonly articles: number[]
  /** Every office and affiliation printed with it. */
  readonly offices: Set<string>
  readonly affiliations: Set<string>
}

const GUESSED = new Set(['actor.name.single', 'actor.name.acronym', 'actor.name.unknown', 'actor.name.place'])

/** What linking reads of an article to know whom it names. */
export type Naming = Pick<ReadArticle, 'id' | 'text' | 'actors'>

/** Nodes in order of their keys, and for each mention its node; null where a key has no letters. */
export function gatherNodes(articles: Shelf<Naming>): {
  readonly nodes: Node[]
  readonly rows: (Node | null)[][]
  readonly ids: ArticleId[]
} {
  const nodes = new Map<string, Node>()
  // A name in print is worked out once, however often it is printed.
  const known = new Map<string, { readonly node: Node; readonly form: Form } | null>()
  const rows: (Node | null)[][] = []
  const ids: ArticleId[] = []
  for (const { id, text, actors } of articles) {
    ids.push(id)
    const a = rows.length
    rows.push(
      actors.map((mention) => {
        const { passage, start, end, ...named } = mention
        const printed = text.slice(start, end)
        const { kind, key, name, role, affiliation, form: is, rule } = named
        const spelled = [printed, key, kind, name, role ?? '\0', affiliation ?? '\0', is, rule].join('\u0001')
        let found = known.get(spelled)
        if (found === undefined) {
          // A slice would keep the whole text alive.
          found = place(nodes, mention, { ...named, printed: JSON.parse(JSON.stringify(printed)), times: 0 })
          known.set(spelled, found)
        }
        if (found === null) return null
        found.form.times++
        if (found.node.articles.at(-1) !== a) found.node.articles.push(a)
        return found.node
      }),
    )
  }
  return { nodes: [...nodes.values()].sort((x, y) => (x.key < y.key ? -1 : 1)), rows, ids }
}

function place(nodes: Map<string, Node>, mention: ActorMention, form: Form): { node: Node; form: Form } | null {
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
      forms: [],
      articles: [],
      offices: new Set(),
      affiliations: new Set(),
    }
    nodes.set(key, node)
  }
  node.forms.push(form)
  if (mention.role !== null) node.offices.add(mention.role)
  if (mention.affiliation !== null) node.affiliations.add(mention.affiliation)
  return { node, form }
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
