// npm test [-- [--everywhere] <vitest arguments>]: types, lint, dead code, then unit and real-browser tests; the first
// failing step ends it. The last line is the count of tests, so that a machine can read it. `--everywhere` runs all
// browser tests wherever the site may be served, not only some of them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './steps/install.mjs'
import { run } from './steps/run.mjs'
import { closingLine } from './steps/tally.mjs'

ensureInstalled()

/** @type {[name: string, program: string, ...args: string[]][]} */
const CHECKS = [
  ['types', 'typescript/bin/tsc', '--noEmit'],
  ['lint', '@biomejs/biome/bin/biome', 'check', '.'],
  ['dead code', 'knip/bin/knip.js'],
]
for (const [name, program, ...args] of CHECKS) {
  console.log(`- ${name}`)
  const status = run(program, args)
  if (status !== 0) {
    console.error(`Stopped: the ${name} check failed.`)
    process.exit(status)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sourceline-test-'))
const results = join(folder, 'results.json')
const rest = process.argv.slice(2).filter((each) => each !== '--everywhere')
if (process.argv.includes('--everywhere')) process.env.SOURCELINE_EVERYWHERE = '1'
console.log('- tests')
const status = run('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...rest,
])
/** @type {import('./steps/tally.mjs').Results | undefined} */
let tally
try {
  tally = JSON.parse(readFileSync(results, 'utf8'))
} catch {
  console.error('The test runner ended without results.')
}
rmSync(folder, { recursive: true, force: true })
const line = closingLine(tally, status)
console.log(line)
process.exitCode = status
