import { type QueryClient, queryOptions, skipToken, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ArticleFile, CorpusFile, ReportFile, TileFile, UndatedFile, WhereFile } from '../../corpus/files.ts'
import { pathOfList } from '../../corpus/where.ts'
import { CORPUS_KEY } from './client.ts'
import { type FileKind, fetchFile } from './fetchFile.ts'
import { isArticleFile, isCorpusFile, isReportFile, isTileFile, isUndatedFile, isWhereFile } from './guards.ts'

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
const reportFile: DataFile<ReportFile> = { path: 'report.json', isFile: isReportFile }

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

function read<File extends Edited>(client: QueryClient, { path, isFile }: DataFile<File>, signal: AbortSignal) {
  const edition = client.getQueryData<CorpusFile>(CORPUS_KEY)?.edition ?? null
  return fetchFile(path, { isFile, edition }, signal)
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

/** As many as a browser asks a server for at a time, twice: more would only wait, and be taken for slow. */
const AT_ONCE = 12

/** The articles as they come, some at a time, for panels that read them all; shorter than `ids` until all are asked for. */
export function useArticles(ids: readonly string[]) {
  const client = useQueryClient()
  const [asked, setAsked] = useState(AT_ONCE)
  const results = useQueries({ queries: ids.slice(0, asked).map((id) => fileQuery(client, articleFile(id))) })
  const waiting = results.filter(({ isPending }) => isPending).length
  useEffect(() => {
    if (waiting < AT_ONCE / 2 && asked < ids.length) setAsked(asked + AT_ONCE)
  }, [waiting, asked, ids.length])
  return results
}

/** One article after another, from the cache where it is there. */
export function useArticleReader(): (id: string) => Promise<ArticleFile> {
  const client = useQueryClient()
  return (id) => {
    const file = articleFile(id)
    return client.fetchQuery({ queryKey: [file.path], queryFn: ({ signal }) => read(client, file, signal) })
  }
}
