import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Frame, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { findChromium } from '../../scripts/steps/chromium.mjs'
import { headerRules } from '../../scripts/steps/headers.mjs'
import { serveFolder } from '../../scripts/steps/serve.mjs'
import { snippetOf } from '../../src/app/share/snippets.ts'
import type { TileFile } from '../../src/corpus/files.ts'
import { expect, type OpenPage, siteFolder, test } from '../support/browser.ts'
import { downloaded } from '../support/download.ts'
import { frame, type Heard, type HostPage, hostPage, inEveryForm, SCRIPT } from '../support/hostPage.ts'

// Chromium has it from version 156 on; before, behind this switch.
const SIZES_FRAMES = '--enable-blink-features=ResponsiveIframes'

let host: HostPage
beforeAll(async () => {
  host = await hostPage()
})
afterAll(() => host.close())

async function around(openPage: OpenPage, body: string, width = 1100) {
  const { page } = await openPage({
    ...{ url: host.show(body), hosts: [new URL(siteFolder()).host], width, ready: false },
    // Twenty frames on a busy machine are no reason to fail.
    before: async (opened) => opened.setDefaultNavigationTimeout(60_000),
  })
  const inner = page.frames().filter((each) => each !== page.mainFrame())
  for (const each of inner) await each.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  return { page, inner, heard: () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard) }
}

/** The frame is as high as what it holds: nothing to scroll, in neither direction, and no room to spare. */
async function fits(page: Page, inner: Frame) {
  const content = () =>
    inner.evaluate(() => {
      const root = document.getElementById('root')?.getBoundingClientRect()
      const sheet = document.querySelector('dialog[open]')?.getBoundingClientRect()
      const { scrollHeight, scrollWidth } = document.documentElement
      return {
        fits: Math.abs(innerHeight - Math.max(root?.bottom ?? 0, sheet?.bottom ?? 0) - scrollY) < 1,
        scroll: [scrollHeight > innerHeight, scrollWidth > innerWidth],
      }
    })
  await expect.poll(content, { timeout: 5000 }).toEqual({ fits: true, scroll: [false, false] })
  await page.waitForTimeout(400)
  expect(await content()).toEqual({ fits: true, scroll: [false, false] })
}

for (const width of [320, 600, 1100])
  test(`a frame and the script at ${width} px: right height, also after something is chosen`, async ({ openPage }) => {
    const { page, inner } = await around(openPage, frame() + SCRIPT(), width)
    const only = inner[0] as Frame
    await fits(page, only)
    await only.locator('a[data-mark="event"]').first().click()
    await only.locator('[data-panel="selected"] blockquote').first().waitFor()
    await fits(page, only)
  })

test('a frame alone gets its height from a browser that gives it, and shows that it goes on in one that does not', async ({
  openPage,
  skip,
}) => {
  const alone = snippetOf('frame', {
    ...{ site: siteFolder(), fragment: '', title: 't', theme: null, height: 400, notify: false },
  })
  const { page, inner } = await around(openPage, alone)
  const only = inner[0] as Frame
  await only.locator('html[data-goes-on]').waitFor({ state: 'attached', timeout: 5000 })
  expect(await only.evaluate(() => innerHeight)).toBe(400)
  await only.evaluate(() => scrollTo(0, 100_000))
  await only.locator('html:not([data-goes-on])').waitFor({ state: 'attached', timeout: 5000 })
  expect(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))).toBe(false)

  const found = await findChromium()
  if (!found) return skip('no Chromium on this machine')
  const { executablePath, args, env } = found
  const browser = await chromium.launch({ executablePath, args: [...args, SIZES_FRAMES], env })
  try {
    const sizing = await browser.newPage({ viewport: { width: 1100, height: 900 } })
    await sizing.goto(host.show(alone))
    if (!(await sizing.evaluate(() => CSS.supports('frame-sizing', 'content-height'))))
      return skip(`Chromium ${browser.version()} sizes no frames by their content`)
    const frame = sizing.frames()[1] as Frame
    await frame.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    await fits(sizing, frame)
    expect(await frame.evaluate(() => innerHeight)).toBeGreaterThan(500)
    await frame.locator('a[data-mark="event"]').first().click()
    await frame.locator('[data-panel="selected"] blockquote').first().waitFor()
    await fits(sizing, frame)
  } finally {
    await browser.close()
  }
})

test('in a frame that may do nothing but run, the site works from a host that lets it, and can be read from any', async ({
  openPage,
}) => {
  const lets = await serveFolder(inject('site'), { rules: headerRules(inject('site')) })
  const letsNot = await serveFolder(inject('site'))
  const inside = async (address: string) => {
    const { page } = await openPage({
      url: host.show(
        `<iframe src="${address}?embed" sandbox="allow-scripts" style="width: 800px; height: 600px"></iframe>`,
      ),
      ...{ hosts: [new URL(address).host], ready: false, expectProblems: address === letsNot.address },
    })
    return page.frames()[1] as Frame
  }
  await (await inside(lets.address)).locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await (await inside(letsNot.address)).locator('.plain-entry blockquote').first().waitFor()
  await lets.close()
  await letsNot.close()
})

test('a link to one claim opens that claim inside, in every form', async ({ openPage }) => {
  const { figures } = JSON.parse(readFileSync(join(inject('site'), 'data/tiles/0.json'), 'utf8')) as TileFile
  const claim = figures[0]
  for (const [form, body] of inEveryForm(`#figure=${claim?.id}`)) {
    const { page } = await around(openPage, body)
    await expect.poll(() => page.frames().length).toBe(2)
    const words = (page.frames()[1] as Frame).locator('[data-panel="selected"] blockquote').first()
    expect(await words.textContent(), form).toBe(claim?.quote.exact)
    if (body.includes('embed.js')) await fits(page, page.frames()[1] as Frame)
  }
})

