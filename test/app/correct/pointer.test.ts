import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointerTo } from '../../../src/app/correct/pointer.ts'

const TEXT = 'The dam burst at dawn. The dam burst again at noon, and the town below the dam was empty.'
const point = (words: string, nth = 0) => {
  let start = TEXT.indexOf(words)
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1)
  return pointerTo(TEXT, { start, end: start + words.length })
}

describe('pointing at words', () => {
  it('takes the words alone where they stand once', () => {
    expect(point('noon')).toEqual({ quote: 'noon' })
  })

  it('takes as many words around them as it takes', () => {
    expect(point('burst', 1)).toEqual({ quote: 'burst', within: 'dam burst again' })
    expect(point('dam', 2)).toEqual({ quote: 'dam', within: 'the dam was' })
  })

  it('always finds the way back to exactly these characters', () => {
    const words = fc.array(fc.constantFrom('the', 'dam', 'burst', 'a', 'aa'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ')
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const { quote, within = text } = pointerTo(text, { start, end })
        const around = text.indexOf(within)
        expect(text.indexOf(within, around + 1)).toBe(-1)
        const at = around + within.indexOf(quote)
        expect(within.indexOf(quote, within.indexOf(quote) + 1)).toBe(-1)
        // Words that no longer words tell apart are pointed at together with those around them.
        expect(at <= start && at + quote.length >= end).toBe(true)
        if (quote.length === end - start) expect(at).toBe(start)
      }),
    )
  })
})
