import { expect, test } from 'vitest'
import { BOUND_PATHS } from '../../../src/app/ui/mark/BoundGlyph.tsx'

test('a floor and a ceiling are lines alone, so that over one another they make no shape of their own', () => {
  for (const bound of ['>', '>=', '<', '<='] as const) expect(BOUND_PATHS[bound]).not.toMatch(/[za]/i)
})

test('each claim about a number has a mark of its own', () => {
  const { '=': exact, vague, ...others } = BOUND_PATHS
  // These two differ by their line: a disc, and a dotted ring.
  expect(exact).toBe(vague)
  expect(new Set(Object.values(others)).size).toBe(Object.keys(others).length)
})
