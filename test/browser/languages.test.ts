import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, inject } from 'vitest'
import { findings } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { downloaded } from '../support/download.ts'
import { EVENTS, middleOf, swipe } from '../support/graphic.ts'
import { untidy, untidyList } from '../support/untidy.ts'

const RTL = ['ar', 'he'] as const
/** Words of the page itself. */
const SAID = {
  ar: {
    search: 'بحث',
    share: 'مشاركة',
    zoomIn: 'تقريب',
    events: 'الأحداث',
    why: 'لماذا هذا التاريخ',
    next: 'الحدث التالي',
  },
  he: {
    search: 'חיפוש',
    share: 'שיתוף',
    zoomIn: 'הגדלה',
    events: 'אירועים',
    why: 'למה התאריך הזה',
    next: 'האירוע הבא',
  },
}

const spoken = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))
const speaks = (page: Page, lang: string) => page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' })
/** The first day in view. */
const firstDay = (page: Page) => page.evaluate(() => /#(\d{4}-\d\d-\d\d)/.exec(location.hash)?.[1] ?? '')
const catalogues = (requests: readonly string[]) => requests.filter((url) => /\/(?:ar|he)-[\w-]+\.js$/.test(url))

describe('the language of the page', () => {
  test('is chosen in the title row, kept in the address, and undone by Back, with what is selected', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: '#article=003_329f9bd5a427a3aa' })
    expect(await spoken(page)).toEqual({ lang: 'en', dir: 'ltr' })
    await page.getByRole('link', { name: 'العربية' }).focus()
    await page.keyboard.press('Enter')
    await speaks(page, 'ar')
    expect(await spoken(page)).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(page.url()).toContain('?lang=ar#article=')
    // Whoever came by keyboard goes on from here.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('العربية')
    expect(await page.getByRole('link', { name: SAID.ar.search, exact: true }).count()).toBe(1)
    expect(await page.locator('[data-panel="selected"]').count()).toBe(1)
    await page.getByRole('link', { name: 'עברית' }).click()
    await speaks(page, 'he')
    await page.goBack()
    await speaks(page, 'ar')
    await page.goBack()
    await speaks(page, 'en')
    expect(await spoken(page)).toEqual({ lang: 'en', dir: 'ltr' })
    expect(page.url()).not.toContain('lang=')
    await page.goForward()
    await speaks(page, 'ar')
    await page.reload()
    await speaks(page, 'ar')
  })

  test('is what the browser asks for, unless the address says otherwise', async ({ openPage }) => {
    const hebrew = await openPage({ locale: 'he-IL' })
    expect(await spoken(hebrew.page)).toEqual({ lang: 'he', dir: 'rtl' })
    const english = await openPage({ locale: 'ar-EG', path: '?lang=en' })
    expect(await spoken(english.page)).toEqual({ lang: 'en', dir: 'ltr' })
    const neither = await openPage({ locale: 'fr-FR' })
    expect(await spoken(neither.page)).toEqual({ lang: 'en', dir: 'ltr' })
  })

  test('that the page does not know is told, quietly', async ({ openPage }) => {
    const { page } = await openPage({ path: '?lang=fr' })
    expect(await spoken(page)).toEqual({ lang: 'en', dir: 'ltr' })
    expect(await page.locator('.unread').textContent()).toContain('lang=fr')
  })

  test('costs a reader of English nothing, and a reader of Arabic one file', async ({ openPage }) => {
    const english = await openPage()
    await english.page.waitForLoadState('networkidle')
    expect(catalogues(english.requests)).toEqual([])
    const arabic = await openPage({ path: '?lang=ar' })
    expect(catalogues(arabic.requests).length).toBe(1)
  })

  test('stays what it was where the words do not arrive, and the page says so', async ({ openPage }) => {
    const { page } = await openPage({
      path: '?lang=ar',
      expectProblems: true,
      before: (before) => before.route(/\/ar-[\w-]+\.js$/, (route) => route.abort()),
    })
    expect(await spoken(page)).toEqual({ lang: 'en', dir: 'ltr' })
    expect(await page.locator('.unread').textContent()).toMatch(/its words did not arrive/)
  })

  test('is in the one file, too', async ({ openPage }) => {
    const offline = pathToFileURL(join(inject('site'), 'offline.html')).href
    const { page } = await openPage({ url: `${offline}?lang=he` })
    expect(await spoken(page)).toEqual({ lang: 'he', dir: 'rtl' })
    await page.getByRole('link', { name: 'العربية' }).click()
    await speaks(page, 'ar')
    expect(await page.getByRole('button', { name: SAID.ar.zoomIn }).count()).toBe(1)
  })
})

