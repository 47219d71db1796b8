import { readArticle } from './1-read/readArticle.ts'
import { type ArticleSource, readFolder } from './1-read/readFolder.ts'
import { splitArticle } from './2-split/splitArticle.ts'
import { findAll } from './3-find/find.ts'
import { linkCorpus } from './4-link/link.ts'
import { writeCorpus } from './5-write/write.ts'
import { checkCorpus } from './check.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Corpus, OutputFile, ReadArticle, SeedFile } from './shapes.ts'

export const COMPILER = 'sourceline 0.1.0'

export type Compiled =
  | {
      readonly ok: true
      readonly corpus: Corpus
      readonly files: Iterable<OutputFile>
      readonly remarks: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * A folder of articles becomes the files of the data contract. Pure: the same files, in any order, give the same
 * bytes. `files` are made as they are taken, `corpus.json` last. Any error and there is nothing to write.
 */
export function compile(seeds: readonly SeedFile[]): Compiled {
  const folder = readFolder(seeds)
  const read = folder.sources.map(readAlone)
  const complaints = [...folder.diagnostics, ...read.flatMap((each) => each.diagnostics)]
  if (complaints.some((d) => d.level === 'error')) return { ok: false, diagnostics: complaints }

  const articles = read.flatMap((each) => each.article ?? []).sort(byId)
  const { corpus, diagnostics } = linkCorpus(articles, folder.settings, folder.hash, folder.corrections)
  complaints.push(...diagnostics)
  if (complaints.some((d) => d.level === 'error')) return { ok: false, diagnostics: complaints }
  const faults = checkCorpus(corpus)
  if (faults.length > 0) return { ok: false, diagnostics: faults }

  const files = writeCorpus(corpus, { edition: folder.hash.slice(0, 16), compiler: COMPILER })
  return { ok: true, corpus, files, remarks: complaints }
}

/** Everything that needs one article alone: it can be done anywhere and in any order. */
function readAlone(source: ArticleSource): { article: ReadArticle | null; diagnostics: readonly Diagnostic[] } {
  const { article, diagnostics } = readArticle(source)
  try {
    return { article: article && findAll(splitArticle(article)), diagnostics }
  } catch (error) {
    // A fault of ours, but the reader of the message can only act on the article that brought it out.
    const message = `the compiler cannot read this article (${error instanceof Error ? error.message : String(error)})`
    const fault = { level: 'error', rule: 'compiler fault', path: source.path, line: 1, column: 1, message } as const
    return { article: null, diagnostics: [...diagnostics, { ...fault, advice: 'report it, and take the file out' }] }
  }
}

function byId(a: ReadArticle, b: ReadArticle): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
