// Panning and zooming with ten thousand events in a real browser: frames and elements.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../scripts/steps/chromium.mjs'
import { serveFolder } from '../scripts/steps/serve.mjs'
import { buildSite } from '../scripts/steps/site.mjs'
import type { CorpusFile, TileFile } from '../src/corpus/files.ts'
import type { Row } from './row.ts'
import { syntheticEvents } from './syntheticEvents.ts'

const EVENTS = 10_000
const FRAME_MS = 1000 / 60

export default async function benchTimeline(): Promise<Row[]> {
  const found = await findChromium()
  if (!found) {
    console.log('  skipped: no Chromium on this machine')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'))
  const { executablePath, args, env } = found
  const browser = await chromium.launch({ executablePath, args, env })
  try {
    const site = join(folder, 'site')
    await buildSite({ seeds: 'seeds', out: site })
    fill(join(site, 'data'))
    const server = await serveFolder(site)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${server.address}index.html`)
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    const rows = await measure(page)
    await server.close()
    return rows
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts the synthetic events in the place of the compiled ones. */
function fill(data: string): void {
  const corpus: CorpusFile = JSON.parse(readFileSync(join(data, 'corpus.json'), 'utf8'))
  const path = join(data, corpus.tiles.path)
  const tile: TileFile = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...tile, events: syntheticEvents(tile.events, EVENTS) }))
}

async function measure(page: Page): Promise<Row[]> {
  const plot = page.locator('[data-track="events"] .plot')
  await plot.scrollIntoViewIfNeeded()
  const box = await plot.boundingBox()
  if (!box) throw new Error('no events track')
  const x = box.x + box.width * 0.6
  const y = box.y + 40
  await page.mouse.move(x, y)
  const cpu = await mainThread(page)
  const zooming = await framesDuring(page, async () => {
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 90; notch++) {
      await page.mouse.wheel(0, notch < 45 ? -12 : 12)
      await page.waitForTimeout(FRAME_MS)
    }
    await page.keyboard.up('Control')
  })
  const zoomingCpu = (await cpu()) / zooming.length
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.mouse.move(x, y)
  await cpu()
  const panning = await framesDuring(page, async () => {
    await page.mouse.down()
    for (let step = 0; step < 90; step++) {
      await page.mouse.move(x - 4 * Math.min(step, 90 - step), y)
      await page.waitForTimeout(FRAME_MS)
    }
    await page.mouse.up()
  })
  const panningCpu = (await cpu()) / panning.length
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return [
    { what: `zooming ${EVENTS} events, 95th percentile frame`, value: percentile(zooming, 0.95), unit: 'ms' },
    { what: `panning ${EVENTS} events, 95th percentile frame`, value: percentile(panning, 0.95), unit: 'ms' },
    { what: 'zooming, main thread a frame', value: zoomingCpu, unit: 'ms CPU' },
    { what: 'panning, main thread a frame', value: panningCpu, unit: 'ms CPU' },
    { what: 'elements on the page', value: elements, unit: '' },
  ]
}

/**
 * Milliseconds of processor time that the page's main thread has used since the last call: what a frame costs, whatever
 * else the machine is doing.
 */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let before = 0
  const used = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
    const since = (seconds - before) * 1000
    before = seconds
    return since
  }
  await used()
  return used
}

/** Gaps between animation frames while something is done, in milliseconds. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    const tick = (time: number) => {
      seen.push(time)
      if ((window as unknown as { seen: number[] }).seen === seen) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  const times = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
  return times.slice(1).map((time, at) => time - (times[at] as number))
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}
