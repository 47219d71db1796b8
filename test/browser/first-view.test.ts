import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inject } from 'vitest'
import { expect, siteAddress, siteFile, siteFolder, test } from '../support/browser.ts'

// What a reader on a slow phone connection waits for before anything is drawn: about a second at 1.4 Mbit/s.
const SCRIPT_BUDGET = 170 * 1024

test('the first view needs at most 170 KiB of JavaScript, gzipped', async ({ openPage }) => {
  const { requests } = await openPage()
  const scripts = requests.filter((url) => new URL(url).pathname.endsWith('.js'))
  const bytes = scripts.map((url) => gzipSync(readFileSync(siteFile(url))).length)
  expect(scripts).not.toEqual([])
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET)
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
