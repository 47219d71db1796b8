import { describe, expect, test } from 'vitest'
import { plainReading, plainStep, plainWords } from '../../../src/app/reader/plain.ts'

describe('what the compiler writes for programs is said in words', () => {
  test.each([
    ['2023-12-12', '12 December 2023'],
    ['Tuesday 2023-12-12', 'Tuesday 12 December 2023'],
    ['not after 2024-05', 'not after May 2024'],
    ['2024-05-06~', 'about 6 May 2024'],
    ['2023-12-04/2023-12-10', '4–10 December 2023'],
    ['2007/..', 'from 1 January 2007 on'],
    ['../2023-12-12', 'on or before 12 December 2023'],
    ['2009/2010', '2009–2010'],
    ['the latest, 2023-W49', 'the latest, the week of 4 December 2023'],
    ['2020-W53', 'the week of 28 December 2020'],
    ['a length of time, P1W', 'a length of time, 1 week'],
    ['a length of time, PXM', 'a length of time, some months'],
    ['a length of time, PT30M', 'a length of time, 30 minutes'],
    ['2024-03-11 to 2024-04-09', '11 March 2024 to 9 April 2024'],
  ])('%s', (code, words) => {
    expect(plainWords(code)).toBe(words)
  })

  test.each(['the word “2023-12-12”', '2023-13-40', 'the year 2023', 'XXXX-WXX-2', 'XP1Ws', '555-2023-12'])(
    'the article’s own words, and what is no date, stay: %s',
    (words) => expect(plainWords(words)).toBe(words),
  )
})

describe('a step in words', () => {
  test.each([
    [
      'past: the latest Monday up to that day, 2023-12-11',
      'it tells of what is past, so the latest Monday up to that day, 11 December 2023',
    ],
    ['> 18000', 'read as more than 18,000'],
    ['= 0.3333', 'read as exactly 33.3%'],
    ['>= 23', 'read as at least 23'],
    ['vague', 'read as no number, only words'],
    ['incident', 'so it is the toll of one incident'],
    ['the measure “killed”', 'the measure “killed”'],
  ])('%s', (found, words) => {
    expect(plainStep({ looked: 'the article’s date', found }).found).toBe(words)
  })

  test('a reading that was not taken', () => {
    expect(plainReading('incident, for “attack”')).toBe('one incident, for “attack”')
    expect(plainReading('2023-12-18')).toBe('18 December 2023')
  })
})
