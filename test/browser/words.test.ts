import type { Page } from 'playwright-core'
import { expect, test } from '../support/browser.ts'

/** The casualty claim of each article, as it is printed. */
const CLAIMS = [
  'more than 18,000 Palestinians dead',
  'killed over 32,000 Palestinians',
  'more than 30,000 people have been killed',
  'the death toll in the Gaza Strip approaches 20,000',
  'Nearly 360,000 people have fled the city',
]

const claim = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Timeline' }).getByRole('link', { name: words }).first()
const quotation = (page: Page) => page.locator('[data-panel="selected"] blockquote').first()
const marked = (page: Page) => page.locator('[data-panel="article"] mark[data-quote]')

for (const words of CLAIMS) {
  test(`the mark of “${words}” leads to these words, and to exactly these characters in the article`, async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const before = page.url()
    await claim(page, words).click()
    await expectWords(page, words)

    await page.reload()
    await expectWords(page, words)

    await page.goBack()
    await page.getByRole('heading', { name: 'What this is' }).waitFor()
    expect(page.url()).toBe(before)
    expect(await marked(page).count()).toBe(0)
  })
}

async function expectWords(page: Page, words: string) {
  await marked(page).first().waitFor()
  expect(await quotation(page).innerText()).toBe(words)
  expect(await marked(page).allInnerTexts()).toEqual([words])
  // The reader sees them without scrolling: they rest inside the article's own panel.
  const panel = await page.locator('[data-panel="article"]').boundingBox()
  const mark = await marked(page).first().boundingBox()
  expect(mark!.y).toBeGreaterThanOrEqual(panel!.y)
  expect(mark!.y + mark!.height).toBeLessThanOrEqual(panel!.y + panel!.height)
}

test('on a phone the words come in a sheet, which Escape and Close take away', async ({ openPage }) => {
  const { page } = await openPage({ width: 360, height: 740 })
  await claim(page, CLAIMS[0]!).click()
  const sheet = page.getByRole('dialog', { name: 'The words' })
  await sheet.waitFor()
  expect(await quotation(page).innerText()).toBe(CLAIMS[0])
  await sheet.getByRole('button', { name: 'Show in the article' }).click()
  await expect.poll(() => marked(page).first().isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(page.url()).not.toContain('figure=')
  await page.goBack()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await sheet.waitFor({ state: 'detached' })
})

test('Ctrl+K opens the search, a slash alone does not; a number finds the claim, and Enter goes there', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await page.keyboard.press('/')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('searchbox')
  await field.fill('18000')
  await page.getByRole('dialog').getByRole('link', { name: CLAIMS[0]! }).first().waitFor()
  await field.press('Enter')
  await expect.poll(() => quotation(page).innerText()).toBe(CLAIMS[0])
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('what is typed right after the key is searched for, however late the search comes', async ({ openPage }) => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { page } = await openPage({
    before: (page) => page.route(/FindResults-[^/]*\.js$/, (route) => arrived.then(() => route.continue())),
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('18,000')
  const field = page.getByRole('dialog').getByRole('searchbox')
  expect(await field.inputValue()).toBe('18,000')
  arrive()
  await page.getByRole('dialog').getByRole('link', { name: CLAIMS[0]! }).first().waitFor()
  // Neither is what was searched for before.
  await page.waitForFunction(() => location.hash.includes('find='))
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type(' dead')
  expect(await field.inputValue()).toBe('18,000 dead')
})

test('the arrow keys go through what is found, typing goes on in the field, and the article shows the hits', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await page.keyboard.press('Control+k')
  const search = page.getByRole('dialog')
  const field = search.getByRole('searchbox')
  await field.fill('guterre')
  await search
    .getByRole('link', { name: /Guterres/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await focusedRole(page)).toBe('A')
  await page.keyboard.type('s')
  expect(await field.inputValue()).toBe('guterres')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await search.waitFor({ state: 'detached' })
  const article = page.locator('[data-panel="article"]')
  await article.getByText(/“guterres”: \d+ places?, shown below/).waitFor()
  const painted = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)))
  expect(painted.length).toBeGreaterThan(0)
  expect(new Set(painted.map((words) => words.toLowerCase()))).toEqual(new Set(['guterres']))
  await article.getByRole('link', { name: 'do not show them' }).click()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBe(0)
})

const focusedRole = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

test('days can be asked for, and any value of a facet; both are in the address and are let go together', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await page.locator('summary', { hasText: 'Date' }).click()
  await page.getByLabel('from', { exact: true }).fill('2023-12-11')
  await page.getByLabel('to', { exact: true }).fill('2023-12-12')
  await page.locator('summary', { hasText: 'Said by' }).click()
  await page.getByRole('checkbox', { name: /nobody named/ }).check()
  expect(new URL(page.url()).hash).toBe('#said=-&days=2023-12-11/2023-12-12')
  await page.keyboard.press('Escape')
  await page.getByText(/\d+ events?, \d+ figures? left/).waitFor()
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  expect(new URL(page.url()).hash).toBe('')
})

