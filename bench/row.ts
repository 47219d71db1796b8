/** One line of what `npm run bench` prints. */
export interface Row {
  what: string
  value: number
  unit: string
}

/** Median of several runs, for a shared machine is now and then busy with something else. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
