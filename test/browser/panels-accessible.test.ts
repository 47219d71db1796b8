import type { Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'

/** Everything that opens in place is open. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details.why, .rules, .from-what').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
  await page.waitForLoadState('networkidle')
}

const STATES = [
  ['the first view', ''],
  ['an article, what produced nothing shaded', '#article=003_329f9bd5a427a3aa&coverage=shown'],
  ['the search', '#panel=find&find=gallant'],
  ['the tables', '#panel=table'],
  ['sharing', '#panel=share'],
  ['about', '#panel=about'],
  ['the filters', '#panel=filter'],
  ['an actor', '#actor=yoav-gallant'],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, path] of STATES) {
    test(`axe finds nothing in ${name}, ${colorScheme}`, async ({ openPage }) => {
      const { page } = await openPage({ path, colorScheme })
      await page.waitForLoadState('networkidle')
      await openAll(page)
      expect(await findings(page)).toEqual([])
    })
  }
}

for (const width of [1440, 360]) {
  test(`axe finds nothing in a claim with its words, ${width} px wide`, async ({ openPage }) => {
    const { page } = await openPage({ width })
    await page.getByRole('link', { name: 'more than 30,000 people have been killed' }).first().click()
    await page.locator('[data-panel="article"] mark').first().waitFor()
    await openAll(page)
    expect(await findings(page)).toEqual([])
  })
}

test('nothing is wider than a phone', async ({ openPage }) => {
  for (const [, path] of STATES) {
    const { page } = await openPage({ path, width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})
