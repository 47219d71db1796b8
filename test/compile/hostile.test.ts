// @vitest-environment node
// Texts that no newsroom writes, through the whole compiler: it never throws, and every quote is at its offset.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE_NAMES, hostileText } from '../../bench/hostile/texts.ts'
import { compile } from '../../src/compile/compile.ts'
import type { ArticleFile } from '../../src/corpus/files.ts'

/** Hundreds of compiles, on a machine that may be busy with others. */
const MANY_RUNS_MS = 60_000

/** The article’s file, of a text that must compile. */
function compiled(text: string): ArticleFile {
  const result = compile([{ path: 'x.txt', bytes: new TextEncoder().encode(text) }])
  if (!result.ok) throw new Error(result.diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n'))
  const files = new Map([...result.files].map((file) => [file.path, file.text]))
  return JSON.parse(files.get('articles/x.json') ?? '') as ArticleFile
}

interface QuoteLike {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** Everything in a file that says where it stands, however deep. */
function quotesIn(value: unknown): QuoteLike[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(quotesIn)
  return 'exact' in value ? [value as QuoteLike, ...inside] : inside
}

function expectInPlace(file: ArticleFile): void {
  for (const { start, end, exact } of quotesIn(file)) expect(file.text.slice(start, end)).toBe(exact)
}

describe('a text of nothing but', () => {
  test.each(HOSTILE_NAMES)('%s compiles, every quote in its place', (name) => {
    const text = hostileText(name, 6000)
    const file = compiled(text)
    expect(file.text).toBe(text)
    expectInPlace(file)
  })
})

describe('a long text', () => {
  test('of lines of one character is no news, and none of it is lost', () => {
    const file = compiled(hostileText('lines of one character', 4000))
    expect(file.passages).toHaveLength(2000)
    expect(file.passages.every(({ kind }) => kind === 'furniture')).toBe(true)
  })
})

test('what is looked at is there', () => {
  expect(quotesIn(compiled(hostileText('one clause again and again', 2000))).length).toBeGreaterThan(300)
})

const WORD = fc.constantFrom(
  ...'the a said police killed 12 1,000 40% three dozen hundreds of people in Lima May March Monday Tuesday last next ago week '.split(
    ' ',
  ),
  ...'Gen. U.S. UN Ana Lima Peru’s Peruvian minister president army who that and or but if not will would may before after since until '.split(
    ' ',
  ),
  ...'attacked attack talks met told according to between from 2023 1990s 3rd 02/03/2024 2024-02-30 1e309 -5 half two-thirds'.split(
    ' ',
  ),
)
const MARK = fc.constantFrom(...'. , ; : ! ? “ ” " ’ \' ( ) [ ] – — - … % $ / \\ & * # @'.split(' '))
const ODD = fc.constantFrom(
  '\u00a0',
  '\u200b',
  '\u0301',
  '\u202e',
  '\ufeff',
  '\ud83d\ude00',
  'ß',
  'İ',
  'ﬁ',
  'שלום',
  'سلام',
  '中文',
  '\t',
)
const GAP = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\r\n', '\r', '\u2028')
const TEXT = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: WORD }, { weight: 3, arbitrary: MARK }, ODD), GAP), {
    minLength: 1,
    maxLength: 80,
  })
  .map((parts) => `Lima ${parts.flat().join('')}`)

test(
  'any row of words, marks, numbers and months compiles, and every quote is at its offset',
  () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const file = compiled(text)
        expect(file.text).toBe(text)
        expectInPlace(file)
      }),
      { numRuns: 200, seed: 7 },
    )
  },
  MANY_RUNS_MS,
)

test(
  'any characters at all compile',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        expectInPlace(compiled(`A ${text}`))
      }),
      { numRuns: 100, seed: 7 },
    )
  },
  MANY_RUNS_MS,
)
