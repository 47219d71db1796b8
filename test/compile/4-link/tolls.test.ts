// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Node } from '../../../src/compile/4-link/events/node.ts'
import { countsDiffer, isNearCount } from '../../../src/compile/4-link/events/tolls.ts'

const count = (measure: string, value: number) => [{ measure, value }] as unknown as Node['counts']
const killed = (value: number) => count('killed', value)
/** A report that miners died, as far as its counts are looked at. */
const report = (fields: Partial<Node>): Node =>
  ({
    article: 0,
    reported: 1,
    dated: true,
    type: 'condition',
    lemma: 'die',
    bareLemma: 'die',
    patients: new Set([1]),
    counts: killed(14),
    ...fields,
  }) as unknown as Node

describe('a number near another one', () => {
  test.each([
    [8, 10, true],
    [10, 8, true],
    [8, 12, false],
  ])('%i and %i: %s', (one, other, near) => {
    expect(isNearCount(report({ counts: killed(one) }), report({ counts: killed(other) }))).toBe(near)
  })

  test('is of one day only where both have one, and of one measure', () => {
    expect(isNearCount(report({ counts: killed(8) }), report({ counts: killed(9), dated: false }))).toBe(false)
    expect(isNearCount(report({ counts: killed(8) }), report({ counts: count('injured', 8) }))).toBe(false)
  })
})

describe('a toll that climbs', () => {
  const later = (fields: Partial<Node>) => report({ reported: 2, counts: killed(22), ...fields })

  test('is told of one happening: fourteen miners, and a day later twenty-two', () => {
    expect(countsDiffer(report({}), later({}))).toBe(false)
    expect(countsDiffer(later({}), report({}))).toBe(false)
  })

  test.each<[string, Partial<Node>]>([
    ['which is less a day later', { counts: killed(5) }],
    ['told at once', { reported: 1 }],
    ['of others', { patients: new Set([2]) }],
    ['of an attack', { type: 'assault', lemma: 'kill', bareLemma: 'kill' }],
  ])('but not one %s', (_name, fields) => {
    expect(countsDiffer(report({}), later(fields))).toBe(true)
  })
})
