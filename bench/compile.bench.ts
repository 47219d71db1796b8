// How fast the compiler reads, and whether time and memory grow in proportion to the input. The articles are made by
// shuffling the lines of the sample articles, always in the same way.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '../scripts/steps/bundle.mjs'
import { root } from '../scripts/steps/root.mjs'
import type { Row } from './row.ts'

// SIZES=1000,10000,100000 measures larger corpora, which takes minutes.
const SIZES = (process.env.SIZES ?? '10,100,1000').split(',').map(Number)

// Lines of a made-up article: about 500 words, like the sample articles.
const LINES = 20

interface Measured {
  seconds: number
  peakMiB: number
}

export default async function benchCompile(): Promise<Row[]> {
  const program = await bundled('bench/compileOnce.ts')
  let before: { size: number; seconds: number } | undefined
  return SIZES.flatMap((size) => {
    const texts = madeUpArticles(size)
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
    const { seconds, peakMiB } = measure(program, texts)
    const growth = before && seconds / before.seconds / (size / before.size)
    before = { size, seconds }
    return [
      { what: `${size} articles`, value: seconds, unit: 's' },
      { what: `${size} articles, words a second`, value: words / seconds, unit: '' },
      { what: `${size} articles, peak memory`, value: peakMiB, unit: 'MiB' },
      ...(growth ? [{ what: `${size} articles, time over proportional time`, value: growth, unit: 'x' }] : []),
    ]
  })
}

function measure(program: string, texts: string[]): Measured {
  const result = spawnSync(process.execPath, [program], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 20,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (result.status !== 0) throw new Error(`compiling ${texts.length} articles ended with status ${result.status}`)
  return JSON.parse(result.stdout)
}

function madeUpArticles(count: number): string[] {
  const folder = join(root, 'seeds')
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
  const random = seeded(1)
  return Array.from({ length: count }, () =>
    Array.from({ length: LINES }, () => lines[Math.floor(random() * lines.length)]).join('\n\n'),
  )
}

/** Numbers in [0, 1), the same for the same seed: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
