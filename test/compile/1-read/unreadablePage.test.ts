// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'

const { parse } = vi.hoisted(() => ({ parse: vi.fn() }))
vi.mock('@mozilla/readability', () => ({
  Readability: class {
    parse = parse
  },
}))
afterEach(() => parse.mockReset())

const PAGE = '<html><body><p>The river rose on Monday.</p></body></html>'

function complaintsOf(page: string): string[] {
  const compiled = compile([{ path: 'flood.html', bytes: new TextEncoder().encode(page) }])
  return compiled.ok ? [] : compiled.diagnostics.map(({ rule, message, advice }) => `${rule}: ${message}; ${advice}`)
}

test('a page that nests too deep is told from one that the reader of pages trips over', () => {
  expect(complaintsOf(`${'<div>'.repeat(600)}The river rose on Monday.`)).toEqual([
    'page not readable: the page is too large or too deep to be read; save the article’s text as .txt',
  ])
  parse.mockImplementation(() => {
    throw new TypeError('lost the thread')
  })
  expect(complaintsOf(PAGE)).toEqual([
    'page not readable: the page cannot be read (TypeError: lost the thread); save the article’s text as .txt',
  ])
})

test('a page without an article in it is read as it stands', () => {
  parse.mockReturnValue(null)
  expect(complaintsOf(PAGE)).toEqual([])
})
