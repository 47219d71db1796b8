import { useMemo } from 'react'
import type { CorpusFile, TileRef } from '../../corpus/files.ts'
import { useCatalogue } from '../load/files.ts'
import type { Marks } from '../load/useMarks.ts'
import { isFiltered } from '../view/filter.ts'
import { ledgerOfFile, type TileCounts, tilesLeft } from '../view/ledger.ts'
import type { Filters } from '../view/view.ts'

/** The marks, with what is folded away counted as the filters leave it. Until that is known, all of it is counted. */
export function useLeft(corpus: CorpusFile, marks: Marks, filters: Filters): Marks {
  const filtered = isFiltered(filters)
  const { files, of } = useCatalogue(corpus, filtered)
  const counted = filtered && of > 0 && files.length === of
  const left = useMemo(() => (counted ? tilesLeft(files.map(ledgerOfFile), filters) : null), [counted, files, filters])
  return useMemo(() => (left ? { ...marks, folded: foldedLeft(marks.folded, left) } : marks), [marks, left])
}

/** A tile stands for itself and for all below it, whose paths begin with its own. */
export function foldedLeft(folded: readonly TileRef[], left: ReadonlyMap<string, TileCounts>): TileRef[] {
  return folded.flatMap((ref) => {
    const stem = ref.path.replace(/\.json$/, '')
    let events = 0
    let figures = 0
    for (const [path, counts] of left) {
      if (!path.startsWith(stem)) continue
      events += counts.events
      figures += counts.figures
    }
    return events + figures > 0 ? [{ ...ref, events, figures }] : []
  })
}
