import type { Page } from 'playwright-core'
import { expect, test } from '../support/browser.ts'

test.for([
  [1440, 900],
  [1536, 864],
  [1366, 768],
  [1280, 720],
  [1024, 768],
] as const)(
  'at %i by %i the first view holds the figures and the first events, in words',
  async ([width, height], { openPage }) => {
    const { page } = await openPage({ width, height })
    const inSight = (track: string, words: string) =>
      page
        .locator(`:is([data-track="${track}"], [data-panel="${track}"]) ${words}`)
        .evaluateAll(
          (labels) => labels.filter((label) => label.getBoundingClientRect().bottom < window.innerHeight).length,
        )
    const figures = await page.locator('[data-panel="figures"] text.claim').count()
    expect([figures > 4, await inSight('figures', 'text.claim')]).toEqual([true, figures])
    expect(await inSight('events', '.mark text')).toBeGreaterThanOrEqual(2)
  },
)

test('what a low screen has no row for is counted, and opens', async ({ openPage }) => {
  const claims = async (height: number) => {
    const { page } = await openPage({ width: 1366, height })
    const figures = page.locator('[data-panel="figures"]')
    const [inWords, folded] = [figures.locator('[data-mark="figure"]'), figures.locator('[data-mark="cluster"]')]
    const counts = (await folded.allTextContents()).map((count) => Number(/\d+/.exec(count)?.[0]))
    return { page, folded, number: (await inWords.count()) + counts.reduce((sum, count) => sum + count, 0), counts }
  }
  const [low, high] = [await claims(768), await claims(1200)]
  expect(low.counts.reduce((a, b) => a + b, 0)).toBeGreaterThan(high.counts.reduce((a, b) => a + b, 0))
  expect(low.number).toBe(high.number)
  await low.folded.first().click()
  await expect.poll(() => low.page.locator('.fold-list li a').count()).toBe(low.counts[0])
})

test('a window that gets lower has fewer rows of figures, one that gets higher has them again; a frame has what it had', async ({
  openPage,
}) => {
  const rows = (page: Page) => page.locator('[data-panel="figures"] .claim').count()
  const { page } = await openPage({ width: 1366, height: 1000 })
  const before = await rows(page)
  await page.setViewportSize({ width: 1366, height: 700 })
  await expect.poll(() => rows(page)).toBeLessThan(before)
  await page.setViewportSize({ width: 1366, height: 1000 })
  await expect.poll(() => rows(page)).toBe(before)
  const { page: framed } = await openPage({ width: 1366, height: 1000, path: '?embed' })
  const inFrame = await rows(framed)
  await framed.setViewportSize({ width: 1366, height: 400 })
  await framed.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await rows(framed)).toBe(inFrame)
})
