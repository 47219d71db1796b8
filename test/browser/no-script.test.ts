import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inject } from 'vitest'
import { datedEntries, undatedEntries } from '../../src/app/plain/entries.ts'
import type { CorpusFile, TileFile, UndatedFile } from '../../src/corpus/files.ts'
import { expect, siteFile, siteFolder, test } from '../support/browser.ts'
import { pdfText } from '../support/pdfText.ts'

test('without a script every quotation is on the page, in order of time, with its source', async ({ openPage }) => {
  const { page, problems } = await openPage({ javaScriptEnabled: false, expectProblems: true })
  expect(await page.locator('h1').textContent()).toBe(corpus().title)
  const words = await page.locator('.plain-entry blockquote').allTextContents()
  const all = quotations()
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((exact) => !words.includes(exact))).toEqual([])
  const sources = page.locator('.plain-entry figcaption')
  expect(await sources.filter({ has: page.locator('a[href^="articles/"]') }).count()).toBe(await sources.count())
  expect(await page.locator('.plain-take a[href^="data/download/"]').count()).toBeGreaterThan(8)
  // Scripts that are switched off are not loaded, and that is all that fails.
  expect(problems.filter((line) => !/^request: csp .*\.js$/.test(line))).toEqual([])
  await page
    .getByRole('link', { name: corpus().articles[0]?.title ?? '' })
    .first()
    .click()
  expect(await page.locator('.plain-text').textContent()).toContain('Gaza')
})

test('the program takes over where the plain page stood', async ({ openPage }) => {
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    const { page } = await openPage({ width, height, javaScriptEnabled: false, expectProblems: true })
    const before = await page.locator('h1').boundingBox()
    const { page: taken } = await openPage({ width, height })
    expect(await taken.locator('h1').boundingBox()).toEqual(before)
    expect(await taken.locator('#plain').count()).toBe(0)
  }
})

test('what cannot be loaded is told over the plain page, which stays', async ({ openPage }) => {
  const { page } = await openPage({
    ready: false,
    expectProblems: true,
    before: (page) => page.route('**/data/corpus.json', (route) => route.fulfill({ status: 500 })),
  })
  await page.getByRole('alert').waitFor()
  expect(await page.locator('.plain-entry').first().isVisible()).toBe(true)
  await page.unroute('**/data/corpus.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
})

test('on paper it is the plain page again', async ({ openPage }) => {
  const { page } = await openPage()
  await page.emulateMedia({ media: 'print' })
  await page.locator('#plain').waitFor()
  const words = await page.locator('#plain .plain-entry blockquote').allTextContents()
  expect(quotations().filter((exact) => !words.includes(exact))).toEqual([])
  expect(await page.locator('#root').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(() => page.locator('#plain').count()).toBe(0)
})

for (const javaScriptEnabled of [true, false])
  test(`printed ${javaScriptEnabled ? 'with' : 'without'} the program, each event, figure and quotation is on paper, in order, with its source`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ javaScriptEnabled, expectProblems: !javaScriptEnabled })
    // While a font arrives, some words are set in one and some in another, and a page breaks elsewhere.
    await page.waitForLoadState('networkidle')
    const printed = squeezed(pdfText(await page.pdf({ format: 'A4' })).join(''))
    const articles = new Map(corpus().articles.map(({ id, title }) => [id as string, title]))
    const { tiles, undated } = corpus()
    const { events, figures } = data<TileFile>(tiles.path)
    const entries = [
      ...datedEntries(corpus(), events, figures),
      ...undatedEntries(undated && data<UndatedFile>(undated.path)),
    ]
    // The picture comes first and has some of the words, too.
    let at = printed.indexOf(squeezed('In order of time'))
    expect(at).toBeGreaterThan(0)
    for (const { event, figure } of entries) {
      const quotes = event ? event.reports.map(({ quote }) => quote) : [figure.quote]
      const places = quotes.map(({ exact, article }) => {
        const place = printed.indexOf(squeezed(exact), at)
        expect(place, exact).toBeGreaterThan(0)
        expect(printed.indexOf(squeezed(articles.get(article) ?? ''), place), article).toBeGreaterThan(0)
        return place
      })
      // Within an entry the quotations stand in the order of their articles' days.
      at = Math.min(...places)
    }
    expect(entries.length).toBeGreaterThan(100)
  })

// Slow mobile data: two seconds at 1.4 Mbit/s.
const FIRST_VIEW_BUDGET = 330 * 1000

test('the first view is at most 330 KB over the wire, fonts and data included', async ({ openPage }) => {
  const { page, requests } = await openPage()
  await page.waitForLoadState('networkidle')
  const files = requests.filter((url) => url.startsWith(siteFolder())).map(siteFile)
  const sizes = [...new Set(files)].map((path) => {
    const bytes = readFileSync(path)
    // Fonts are compressed already.
    return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
  })
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_VIEW_BUDGET)
})

test('no file of the site names the machine that built it', () => {
  const texts = readdirSync(inject('site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.woff2'))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(texts.filter((path) => readFileSync(path, 'utf8').includes(process.cwd()))).toEqual([])
})

/** Lines break where they like on paper, and letters that look the same are one there. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\u02bc', '’').replaceAll('\u02bb', '‘')
}

function data<File>(path: string): File {
  return JSON.parse(readFileSync(join(inject('site'), 'data', path), 'utf8'))
}

function corpus(): CorpusFile {
  return data('corpus.json')
}

/** The words of every report and every claim, the undated ones among them. */
function quotations(): string[] {
  const { tiles, undated } = corpus()
  const files = [data<TileFile>(tiles.path), ...(undated ? [data<UndatedFile>(undated.path)] : [])]
  return files.flatMap(({ events, figures }) => [
    ...events.flatMap(({ reports }) => reports.map(({ quote }) => quote.exact)),
    ...figures.map(({ quote }) => quote.exact),
  ])
}
