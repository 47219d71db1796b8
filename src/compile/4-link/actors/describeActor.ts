import type { ActorId, ArticleId } from '../../../corpus/ids.ts'
import { ACTOR_KINDS, type Actor, type ActorKind, type Alias, type Quote, type Title } from '../../../corpus/model.ts'
import { byCodeUnit } from '../../../corpus/order.ts'
import { nameWords, officeOf } from '../../language/personNames.ts'
import type { ActorMention } from '../../shapes.ts'
import type { Node } from './nodes.ts'

/** An actor without its id, contradictions and joins, and its offices for finding those. */
export interface Described {
  readonly actor: Omit<Actor, 'id' | 'contradictions' | 'joins'> & { readonly id: ActorId | null }
  readonly nodes: readonly Node[]
  /** How often each office is printed with it, in one spelling. */
  readonly offices: ReadonlyMap<string, number>
  /** Belongs to one article alone. */
  readonly local: boolean
}

/** `ids` of the articles, in their order. */
export function describeActor(nodes: readonly Node[], ids: readonly ArticleId[]): Described {
  const names = new Map<string, number>()
  const fullNames = new Map<string, number>()
  const aliases = new Map<string, Map<string, number>>()
  const titles = new Map<string, { count: number; first: Quote }>()
  const kinds = new Map<ActorKind, number>()
  const roles = new Map<string, number>()
  const offices = new Map<string, number>()
  const affiliations = new Map<string, number>()
  const where = new Set<number>()
  let mentions = 0
  let local = false
  for (const node of nodes) {
    // What is certain outweighs any number of guesses.
    const weight = node.guessed ? 1 : 1000
    for (const a of node.articles) where.add(a)
    for (const form of node.forms) {
      const { printed, times } = form
      mentions += times
      local ||= form.key.includes('@')
      count(kinds, form.kind, weight * times)
      count(names, form.name, weight * times * (form.form === 'name' ? 1000 : 1))
      if (form.kind === 'person' && form.form === 'name' && nameWords(printed).length > 1)
        count(fullNames, printed.replace(/,/g, '').replace(/\s+/g, ' '), times)
      const rules = aliases.get(printed) ?? new Map<string, number>()
      aliases.set(printed, rules)
      count(rules, form.rule, times)
      if (form.role !== null && isPrintedHere(form)) {
        count(roles, form.role, times)
        count(offices, officeOf(form.role), times)
        const title = titles.get(form.role)
        if (!title) titles.set(form.role, { count: times, first: form.first })
        else
          titles.set(form.role, {
            count: title.count + times,
            first: isBefore(form.first, title.first) ? form.first : title.first,
          })
      }
      if (form.affiliation !== null) count(affiliations, form.affiliation, times)
    }
  }
  const kind = mostOf(kinds, (x, y) => ACTOR_KINDS.indexOf(x) - ACTOR_KINDS.indexOf(y))!
  const office = mostOf(offices, byCodeUnit)
  const role =
    office === null ? null : mostOf(new Map([...roles].filter(([words]) => officeOf(words) === office)), byCodeUnit)
  return {
    actor: {
      id: null,
      name: mostOf(kind === 'person' && fullNames.size > 0 ? fullNames : names, byCodeUnit)!,
      kind,
      role,
      affiliation: mostOf(affiliations, byCodeUnit),
      titles: [...titles]
        .map(([text, title]): Title => ({ text, ...title }))
        .sort((x, y) => y.count - x.count || byCodeUnit(x.text, y.text)),
      aliases: [...aliases]
        .map(([text, rules]): Alias => ({ text, count: sum(rules), rule: mostOf(rules, byCodeUnit)! }))
        .sort((x, y) => y.count - x.count || byCodeUnit(x.text, y.text)),
      mentions,
      articles: [...where].sort((x, y) => x - y).map((a) => ids[a]!),
    },
    nodes,
    offices,
    local,
  }
}

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
