import { NOUN_SENSES } from '../../language/eventLexicon.ts'
import { DISASTERS } from '../../language/lexicon/eventNouns.ts'
import { HARM } from '../../language/lexicon/eventSenses.ts'
import type { SplitArticle } from '../../shapes.ts'
import type { Candidate } from './candidates.ts'
import { lemmaOf, type View } from './view.ts'

/** How far into the article its subject is looked for: the headline and the first two sentences. */
const OPENING = 3

/** The article is of a disaster: its opening names one before it names any attack. */
export function tellsOfDisaster({ passages }: SplitArticle): boolean {
  const told = passages.filter(({ kind }) => kind !== 'furniture').slice(0, OPENING)
  for (const { tokens } of told)
    for (const token of tokens) {
      if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
      const sense = NOUN_SENSES.get(lemmaOf(token))
      if (sense?.type === 'assault') return false
      if (sense?.type === 'condition' && !sense.weak && DISASTERS.has(lemmaOf(token))) return true
    }
  return false
}

/** “340 people were injured”, in a report of an earthquake: nobody did it. */
export function befallen(view: View, candidate: Candidate, isOfDisaster: boolean): Candidate {
  const clause = candidate.kind === 'verb' ? view.clauses[candidate.clause] : undefined
  if (!isOfDisaster || candidate.type !== 'assault' || !HARM.has(candidate.lemma) || !clause?.verb?.passive)
    return candidate
  const by = view.tokens[clause.verb.range[1]]?.lower === 'by'
  return by ? candidate : { ...candidate, type: 'condition' }
}
