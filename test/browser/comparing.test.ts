import type { Page } from 'playwright-core'
import { expect, test } from '../support/browser.ts'

const selected = (page: Page) => page.locator('[data-panel="selected"]')
const find = async (page: Page, words: string, result: RegExp) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').fill(words)
  await page.getByRole('dialog').getByRole('link', { name: result }).first().click()
  await selected(page).waitFor()
}
/** Each quotation of a section with who says it, as they stand. */
const told = (page: Page, section: string) =>
  selected(page)
    .locator(section)
    .locator('figure.quotation')
    .evaluateAll((figures) =>
      figures.map((figure) => {
        const by = figure.querySelector('.said-by')?.textContent ?? 'nobody named'
        return `${by.replace(/ about .*/, '')}: ${figure.querySelector('blockquote')?.textContent}`
      }),
    )

test('a crossing is reopened, disputed and technically open: one comparison, three quotations, three sources', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await find(page, 'crossing reopened', /reopened/)
  await selected(page).getByRole('heading', { name: 'Words differ: Kerem Shalom crossing: open or not' }).waitFor()
  expect(await told(page, '.differing')).toEqual([
    expect.stringMatching(/^The Israel Defense Forces: the Kerem Shalom crossing — .* had reopened$/),
    'The Palestinian Crossings Authority: The Palestinian Crossings Authority has disputed claims that Kerem Shalom has been open in recent days',
    'a senior U.N. official: it was technically open',
  ])
})

test('four articles’ totals of the dead stand side by side, each with its hedge and who says it, and no line joins them', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await find(page, '18,000', /more than 18,000/)
  expect(await selected(page).locator('.compare .note').first().innerText()).toMatch(
    /: 4 claims in 4 articles, 2 origins: .* \(3 claims\), nobody named \(1 claim\)$/,
  )
  expect(await told(page, '.compare')).toEqual([
    'nobody named: more than 18,000 Palestinians dead',
    expect.stringMatching(/local health officials: the death toll in the Gaza Strip approaches 20,000$/),
    expect.stringMatching(/local health officials: killed over 32,000 Palestinians$/),
    expect.stringMatching(/Local authorities: more than 30,000 people have been killed$/),
  ])
  const figures = page.locator('[data-panel="figures"]')
  expect(await figures.locator('polyline').count()).toBe(0)
})

test('from the words of a claim the others are one step away, in a window that does not show them', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await find(page, '18,000', /more than 18,000/)
  const first = selected(page).locator('.compared blockquote').first()
  const isSeen = () =>
    first.evaluate((words) => {
      const { top, bottom } = words.getBoundingClientRect()
      const pane = words.closest('.selected')!.getBoundingClientRect()
      return top >= pane.top && bottom <= pane.bottom
    })
  expect(await isSeen()).toBe(false)
  await selected(page).getByRole('button', { name: 'Claims of the same, side by side (4)' }).click()
  await expect.poll(isSeen).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Claims of the same, side by side')
})

test('what is cited is the claim and its words, however it was found', async ({ openPage }) => {
  const { page } = await openPage({ path: '#2023-12-01/2023-12-31&empty=skipped' })
  await find(page, '18,000', /more than 18,000/)
  const taken = await page.evaluateHandle(() => {
    const texts: string[] = []
    const writeText = async (text: string) => void texts.push(text)
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
    return texts
  })
  for (const name of ['Cite', 'Copy link']) await selected(page).getByRole('button', { name }).click()
  await expect.poll(() => taken.evaluate((texts) => texts.length)).toBe(2)
  const [cited = '', link = ''] = await taken.jsonValue()
  expect(cited).toContain('“more than 18,000 Palestinians dead”')
  expect(new URL(cited.split('\n').at(-1) ?? '').hash).toMatch(/^#figure=[^&]+$/)
  expect(link).toMatch(/#2023-12-01\/2023-12-31&figure=.*&empty=skipped/)
})

test('an event that four articles tell opens with the words its title is made of, not with those of the first', async ({
  openPage,
}) => {
  const { page } = await openPage()
  const mark = page.getByRole('region', { name: 'Events' }).getByRole('link', { name: /killed in October 7/ })
  const title = (await mark.getAttribute('aria-label'))!.replace(/^7 October 2023, (.*), 4 articles, .*$/, '$1')
  await mark.click()
  await selected(page)
    .getByText(/^\d+ more passages report it$/)
    .first()
    .waitFor()
  expect(await selected(page).locator('blockquote').first().innerText()).toContain(title.replace(/ in October 7.*/, ''))
  const marked = page.locator('[data-panel="article"] mark[data-quote]')
  expect((await marked.allInnerTexts()).join(' ')).toContain('1,200 people')
})

test('an event that is found by a passage’s words alone shows these words, with what was looked for marked', async ({
  openPage,
}) => {
  const { page } = await openPage({ path: '#panel=find&find=18,000' })
  const events = page.getByRole('dialog').locator('section', { has: page.getByRole('heading', { name: /^Events/ }) })
  await events.locator('.found-beside mark').first().waitFor()
  expect(await events.locator('.found-beside mark').allInnerTexts()).toEqual(['18,000'])
})

test('from the table of figures one button leads to that of events', async ({ openPage }) => {
  const { page } = await openPage({ path: '#panel=table' })
  const tables = page.locator('[data-panel="table"]')
  await tables.getByRole('button', { name: /^\d+ events$/ }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\d+ events\.$/)
  expect(await tables.getByRole('table').nth(1).isVisible()).toBe(true)
  const head = await tables
    .getByText(/^\d+ events\.$/)
    .first()
    .boundingBox()
  expect(head!.y).toBeLessThan(400)
})
