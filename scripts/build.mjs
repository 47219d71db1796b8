// npm run build -- [--seeds <folder>] [--out <folder>]
import { parseArgs } from 'node:util'
import { exitWith } from './steps/exit.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { buildSite } from './steps/site.mjs'

const USAGE = 'Usage: npm run build -- [--seeds <folder of articles>] [--out <folder for the site>]'

/** @type {{ seeds: string, out: string, help: boolean }} */
let options
try {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  })
  options = values
} catch (error) {
  console.error(`${/** @type {Error} */ (error).message}\n${USAGE}`)
  process.exit(2)
}
if (options.help) {
  console.log(USAGE)
  process.exit(0)
}

ensureInstalled()
try {
  console.log(`Built ${await buildSite(options)}`)
} catch (error) {
  exitWith(error)
}
