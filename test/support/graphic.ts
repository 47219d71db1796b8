// The graphic in a real browser: where its events are, how many marks it shows, and fingers on it.
import type { Page } from 'playwright-core'

export const EVENTS = '[data-track="events"] .plot'

/** The stated number of marks in view. */
export const visible = async (page: Page) =>
  Number(await page.locator('[data-visible-count]').getAttribute('data-visible-count'))

/** A point of an element, a little right of its middle, brought into sight. */
export async function middleOf(page: Page, selector: string) {
  await page.locator(selector).scrollIntoViewIfNeeded()
  const box = (await page.locator(selector).boundingBox())!
  return { x: box.x + box.width * 0.6, y: box.y + Math.min(60, box.height / 2) }
}

/**
 * Fingers that go together from one point to another: `[fromX, fromY, toX, toY]` each. With `lasting`, the events say
 * that it took so many milliseconds, however slow the machine is.
 */
export async function swipe(page: Page, fingers: readonly [number, number, number, number][], lasting?: number) {
  const touch = await page.context().newCDPSession(page)
  const begun = await page.evaluate(() => (performance.timeOrigin + performance.now()) / 1000)
  const when = (share: number) => (lasting === undefined ? {} : { timestamp: begun + (share * lasting) / 1000 })
  const at = (share: number) =>
    fingers.map(([x0, y0, x1, y1], id) => ({ x: x0 + (x1 - x0) * share, y: y0 + (y1 - y0) * share, id }))
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0), ...when(0) })
  for (let step = 1; step <= 6; step++)
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / 6),
      ...when(step / 6),
    })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], ...when(1) })
}