test('the page around hears what is chosen only if it asked, and then its id and nothing else', async ({
  openPage,
}) => {
  const silent = await around(openPage, frame() + SCRIPT())
  await (silent.inner[0] as Frame).locator('a[data-mark="event"]').first().click()
  await fits(silent.page, silent.inner[0] as Frame)
  expect((await silent.heard()).filter(({ data }) => data?.type === 'sourceline:selected')).toEqual([])

  const asked = await around(openPage, frame('?embed&notify') + SCRIPT())
  const mark = (asked.inner[0] as Frame).locator('a[data-mark="event"]').first()
  const id = await mark.getAttribute('data-id')
  await mark.click()
  await expect
    .poll(async () => (await asked.heard()).find(({ detail }) => detail))
    .toEqual({ detail: { kind: 'event', id } })
  const said = (await asked.heard()).filter(({ data }) => data?.type === 'sourceline:selected')
  expect(said.map(({ data }) => data)).toEqual([{ type: 'sourceline:selected', kind: 'event', id }])
})

test('twenty embeds settle with at most two messages each, whole numbers only', async ({ openPage }) => {
  const { page, heard } = await around(
    openPage,
    Array.from({ length: 20 }, () => frame('?embed', '600px')).join('') + SCRIPT(),
  )
  const settled = async () => new Set((await heard()).map(({ frame }) => frame)).size
  await expect.poll(settled, { timeout: 40_000 }).toBe(20)
  await page.waitForTimeout(1000)
  const messages = await heard()
  for (let at = 0; at < 20; at++) expect(messages.filter(({ frame }) => frame === at).length).toBeLessThanOrEqual(2)
  expect(messages.filter(({ data }) => !Number.isInteger(data?.height))).toEqual([])
}, 120_000)

test('embed.js believes nobody but its own frames', async ({ openPage }) => {
  const { page, inner } = await around(openPage, frame() + SCRIPT())
  await fits(page, inner[0] as Frame)
  const height = () => page.evaluate(() => document.querySelector('iframe')?.style.height)
  const before = await height()
  const address = page.url()
  await page.evaluate(() => {
    for (const data of [
      { type: 'sourceline:height', height: 99 },
      { type: 'sourceline:height', height: '999px' },
      { type: 'sourceline:selected', kind: 'event', id: 'x' },
      { type: 'navigate', url: 'https://example.org' },
      null,
      'sourceline:height',
    ])
      window.postMessage(data, '*')
  })
  await page.waitForTimeout(300)
  expect(await height()).toBe(before)
  expect(page.url()).toBe(address)
})

test('the page takes no command from the page around it', async ({ openPage }) => {
  const { page, inner } = await around(openPage, frame() + SCRIPT())
  const only = inner[0] as Frame
  await fits(page, only)
  const before = [only.url(), await only.evaluate(() => document.body.innerText)]
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow
    for (const data of [
      { type: 'sourceline:select', id: 'x' },
      { type: 'hash', value: '#panel=about' },
      '[iFrameSizer]x',
      null,
    ])
      target?.postMessage(data, '*')
  })
  await page.waitForTimeout(300)
  expect([only.url(), await only.evaluate(() => document.body.innerText)]).toEqual(before)
})

test('the dialog writes the code for the view on screen and shows it in a real frame', async ({ openPage }) => {
  const { page } = await openPage({ path: '#measure=killed&panel=share' })
  const code = page.getByRole('status', { name: 'Code' })
  expect(await code.textContent()).toContain(`${siteFolder()}?embed#measure=killed`)
  await page.getByRole('radio', { name: 'Frame and script' }).check()
  await page.getByRole('radio', { name: 'dark' }).check()
  expect(await code.textContent()).toContain('?embed&amp;theme=dark#measure=killed')
  await page.getByRole('button', { name: 'Show the preview' }).click()
  const preview = page.frameLocator('.preview iframe')
  await preview.locator('html[data-ready="true"][data-theme="dark"]').waitFor({ state: 'attached' })
  await page.getByText(/At this width it asks for \d+ pixels/).waitFor()
})

test('the present view is saved as SVG with its words, sources and address, and as PNG', async ({ openPage }) => {
  const { page } = await openPage({ path: '#measure=killed&panel=share' })
  const saved = async (name: string) => (await downloaded(page, () => page.getByRole('button', { name }).click())).bytes
  const svg = (await saved('Save SVG')).toString('utf8')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(svg).toContain('over 32,000')
  expect(svg).toContain('inferred by an editor')
  expect(svg).toContain('#measure=killed')
  expect(svg).not.toContain('var(--')
  const png = await saved('Save PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000)
})

test('what the filters leave is saved as data, each format with its own items', async ({ openPage }) => {
  const { page } = await openPage({ path: '#measure=killed&panel=share' })
  const saved = async (label: string) => {
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: label, exact: true }).click())
    return bytes.toString('utf8')
  }
  const items = JSON.parse(await saved('JSON')) as { figures: { measure: string }[]; events: unknown[] }
  expect(new Set(items.figures.map(({ measure }) => measure))).toEqual(new Set(['killed']))
  const nodes = JSON.parse(await saved('schema.org (JSON-LD)'))['@graph'] as { '@type': string }[]
  expect(nodes.filter((node) => node['@type'] === 'Claim')).toHaveLength(items.figures.length)
  expect(nodes.filter((node) => node['@type'] === 'Event')).toHaveLength(items.events.length)
  expect((await saved('Calendar (iCalendar)')).startsWith('BEGIN:VCALENDAR')).toBe(true)
})
