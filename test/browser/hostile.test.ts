import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { serveFolder } from '../../scripts/steps/serve.mjs'
import { buildSite } from '../../scripts/steps/site.mjs'
import { expect, test } from '../support/browser.ts'
import { HOSTILE, hostileSeeds } from '../support/hostile.ts'

// Articles that try everything, through the real compiler and the real build, read in the real browser.
const folder = mkdtempSync(join(tmpdir(), 'sourceline-hostile-'))
let server: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  const seeds = join(folder, 'articles')
  mkdirSync(seeds)
  for (const { path, text } of hostileSeeds()) writeFileSync(join(seeds, path), text)
  await buildSite({ seeds, out: join(folder, 'site'), url: 'https://example.org/"><script>/' })
  server = await serveFolder(join(folder, 'site'))
}, 120_000)
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const WATCH = () => {
  const seen: string[] = []
  Object.assign(window, { seen, alert: () => seen.push('alert') })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.push(`${violatedDirective} ${blockedURI}`),
  )
}

for (const [at, [kind]] of HOSTILE.entries()) {
  const id = `hostile-${String(at).padStart(2, '0')}`
  test(`${kind}: shown as it is printed, run by nobody`, async ({ openPage }) => {
    const { page } = await openPage({
      url: `${server.address}index.html#article=${id}`,
      before: (opened) => opened.addInitScript(WATCH),
    })
    const article = page.locator('[data-panel="article"]')
    await article.waitFor()
    await page.locator('a[data-mark]').first().click()
    for (const panel of ['find', 'table', 'share', 'about']) {
      await page.goto(`${server.address}index.html#article=${id}&panel=${panel}`)
      await page.locator('dialog[open] h2').first().waitFor()
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
    expect(await page.locator('iframe, object, embed, [onerror], [onload], a[href^="javascript:"]').count()).toBe(0)
    expect(await page.evaluate(() => document.title)).not.toBe('run')
    await page.goto(`${server.address}articles/${id}.html`)
    expect(await page.locator('script, img').count()).toBe(0)
  })
}

test('the same in one file', async ({ openPage }) => {
  const { page } = await openPage({
    url: `${server.address}offline.html#article=hostile-02`,
    before: (opened) => opened.addInitScript(WATCH),
  })
  await page.locator('[data-panel="article"] .article-text').waitFor()
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
  expect(await page.locator('head title').textContent()).not.toContain('alert')
})
