import type { Bound, Figure } from '../../corpus/model.ts'

/** A bound in words, where the text's own hedge is not at hand. */
export const BOUND_WORDS: Record<Bound, string> = {
  '=': 'exactly',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  range: 'between',
  vague: 'no number given',
}

type Claim = Pick<Figure, 'bound' | 'point' | 'low' | 'high' | 'shareOf'>

/** What the claim's bound lets one conclude, and no more: `140 or more`, `below 20,000`, `20 to 30`. */
export function readingOf({ bound, point, low, high, shareOf }: Claim): string {
  const number = (value: number | null) =>
    value === null ? 'an open end' : shareOf === null ? formatCount(value) : `${formatShare(value)} of ${shareOf}`
  const readings: Record<Bound, string> = {
    '=': number(point),
    '~': `about ${number(point)}`,
    '>': `above ${number(point ?? low)}`,
    '>=': `${number(point ?? low)} or more`,
    '<': `below ${number(point ?? high)}`,
    '<=': `${number(point ?? high)} or fewer`,
    range: `${number(low)} to ${number(high)}`,
    vague: 'no number, only words',
  }
  return readings[bound]
}

/**
 * `at least 120 killed`: the hedge stays, as printed. A share told in words ("half", "mostly") and a single person
 * ("a surgeon") say too little without what is counted: they go by the claim's own words.
 */
export function figureLabel({ number, measure, point, quote }: Labelled): string {
  const saysLittle = point !== null && point <= 1 && !/\d/.test(number.exact)
  return saysLittle ? shortened(quote.exact) : `${number.exact} ${measure}`
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

/** A fraction as a percentage, with one decimal at most: two-thirds is `66.7%`. */
function formatShare(value: number): string {
  return `${Math.round(value * 1000) / 10}%`
}

/** Thousands by comma, in every locale. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 event`, `3 events`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}
