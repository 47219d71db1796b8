import { expect, test } from 'vitest'
import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import { splitText } from '../../../support/splitText.ts'
import { expectTimes } from './expectTimes.ts'

test.each([
  'Sun reporters sat down on the second floor at 14-0.',
  'The Daily Mail said 14 people sat in the Sun.',
  'The Sunday Times reported that the Mirror was wrong.',
  'Theresa May said the party may win.',
  'June Carter and April Jones disagreed; the march began.',
  'Mr. March, Ms. August and Jan Smith voted.',
  'They may 7 times in a row lose the vote.',
  'Resolution 2728 demands a two-state solution.',
  'About 1500 people and 2000 soldiers marched to Building 1947.',
  'The film “1917” and the novel "1984" were banned.',
  'The 34-year-old guard, aged 34, saved a 2-day-old baby.',
  'Face the Nation and Saturday Night Live were on at nine.',
  'The "60 Minutes" interview was cut.',
  'Some 2.3 million people fled 1,000-pound bombs and 9/11-style attacks.',
  'Three quarters of the city lost power, and prices fall.',
  'The fall of the town was no overnight success.',
  'Johnnie Christmas drew Christmas Island.',
  'In the second half of the match the Arab Spring flag was shown.',
])('reads no time in “%s”', (sentence) => expectTimes('2024-03-07', sentence))

test.each([
  ['Theresa May said so.', 'May', 'part of a name'],
  ['Resolution 1973 was adopted.', '1973', 'a number after “resolution”'],
  ['About 2000 people came.', '2000', 'a number after “about”'],
  ['The film “1917” won.', '1917', 'a title in quotation marks'],
  ['The Sunday Times said so.', 'Sunday', 'the name of a newspaper or broadcast'],
  ['A 19-year-old man fell.', '19-year', 'an age'],
])('says why in “%s” it refused “%s”', (sentence, words, reason) => {
  const { refused } = findTimes(splitText(sentence, '2024-03-07'))
  expect(refused.map(({ start, end, reason }) => [sentence.slice(start, end), reason])).toContainEqual([words, reason])
})

test('reads no time in site furniture', () => {
  const text = 'Quake kills 12\n\nRescuers worked on Tuesday.\n\nSee also: What happened on Monday\n\nThey will go on.'
  const { found } = findTimes(splitText(text, '2024-03-07'))
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Tuesday'])
})
