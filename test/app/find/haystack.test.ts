import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesFor, HaystackBuilder, rankIn } from '../../../src/app/find/haystack.ts'
import { fold, foldedText, hitsOf, standingOf } from '../../../src/app/ui/foldText.ts'
import { queryOf, rankOf } from '../../../src/app/ui/query.ts'
import type { Actor } from '../../../src/corpus/model.ts'

const ACTORS = [
  { id: 'runa-falk', name: 'Runa Falk', aliases: [{ text: 'Falke', count: 1 }] },
  { id: 'guard', name: 'Coast Guard', aliases: [] },
] as unknown as Actor[]

const words = fc
  .array(fc.constantFrom('runa', 'falk', 'FALKE', '18,000', '1800', 'Élan', 'a', '\n', '“dead”', ','), { maxLength: 5 })
  .map((parts) => parts.join(' '))
const straw = fc.record({ text: words, also: words, named: fc.subarray(['runa-falk', 'guard']) })

describe('the haystack', () => {
  it('passes over nothing that would match, and ranks each straw as if it stood alone', () => {
    fc.assert(
      fc.property(fc.array(straw, { maxLength: 12 }), words, (straws, asked) => {
        const query = queryOf(asked, ACTORS)
        fc.pre(query.length > 0)
        const builder = new HaystackBuilder()
        for (const one of straws) builder.add(one)
        const haystack = builder.done()
        const alone = straws.map(({ text, also, named }) =>
          rankOf(query, foldedText(text), foldedText(also), (actor) => named.includes(actor)),
        )
        expect(straws.map((_, place) => rankIn(haystack, query, place))).toEqual(alone)
        const candidates = candidatesFor(query, haystack)
        expect(candidates).toEqual([...candidates].sort((a, b) => a - b))
        expect(candidates).toEqual(expect.arrayContaining(alone.flatMap((rank, i) => (rank === null ? [] : [i]))))
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

  it('without its offsets is the same text', () => {
    const letters = fc.constantFrom('İ', 'Σ', 'ς', 'ﬁ', '１', '，', 'é', 'e\u0301', 'ـ', 'شَ', 'ß', '\ud800', '1,234')
    const any = fc.array(fc.oneof(letters, fc.string({ unit: 'binary' }), plain), { maxLength: 6 })
    fc.assert(
      fc.property(any, (parts) => {
        expect(foldedText(parts.join(''))).toBe(fold(parts.join('')).text)
      }),
      { numRuns: 500 },
    )
  })

  it('stands where it is hit', () => {
    fc.assert(
      fc.property(plain, plain, (text, sought) => {
        const term = foldedText(sought)
        fc.pre(term !== '')
        expect(standingOf(foldedText(text), term) !== 'nowhere').toBe(hitsOf(fold(text), term).length > 0)
      }),
    )
  })
})
