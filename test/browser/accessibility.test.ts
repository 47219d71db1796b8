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
  // What happens to lie half under a bar that stays in sight counts as a small target; a scroll away it is whole.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.pinned, .vertical-month, .vertical .story-steps'))
      bar.style.position = 'static'
  })
  await page.evaluate(axeSource)
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // Experimental, so off unless asked for: what is seen of a link is a part of its name, word for word.
      rules: { 'label-content-name-mismatch': { enabled: true } },
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
    'the words of an event with many actors, on a phone',
    { width: 360, height: 740, hasTouch: true },
    async (page) => {
      const id = await page.evaluate(async () => {
        const read = async (path: string) => (await fetch(`data/${path}`)).json()
        const { events } = await read((await read('corpus.json')).tiles.path)
        const crowded = (events as { id: string; actors: unknown[] }[]).sort(
          (a, b) => b.actors.length - a.actors.length,
        )
        return crowded[0]!.id
      })
      await page.evaluate((event) => {
        location.hash = `event=${event}`
      }, id)
      await page.getByRole('dialog').locator('blockquote').first().waitFor()
    },
  ],
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
