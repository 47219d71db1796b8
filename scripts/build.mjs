// npm run build -- [--seeds <folder>] [--out <folder>] [--url https://…] [--single-file]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitWith } from './steps/exit.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { misunderstood, readOptions } from './steps/options.mjs'
import { buildSite } from './steps/site.mjs'

const USAGE = `Usage: npm run build -- [--seeds <folder of articles>] [--out <folder for the site>] [--url https://…] [--single-file]
  --url          where the site will stand: adds what needs absolute addresses (canonical, preview cards, oEmbed)
  --single-file  writes index.html alone, with program, fonts and data in it`

const { values } = readOptions(USAGE, {
  seeds: { type: 'string', default: 'seeds' },
  out: { type: 'string', default: 'dist' },
  url: { type: 'string' },
  'single-file': { type: 'boolean', default: false },
})
const { seeds, out, 'single-file': single } = values
const url = values.url === undefined ? undefined : siteAddress(values.url)

ensureInstalled()
try {
  const site = await buildSite({ seeds, out, single, ...(url === undefined ? {} : { url }) })
  console.log(`Built ${site}${heldBy(site)}`)
  if (!existsSync(join(seeds, 'corpus.yaml')))
    console.log(`${join(seeds, 'corpus.yaml')} would give it a title and a blurb`)
} catch (error) {
  exitWith(error)
}

/**
 * What the compiler found, and where it says what it left aside. A site of one file keeps that to itself.
 * @param {string} site
 */
function heldBy(site) {
  const data = join(site, 'data')
  if (!existsSync(data)) return ''
  const { counts } = JSON.parse(readFileSync(join(data, 'corpus.json'), 'utf8'))
  const held = ['article', 'event', 'figure'].map((kind) => counted(counts[`${kind}s`], kind)).join(', ')
  return `: ${held}; what was left aside, and why, is in ${join(data, 'report.json')}`
}

/**
 * @param {number} count
 * @param {string} thing
 */
function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/**
 * @param {string} text
 * @returns {string} ends with a slash
 */
function siteAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : null
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.search || address.hash)
    misunderstood(`--url ${text} is no web address of a folder; write https://example.org/timeline/`, USAGE)
  return address.href.replace(/\/?$/, '/')
}
