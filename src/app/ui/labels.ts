import type { Bound, Figure } from '../../corpus/model.ts'
import { formatCount, formatShare } from '../words/numbers.ts'
import { say } from '../words/say.ts'

type Claim = Pick<Figure, 'bound' | 'point' | 'low' | 'high' | 'shareOf'>

/** What the claim's bound lets one conclude, and no more: `140 or more`, `below 20,000`, `20 to 30`. */
export function readingOf({ bound, point, low, high, shareOf }: Claim): string {
  const words = say.claims
  const number = (value: number | null) =>
    value === null ? words.openEnd : shareOf === null ? formatCount(value) : words.shareOf(formatShare(value), shareOf)
  const readings: Record<Bound, string> = {
    '=': number(point),
    '~': words.about(number(point)),
    '>': words.above(number(point ?? low)),
    '>=': words.orMore(number(point ?? low)),
    '<': words.below(number(point ?? high)),
    '<=': words.orFewer(number(point ?? high)),
    range: words.range(number(low), number(high)),
    vague: words.onlyWords,
  }
  return readings[bound]
}

/**
 * `at least 120 killed`: the hedge stays, as printed. A share told in words ("half", "mostly") and a single person
 * ("a surgeon") say too little without what is counted: they go by the claim's own words.
 */
export function figureLabel({ number, measure, point, quote }: Labelled): string {
  const saysLittle = point !== null && point <= 1 && !/\d/.test(number.exact)
  return saysLittle ? shortened(quote.exact) : say.claims.label(number.exact, measureWords(measure))
}

interface Labelled extends Pick<Figure, 'measure' | 'point'> {
  readonly number: { readonly exact: string }
  readonly quote: { readonly exact: string }
}

/** Room for a claim; longer ones are cut between words. */
const LONGEST_LABEL = 72

function shortened(words: string): string {
  if (words.length <= LONGEST_LABEL) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_LABEL))} …`
}

/** A measure of the data, named in the language of the page where that has a name for it. */
export function measureWords(measure: string): string {
  return Object.hasOwn(say.terms.measures, measure) ? (say.terms.measures[measure] ?? measure) : measure
}

/** What a measure counts. */
export function unitWords(unit: string): string {
  return Object.hasOwn(say.terms.units, unit) ? (say.terms.units[unit] ?? unit) : unit
}
