import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serveFolder } from '../../scripts/steps/serve.mjs'
import { buildSite } from '../../scripts/steps/site.mjs'
import { expect, test } from '../support/browser.ts'
import { FLOOD_ARTICLES, FLOOD_SPLIT } from '../support/floodArticles.ts'

// Other articles than the sample's, where a toll is lowered, through the real build: before and after a correction.
const folder = mkdtempSync(join(tmpdir(), 'sourceline-flood-'))
const sites = new Map<string, Awaited<ReturnType<typeof serveFolder>>>()
const at = (name: 'as read' | 'taken apart') => ({ url: `${sites.get(name)!.address}index.html` })

beforeAll(async () => {
  const kinds = { 'as read': {}, 'taken apart': { 'corrections.yaml': FLOOD_SPLIT } }
  for (const [name, corrections] of Object.entries(kinds)) {
    const seeds = join(folder, name, 'articles')
    const out = join(folder, name, 'site')
    mkdirSync(seeds, { recursive: true })
    for (const [path, text] of Object.entries({ ...FLOOD_ARTICLES, ...corrections }))
      writeFileSync(join(seeds, path), text)
    await buildSite({ seeds, out })
    sites.set(name, await serveFolder(out))
  }
}, 120_000)
afterAll(async () => {
  for (const server of sites.values()) await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const figures = (page: Page) => page.getByRole('region', { name: 'Figures' })
const selected = (page: Page) => page.locator('[data-panel="selected"]')

test('a toll that is lowered later is flagged at both ends, in its name and beside its number', async ({
  openPage,
}) => {
  const { page } = await openPage(at('as read'))
  const lowered = figures(page).getByRole('link', { name: /; below the earlier 150$/ })
  const before = figures(page).getByRole('link', { name: /; a later claim: 98$/ })
  for (const mark of [lowered, before]) expect(await mark.locator('.differs').count()).toBe(1)
  expect(await figures(page).locator('.claim-note').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^below the earlier 150, 8 Mar/)]),
  )
  // The doctors' count of the same dead stands below that of the ministry.
  const doctors = figures(page).getByRole('link', { name: /; below the earlier 120$/ })
  const ministry = figures(page).getByRole('link', { name: /; a later claim: 110$/ })
  for (const mark of [doctors, ministry]) expect(await mark.locator('.differs').count()).toBe(1)
  expect(await figures(page).locator('.differs').count()).toBe(4)
})

test('the lowered toll opens with both passages, and leads to the earlier claim', async ({ openPage }) => {
  const { page } = await openPage(at('as read'))
  await figures(page)
    .getByRole('link', { name: /; below the earlier 150$/ })
    .click()
  await selected(page)
    .getByRole('heading', { name: /^Revised: / })
    .waitFor()
  const passages = await selected(page).locator('.differing blockquote').allTextContents()
  expect(passages).toEqual([expect.stringMatching(/rose to 150$/), expect.stringMatching(/on Sunday to 98$/)])
  await selected(page).getByRole('link', { name: 'the other one' }).click()
  await page.waitForFunction(() => location.hash.includes('150'))
  expect(await selected(page).locator('blockquote').first().innerText()).toMatch(/rose to 150$/)
})

test('on a phone the flag stands under the claim, in words', async ({ openPage }) => {
  const { page } = await openPage({ ...at('as read'), width: 360, height: 740, hasTouch: true })
  await page.getByRole('listitem').getByText('below the earlier 150', { exact: true }).waitFor()
  await page.getByRole('listitem').getByText('a later claim: 98', { exact: true }).waitFor()
})

test('a part of a toll is tied to it while one of the two is pointed at or selected', async ({ openPage }) => {
  const { page } = await openPage(at('as read'))
  const part = figures(page).getByRole('link', { name: /, 40 children, / })
  const whole = figures(page).getByRole('link', { name: /rose to 150/ })
  expect(await figures(page).locator('.tie').count()).toBe(0)
  await part.hover()
  await figures(page).locator('.tie').waitFor({ state: 'attached' })
  expect(await whole.getAttribute('data-lit')).not.toBeNull()
  await part.click()
  await selected(page).getByText('A part of 150 killed').waitFor()
  await page.mouse.move(0, 0)
  expect(await figures(page).locator('.tie').count()).toBe(1)
  await selected(page).getByRole('link', { name: '150 killed' }).click()
  await page.waitForFunction(() => location.hash.includes('150'))
  expect(await figures(page).locator('.tie').count()).toBe(1)
})

test('whom a number counts stands beside it, so that a part is not read as the whole', async ({ openPage }) => {
  const { page } = await openPage(at('as read'))
  expect(await figures(page).locator('.claim-counted').allTextContents()).toContain(' children')
})

test('an event of two articles is taken apart by a correction, and says why', async ({ openPage }) => {
  const events = (page: Page) => page.getByRole('region', { name: 'Events' })
  const joined = (page: Page) =>
    events(page).getByRole('link', { name: /people (were|had been) killed.*, 2 articles, / })
  const ofItsOwn = (page: Page) => events(page).getByRole('link', { name: /110 people had been killed/ })
  const before = await openPage(at('as read'))
  expect(await ofItsOwn(before.page).count()).toBe(0)
  await joined(before.page).click()
  const told = selected(before.page).locator('blockquote')
  await told.filter({ hasText: 'At least 120 people were killed' }).first().waitFor()
  await told.filter({ hasText: 'that 110 people had been killed' }).first().waitFor()

  const after = await openPage(at('taken apart'))
  await ofItsOwn(after.page).click()
  await selected(after.page).getByText('edited by hand', { exact: true }).waitFor()
  expect(await selected(after.page).locator('.edited').innerText()).toContain('The doctors count their own dead.')
  expect(await selected(after.page).locator('blockquote').allTextContents()).toHaveLength(1)
})

test('what nothing dates lies in a counted tray, each with its reason, and opens like any mark', async ({
  openPage,
}) => {
  const { page } = await openPage(at('as read'))
  const tray = page.locator('[data-panel="undated"]')
  const count = Number(/Undated \((\d+)\)/.exec(await tray.locator('summary').innerText())![1])
  await tray.locator('summary').click()
  const items = tray.locator('[data-id]')
  await expect.poll(() => items.count()).toBe(count)
  const reasons = await tray.locator('section').locator('h3').allInnerTexts()
  expect(await tray.locator('section [data-id]').count()).toBe(count)
  for (const reason of reasons) expect(reason).toMatch(/^.{10,} \d+$/)
  await tray
    .getByRole('link', { name: /bridge at Marl collapsed/ })
    .first()
    .click()
  await selected(page).locator('blockquote').first().waitFor()
  expect(await selected(page).innerText()).toContain('not dated: ')
})
