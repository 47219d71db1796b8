import { describe, expect, test } from 'vitest'
import { type EmbedOptions, siteAddress, snippetOf, VARIANTS } from '../../../src/app/share/snippets.ts'

const OPTIONS: EmbedOptions = {
  site: 'https://example.org/a%20b/',
  fragment: '#event=x&in=a,b',
  title: 'A "war" <b>&</b>',
  theme: 'dark',
  height: 700,
  notify: true,
}

describe('the code to paste', () => {
  test.each(VARIANTS)('as %s is well-formed HTML that keeps title and view', (variant) => {
    const page = new DOMParser().parseFromString(snippetOf(variant, OPTIONS), 'text/html')
    const element = page.querySelector('iframe, sourceline-timeline, img')
    expect(page.querySelector('b')).toBeNull()
    expect(
      element?.getAttribute(element.localName === 'iframe' ? 'title' : element.localName === 'img' ? 'alt' : 'label'),
    ).toBe(OPTIONS.title)
    expect(page.body.innerHTML).toContain('event=x&amp;in=a,b')
  })

  test('as a frame asks for the height of its content, and for no more than it needs', () => {
    const code = snippetOf('frame', { ...OPTIONS, theme: null, notify: false, fragment: '' })
    expect(code).toContain('src="https://example.org/a%20b/?embed"')
    expect(code).toContain('min-height: 700px; frame-sizing: content-height')
    expect(code).not.toMatch(/\sheight="|<script/)
  })

  test('as one file names no other host and lets the frame do little', () => {
    const code = snippetOf('single', OPTIONS)
    expect(code).toContain('src="offline.html?embed&amp;theme=dark&amp;notify#event=x')
    expect(code).toContain('sandbox="allow-scripts allow-popups allow-downloads"')
    expect(code).not.toContain('example.org')
  })
})

test.each([
  ['https://example.org/site/index.html?x#y', 'https://example.org/site/'],
  ['https://example.org/site/', 'https://example.org/site/'],
  ['http://127.0.0.1:8080/a%20b/offline.html', 'http://127.0.0.1:8080/a%20b/'],
  ['file:///home/me/offline.html', null],
])('the site of %s is %s', (href, site) => {
  expect(siteAddress(href)).toBe(site)
})
