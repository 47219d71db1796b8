import type { Clause } from '../../language/clauses.ts'
import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { isPlainPast } from './tense.ts'
import type { View } from './view.ts'

/** Verbs of what goes on rather than of what is done. */
export const CONTINUED = new Set([
  'hold',
  'rule',
  'control',
  'occupy',
  'besiege',
  'surround',
  'blockade',
  'isolate',
  'face',
  'live',
  'fight',
  'battle',
  'govern',
  'dominate',
])

/** “has been shut since May” lasts; “have been arrested since May” is done, again and again. */
export const isLasting = ({ lemma, passive, progressive }: NonNullable<Clause['verb']>): boolean =>
  progressive || CONTINUED.has(lemma) || LASTING.has(lemma) || (passive && STATES.has(lemma))
const LASTING = new Set(
  'be block flee shelter strike protest starve control lead serve work wait suffer struggle remain stay last continue grow run lack ration'.split(
    ' ',
  ),
)
const STATES = new Set(
  'close shut suspend bar ban detain jail imprison trap displace strand block cut seal halt ground confine freeze limit restrict blockade stall deadlock'.split(
    ' ',
  ),
)

/** With these “for three weeks” says how long it will be, not how long it has been. */
export const TERMS = new Set('jail imprison sentence ban suspend bar disqualify exile'.split(' '))

/** “… since May”, “… for three weeks” */
export const sinceFollows = (view: View, clause: Clause): boolean => {
  const end = Math.min(clause.range[1], view.tokens.length)
  for (let i = clause.verb?.range[1] ?? end; i < end; i++) {
    const word = (view.tokens[i] as Token).lower
    if (word === 'since') return true
    if (
      word === 'for' &&
      !TERMS.has(clause.verb?.lemma ?? '') &&
      view.times.some((time) => time.from === i + 1 || time.from === i)
    )
      return true
  }
  return false
}

/** “were hunting him when they came under fire”, “died as the plane was landing”: told of that moment only. */
export function isOverWhen(view: View, { kind, parent, range }: Clause, c: number): boolean {
  const isThen = (k: number) => {
    const { verb } = view.clauses[k] as Clause
    return isPlainPast(verb) && !verb?.progressive
  }
  const opener = (at: number) => (view.tokens[at] as Token).lower
  if (kind === 'adverbial' && parent !== null)
    return ['as', 'while', 'when'].includes(opener(range[0])) && isThen(parent)
  return (view.children[c] ?? []).some((k) => {
    const aside = view.clauses[k] as Clause
    return aside.kind === 'adverbial' && opener(aside.range[0]) === 'when' && isThen(k)
  })
}

/** “have starved to death since May”: each of them once */
export const isToDeath = ({ tokens }: View, { range: [, end] }: NonNullable<Clause['verb']>): boolean =>
  tokens[end]?.lower === 'to' && tokens[end + 1]?.lower === 'death'

/** “have been arrested since Tuesday”: each of them once. */
export function isDone(view: View, { kind, clause, support }: Candidate): boolean {
  const verb = view.clauses[kind === 'verb' ? clause : support]?.verb
  return verb?.perfect === true && (!isLasting(verb) || isToDeath(view, verb))
}
