import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { DEFAULT_VIEW, hrefOf, parseView, selecting } from '../../src/app/view/view.ts'
import type { ArticleFile, CorpusFile } from '../../src/corpus/files.ts'
import { expect, test } from '../support/browser.ts'

const read = <File>(path: string): File => JSON.parse(readFileSync(join(inject('site'), 'data', path), 'utf8'))

/** An item in one article: the address that selects it there, and the words that must then be marked. */
interface Stop {
  readonly name: string
  readonly href: string
  readonly id: string
  readonly words: readonly string[]
}

function stopsIn({ article, events, figures }: ArticleFile): Stop[] {
  const stop = (kind: 'event' | 'figure', id: string, words: readonly string[]): Stop => ({
    name: `${kind} ${id} in ${article.id}`,
    href: hrefOf(DEFAULT_VIEW, { ...selecting(kind, id), beside: article.id }),
    id,
    words,
  })
  return [
    ...figures.map(({ id, quote }) => stop('figure', id, [quote.exact])),
    ...events.map(({ id, reports }) => {
      const here = reports.map(({ quote }) => quote).filter((quote) => quote.article === article.id)
      return stop('event', id, [...new Set(here.map(({ exact }) => exact))])
    }),
  ]
}

/** Goes to each stop in turn, as a reader who follows links; one line for each that does not show its words. */
function walk(page: Page, stops: readonly Stop[]): Promise<string[]> {
  return page.evaluate(async (stops) => {
    const article = () => document.querySelector('[data-panel="article"]')
    const marks = (id: string) =>
      [...(article()?.querySelectorAll<HTMLElement>('mark[data-quote]') ?? [])].filter(
        ({ dataset }) => dataset.quote === id,
      )
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const lost: string[] = []
    for (const { name, href, id, words } of stops) {
      window.location.hash = href
      for (let frames = 0; frames < 120 && marks(id).length === 0; frames++) await frame()
      const marked = marks(id).map(({ textContent }) => textContent ?? '')
      // Quotes that overlap share their characters: one mark ends where the next begins.
      const whole = marked.join('')
      const missing = words.filter((exact) => !marked.includes(exact) && !whole.includes(exact))
      if (missing.length > 0)
        lost.push(`${name}: “${missing.join('”, “')}” is not marked, but “${marked.join('”, “')}”`)
      const back = [...(article()?.querySelectorAll('.margin a') ?? [])].some((link) =>
        link.getAttribute('aria-current'),
      )
      if (!back) lost.push(`${name}: no mark in the margin leads to it`)
      const quoted = document.querySelector('[data-panel="selected"] blockquote')?.textContent ?? ''
      if (!words.includes(quoted)) lost.push(`${name}: “${quoted}” is quoted`)
    }
    return lost
  }, stops)
}

// Hundreds of items, each drawn: minutes on a slow machine.
const LONG = { timeout: 120_000 }

test('every item leads to exactly its characters, and they lead back to it', LONG, async ({ openPage }) => {
  const corpus = read<CorpusFile>('corpus.json')
  const stops = corpus.articles.flatMap(({ id }) => stopsIn(read<ArticleFile>(`articles/${id}.json`)))
  expect(stops.length).toBeGreaterThan(50)
  const { page } = await openPage()
  expect(await walk(page, stops)).toEqual([])
})

/** An article's blocks as they are drawn: the passages in each, and where the marks in its margin lead. */
function margins(page: Page, href: string) {
  return page.evaluate(async (href) => {
    const blocks = () => [...document.querySelectorAll('[data-panel="article"] .block')]
    const before = blocks()[0]
    window.location.hash = href
    for (let frames = 0; frames < 120 && (blocks().length === 0 || blocks()[0] === before); frames++)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    return blocks().map((block) => ({
      passages: [...block.querySelectorAll<HTMLElement>('[data-passage]')].map(({ dataset }) =>
        Number(dataset.passage),
      ),
      links: [...block.querySelectorAll('.margin a')].map((link) => link.getAttribute('href') ?? ''),
    }))
  }, href)
}

test('every marked passage leads to each of its items in one action', LONG, async ({ openPage }) => {
  const corpus = read<CorpusFile>('corpus.json')
  const { page } = await openPage()
  let followed = 0
  for (const { id } of corpus.articles) {
    const file = read<ArticleFile>(`articles/${id}.json`)
    const items = [
      ...file.figures.map(({ id, quote }) => ({ item: `figure ${id}`, quote })),
      ...file.events.flatMap((event) => event.reports.map(({ quote }) => ({ item: `event ${event.id}`, quote }))),
    ].filter(({ quote }) => quote.article === id)
    for (const { passages, links } of await margins(page, hrefOf(DEFAULT_VIEW, selecting('article', id)))) {
      const drawn = items.filter(({ quote }) =>
        passages.some((index) => file.passages[index]!.start <= quote.start && quote.start < file.passages[index]!.end),
      )
      const led = links.map((link) => {
        const { selected, panel } = parseView(link).view
        return panel === null ? `${selected?.kind} ${selected?.id}` : `${link} opens ${panel}`
      })
      expect(led.sort(), `in the margin of ${id}, passages ${passages}`).toEqual(drawn.map(({ item }) => item).sort())
      followed += led.length
    }
  }
  expect(followed).toBeGreaterThan(100)
})

test('every actor leads to exactly the names that stand in each article', LONG, async ({ openPage }) => {
  const corpus = read<CorpusFile>('corpus.json')
  const { page } = await openPage()
  const lost: string[] = []
  for (const { id: article } of corpus.articles) {
    const { mentions } = read<ArticleFile>(`articles/${article}.json`)
    for (const actor of new Set(mentions.map(({ actor }) => actor))) {
      const quotes = mentions.filter((mention) => mention.actor === actor).map(({ quote }) => quote)
      // A name within a name is marked with it.
      const outer = quotes.filter(
        ({ start, end }) => !quotes.some((o) => o.start <= start && o.end >= end && o.end - o.start > end - start),
      )
      const names = outer.map(({ exact }) => exact)
      const href = hrefOf(DEFAULT_VIEW, { ...selecting('actor', actor), beside: article })
      const marked = await page.evaluate(
        async ({ href, actor, article }) => {
          const marks = () => [...document.querySelectorAll<HTMLElement>('[data-panel="article"] mark[data-quote]')]
          window.location.hash = href
          const there = () => window.location.hash.includes(article) && marks().some((m) => m.dataset.quote === actor)
          for (let frames = 0; frames < 120 && !there(); frames++)
            await new Promise((resolve) => requestAnimationFrame(resolve))
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
          return marks().map(({ textContent }) => textContent ?? '')
        },
        { href, actor: actor as string, article: article as string },
      )
      if (marked.join('|') !== names.join('|')) lost.push(`${actor} in ${article}: ${marked} for ${names}`)
    }
  }
  expect(lost).toEqual([])
})
