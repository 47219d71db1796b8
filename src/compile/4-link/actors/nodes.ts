import { type ArticleId, slug } from '../../../corpus/ids.ts'
import type { Quote } from '../../../corpus/model.ts'
import { type NameParts, partsOf } from '../../language/personNames.ts'
import type { ActorMention, ReadArticle, Span } from '../../shapes.ts'
import { copyOf } from '../../shelf.ts'
import { IntLists } from '../ints.ts'

/** Mentions alike in all but their place: what an actor is described by, with how often it is printed. */
export interface Form extends Omit<ActorMention, 'start' | 'end' | 'passage'> {
  readonly printed: string
  /** Where it is first printed. */
  readonly first: Quote
  times: number
}

/** All mentions that one key brings together; clusters are made of nodes. */
export interface Node {
  readonly key: string
  readonly number: number
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

/** A node as a reader knows it: the name most often printed, in full where it is compared in full. */
export function printedName({ forms, parts }: Node): string {
  const inFull = parts?.given ? forms.filter(({ printed, form }) => form === 'name' && /\s/.test(printed)) : []
  return (inFull.length > 0 ? inFull : forms).reduce((most, form) => (form.times > most.times ? form : most)).printed
}

const GUESSED = new Set(['actor.name.single', 'actor.name.acronym', 'actor.name.unknown', 'actor.name.place'])

/** What linking reads of an article to know whom it names. */
export type Naming = Pick<ReadArticle, 'id' | 'text' | 'actors'>

/** Who is named where, taken article by article. */
export class Names {
  /** In the order of their first print, which is their number. */
  readonly nodes: Node[] = []
  /** Of the articles, in their order. */
  readonly ids: ArticleId[] = []
  /** States by the name under which persons and bodies are said to belong to them. */
  readonly states = new Map<string, Node>()
  private readonly byKey = new Map<string, Node>()
  // A name in print is worked out once, however often it is printed.
  private readonly known = new Map<string, { readonly node: Node; readonly form: Form } | null>()
  /** For each article, for each mention, its node's number; -1 where a key has no letters. */
  private readonly rows = new IntLists()

  /** The numbers of the nodes of the article's mentions. */
  add({ id, text, actors }: Naming): readonly number[] {
    const article = this.ids.push(id) - 1
    const row = actors.map((mention) => this.nodeOf(mention, text, article)?.number ?? -1)
    this.rows.push(row)
    return row
  }

  /** Number of the node that a mention belongs to; -1 for none. */
  numberAt(article: number, mention: number): number {
    return this.rows.item(article, mention)
  }

  rowOf(article: number): readonly number[] {
    return this.rows.at(article)
  }

  private nodeOf(mention: ActorMention, text: string, article: number): Node | null {
    const { start, end, kind, key, name, role, affiliation, form: is, rule } = mention
    const printed = text.slice(start, end)
    const spelled = [printed, key, kind, name, role ?? '\0', affiliation ?? '\0', is, rule].join('\u0001')
    let found = this.known.get(spelled)
    if (found === undefined) {
      const own = copyOf({ printed, kind, key, name, role, affiliation, form: is, rule })
      const first = { article: this.ids[article]!, start, end, exact: own.printed }
      found = this.place(Object.assign(own, { first, times: 0 }))
      this.known.set(spelled, found)
    }
    if (found === null) return null
    const { node, form } = found
    form.times++
    if (node.articles.at(-1) !== article) node.articles.push(article)
    if (kind === 'state') this.states.set(form.name, node)
    return node
  }

  private place(form: Form): { node: Node; form: Form } | null {
    const key = keyOf(form)
    if (key === null) return null
    let node = this.byKey.get(key)
    if (!node) {
      // “Bek”, where an article names several, is of that article alone.
      const person = form.kind === 'person' && form.form === 'name' && !form.key.includes('@')
      node = {
        key,
        number: this.nodes.length,
        kind: form.kind,
        guessed: GUESSED.has(form.rule),
        parts: person || GUESSED.has(form.rule) ? partsOf(form.key) : null,
        forms: [],
        articles: [],
        offices: new Set(),
        affiliations: new Set(),
      }
      this.byKey.set(key, node)
      this.nodes.push(node)
    }
    node.forms.push(form)
    if (form.role !== null) node.offices.add(form.role)
    if (form.affiliation !== null) node.affiliations.add(form.affiliation)
    return { node, form }
  }
}

/**
 * What two mentions share if they are one from the start: the letters of the key, and whether it is a person's, a
 * place's, or an institution's. Guesses from one word stand apart, for the corpus to decide.
 */
function keyOf(mention: Omit<ActorMention, keyof Span | 'passage'>): string | null {
  const letters = slug(mention.key.replace('@', ' at '))
  if (letters === '') return null
  if (GUESSED.has(mention.rule)) return `guess ${letters}`
  if (mention.kind === 'person' && !mention.key.includes('@')) {
    const parts = partsOf(mention.key)
    if (parts && mention.rule !== 'actor.source.office unnamed')
      return `person ${[parts.given ?? '', ...parts.middle].join(' ')} ${parts.surname}`
    return `person ${letters}`
  }
  if (mention.kind === 'place') return `place ${letters}`
  return mention.kind === 'collective' ? `collective ${letters}` : `name ${letters}`
}
