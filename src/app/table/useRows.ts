import { useMemo, useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { type FailedFile, useCatalogue, useTiles, useUndated } from '../load/files.ts'
import { type Marks, withUndated } from '../load/useMarks.ts'
import { keepsEvent, keepsFigure } from '../view/filter.ts'
import { ledgerOfFile, tilesLeft } from '../view/ledger.ts'
import type { Filters } from '../view/view.ts'

/** Rows that the filters leave, and how many of them there are in the whole corpus. */
export interface Rows {
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  /** Null as long as nobody has counted. */
  readonly of: { readonly events: number; readonly figures: number } | null
  /** Everything is here. */
  readonly whole: boolean
  readonly failed: readonly FailedFile[]
  /** There are so many that they are read only when asked for. */
  readonly readAll: (() => void) | null
}

/** Up to so many tiles, some 60,000 rows, are read without asking. */
const TILES_UNASKED = 120
const NO_TILES: readonly string[] = []

/** A small corpus is in hand. Of a large one the catalogue says which tiles hold what the filters leave; they are read. */
export function useRows(corpus: CorpusFile, marks: Marks, filters: Filters): Rows {
  const [asked, setAsked] = useState(false)
  const undated = useUndated(corpus).data
  const catalogue = useCatalogue(corpus, true)
  const isSmall = corpus.catalogue === null
  const counted = !isSmall && catalogue.files.length === catalogue.of
  const left = useMemo(
    () => (counted ? tilesLeft(catalogue.files.map(ledgerOfFile), filters) : null),
    [counted, catalogue.files, filters],
  )
  const paths = useMemo(() => [...(left?.keys() ?? [])].sort(), [left])
  const isFar = paths.length > TILES_UNASKED && !asked
  const tiles = useTiles(isFar ? NO_TILES : paths)
  return useMemo(() => {
    const read = counted && !isFar
    const here = withUndated(
      read
        ? { events: tiles.files.flatMap((tile) => tile.events), figures: tiles.files.flatMap((tile) => tile.figures) }
        : marks,
      undated,
    )
    const events = here.events.filter((event) => keepsEvent(corpus, filters, event))
    const figures = here.figures.filter((figure) => keepsFigure(corpus, filters, figure))
    const whole = isSmall || (read && tiles.files.length === tiles.of)
    const late = withUndated({ events: [], figures: [] }, undated)
    const of = left && {
      events: sum(left, 'events') + late.events.filter((event) => keepsEvent(corpus, filters, event)).length,
      figures: sum(left, 'figures') + late.figures.filter((figure) => keepsFigure(corpus, filters, figure)).length,
    }
    const failed = [...catalogue.failed, ...tiles.failed]
    return { events, figures, of, whole, failed, readAll: isFar ? () => setAsked(true) : null }
  }, [corpus, marks, undated, filters, counted, isFar, isSmall, left, tiles, catalogue.failed])
}

function sum(left: ReturnType<typeof tilesLeft>, kind: 'events' | 'figures'): number {
  let all = 0
  for (const counts of left.values()) all += counts[kind]
  return all
}
