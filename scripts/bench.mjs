// npm run bench [-- <name> …]: runs bench/<name>.bench.ts, all of them unless named, and prints each row as it is measured.
// --from <folder of texts> and --sizes 1000,10000 say of what and how many articles are made for the compiler.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './steps/install.mjs'
import { misunderstood, readOptions } from './steps/options.mjs'
import { root } from './steps/root.mjs'

const ENDING = '.bench.ts'
const known = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
const USAGE = `Usage: npm run bench -- [<name> …] [--from <folder of texts>] [--sizes 1000,10000]
  the names: ${known.join(', ')}; all of them when none is given
  --from   the folder whose sentences articles for the compiler are made of (seeds/ when not named)
  --sizes  how many articles are made`

const { positionals: wanted, values: options } = readOptions(
  USAGE,
  { from: { type: 'string' }, sizes: { type: 'string' } },
  known.length,
)
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) misunderstood(`No benchmark called ${unknown.join(', ')}`, USAGE)
if (options.from !== undefined && !existsSync(options.from)) misunderstood(`${options.from} is not there`, USAGE)
if (options.sizes !== undefined && !/^[1-9]\d*(?:,[1-9]\d*)*$/.test(options.sizes))
  misunderstood(`--sizes ${options.sizes} is no list of numbers`, USAGE)

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
