import { TELLING_FORMS } from '../../language/lexicon/speech.ts'
import type { Token } from '../../language/tokens.ts'
import { ANNOUNCED, type Said } from './said.ts'
import { sourceBefore } from './source.ts'

/** "told investors and staff:", "said in a message to its members:": those told, the occasion, and nothing said yet. */
export function opensBelow(tokens: readonly Token[], verb: number): boolean {
  if (tokens.at(-1)?.text !== ':') return false
  const between = tokens.slice(verb + 1, -1)
  const leads = TELLING_FORMS.has(tokens[verb]!.lower) || between[0]?.pos === 'ADP'
  return (
    leads &&
    !between.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'NUM' || /^(?:that|of)$/.test(t.lower))
  )
}

/** "[The statement] read:", "[A letter from the union] reads in part:": what is written stands below the colon. */
export function findReading(tokens: readonly Token[]): Said[] {
  if (tokens.at(-1)?.text !== ':') return []
  for (let verb = tokens.length - 2; verb > 0 && verb > tokens.length - LONGEST_PART; verb--) {
    if (!/^(?:reads?|ran)$/.test(tokens[verb]!.lower)) continue
    const source = sourceBefore(tokens, verb)
    if (source === null || !tokens.slice(...source).some((t) => WRITTEN.test(t.lower))) return []
    return [{ source, cue: [verb, verb + 1], content: [tokens.length, tokens.length], rule: ANNOUNCED }]
  }
  return []
}
/** "read, in part:" */
const LONGEST_PART = 6
const WRITTEN =
  /^(?:statement|letter|message|note|post|tweet|text|report|communique|communiqué|declaration|bulletin|notice|order|ruling|verdict|release|leaflet|email|memo|summary|appeal|warning)$/
