import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from '../support/browser.ts'

// What a reader can do with the graphic of the sample articles, by role and name, in one journey for each group.
const track = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const link = (page: Page, name: string, of: string | RegExp) => track(page, name).getByRole('link', { name: of })
const selected = (page: Page) => page.locator('[data-panel="selected"]')
const said = (page: Page) => page.locator('.timeline-said strong').innerText()
const hash = (page: Page) => page.evaluate(() => location.hash)
const choose = async (page: Page, name: string, of: RegExp) => {
  await link(page, name, of).first().press('Enter')
  await selected(page).locator('blockquote').first().waitFor()
}

/** Pixels of a day on the axis, from two of its marks. */
const widthOf = (page: Page, name: RegExp) =>
  track(page, 'Events')
    .getByRole('link', { name })
    .first()
    .evaluate((mark) => {
      const at = Number(mark.getAttribute('data-y'))
      const bars = [...document.querySelectorAll('[data-track="events"] .bars rect.time')]
      const bar = bars.find((each) => Math.abs(Number(each.getAttribute('y')) - at - 1) < 0.6)
      return bar ? Number(bar.getAttribute('width')) : 0
    })

describe('time', () => {
  test('a weekday opens with its words, the article’s date, the tense, and the day it was taken for', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: '#2024-05-03/2024-05-14' })
    await choose(page, 'Events', /^7 May 2024, \[The Rafah Crossing\] was seized by Israeli forces on Tuesday/)
    await selected(page).getByText('Why this date').click()
    const why = await selected(page).innerText()
    for (const step of [
      '“Tuesday”',
      'The article’s date, inferred by an editor: Monday 13 May 2024',
      'past',
      '2024-05-07',
    ])
      expect(why).toContain(step)
  })

  test('a week is seven times as wide as a day, what is approximate or open has its own mark, and the legend says so', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: '#2023-11-25/2023-12-20' })
    const day = await widthOf(page, /^11 December 2023, /)
    const week = await widthOf(page, /^4–10 December 2023, /)
    expect(day).toBeGreaterThan(10)
    expect(Math.abs(week - 7 * day)).toBeLessThan(1)
    await page.getByRole('button', { name: 'First view' }).click()
    expect(await page.locator('[data-panel="timeline"] .time[data-edge="approximate"]').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-panel="timeline"] .time-tail').count()).toBeGreaterThan(0)
    await page.getByText('How to read this').click()
    for (const entry of ['edges only approximate', 'on or before this day', 'from this day on, end not said'])
      await page.getByText(entry, { exact: true }).waitFor()
    const tables = await page.evaluate(async () => (await fetch('data/download/events.csv')).text())
    expect(tables).toMatch(/,\.\.\/\d{4}-/)
    expect(tables).toMatch(/~/)
  })

  test('a span tells its two ends, and an open one that its end is not said', async ({ openPage }) => {
    const { page } = await openPage({ path: '#2023-11-25/2023-12-20' })
    await choose(page, 'Events', /^4–10 December 2023, /)
    expect(await selected(page).innerText()).toMatch(/4–10 December 2023\s+to the week/)
    await page.getByRole('button', { name: 'First view' }).click()
    await choose(page, 'Events', /^from 26 March 2024 on, /)
    expect(await selected(page).innerText()).toContain('from 26 March 2024 on')
  })

  test('one control places everything by day of report and draws the lag; another cuts out empty stretches and says so', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    expect(await page.locator('.lag').count()).toBe(0)
    await page.getByRole('radio', { name: 'it was reported' }).check()
    for (const name of ['Figures', 'Events', 'Actors'])
      expect(await track(page, name).locator('.lag').count(), name).toBeGreaterThan(0)
    await page.getByRole('checkbox', { name: 'Skip empty stretches' }).check()
    await page.getByText(/\d+ empty stretch(es)? cut out of the axis/).waitFor()
    expect(await page.locator('.break text').allTextContents()).toContainEqual(expect.stringMatching(/\d+ d/))
    await page.goBack()
    await page.goBack()
    expect(await hash(page)).toBe('')
  })

  test('an article is a line that opens it, and stretches without one are drawn as such', async ({ openPage }) => {
    const { page } = await openPage()
    await link(page, 'Articles', /^15 December 2023, /).press('Enter')
    await page.waitForFunction(() => location.hash.includes('article='))
    await page.locator('[data-panel="article"] .block').first().waitFor()
    expect(await track(page, 'Articles').getByText('no article').count()).toBeGreaterThan(0)
  })
})

