import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../../../src/app/layout/textWidth.ts'

const SIZE = 14
const words = fc.array(
  fc.string({ minLength: 1, maxLength: 14 }).filter((word) => !/\s/.test(word)),
  { minLength: 1, maxLength: 20 },
)

describe('wrapping a label', () => {
  it('never makes a line wider than it may be, nor more lines', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), fc.integer({ min: 1, max: 4 }), (all, width, most) => {
        const lines = wrapText(all.join(' '), width, most, SIZE)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('loses no word where there is room', () => {
    fc.assert(
      fc.property(words, (all) => {
        expect(wrapText(all.join(' '), 300, 30, SIZE).join(' ')).toBe(all.join(' '))
      }),
    )
  })

  it.each([
    ['Fishing boats rescue passengers off Marrow Sound', 140, 2, ['Fishing boats rescue', 'passengers off…']],
    ['Fishing boats', 140, 2, ['Fishing boats']],
    ['Donaudampfschifffahrtsgesellschaft', 100, 2, ['Donaudampfs…']],
  ])('%s', (text, width, most, lines) => {
    expect(wrapText(text, width, most, SIZE)).toEqual(lines)
  })

  it('leaves combining marks without width and gives ideographs a whole em', () => {
    expect(textWidth('e\u0301', SIZE)).toBe(textWidth('e', SIZE))
    expect(textWidth('日', SIZE)).toBeGreaterThan(SIZE)
  })
})
