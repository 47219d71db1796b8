import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { findings } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'sourceline-dev-'))
const seeds = join(folder, 'seeds')
let server: ChildProcess
let address: string

beforeAll(async () => {
  cpSync('seeds', seeds, { recursive: true })
  server = spawn(process.execPath, ['scripts/dev.mjs', '--seeds', seeds], {
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  address = await printedAddress(server)
})
afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('npm run dev shows a new article without reloading the page', async ({ openPage }) => {
  const { page } = await openPage({ url: address })
  const articles = page.locator('[data-panel="timeline"] [data-mark="article"]')
  const before = await articles.count()
  expect(before).toBeGreaterThan(0)
  await page.evaluate(() => {
    document.body.dataset.visited = 'before'
  })
  writeFileSync(
    join(seeds, 'ferry.txt'),
    'Ferry sinks off the coast\n\nA ferry sank on 3 March 2024, killing at least 12 people, the coastguard said.\n',
  )
  writeFileSync(join(seeds, 'ferry.yaml'), 'published: 2024-03-04\npublished_basis: given\n')
  await expect.poll(() => articles.count(), { timeout: 10_000 }).toBe(before + 1)
  expect(await page.locator('body').getAttribute('data-visited')).toBe('before')
})

test('in npm run dev a correction is written to the file, and its item says that it was edited', async ({
  openPage,
}) => {
  const { page } = await openPage({ url: address })
  await page.locator('[data-panel="timeline"] [data-mark="event"]').first().focus()
  await page.keyboard.press('Enter')
  const selected = page.locator('[data-panel="selected"]')
  await selected.getByText('Correct this').click()
  await selected.getByLabel('What is to be changed').selectOption('Give it another type')
  await selected.getByLabel('Type', { exact: true }).selectOption('sanction')
  await selected.getByLabel('Reason').fill('A measure of the state.')
  await selected.getByRole('button', { name: 'Write it to corrections.yaml' }).click()
  await selected.getByText('edited by hand', { exact: true }).waitFor()
  expect(await selected.locator('.edited').innerText()).toContain('A measure of the state.')
  const written = readFileSync(join(seeds, 'corrections.yaml'), 'utf8')
  expect(written).toMatch(/^- article: .+\.txt\n {2}quote: /)
  expect(written).toContain('  item: event\n  type: sanction\n  reason: A measure of the state.\n')
})

test('in npm run dev two reports that were joined are taken apart, and each is a mark of its own', async ({
  openPage,
}) => {
  const { page } = await openPage({ url: address })
  const events = page.getByRole('region', { name: 'Events' })
  const joined = events.getByRole('link', { name: /, 2 articles, / }).first()
  const title = /^[^,]*, (.*), 2 articles, /.exec((await joined.getAttribute('aria-label'))!)![1]!
  const id = await joined.getAttribute('data-id')
  await joined.focus()
  await page.keyboard.press('Enter')
  const selected = page.locator('[data-panel="selected"]')
  await selected.getByRole('heading', { name: 'One more passage reports it' }).waitFor()
  await selected.getByText('Correct this').click()
  await selected.getByLabel('What is to be changed').selectOption('Make this passage an event of its own')
  await selected.getByLabel('Reason').fill('Two different acts.')
  await selected.getByRole('button', { name: 'Write it to corrections.yaml' }).click()
  const left = () => events.getByRole('link', { name: `${title}, 2 articles, ` }).count()
  await expect.poll(left, { timeout: 10_000 }).toBe(0)
  expect(readFileSync(join(seeds, 'corrections.yaml'), 'utf8')).toContain(
    '  split: true\n  reason: Two different acts.',
  )
  await page.goto(`${address}#event=${id}`)
  expect(await selected.getByText(/passages? reports? it/).count()).toBe(0)
})

test('what is wrong with a correction is said in its panel, and nothing is written', async ({ openPage }) => {
  const { page } = await openPage({ url: address, expectProblems: true })
  await page.locator('[data-panel="timeline"] [data-mark="figure"]').first().focus()
  await page.keyboard.press('Enter')
  const selected = page.locator('[data-panel="selected"]')
  await selected.getByText('Correct this').click()
  await selected.getByLabel(/^Date/).fill('30 February')
  await selected.getByLabel('Reason').fill('r')
  const before = existsSync(join(seeds, 'corrections.yaml')) && readFileSync(join(seeds, 'corrections.yaml'), 'utf8')
  await selected.getByRole('button', { name: 'Write it to corrections.yaml' }).click()
  await selected.getByText('date is not a date in a form that is read').waitFor()
  expect(existsSync(join(seeds, 'corrections.yaml')) && readFileSync(join(seeds, 'corrections.yaml'), 'utf8')).toBe(
    before,
  )
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the correction form, for any kind of item, ${colorScheme}`, async ({ openPage }) => {
    for (const kind of ['event', 'figure', 'actor', 'article'])
      for (const width of [1440, 360]) {
        const { page } = await openPage({ url: `${address}#${kind}=${await firstOf(kind)}`, colorScheme, width })
        const form = page.locator('details.correct')
        await form.locator('summary').click()
        const actions = form.getByLabel('What is to be changed')
        for (const [place] of (await actions.locator('option').all()).entries()) {
          await actions.selectOption({ index: place })
          // Clear of the bar that stays at the foot of a small screen.
          await form.getByLabel('Reason').evaluate((field) => field.scrollIntoView({ block: 'center' }))
          expect(await findings(page, 'details.correct'), `${kind}, ${width} px, action ${place}`).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
  }, 120_000)

test('a correction can be written by keyboard alone', async ({ openPage }) => {
  const { page } = await openPage({ url: `${address}#figure=${await firstOf('figure')}` })
  await page.locator('details.correct summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Counts trees.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page
    .getByText('Written; the page follows.')
    .or(page.getByText('This address names something'))
    .first()
    .waitFor()
  expect(readFileSync(join(seeds, 'corrections.yaml'), 'utf8')).toContain('  drop: true\n  reason: Counts trees.\n')
})

/** The id of one item of a kind, as the page has it. */
async function firstOf(kind: string): Promise<string> {
  const read = async (path: string) => (await fetch(`${address}data/${path}`)).json()
  const corpus = await read('corpus.json')
  if (kind === 'actor' || kind === 'article') return corpus[`${kind}s`][0].id
  return (await read(corpus.tiles.path))[`${kind}s`][0].id
}

function printedAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    process.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /http:\/\/localhost:\d+\//.exec(printed)
      if (found) resolve(found[0])
    })
    process.once('exit', (status) => reject(new Error(`the server ended with status ${status}`)))
  })
}