describe('figures', () => {
  test('share the axis: zoom, pan and strip move the events and the claims by the same days', async ({ openPage }) => {
    const { page } = await openPage({ path: '#2023-12-01/2024-01-10' })
    const at = () =>
      page.evaluate(() => {
        const x = (track: string, id: string) =>
          Number(document.querySelector(`${track} [data-id="${id}"]`)?.getAttribute('data-x'))
        const event = document.querySelector('[data-track="events"] [data-mark="event"][aria-label^="11 December"]')
        const figure = document.querySelector('[data-panel="figures"] [data-mark="figure"][aria-label^="15 December"]')
        return [
          x('[data-track="events"]', event?.getAttribute('data-id') ?? ''),
          x('[data-panel="figures"]', figure?.getAttribute('data-id') ?? ''),
        ] as const
      })
    const [event, figure] = await at()
    expect(figure).toBeGreaterThan(event)
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowLeft')
    const [event2, figure2] = await at()
    expect(event2).not.toBe(event)
    expect(Math.abs(event2 - event - (figure2 - figure))).toBeLessThanOrEqual(2)
  })

  test('a claim opens with its number, hedge, source, who is counted, its day, article, words and caveat', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    await choose(page, 'Figures', /About 7,000 Hamas insurgents/)
    const told = await selected(page).innerText()
    const parts = ['12 December 2023', 'About 7,000', 'Israeli authorities', 'Hamas insurgents', 'running total']
    for (const part of [...parts, 'claims that cannot be verified', 'Does the US turn its back?'])
      expect(told).toContain(part)
  })

  test('bounds are drawn apart and stay in the label; totals, incidents and shares are joined by nothing', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const figures = track(page, 'Figures')
    const bounds = await figures
      .locator('.bound')
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.getAttribute('data-bound'), mark.querySelector('path')?.getAttribute('d')]),
      )
    expect(new Set(bounds.map(([bound]) => bound)).size).toBeGreaterThan(3)
    const shapes = new Map(bounds.map(([bound, path]) => [bound, path]))
    expect(shapes.get('~')).not.toBe(shapes.get('='))
    expect(shapes.get('<')).not.toBe(shapes.get('>'))
    const labels = await figures.locator('.claim').allTextContents()
    for (const hedge of ['more than', 'over', 'approaches', 'About', 'At least', 'Nearly'])
      expect(
        labels.some((label) => label.includes(hedge)),
        hedge,
      ).toBe(true)
    expect(await figures.locator('polyline, path.series').count()).toBe(0)
    expect(await figures.locator('[data-band]').count()).toBeGreaterThan(0)
  })

  test('measures are taken off and put back, each with its unit', async ({ openPage }) => {
    const { page } = await openPage()
    const figures = track(page, 'Figures')
    expect(await figures.getByTitle(/counted in people/).count()).toBeGreaterThan(3)
    const killed = figures.getByRole('checkbox', { name: /^killed/ })
    await killed.uncheck()
    await page.waitForFunction(() => location.hash.includes('measure='))
    expect(await link(page, 'Figures', /18,000/).count()).toBe(0)
    await figures.getByRole('checkbox', { name: /^killed/ }).check()
    await link(page, 'Figures', /18,000/).waitFor()
  })
})

