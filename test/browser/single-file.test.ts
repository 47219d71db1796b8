import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { expect, test } from '../support/browser.ts'
import { downloaded } from '../support/download.ts'

const offline = () => join(inject('site'), 'offline.html')

test('the whole site is one file of at most 1.5 MB, three languages in it, that asks nobody for anything', async ({
  openPage,
}) => {
  expect(statSync(offline()).size).toBeLessThanOrEqual(1_500_000)
  const address = pathToFileURL(offline()).href
  const { page, requests } = await openPage({ url: address })
  await page.locator('a[data-mark="figure"]').first().click()
  const words = await page.locator('[data-panel="selected"] blockquote').first().textContent()
  await page.locator('[data-panel="article"] mark').first().waitFor()
  const marked = await page.locator('[data-panel="article"] mark').allTextContents()
  expect(marked.join('')).toContain(words)
  expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith(address))).toEqual([])
})

test('it brings its fonts and its downloads', async ({ openPage }) => {
  const { page } = await openPage({ url: `${pathToFileURL(offline()).href}#panel=about` })
  expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true)
  const { name, bytes } = await downloaded(page, () => page.getByRole('link', { name: 'Events', exact: true }).click())
  expect(name).toBe('events.csv')
  expect(bytes.equals(readFileSync(join(inject('site'), 'data/download/events.csv')))).toBe(true)
})

test('its policy names its one script and its one style sheet by their contents', () => {
  const html = readFileSync(offline(), 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).toMatch(/script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(html.search(/<(?:script|link|style|img)\b/)).toBeGreaterThan(html.indexOf('Content-Security-Policy'))
})

test('it holds each font once, and a picture saved from it brings its own along', async ({ openPage }) => {
  const fonts = readFileSync(offline(), 'utf8').match(/data:font\/woff2;base64,[\w+/=]+/g) ?? []
  expect(fonts.length).toBe(new Set(fonts).size)
  const { page } = await openPage({ url: `${pathToFileURL(offline()).href}#panel=share` })
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Save SVG' }).click())
  const [face] = /@font-face\{font-family:'Source Sans 3';[^}]*\}/.exec(bytes.toString('utf8')) ?? []
  expect(fonts).toContain(/data:font\/woff2;base64,[\w+/=]+/.exec(face ?? '')?.[0])
})
