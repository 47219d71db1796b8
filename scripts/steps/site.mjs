import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { oembed, withAddress } from './address.mjs'
import { drawCard } from './card.mjs'
import { bePatient } from './engine.mjs'
import { MISUSED, Refusal } from './exit.mjs'
import { replaceOnce } from './html.mjs'
import { renderPlain, withPlain } from './plain.mjs'
import { root } from './root.mjs'
import { DATA_BLOCK, singleFile } from './single.mjs'
import { fromSource } from './source.mjs'
import { viteConfig } from './viteConfig.mjs'

/**
 * @typedef {object} SiteOptions
 * @property {string} seeds folder of articles, relative to the current one
 * @property {string} out folder for the site
 * @property {string} [url] where it will be served, for what needs absolute addresses
 * @property {boolean} [single] only `index.html`, with everything in it
 */

/** A page of more data than this takes too long to arrive in one piece: it is not offered as one file. */
const MOST_OFFLINE_BYTES = 24_000_000

/**
 * Compiles a folder of articles and builds the page around it. The site appears whole or not at all: it is built
 * beside its place and then moved there, so that a failed or killed build leaves the previous site as it was.
 * @param {SiteOptions} options
 * @returns {Promise<string>} the built site's absolute path
 * @throws {Refusal} when `out` holds the articles, or is or holds something that is not a built site
 */
export async function buildSite({ seeds, out, url, single = false }) {
  bePatient()
  const site = resolve(out)
  const { NODE_ENV } = process.env
  // Whoever calls may be a test or a development server; the page is always the one that readers get.
  process.env.NODE_ENV = 'production'
  try {
    /** @type {typeof import('../../src/compile/outputFolder.ts')} */
    const { refuseOutput, replacementFor } = await fromSource('src/compile/outputFolder.ts')
    const refusal = refuseOutput(out, seeds, otherThanSite)
    if (refusal !== null) throw new Refusal(refusal, MISUSED)
    const made = replacementFor(site)
    try {
      await fill(made.folder, { seeds, url, single })
      made.takePlace()
    } finally {
      made.close()
    }
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  return site
}

/**
 * @param {string} folder
 * @param {{ seeds: string, url: string | undefined, single: boolean }} options
 */
async function fill(folder, { seeds, url, single }) {
  await bundle(seeds, folder)
  if (!single) return finish(folder, url)
  const page = await singleFile(folder)
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'index.html'), page)
}

/**
 * @param {string} seeds
 * @param {string} folder
 */
async function bundle(seeds, folder) {
  const { build, createLogger } = await import('vite')
  // What fails is thrown as well, and said once, by whoever called.
  const customLogger = { ...createLogger('warn'), error: () => {} }
  await build({
    root,
    configFile: viteConfig(seeds),
    logLevel: 'warn',
    customLogger,
    // How long each plugin took is no news to whoever builds a site.
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { checks: { pluginTimings: false } } },
  })
}

/**
 * The pages that need no script, the page as one file, and what needs to know the site's address.
 * @param {string} folder
 * @param {string | undefined} url
 */
async function finish(folder, url) {
  const built = readFileSync(join(folder, 'index.html'), 'utf8')
  const styles = [...built.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href]) => href ?? '')
  const rendered = await renderPlain(folder, { styles, whole: false })
  for (const { path, html } of rendered.pages) write(folder, path, html)
  let html = withPlain(built, rendered)
  if (sizeOf(join(folder, 'data')) <= MOST_OFFLINE_BYTES) {
    write(folder, 'offline.html', await singleFile(folder))
    html = replaceOnce(html, /(?=\s*<title>)/, '\n    <meta name="sourceline:offline" content="offline.html" />')
  }
  write(folder, 'timeline.svg', rendered.picture(url ?? null))
  if (url !== undefined) {
    // The site is whole without it, so a browser that does not start is no reason to have none.
    const { png, fault } = await drawCard(rendered.card).then(
      (drawn) => ({ png: drawn, fault: 'no browser on this machine' }),
      (error) => ({ png: undefined, fault: String(error.message).split('\n')[0] }),
    )
    if (png) writeFileSync(join(folder, 'card.png'), png)
    else console.warn(`The site has no picture for preview cards: ${fault}.`)
    const { title, blurb } = rendered
    const site = { url, title, blurb, card: png !== undefined }
    html = withAddress(html, site)
    write(folder, 'oembed.json', `${JSON.stringify(oembed(site))}\n`)
  }
  write(folder, 'index.html', html)
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {string} text
 */
function write(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** @param {string} folder */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

/**
 * What a folder holds that no build replaces, in words; null for nothing.
 * @param {string} folder
 */
function otherThanSite(folder) {
  const names = readdirSync(folder)
  if (names.length === 0 || existsSync(join(folder, 'data/corpus.json')) || isSingle(folder, names)) return null
  return 'is not empty and holds no site built by this program'
}

/**
 * @param {string} site
 * @param {string[]} names
 */
function isSingle(site, names) {
  return (
    names.length === 1 &&
    names[0] === 'index.html' &&
    readFileSync(join(site, 'index.html'), 'utf8').includes(DATA_BLOCK)
  )
}
