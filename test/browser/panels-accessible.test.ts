import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from '../support/browser.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** One line for each thing that axe finds around the graphic, which has tests of its own, with where it is. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(
      { exclude: '[data-panel="timeline"]' },
      {
        rules: {
          'target-size': { enabled: true },
          // It takes every link to a fragment for a skip link; here they are views of the page.
          'skip-link': { enabled: false },
        },
      },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

const STATES = [
  ['the first view', ''],
  ['an article, what produced nothing shaded', '#article=003_329f9bd5a427a3aa&coverage=shown'],
  ['the search', '#panel=find&find=gallant'],
  ['the tables', '#panel=table'],
  ['sharing', '#panel=share'],
  ['about', '#panel=about'],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, path] of STATES) {
    test(`axe finds nothing in ${name}, ${colorScheme}`, async ({ openPage }) => {
      const { page } = await openPage({ path, colorScheme })
      await page.waitForLoadState('networkidle')
      expect(await findings(page)).toEqual([])
    })
  }
}

for (const width of [1440, 360]) {
  test(`axe finds nothing in a claim with its words, ${width} px wide`, async ({ openPage }) => {
    const { page } = await openPage({ width })
    await page.getByRole('link', { name: 'more than 30,000 people have been killed' }).first().click()
    await page.locator('[data-panel="article"] mark').first().waitFor()
    expect(await findings(page)).toEqual([])
  })
}

test('nothing is wider than a phone', async ({ openPage }) => {
  for (const [, path] of STATES) {
    const { page } = await openPage({ path, width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})
