import { useEffect, useSyncExternalStore } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { useSearchReader } from '../load/files.ts'
import { type Language, language } from '../words/say.ts'
import { type Progress, SearchIndex } from './searchIndex.ts'

/** One for each corpus, in the language that was spoken when it was taken in: what is counted goes by its words there. */
const INDEXES = new WeakMap<CorpusFile, { readonly spoken: Language; readonly index: SearchIndex }>()

/** The search of a corpus: taken in when the panel first opens, there at once when it opens again. */
export function useSearchIndex(corpus: CorpusFile): Progress & { readonly retry: () => void } {
  let known = INDEXES.get(corpus)
  if (known?.spoken !== language()) {
    known = { spoken: language(), index: new SearchIndex(corpus) }
    INDEXES.set(corpus, known)
  }
  const own = known.index
  const read = useSearchReader()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one reader reads like another.
  useEffect(() => void own.take(read), [own])
  const progress = useSyncExternalStore(own.subscribe, own.current)
  return { ...progress, retry: () => void own.take(read) }
}
