import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, type PageOptions, test } from '../support/browser.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const VIEWS: [name: string, options: PageOptions][] = [
  ['wide', { width: 1440, height: 900 }],
  ['wide, dark', { width: 1440, height: 900, colorScheme: 'dark' }],
  ['phone', { width: 360, height: 740, hasTouch: true }],
  ['phone, dark', { width: 360, height: 740, hasTouch: true, colorScheme: 'dark' }],
]

test.for(VIEWS)('axe finds nothing in the first view: %s', async ([, options], { openPage }) => {
  const { page } = await openPage(options)
  expect(await violations(page)).toEqual([])
})

/** One line for each element that breaks a rule of WCAG 2.2 A or AA. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // A mark's label is shortened with “…” and broken into lines, which this rule reads as one word; its name has the
      // same words in full.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    })
  })
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  )
}

const STATES: [name: string, options: PageOptions, act: (page: Page) => Promise<void>][] = [
  ['a mark chosen', {}, async (page) => page.locator('[data-panel="figures"] [data-mark="figure"]').first().click()],
  [
    'a cluster open',
    {},
    async (page) => page.locator('[data-track="events"] .plot [data-mark="cluster"]').first().press('Enter'),
  ],
  [
    'the legend and the tray open',
    {},
    async (page) => {
      for (const summary of await page.locator('[data-panel="timeline"] summary').all()) await summary.click()
    },
  ],
  ['empty stretches skipped, by day of report', { path: '#axis=reported&empty=skipped' }, async () => {}],
  [
    'a crowded day open on a phone',
    { width: 360, height: 740, hasTouch: true },
    async (page) => page.locator('[data-mark="cluster"]').first().tap(),
  ],
]

test.for(STATES)('axe finds nothing with %s', async ([, options, act], { openPage }) => {
  const { page } = await openPage(options)
  await act(page)
  expect(await violations(page)).toEqual([])
})
