import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesFor, haystackOf } from '../../../src/app/find/haystack.ts'
import { fold, hitsOf } from '../../../src/app/ui/fold.ts'
import { matchOf, queryOf } from '../../../src/app/ui/query.ts'
import type { Actor } from '../../../src/corpus/model.ts'

const ACTORS = [
  { id: 'runa-falk', name: 'Runa Falk', aliases: [{ text: 'Falke', count: 1 }] },
  { id: 'guard', name: 'Coast Guard', aliases: [] },
] as unknown as Actor[]

const words = fc
  .array(fc.constantFrom('runa', 'falk', 'FALKE', '18,000', '1800', 'Élan', 'a', '\n', '“dead”', ','), { maxLength: 5 })
  .map((parts) => parts.join(' '))
const straw = fc.record({
  folded: words.map(fold),
  also: words.map(fold),
  named: fc.subarray(['runa-falk', 'guard']).map((ids) => ids.map((actor) => ({ actor, start: 0, end: 0 }))),
})

describe('the haystack', () => {
  it('passes over nothing that would match', () => {
    fc.assert(
      fc.property(fc.array(straw, { maxLength: 12 }), words, (straws, asked) => {
        const query = queryOf(asked, ACTORS)
        fc.pre(query.length > 0)
        const matching = straws.flatMap(({ folded, named, also }, i) =>
          matchOf(query, folded, named, also) ? [i] : [],
        )
        const candidates = candidatesFor(query, haystackOf(straws))
        expect(candidates).toEqual([...candidates].sort((a, b) => a - b))
        expect(candidates).toEqual(expect.arrayContaining(matching))
      }),
    )
  })
})

describe('folding', () => {
  const plain = fc
    .array(fc.constantFrom('1', '2', '345', ',', '’', '“', ' ', 'Ab', 'z', '—', '\u00a0'), { maxLength: 14 })
    .map((parts) => parts.join(''))

  it('is the same whether it is plain text or stands beside what is not', () => {
    fc.assert(
      fc.property(plain, plain, (text, sought) => {
        const alone = fold(text)
        const beside = fold(`${text} é`)
        expect(`${alone.text} e`).toBe(beside.text)
        const term = fold(sought).text
        fc.pre(term !== '' && !term.includes(' '))
        expect(hitsOf(alone, term)).toEqual(hitsOf(beside, term).filter(({ end }) => end <= text.length))
      }),
      { numRuns: 300 },
    )
  })
})
