// npm run build -- [--seeds <folder>] [--out <folder>] [--url https://…] [--single-file]
import { parseArgs } from 'node:util'
import { exitWith } from './steps/exit.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { buildSite } from './steps/site.mjs'

const USAGE = `Usage: npm run build -- [--seeds <folder of articles>] [--out <folder for the site>] [--url https://…] [--single-file]
  --url          where the site will stand: adds what needs absolute addresses (canonical, preview cards, oEmbed)
  --single-file  writes index.html alone, with program, fonts and data in it`

/** @type {{ seeds: string, out: string, url?: string, 'single-file': boolean, help: boolean }} */
let options
try {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'dist' },
      url: { type: 'string' },
      'single-file': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  options = values
  if (options.url !== undefined) options.url = siteAddress(options.url)
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
  const { seeds, out, url, 'single-file': single } = options
  console.log(`Built ${await buildSite({ seeds, out, single, ...(url === undefined ? {} : { url }) })}`)
} catch (error) {
  exitWith(error)
}

/**
 * @param {string} text
 * @returns {string} ends with a slash
 */
function siteAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : null
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.search || address.hash)
    throw new Error(`--url ${text} is no web address of a folder; write https://example.org/timeline/`)
  return address.href.replace(/\/?$/, '/')
}
