import type { Draft } from '../draft.ts'

/** Bodies of which a country has one. Forces and governments are left as printed: in a war there are several. */
const NATIONAL =
  /^(?:\w+(?: \w+)? ministry|parliament|senate|national assembly|lower house|upper house|supreme court|constitutional court|constitutional council|electoral commission|central bank)$/
export const isNationalBody = (type: string): boolean => NATIONAL.test(type)

/** The lead of an article: headline and the first sentences. */
const LEAD = 3
/** So many times as often as any other country must the one be named. */
const MARGIN = 3
const LEAST = 2

/**
 * The country that an article plainly speaks of: named in its lead, twice at least, and three times as often as any
 * other. Null where two countries are spoken of, for then "the health ministry" may be that of either.
 */
export function homelandOf(named: readonly Draft[]): string | null {
  const counts = new Map<string, number>()
  const leading = new Set<string>()
  for (const { known, kind, scan } of named) {
    const country = known === null ? null : kind === 'state' ? known.name : kind === 'place' ? known.country : null
    if (country === null) continue
    counts.set(country, (counts.get(country) ?? 0) + 1)
    if (scan.passage <= LEAD) leading.add(country)
  }
  let home: string | null = null
  for (const [country, count] of counts) if (home === null || count > counts.get(home)!) home = country
  if (home === null || !leading.has(home) || counts.get(home)! < LEAST) return null
  for (const [country, count] of counts) if (country !== home && count * MARGIN > counts.get(home)!) return null
  return home
}
