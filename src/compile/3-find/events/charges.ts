import { VERB_SENSES } from '../../language/eventLexicon.ts'
import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** Verbs of what somebody is held to have done, and the prepositions that say what it is. */
const CHARGES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `convict of|suspect of|acquit of|clear of|exonerate of|find of|charge with|indict for on|try for on|accuse of|blame on|arrest for on|
  wanted for|want for|sentence for|jail for|prosecute for|arraign on`
    .split('|')
    .map((row): [string, ReadonlySet<string>] => {
      const [verb, ...prepositions] = row.trim().split(' ') as [string, ...string[]]
      return [verb, new Set(prepositions)]
    }),
)
const GROUNDS: ReadonlySet<string> = new Set(['coerce', 'sanction', 'disapprove', 'support'])

/** “jailed for assault”, “convicted of fraud”, but “arrested for the attack”: the noun says for what, not when. */
export function isChargedWith({ tokens }: View, { phrase }: Candidate, { lemma, kind }: Candidate): boolean {
  if (kind !== 'verb' || !phrase || phrase.governor < 0) return false
  const first = tokens[phrase.from] as Token
  return first.pos !== 'DET' && first.pos !== 'PRON' && isCharge(lemma, (tokens[phrase.governor] as Token).lower)
}

/** “jailed for his murder”, “sentenced to death for the attack”: for what a court has dealt with. */
export const isSentencedFor = ({ tokens }: View, { phrase }: Candidate, { lemma, kind }: Candidate): boolean =>
  kind === 'verb' &&
  SENTENCING.has(lemma) &&
  phrase !== null &&
  phrase.governor >= 0 &&
  ['for', 'of', 'over'].includes((tokens[phrase.governor] as Token).lower)
const SENTENCING = new Set('jail sentence convict imprison acquit fine charge indict hang execute condemn'.split(' '))

/** “convicted of taking bribes”, “charged with murder”, “jailed for bribing officials”: nothing says whether it is so. */
export const isCharge = (verb: string, preposition: string): boolean =>
  CHARGES.get(verb)?.has(preposition) === true ||
  (preposition === 'for' &&
    (VERB_SENSES.get(verb) ?? []).some(({ type, words }) => words.length === 0 && GROUNDS.has(type)))