test('a margin mark in the article goes to its item, and Back returns', async ({ openPage }) => {
  const { page } = await openPage()
  await claim(page, CLAIMS[0]!).click()
  const article = page.locator('[data-panel="article"]')
  const margin = article.getByRole('link', { name: /^figure: .*80 percent/ })
  await margin.click()
  await expect.poll(() => quotation(page).innerText()).toContain('more than 80 percent')
  await page.goBack()
  await expect.poll(() => quotation(page).innerText()).toBe(CLAIMS[0])
})

test('every quotation is found again at its place by the page itself', async ({ openPage }) => {
  const { page } = await openPage({ path: '#panel=about' })
  await page.getByRole('button', { name: 'Re-verify every quotation' }).click()
  const result = page.getByText(/quotations in 5 articles/)
  await result.waitFor()
  expect(await result.innerText()).toMatch(/each stands at its place, character for character/)
})

test('an article that cannot be loaded is said in its place, and comes when the fault is gone', async ({
  openPage,
}) => {
  let broken = true
  const { page } = await openPage({
    expectProblems: true,
    before: (page) =>
      page.route('**/data/articles/*.json', (route) => (broken ? route.fulfill({ status: 500 }) : route.continue())),
  })
  await claim(page, CLAIMS[0]!).click()
  const alert = page.locator('[data-panel="article"]').getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('The article could not be shown')
  expect(await quotation(page).innerText()).toBe(CLAIMS[0])
  broken = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expectWords(page, CLAIMS[0]!)
})

test('filters are in the address, are counted, and can be let go', async ({ openPage }) => {
  const { page } = await openPage()
  await page.locator('summary', { hasText: 'Measure' }).click()
  await page
    .getByRole('group', { name: 'Measure', exact: true })
    .getByRole('checkbox', { name: /displaced/ })
    .check()
  expect(new URL(page.url()).hash).toBe('#measure=displaced')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  expect(new URL(page.url()).hash).toBe('')
})

test('an address that cannot be read says so and shows the rest', async ({ openPage }) => {
  const { page } = await openPage({ path: '#2024-02-30/2024-05-20&panel=nowhere' })
  expect(await page.getByText(/A part of the address could not be read/).innerText()).toContain('panel=nowhere')
  expect(await page.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(true)
})

test('on a phone the filters open as a panel, and the way there says how many hold', async ({ openPage }) => {
  const { page } = await openPage({ width: 360, height: 740 })
  await page.getByRole('link', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: /^displaced/ }).check()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Filter (1)' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#measure=displaced')
})

test('embedded there is the timeline, the words and where they come from, and nothing else', async ({ openPage }) => {
  const { page } = await openPage({ path: '?embed', width: 700, height: 600 })
  expect(await page.getByRole('banner').count()).toBe(0)
  expect(await page.getByRole('contentinfo').getByRole('link', { name: 'open full page' }).count()).toBe(1)
  await claim(page, CLAIMS[0]!).click()
  await expect.poll(() => quotation(page).innerText()).toBe(CLAIMS[0])
})

test('the steps in the sheet go through the story without leaving the words', async ({ openPage }) => {
  const { page } = await openPage({ width: 360, height: 740 })
  await claim(page, CLAIMS[0]!).click()
  const sheet = page.getByRole('dialog', { name: 'The words' })
  await sheet.getByRole('button', { name: 'Next event' }).click()
  await expect.poll(() => page.url()).toContain('event=')
  const first = await quotation(page).innerText()
  await sheet.getByRole('button', { name: 'Next event' }).click()
  await expect.poll(() => quotation(page).innerText()).not.toBe(first)
})

test('by keyboard the words are one step away from the top of the page', async ({ openPage }) => {
  const { page } = await openPage()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('The words')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true)
})

test('with motion allowed an address opens at its words all the same', async ({ openPage }) => {
  const { page } = await openPage({ reducedMotion: 'no-preference' })
  await claim(page, CLAIMS[1]!).click()
  await marked(page).first().waitFor()
  await page.reload()
  await expectWords(page, CLAIMS[1]!)
})

test('magnified four times the words have the screen to themselves, nothing stays over them', async ({ openPage }) => {
  const { page } = await openPage({ width: 320, height: 256 })
  await page.getByRole('button', { name: 'Next event' }).click()
  const words = page.getByRole('dialog').locator('blockquote').first()
  await words.evaluate((quote) => quote.scrollIntoView({ block: 'start' }))
  const seen = await words.evaluate((quote) => {
    const { left, top, bottom } = quote.getBoundingClientRect()
    const ends = [top + 4, Math.min(bottom, window.innerHeight) - 4]
    return ends.map((y) => quote.contains(document.elementFromPoint(left + 4, y)))
  })
  expect(seen).toEqual([true, true])
  const edges = await page.getByRole('dialog').locator('.sheet-head, .story-steps').all()
  expect(edges).toHaveLength(2)
  for (const edge of edges) expect(await edge.evaluate((each) => getComputedStyle(each).position)).toBe('static')
})
