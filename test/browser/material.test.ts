import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { serveFolder } from '../../scripts/steps/serve.mjs'
import { buildSite } from '../../scripts/steps/site.mjs'
import type { CorpusFile } from '../../src/corpus/files.ts'
import { expect, test } from '../support/browser.ts'
import { hostileStrings } from '../support/material.ts'

// Every string of the public collections as title, text, outlet, address, note and name of a file: through the real
// build, and each on screen in the real browser. `openPage` fails the test on a policy event or a request elsewhere.
const folder = mkdtempSync(join(tmpdir(), 'sourceline-material-'))
const site = join(folder, 'site')
let server: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  const seeds = join(folder, 'articles')
  mkdirSync(seeds)
  for (const [at, text] of hostileStrings().entries()) {
    const name = nameOn(seeds, text, `s${String(at).padStart(4, '0')}`)
    const value = JSON.stringify([...text].slice(0, 150).join(''))
    const address = JSON.stringify(`https://example.org/?q=${encodeURIComponent([...text].slice(0, 150).join(''))}`)
    writeFileSync(
      join(seeds, `${name}.txt`),
      `${text}\n\nOn 3 May 2024 the storm killed at least ${at + 2} people in Marrow, the mayor said: “${text}”.\n`,
    )
    writeFileSync(
      join(seeds, `${name}.yaml`),
      `title: ${value}\noutlet: ${value}\nurl: ${address}\npublished: 2024-05-04\npublished_note: ${value}\n`,
    )
  }
  await buildSite({ seeds, out: site })
  server = await serveFolder(site)
}, 900_000)
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The string itself where the system takes it for a name; one of ours elsewhere. */
function nameOn(seeds: string, text: string, otherwise: string): string {
  const name = `${otherwise} ${text}`
  if (/[\0/\\\r\n]/.test(name) || Buffer.byteLength(name) > 200) return otherwise
  try {
    writeFileSync(join(seeds, `${name}.txt`), '')
    return name
  } catch {
    return otherwise
  }
}

const corpus = () => JSON.parse(readFileSync(join(site, 'data/corpus.json'), 'utf8')) as CorpusFile

test('every string is an article of its own, and every one of them is shown and runs nothing', async ({ openPage }) => {
  const ids = corpus().articles.map(({ id }) => id as string)
  expect(ids.length).toBe(hostileStrings().length)
  const { page } = await openPage({
    url: `${server.address}#article=${ids[0]}`,
    before: (opened) =>
      opened.addInitScript(() => {
        for (const name of ['alert', 'confirm', 'prompt', 'open'])
          Object.assign(window, { [name]: () => console.error(`run: ${name}`) })
      }),
  })
  const missed = await page.evaluate(async (all) => {
    const without: string[] = []
    for (const id of all) {
      location.hash = `#article=${id}`
      const shown = () => document.querySelector('[data-panel="article"] .article-text')?.textContent ?? ''
      const number = ` ${all.indexOf(id) + 2} people`
      for (let tries = 0; tries < 200 && !shown().includes(number); tries++)
        await new Promise((done) => setTimeout(done, 20))
      if (!shown().includes(number)) without.push(id)
    }
    return without
  }, ids)
  expect(missed).toEqual([])
  for (const panel of ['find&find=alert', 'table', 'share', 'about']) {
    await page.goto(`${server.address}#panel=${panel}`)
    await page.locator('dialog[open] h2').first().waitFor()
  }
  const dangerous =
    'iframe, object, embed, base, [onerror], [onload], [onclick], a[href^="javascript:"], a[href^="data:"]'
  expect(await page.locator(dangerous).count()).toBe(0)
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
}, 900_000)

test('no page without a script holds a mark that is not ours', () => {
  const own = new Set('!doctype html head meta title link body main h1 p a ul li div bdi span mark time'.split(' '))
  for (const name of readdirSync(join(site, 'articles'))) {
    const html = readFileSync(join(site, 'articles', name), 'utf8')
    const elements = [...html.matchAll(/<([a-z!][a-z0-9-]*)/gi)].map(([, element = '']) => element)
    expect(elements.filter((element) => !own.has(element))).toEqual([])
    expect(html).not.toMatch(/<[a-z][^>]*\son\w+=/i)
  }
})
