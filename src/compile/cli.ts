import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from './compile.ts'
import { formatDiagnostic } from './diagnostic.ts'
import type { SeedFile } from './shapes.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'out' }, explain: { type: 'string' } },
})
const folder = positionals[0] ?? 'seeds'
const seeds: SeedFile[] = readdirSync(folder)
  .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isFile())
  .map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) }))
const compiled = compile(seeds)
for (const d of compiled.ok ? compiled.remarks : compiled.diagnostics)
  console.error(formatDiagnostic({ ...d, path: join(folder, d.path) }))
if (!compiled.ok) process.exitCode = 1
else {
  const out = resolve(values.out)
  const building = join(dirname(out), `.${basename(out)}.building-${process.pid}`)
  for (const { path, text } of compiled.files) {
    mkdirSync(dirname(join(building, path)), { recursive: true })
    writeFileSync(join(building, path), text)
  }
  rmSync(out, { recursive: true, force: true })
  renameSync(building, out)
}
