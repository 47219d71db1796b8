import type { Candidate } from '../counted.ts'
import { lower, perArticle, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'

/** "Fifty are still being looked for", "two were never found": after a disaster, and none whom the police want. */
export function areLost(s: Sentence, c: Candidate, { words: { measure }, range: [, to] }: Trigger): boolean {
  if (measure !== 'missing' || !FOUND.test(lower(s.tokens, to - 1)) || lower(s.tokens, to - 2) === 'accounted')
    return true
  if (c.group === 'fighters' || s.tokens.some((t) => SOUGHT.test(t.lower))) return false
  const next = s.tokens[to]
  // "not been found guilty", "never found work"
  if (next && !['PUNCT', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'PROPN'].includes(next.pos)) return false
  return tellsOfDisaster(s)
}
const FOUND = /^(?:for|found|recovered|traced|located|rescued)$/
const SOUGHT =
  /^(?:police|detectives?|suspects?|robbers?|killers?|fugitives?|accomplices?|thieves|wanted|gunm[ae]n|escapees?|burglars?|attackers?)$/

/** What people go missing in. */
const tellsOfDisaster = perArticle(
  /\b(?:missing|unaccounted|survivors?|rescuers?|drowned|capsized|sank|shipwreck|avalanche|landslide|landslip|mudslide|collapsed|rubble|earthquake|quake|mud|debris|ruins|wreck|wreckage|shipwrecked|overboard|floods?|flooded|tsunami|cyclone|typhoon|hurricane|explosion|glacier|lifeboat|dead)\b/i,
)
