import { type QueryClient, queryOptions, skipToken, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type {
  ArticleFile,
  CatalogueFile,
  CorpusFile,
  ReportFile,
  RulesFile,
  SearchFile,
  TileFile,
  UndatedFile,
  WhereFile,
} from '../../corpus/files.ts'
import { pathOfList } from '../../corpus/where.ts'
import { CORPUS_KEY } from './client.ts'
import { type FileKind, fetchFile } from './fetchFile.ts'
import {
  isArticleFile,
  isCatalogueFile,
  isCorpusFile,
  isReportFile,
  isRulesFile,
  isSearchFile,
  isTileFile,
  isUndatedFile,
  isWhereFile,
} from './guards.ts'

/** A file below `data/` and how it is recognised. A query's key is its path, and nothing else. */
interface DataFile<File> {
  readonly path: string
  readonly isFile: FileKind<File>['isFile']
}
export const tileFile = (path: string): DataFile<TileFile> => ({ path, isFile: isTileFile })
export const articleFile = (id: string): DataFile<ArticleFile> => ({
  path: `articles/${id}.json`,
  isFile: isArticleFile,
})
export const whereFile = (list: number): DataFile<WhereFile> => ({ path: pathOfList(list), isFile: isWhereFile })
const undatedFile = (path: string): DataFile<UndatedFile> => ({ path, isFile: isUndatedFile })
const catalogueFile = (list: number): DataFile<CatalogueFile> => ({
  path: `catalogue/${list}.json`,
  isFile: isCatalogueFile,
})
const searchFile = (part: number): DataFile<SearchFile> => ({ path: `search/${part}.json`, isFile: isSearchFile })
const reportFile: DataFile<ReportFile> = { path: 'report.json', isFile: isReportFile }
const rulesFile: DataFile<RulesFile> = { path: 'rules.json', isFile: isRulesFile }

const corpusQuery = queryOptions({
  queryKey: CORPUS_KEY,
  queryFn: ({ signal }) => fetchFile('corpus.json', { isFile: isCorpusFile, edition: null }, signal),
})

/** Any file but the manifest; it must be of the manifest's edition. Null asks for nothing. */
export function fileQuery<File extends Edited>(client: QueryClient, file: DataFile<File> | null) {
  return queryOptions({
    queryKey: [file?.path ?? ''] as const,
    queryFn: file ? ({ signal }) => read(client, file, signal) : skipToken,
  })
}

type Edited = { readonly edition: string }

function read<File extends Edited>(client: QueryClient, { path, isFile }: DataFile<File>, signal?: AbortSignal) {
  const edition = client.getQueryData<CorpusFile>(CORPUS_KEY)?.edition ?? null
  return fetchFile(path, { isFile, edition }, signal)
}

/** Before anything is drawn. */
export function askForCorpus(client: QueryClient): void {
  void client.prefetchQuery(corpusQuery)
}

export function useCorpus() {
  return useQuery(corpusQuery)
}

export function useArticle(id: string | null) {
  return useQuery(fileQuery(useQueryClient(), id === null ? null : articleFile(id)))
}

/** What could not be dated; idle for a corpus in which everything could. */
export function useUndated(corpus: CorpusFile) {
  return useQuery(fileQuery(useQueryClient(), corpus.undated && undatedFile(corpus.undated.path)))
}

export function useReport() {
  return useQuery(fileQuery(useQueryClient(), reportFile))
}

export function useRules() {
  return useQuery(fileQuery(useQueryClient(), rulesFile))
}

/** As many as a browser asks a server for at a time, twice: more would only wait, and be taken for slow. */
const AT_ONCE = 12

/** Many files as they come, some at a time; what is there is in their order, what is not asked for yet is missing. */
export function useInTurn<File extends Edited>(files: readonly DataFile<File>[]): Arrived<File> {
  const client = useQueryClient()
  const [asked, setAsked] = useState(AT_ONCE)
  const results = useQueries({ queries: files.slice(0, asked).map((file) => fileQuery(client, file)) })
  const waiting = results.filter(({ isPending }) => isPending).length
  useEffect(() => {
    if (waiting < AT_ONCE / 2 && asked < files.length) setAsked(asked + AT_ONCE)
  }, [waiting, asked, files.length])
  // The same list for as long as nothing arrives: whatever is worked out from it is worked out once.
  const arrived = results.map(({ dataUpdatedAt, errorUpdatedAt }) => `${dataUpdatedAt} ${errorUpdatedAt}`).join()
  const paths = files.map(({ path }) => path).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrived` stands for the results.
  return useMemo(
    () => ({
      files: results.flatMap(({ data }) => data ?? []),
      of: files.length,
      failed: results.flatMap((result, i): FailedFile[] =>
        result.error && result.data === undefined
          ? [{ path: files[i]?.path ?? '', error: result.error, retry: () => void result.refetch() }]
          : [],
      ),
    }),
    [arrived, paths],
  )
}
/** By what everything can be chosen, once it is wanted; nothing for a corpus that one tile holds. */
export function useCatalogue({ catalogue }: CorpusFile, wanted: boolean): Arrived<CatalogueFile> {
  const lists = wanted && catalogue ? catalogue.lists : 0
  return useInTurn(useMemo(() => Array.from({ length: lists }, (_, list) => catalogueFile(list)), [lists]))
}

/** The tiles at these paths. */
export function useTiles(paths: readonly string[]): Arrived<TileFile> {
  return useInTurn(useMemo(() => paths.map(tileFile), [paths]))
}

export interface Arrived<File> {
  readonly files: readonly File[]
  /** How many there will be. */
  readonly of: number
  readonly failed: readonly FailedFile[]
}
export interface FailedFile {
  readonly path: string
  readonly error: Error
  readonly retry: () => void
}

/** One article after another, from the cache where it is there. */
export function useArticleReader(): (id: string) => Promise<ArticleFile> {
  const client = useQueryClient()
  return (id) => {
    const file = articleFile(id)
    return client.fetchQuery({ queryKey: [file.path], queryFn: ({ signal }) => read(client, file, signal) })
  }
}

/** One part of the search after another; whoever takes them in keeps them, so the cache does not. */
export function useSearchReader(): (part: number) => Promise<SearchFile> {
  const client = useQueryClient()
  return (part) => read(client, searchFile(part))
}
