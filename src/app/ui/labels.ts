import type { Bound, Figure } from '../../corpus/model.ts'

/** What a bound lets one conclude, in words. */
export const BOUND_WORDS: Record<Bound, string> = {
  '=': 'the number as printed, without a hedge',
  '~': 'about this number',
  '>': 'more than this number',
  '>=': 'this number or more',
  '<': 'fewer than this number',
  '<=': 'this number or fewer',
  range: 'between two numbers',
  vague: 'words, no number',
}

/** `at least 120 killed`: the hedge stays, as printed. */
export function figureLabel({ number, measure }: Figure): string {
  return `${number.exact} ${measure}`
}

/** Thousands by comma, in every locale; a share as a percentage. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 event`, `3 events`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}