describe.each(RTL)('in %s', (lang) => {
  const said = SAID[lang]

  test('time runs from right to left: axis, tracks, strip, drag and arrows', async ({ openPage }) => {
    const { page } = await openPage({ path: `?lang=${lang}#2023-12-01/2024-04-30` })
    const left = async (words: string) => (await page.locator('.tick-year text', { hasText: words }).boundingBox())!.x
    expect(await left('2023')).toBeGreaterThan(await left('2024'))
    const published = await page
      .locator('[data-track="articles"] [data-mark="article"]')
      .evaluateAll((all) =>
        all.map((each) => ({ x: Number(each.getAttribute('data-x')), name: each.getAttribute('aria-label') ?? '' })),
      )
    const of = (year: string) => published.filter(({ name }) => name.includes(year)).map(({ x }) => x)
    expect(Math.min(...of(' 2023'))).toBeGreaterThan(Math.max(...of(' 2024')))
    // The name of the track stands at the right, the numbers of the scale beside it.
    const plot = (await page.locator(`${EVENTS} .lines`).boundingBox())!
    expect(
      (await page.getByRole('heading', { name: said.events, exact: true }).first().boundingBox())!.x,
    ).toBeGreaterThan(plot.x + plot.width - 20)

    const { x, y } = await middleOf(page, EVENTS)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 150, y, { steps: 6 })
    await page.mouse.up()
    await page.waitForFunction(() => !location.hash.startsWith('#2023-12-01'))
    expect((await firstDay(page)) > '2023-12-01', 'what is drawn to the right lets in what is later').toBe(true)

    const brush = async () => (await page.locator('.brush').boundingBox())!.x
    const from = await brush()
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(brush).toBeGreaterThan(from)
    const earlier = await brush()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(brush).toBeLessThan(earlier)
  })

  test('the pointer keeps its day while the wheel zooms, and two fingers do the same', async ({ openPage }) => {
    const { page } = await openPage({ path: `?lang=${lang}#2023-10-01/2024-05-31`, hasTouch: true })
    const x = async () => {
      const line = await page.locator('.tick-year path').first().boundingBox()
      return line!.x
    }
    const at = await x()
    const { y } = await middleOf(page, EVENTS)
    await page.mouse.move(at, y)
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await page.waitForFunction(() => !location.hash.startsWith('#2023-10-01'))
    expect(Math.abs((await x()) - at)).toBeLessThan(4)
    const span = await page.evaluate(() => location.hash)
    await swipe(page, [[at - 120, y, at - 40, y]])
    await page.waitForFunction((hash) => location.hash !== hash, span)
    expect((await x()) - at).toBeGreaterThan(40)
  })

  test('arrow keys go where they point, Enter opens, and Why stands in English with a name in the page’s language', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: `?lang=${lang}` })
    const place = () => page.evaluate(() => Number(document.activeElement?.getAttribute('data-x')))
    await page.locator(`${EVENTS} [data-stop][tabindex="0"]`).focus()
    const from = await place()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await place()).toBeLessThanOrEqual(from)
    await page.keyboard.press('End')
    expect(await place()).toBeLessThan(from)
    await page.keyboard.press('Home')
    expect(await place()).toBeGreaterThanOrEqual(from)
    await page.keyboard.press('Enter')
    const words = page.locator('[data-panel="selected"] blockquote').first()
    await words.waitFor()
    expect(await words.evaluate((quote) => getComputedStyle(quote).direction)).toBe('ltr')
    // The mark that opens it makes the panel no wider.
    const pane = page.locator('[data-panel="selected"]')
    expect(await pane.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    expect(await words.evaluate((quote) => quote.closest('[lang]')?.getAttribute('lang'))).toBe('en')
    await page.locator('.why summary', { hasText: said.why }).click()
    const steps = page.locator('.why .steps').first()
    expect(await steps.getAttribute('lang')).toBe('en')
    expect(await steps.evaluate((list) => getComputedStyle(list).direction)).toBe('ltr')
    // The words stand at the other side of the graphic than in English.
    const graphic = (await page.locator('.graphic').boundingBox())!
    expect((await page.locator('.words').boundingBox())!.x).toBeLessThan(graphic.x)
  })

  for (const width of [1440, 1024])
    test(`at ${width} px no label touches another or is cut, at the first view and five zooms`, async ({
      openPage,
    }) => {
      const { page } = await openPage({ path: `?lang=${lang}`, width })
      expect(await untidy(page)).toEqual([])
      for (let zoom = 1; zoom <= 5; zoom++) {
        await page.getByRole('button', { name: said.zoomIn }).click()
        expect(await untidy(page), `zoom ${zoom}`).toEqual([])
      }
    })

  test('on a phone nothing touches, is cut or runs out of the page, and a swipe turns the page its way', async ({
    openPage,
  }) => {
    const { page } = await openPage({ path: `?lang=${lang}`, width: 360, height: 740, hasTouch: true })
    expect(await untidyList(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('button', { name: said.next }).click()
    await page.locator('.sheet').waitFor()
    const first = page.url()
    await swipe(page, [[80, 520, 260, 525]])
    await page.waitForFunction((url) => location.href !== url, first)
    const second = page.url()
    await swipe(page, [[260, 520, 80, 525]])
    await page.waitForFunction((url) => location.href !== url, second)
    expect(page.url()).toBe(first)
  })

  for (const [name, path, width] of [
    ['the first view', '', 1440],
    ['a phone', '', 360],
    ['a selection', '#article=003_329f9bd5a427a3aa', 1440],
    ['the tables', '#panel=table', 1440],
    ['sharing', '#panel=share', 1440],
    ['about', '#panel=about', 1440],
  ] as const)
    test(`axe finds nothing in ${name}`, async ({ openPage }) => {
      const { page } = await openPage({ path: `?lang=${lang}${path}`, width })
      await page.waitForLoadState('networkidle')
      expect(await findings(page)).toEqual([])
    })

  test('inside another page the address alone says the language, and the way out keeps it', async ({ openPage }) => {
    const { page } = await openPage({ path: `?embed&lang=${lang}` })
    expect(await spoken(page)).toEqual({ lang, dir: 'rtl' })
    expect(await page.locator('.languages').count()).toBe(0)
    expect(await page.locator('.embed-footer a').first().getAttribute('href')).toContain(`?lang=${lang}`)
    expect(await findings(page, '.page')).toEqual([])
  })

  test('links, code for other pages and pictures speak it, citations leave it open', async ({ openPage }) => {
    const { page } = await openPage({ path: `?lang=${lang}#panel=share` })
    await page.locator('.embed-builder .code').waitFor()
    expect(await page.locator('.share .code').first().textContent()).toMatch(new RegExp(`/\\?lang=${lang}$`))
    expect(await page.locator('.embed-builder .code').textContent()).toContain(`?embed&amp;lang=${lang}`)
    const { bytes } = await downloaded(page, () => page.locator('.picture-builder button').first().click())
    const svg = bytes.toString('utf8')
    expect(svg).toContain('direction="rtl"')
    expect(svg).toContain(said.events)
  })
})
