import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../src/compile/language/numbers.ts'
import { readSentences } from '../../../src/compile/language/readSentences.ts'

/** `words: bound low..high`, or `words: bound point`, for every number of a sentence. */
function numbersIn(text: string): string[] {
  return readSentences(text, 0, text.length).flatMap((tokens) =>
    findNumbers(tokens).map(({ range, bound, point, low, high, share, form }) => {
      const words = text.slice(tokens[range[0]]!.start, tokens[range[1] - 1]!.end)
      if (form === 'score') return `${words}: score`
      return `${words}: ${bound}${printedValue(point, low, high)}${share ? ' share' : ''}`
    }),
  )
}

const printedValue = (point: number | null, low: number | null, high: number | null) =>
  point !== null ? ` ${point}` : low === null && high === null ? '' : ` ${low}..${high ?? ''}`

describe('numbers in digits and words', () => {
  test.each([
    ['12,500 people', '12,500: = 12500'],
    ['2.3 million inhabitants', '2.3 million: = 2300000'],
    ['1 200 families', '1 200: = 1200'],
    ['twenty-five soldiers', 'twenty-five: = 25'],
    ['a hundred and twenty men', 'a hundred and twenty: = 120'],
    ['two thousand five hundred people', 'two thousand five hundred: = 2500'],
    ['half a dozen boats', 'half a dozen: = 6'],
    ['a quarter of a million people', 'a quarter of a million: = 250000'],
    ['three quarters of a million votes', 'three quarters of a million: = 750000'],
    ['a quarter of a village', 'a quarter: = 0.25 share'],
    ['rose by 15 to 240', '15: = 15', '240: = 240'],
    ['rose by 15 to 20 percent', '15 to 20 percent: range 0.15..0.2 share'],
    ['half a million people', 'half a million: = 500000'],
    ['a million and a half votes', 'a million and a half: = 1500000'],
    ['a couple of men', 'a couple: = 2'],
    ['12k people', '12k: = 12000'],
  ])('%s', (text, ...found) => expect(numbersIn(text)).toEqual(found))
})

describe('hedges', () => {
  test.each([
    ['more than 18 people', 'more than 18: > 18'],
    ['at least a further 12 people', 'at least a further 12: >= 12'],
    ['12 or more people', '12 or more: >= 12'],
    ['no fewer than 40 people', 'no fewer than 40: >= 40'],
    ['nearly 300 people', 'nearly 300: < 300'],
    ['the toll approaches 300', 'approaches 300: < 300'],
    ['as many as 50 people', 'as many as 50: <= 50'],
    ['up to about 50 people', 'up to about 50: <= 50'],
    ['some 1,200 people', 'some 1,200: ~ 1200'],
    ['an estimated 40 people', 'an estimated 40: ~ 40'],
    ['20 or so people', '20 or so: ~ 20'],
  ])('%s', (text, ...found) => expect(numbersIn(text)).toEqual(found))
})

describe('ranges, vague numbers and shares', () => {
  test.each([
    ['between 10 and 20 people', 'between 10 and 20: range 10..20'],
    ['3,000–4,000 people', '3,000–4,000: range 3000..4000'],
    ['2 to 3 million people', '2 to 3 million: range 2000000..3000000'],
    ['two or three men', 'two or three: range 2..3'],
    ['the toll rose from 30 to 45', '30: = 30', '45: = 45'],
    ['dozens of people', 'dozens: vague'],
    ['hundreds of thousands', 'hundreds of thousands: vague'],
    ['several hundred people', 'several hundred: vague 200..'],
    ['80 percent of them', '80 percent: = 0.8 share'],
    ['45 per cent of them', '45 per cent: = 0.45 share'],
    ['two-thirds of them', 'two-thirds: = 0.6667 share'],
    ['around one-third of them', 'around one-third: ~ 0.3333 share'],
    ['one in five children', 'one in five: = 0.2 share'],
    ['most of them', 'most: > 0.5 share'],
  ])('%s', (text, ...found) => expect(numbersIn(text)).toEqual(found))
})

describe('no numbers, or no counts', () => {
  test.each([['the 36th division'], ['a third man came'], ['some people'], ['as many as possible']])('%s', (text) =>
    expect(numbersIn(text)).toEqual([]),
  )

  test('a score', () => expect(numbersIn('They won 14-0.')).toEqual(['14-0: score']))
  test('a number beyond reading', () => expect(numbersIn('1e309 and 99999999999999999999 people')).toEqual([]))
})
