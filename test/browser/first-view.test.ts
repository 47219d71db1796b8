import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { TileFile } from '../../src/corpus/files.ts'
import { expect, siteAddress, siteFile, siteFolder, test } from '../support/browser.ts'

// What a reader on a slow phone connection waits for before anything is drawn: less than a second at 1.4 Mbit/s.
const SCRIPT_BUDGET = 148 * 1024

/** A browser that never has time for what can wait: what it asks for is what the view cannot do without. */
const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
const scriptsOf = (requests: readonly string[]) => requests.filter((url) => new URL(url).pathname.endsWith('.js'))

test('the first view needs at most 148 KiB of JavaScript, gzipped', async ({ openPage }) => {
  const { requests } = await openPage({ before: neverIdle })
  const scripts = scriptsOf(requests)
  const bytes = scripts.map((url) => gzipSync(readFileSync(siteFile(url))).length)
  expect(scripts).not.toEqual([])
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET)
})

test('what draws the words of a selection comes while the reader looks around', async ({ openPage }) => {
  const { requests } = await openPage()
  await expect.poll(() => scriptsOf(requests).some((url) => url.includes('/Selection-'))).toBe(true)
})

test.for([1440, 360])('a link to a claim is not drawn before its words, at %i pixels', async (width, { openPage }) => {
  const [claim] = (JSON.parse(readFileSync(join(inject('site'), 'data/tiles/0.json'), 'utf8')) as TileFile).figures
  const { page } = await openPage({ width, before: neverIdle, path: `#figure=${claim?.id}` })
  const words = page.locator('[data-panel="selected"] blockquote').first()
  expect(await words.textContent()).toBe(claim?.quote.exact)
})

test('the first view asks no other host for anything', async ({ openPage }) => {
  const { page, requests } = await openPage()
  await page.waitForLoadState('networkidle')
  const hosts = new Set(requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).host))
  expect([...hosts]).toEqual([new URL(siteFolder()).host])
})

test('the built page keeps its policy, ahead of anything that could load', () => {
  const html = readFileSync(join(inject('site'), 'index.html'), 'utf8')
  const policy = html.indexOf('http-equiv="Content-Security-Policy"')
  expect(policy).toBeGreaterThan(0)
  expect(html.search(/<(?:script|link|style|img)\b/)).toBeGreaterThan(policy)
  expect(html).toContain("require-trusted-types-for 'script'")
  expect(html).not.toMatch(/\bstyle="|\bon\w+="|<script(?![^>]*\bsrc=)/)
})

test('every file the page names is there, under its own folder', async ({ openPage }) => {
  const { requests } = await openPage()
  // The folder itself may be asked for without its slash.
  const [asked, ...rest] = requests.filter((url) => !url.startsWith('data:'))
  expect(asked).toBe(siteAddress())
  expect(rest).not.toEqual([])
  expect(rest.filter((url) => !url.startsWith(siteFolder()))).toEqual([])
})
