// The picture that shows when somebody passes the address on.
import { findChromium } from './chromium.mjs'

export const CARD = { width: 1200, height: 630 }

/**
 * Draws with a browser, so that the card has the page's own type.
 * @param {string} svg of the card's size, with its font
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
    await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`)
    return await page.screenshot({ type: 'png' })
  } finally {
    await browser.close()
  }
}
