import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from '../support/browser.ts'

const TRACKS = ['figures', 'events', 'actors', 'articles', 'overview'] as const

/** What has the focus, as a reader would call it, and whether it can be seen that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement
    if (!here || here === document.body) return { name: 'the page', track: '', isSeen: true }
    const drawn = here.querySelector('.hit, .cluster') ?? here
    const { outlineStyle, stroke } = getComputedStyle(drawn)
    const section = here.closest('[data-track], .track[data-panel]')
    const words = here.getAttribute('aria-label') ?? here.textContent ?? ''
    return {
      name: words.trim(),
      track: here.matches('[data-stop], [role="slider"]')
        ? (section?.getAttribute('data-track') ?? section?.getAttribute('data-panel') ?? '')
        : '',
      isSeen: outlineStyle !== 'none' || (stroke !== 'none' && here.matches('.mark')) || here.matches('input'),
    }
  })

async function tabThrough(page: Page): Promise<Awaited<ReturnType<typeof focused>>[]> {
  const stops = []
  for (let tab = 0; tab < 120; tab++) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (here.name === 'the page') break
    stops.push(here)
  }
  return stops
}

/** Where the focused mark stands in its track. */
const place = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement
    return { x: Number(here?.getAttribute('data-x')), y: Number(here?.getAttribute('data-y')) }
  })

const trackOf = (name: string) => `:is([data-track="${name}"], .track[data-panel="${name}"])`