describe('events and actors', () => {
  test('have a type with its letter in the legend, a status by shape, and a filter', async ({ openPage }) => {
    const { page } = await openPage()
    await page.getByText('How to read this').click()
    await page.getByText(/A assault, C coercion/).waitFor()
    const shapes = await track(page, 'Events')
      .locator('.status')
      .evaluateAll((marks) =>
        marks.map((mark) => `${mark.getAttribute('data-status')} ${mark.querySelector('path')?.getAttribute('d')}`),
      )
    expect(new Set(shapes).size).toBeGreaterThan(2)
    const all = Number(await page.locator('[data-visible-count]').getAttribute('data-visible-count'))
    await page.locator('summary', { hasText: 'Type' }).click()
    await page
      .getByRole('group', { name: 'Type', exact: true })
      .getByRole('checkbox', { name: /^demand/ })
      .check()
    await page.waitForFunction(() => location.hash.includes('type=demand'))
    expect(Number(await page.locator('[data-visible-count]').getAttribute('data-visible-count'))).toBeLessThan(all)
  })

  test('an event of several articles is one mark with all its passages, in the lane of each of its actors', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const joined = link(page, 'Events', /, 4 articles, /).first()
    const id = await joined.getAttribute('data-id')
    await choose(page, 'Events', /, 4 articles, /)
    expect(await selected(page).locator('blockquote').count()).toBeGreaterThanOrEqual(4)
    const actors = await page.evaluate(async (event) => {
      const read = async (path: string) => (await fetch(`data/${path}`)).json()
      const { events } = await read((await read('corpus.json')).tiles.path)
      const found = (events as { id: string; actors: { actor: string }[] }[]).find((each) => each.id === event)!
      return [...new Set(found.actors.map(({ actor }) => actor))]
    }, id)
    const lit = track(page, 'Actors').locator(
      `[data-mark="event"][data-id="${id}"][aria-current], [data-mark="cluster"][data-lit]`,
    )
    expect(await lit.count()).toBe(actors.length)
  })

  test('an actor’s card lists its spellings and every mention, each a link into its article', async ({ openPage }) => {
    const { page } = await openPage()
    await link(page, 'Actors', /^Hamas, /).press('Enter')
    await selected(page).getByText('Names in print').waitFor()
    const card = await selected(page).innerText()
    expect(card).toMatch(/\d+ mentions in 5 articles/)
    expect(await selected(page).getByRole('link').count()).toBeGreaterThan(19)
    await track(page, 'Actors').getByRole('searchbox', { name: 'Find an actor' }).fill('crisis')
    await link(page, 'Actors', /^Crisis Group/i).waitFor()
    await track(page, 'Actors')
      .getByRole('button', { name: /^Actors/ })
      .click()
    expect(await track(page, 'Actors').locator('.plot').count()).toBe(0)
  })
})

describe('moving around', () => {
  test('year and month are on the axis from all time down to hours', async ({ openPage }) => {
    const { page } = await openPage()
    const rows = () => page.locator('.axis .tick-year text, .axis .tick-month text').allTextContents()
    await page.getByRole('button', { name: 'All time' }).click()
    expect((await rows()).some((name) => /\d{4}|’\d\d/.test(name))).toBe(true)
    await page.getByRole('button', { name: 'First view' }).click()
    for (let zoom = 0; zoom < 10; zoom++) {
      const names = await rows()
      expect(
        names.some((name) => /^20\d\d$/.test(name)),
        `year at zoom ${zoom}`,
      ).toBe(true)
      expect(
        names.some((name) => /^[A-Z]/.test(name)),
        `month at zoom ${zoom}`,
      ).toBe(true)
      await page.getByRole('button', { name: 'Zoom in' }).click()
    }
    expect(await page.locator('.axis .tick-hour').count()).toBeGreaterThan(0)
  })

  test('the whole story is stepped through by button and key, forward and back, its words beside it', async ({
    openPage,
  }) => {
    const { page } = await openPage()
    const next = page.getByRole('button', { name: 'Next event' })
    await next.click()
    const steps = Number(/of (\d+) main events/.exec(await page.locator('.control-step').innerText())![1])
    const told = new Set<string>()
    for (let step = 1; step <= steps; step++) {
      await page.getByText(`${step} of ${steps} main events`).waitFor()
      told.add(await selected(page).locator('blockquote').first().innerText())
      if (step < steps) await (step % 2 ? next.click() : page.keyboard.press('n'))
    }
    expect(told.size).toBeGreaterThan(steps / 2)
    const last = await hash(page)
    await page.getByRole('button', { name: 'Previous event' }).click()
    expect(await hash(page)).not.toBe(last)
  })

  test('zoom and selection are in the address; Back goes step by step', async ({ openPage }) => {
    const { page } = await openPage()
    const first = await said(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const nearer = await said(page)
    expect(nearer).not.toBe(first)
    await page.getByRole('button', { name: 'Next event' }).click()
    await page.waitForFunction(() => location.hash.includes('event='))
    await page.reload()
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    await selected(page).locator('blockquote').first().waitFor()
    await page.goBack()
    expect(await hash(page)).not.toContain('event=')
  })
})
