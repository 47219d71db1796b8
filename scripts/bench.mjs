// npm run bench [-- <name> …]: runs bench/<name>.bench.ts, all of them unless named, and prints each row as it is measured.
// --from <folder of texts> and --sizes 1000,10000 say of what and how many articles are made for the compiler.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './steps/install.mjs'
import { root } from './steps/root.mjs'

const ENDING = '.bench.ts'
const known = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
const { positionals: wanted, values: options } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, sizes: { type: 'string' } },
})
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark called ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exit(2)
}

ensureInstalled()
const { createServer, createServerModuleRunner } = await import('vite')
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
})
const runner = createServerModuleRunner(server.environments.ssr)
for (const name of wanted.length > 0 ? wanted : known) {
  const module = await runner.import(join(root, 'bench', name + ENDING))
  console.log(`\n${name}`)
  /** @type {import('../bench/row.ts').Row[] | AsyncIterable<import('../bench/row.ts').Row>} */
  const rows = await module.default(options)
  for await (const { what, value, unit } of rows) {
    console.log(`  ${what.padEnd(48)} ${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit}`)
  }
}
await runner.close()
await server.close()
