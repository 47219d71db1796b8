import type { CorpusFile, SearchFile } from '../../corpus/files.ts'
import { nameWordsOf } from '../ui/query.ts'
import { HaystackBuilder } from './haystack.ts'
import { type Part, type Shelf, shelfOfCorpus, shelfOfFile } from './search.ts'
import { inSlices } from './slices.ts'

/** How far the search has come; a new object whenever something has changed. */
export interface Progress {
  readonly parts: readonly Part[]
  /** Articles that are searched. */
  readonly articles: number
  readonly failed: readonly { readonly part: number; readonly error: unknown }[]
  readonly done: boolean
}

/** As many files as are asked for at a time: others of the page wait behind them. */
const AT_ONCE = 4
/** Whoever looks is told this often: each time, what is typed is looked for again and shown anew. */
const TELL_MS = 400

/**
 * Everything that can be found, taken in part after part in slices of time. What has been taken in stays for as long
 * as the page does; searching begins with the first part.
 */
export class SearchIndex {
  private progress: Progress = { parts: [], articles: 0, failed: [], done: false }
  private readonly listeners = new Set<() => void>()
  private readonly articles
  private readonly waiting: number[]
  /** The manifest's own first, then file by file, so that the order of what is found does not hang on the network. */
  private readonly taken: (Part | undefined)[] = []
  private running = false
  private told = 0

  constructor(private readonly corpus: CorpusFile) {
    this.articles = new Map(corpus.articles.map((article) => [article.id as string, article]))
    this.waiting = Array.from({ length: corpus.search.parts }, (_, part) => part)
  }

  readonly current = (): Progress => this.progress

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Goes on where it stands; does nothing while it runs and when it is done. Failed parts are tried again. */
  async take(read: (part: number) => Promise<SearchFile>): Promise<void> {
    if (this.running || this.progress.done) return
    this.running = true
    if (!this.taken[0]) await this.takeManifest()
    this.waiting.push(...this.progress.failed.map(({ part }) => part))
    this.change({ failed: [] })
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.takeParts(read)))
    this.running = false
    this.change({ done: this.progress.failed.length === 0 })
  }

  private async takeManifest() {
    this.taken[0] = await partOf(shelfOfCorpus(this.corpus))
    await inSlices(this.corpus.actors, nameWordsOf)
    this.change({ parts: [this.taken[0]] })
  }

  private async takeParts(read: (part: number) => Promise<SearchFile>) {
    for (let part = this.waiting.shift(); part !== undefined; part = this.waiting.shift()) {
      try {
        const file = await read(part)
        this.taken[part + 1] = await partOf(shelfOfFile(file, this.articles))
        const parts = this.taken.flatMap((one) => one ?? [])
        const here = new Set(file.passages.map(({ article }) => article)).size
        this.progress = { ...this.progress, parts, articles: this.progress.articles + here }
        if (performance.now() - this.told > TELL_MS) this.change({})
      } catch (error) {
        this.progress = { ...this.progress, failed: [...this.progress.failed, { part, error }] }
      }
    }
  }

  private change(change: Partial<Progress>) {
    this.progress = { ...this.progress, ...change }
    this.told = performance.now()
    for (const listener of this.listeners) listener()
  }
}

export async function partOf(shelf: Shelf): Promise<Part> {
  const builder = new HaystackBuilder()
  await inSlices(Array(shelf.size).keys(), (place) => builder.add(shelf.strawAt(place)))
  return { shelf, haystack: builder.done() }
}
