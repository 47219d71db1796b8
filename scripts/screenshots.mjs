// npm run screenshots -- <built site> <folder for the pictures> [--hash '#…'] [--lang ar] [--embed] [--width 360 --height 740]
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureInstalled } from './steps/install.mjs'
import { misunderstood, readOptions } from './steps/options.mjs'
import { serveFolder } from './steps/serve.mjs'

const USAGE = `Usage: npm run screenshots -- <built site> <folder for the pictures>
  --hash '#…'    the view, as it stands in the page's address
  --lang ar      the page in Arabic, as ?lang=ar asks for it
  --embed        the page inside an iframe of 700 by 600 on another page
  --width N --height N   this size alone, instead of 1440x900, 1024x768 and 360x740`

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
]

const { values, positionals } = readOptions(
  USAGE,
  {
    hash: { type: 'string', default: '' },
    lang: { type: 'string' },
    embed: { type: 'boolean', default: false },
    width: { type: 'string' },
    height: { type: 'string' },
  },
  2,
)
const [site, out] = positionals
if (!site || !out) misunderstood('A built site and a folder are needed', USAGE)
if (!existsSync(join(site, 'index.html'))) misunderstood(`${site} holds no index.html`, USAGE)
for (const size of [values.width, values.height])
  if (size !== undefined && !/^[1-9]\d{0,4}$/.test(size)) misunderstood(`${size} is no number of pixels`, USAGE)

ensureInstalled()
const { chromium } = await import('playwright-core')
const { findChromium } = await import('./steps/chromium.mjs')
const found = await findChromium()
if (!found) {
  console.error('No Chromium: set CHROME_BIN to one, or install Chrome, Chromium or Edge.')
  process.exit(1)
}

mkdirSync(out, { recursive: true })
const server = await serveFolder(site)
const { executablePath, args, env } = found
const browser = await chromium.launch({ executablePath, args, env })
try {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const size of sizes()) await (values.embed ? embedded : whole)(colorScheme, size)
  }
} finally {
  await browser.close()
  await server.close()
}

/** @returns {{ width: number, height: number }[]} */
function sizes() {
  if (values.width) return [{ width: Number(values.width), height: Number(values.height ?? 900) }]
  return values.embed ? [{ width: 760, height: 700 }] : SIZES
}

/**
 * @param {'light' | 'dark'} colorScheme
 * @param {{ width: number, height: number }} size
 */
async function whole(colorScheme, size) {
  const page = await open(colorScheme, size)
  await page.goto(`${server.address}index.html${values.lang ? `?lang=${values.lang}` : ''}${values.hash}`)
  await settled(page)
  const name = `${size.width}x${size.height}-${colorScheme}`
  await save(page, name, false)
  await save(page, `${name}-full`, true)
  await page.context().close()
}

/**
 * @param {'light' | 'dark'} colorScheme
 * @param {{ width: number, height: number }} size
 */
async function embedded(colorScheme, size) {
  const page = await open(colorScheme, size)
  await page.setContent(`<!doctype html><meta name="color-scheme" content="light dark"><p>A paragraph of the page around it.</p>
<iframe src="${server.address}index.html?embed${values.lang ? `&lang=${values.lang}` : ''}${values.hash}" width="700" height="600" style="border:0"></iframe>
<p>The next paragraph.</p>`)
  const frame = page.frames().find((each) => each !== page.mainFrame())
  if (frame) await settled(frame)
  await save(page, `embed-${size.width}x${size.height}-${colorScheme}`, false)
  await page.context().close()
}

/**
 * @param {'light' | 'dark'} colorScheme
 * @param {{ width: number, height: number }} viewport
 */
async function open(colorScheme, viewport) {
  const context = await browser.newContext({
    colorScheme,
    viewport,
    hasTouch: viewport.width < 600,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && console.error(`  console: ${message.text()}`))
  page.on('pageerror', (error) => console.error(`  uncaught: ${error.message}`))
  return page
}

/** @param {import('playwright-core').Page | import('playwright-core').Frame} page */
async function settled(page) {
  const ready = page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 10_000 })
  await ready.catch(() => console.error('  the page did not say that it was ready within 10 s'))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {boolean} fullPage
 */
async function save(page, name, fullPage) {
  const path = resolve(/** @type {string} */ (out), `${name}.png`)
  await page.screenshot({ path, fullPage, animations: 'disabled' })
  console.log(path)
}
