import type { Corpus } from '../shapes.ts'

/**
 * The corpus by a name that can stand over a page: its own, or, where nobody has given it one, that of its only article,
 * or how many they are. Addresses of its items go without, for they outlive the next article.
 */
export function withTitle(corpus: Corpus): Corpus {
  const { settings, sources } = corpus
  if (settings.title !== '') return corpus
  const [only] = sources.size === 1 ? sources.values() : []
  return { ...corpus, settings: { ...settings, title: only?.title ?? `What ${sources.size} articles report` } }
}
