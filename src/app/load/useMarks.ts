import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CorpusFile, TileFile, TileRef } from '../../corpus/files.ts'
import type { Day } from '../../corpus/ids.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { fileQuery, tileFile } from './files.ts'

/** Days, both inclusive. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}
export interface Marks {
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  /** Stretches whose marks are not here: not asked for at this width, on their way, or failed. */
  readonly folded: readonly TileRef[]
  readonly pending: boolean
  readonly failed: readonly FailedTile[]
}
export interface FailedTile {
  readonly path: string
  readonly error: Error
  readonly retry: () => void
}

/** A tile is opened when the stretch in view crosses no more than this many of its children: a screenful each. */
const MOST_CHILDREN = 6

/** The marks of a stretch of time, null for all of it; parents stay while their children load. */
export function useMarks(corpus: CorpusFile, span: Stretch | null): Marks {
  const client = useQueryClient()
  const inHand = (path: string) => client.getQueryData<TileFile>([path])
  const { open } = walk(corpus.tiles, span, inHand)
  const results = useQueries({ queries: open.map((ref) => fileQuery(client, tileFile(ref.path))) })
  // The walk sees what has arrived since the last render; the key says when that has changed.
  const arrived = results.map((result) => `${result.status}${result.fetchStatus}${result.dataUpdatedAt}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrived` stands for the results and the cache behind them.
  return useMemo(() => {
    const { loaded, folded } = walk(corpus.tiles, span, inHand)
    return {
      events: loaded.flatMap((tile) => tile.events),
      figures: loaded.flatMap((tile) => tile.figures),
      folded,
      pending: results.some((result) => result.isPending && result.fetchStatus === 'fetching'),
      failed: results.flatMap((result, i) =>
        result.error && result.data === undefined
          ? [{ path: open[i]?.path ?? '', error: result.error, retry: () => void result.refetch() }]
          : [],
      ),
    }
  }, [corpus, span?.from, span?.to, arrived])
}

/** From the root down: what is in hand, what should be, and what stays folded. */
export function walk(root: TileRef, span: Stretch | null, inHand: (path: string) => TileFile | undefined) {
  const open: TileRef[] = []
  const loaded: TileFile[] = []
  const folded: TileRef[] = []
  const waiting = [root]
  for (let ref = waiting.shift(); ref; ref = waiting.shift()) {
    open.push(ref)
    const tile = inHand(ref.path)
    if (!tile) {
      folded.push(ref)
      continue
    }
    loaded.push(tile)
    const inSpan = tile.children.filter((child) => crosses(child, span))
    const into = inSpan.length <= MOST_CHILDREN ? waiting : folded
    into.push(...inSpan)
  }
  return { open, loaded, folded }
}

function crosses(ref: TileRef, span: Stretch | null): boolean {
  if (span === null) return true
  return (ref.from === null || ref.from <= span.to) && (ref.to === null || ref.to >= span.from)
}