describe('by keyboard alone', () => {
  test('what a key chooses is told to those who hear the page, while the focus stays in the graphic', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const told = page.locator('[data-told]')
    expect([await told.getAttribute('role'), await told.textContent()]).toEqual(['status', ''])
    const mark = page.getByRole('region', { name: 'Figures' }).getByRole('link', { name: /over 32,000/ })
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => told.textContent()).toBe('Selected figure: killed over 32,000 Palestinians')
    await page.keyboard.press('n')
    await expect.poll(() => told.textContent()).toMatch(/^Selected event: ./)
    const words = page.locator('[data-panel="selected"] blockquote').first()
    await expect.poll(async () => `Selected event: ${await words.textContent()}`).toBe(await told.textContent())
    expect((await focused(page)).name).toMatch(/over 32,000/)
  })

  test('Tab goes through the page in its order, with one stop a track, always seen, and out at its end', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const stops = await tabThrough(page)
    const names = stops.map(({ name }) => name)
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
    expect(stops.map(({ track }) => track).filter((track) => track !== '')).toEqual([...TRACKS])
    const order = ['Go to the words', 'Go to the timeline', 'what this is', 'Search', 'About', 'Article']
    order.push('Previous event', 'Zoom in', 'show by tens')
    const inOrder = [...order, 'How to read this', 'What is shown, and what is not']
    for (const name of inOrder) expect(names, name).toContain(name)
    const at = order.map((name) => names.indexOf(name))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(names.at(-1)).not.toBe(names[0])
    // Rows of controls are one stop each.
    expect(stops.findIndex(({ track }) => track !== '')).toBeLessThan(18)
  })

  test('in a row of controls the arrows go from one to the next and around, and Tab comes back to the last', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const press = async (key: string) => {
      await page.keyboard.press(key)
      return (await focused(page)).name
    }
    const rows = [
      ['Show only', 'Article', 'Actor', 'Date'],
      ['Zoom', 'Zoom in', 'Zoom out', 'All time'],
    ] as const
    for (const [row, first, second, last] of rows) {
      const bar = page.getByRole('toolbar', { name: row, exact: true })
      await bar.locator('[tabindex="0"]').focus()
      expect((await focused(page)).name).toBe(first)
      expect([await press('ArrowRight'), await press('ArrowLeft')]).toEqual([second, first])
      expect([await press('ArrowLeft'), await press('Home'), await press('End')]).toEqual([last, first, last])
      expect([await press('Tab'), await press('Shift+Tab')]).toEqual([expect.not.stringMatching(`^${last}$`), last])
    }
    const boxes = page.getByRole('toolbar', { name: 'Measures shown' })
    await boxes.locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    await page.waitForFunction(() => location.hash.includes('measure='))
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.matches('.measures input'))).toBe(true)
  })

  test('a facet opens by key, Tab goes through its values, and it closes when the focus leaves it', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const status = page.locator('.facet', { hasText: 'Status' })
    await status.locator('summary').focus()
    await page.keyboard.press('Enter')
    await status.getByRole('group', { name: 'Status' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press(' ')
    await page.waitForFunction(() => location.hash.includes('status='))
    expect(await status.getAttribute('open')).not.toBeNull()
    await page.getByRole('button', { name: 'Zoom in' }).focus()
    await expect.poll(() => status.getAttribute('open')).toBeNull()
  })

  test('the timeline is three keys away from the top, and its first marks a few more', async ({ openPage }) => {
    const { page } = await openPage()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('Go to the timeline')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.matches('.tracks'))).toBe(true)
    const stops = await tabThrough(page)
    expect(stops.slice(0, 3).map(({ track }) => track)).toEqual(['', '', 'figures'])
  })

  for (const track of ['figures', 'events', 'actors', 'articles'])
    test(`in ${track} the arrows go by time and by row, Home, End, Page Up and Page Down by more`, async ({
      openPage,
    }) => {
      const { page } = await openPage()
      await page.locator(`${trackOf(track)} .plot [tabindex="0"]`).focus()
      const press = async (key: string) => {
        await page.keyboard.press(key)
        return place(page)
      }
      const first = await press('Home')
      const last = await press('End')
      expect(last.x).toBeGreaterThan(first.x)
      expect((await press('ArrowLeft')).x).toBeLessThanOrEqual(last.x)
      expect(await press('ArrowRight')).toEqual(last)
      expect(await press('Home')).toEqual(first)
      const later = await press('PageDown')
      expect(later.x).toBeGreaterThan(first.x)
      expect((await press('PageUp')).x).toBeLessThan(later.x)
      const above = await place(page)
      const below = await press('ArrowDown')
      expect(below.y).toBeGreaterThanOrEqual(above.y)
      expect((await press('ArrowUp')).y).toBeLessThanOrEqual(below.y)
    })

  test('from a mark to its words, into its article, on to another mark, and back step by step', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    await page.locator(`${trackOf('events')} .plot [tabindex="0"]`).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.includes('event='))
    const first = page.url()
    await page.locator('[data-panel="selected"] blockquote').first().waitFor()

    // The words are one key away from the top of the page.
    await page.keyboard.press('n')
    await page.waitForFunction((before) => location.href !== before, first)
    const second = page.url()
    await page.getByRole('button', { name: 'Go to the words' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('words')
    const margin = page.locator('[data-panel="article"] .margin a')
    await margin.first().waitFor()
    let tabs = 0
    const isInMargin = () => page.evaluate(() => document.activeElement?.closest('.margin') !== null)
    while (!(await isInMargin()) && tabs++ < 40) await page.keyboard.press('Tab')
    while (await page.evaluate(() => document.activeElement?.hasAttribute('aria-current')))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction((before) => location.href !== before, second)

    await page.goBack()
    await page.waitForFunction((before) => location.href === before, second)
    await page.goBack()
    await page.waitForFunction((before) => location.href === before, first)
  })

  test('Escape lets go of the selection, closes what is open, and the search opens with a key', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    await page.locator(`${trackOf('figures')} .plot [tabindex="0"]`).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.includes('figure='))
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.hash.includes('figure='))
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('the strip and the buttons move and zoom', async ({ openPage }) => {
    const { page } = await openPage()
    const said = () => page.locator('.timeline-said strong').innerText()
    const first = await said()
    await page.getByRole('button', { name: 'Zoom in' }).focus()
    await page.keyboard.press('Enter')
    const nearer = await said()
    expect(nearer).not.toBe(first)
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowRight')
    const later = await said()
    expect(later).not.toBe(nearer)
    await page.keyboard.press('PageUp')
    expect(await said()).not.toBe(later)
    await page.getByRole('button', { name: 'First view' }).focus()
    await page.keyboard.press(' ')
    expect(await said()).toBe(first)
  })
})
