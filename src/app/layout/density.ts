import type { TimeScale } from './timeScale.ts'

/** How many marks stand over each column of the overview, `width` pixels wide. */
export interface Column {
  readonly x: number
  readonly count: number
}

export function densityOf(marks: readonly { readonly centre: number }[], scale: TimeScale, width: number): Column[] {
  const counts = new Map<number, number>()
  for (const { centre } of marks) {
    const x = scale.x(centre)
    if (x < 0 || x > scale.width) continue
    const column = Math.floor(x / width)
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  return [...counts].map(([column, count]) => ({ x: column * width, count })).sort((a, b) => a.x - b.x)
}
