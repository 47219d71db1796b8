import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from '../support/browser.ts'
import { EVENTS, middleOf, visible } from '../support/graphic.ts'
import { untidy, untidyList } from '../support/untidy.ts'

const WIDTHS = [1440, 1024] as const
const SCHEMES = ['light', 'dark'] as const
/** Nearer and nearer, as addresses: the narrow page has no buttons to zoom. */
const NEARER = ['2023-11-01/2024-04-30', '2023-12-01/2024-03-31', '2023-12-01/2023-12-31', '2023-12-10/2023-12-16']

const said = (page: Page) => page.locator('.timeline-said strong').textContent()
describe('labels', () => {
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES)
      test(`at ${width} px, ${colorScheme}, none touches another or is cut, at the first view and five zooms`, async ({
        openPage,
      }) => {
        const { page } = await openPage({ width, colorScheme })
        expect(await untidy(page)).toEqual([])
        for (let zoom = 1; zoom <= 5; zoom++) {
          await page.getByRole('button', { name: 'Zoom in' }).click()
          expect(await untidy(page), `zoom ${zoom}`).toEqual([])
        }
      })

  for (const colorScheme of SCHEMES)
    test(`at 360 px, ${colorScheme}, none touches another or is cut, at the first view and nearer`, async ({
      openPage,
    }) => {
      const { page } = await openPage({ width: 360, height: 740, hasTouch: true, colorScheme })
      expect(await untidyList(page)).toEqual([])
      for (const span of NEARER) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, span)
        await page.waitForFunction(() => document.querySelector('.vertical-day'))
        expect(await untidyList(page), span).toEqual([])
      }
      await page.getByRole('radio', { name: 'by day of report' }).check()
      expect(await untidyList(page), 'by day of report').toEqual([])
    })

  test('with the empty stretches skipped and by day of report, too', async ({ openPage }) => {
    for (const path of ['#empty=skipped', '#axis=reported']) {
      const { page } = await openPage({ path })
      expect(await untidy(page), path).toEqual([])
    }
  })

  test('the years stay on the axis where most of one of them is skipped', async ({ openPage }) => {
    const { page } = await openPage({ path: '#empty=skipped' })
    expect(await page.locator('.axis .tick-year text').allTextContents()).toEqual(['2023', '2024'])
    expect((await page.locator('.axis .break text').allTextContents()).join(' ')).toContain('66 d')
  })

  test('on a phone nothing runs out of the page sideways', async ({ openPage }) => {
    const { page } = await openPage({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

test('in forced colours words keep the colour of the page around them, on dark ground, too', async ({ openPage }) => {
  for (const colorScheme of SCHEMES) {
    const { page } = await openPage({ forcedColors: 'active', colorScheme })
    const colours = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor
      const words = [...document.querySelectorAll('.label, .claim, .claim-note, .lane-name')]
      return { ground, halos: [...new Set(words.map((each) => getComputedStyle(each).stroke))] }
    })
    expect(colours.halos, colorScheme).toEqual([colours.ground])
  }
})

describe('the first view', () => {
  test('has a mark for every article, and labels in words', async ({ openPage }) => {
    const { page } = await openPage()
    const articles = await page.locator('[data-track="articles"] [data-mark="article"]').count()
    const corpus = await page.evaluate(async () => (await (await fetch('data/corpus.json')).json()).counts.articles)
    expect(articles).toBe(corpus)
    expect(await page.locator(`${EVENTS} .label`).count()).toBeGreaterThan(8)
  })
})

describe('gestures', () => {
  test('a plain wheel scrolls the page and leaves the time alone', async ({ openPage }) => {
    const { page } = await openPage()
    const before = await said(page)
    const { x, y } = await middleOf(page, EVENTS)
    const from = await page.evaluate(() => window.scrollY)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 120)
    await page.waitForFunction((top) => window.scrollY > top, from)
    expect(await said(page)).toBe(before)
  })

  test('a wheel with Control zooms about the pointer, and the address follows', async ({ openPage }) => {
    const { page } = await openPage()
    const all = await visible(page)
    const { x, y } = await middleOf(page, EVENTS)
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await page.waitForFunction(() => /^#\d{4}-/.test(location.hash))
    expect(await visible(page)).toBeLessThan(all)
  })

  test('a drag moves all tracks, and does not open the mark it ends on', async ({ openPage }) => {
    const { page } = await openPage({ path: '#2024-01-01/2024-04-01' })
    const before = await said(page)
    const { x, y } = await middleOf(page, EVENTS)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 150, y, { steps: 6 })
    await page.mouse.up()
    await page.waitForFunction(() => !location.hash.startsWith('#2024-01-01'))
    expect(await said(page)).not.toBe(before)
    expect(page.url()).not.toContain('event=')
  })

  test('a drag that begins on a mark moves the tracks; a click with an unsteady hand opens it', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: '#2024-01-01/2024-04-01' })
    const mark = page.locator(`${EVENTS} [data-mark="event"]`).first()
    await mark.scrollIntoViewIfNeeded()
    const pressAndMove = async (by: number) => {
      const box = (await mark.boundingBox())!
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + by, y, { steps: 5 })
      await page.mouse.up()
    }
    await pressAndMove(-60)
    await page.waitForFunction(() => !location.hash.startsWith('#2024-01-01'))
    expect(page.url()).not.toContain('event=')
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
    const moved = await said(page)
    await pressAndMove(2)
    await page.waitForFunction(() => location.hash.includes('event='))
    expect(await said(page)).toBe(moved)
  })

  test('a drag goes on beyond the graphic, and is over when the button was let go outside the window', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: '#2024-01-01/2024-04-01' })
    const { x, y } = await middleOf(page, EVENTS)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 20, y, { steps: 4 })
    const near = await said(page)
    await page.mouse.move(x - 300, 5, { steps: 4 })
    expect(await said(page)).not.toBe(near)
    await page.mouse.up()
    const ended = await said(page)
    // As a browser tells of a mouse that comes back with its button up.
    await page.mouse.move(x, y)
    await page.locator(EVENTS).dispatchEvent('pointerdown', { pointerId: 1, button: 0, isPrimary: true, clientX: x })
    await page.mouse.move(x - 200, y, { steps: 4 })
    expect(await said(page)).toBe(ended)
  })

  test('the strip drags the view along', async ({ openPage }) => {
    const { page } = await openPage({ path: '#2024-01-01/2024-02-01' })
    const before = await said(page)
    await page.getByRole('slider').scrollIntoViewIfNeeded()
    const brush = (await page.locator('.brush').boundingBox())!
    await page.mouse.move(brush.x + brush.width / 2, brush.y + 10)
    await page.mouse.down()
    await page.mouse.move(brush.x + brush.width / 2 + 80, brush.y + 10, { steps: 4 })
    await page.mouse.up()
    expect(await said(page)).not.toBe(before)
  })
})

