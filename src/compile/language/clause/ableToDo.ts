import type { NounPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { Reading } from './reading.ts'

export const isJoined = ({ tokens }: Reading, { from }: NounPhrase): boolean => tokens[from - 1]?.pos === 'CCONJ'

/** “the truce between nurses and the city that came into force”: a law does so, nobody else. */
export function lawBefore(r: Reading, last: NounPhrase, i: number): NounPhrase | null {
  const verb = r.groupAt[i + 1]
  const words = verb ? r.tokens.slice(verb.to, verb.to + 2).map(({ lower }) => lower) : []
  if (!(verb?.lemma === 'take' ? words[0] === 'effect' : /^(?:force|effect)$/.test(words[1] ?? ''))) return null
  let phrase: NounPhrase | undefined = last
  for (let steps = 0; phrase && steps < 6; steps++) {
    if (LAWS.has((r.tokens[phrase.head] as Token).lower.replace(/s$/, ''))) return phrase
    phrase = r.phraseEnding[isJoined(r, phrase) ? phrase.from - 1 : phrase.governor]
  }
  return null
}
const LAWS = new Set('truce deal law ban agreement accord pact treaty ceasefire curfew rule order sanction'.split(' '))

/** “a case at the Court of Justice, which awarded it to Niger”: a court does so, no case. */
export const courtOf = (r: Reading, phrase: NounPhrase, i: number): NounPhrase | undefined => {
  const verb = r.groupAt[i + 1]
  if (!verb || verb.passive || !RULINGS.has(verb.lemma)) return undefined
  const outer = phrase.governor > 0 ? r.phraseEnding[phrase.governor] : undefined
  return [phrase, outer].find((each) => each && COURTS.has((r.tokens[each.head] as Token).lower))
}
const RULINGS = new Set('award rule order uphold acquit convict sentence hear reject overturn quash'.split(' '))
const COURTS = new Set(['court', 'tribunal', 'council', 'parliament', 'commission'])
