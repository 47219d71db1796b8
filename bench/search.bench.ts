// How long a reader waits for what they type: the search of the page over the sample articles and over 2,000 made of
// them, each line the median of several runs. Folding happens once, when the
// panel opens.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../scripts/steps/root.mjs'
import { entriesOf, search } from '../src/app/find/search.ts'
import { compile } from '../src/compile/compile.ts'
import type { ArticleFile, CorpusFile } from '../src/corpus/files.ts'
import { median, type Row } from './row.ts'

const QUERIES = ['18000', '18,000', 'galant', 'guterres']
const MANY = 2000
const RUNS = 9

interface Searched {
  readonly corpus: CorpusFile
  readonly files: readonly ArticleFile[]
}

export default function benchSearch(): Row[] {
  const folder = join(root, 'seeds')
  const seeds = readdirSync(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
  const sample = searched(seeds)
  return [...measure('sample articles', sample), ...measure(`${MANY} articles`, many(sample, MANY))]
}

function searched(seeds: readonly { path: string; bytes: Uint8Array }[]): Searched {
  const compiled = compile(seeds)
  if (!compiled.ok) throw new Error(compiled.diagnostics[0]?.message)
  const files = new Map([...compiled.files].map(({ path, text }) => [path, text]))
  const json = <File>(path: string) => JSON.parse(files.get(path) ?? '') as File
  const corpus = json<CorpusFile>('corpus.json')
  return { corpus, files: corpus.articles.map(({ id }) => json<ArticleFile>(`articles/${id}.json`)) }
}

/** The sample articles over and over, each a file of its own with ids of its own. */
function many({ corpus, files }: Searched, count: number): Searched {
  const copies = Array.from({ length: count }, (_, i) => {
    const file = files[i % files.length]!
    const id = (own: string) => `${own}-${i}`
    return {
      ...file,
      article: { ...file.article, id: id(file.article.id) },
      figures: file.figures.map((figure) => ({ ...figure, id: id(figure.id) })),
      events: file.events.map((event) => ({ ...event, id: id(event.id) })),
    } as unknown as ArticleFile
  })
  return { corpus: { ...corpus, articles: copies.map(({ article }) => article) }, files: copies }
}

function measure(what: string, { corpus, files }: Searched): Row[] {
  const events = files.flatMap((file) => file.events)
  const figures = files.flatMap((file) => file.figures)
  const start = performance.now()
  const entries = entriesOf(corpus, { events, figures }, files)
  search(corpus, entries, 'nothing of this name')
  const folding = performance.now() - start
  const rows = QUERIES.map((query): Row => {
    const times = Array.from({ length: RUNS }, () => {
      const begin = performance.now()
      if (search(corpus, entries, query).length === 0) throw new Error(`nothing found for ${query}`)
      return performance.now() - begin
    })
    return { what: `${what}, ${query}`, value: median(times), unit: 'ms' }
  })
  return [{ what: `${what}, folding ${entries.length} entries once`, value: folding, unit: 'ms' }, ...rows]
}
