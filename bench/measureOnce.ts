import { spawnSync } from 'node:child_process'
import { bundled } from '../scripts/steps/bundle.mjs'
import { ENGINE } from '../scripts/steps/engine.mjs'
import type { Measured, Task } from './compileOnce.ts'

/** Compiles once in a new process, started as the command starts its own, and says what it took. */
export async function measureOnce(task: Task): Promise<Measured> {
  const program = await bundled('bench/compileOnce.ts')
  const result = spawnSync(process.execPath, [...ENGINE, program, JSON.stringify(task)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (result.status !== 0) throw new Error(`compiling ${JSON.stringify(task)} ended with status ${result.status}`)
  return JSON.parse(result.stdout) as Measured
}
