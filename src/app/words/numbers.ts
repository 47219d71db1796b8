/**
 * Digits are 0 to 9 and thousands go by comma in every language: a figure of the articles and the same figure on the
 * scale beside it have to look alike. Arabic and Hebrew newsrooms set their graphics so, too.
 */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A fraction as a percentage, with one decimal at most: two-thirds is `66.7%`. */
export function formatShare(value: number): string {
  return `${Math.round(value * 1000) / 10}%`
}
