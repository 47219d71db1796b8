// @vitest-environment node
// To the engine, two objects with the same fields may be of two shapes: whatever is spread and then added to gets one of
// its own. Whoever reads the fields of such objects looks each of them up anew, at many times the cost.
import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/compile/1-read/readArticle.ts'
import { readFolder } from '../../../src/compile/1-read/readFolder.ts'
import { splitArticle } from '../../../src/compile/2-split/splitArticle.ts'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { MEASURE_WORDS } from '../../../src/compile/language/measureWords.ts'

setFlagsFromString('--allow-natives-syntax')
const areAlike = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean

function shapesOf(objects: readonly object[]): number {
  const kinds: object[] = []
  for (const object of objects) if (!kinds.some((kind) => areAlike(kind, object))) kinds.push(object)
  return kinds.length
}

const TEXTS = [
  'Gunmen killed 12 people in Lagos on Monday, police said. The attack wounded nine others.',
  'A ferry sank off Cebu on 3 May 2024, leaving 40 dead. The coast guard rescued at least 100 passengers.',
  'The court jailed Ana Lima in March, her lawyer said. “The verdict is wrong,” he told reporters on Friday.',
  'The ministry plans to close two mines next year. Strikes at the mines began in January.',
]
const sources = readFolder(
  TEXTS.map((text, i) => ({
    path: `${i}.txt`,
    bytes: new TextEncoder().encode(`---\npublished: 2024-05-0${i + 6}\n---\nNews\n\n${text}\n`),
  })),
).sources
/** By then the engine has learned of each place in the program what passes there, which is when it gives shapes away. */
const ROUNDS = 60
const rounds = Array.from({ length: ROUNDS }, () => sources.map((source) => splitArticle(readArticle(source).article!)))
const articles = rounds.flat()
const found = articles.map(findAll)

/** One, and what the engine knew of its fields before it had seen all that they hold; else each has its own. */
const FEW = 4

test.each([
  ['articles', articles],
  ['the days of articles', articles.map(({ published }) => published!)],
  ['all that is found in articles', found],
  ['passages', found.flatMap(({ passages }) => passages)],
  ['events', found.flatMap(({ events }) => events)],
  ['times of events', found.flatMap(({ events }) => events.map(({ when }) => when))],
  ['times', found.flatMap(({ times }) => times)],
  ['names', found.flatMap(({ actors }) => actors)],
  ['sayings', found.flatMap(({ attributions }) => attributions)],
  ['measure words', [...MEASURE_WORDS.values()].flat()],
])('%s are of few shapes', (_, objects: readonly object[]) => {
  expect(objects.length).toBeGreaterThan(50)
  expect(shapesOf(objects)).toBeLessThanOrEqual(FEW)
})