test('year and month stay in sight while the page scrolls', async ({ openPage }) => {
  const { page } = await openPage()
  await page.locator('[data-track="articles"]').scrollIntoViewIfNeeded()
  await expect.poll(async () => (await page.locator('.axis').boundingBox())!.y).toBeGreaterThanOrEqual(0)
})

test('the middle of every mark in sight is the mark itself', async ({ openPage }) => {
  for (const path of ['', '#2024-02-17/2024-03-30', '#axis=reported']) {
    const { page } = await openPage({ path, height: 2400 })
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll('.plot [data-mark]')].flatMap((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[data-mark]')
        return hit === mark ? [] : [mark.getAttribute('aria-label')]
      }),
    )
    expect(missed, path).toEqual([])
  }
})

describe('figures', () => {
  test('of one series and week stand on a band, and it is seen', async ({ openPage }) => {
    const { page } = await openPage()
    const bands = page.locator('[data-panel="figures"] [data-band]')
    expect(await bands.count()).toBeGreaterThan(0)
    for (const band of await bands.all()) expect((await band.boundingBox())!.width).toBeGreaterThanOrEqual(20)
  })

  test('by tens: the choice is in the address, and Back takes it away', async ({ openPage }) => {
    const { page } = await openPage()
    await page.getByRole('button', { name: 'show by tens' }).click()
    await page.waitForFunction(() => location.hash === '#scale=tens')
    await page.getByText('each line ten times the one below').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'show by tens' }).waitFor()
  })

  test('say in how many articles a series is told, and by how many', async ({ openPage }) => {
    const { page } = await openPage()
    const figures = page.getByRole('region', { name: 'Figures' })
    await figures.getByText(/\d+ claims? in \d+ articles?/).waitFor()
  })
})

describe('by day of report', () => {
  test('a line leads from each mark back to when it happened', async ({ openPage }) => {
    const { page } = await openPage({ path: '#axis=reported' })
    expect(await page.locator('[data-track="events"] .lag').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-panel="figures"] .lag').count()).toBeGreaterThan(0)
  })
})

test('the story is told in few steps, and says which one is shown', async ({ openPage }) => {
  const { page } = await openPage()
  const steps = Number(/\d+/.exec(await page.getByText(/^The story in \d+ main events/).innerText())![0])
  expect(steps).toBeLessThanOrEqual(40)
  await page.getByRole('button', { name: 'Next event' }).click()
  await page.getByText(`1 of ${steps} main events`).waitFor()
  await page.locator('[data-panel="selected"] blockquote').first().waitFor()
})

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740, hasTouch: true },
]
test.for(SIZES)(
  'the whole page stays light, with the words of an event open, too: $width px',
  async (size, { openPage }) => {
    const { page } = await openPage(size)
    const elements = () => page.locator('*').count()
    expect(await elements()).toBeLessThan(1500)
    await page.getByRole('button', { name: 'Next event' }).click()
    await page.locator('[data-panel="article"] .block').first().waitFor()
    expect(await elements()).toBeLessThan(1500)
  },
)

describe('on a phone', () => {
  test('time runs down, the figures stay above, and the thumb steps', async ({ openPage }) => {
    const { page } = await openPage({ width: 360, height: 740, hasTouch: true })
    const tops = await page
      .locator('[data-day]')
      .evaluateAll((days) => days.map((day) => [Number(day.getAttribute('data-day')), day.getBoundingClientRect().top]))
    expect(tops.map(([day]) => day)).toEqual(tops.map(([day]) => day).sort((a, b) => a! - b!))
    await page.evaluate(() => window.scrollTo(0, 1500))
    await expect.poll(async () => (await page.locator('.pinned').boundingBox())!.y).toBeCloseTo(0, 0)
    await page.getByRole('button', { name: 'Next event' }).first().tap()
    await page.waitForFunction(() => location.hash.includes('event='))
  })
})
