// Runs once before the browser tests: builds the site, serves it and starts the browser that all of them share.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../scripts/steps/chromium.mjs'
import { hashOf } from '../../scripts/steps/hash.mjs'
import { headerRules } from '../../scripts/steps/headers.mjs'
import { root } from '../../scripts/steps/root.mjs'
import { serveFolder } from '../../scripts/steps/serve.mjs'
import { buildSite } from '../../scripts/steps/site.mjs'
import { BASES, type BrowserProject } from './bases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's folder. */
    site: string
    /** Where it is served, as a reader types it: `siteAddress` of `browser.ts` makes addresses below it. */
    address: string
    /** Where the browser listens; empty when there is none. */
    browser: string
  }
}

const SOURCES = ['src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts/steps']

// Every request to any other host fails inside the browser, so that no test depends on the network.
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'

export default async function setup(project: TestProject) {
  const browser = await launch()
  const site = await builtSite().catch(async (error: unknown) => {
    await browser?.close()
    throw error
  })
  const { base, sendsHeaders } = BASES[project.name as BrowserProject]
  const server = await serveFolder(site, {
    under: base.replace(/\/?$/, '/'),
    rules: sendsHeaders ? headerRules(site) : [],
  })
  project.provide('site', site)
  project.provide('address', base.endsWith('/') ? server.address : server.address.slice(0, -1))
  project.provide('browser', browser?.wsEndpoint() ?? '')
  return async () => {
    await browser?.close()
    await server.close()
  }
}

// Another run of the tests may still be reading a site that is younger than this.
const STALE_AFTER_MS = 3_600_000

/** Built once for each state of its sources. */
async function builtSite(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/sourceline/sites')
  const site = join(cache, hashOf(SOURCES))
  if (existsSync(site)) return site
  await buildSite({ seeds: join(root, 'seeds'), out: site })
  for (const name of readdirSync(cache)) {
    const age = Date.now() - statSync(join(cache, name)).mtimeMs
    if (age > STALE_AFTER_MS) rmSync(join(cache, name), { recursive: true, force: true })
  }
  return site
}

async function launch(): Promise<BrowserServer | undefined> {
  const found = await findChromium()
  if (found) {
    const { executablePath, args, env } = found
    return await chromium.launchServer({ executablePath, args: [...args, NO_NETWORK], env, host: '127.0.0.1' })
  }
  const missing = 'No Chromium: set CHROME_BIN to one, or install Chrome, Chromium or Edge.'
  if (process.env.CI || process.env.REQUIRE_BROWSER === '1') throw new Error(missing)
  console.warn(`SKIPPED every browser test. ${missing}`)
  return undefined
}
