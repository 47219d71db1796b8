// What a browser test needs: `import { expect, test } from './browser.ts'`, then
// `test('…', async ({ openPage }) => { const { page } = await openPage({ path: '#…', width: 360 }) … })`.
// When the test ends, its pages close, and a console error, an uncaught error, a failed request, a request to another
// host, a use of storage or cookies or a breach of the page's policy fails it, unless the test said `expectProblems: true` and looked at `problems` itself.
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'

export { expect }

export interface PageOptions {
  /** What follows the site's address: `?embed#selected=…`. */
  path?: string
  /** A whole address instead, for pages that are not the site. */
  url?: string
  /** CSS pixels; 1440 by 900 unless told. */
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  reducedMotion?: 'reduce' | 'no-preference'
  forcedColors?: 'active' | 'none'
  javaScriptEnabled?: boolean
  hasTouch?: boolean
  locale?: string
  /** Wait until the page says that its first view is drawn; true unless told or without JavaScript. */
  ready?: boolean
  /** The test makes something fail and asserts on `problems` itself. */
  expectProblems?: boolean
  /** Further hosts that the page may ask, `127.0.0.1:8080`. */
  hosts?: readonly string[]
  /** Called before anything is loaded: routes, init scripts. */
  before?: (page: Page) => Promise<unknown>
}

export interface OpenedPage {
  page: Page
  /** One line for each thing of which none should happen. */
  problems: string[]
  /** Every address requested, in order. */
  requests: string[]
}

export type OpenPage = (options?: PageOptions) => Promise<OpenedPage>

let connected: Promise<Browser> | undefined

export const test = base.extend<{ openPage: OpenPage }>({
  openPage: async ({ task, skip }, use) => {
    const endpoint = inject('browser')
    if (!endpoint) skip(`${task.name}: no Chromium on this machine`)
    connected ??= chromium.connect(endpoint)
    const browser = await connected
    const opened: { options: PageOptions; problems: string[]; close: () => Promise<void> }[] = []
    await use(async (options = {}) => {
      const result = await open(browser, options)
      opened.push({ options, problems: result.problems, close: () => result.page.context().close() })
      return result
    })
    for (const { close } of opened) await close()
    const unexpected = opened.flatMap(({ options, problems }) => (options.expectProblems ? [] : problems))
    expect(unexpected, 'problems seen by the browser').toEqual([])
  },
})

/**
 * An address of the site, as a reader types it: every test takes it from here, so that all of them run wherever the
 * site is served.
 * @param path a file's, or `?…` and `#…` of the page
 */
export function siteAddress(path = ''): string {
  const typed = inject('address')
  const ofPage = path === '' || path.startsWith('?') || path.startsWith('#')
  return ofPage || typed.endsWith('/') ? typed + path : `${typed}/${path}`
}

/** The site's folder in addresses, with its slash: where a host leads whoever asks for the page. */
export function siteFolder(): string {
  return siteAddress().replace(/\/?$/, '/')
}

/** The file of the built site that stands at an address. */
export function siteFile(url: string): string {
  const path = decodeURIComponent(new URL(url).pathname).slice(
    decodeURIComponent(new URL(siteFolder()).pathname).length,
  )
  return join(inject('site'), path === '' ? 'index.html' : path)
}

async function open(browser: Browser, options: PageOptions): Promise<OpenedPage> {
  const { width = 1440, height = 900, javaScriptEnabled = true, ready = javaScriptEnabled } = options
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled,
    locale: options.locale ?? 'en-GB',
    // Far from UTC, so that a date read in local time slips a day and shows.
    timezoneId: 'America/Los_Angeles',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    forcedColors: options.forcedColors ?? 'none',
    hasTouch: options.hasTouch ?? false,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const address = new URL(options.url ?? siteAddress(options.path))
  const hosts = new Set([address.host, ...(options.hosts ?? [])])
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    requests.push(url)
    if (/^https?:|^wss?:/.test(url) && !hosts.has(new URL(url).host)) problems.push(`elsewhere: ${url}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // The page itself gives up requests it no longer needs.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${reason} ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response: ${response.status()} ${response.url()}`)
  })
  await page.addInitScript(watch)
  await options.before?.(page)
  await page.goto(address.href)
  if (ready) await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  return { page, problems, requests }
}

/** Runs in every frame before anything else: no storage is to be had, and asking for it is told, as is a breach of policy. */
function watch() {
  const refused = (name: string) => ({
    configurable: true,
    get: () => {
      console.error(`storage: ${name}`)
      throw new DOMException('refused', 'SecurityError')
    },
  })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, refused(name))
  Object.defineProperty(document, 'cookie', { ...refused('cookie'), set: refused('cookie').get })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  )
}
