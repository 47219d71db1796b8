/** Whether two numbers are one but for a share of the greater; what has no number is near to nothing. */
export const isNear = (a: number | null, b: number | null, share: number): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= share * Math.max(a, b)
