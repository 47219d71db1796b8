// @vitest-environment node
import { expect, test } from 'vitest'
import { readSentences } from '../../../src/compile/language/readSentences.ts'

const read = (text: string, start: number, end: number) =>
  readSentences(text, start, end)
    .flat()
    .map(({ start, end, text, lemma, pos }) => ({ start, end, text, lemma, pos }))

test('a word alone in its line is read the same wherever it stands', () => {
  for (const word of ['Iran', 'rains', 'WHO', 'four', 'run-off', 'sat.']) {
    const first = read(word, 0, word.length)
    const behind = read(`Lima\n${word}\n`, 5, 5 + word.length)
    expect(behind).toEqual(first.map((token) => ({ ...token, start: token.start + 5, end: token.end + 5 })))
  }
})

test('what a word is alone does not say what it is in a sentence', () => {
  read('rains', 0, 5)
  const told = read('It rains in Lima.', 0, 17)
  expect(told.find(({ text }) => text === 'rains')).toMatchObject({ start: 3, lemma: 'rain', pos: 'VERB' })
})
