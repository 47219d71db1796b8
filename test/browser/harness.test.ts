import { inject } from 'vitest'
import { serveFolder } from '../../scripts/steps/serve.mjs'
import { expect, test } from '../support/browser.ts'

// What the other browser tests rest on: a browser that is like a reader's.

const blank = (body: string) => ({
  url: `data:text/html,${encodeURIComponent(`<!doctype html>${body}`)}`,
  ready: false,
})

test('text is painted, also where no fonts are installed', async ({ openPage }) => {
  const seen = async (style: string) => {
    const { page } = await openPage({ ...blank(`<p style="${style}">Sourceline 18,000</p>`), width: 300, height: 80 })
    return await page.screenshot()
  }
  const nothing = await seen('color: transparent')
  expect((await seen('font-family: serif')).equals(nothing)).toBe(false)
  expect((await seen('font-family: sans-serif')).equals(nothing)).toBe(false)
})

test('one site may not read another', async ({ openPage }) => {
  const { page, problems } = await openPage({ ...blank('<title>Elsewhere</title>'), expectProblems: true })
  // A host that allows it to nobody.
  const server = await serveFolder(inject('site'))
  const answer = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'read',
        () => 'refused',
      ),
    server.address,
  )
  await server.close()
  expect(answer).toBe('refused')
  expect(problems.some((problem) => problem.includes('CORS policy'))).toBe(true)
})

test('an error on the console, an uncaught one and a request elsewhere are noticed', async ({ openPage }) => {
  const { page, problems } = await openPage({ ...blank('<p>Hello'), expectProblems: true })
  await page.evaluate(async () => {
    console.error('on the console')
    setTimeout(() => {
      throw new Error('uncaught')
    })
    await fetch('https://example.org/').catch(() => undefined)
  })
  await expect
    .poll(() => problems)
    .toEqual(
      expect.arrayContaining(['console: on the console', 'uncaught: uncaught', 'elsewhere: https://example.org/']),
    )
})

test('a page that stores something, or does what its policy forbids, is noticed', async ({ openPage }) => {
  const { page, problems } = await openPage({ expectProblems: true })
  await page.evaluate(() => {
    for (const store of [() => localStorage, () => sessionStorage, () => indexedDB, () => document.cookie])
      try {
        store()
      } catch {}
    const image = document.createElement('img')
    image.src = 'https://example.org/'
    document.body.append(image)
  })
  await expect
    .poll(() => problems)
    .toEqual(
      expect.arrayContaining([
        'console: storage: localStorage',
        'console: storage: sessionStorage',
        'console: storage: indexedDB',
        'console: storage: cookie',
        'console: policy: img-src https://example.org/',
      ]),
    )
})
