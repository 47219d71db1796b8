import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from '../support/browser.ts'
import { EVENTS, middleOf, swipe, visible } from '../support/graphic.ts'

describe('fingers', () => {
  test('spread apart zoom in about their middle, and one finger sideways moves', async ({ openPage }) => {
    const { page } = await openPage({ width: 1024, hasTouch: true, path: '#2023-12-01/2024-04-01' })
    const all = await visible(page)
    const { x, y } = await middleOf(page, EVENTS)
    await swipe(page, [
      [x - 40, y, x - 140, y],
      [x + 40, y, x + 140, y],
    ])
    await page.waitForFunction(() => !location.hash.startsWith('#2023-12-01'))
    expect(await visible(page)).toBeLessThan(all)
    const near = page.url()
    await swipe(page, [[x, y, x - 160, y]])
    await page.waitForFunction((before) => location.href !== before, near)
    expect(page.url()).not.toContain('event=')
  })

  test('throw: the picture moves on after the finger has left, unless the reader prefers stillness', async ({
    openPage,
  }) => {
    const width = 1024
    const path = '#2023-12-01/2024-02-01'
    const start = (page: Page) => page.evaluate(() => location.hash.slice(1, 11))
    const afterSwipe = async (reducedMotion: 'reduce' | 'no-preference') => {
      const { page } = await openPage({ width, hasTouch: true, path, reducedMotion })
      const { x, y } = await middleOf(page, EVENTS)
      await swipe(page, [[x, y, x - 120, y]], 120)
      // A throw is over, and in the address, when the picture rests.
      await expect.poll(() => start(page), { timeout: 8000 }).not.toBe('2023-12-01')
      return { page, day: await start(page) }
    }
    const still = await afterSwipe('reduce')
    const thrown = await afterSwipe('no-preference')
    expect(thrown.day > still.day, `${thrown.day} after ${still.day}`).toBe(true)
    expect(thrown.page.url()).not.toContain('event=')
  })

  test('choose a mark with a tap', async ({ openPage }) => {
    const { page } = await openPage({ width: 1024, hasTouch: true })
    await page.locator(`${EVENTS} [data-mark="event"]`).first().tap()
    await page.waitForFunction(() => location.hash.includes('event='))
    await page.locator('[data-panel="selected"] blockquote').first().waitFor()
  })
})

describe('the keyboard', () => {
  test('keeps its place in a track while zooming takes marks away', async ({ openPage }) => {
    const { page } = await openPage()
    await page.locator(`${EVENTS} [tabindex="0"]`).focus()
    for (const key of ['+', '+', '+', '-', 'End', '+', '-', '-']) {
      await page.keyboard.press(key)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[data-track]')?.getAttribute('data-track')))
        .toBe('events')
    }
  })

  test('reaches every member of the largest cluster, and comes back to it', async ({ openPage }) => {
    const { page } = await openPage()
    const clusters = page.locator(`${EVENTS} [data-mark="cluster"]`)
    const counts = (await clusters.allTextContents()).map(Number)
    const most = Math.max(...counts)
    await clusters.nth(counts.indexOf(most)).focus()
    await page.keyboard.press('Enter')
    const members = new Set<string | null>()
    for (let tab = 0; tab < most + 2; tab++) {
      await page.keyboard.press('Tab')
      const id = await page.evaluate(() =>
        document.activeElement?.closest('[data-fold] [data-id]')?.getAttribute('data-id'),
      )
      if (id) members.add(id)
    }
    expect(members.size).toBe(most)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(String(most))
  })

  test('zooms to the days of a cluster, where fewer are left', async ({ openPage }) => {
    const { page } = await openPage()
    const all = await visible(page)
    await page.locator(`${EVENTS} [data-mark="cluster"]`).nth(1).press('Enter')
    await page.getByRole('button', { name: 'Zoom to these days' }).click()
    expect(await visible(page)).toBeLessThan(all)
  })

  test('opens a cluster with Enter, reaches a member, selects it, and closes with Escape', async ({ openPage }) => {
    const { page } = await openPage()
    const cluster = page.locator(`${EVENTS} [data-mark="cluster"]`).first()
    await cluster.focus()
    await page.keyboard.press('Enter')
    const members = page.locator('[data-fold] [data-mark="event"]')
    expect(await members.count()).toBeGreaterThan(1)
    await members.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.includes('event='))
    await page.keyboard.press('Escape')
    await page.locator('[data-fold]').waitFor({ state: 'detached' })
  })

  test('steps through the story with n', async ({ openPage }) => {
    const { page } = await openPage()
    await page.locator(`${EVENTS} [tabindex="0"]`).focus()
    await page.keyboard.press('n')
    await page.waitForFunction(() => location.hash.includes('event='))
    const first = page.url()
    await page.getByRole('button', { name: 'Next event' }).click()
    expect(page.url()).not.toBe(first)
  })
})

test('on a phone the filters can be left from anywhere among them, and a long list begins with its first values', async ({
  openPage,
}) => {
  const { page } = await openPage({ width: 360, height: 740, path: '#panel=filter' })
  const actors = page.getByRole('dialog').getByRole('group', { name: 'Actor' })
  await actors.getByRole('checkbox').first().waitFor()
  expect(await actors.getByRole('checkbox').count()).toBe(8)
  await actors.getByRole('button', { name: /^\d+ more$/ }).click()
  expect(await actors.getByRole('checkbox').count()).toBeGreaterThan(40)
  await page.getByRole('dialog').evaluate((sheet) => sheet.scrollTo(0, 900))
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' })
  const isOnTop = (button: Element) => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === button
  }
  expect(await close.evaluate(isOnTop)).toBe(true)
})
