// How long a reader waits for what they type: the search of the page over the sample articles and over 2,000 made of
// them, each line the median of several runs. Before it come how long it takes to take everything in when the panel
// first opens, and the longest stretch of that in which the page can do nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../scripts/steps/root.mjs'
import { type Part, search } from '../src/app/find/search.ts'
import { SearchIndex } from '../src/app/find/searchIndex.ts'
import { CHARS_A_PART } from '../src/compile/5-write/searchParts.ts'
import { compile } from '../src/compile/compile.ts'
import type { CorpusFile, SearchFile } from '../src/corpus/files.ts'
import { median, type Row } from './row.ts'

const QUERIES = ['18000', '18,000', 'galant', 'guterres']
const MANY = 2000
const RUNS = 9

interface Searched {
  readonly corpus: CorpusFile
  /** Each part as it comes over the wire. */
  readonly parts: readonly string[]
}

export default async function benchSearch(): Promise<Row[]> {
  const folder = join(root, 'seeds')
  const seeds = readdirSync(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
  const sample = searched(seeds)
  return [...(await measure('sample articles', sample)), ...(await measure(`${MANY} articles`, many(sample, MANY)))]
}

function searched(seeds: readonly { path: string; bytes: Uint8Array }[]): Searched {
  const compiled = compile(seeds)
  if (!compiled.ok) throw new Error(compiled.diagnostics[0]?.message)
  const files = new Map([...compiled.files].map(({ path, text }) => [path, text]))
  const corpus = JSON.parse(files.get('corpus.json') ?? '') as CorpusFile
  return {
    corpus,
    parts: Array.from({ length: corpus.search.parts }, (_, part) => files.get(`search/${part}.json`) ?? ''),
  }
}

/** The sample articles over and over, each with ids of its own, cut into parts as the compiler cuts them. */
function many({ corpus, parts }: Searched, count: number): Searched {
  // So few articles are one part, and so name actors in one list.
  const sample = JSON.parse(parts[0] ?? '') as SearchFile
  const rounds = Array.from({ length: Math.ceil(count / corpus.articles.length) }, (_, round) => round)
  const articles = rounds.flatMap((round) =>
    corpus.articles.map((article) => ({ ...article, id: `${article.id}-${round}` as typeof article.id })),
  )
  const text = sample.passages.map((passage) => passage.text).join('\n')
  const aPart = Math.max(1, Math.floor(CHARS_A_PART / text.length))
  const copies = rounds
    .filter((round) => round % aPart === 0)
    .map((from) => JSON.stringify(joined(rounds.slice(from, from + aPart).map((round) => copyOf(sample, round)))))
  return { corpus: { ...corpus, articles, search: { parts: copies.length } }, parts: copies }
}

function copyOf(file: SearchFile, round: number): SearchFile {
  const own = <Id extends string>(id: Id) => `${id}-${round}` as Id
  return {
    ...file,
    passages: file.passages.map((passage) => ({ ...passage, article: own(passage.article) })),
    events: file.events.map((event) => ({ ...event, id: own(event.id) })),
    figures: file.figures.map((figure) => ({ ...figure, id: own(figure.id), article: own(figure.article) })),
  }
}

/** Of files with the same actors. */
function joined(files: readonly SearchFile[]): SearchFile {
  return {
    ...files[0]!,
    passages: files.flatMap(({ passages }) => passages),
    events: files.flatMap(({ events }) => events),
    figures: files.flatMap(({ figures }) => figures),
  }
}

async function measure(what: string, { corpus, parts }: Searched): Promise<Row[]> {
  const index = new SearchIndex(corpus)
  const start = performance.now()
  const watch = watchPauses()
  await index.take(async (part) => JSON.parse(parts[part] ?? '') as SearchFile)
  const taking = performance.now() - start
  const longest = watch.stop()
  const all: readonly Part[] = index.current().parts
  const entries = all.reduce((sum, part) => sum + part.shelf.size, 0)
  search(corpus.actors, all, 'nothing of this name')
  const rows = QUERIES.map((query): Row => {
    const times = Array.from({ length: RUNS }, () => {
      const begin = performance.now()
      if (search(corpus.actors, all, query).length === 0) throw new Error(`nothing found for ${query}`)
      return performance.now() - begin
    })
    return { what: `${what}, ${query}`, value: median(times), unit: 'ms' }
  })
  return [
    { what: `${what}, taking in ${entries} entries once`, value: taking, unit: 'ms' },
    { what: `${what}, the longest pause of it`, value: longest, unit: 'ms' },
    ...rows,
  ]
}

/** How long other work had to wait at most, as a click or a key press would. */
function watchPauses() {
  let longest = 0
  let last = performance.now()
  let waiting: ReturnType<typeof setTimeout>
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    waiting = setTimeout(look)
  }
  look()
  return {
    stop() {
      clearTimeout(waiting)
      return Math.max(longest, performance.now() - last)
    },
  }
}
