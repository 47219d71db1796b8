import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import { RULES } from '../../../../src/compile/3-find/times/rules/index.ts'
import { splitText } from '../../../support/splitText.ts'

/** A phrase stands in a sentence, as rules look at what is beside it. */
const rulesIn = (phrase: string) =>
  findTimes(splitText(`They said it was ${phrase}, and left.`, '2024-03-07')).found.map((time) => time.rule)

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  if (rule.onlyInside) test.each(rule.reads)('is read inside “%s”', (phrase) => expect(rulesIn(phrase)).toHaveLength(1))
  else test.each(rule.reads)('reads “%s”', (phrase) => expect(rulesIn(phrase)).toContain(rule.name))
  test.each(rule.leaves)('leaves “%s”', (phrase) => expect(rulesIn(phrase)).not.toContain(rule.name))
})

test('rules are told apart by their names', () => {
  const names = RULES.map((rule) => rule.name)
  expect(new Set(names).size).toBe(names.length)
})
