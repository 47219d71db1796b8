import { useEffect, useSyncExternalStore } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { useSearchReader } from '../load/files.ts'
import { type Progress, SearchIndex } from './searchIndex.ts'

const INDEXES = new WeakMap<CorpusFile, SearchIndex>()

/** The search of a corpus: taken in when the panel first opens, there at once when it opens again. */
export function useSearchIndex(corpus: CorpusFile): Progress & { readonly retry: () => void } {
  let index = INDEXES.get(corpus)
  if (!index) {
    index = new SearchIndex(corpus)
    INDEXES.set(corpus, index)
  }
  const own = index
  const read = useSearchReader()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one reader reads like another.
  useEffect(() => void own.take(read), [own])
  const progress = useSyncExternalStore(own.subscribe, own.current)
  return { ...progress, retry: () => void own.take(read) }
}
