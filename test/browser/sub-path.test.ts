import { expect, siteAddress, siteFolder, test } from '../support/browser.ts'

// The site works wherever it is served: these run under every base, see ../support/bases.ts.

test('every address that a page of the site names is there, in the site’s folder', async () => {
  const seen = new Map<string, number>()
  const waiting = [siteAddress()]
  for (let asked = waiting.pop(); asked !== undefined; asked = waiting.pop()) {
    const response = await fetch(asked)
    seen.set(asked, response.status)
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const text = await response.text()
    for (const [, named = ''] of isPage ? text.matchAll(/\s(?:href|src)="([^"]*)"/g) : []) {
      const address = new URL(named.replaceAll('&amp;', '&'), response.url)
      address.hash = ''
      const own = address.href.startsWith(new URL('/', siteFolder()).href)
      if (own && !seen.has(address.href) && !waiting.includes(address.href)) waiting.push(address.href)
    }
  }
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([])
  expect([...seen.keys()].filter((each) => each !== siteAddress() && !each.startsWith(siteFolder()))).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
})

test('every file that the page offers arrives as it says', async ({ openPage }) => {
  const { page } = await openPage({ path: '#panel=about' })
  const links = page.locator('dialog[open] a[href^="data/"], dialog[open] a[href^="./data/"]')
  await links.first().waitFor()
  const answers = await links.evaluateAll((all) =>
    Promise.all((all as HTMLAnchorElement[]).map(async ({ href }) => [href, (await fetch(href)).status] as const)),
  )
  expect(answers.length).toBeGreaterThan(8)
  expect(answers.filter(([href, status]) => status !== 200 || !href.startsWith(siteFolder()))).toEqual([])
})

test('a view is left, reloaded, passed on and come back to', async ({ openPage }) => {
  const { page } = await openPage()
  expect(page.url()).toBe(siteFolder())
  await page.locator('a[data-mark="figure"]').first().click()
  const words = page.locator('[data-panel="selected"] blockquote').first()
  const quoted = await words.textContent()
  await page.locator('[data-panel="article"] mark').first().waitFor()
  const passedOn = page.url()
  expect(passedOn.startsWith(`${siteFolder()}#`)).toBe(true)
  await page.reload()
  expect(await words.textContent()).toBe(quoted)
  await page.goBack()
  expect(page.url()).toBe(siteFolder())
  const { page: another } = await openPage({ path: new URL(passedOn).hash })
  expect(await another.locator('[data-panel="selected"] blockquote').first().textContent()).toBe(quoted)
})

for (const panel of ['find', 'filter', 'table', 'share', 'about'])
  test(`the panel “${panel}” opens with all that belongs to it`, async ({ openPage }) => {
    const { page } = await openPage({ path: `#panel=${panel}` })
    await page.locator('dialog[open] h2').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('alert').count()).toBe(0)
  })
