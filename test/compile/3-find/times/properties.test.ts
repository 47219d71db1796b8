import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import { RULES } from '../../../../src/compile/3-find/times/rules/index.ts'
import { dayFromNumber, dayNumberOf } from '../../../../src/corpus/day.ts'
import { splitText } from '../../../support/splitText.ts'

const PHRASES = RULES.flatMap((rule) => [...rule.reads, ...rule.leaves])
const WORDS = [
  'the',
  'a',
  'of',
  'in',
  'since',
  'until',
  'two',
  '31',
  '29',
  '2024',
  '0',
  'February',
  'Monday',
  'days',
  'early',
  'end',
  'last',
  'BC',
  '–',
  '/',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 12 })
  .map((parts) => `They said ${parts.join(' ')}.`)
const published = fc.option(
  fc.integer({ min: dayNumberOf(1900, 1, 1), max: dayNumberOf(2100, 1, 1) }).map((n) => dayFromNumber(n)),
)
const bound = (ms: number) => new Date(ms).toISOString().slice(0, 10)

test('every time has an EDTF that reads back to its bounds, and words in their place', () => {
  fc.assert(
    fc.property(text, published, (text, published) => {
      let last = 0
      for (const { start, end, when } of findTimes(splitText(text, published)).found) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
        const { earliest, latest, edtf: written } = when
        if (written === '') expect([earliest, latest]).toEqual([null, null])
        else if (earliest === null) expect(bound(edtf(written.slice(3)).max)).toBe(latest)
        else if (latest === null) expect(bound(edtf(written.slice(0, -3)).min)).toBe(earliest)
        else expect([bound(edtf(written).min), bound(edtf(written).max)]).toEqual([earliest, latest])
        expect(when.steps.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 400 },
  )
}, 20_000)

test('the same text gives the same times', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(findTimes(splitText(text, '2024-03-07'))).toEqual(findTimes(splitText(text, '2024-03-07')))
    }),
    { numRuns: 50 },
  )
})
