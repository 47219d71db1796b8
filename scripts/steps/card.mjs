// The picture that shows when somebody passes the address on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { root } from './root.mjs'

export const CARD = { width: 1200, height: 630 }
const MARGIN = 40
const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/**
 * Draws with a browser, so that the card has the page's own type.
 * @param {string} svg
 * @returns {Promise<Uint8Array | undefined>} a PNG; undefined where there is no browser
 */
export async function drawCard(svg) {
  const found = await findChromium()
  if (!found) return undefined
  const { chromium } = await import('playwright-core')
  const { executablePath, args, env } = found
  const browser = await chromium.launch({ executablePath, args, env })
  try {
    const context = await browser.newContext({ viewport: CARD, javaScriptEnabled: false, offline: true })
    const page = await context.newPage()
    const font = readFileSync(join(root, FONT)).toString('base64')
    await page.setContent(`<!doctype html><style>
@font-face { font-family: 'Source Sans 3'; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) }
body { margin: 0; padding: ${MARGIN}px; background: #fff; overflow: hidden }
svg { display: block }
</style>${svg}`)
    return await page.screenshot({ type: 'png' })
  } finally {
    await browser.close()
  }
}
