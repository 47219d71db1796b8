// npm run compile -- <folder of articles> --out <folder>
import { spawnSync } from 'node:child_process'
import { bundledCompiler } from './steps/compiler.mjs'
import { ensureInstalled } from './steps/install.mjs'

ensureInstalled()
const program = await bundledCompiler()
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
