import type { Clause, Range } from '../../../language/clauses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { ACCIDENTS } from '../../../language/lexicon/happenings.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { lemmaOf, type View } from '../view.ts'

/** Nature or an accident does it: as subject, after “by”, or as the scene (“killed in the crash”). */
export function isNatural(view: View, clause: Clause): boolean {
  const { verb } = clause
  const disaster = (range: Range | null) =>
    range !== null &&
    (DISASTERS.has(lemmaOf(view.tokens[headOf(view.tokens, range)])) ||
      // “a magnitude-7.5 quake”, “a wave ten metres high”
      DISASTERS.has(lemmaOf(view.tokens[range[1] - 1])) ||
      DISASTERS.has(lemmaOf(measured(view, range))) ||
      isNamedDisaster(view, range))
  if (!verb) return false
  if (!verb.passive && disaster(clause.subject)) return true
  if (isInAccident(view, clause)) return true
  return view.phrases.some((phrase) => {
    if (phrase.from < verb.range[1] || phrase.from >= clause.range[1] || phrase.governor < 0) return false
    const governor = (view.tokens[phrase.governor] as Token).lower
    return (
      (SCENES.has(governor) ||
        // “because of the storm”
        (governor === 'of' && view.tokens[phrase.governor - 1]?.lower === 'because')) &&
      DISASTERS.has(lemmaOf(view.tokens[phrase.head]))
    )
  })
}

/** “a [wave] ten metres high” */
const measured = ({ tokens }: View, [from, to]: Range): Token | undefined =>
  tokens.slice(from, to).find(({ pos }, i) => pos === 'NOUN' && tokens[from + i + 1]?.pos === 'NUM')

/** “Storm Ilse”, “Severe Cyclone Amita”: the word in front of its name says what it is; “the last epidemic, in 2011,”. */
function isNamedDisaster({ tokens }: View, [from, to]: Range): boolean {
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1] as Token
    if (DISASTERS.has(lemmaOf(tokens[i])))
      return next.text === ',' || (next.pos === 'PROPN' && (tokens[i] as Token).pos === 'PROPN')
    if (next.pos === 'ADP' || next.pos === 'PUNCT') return false
  }
  return false
}

const SCENES = new Set(['by', 'in', 'during', 'after', 'when', 'from', 'as', 'amid'])

/** “killed when the roof collapsed”, “hurt as a bus overturned” */
const isInAccident = (view: View, clause: Clause): boolean =>
  (view.children[view.clauses.indexOf(clause)] ?? []).some((k) => {
    const { kind, range, verb } = view.clauses[k] as Clause
    const opener = (view.tokens[range[0]] as Token).lower
    return kind === 'adverbial' && ['when', 'as', 'after'].includes(opener) && ACCIDENTS.has(verb?.lemma ?? '')
  })
