import { describe, expect, test } from 'vitest'
import { type RenderOptions, renderSite } from '../../../src/app/plain/render.tsx'
import { compile } from '../../../src/compile/compile.ts'
import type { ArticleFile, CorpusFile, TileFile, UndatedFile } from '../../../src/corpus/files.ts'
import { hostileSeeds } from '../../support/hostile.ts'

const FERRY = [
  seed(
    'ferry.txt',
    'Ferry sinks off Cebu\n\nA ferry sank off Cebu on 3 May 2024, killing at least 12 people, police said.\n',
  ),
  seed('ferry.yaml', 'outlet: The Strait\npublished: 2024-05-04\npublished_basis: given\n'),
  seed(
    'later.txt',
    'Divers find hull\n\nDivers found the hull on 6 May 2024. Two people were injured, the coast guard said.\n',
  ),
  seed('later.yaml', 'published: 2024-05-07\npublished_basis: inferred\npublished_note: From the search.\n'),
  seed('undated.txt', 'A port remembers\n\nThe old ferry burned last week, killing 3 people.\n'),
  seed('corpus.yaml', 'title: The ferry\nblurb: Three articles.\n'),
]

describe('the page without a script', () => {
  const { data, page, rendered } = renderFrom(FERRY)

  test('has every event, figure and quotation, each with its source', () => {
    const corpus = data('corpus.json') as CorpusFile
    const tile = data(corpus.tiles.path) as TileFile
    const undated = data(corpus.undated?.path ?? '') as UndatedFile
    const quotes = [...tile.events, ...undated.events]
      .flatMap(({ reports }) => reports.map(({ quote }) => quote))
      .concat([...tile.figures, ...undated.figures].map(({ quote }) => quote))
    expect(quotes.length).toBeGreaterThan(5)
    const words = [...page.querySelectorAll('blockquote')].map(({ textContent }) => textContent)
    for (const { exact } of quotes) expect(words).toContain(exact)
    const captions = [...page.querySelectorAll('.plain-entry figcaption a')]
    expect(captions.length).toBeGreaterThanOrEqual(quotes.length)
    for (const caption of captions)
      expect(caption.getAttribute('href')).toMatch(/^articles\/(?:ferry|later|undated)\.html$/)
  })

  test('goes through time in order, and ends with what has no date, with the reason', () => {
    const headings = [...page.querySelectorAll('.plain-month h3')].map(({ textContent }) => textContent)
    expect(headings).toEqual(['May 2024', 'Without a date'])
    const days = [...page.querySelectorAll('.plain-month:first-of-type .plain-when')].map(
      ({ firstChild }) => firstChild?.textContent?.trim() ?? '',
    )
    expect(days).toEqual([...days].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)))
    expect(page.querySelector('.plain-month:last-of-type')?.textContent).toMatch(/No date: \w+/)
  })

  test('says when each article came out and how that is known', () => {
    const articles = page.querySelector('.plain-articles')?.textContent
    expect(articles).toContain('The Strait, Ferry sinks off Cebu, 4 May 2024, as the publisher gives it')
    expect(articles).toContain('7 May 2024, inferred by an editor')
    expect(articles).toContain('undated: nothing says when it came out')
  })

  test('draws the timeline as a picture whose words are text', () => {
    const picture = page.querySelector('svg[role="img"]')
    expect(picture?.getAttribute('aria-label')).toMatch(/^The ferry: 3 articles/)
    expect(picture?.textContent).toContain('2024')
    expect(picture?.textContent).toContain('ferry')
  })

  test('needs neither script nor inline style, which its policy would refuse', () => {
    for (const html of [rendered.markup, ...rendered.pages.map((each) => each.html)])
      expect(html).not.toMatch(/\sstyle="|\son\w+="|<script|<style/)
  })

  test('has each article on a page of its own, character for character', () => {
    const pages = new Map(rendered.pages.map(({ path, html }) => [path, html]))
    expect([...pages.keys()]).toEqual([
      'articles/ferry.html',
      'articles/later.html',
      'articles/undated.html',
      'articles/index.html',
    ])
    const article = parsed(pages.get('articles/ferry.html') ?? '')
    expect(article.querySelector('.plain-text')?.textContent).toBe((data('articles/ferry.json') as ArticleFile).text)
  })

  test('in one file has the articles’ texts on the page itself', () => {
    const whole = renderFrom(FERRY, { whole: true })
    expect(whole.rendered.pages).toEqual([])
    const text = whole.page.querySelector('#article-later .plain-text')?.textContent
    expect(text).toBe((data('articles/later.json') as ArticleFile).text)
    const inside = [...whole.page.querySelectorAll('a[href^="#"]')]
    expect(inside.length).toBeGreaterThan(0)
    for (const link of inside) expect(whole.page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  test('is the same bytes each time', () => {
    expect(renderFrom(FERRY).rendered.markup).toBe(rendered.markup)
  })
})

test('words from outside stay words, whatever they say', () => {
  const { page, rendered, data } = renderFrom(hostileSeeds().map(({ path, text }) => seed(path, text)))
  expect(page.querySelectorAll('script, img, animate, iframe, [onerror], [onload]').length).toBe(0)
  for (const link of page.querySelectorAll('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^$|^articles\/hostile-\d\d\.html$|^data\/download\/[a-z]+\.[a-z]+$/)
  for (const { path, html } of rendered.pages) {
    const article = parsed(html)
    expect(article.querySelectorAll('script, img, animate, [onerror], [onload]').length, path).toBe(0)
    const id = /hostile-\d\d/.exec(path)?.[0]
    if (id)
      expect(article.querySelector('.plain-text')?.textContent).toBe((data(`articles/${id}.json`) as ArticleFile).text)
  }
})

test('a very long list is cut to its most important items and goes on on further pages', () => {
  const months = ['January', 'March', 'May', 'July', 'August', 'October', 'December']
  const days = Array.from({ length: 31 }, (_, day) => day + 1)
  const seeds = [2021, 2022, 2023].flatMap((year) =>
    months.map((month) => {
      const sentences = days.map((day) => `On ${day} ${month} ${year} the army shelled the port of Sestri.`)
      return seed(`diary-${year}-${month}.txt`, `Diary of ${month} ${year}\n\n${sentences.join('\n')}\n`)
    }),
  )
  const { page, rendered, data } = renderFrom(seeds)
  const { counts } = data('corpus.json') as CorpusFile
  expect(counts.events).toBeGreaterThan(600)
  expect(page.querySelectorAll('.plain-entry').length).toBeLessThanOrEqual(300)
  const further = [...page.querySelectorAll('.plain-further a')].map((link) => link.getAttribute('href'))
  const pages = new Map(rendered.pages.map(({ path, html }) => [path, html]))
  const entries = further.map((path) => parsed(pages.get(path ?? '') ?? '').querySelectorAll('.plain-entry').length)
  expect(entries.length).toBeGreaterThan(1)
  expect(entries.reduce((sum, count) => sum + count, 0)).toBe(counts.events + counts.figures)
}, 60_000)

function seed(path: string, text: string) {
  return { path, bytes: new TextEncoder().encode(text) }
}

function renderFrom(seeds: { path: string; bytes: Uint8Array }[], options: Partial<RenderOptions> = {}) {
  const compiled = compile(seeds)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics, null, 1))
  const files = new Map([...compiled.files].map(({ path, text }) => [path, text]))
  const data = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const made = renderSite({ read: data, styles: ['./assets/x.css'], font: 'AA==', whole: false, ...options })
  const rendered = { ...made, pages: [...made.pages] }
  return { data, rendered, page: parsed(rendered.markup) }
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
