// @vitest-environment node
// Work, not time: how often each piece of the compiler's program runs for a text, and for one twice as long. A loop over
// all marks for each mark runs four times as often.
import { describe, expect, test } from 'vitest'
import { HOSTILE_NAMES, hostileText } from '../../bench/hostile/texts.ts'
import type { SeedFile } from '../../src/compile/shapes.ts'
import { grownBeyond, runCounter, sumOf } from '../support/countRuns.ts'

const count = await runCounter()
const { compile } = await import('../../src/compile/compile.ts')

/** Sorting takes a little more than twice, and what looks a fixed number of marks back may not yet be full of them. */
const MORE_THAN_TWICE = 3
const SELDOM = 5000
/** Nothing is compiled for speed, and the machine may be busy with others. */
const LONG_MS = 120_000

function compiled(seeds: readonly SeedFile[]): void {
  const result = compile(seeds)
  if (!result.ok) throw new Error(result.diagnostics[0]?.message)
  for (const { parts } of result.files) for (const _ of parts);
}

const seed = (text: string, path = 'x.txt'): SeedFile => ({ path, bytes: new TextEncoder().encode(text) })

/** What ran out of proportion for `make` of twice as much. */
async function outOfProportion(make: (much: number) => readonly SeedFile[], much: number): Promise<string[]> {
  const once = make(much)
  const twice = make(much * 2)
  // What is worked out once for a word, or for all, is worked out before.
  compiled(once)
  const before = await count(() => compiled(once))
  const after = await count(() => compiled(twice))
  expect(sumOf(before)).toBeGreaterThan(10_000)
  return grownBeyond(MORE_THAN_TWICE, before, after, SELDOM)
}

describe('twice as much is twice the work', () => {
  test.each(HOSTILE_NAMES)(
    '%s',
    async (name) => {
      expect(await outOfProportion((length) => [seed(hostileText(name, length))], 12_000)).toEqual([])
    },
    LONG_MS,
  )

  test.each([
    ['one saying again and again', 'The army said that gunmen killed Ana Lima in Lagos on 3 May 2024. '],
    ['one blast again and again', 'The blast killed 12 people, police said, and the fire wounded nine.\n'],
    [
      'one count after the other',
      'At least 12 people died in Peru and 9 others were injured. Some 40 were killed.\n\n',
    ],
  ])(
    '%s',
    async (_, sentence) => {
      expect(await outOfProportion((times) => [seed(sentence.repeat(times))], 200)).toEqual([])
    },
    LONG_MS,
  )

  test('articles of many places, some that do not say where', async () => {
    const article = (n: number) =>
      seed(`Storm strikes\n\nThe death toll ${n % 2 ? `in Port ${nameOf(n)} ` : ''}has risen to 45.\n`, `${n}.txt`)
    expect(await outOfProportion((articles) => Array.from({ length: articles }, (_, n) => article(n)), 150)).toEqual([])
  })
})

/** A name in letters alone, another for each number. */
function nameOf(n: number): string {
  const letters = [...`${n}`].map((digit) => 'bcdfghklmn'[Number(digit)]).join('a')
  return `${letters[0]!.toUpperCase()}${letters.slice(1)}ano`
}
