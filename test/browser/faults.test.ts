import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { inject } from 'vitest'
import type { CorpusFile } from '../../src/corpus/files.ts'
import { expect, test } from '../support/browser.ts'

const FAULTS: readonly (readonly [kind: string, answer: (route: Route, text: string) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['refused', (route) => route.fulfill({ status: 503, body: 'busy' })],
  ['cut', (route, text) => route.fulfill({ body: text.slice(0, text.length / 2) })],
  ['empty', (route) => route.fulfill({ body: '' })],
  ['a login page instead', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' })],
  ['another shape', (route) => route.fulfill({ body: '{"edition":"x","__proto__":{"polluted":1}}' })],
  ['of another edition', (route, text) => route.fulfill({ body: text.replace(/"edition":"\w+"/, '"edition":"0"') })],
  ['unreachable', (route) => route.abort('connectionrefused')],
]

/** A page on which one file of the site answers wrongly until it is mended. */
async function withFault(page: Page, path: string, answer: (typeof FAULTS)[number][1]) {
  const text = readFileSync(join(inject('site'), 'data', path), 'utf8')
  const pattern = `**/data/${path}`
  await page.route(pattern, (route) => answer(route, text))
  return () => page.unroute(pattern)
}

for (const [kind, answer] of FAULTS) {
  test(`marks whose file is ${kind}: told in their place, and back after a retry`, async ({ openPage }) => {
    let mend = async () => {}
    const { page } = await openPage({
      ready: false,
      expectProblems: true,
      before: async (opened) => {
        mend = await withFault(opened, corpus().tiles.path, answer)
      },
    })
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 3000 })
    expect(await alert.textContent()).toContain('A part of the timeline could not be shown')
    expect(await page.locator('h1').textContent()).toBe(corpus().title)
    await mend()
    await page.getByRole('button', { name: /Try again|Reload the page/ }).click()
    await page.locator('a[data-mark="event"]').first().waitFor()
    expect(await alert.count()).toBe(0)
  })

  test(`an article whose file is ${kind}: the selection and the timeline stay, and it is back after a retry`, async ({
    openPage,
  }) => {
    const article = corpus().articles[0]?.id ?? ''
    let mend = async () => {}
    const { page } = await openPage({
      path: `#article=${article}`,
      expectProblems: true,
      before: async (opened) => {
        mend = await withFault(opened, `articles/${article}.json`, answer)
      },
    })
    const alert = page.getByRole('alert').first()
    await alert.waitFor({ timeout: 3000 })
    expect(await page.locator('a[data-mark="event"]').count()).toBeGreaterThan(0)
    await mend()
    await page
      .getByRole('button', { name: /Try again|Reload the page/ })
      .first()
      .click()
    await page.locator('[data-panel="article"] .article-text').waitFor()
    expect(page.url()).toContain(`#article=${article}`)
    expect(await page.evaluate(() => ({}) as { polluted?: unknown })).toEqual({})
  })
}

test('a file that never ends is told within fifteen seconds, and the page before it stays readable', async ({
  openPage,
}) => {
  const { page } = await openPage({
    ready: false,
    expectProblems: true,
    before: (opened) => opened.route(`**/data/${corpus().tiles.path}`, () => {}),
  })
  expect(await page.locator('.plain-entry').first().isVisible()).toBe(true)
  await page.getByRole('alert').waitFor({ timeout: 15_000 })
})

test('a slow file is waited for', async ({ openPage }) => {
  const { page } = await openPage({
    before: (opened) =>
      opened.route(`**/data/${corpus().tiles.path}`, async (route) => {
        await new Promise((done) => setTimeout(done, 3000))
        await route.continue()
      }),
  })
  expect(await page.locator('a[data-mark="event"]').count()).toBeGreaterThan(0)
  expect(await page.getByRole('alert').count()).toBe(0)
})

function corpus(): CorpusFile {
  return JSON.parse(readFileSync(join(inject('site'), 'data/corpus.json'), 'utf8'))
}
