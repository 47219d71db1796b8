/**
 * Whether two names (small ASCII letters) may be spellings of one: the same first letter, and one letter wrong,
 * left out, added or swapped, two in names of eight letters and more.
 */
export function within(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0] || a.length < 4 || b.length < 4) return false
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1
  if (Math.abs(a.length - b.length) > allowed) return false
  return distance(a, b, allowed) <= allowed
}

/** Edits (one letter changed, left out, added, two swapped) from `a` to `b`; counting stops once above `most`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return least
    before = row
    row = next
  }
  return row[b.length]!
}
