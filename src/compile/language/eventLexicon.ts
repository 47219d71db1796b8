import { addToGroup } from '../../corpus/groups.ts'
import type { EventType } from '../../corpus/model.ts'
import { EVENT_NOUNS, WEAK_NOUNS } from './lexicon/eventNouns.ts'
import { CONDITIONS } from './lexicon/verbs/conditions.ts'
import { DEALINGS } from './lexicon/verbs/dealings.ts'
import { FORCE } from './lexicon/verbs/force.ts'
import { LAW } from './lexicon/verbs/law.ts'
import type { VerbTable } from './lexicon/verbs/table.ts'
import { WORDS } from './lexicon/verbs/words.ts'

/** In this order; where two name one verb, the first does. */
const EVENT_VERBS: readonly VerbTable[] = [FORCE, LAW, DEALINGS, WORDS, CONDITIONS]
/** Event words by lemma, read once from the lexicon's tables. */
export interface VerbSense {
  /** Words (lemmas) that must follow the verb, in order; empty for the bare verb. */
  readonly words: readonly string[]
  readonly type: EventType
  /** The lower, the more its words decide: an adverb before a noun before a preposition. */
  readonly rank: number
}
export interface NounSense {
  readonly type: EventType
  /** Needs a date, a supporting verb or a named party to be an event. */
  readonly weak: boolean
}

function readVerbs(): ReadonlyMap<string, readonly VerbSense[]> {
  const senses = new Map<string, VerbSense[]>()
  for (const [type, text] of EVENT_VERBS.flatMap((table) => Object.entries(table) as [EventType, string][])) {
    for (const entry of text.trim().split(/\s+/)) {
      const [verb, ...words] = entry.split('+') as [string, ...string[]]
      addToGroup(senses, verb, { words, type, rank: rankOf(words) })
    }
  }
  // The sense with the most words is tried first, of equals “called … off” before “called a strike” before “called
  // for”; then the table's order decides.
  for (const list of senses.values()) list.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank)
  return senses
}

const rankOf = ([first]: readonly string[]): number =>
  ADVERBS.has(first ?? '') ? 0 : PREPOSITIONS.has(first ?? '') ? 2 : 1
const ADVERBS = new Set(['off', 'out', 'down', 'back', 'away', 'up'])
const PREPOSITIONS = new Set([
  'to',
  'for',
  'in',
  'on',
  'at',
  'of',
  'with',
  'into',
  'from',
  'as',
  'over',
  'through',
  'against',
])

function readNouns(): ReadonlyMap<string, NounSense> {
  const nouns = new Map<string, NounSense>()
  for (const [type, text] of Object.entries(EVENT_NOUNS) as [EventType, string][]) {
    for (const entry of text.split('|')) {
      const noun = entry.trim()
      if (noun !== '' && !nouns.has(noun)) nouns.set(noun, { type, weak: WEAK_NOUNS.has(noun) })
    }
  }
  return nouns
}

export const VERB_SENSES = readVerbs()
export const NOUN_SENSES = readNouns()
