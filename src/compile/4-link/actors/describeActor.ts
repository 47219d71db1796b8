import type { ActorId, ArticleId } from '../../../corpus/ids.ts'
import { ACTOR_KINDS, type Actor, type ActorKind, type Alias, type Quote, type Title } from '../../../corpus/model.ts'
import { byCodeUnit } from '../../../corpus/order.ts'
import { nameWords, officeOf } from '../../language/personNames.ts'
import type { ActorMention } from '../../shapes.ts'
import type { Form, Node } from './nodes.ts'

/** An actor without its id, contradictions and joins, and its offices for finding those. */
export interface Described {
  readonly actor: Omit<Actor, 'id' | 'contradictions' | 'joins'> & { readonly id: ActorId | null }
  readonly nodes: readonly Node[]
  /** How often each office is printed with it, in one spelling. */
  readonly offices: ReadonlyMap<string, number>
  /** Belongs to one article alone. */
  readonly local: boolean
}

/** What is printed of an actor, and how often. */
interface Printed {
  readonly names: Map<string, number>
  readonly fullNames: Map<string, number>
  /** By spelling, how often each rule found it. */
  readonly aliases: Map<string, Map<string, number>>
  readonly titles: Map<string, Omit<Title, 'text'>>
  readonly kinds: Map<ActorKind, number>
  readonly roles: Map<string, number>
  readonly offices: Map<string, number>
  readonly affiliations: Map<string, number>
}

/** `ids` of the articles, in their order. */
export function describeActor(nodes: readonly Node[], ids: readonly ArticleId[]): Described {
  const printed = printedOf(nodes)
  const { names, fullNames, kinds, offices, roles, affiliations } = printed
  const forms = nodes.flatMap((node) => node.forms)
  const kind = mostOf(kinds, (x, y) => ACTOR_KINDS.indexOf(x) - ACTOR_KINDS.indexOf(y))!
  const office = mostOf(offices, byCodeUnit)
  const inOffice = new Map([...roles].filter(([words]) => officeOf(words) === office))
  const articles = [...new Set(nodes.flatMap((node) => node.articles))]
  return {
    actor: {
      id: null,
      name: mostOf(kind === 'person' && fullNames.size > 0 ? fullNames : names, byCodeUnit)!,
      kind,
      role: office === null ? null : mostOf(inOffice, byCodeUnit),
      affiliation: mostOf(affiliations, byCodeUnit),
      titles: titlesOf(printed),
      aliases: aliasesOf(printed),
      mentions: forms.reduce((all, { times }) => all + times, 0),
      articles: articles.sort((x, y) => x - y).map((a) => ids[a]!),
    },
    nodes,
    offices,
    local: forms.some(({ key }) => key.includes('@')),
  }
}

function printedOf(nodes: readonly Node[]): Printed {
  const printed: Printed = {
    names: new Map(),
    fullNames: new Map(),
    aliases: new Map(),
    titles: new Map(),
    kinds: new Map(),
    roles: new Map(),
    offices: new Map(),
    affiliations: new Map(),
  }
  for (const { guessed, forms } of nodes) {
    // What is certain outweighs any number of guesses.
    for (const form of forms) addForm(printed, form, guessed ? 1 : 1000)
  }
  return printed
}

function addForm(to: Printed, form: Form, weight: number): void {
  const { printed, times, kind } = form
  const isName = form.form === 'name'
  count(to.kinds, kind, weight * times)
  count(to.names, form.name, weight * times * (isName ? 1000 : 1))
  if (kind === 'person' && isName && /\s/.test(printed) && nameWords(printed).length > 1)
    count(to.fullNames, printed.replace(/,/g, '').replace(/\s+/g, ' '), times)
  const rules = to.aliases.get(printed) ?? new Map<string, number>()
  to.aliases.set(printed, rules)
  count(rules, form.rule, times)
  if (form.affiliation !== null) count(to.affiliations, form.affiliation, times)
  if (form.role === null || !isPrintedHere(form)) return
  count(to.roles, form.role, times)
  count(to.offices, officeOf(form.role), times)
  const title = to.titles.get(form.role)
  const first = title && !isBefore(form.first, title.first) ? title.first : form.first
  to.titles.set(form.role, { count: (title?.count ?? 0) + times, first })
}

const titlesOf = ({ titles }: Printed): Title[] =>
  [...titles].map(([text, title]): Title => ({ text, ...title })).sort(mostFirst)

const aliasesOf = ({ aliases }: Printed): Alias[] =>
  [...aliases]
    .map(([text, rules]): Alias => ({ text, count: sum(rules), rule: mostOf(rules, byCodeUnit)! }))
    .sort(mostFirst)

type Counted = Pick<Title | Alias, 'text' | 'count'>
const mostFirst = (x: Counted, y: Counted): number => y.count - x.count || byCodeUnit(x.text, y.text)

/** Titled and apposed names carry their own title; other mentions repeat what the article gave the person. */
export function isPrintedHere(mention: Pick<ActorMention, 'form' | 'rule'>): boolean {
  return (
    mention.form === 'description' || mention.rule === 'actor.name.titled' || mention.rule === 'actor.name.apposition'
  )
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, n) => all + n, 0)

const isBefore = (a: Quote, b: Quote): boolean => (a.article === b.article ? a.start < b.start : a.article < b.article)

function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The key with the highest count; of equals the first by `tie`. Null for none. */
export function mostOf<Key>(counts: ReadonlyMap<Key, number>, tie: (a: Key, b: Key) => number): Key | null {
  let best: Key | null = null
  let most = 0
  for (const [key, n] of counts) {
    if (best === null || n > most || (n === most && tie(key, best) < 0)) {
      best = key
      most = n
    }
  }
  return best
}
