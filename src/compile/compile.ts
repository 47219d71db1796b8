import { readArticle } from './1-read/readArticle.ts'
import { type ArticleSource, readFolder } from './1-read/readFolder.ts'
import { splitArticle } from './2-split/splitArticle.ts'
import { findInEach } from './3-find/find.ts'
import { linkCorpus } from './4-link/link.ts'
import { writeCorpus } from './5-write/write.ts'
import { Check } from './check.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Corpus, OutputFile, ReadArticle, SeedFile } from './shapes.ts'
import { inMemory, type Spool } from './shelf.ts'

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
 * bytes. Each article is read by itself, noted and put aside; what is noted is linked; what is linked is checked and
 * written. `spool` is where all that waits: in memory, or where the program says. `files` are made as they are taken,
 * `corpus.json` last. Any error and there is nothing to write.
 */
export function compile(seeds: readonly SeedFile[], spool: Spool = inMemory): Compiled {
  const folder = readFolder(seeds)
  const complaints = [...folder.diagnostics]
  const articles = soundOf(readEach(folder.sources), complaints)
  const { corpus, diagnostics } = linkCorpus(articles, folder.settings, folder.hash, folder.corrections, spool)
  if (complaints.some((d) => d.level === 'error')) return { ok: false, diagnostics: complaints }

  complaints.push(...diagnostics)
  if (complaints.some((d) => d.level === 'error')) return { ok: false, diagnostics: complaints }

  const check = new Check(corpus)
  const build = { edition: folder.hash.slice(0, 16), compiler: COMPILER }
  const files = writeCorpus(corpus, check.articles(), build, spool)
  const faults = check.result()
  if (faults.length > 0) return { ok: false, diagnostics: faults }
  return { ok: true, corpus, files, remarks: complaints }
}

/**
 * Articles that are read together, one stage after the other: the program of all stages is larger than a processor's
 * cache, and read article by article it would be fetched anew for each. Their words wait in memory, some 0.5 MB each.
 */
const TOGETHER = 32

interface Read {
  readonly article: ReadArticle | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The articles without a fault, as they are taken; what is to be said of any is said to `complaints`. */
function* soundOf(read: Iterable<Read>, complaints: Diagnostic[]): Generator<ReadArticle> {
  for (const { article, diagnostics } of read) {
    complaints.push(...diagnostics)
    if (article) yield article
  }
}

/** Everything that needs one article alone: it can be done anywhere and in any order. */
function* readEach(sources: readonly ArticleSource[]): Generator<Read> {
  for (let from = 0; from < sources.length; from += TOGETHER) {
    const opened = sources.slice(from, from + TOGETHER).map((source) => ({ source, ...readArticle(source) }))
    const sound = opened.flatMap(({ article }) => article ?? [])
    const found = attempt(() => findInEach(sound.map(splitArticle)))
    // Where one of them brings a fault out, each is read by itself, and the fault is known for its own.
    let next = 0
    for (const { source, article, diagnostics } of opened) {
      if (article === null) yield { article, diagnostics }
      else if (found.ok) yield { article: found.value[next++]!, diagnostics }
      else {
        const alone = attempt(() => findInEach([splitArticle(article)])[0]!)
        yield alone.ok
          ? { article: alone.value, diagnostics }
          : { article: null, diagnostics: [...diagnostics, faultOf(source, alone.error)] }
      }
    }
  }
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }
function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { ok: true, value: make() }
  } catch (error) {
    return { ok: false, error }
  }
}

/** A fault of ours, but the reader of the message can only act on the article that brought it out. */
function faultOf(source: ArticleSource, error: unknown): Diagnostic {
  const message = `the compiler cannot read this article (${error instanceof Error ? error.message : String(error)})`
  const place = { level: 'error', rule: 'compiler fault', path: source.path, line: 1, column: 1, message } as const
  return { ...place, advice: 'report it, and take the file out' }
}
