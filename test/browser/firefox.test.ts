import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import type { TileFile } from '../../src/corpus/files.ts'
import { type Firefox, findFirefox, launchFirefox } from '../support/firefox.ts'
import { frame, type Heard, type HostPage, hostPage, inEveryForm, SCRIPT } from '../support/hostPage.ts'

// Other people's pages in another engine, where it is installed; `embed.test.ts` asks the same of Chromium.
const program = findFirefox()
const inFirefox = test.skipIf(!program)
if (!program) console.warn('SKIPPED embedding in Firefox: none installed; set FIREFOX_BIN, or install Firefox.')

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
let firefox: Firefox
let host: HostPage
beforeAll(async () => {
  host = await hostPage()
  if (program) firefox = await launchFirefox(program)
})
afterAll(async () => {
  host.close()
  await firefox?.close()
})

const drawn = () => firefox.until(() => document.documentElement.dataset.ready === 'true')

/** As high as what it holds, also half a second later: nothing to scroll, and no room to spare. */
async function fits() {
  const settled = () => {
    const bottoms = [document.getElementById('root'), document.querySelector('dialog[open]')].map(
      (each) => each?.getBoundingClientRect().bottom ?? 0,
    )
    const { scrollHeight, scrollWidth } = document.documentElement
    const spare = innerHeight - Math.ceil(Math.max(...bottoms) + scrollY)
    return spare === 0 && scrollHeight <= innerHeight && scrollWidth <= innerWidth
  }
  await expect
    .poll(async () => (await firefox.run(settled)) && (await pause(500).then(() => firefox.run(settled))), {
      timeout: 20_000,
    })
    .toBe(true)
}

/** The first mark, clicked until the page has taken it: while it is still being laid out, a click may miss. */
async function choose(): Promise<string> {
  const chosen = () => new URLSearchParams(location.hash.slice(1)).get('event')
  await expect
    .poll(
      async () => {
        await firefox.click('a[data-mark="event"]')
        await pause(300)
        return await firefox.run(chosen)
      },
      { timeout: 20_000 },
    )
    .not.toBe(null)
  await firefox.until(() => document.querySelector('[data-panel="selected"] blockquote') !== null)
  return (await firefox.run(chosen)) ?? ''
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

for (const width of [320, 600, 1100])
  inFirefox(`at ${width} px a frame and the script have the right height, also after something is chosen`, async () => {
    await firefox.open(host.show(frame('?embed', `${width}px`) + SCRIPT()))
    await firefox.inFrame(0, async () => {
      await drawn()
      await fits()
      await choose()
      await fits()
    })
  })

inFirefox('a link to one claim opens that claim inside, in every form', async () => {
  const { figures } = JSON.parse(readFileSync(join(inject('site'), 'data/tiles/0.json'), 'utf8')) as TileFile
  const claim = figures[0]
  for (const [form, body] of inEveryForm(`#figure=${claim?.id}`)) {
    await firefox.open(host.show(body))
    await firefox.until(() => {
      const [each] = document.querySelectorAll('iframe, sourceline-timeline')
      return each?.localName === 'iframe' || each?.shadowRoot?.querySelector('iframe') !== null
    })
    await firefox.inFrame(0, async () => {
      await drawn()
      const words = () => document.querySelector('[data-panel="selected"] blockquote')?.textContent ?? null
      expect(await firefox.run(words), form).toBe(claim?.quote.exact)
      if (body.includes('embed.js')) await fits()
    })
  }
})

inFirefox('the page around hears what is chosen only if it asked, and then its id and nothing else', async () => {
  const heard = async (query: string) => {
    await firefox.open(host.show(frame(query, '800px') + SCRIPT()))
    const id = await firefox.inFrame(0, async () => {
      await drawn()
      return await choose()
    })
    await pause(500)
    const all = await firefox.run(() => (window as unknown as { heard: Heard[] }).heard)
    return { id, said: all.filter(({ data, detail }) => detail || data?.type === 'sourceline:selected') }
  }
  expect((await heard('?embed')).said).toEqual([])
  const { id, said } = await heard('?embed&notify')
  expect(said.map(({ data, detail }) => data ?? detail)).toEqual(
    expect.arrayContaining([
      { type: 'sourceline:selected', kind: 'event', id },
      { kind: 'event', id },
    ]),
  )
  expect(said).toHaveLength(2)
})

inFirefox('twenty embeds settle with at most two messages each, whole numbers only', async () => {
  await firefox.open(host.show(Array.from({ length: 20 }, () => frame('?embed', '600px')).join('') + SCRIPT()))
  await firefox.until(
    () => new Set((window as unknown as { heard: Heard[] }).heard.map((each) => each.frame)).size === 20,
  )
  await pause(1500)
  const heard = await firefox.run(() => (window as unknown as { heard: Heard[] }).heard)
  for (let at = 0; at < 20; at++) expect(heard.filter((each) => each.frame === at).length).toBeLessThanOrEqual(2)
  expect(heard.filter(({ data }) => !Number.isInteger(data?.height))).toEqual([])
})

inFirefox('the picture is drawn in an image', async () => {
  await firefox.open(host.show('<img src="timeline.svg" alt="t" style="width: 100%">'))
  await firefox.until(() => document.querySelector('img')?.complete === true)
  expect(await firefox.run(() => document.querySelector('img')?.naturalWidth ?? 0)).toBeGreaterThan(500)
})

for (const lang of ['ar', 'he'])
  inFirefox(`in ${lang} words in the graphic stand at their marks, the old at the right`, async () => {
    await firefox.open(`${inject('address').replace(/\/?$/, '/')}index.html?lang=${lang}`)
    await drawn()
    const { astray, labels, years } = await firefox.run(() => {
      const marks = [...document.querySelectorAll('.track a.mark')].flatMap((mark) => {
        const words = mark.querySelector('text.label, text.claim')?.getBoundingClientRect()
        const room = [...mark.querySelectorAll('.hit')].at(-1)?.getBoundingClientRect()
        return words && room ? [{ name: mark.getAttribute('aria-label'), words, room }] : []
      })
      const isAstray = ({ words, room }: (typeof marks)[number]) =>
        words.left < room.left - 6 || words.right > room.right + 6
      const ticks = [...document.querySelectorAll('.tick-year text')]
      return {
        astray: marks.filter(isAstray).map(({ name }) => name),
        labels: marks.length,
        years: ticks.map((tick) => ({ year: tick.textContent ?? '', x: tick.getBoundingClientRect().left })),
      }
    })
    expect(labels).toBeGreaterThan(8)
    expect(astray).toEqual([])
    const inTime = [...years].sort((a, b) => (a.year < b.year ? -1 : 1)).map(({ x }) => x)
    expect(inTime).toEqual([...inTime].sort((a, b) => b - a))
    expect(inTime.length).toBeGreaterThan(1)
  })
