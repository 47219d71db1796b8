import type { Page } from 'playwright-core'
import { expect, test } from '../support/browser.ts'
import { downloaded } from '../support/download.ts'
import { filesOfMany, manyEvents } from '../support/manyEvents.ts'

// A corpus in many tiles, of which the graphic loads a few: what counts, lists and finds speaks of all of it.

const COUNT = 3000
const FILES = filesOfMany(manyEvents(COUNT))

const serve = (page: Page) =>
  page.route('**/data/**', (route) => {
    const text = FILES.get(decodeURIComponent(new URL(route.request().url()).pathname.split('/data/')[1] ?? ''))
    return route.fulfill(text === undefined ? { status: 404 } : { contentType: 'application/json', body: text })
  })

test('facets count everything, whatever the graphic has loaded', async ({ openPage }) => {
  const { page, requests } = await openPage({ before: serve })
  expect(requests.filter((address) => address.includes('/catalogue/'))).toEqual([])
  await page.locator('.facet summary', { hasText: 'Type' }).click()
  const counts = page.locator('.facet[open] .facet-count')
  const total = async () =>
    (await counts.allInnerTexts()).reduce((sum, text) => sum + Number(text.replace(/,/g, '')), 0)
  // One event could not be dated; it is counted too.
  await expect.poll(total).toBe(COUNT + 1)
  const first = Number((await counts.first().innerText()).replace(/,/g, ''))
  await page.locator('.facet[open] input[type="checkbox"]').first().click()
  await expect
    .poll(() => page.locator('.facet-result').innerText())
    .toMatch(new RegExp(`^${first.toLocaleString('en')} event`))
})

test('the table has every row, draws those in sight, and a key goes to the last', async ({ openPage }) => {
  const { page } = await openPage({ path: '#panel=table', before: serve })
  const table = page.locator('[data-panel="table"] table').last()
  await page.locator('.still-to-come').waitFor({ state: 'detached' })
  expect(await table.getAttribute('aria-rowcount')).toBe(String(COUNT + 2))
  const drawn = () => table.locator('tbody tr[aria-rowindex]').count()
  expect(await drawn()).toBeLessThan(600)
  await table.locator('tbody a').first().focus()
  await page.keyboard.press('End')
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
  await expect.poll(focused).toBe(String(COUNT + 2))
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe(String(COUNT + 1))
  await page.keyboard.press('Home')
  await expect.poll(focused).toBe('2')
  await expect.poll(drawn).toBeLessThan(600)
})

test('the table is saved as a whole, drawn or not', async ({ openPage }) => {
  const { page } = await openPage({ path: '#panel=table', before: serve })
  await page.locator('.still-to-come').waitFor({ state: 'detached' })
  const { bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save these rows as CSV' }).last().click(),
  )
  expect(bytes.toString('utf8').trim().split('\n')).toHaveLength(COUNT + 2)
})

test('a table under filters reads what they leave and no more', async ({ openPage }) => {
  const { page, requests } = await openPage({ path: '#panel=table&status=denied', before: serve })
  const table = page.locator('[data-panel="table"] table').last()
  await page.locator('.still-to-come').waitFor({ state: 'detached' })
  const rows = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(await page.locator('.table-head p').last().innerText()).toBe(`${rows} events that the filters leave.`)
  expect(rows).toBeGreaterThan(100)
  expect(requests.length).toBeGreaterThan(0)
})
