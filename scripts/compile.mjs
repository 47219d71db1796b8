// npm run compile -- <folder of articles> --out <folder>
import { spawnSync } from 'node:child_process'
import { bundled } from './steps/bundle.mjs'
import { ENGINE } from './steps/engine.mjs'
import { ensureInstalled } from './steps/install.mjs'

ensureInstalled()
const program = await bundled('src/compile/cli.ts')
const { status } = spawnSync(process.execPath, [...ENGINE, program, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
