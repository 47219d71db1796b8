import { QueryClient } from '@tanstack/react-query'

export const CORPUS_KEY = ['corpus.json'] as const

/**
 * Files never change while the page stands: loaded once, kept, never asked for again. Retries are the fetcher's own,
 * and being "offline" says nothing about a page that lies on this very machine.
 */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 'static', gcTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
    },
  })
}

/**
 * While an editor works on the articles: the manifest first, for its edition, then whatever else is on screen.
 * The client's own refetching passes over what never grows stale, so each query is asked itself.
 */
export async function reloadInPlace(client: QueryClient): Promise<void> {
  const cache = client.getQueryCache()
  await Promise.allSettled(cache.findAll({ queryKey: CORPUS_KEY }).map((query) => query.fetch()))
  client.removeQueries({ type: 'inactive' })
  const shown = cache.findAll({ predicate: (query) => query.queryKey[0] !== CORPUS_KEY[0] && !query.isDisabled() })
  await Promise.allSettled(shown.map((query) => query.fetch()))
}
