// What a reader downloads: bytes of a built site, as a host that compresses would send them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { buildSite } from '../scripts/steps/site.mjs'
import { median, type Row } from './row.ts'

const RUNS = 3

export default async function benchSite(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'))
  try {
    const out = join(folder, 'site')
    const seconds: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now()
      await buildSite({ seeds: 'seeds', out })
      seconds.push((performance.now() - start) / 1000)
    }
    return [{ what: 'build of the sample site', value: median(seconds), unit: 's' }, ...weights(out)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function weights(site: string): Row[] {
  const totals = new Map<string, number>()
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    // The one without an ending, `_headers`, is for the host.
    if (!entry.isFile() || extname(entry.name) === '') continue
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    const kind = entry.parentPath.includes(join(site, 'data')) ? 'data' : extname(entry.name).slice(1)
    // Fonts are compressed already.
    const size = kind === 'woff2' ? bytes.length : gzipSync(bytes).length
    totals.set(kind, (totals.get(kind) ?? 0) + size)
  }
  return [...totals].sort().map(([kind, bytes]) => ({ what: `all ${kind}, gzipped`, value: bytes / 1024, unit: 'KiB' }))
}
