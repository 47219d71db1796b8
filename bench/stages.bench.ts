// Where the time of reading goes: microseconds of the processor for each token, by stage, of articles made up as for the
// compiler's benchmark.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundled } from '../scripts/steps/bundle.mjs'
import { ENGINE } from '../scripts/steps/engine.mjs'
import { root } from '../scripts/steps/root.mjs'
import type { Row } from './row.ts'

export default async function benchStages(options: { readonly from?: string }): Promise<Row[]> {
  const program = await bundled('bench/stagesOnce.ts')
  const from = options.from ?? join(root, 'seeds')
  const result = spawnSync(process.execPath, [...ENGINE, program, from], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (result.status !== 0) throw new Error(`reading articles of ${from} ended with status ${result.status}`)
  const stages = Object.entries(JSON.parse(result.stdout) as Record<string, number>)
  return stages.map(([what, value]) => ({ what, value, unit: 'µs a token' }))
}
