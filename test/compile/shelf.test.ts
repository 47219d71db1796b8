// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import { type DiskSpool, diskSpool } from '../../src/compile/diskSpool.ts'
import { inMemory, Sheet, Shelved, type Spool, shelfOf, textOf } from '../../src/compile/shelf.ts'
import { filesOf } from '../support/portArticles.ts'

let place: string
let onDisk: DiskSpool
const open = (room?: number) => diskSpool(join(place, 'spool-'), room)
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sourceline-'))
  onDisk = open(0)
})
afterEach(() => {
  onDisk.close()
  rmSync(place, { recursive: true, force: true })
})

/** The room for the first of a few long texts. */
const LITTLE = 400_000
const inLittleMemory = () => {
  onDisk.close()
  onDisk = open(LITTLE)
  return onDisk.open
}
const SPOOLS: readonly (readonly [string, () => Spool])[] = [
  ['in memory', () => inMemory],
  ['on disk', () => onDisk.open],
  ['on disk where the memory ends', inLittleMemory],
]

describe.each(SPOOLS)('texts put aside %s', (_, spool) => {
  test('come back as they were, in any order, while others are put beside them', () => {
    // Long enough to be written, short enough to wait, and of one to four bytes a letter.
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 300_000 }).map((length) => 'é'.repeat(length)),
    )
    const asked = fc.array(fc.tuple(text, fc.array(fc.nat(), { maxLength: 4 })), { maxLength: 12 })
    fc.assert(
      fc.property(asked, (steps) => {
        const texts = spool()()
        const put: string[] = []
        for (const [given, looks] of steps) {
          expect(texts.put(given)).toBe(put.length)
          put.push(given)
          for (const look of looks) {
            expect(texts.at(look % put.length)).toBe(put[look % put.length])
            expect(textOf([texts.piece(look % put.length)])).toBe(put[look % put.length])
          }
        }
        expect(put.map((_, i) => texts.at(i))).toEqual(put)
      }),
      { numRuns: 40 },
    )
  })

  test('go on where the one put last ends, whatever its length', () => {
    const length = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 300_000 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), length), { maxLength: 12 }), (steps) => {
        const texts = spool()()
        let whole = ''
        for (const [isNew, times] of steps) {
          const text = 'é,'.slice(0, times % 3).repeat(Math.ceil(times / 3))
          whole += text
          if (isNew) texts.put(text)
          else texts.extend(text)
        }
        expect(Array.from({ length: texts.length }, (_, i) => texts.at(i)).join('')).toBe(whole)
      }),
      { numRuns: 40 },
    )
  })

  test('are items on a shelf, each made anew', () => {
    const shelf = new Shelved<{ words: string }>(spool())
    expect([shelf.put({ words: '“a”' }), shelf.put({ words: 'b' })]).toEqual([0, 1])
    expect([...shelf]).toEqual([{ words: '“a”' }, { words: 'b' }])
    expect(shelf.at(1)).not.toBe(shelf.at(1))
    expect(shelf.at(2)).toBeUndefined()
  })

  test('are the pieces of a sheet that grows, taken as often as one likes', () => {
    const sheet = new Sheet(spool())
    const lines = Array.from({ length: 30_000 }, (_, i) => `line ${i}\n`)
    for (const line of lines) sheet.add(line)
    expect(textOf(sheet.parts())).toBe(lines.join(''))
  })
})

test('a derived shelf makes an item when it is taken, and ends where it ends', () => {
  const made: number[] = []
  const shelf = shelfOf(3, (index) => made.push(index) && index * 2)
  expect([shelf.at(1), shelf.at(3), made]).toEqual([2, undefined, [1]])
  expect([...shelf]).toEqual([0, 2, 4])
})

describe('a compile that puts its texts on disk', () => {
  const seeds = readdirSync('seeds').map((path) => ({ path, bytes: readFileSync(`seeds/${path}`) }))

  test('gives the same bytes as one that keeps them in memory', { timeout: 60_000 }, () => {
    expect(filesOf(compile(seeds, onDisk.open))).toEqual(filesOf(compile(seeds)))
  })

  test('leaves nothing there, not even when it is broken off', () => {
    const { files } = compile(seeds, onDisk.open) as Extract<ReturnType<typeof compile>, { ok: true }>
    for (const { path } of files) if (path.startsWith('tiles/')) break
    // The files have no name any more, so a program that is killed leaves an empty folder.
    expect(readdirSync(place, { recursive: true })).toHaveLength(1)
    onDisk.close()
    expect(readdirSync(place)).toEqual([])
    onDisk = open()
  })
})
