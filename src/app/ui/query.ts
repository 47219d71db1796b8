import type { Actor } from '../../corpus/model.ts'
import { type Folded, fold, type Hit, hitsOf, termsOf } from './fold.ts'

/**
 * What a reader looks for. Names in print differ ("Galant", "Gallant", "the defence minister"), so a term that is a
 * part of any of an actor's names also finds the places where that actor goes by another one.
 */
export type Query = readonly Term[]
export interface Term {
  /** Folded. */
  readonly text: string
  readonly actors: ReadonlySet<string>
}

/** A place where an actor is named; of no width where it stands for the whole text. */
export interface Named {
  readonly actor: string
  readonly start: number
  readonly end: number
}

export interface Match {
  /** In order, without overlap. */
  readonly hits: readonly Hit[]
  /** 0: every term begins a word of the text itself; 1: it stands in the text; 2: somebody goes by it. */
  readonly rank: 0 | 1 | 2
}

export function queryOf(text: string, actors: readonly Actor[]): Query {
  return termsOf(text).map((term) => ({ text: term, actors: actorsNamed(term, actors) }))
}

/** Null unless every term is there. `also` is text that counts but is not shown. */
export function matchOf(query: Query, text: Folded, named: readonly Named[] = [], also?: Folded): Match | null {
  const hits: Hit[] = []
  let rank: Match['rank'] = 0
  for (const term of query) {
    const own = hitsOf(text, term.text)
    const byName = term.actors.size === 0 ? [] : named.filter(({ actor }) => term.actors.has(actor))
    if (own.length === 0) {
      if (byName.length === 0 && (!also || hitsOf(also, term.text).length === 0)) return null
      rank = 2
    } else if (rank === 0 && !own.some(({ startsWord }) => startsWord)) rank = 1
    for (const hit of own) hits.push(hit)
    for (const { start, end } of byName)
      if (end > start && !own.some((hit) => hit.start < end && hit.end > start))
        hits.push({ start, end, startsWord: true })
  }
  return { hits: apart(hits), rank }
}

/** In order; of those that overlap the one that starts first, and of these the longest. */
function apart(hits: Hit[]): Hit[] {
  let at = -1
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < at) return false
      at = end
      return true
    })
}

/** Shorter terms begin too many names. */
const SHORTEST_NAME = 3

function actorsNamed(term: string, actors: readonly Actor[]): ReadonlySet<string> {
  if (term.length < SHORTEST_NAME) return new Set()
  return new Set(nameWordsOf(actors).flatMap(({ word, actor }) => (word.startsWith(term) ? [actor] : [])))
}

interface NameWord {
  readonly word: string
  readonly actor: string
}
const NAME_WORDS = new WeakMap<readonly Actor[], readonly NameWord[]>()

/** The words of every actor's names, without those in small letters ("the", "minister"), which name nobody. */
function nameWordsOf(actors: readonly Actor[]): readonly NameWord[] {
  const known = NAME_WORDS.get(actors)
  if (known) return known
  const words = actors.flatMap(({ id, name, aliases }) => {
    const names = [name, ...aliases.map(({ text }) => text)].flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    const telling = names.filter((word) => word[0] === word[0]?.toUpperCase())
    return [...new Set(telling.map((word) => fold(word).text))].map((word) => ({ word, actor: id as string }))
  })
  NAME_WORDS.set(actors, words)
  return words
}
