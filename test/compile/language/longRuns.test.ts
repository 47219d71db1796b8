// @vitest-environment node
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { readSentences } from '../../../src/compile/language/readSentences.ts'

const longest = (text: string) =>
  readSentences(text, 0, text.length)
    .flat()
    .reduce((most, { text: { length } }) => Math.max(most, length), 0)

test.each([
  ['alone', '', ''],
  ['at the beginning', '', ' was printed there.'],
  ['at the end', 'The mayor of Cebu wrote ', ''],
  ['behind many words', 'The mayor of Cebu said on Monday that the ferry had sunk. '.repeat(9), ' and left.'],
  ['behind a word of one letter', 'a ', ' b'],
  ['between spaces that do not break', 'The mayor wrote\u00a0', '\u00a0and left.'],
])('a run of 150 characters or more is one word, %s', (_, before, after) => {
  for (const length of [150, 151, 160, 299, 301, 1000]) {
    const run = 'x7/'.repeat(length).slice(0, length)
    expect(longest(`${before}${run}${after}`)).toBe(length)
  }
})

test('a shorter run is read as any other word', () => {
  const run = 'x7/'.repeat(50).slice(0, 149)
  expect(longest(`The mayor wrote ${run} and left.`)).toBeLessThan(149)
})

test('of an article whose first line is such a run nothing is kept', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const megabyte = () => Buffer.alloc(1e6, 'The ferry sank. ').toString('latin1')
  const before = heap()
  for (let i = 0; i < 40; i++) readSentences(`${'x7/'.repeat(60 + i)}\n${megabyte()}`, 0, 3 * (60 + i))
  expect(heap() - before).toBeLessThan(10e6)
})
