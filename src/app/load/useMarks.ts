import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { CorpusFile, TileFile, TileRef, UndatedFile } from '../../corpus/files.ts'
import type { Figure, TimelineEvent } from '../../corpus/model.ts'
import { listOf, nameOfItem } from '../../corpus/where.ts'
import { type FailedFile, fileQuery, tileFile, whereFile } from './files.ts'
import { MOST_TILES, type Stretch, walk } from './walk.ts'

export interface Marks {
  readonly events: readonly TimelineEvent[]
  readonly figures: readonly Figure[]
  /** Stretches whose marks are not here: not asked for at this width, on their way, or failed. */
  readonly folded: readonly TileRef[]
  /** Of these, the paths of those that would be here if fewer tiles met these days: `openMore` brings the next. */
  readonly behind: ReadonlySet<string>
  readonly openMore: () => void
  readonly pending: boolean
  readonly failed: readonly FailedFile[]
}
/** Whatever is loaded, the undated among it: what facets count, tables list and the search finds. */
export function withUndated(marks: Loaded, undated: UndatedFile | undefined): Loaded {
  if (!undated) return marks
  return { events: [...marks.events, ...undated.events], figures: [...marks.figures, ...undated.figures] }
}
type Loaded = Pick<Marks, 'events' | 'figures'>

/** What the address selects; its tile is opened wherever it lies. */
export interface Sought {
  readonly kind: string
  readonly id: string
}

/** The marks of a stretch of time, null for all of it; parents stay while their children load. */
export function useMarks(corpus: CorpusFile, span: Stretch | null, sought: Sought | null = null): Marks {
  const client = useQueryClient()
  const inHand = (path: string) => client.getQueryData<TileFile>([path])
  const home = useHome(corpus, sought, () => walk(corpus.tiles, { span, wanted: null }, inHand).loaded)
  const { most, openMore } = useMost(span)
  const wish = { span, wanted: home.path, most }
  const { open } = walk(corpus.tiles, wish, inHand)
  const results = useQueries({ queries: open.map((ref) => fileQuery(client, tileFile(ref.path))) })
  // The walk sees what has arrived since the last render; the key says when that has changed.
  const arrived = results.map((result) => `${result.status}${result.fetchStatus}${result.dataUpdatedAt}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrived` stands for the results and the cache behind them.
  return useMemo(() => {
    const { loaded, folded, behind } = walk(corpus.tiles, wish, inHand)
    const failed = results.flatMap((result, i): FailedFile[] =>
      result.error && result.data === undefined
        ? [{ path: open[i]?.path ?? '', error: result.error, retry: () => void result.refetch() }]
        : [],
    )
    return {
      events: loaded.flatMap((tile) => tile.events),
      figures: loaded.flatMap((tile) => tile.figures),
      folded,
      behind,
      openMore,
      pending: home.pending || results.some((result) => result.isPending && result.fetchStatus === 'fetching'),
      failed: home.failed ? [...failed, home.failed] : failed,
    }
  }, [corpus, span?.from, span?.to, most, openMore, home.path, home.pending, home.failed?.error, arrived])
}

/** How many tiles may be open in these days: as many again each time the reader asks, and as at first in other days. */
function useMost(span: Stretch | null) {
  const days = span ? `${span.from}/${span.to}` : ''
  const [asked, setAsked] = useState({ days, most: MOST_TILES })
  const most = asked.days === days ? asked.most : MOST_TILES
  const openMore = useCallback(() => setAsked({ days, most: most + MOST_TILES }), [days, most])
  return { most, openMore }
}

interface Home {
  /** Null when the view's own tiles hold it, and when no tile does. */
  readonly path: string | null
  readonly pending: boolean
  readonly failed: FailedFile | null
}

/** The tile of what is sought, from the lists of `where/`; asked only for what the tiles in view do not hold. */
function useHome(corpus: CorpusFile, sought: Sought | null, inView: () => readonly TileFile[]): Home {
  const { where } = corpus
  const inTiles = sought?.kind === 'event' || sought?.kind === 'figure'
  const name = where && inTiles && !holds(inView(), sought) ? nameOfItem(sought.kind as 'event', sought.id) : null
  const list = where && name !== null ? listOf(name, where.lists) : null
  const result = useQuery(fileQuery(useQueryClient(), list === null ? null : whereFile(list)))
  if (list === null) return { path: null, pending: false, failed: null }
  return {
    path: result.data?.tiles.find(([other]) => other === name)?.[1] ?? null,
    pending: result.isPending && result.fetchStatus === 'fetching',
    failed: result.error ? { path: `where/${list}`, error: result.error, retry: () => void result.refetch() } : null,
  }
}

function holds(tiles: readonly TileFile[], { kind, id }: Sought): boolean {
  return tiles.some((tile) => (kind === 'event' ? tile.events : tile.figures).some((item) => item.id === id))
}
