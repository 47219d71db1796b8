import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page, Route } from 'playwright-core'
import { inject } from 'vitest'
import type { TileFile } from '../../src/corpus/files.ts'
import { expect, type OpenPage, test } from '../support/browser.ts'
import { filesOfMany, manyEvents } from '../support/manyEvents.ts'

// Each kind of data file, each kind of fault: told in its place, the rest stays, and a retry brings it back.

const FAULTS: readonly (readonly [kind: string, answer: (route: Route, text: string) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['refused', (route) => route.fulfill({ status: 503, body: 'busy' })],
  ['cut', (route, text) => route.fulfill({ body: text.slice(0, text.length / 2) })],
  ['empty', (route) => route.fulfill({ body: '' })],
  ['a login page instead', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' })],
  ['of another shape', (route) => route.fulfill({ body: '{"edition":"x","__proto__":{"polluted":1}}' })],
  ['of another edition', (route, text) => route.fulfill({ body: text.replace(/"edition":"[^"]+"/, '"edition":"0"') })],
  ['unreachable', (route) => route.abort('connectionrefused')],
]

// A corpus of thousands of events, for the files that a small one has not.
const MANY = manyEvents(12_000)
const MANY_FILES = filesOfMany(MANY)
/** A tile that the first view opens below the first, and an event that lies deeper than all of those. */
const [FURTHER] = tileOf(MANY.corpus.tiles.path).children
const DEEPEST = [...MANY.served.keys()].filter((path) => path.startsWith('tiles/')).sort((a, b) => a.length - b.length)
const DEEP = tileOf(DEEPEST.at(-1)).events[0]?.id ?? ''

/** A reader is told within three seconds. */
const SOON_MS = 3_000

interface Place {
  readonly file: string
  /** Below `data/`; any of these. */
  readonly path: RegExp
  /** Whether it is a file of the corpus of thousands. */
  readonly many?: true
  readonly view?: () => string
  /** What the reader does to ask for it. */
  readonly ask?: (page: Page) => Promise<unknown>
  /** Where it is told. */
  readonly told: (page: Page) => Locator
  /** What can be used all the while. */
  readonly stays: (page: Page) => Locator
  /** What is there again. */
  readonly back: (page: Page) => Locator
  /** Faults that this file cannot have: nothing says to which edition the manifest should belong. */
  readonly without?: string
}

const some = (page: Page) => page.locator('a[data-mark="event"]').first()
const seedArticle = () => seedCorpus().articles[0]?.id ?? ''

const PLACES: readonly Place[] = [
  {
    file: 'the manifest',
    path: /^corpus\.json$/,
    told: (page) => page.locator('main.waiting'),
    stays: (page) => page.locator('.plain-entry').first(),
    back: some,
    without: 'of another edition',
  },
  {
    file: 'the first marks',
    path: /^tiles\/0\.json$/,
    told: (page) => page.locator('main.graphic'),
    stays: (page) => page.locator('h1').first(),
    back: some,
  },
  {
    file: 'an article',
    path: /^articles\//,
    view: () => `#article=${seedArticle()}`,
    told: (page) => page.locator('aside.words'),
    stays: some,
    back: (page) => page.locator('[data-panel="article"] .article-text'),
  },
  {
    file: 'the report',
    path: /^report\.json$/,
    view: () => `#article=${seedArticle()}`,
    ask: (page) => page.getByText('What was not taken, and why').click(),
    told: (page) => page.locator('aside.words'),
    stays: (page) => page.locator('[data-panel="article"] .article-text'),
    back: (page) => page.locator('dl.refused'),
  },
  {
    file: 'what is searched',
    path: /^search\//,
    view: () => '#panel=find&find=israel',
    told: (page) => page.locator('dialog[open]'),
    stays: (page) => page.locator('dialog[open] li a').first(),
    back: (page) => page.locator('dialog[open] section', { has: page.getByRole('heading', { name: /^Passages/ }) }),
  },
  {
    file: 'the list of rules',
    path: /^rules\.json$/,
    view: () => '#panel=about',
    ask: (page) => page.getByText('Every rule, and how often it found something').click(),
    told: (page) => page.locator('dialog[open]'),
    stays: (page) => page.locator('dialog[open] h3').first(),
    back: (page) => page.locator('dialog[open] .rules table').first(),
  },
  {
    file: 'the catalogue',
    path: /^catalogue\//,
    many: true,
    ask: (page) => page.locator('.facet summary', { hasText: 'Type' }).click(),
    told: (page) => page.locator('.facet[open]'),
    stays: (page) => page.locator('.facet[open] label').first(),
    back: (page) => page.locator('.facet[open] label').first(),
  },
  {
    file: 'what could not be dated',
    path: /^undated\.json$/,
    many: true,
    told: (page) => page.locator('main.graphic'),
    stays: some,
    back: (page) => page.locator('[data-panel="undated"]'),
  },
  {
    file: 'a further tile',
    path: new RegExp(`^${FURTHER?.path}$`),
    many: true,
    told: (page) => page.locator('main.graphic'),
    stays: some,
    back: some,
  },
  {
    file: 'the list of where an item lies',
    path: /^where\//,
    many: true,
    view: () => `#event=${DEEP}`,
    told: (page) => page.locator('main.graphic'),
    stays: some,
    back: (page) => page.locator('[data-panel="selected"] blockquote').first(),
  },
]

for (const place of PLACES)
  test(`${place.file}: whatever is wrong with it is told in its place, the rest stays, a retry recovers`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ ready: false, expectProblems: true, before: (opened) => serve(opened, place) })
    page.setDefaultTimeout(30_000)
    const address = page.url()
    for (const [kind, answer] of FAULTS) {
      if (kind === place.without) continue
      await page.goto('about:blank')
      await page.route('**/data/**', (route) => faulty(route, place, answer))
      await page.goto(`${address}${place.view?.() ?? ''}`)
      await place.ask?.(page)
      const alert = place.told(page).getByRole('alert').first()
      await alert.waitFor({ timeout: SOON_MS })
      expect(await alert.textContent(), kind).toContain('could not be shown')
      expect(await place.stays(page).isVisible(), kind).toBe(true)
      const before = page.url()
      await page.unroute('**/data/**')
      await serve(page, place)
      await again(page, place)
      await place.back(page).waitFor()
      await expect.poll(() => place.told(page).getByRole('alert').count(), { message: kind }).toBe(0)
      expect(page.url(), kind).toBe(before)
      expect(await page.evaluate(() => Object.keys(Object.prototype)), kind).toEqual([])
    }
  }, 240_000)

/** Every button that is offered, once; a reload takes what was opened by hand. */
async function again(page: Page, place: Place) {
  const reload = place.told(page).getByRole('button', { name: 'Reload the page' })
  if ((await reload.count()) > 0) {
    await Promise.all([page.waitForEvent('load'), reload.first().click()])
    await place.ask?.(page)
    return
  }
  const retry = place.told(page).getByRole('button', { name: 'Try again' })
  for (const button of await retry.elementHandles()) await button.click()
}

test('a file that never ends is told within fifteen seconds, and the page before it stays readable', async ({
  openPage,
}) => {
  // Each waits for as long as a reader would; a few at a time, or they wait for each other.
  for (let at = 0; at < PLACES.length; at += 4)
    await Promise.all(PLACES.slice(at, at + 4).map((place) => expectTold(openPage, place)))
}, 180_000)

async function expectTold(openPage: OpenPage, place: Place) {
  const { page } = await openPage({
    path: place.view?.() ?? '',
    ready: false,
    expectProblems: true,
    before: async (opened) => {
      await opened.route('**/data/**', (route) => faulty(route, place, async () => {}))
    },
  })
  await place.ask?.(page)
  await page.locator('h1:visible').first().waitFor({ timeout: SOON_MS })
  await expect
    .poll(() => place.told(page).getByRole('alert').count(), { timeout: 15_000, message: place.file })
    .toBeGreaterThan(0)
  expect(await place.stays(page).isVisible()).toBe(true)
}

test('a slow file is waited for', async ({ openPage }) => {
  const { page } = await openPage({
    before: (opened) =>
      opened.route('**/data/tiles/0.json', async (route) => {
        await new Promise((done) => setTimeout(done, 3000))
        await route.continue()
      }),
  })
  expect(await page.locator('a[data-mark="event"]').count()).toBeGreaterThan(0)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('without its style sheet and its fonts the page can be read', async ({ openPage }) => {
  const { page } = await openPage({
    expectProblems: true,
    before: (opened) => opened.route(/\.(?:css|woff2)$/, (route) => route.fulfill({ status: 404 })),
  })
  expect(await page.locator('h1').first().isVisible()).toBe(true)
  expect(await some(page).count()).toBe(1)
})

/** The corpus of thousands in the place of the site's own. */
async function serve(page: Page, { many }: Place) {
  if (many) await page.route('**/data/**', (route) => route.fulfill(answerOf(MANY_FILES.get(pathOf(route)))))
}

function faulty(route: Route, { path, many }: Place, answer: (typeof FAULTS)[number][1]) {
  const asked = pathOf(route)
  if (path.test(asked)) return answer(route, many ? (MANY_FILES.get(asked) ?? '') : seedFile(asked))
  return many ? route.fulfill(answerOf(MANY_FILES.get(asked))) : route.continue()
}

function answerOf(text: string | undefined) {
  return text === undefined ? { status: 404 } : { contentType: 'application/json', body: text }
}

function pathOf(route: Route): string {
  return decodeURIComponent(new URL(route.request().url()).pathname.split('/data/')[1] ?? '')
}

function seedFile(path: string): string {
  return readFileSync(join(inject('site'), 'data', path), 'utf8')
}

function seedCorpus(): { articles: { id: string }[] } {
  return JSON.parse(seedFile('corpus.json'))
}

function tileOf(path = ''): TileFile {
  return JSON.parse(MANY.served.get(path) ?? '')
}
