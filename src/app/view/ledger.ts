import { dayNumber } from '../../corpus/day.ts'
import { ASKED_OF, FACETS, type Facet } from '../../corpus/facets.ts'
import type { CatalogueFile } from '../../corpus/files.ts'
import type { Trait } from '../../corpus/values.ts'
import type { Filters } from './view.ts'

/**
 * Many marks by what they can be chosen by, as numbers: a million of them are counted in the blink of an eye and fit
 * into memory. Mark `i` has the values `places[starts[i]]` to `places[starts[i + 1]]` of each facet.
 */
export interface Ledger {
  readonly marks: number
  /** 0 for an event, 1 for a figure. */
  readonly kinds: Uint8Array
  /** Day numbers; an open end lies beyond all days, and what has no day at all is `NO_DAY` at both. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly columns: Readonly<Record<Facet, Column>>
  /** The tile of each mark, as a place in `paths`; both empty for what is in hand anyhow. */
  readonly tiles: Uint32Array
  readonly paths: readonly string[]
}
interface Column {
  readonly values: readonly string[]
  readonly starts: Uint32Array
  readonly places: Uint32Array
}
const EARLIEST = -0x7fffffff
const LATEST = 0x7fffffff
const NO_DAY = -0x80000000

const READ = new WeakMap<CatalogueFile, Ledger>()

/** Made once for each file. */
export function ledgerOfFile(file: CatalogueFile): Ledger {
  let ledger = READ.get(file)
  if (!ledger) {
    const { kinds, earliest, latest, tiles, facets } = file
    const columns = FACETS.map((facet) => {
      const { values, many, places } = facets[facet]
      return [facet, { values, starts: startsOf(many), places: Uint32Array.from(places) }] as const
    })
    ledger = {
      marks: kinds.length,
      kinds: Uint8Array.from(kinds),
      ...daysOf(kinds.map((_, i) => ({ earliest: earliest[i] ?? null, latest: latest[i] ?? null }))),
      columns: Object.fromEntries(columns) as Record<Facet, Column>,
      tiles: Uint32Array.from(tiles.of),
      paths: tiles.paths,
    }
    READ.set(file, ledger)
  }
  return ledger
}

export function ledgerOf(traits: readonly Trait[]): Ledger {
  const columns = FACETS.map((facet) => {
    const known = new Map<string, number>()
    const lists = traits.map(({ values }) =>
      [...new Set(values[facet])].map((value) => {
        const place = known.get(value) ?? known.size
        known.set(value, place)
        return place
      }),
    )
    const starts = startsOf(lists.map(({ length }) => length))
    return [facet, { values: [...known.keys()], starts, places: Uint32Array.from(lists.flat()) }] as const
  })
  return {
    marks: traits.length,
    kinds: Uint8Array.from(traits, ({ kind }) => (kind === 'event' ? 0 : 1)),
    ...daysOf(traits),
    columns: Object.fromEntries(columns) as Record<Facet, Column>,
    tiles: new Uint32Array(0),
    paths: [],
  }
}

function startsOf(many: readonly number[]): Uint32Array {
  const starts = new Uint32Array(many.length + 1)
  many.forEach((count, i) => {
    starts[i + 1] = starts[i]! + count
  })
  return starts
}

function daysOf(marks: readonly Pick<Trait, 'earliest' | 'latest'>[]): Pick<Ledger, 'from' | 'to'> {
  const day = (own: Trait['earliest'], other: Trait['earliest'], open: number) =>
    own !== null ? dayNumber(own) : other !== null ? open : NO_DAY
  return {
    from: Int32Array.from(marks, ({ earliest, latest }) => day(earliest, latest, EARLIEST)),
    to: Int32Array.from(marks, ({ earliest, latest }) => day(latest, earliest, LATEST)),
  }
}

/** Which marks fail which facets: `NONE` meets them all; a facet's place fails that one alone; `MANY` fails more. */
export const NONE = -1
export const MANY = -2

/** Asks every mark every facet, in one pass; a mark outside the chosen days is left out altogether. */
export function askAll(ledger: Ledger, filters: Filters, answer: (mark: number, failed: number) => void): void {
  const { marks, kinds, from, to, columns } = ledger
  const asked = FACETS.flatMap((facet, place) => {
    if (filters[facet].length === 0) return []
    const column = columns[facet]
    const wanted = Uint8Array.from(column.values, (value) => (filters[facet].includes(value) ? 1 : 0))
    return [{ place, wanted, ...column, of: KIND_ASKED[ASKED_OF[facet]] }]
  })
  const first = filters.days?.from ? dayNumber(filters.days.from) : EARLIEST
  const last = filters.days?.to ? dayNumber(filters.days.to) : LATEST
  for (let mark = 0; mark < marks; mark++) {
    if (filters.days && (from[mark] === NO_DAY || to[mark]! < first || from[mark]! > last)) continue
    let failed = NONE
    for (const { place, wanted, starts, places, of } of asked) {
      if (of !== null && kinds[mark] !== of) continue
      let met = false
      for (let i = starts[mark]!; i < starts[mark + 1]! && !met; i++) met = wanted[places[i]!] === 1
      if (!met) failed = failed === NONE ? place : MANY
    }
    answer(mark, failed)
  }
}
const KIND_ASKED = { both: null, event: 0, figure: 1 } as const

/** The tiles that hold something the filters leave, each with how much. */
export function tilesLeft(ledgers: readonly Ledger[], filters: Filters): Map<string, TileCounts> {
  const left = new Map<string, TileCounts>()
  for (const ledger of ledgers) {
    askAll(ledger, filters, (mark, failed) => {
      const path = failed === NONE ? ledger.paths[ledger.tiles[mark] ?? -1] : undefined
      if (path === undefined) return
      let counts = left.get(path)
      if (!counts) {
        counts = { events: 0, figures: 0 }
        left.set(path, counts)
      }
      counts[ledger.kinds[mark] === 0 ? 'events' : 'figures']++
    })
  }
  return left
}
export interface TileCounts {
  events: number
  figures: number
}
