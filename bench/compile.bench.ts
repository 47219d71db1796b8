// How fast the compiler reads, and whether time and memory grow in proportion to the input. The articles are made by
// shuffling the sentences of a folder's texts, always in the same way: the sample articles, or a folder named with
// --from. Sizes with --sizes; 100,000 articles take about half an hour.
import { join } from 'node:path'
import { root } from '../scripts/steps/root.mjs'
import type { Measured } from './compileOnce.ts'
import { measureOnce } from './measureOnce.ts'
import type { Row } from './row.ts'

interface Options {
  readonly from?: string
  readonly sizes?: string
}

export default async function* benchCompile(options: Options): AsyncGenerator<Row> {
  const from = options.from ?? join(root, 'seeds')
  const sizes = (options.sizes ?? '100,1000').split(',').map(Number)
  let before: { readonly size: number; readonly measured: Measured } | undefined
  for (const size of sizes) {
    const measured = await measureOnce({ kind: 'articles', from, count: size, shuffled: false, hashed: false })
    const { seconds, peakMiB, tokens, bytes, written } = measured
    const name = `${size} articles`
    yield { what: `${name}, processor time`, value: seconds, unit: 's' }
    yield { what: `${name}, tokens a second`, value: tokens / seconds, unit: '' }
    yield { what: `${name}, peak memory`, value: peakMiB, unit: 'MiB' }
    yield { what: `${name}, bytes written for each byte read`, value: written / bytes, unit: '' }
    // What ten times as many articles would take by this growth; 10 is in proportion.
    if (before) {
      const times = (seconds / before.measured.seconds) ** (Math.log(10) / Math.log(size / before.size))
      yield { what: `${name}, growth for ten times the input`, value: times, unit: 'x' }
    }
    before = { size, measured }
  }
  const task = { kind: 'articles', from, count: Math.min(...sizes), hashed: true } as const
  const given = await measureOnce({ ...task, shuffled: false })
  const shuffled = await measureOnce({ ...task, shuffled: true })
  if (given.hash !== shuffled.hash) throw new Error(`${task.count} articles in another order give other bytes`)
}
