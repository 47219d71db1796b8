import type { VerbGroup } from '../clauses.ts'
import type { Token } from '../tokens.ts'
import { formOf } from '../verbForms.ts'
import type { Open } from './reading.ts'

/** The longest line without a full stop that is read as a headline. */
const HEADLINE = 25
export const isHeadline = (tokens: readonly Token[]): boolean =>
  tokens.length <= HEADLINE && !ENDS.has((tokens.at(-1) as Token).text)
const ENDS = new Set(['.', '?', '!', '”', '"', '’', ':', ';'])

/** Headlines leave out “was”: “Two arrested after a raid”, “Strike called off”. Their past tense is the present. */
export function withoutAuxiliary(tokens: readonly Token[], { verb, object, kind }: Open): VerbGroup | null {
  if (verb === null || kind !== 'main' || verb.form !== 'finite' || verb.tense !== 'past') return verb
  if (object !== null || verb.range[1] - verb.range[0] > 1 || verb.passive || !UNDERGONE.has(verb.lemma)) return verb
  return formOf(tokens[verb.head] as Token) === 'past' ? verb : { ...verb, passive: true }
}
/** Verbs that hardly stand without an object: alone in a headline, their past form says what befell their subject. */
const UNDERGONE: ReadonlySet<string> = new Set(
  `accuse acquit airlift appoint arrest assassinate attack ban bar behead blame block bomb call cancel capture charge
  clear close condemn convict criticise criticize defeat delay deploy deport destroy detain dismiss displace
  elect evacuate evict execute expel extradite fine find fire free hang hold hospitalise hospitalize imprison indict injure
  investigate jail kidnap kill lift lynch maim murder name nominate order oust overturn pardon postpone probe
  promote question raid raze recover reject release rescue rob sack sanction save scrap seize send sentence shell shelve
  shoot shut slam stab stone suspend target tear-gas torch torture trap try uphold urge wound`.split(/\s+/),
)
