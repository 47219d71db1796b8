import type { Diagnostic } from '../diagnostic.ts'
import type { Article } from '../shapes.ts'
import { decode } from './decode.ts'
import { findFrontMatter, isUnclosed, withoutComments } from './frontMatter.ts'
import { readHtml } from './html.ts'
import { KEYS, type Metadata, type MetadataRead, mergeMetadata, NO_METADATA, readMetadata } from './metadata.ts'
import type { ArticleSource } from './readFolder.ts'
import { findStatedDate } from './statedDate.ts'

/** Text longer than this is refused: a news article has some ten thousand characters, a book a million. */
export const MOST_BYTES = 16_000_000

export interface ArticleRead {
  /** Null when an error is among the diagnostics. */
  readonly article: Article | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads an article and what is known of it: from its sidecar first, then from the file itself. */
export function readArticle(source: ArticleSource): ArticleRead {
  const diagnostics: Diagnostic[] = []
  const complain = (rule: string, path: string, message: string, advice: string) =>
    diagnostics.push({ level: 'error', rule, path, line: 1, column: 1, message, advice })

  const { bytes } = source.file
  if (bytes.length > MOST_BYTES) {
    complain('too long', source.path, `longer than ${MOST_BYTES} bytes`, 'split it into its articles')
    return { article: null, diagnostics }
  }
  const decoded = decode(bytes)
  if (!decoded.ok) {
    complain('not text', source.path, decoded.message, 'save it as UTF-8')
    return { article: null, diagnostics }
  }
  const own = source.ending === 'html' ? readPage(decoded.text, source.path) : readPlain(decoded.text, source)
  const beside = sidecarOf(source)
  diagnostics.push(...own.diagnostics, ...beside.diagnostics)
  if (own.text.trim() === '' && !diagnostics.some((d) => d.level === 'error'))
    complain('empty article', source.path, 'has no text', 'add the article’s text or remove the file')
  if (diagnostics.some((d) => d.level === 'error')) return { article: null, diagnostics }

  const metadata = mergeMetadata(beside.metadata, own.metadata)
  const article: Article = {
    id: source.id,
    file: source.path,
    text: own.text,
    outlet: metadata.outlet,
    title: metadata.title,
    url: metadata.url,
    published: metadata.published ?? findStatedDate(own.text),
    language: metadata.language ?? 'en',
    sha256: source.sha256,
  }
  return { article, diagnostics }
}

interface Own extends MetadataRead {
  readonly text: string
}

function readPage(decoded: string, path: string): Own {
  try {
    return readHtml(decoded)
  } catch (error) {
    // The engine's own word for too deep is a RangeError, too; anything else is a fault of what reads pages.
    const why =
      error instanceof RangeError ? 'is too large or too deep to be read' : `cannot be read (${String(error)})`
    const fault = { level: 'error', rule: 'page not readable', path, line: 1, column: 1 } as const
    const words = { message: `the page ${why}`, advice: 'save the article’s text as .txt' }
    return { metadata: NO_METADATA, diagnostics: [{ ...fault, ...words }], text: '' }
  }
}

function readPlain(decoded: string, source: ArticleSource): Own {
  const front = findFrontMatter(decoded)
  if (!front && isUnclosed(decoded, KEYS))
    return { metadata: NO_METADATA, diagnostics: [unclosed(source.path)], text: decoded }
  const text = front?.text ?? decoded
  const { metadata, diagnostics } = front ? readMetadata(front.yaml, source.path, 'front matter', front.line) : NOTHING
  return { metadata, diagnostics, text: source.ending === 'md' ? withoutComments(text) : text }
}

function unclosed(path: string): Diagnostic {
  const message = 'the three hyphens open front matter that nothing closes'
  const advice = 'write three hyphens on a line of their own under its last key'
  return { level: 'error', rule: 'front matter not closed', path, line: 1, column: 1, message, advice }
}

const NOTHING: MetadataRead = { metadata: NO_METADATA as Metadata, diagnostics: [] }

function sidecarOf(source: ArticleSource): MetadataRead {
  if (!source.sidecar) return NOTHING
  const { path, bytes } = source.sidecar
  const decoded = decode(bytes)
  if (decoded.ok) return readMetadata(decoded.text, path, 'sidecar')
  const fault = { level: 'error', rule: 'not text', path, line: 1, column: 1, message: decoded.message } as const
  return { metadata: NO_METADATA, diagnostics: [{ ...fault, advice: 'save it as UTF-8' }] }
}
