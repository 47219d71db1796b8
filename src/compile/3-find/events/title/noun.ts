import type { EventStatus } from '../../../../corpus/model.ts'
import { CONTENT_NOUNS, SAYING } from '../../../language/clauseWords.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, type View } from '../view.ts'
import { endWithin } from '../wording.ts'
import { fits, tokensIn } from './print.ts'

// The title of an event that a noun names.

/** The clause that tells it: of a noun the one that carries it, else the one around it; -1 for none. */
export function toldIn({ clauseOf }: View, { kind, clause, support, trigger }: Candidate): number {
  if (kind === 'verb') return clause
  return support >= 0 ? support : (clauseOf[trigger] as number)
}

/** The words of a noun that stands without a verb, or needs none: “other than mounting a night raid on …”. */
export function nounAlone(view: View, candidate: Candidate, status: EventStatus): number[] | null {
  if (candidate.kind !== 'noun') return null
  const form = view.clauses[candidate.support]?.verb?.form
  const carried = form === 'gerund' || form === 'participle'
  if (candidate.support >= 0 && !carried) return null
  const line = lineOf(view, candidate)
  if (line) return line
  const words = nounWords(view, candidate)
  const says = !isBare(view, words)
  const stands = says && (carried || status !== 'cancelled')
  return stands || toldIn(view, candidate) < 0 ? words : null
}

/** “Two dead, nine hurt in Lisbon tram crash”: of a headline without a verb all of it. */
function lineOf(view: View, { support }: Candidate): number[] | null {
  if (support >= 0 || view.passage.kind === 'sentence' || view.clauses.some(({ verb }) => verb !== null)) return null
  const words = tokensIn(0, view.tokens.length)
  return fits(view, words) ? words : null
}

function nounWords(view: View, candidate: Candidate): number[] {
  const phrase = candidate.phrase as NonNullable<Candidate['phrase']>
  let end = endWithin(view, phrase)
  if (['ago', 'earlier', 'later'].includes(view.tokens[end]?.lower ?? '')) end++
  const time = view.times.find((other) => other.from < end && end < other.to && other.from > phrase.from)
  // “mass protests earlier | this year”
  if (time) end = time.to
  // “the two rivals in the vote each claimed …”
  if (end - 1 > phrase.head && view.tokens[end - 1]?.lower === 'each') end--
  // “a convoy carrying food”
  const led = view.clauses.find(
    ({ range, kind, verb }) =>
      range[0] === end &&
      ((kind === 'participial' && verb?.form === 'participle' && !SAYING.has(verb.lemma)) ||
        // “Monday’s ruling to imprison them”
        (kind === 'infinitive' && end === phrase.to && CONTENT_NOUNS.has(lemmaOf(view.tokens[phrase.head])))),
  )
  // “over 1977 abduction of …”
  const from = (view.tokens[phrase.from] as Token).pos === 'ADP' ? phrase.from + 1 : phrase.from
  const words = tokensIn(from, end)
  const longer = led ? tokensIn(from, led.range[1]) : words
  return fits(view, longer) ? longer : words
}

/** The noun needs its clause to say what it is: its title would be that of the verb. */
export const needsClause = (view: View, candidate: Candidate): boolean =>
  candidate.support < 0 && isBare(view, nounWords(view, candidate))

/** Too little to say what it is: a word or two, or “its offensive”. */
function isBare(view: View, words: readonly number[]): boolean {
  const first = view.tokens[words[0] as number] as Token
  if (POINTING.has(first.lower)) return true
  let count = 0
  for (const i of words) {
    const { pos } = view.tokens[i] as Token
    if (pos !== 'DET' && pos !== 'PUNCT' && pos !== 'PART' && pos !== 'ADP') count++
  }
  return count < 3
}
const POINTING = new Set(
  'its their his her our my your this that these those such it they he she we i which whose'.split(' '),
)
