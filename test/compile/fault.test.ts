import { expect, it, vi } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import type { SplitArticle } from '../../src/compile/shapes.ts'

vi.mock('../../src/compile/3-find/find.ts', async (original) => {
  const real = await original<typeof import('../../src/compile/3-find/find.ts')>()
  return {
    ...real,
    findInEach(articles: readonly SplitArticle[]) {
      if (articles.some(({ text }) => text.includes('unreadable'))) throw new Error('lost the thread')
      return real.findInEach(articles)
    },
  }
})

const seed = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

it('a fault of the compiler is said of the article that brings it out, and of no other', () => {
  const compiled = compile([
    seed('flood.txt', 'The river rose on Monday.'),
    seed('strike.txt', 'An unreadable strike began on Monday.'),
    seed('vote.txt', 'Parliament voted on Monday.'),
  ])
  expect(
    compiled.ok ? [] : compiled.diagnostics.map(({ path, rule, message }) => `${path} ${rule} ${message}`),
  ).toEqual(['strike.txt compiler fault the compiler cannot read this article (lost the thread)'])
})
