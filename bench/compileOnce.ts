// One measurement in a process of its own, so that its peak memory is its own. The first argument says what to compile,
// as JSON; what was measured is printed as a JSON line.
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, resourceUsage } from 'node:process'
import { compile } from '../src/compile/compile.ts'
import { diskSpool } from '../src/compile/diskSpool.ts'
import { readSentences } from '../src/compile/language/readSentences.ts'
import type { SeedFile } from '../src/compile/shapes.ts'
import { drawnFor, madeUpSeeds, seeded } from './articles/madeUp.ts'
import { readPool } from './articles/sentences.ts'
import { hostileText } from './hostile/texts.ts'

export type Task =
  | {
      readonly kind: 'articles'
      readonly from: string
      readonly count: number
      readonly shuffled: boolean
      /** Whether the output is hashed, which takes time. */
      readonly hashed: boolean
    }
  | { readonly kind: 'hostile'; readonly name: string; readonly length: number }
export interface Measured {
  /** Of the processor, whatever else the machine does. */
  readonly seconds: number
  readonly peakMiB: number
  readonly tokens: number
  readonly bytes: number
  /** In bytes. */
  readonly written: number
  /** Over all that was written; empty where it was not asked for. */
  readonly hash: string
}

const task: Task = JSON.parse(argv[2] ?? '')
const { seeds, tokens } = task.kind === 'articles' ? articlesOf(task) : hostileOf(task)
const bytes = seeds.reduce((sum, seed) => sum + seed.bytes.length, 0)
const hash = task.kind === 'articles' && task.hashed ? createHash('sha256') : null

const spool = diskSpool(join(tmpdir(), 'sourceline-'))
const before = cpuUsage()
const compiled = compile(seeds, spool.open)
if (!compiled.ok) throw new Error(`the made-up articles do not compile: ${compiled.diagnostics[0]?.message}`)
let written = 0
for (const { path, parts } of compiled.files) {
  hash?.update(path)
  for (const part of parts) {
    written += typeof part === 'string' ? Buffer.byteLength(part) : part.length
    hash?.update(part)
  }
}
const { user, system } = cpuUsage(before)
spool.close()
const measured: Measured = {
  seconds: (user + system) / 1e6,
  peakMiB: resourceUsage().maxRSS / 1024,
  tokens,
  bytes,
  written,
  hash: hash?.digest('hex') ?? '',
}
console.log(JSON.stringify(measured))

function articlesOf({ from, count, shuffled }: Extract<Task, { kind: 'articles' }>): Prepared {
  const pool = readPool(from)
  const lengths = pool.sentences.map((text) => readSentences(text, 0, text.length).flat().length)
  let tokens = 0
  for (let index = 0; index < count; index++) for (const at of drawnFor(pool, index)) tokens += lengths[at]!
  const seeds = madeUpSeeds(pool, count)
  return { seeds: shuffled ? inAnyOrder(seeds) : seeds, tokens }
}

interface Prepared {
  readonly seeds: readonly SeedFile[]
  readonly tokens: number
}

function hostileOf({ name, length }: Extract<Task, { kind: 'hostile' }>): Prepared {
  const bytes = new TextEncoder().encode(hostileText(name, length))
  return { seeds: [{ path: 'hostile.txt', bytes }], tokens: 0 }
}

function inAnyOrder(seeds: readonly SeedFile[]): SeedFile[] {
  const random = seeded(1)
  const order = seeds.map((seed) => ({ seed, at: random() }))
  return order.sort((a, b) => a.at - b.at).map(({ seed }) => seed)
}
