import { type ArticleId, slug } from '../../corpus/ids.ts'
import { sha256Of } from './sha256.ts'

const PLAIN = /^[a-z0-9][a-z0-9_-]{0,63}$/
/** Names that some file systems keep for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The file's name without its ending where that is a safe name for a file anywhere; otherwise what can be read of it
 * with a hash, so that no two names share an id and none depends on the other files of the folder.
 */
export function articleIdOf(path: string): ArticleId {
  const stem = stemOf(path)
  if (PLAIN.test(stem) && !DEVICE.test(stem)) return stem as ArticleId
  const readable = slug(stem).slice(0, 40).replace(/-$/, '') || 'article'
  return `${readable}-${sha256Of(new TextEncoder().encode(stem)).slice(0, 10)}` as ArticleId
}

export function stemOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path
}

/** Lower-case ending without the dot; empty without one. */
export function endingOf(path: string): string {
  return path.slice(stemOf(path).length + 1).toLowerCase()
}
