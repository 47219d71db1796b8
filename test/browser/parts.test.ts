import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { CorpusFile } from '../../src/corpus/files.ts'
import { expect, test } from '../support/browser.ts'

// Each part of the program that comes when it is needed, missing: told in its place, the rest stays, a reload mends it.

/** A reader is told within three seconds. */
const SOON_MS = 3_000

const some = (page: Page) => page.locator('a[data-mark="event"]').first()

test('a panel whose program is gone says so in its place, and a reload brings it with the view', async ({
  openPage,
}) => {
  const { page } = await openPage({
    path: '#measure=killed',
    expectProblems: true,
    before: (opened) => opened.route('**/assets/TablePanel-*.js', (route) => route.fulfill({ status: 404 })),
  })
  await page
    .getByRole('link', { name: 'Table' })
    .or(page.getByRole('button', { name: 'Table' }))
    .first()
    .click()
  await page.locator('dialog[open]').getByRole('alert').waitFor({ timeout: SOON_MS })
  expect(await some(page).count()).toBe(1)
  await page.unroute('**/assets/TablePanel-*.js')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await page.locator('dialog[open] table').first().waitFor()
  expect(page.url()).toContain('measure=killed')
})

test('without the program that draws words the graphic stays, and a reload brings them', async ({ openPage }) => {
  const { page } = await openPage({
    path: `#article=${firstArticle()}`,
    expectProblems: true,
    before: (opened) => opened.route('**/assets/Selection-*.js', (route) => route.fulfill({ status: 404 })),
  })
  await page.locator('aside.words').getByRole('alert').waitFor({ timeout: SOON_MS })
  expect(await some(page).count()).toBe(1)
  await page.unroute('**/assets/Selection-*.js')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await page.locator('[data-panel="article"] .article-text').waitFor()
})

test('without the program that searches what was typed stays, and a reload finds it', async ({ openPage }) => {
  const { page } = await openPage({
    expectProblems: true,
    before: (opened) => opened.route('**/assets/FindResults-*.js', (route) => route.fulfill({ status: 404 })),
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('israel')
  await page.locator('dialog[open]').getByRole('alert').waitFor({ timeout: SOON_MS })
  expect(await page.getByRole('dialog').getByRole('searchbox').inputValue()).toBe('israel')
  await page.waitForFunction(() => location.hash.includes('find=israel'))
  await page.unroute('**/assets/FindResults-*.js')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await page.locator('dialog[open] li a').first().waitFor()
})

function firstArticle(): string {
  const corpus = JSON.parse(readFileSync(join(inject('site'), 'data/corpus.json'), 'utf8')) as CorpusFile
  return corpus.articles[0]?.id ?? ''
}
