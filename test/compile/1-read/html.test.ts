// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/compile/1-read/html.ts'

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const STORY =
  '<p>A ferry with 120 people aboard sank on Thursday, killing at least 12, the coast&nbsp;guard said.</p>'.repeat(3)

describe('a saved page', () => {
  test('is its headline and its paragraphs, nothing that runs and nothing hidden', () => {
    const { text } = readHtml(
      page(
        '<title>x</title>',
        `<nav><a href="/">Home</a></nav><article><h1>Ferry sinks</h1>${STORY}
        <p>Rescuers <b>pulled</b> 30 people out &amp; searched on.<script>evil()</script><style>p{}</style></p>
        <p hidden>hidden words</p><p style="display: none">more of them</p></article><footer>Cookies</footer>`,
      ),
    )
    expect(text).toMatch(/^Ferry sinks\n\nA ferry with 120 people/)
    expect(text).toContain('the coast\u00a0guard said.\n\n')
    expect(text).toContain('Rescuers pulled 30 people out & searched on.\n')
    expect(text).not.toMatch(/evil|hidden|more of them|p\{\}|Cookies/)
  })

  test('says its date, outlet and address in JSON-LD first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry sinks',
          datePublished: '2024-05-03T23:10:00-08:00',
          publisher: { name: 'The Post' },
        },
      ],
    }
    const { metadata } = readHtml(
      page(
        `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="article:published_time" content="2024-05-09">
         <link rel="canonical" href="https://example.org/ferry">`,
        STORY,
      ),
    )
    expect(metadata).toMatchObject({
      title: 'Ferry sinks',
      outlet: 'The Post',
      url: 'https://example.org/ferry',
      language: 'en',
      published: { edtf: '2024-05-03', basis: 'given' },
    })
  })

  test('broken JSON-LD is passed over, and a script for an address is none', () => {
    const { metadata } = readHtml(
      page(
        `<script type="application/ld+json">{"@type": </script><link rel="canonical" href="javascript:alert(1)">
         <meta property="article:published_time" content="2024-05-09T01:00:00Z">`,
        STORY,
      ),
    )
    expect(metadata).toMatchObject({ url: null, published: { edtf: '2024-05-09' } })
  })

  test('a page nested beyond all reading is refused at once', () => {
    expect(() => readHtml('<div>'.repeat(50_000))).toThrow(RangeError)
  })
})
