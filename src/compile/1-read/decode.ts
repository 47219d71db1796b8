/** A file's bytes as text, or the reason why they are none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }

/**
 * UTF-8 strictly, or UTF-16 when its byte order mark says so. The byte order mark is removed and nothing else is
 * changed: line ends, no-break spaces and combining marks stay as they came.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && isSparse(bytes))
    return { ok: false, message: 'half of its bytes are empty, as in UTF-16 without its byte order mark' }
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    if (encoding !== 'utf-8')
      return { ok: false, message: `not ${encoding.toUpperCase()}, although its first bytes say so` }
    return { ok: false, message: `not UTF-8 at byte ${faultyByte(bytes)}` }
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** English in UTF-16 without its mark is UTF-8 to the letter, with an empty byte beside every letter. */
function isSparse(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000)
  return head.length > 1 && head.reduce((empty, byte) => empty + (byte === 0 ? 1 : 0), 0) * 3 > head.length
}

/**
 * Offset, from 0, of the first byte that is no part of well-formed UTF-8 (Unicode 17, table 3-7).
 * The length of the file when all bytes are well formed.
 */
export function faultyByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const size = sequenceAt(bytes, at)
    if (size === 0) return at
    at += size
  }
  return at
}

/** Lead byte from, to, bytes in all, and the range of the second byte. */
const SEQUENCES: readonly (readonly [from: number, to: number, size: number, low: number, high: number])[] = [
  [0x00, 0x7f, 1, 0, 0],
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
]

function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  const row = SEQUENCES.find(([from, to]) => lead >= from && lead <= to)
  if (!row) return 0
  const [, , size, low, high] = row
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i] ?? 0
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0
  }
  return size
}
