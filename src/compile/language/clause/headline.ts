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
  `abduct accuse acquit airlift ambush appoint arrest assassinate assault attack ban bar beat behead besiege blame
  block bomb bury call cancel capture charge clear close condemn convict criticise criticize defeat delay deploy
  deport depose destroy detain dismiss displace drug elect evacuate evict execute exhume exile expel extradite
  find fine fire free hack hang harass heckle hold honor honour hospitalise hospitalize imprison indict injure
  investigate jail kidnap kill lift loot lynch maim murder mutilate name nominate order oust overturn pardon
  poison postpone probe promote quarantine question raid rape raze recover reinstate reject release remand
  reprimand rescue rob sack sanction save scrap seize send sentence shell shelve shoot shut slam smother stab
  stone strangle sue summon suspend target tear-gas torch torture trample trap try uphold urge wound`.split(/\s+/),
)
