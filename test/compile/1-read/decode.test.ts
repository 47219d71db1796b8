// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, faultyByte } from '../../../src/compile/1-read/decode.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a file becomes text', () => {
  test('with nothing changed but a byte order mark', () => {
    const text = 'Müller said:\r\n“No\u00a0more”\rthan e\u0301…\n'
    expect(decode(utf8(`\ufeff${text}`))).toEqual({ ok: true, text })
  })

  test('from UTF-16 when its byte order mark says so', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0))).toEqual({ ok: true, text: 'Aé' })
    expect(decode(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9))).toEqual({ ok: true, text: 'Aé' })
  })

  test('or is refused, with the byte at which it stops being UTF-8', () => {
    expect(decode(bytes(0x63, 0x61, 0x66, 0xe9, 0x20))).toEqual({ ok: false, message: 'not UTF-8 at byte 3' })
  })

  test('or is refused as UTF-16 without its mark, which is UTF-8 to the letter', () => {
    const text = 'Flood kills 12'
    for (const [high, low] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const units = Uint8Array.from({ length: text.length * 2 }, (_, at) =>
        at % 2 === low ? 0 : text.charCodeAt((at - high) / 2),
      )
      expect(decode(units)).toEqual({
        ok: false,
        message: expect.stringMatching(/UTF-16 without its byte order mark$/),
      })
    }
    expect(decode(utf8('a line with a stray \0 in it')).ok).toBe(true)
  })

  test.each([
    ['overlong slash', [0xc0, 0xaf], 0],
    ['a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80], 0],
    ['cut in the middle of a letter', [0x41, 0x42, 0xe2, 0x82], 2],
    ['a lone continuation', [0x41, 0x80], 1],
  ])('%s is no UTF-8', (_, values, at) => {
    expect(decode(new Uint8Array(values))).toEqual({ ok: false, message: `not UTF-8 at byte ${at}` })
  })

  test('the faulty byte is found exactly where the strict decoder fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (values) => {
        const at = faultyByte(values)
        const strict = (end: number) => new TextDecoder('utf-8', { fatal: true }).decode(values.slice(0, end))
        expect(() => strict(at)).not.toThrow()
        if (at < values.length) expect(() => strict(values.length)).toThrow()
      }),
    )
  })

  test('the articles in seeds/ come out as they are', () => {
    const file = readFileSync('seeds/000_a8d747af306b01f0.txt')
    const decoded = decode(file)
    expect(decoded.ok && Buffer.from(decoded.text).equals(file)).toBe(true)
  })
})
