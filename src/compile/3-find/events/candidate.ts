import type { EventType } from '../../../corpus/model.ts'
import type { NounPhrase } from '../../language/phrases.ts'

/** A word that may name an event. */
export interface Candidate {
  readonly trigger: number
  readonly clause: number
  readonly kind: 'verb' | 'noun'
  readonly lemma: string
  readonly type: EventType
  readonly weak: boolean
  /** A verb of no list: an event only when its clause dates it. */
  readonly unlisted: boolean
  /** A verb of no harm by itself that its words make one of mishap: “came off the rails”, “went up in flames”. */
  readonly phrasal?: boolean
  /** Of a noun: its phrase. */
  readonly phrase: NounPhrase | null
  /** Of a noun: the clause whose light or aspectual verb carries it (“launched an offensive”, “talks began”); else -1. */
  readonly support: number
}
