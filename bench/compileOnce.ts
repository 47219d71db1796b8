// One measurement in a process of its own, so that its peak memory is its own: reads article texts from standard
// input (a JSON array of strings), compiles them once, prints a JSON line.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { compile } from '../src/compile/compile.ts'

const texts: string[] = JSON.parse(readFileSync(0, 'utf8'))
const encoder = new TextEncoder()
const seeds = texts.map((text, index) => ({
  path: `article-${String(index).padStart(7, '0')}.txt`,
  bytes: encoder.encode(text),
}))

const start = performance.now()
const compiled = compile(seeds)
if (!compiled.ok) throw new Error(`the made-up articles do not compile: ${compiled.diagnostics[0]?.message}`)
let written = 0
for (const file of compiled.files) written += file.text.length
if (written === 0) throw new Error('nothing was written')
const seconds = (performance.now() - start) / 1000

console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }))
