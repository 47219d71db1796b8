import type { Actor } from '../../corpus/model.ts'
import { type Folded, foldedText, type Hit, hitsOf, standingOf, termsOf } from './foldText.ts'

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

/** 0: every term begins a word of the text itself; 1: it stands in the text; 2: somebody goes by it, or it stands beside. */
export type Rank = 0 | 1 | 2

export function queryOf(text: string, actors: readonly Actor[]): Query {
  return termsOf(text).map((term) => ({ text: term, actors: actorsNamed(term, actors) }))
}

/**
 * How well a text matches; null unless every term is there. Both texts are folded; `also` counts but is not shown.
 * `names` says whether an actor is named in it.
 */
export function rankOf(query: Query, text: string, also: string, names: (actor: string) => boolean): Rank | null {
  let rank: Rank = 0
  for (const term of query) {
    const place = standingOf(text, term.text)
    if (place === 'nowhere') {
      if (![...term.actors].some(names) && standingOf(also, term.text) === 'nowhere') return null
      rank = 2
    } else if (place === 'inside' && rank === 0) rank = 1
  }
  return rank
}

/** Where the terms stand in the original text, and who is named there by another name; null unless every term is there. */
export function hitsIn(query: Query, text: Folded, named: readonly Named[] = []): Hit[] | null {
  const all = query.map((term) => {
    const own = hitsOf(text, term.text)
    const byName = term.actors.size === 0 ? [] : named.filter(({ actor }) => term.actors.has(actor))
    const others = byName.filter(
      ({ start, end }) => end > start && !own.some((hit) => hit.start < end && hit.end > start),
    )
    return own.length + byName.length === 0 ? null : [...own, ...others]
  })
  return all.includes(null) ? null : apart(all.flatMap((hits) => hits ?? []))
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
  return new Set(actors.filter((actor) => nameWordsOf(actor).some((word) => word.startsWith(term))).map(({ id }) => id))
}

const NAME_WORDS = new WeakMap<Actor, readonly string[]>()

/** The words of an actor's names, without those in small letters ("the", "minister"), which name nobody. Worked out once. */
export function nameWordsOf(actor: Actor): readonly string[] {
  const known = NAME_WORDS.get(actor)
  if (known) return known
  const { name, aliases } = actor
  const names = [name, ...aliases.map(({ text }) => text)].flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  const telling = names.filter((word) => word[0] === word[0]?.toUpperCase())
  const words = [...new Set(telling.map((word) => foldedText(word)))]
  NAME_WORDS.set(actor, words)
  return words
}
