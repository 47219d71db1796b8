// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { matchName } from '../../../src/compile/language/gazetteer.ts'
import { COUNTRIES } from '../../../src/compile/language/lexicon/countries.ts'
import { isOrdinaryWord } from '../../../src/compile/language/ordinaryWords.ts'
import { officeOf, partsOf } from '../../../src/compile/language/personNames.ts'
import { within } from '../../../src/compile/language/spelling.ts'

/** The names known at the beginning of a text, as "name, class: the words". */
const known = (text: string) =>
  matchName(text, 0, text.length).map(({ known, end }) => `${known.name}, ${known.class}: ${text.slice(0, end)}`)

describe('a name in the gazetteers', () => {
  test.each([
    ['UN Security Council vote', ['UN Security Council, international: UN Security Council']],
    ['Côte d’Ivoire won', ['Ivory Coast, state: Côte d’Ivoire']],
    ['United\u00a0States troops', ['United States, state: United\u00a0States']],
    ['Gaza City fell', ['Gaza City, city: Gaza City']],
    ['Nigerien soldiers', ['Niger, adjective: Nigerien']],
    ['Nigerians voted', ['Nigerians, people: Nigerians']],
  ])('is the longest that stands there: %s', (text, names) => expect(known(text)).toEqual(names))

  test.each(['Nigerianess', 'us', 'Usa', 'malian', 'Chadwick'])('is not a part of a word: %s', (text) =>
    expect(known(text)).toEqual([]),
  )

  test('may have two readings', () => {
    expect(known('Congolese')).toHaveLength(2)
  })
})

test('every state has a name of its own', () => {
  const names = COUNTRIES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(195)
})

test.each([
  ['ferry', true],
  ['seismologist', true],
  ['netanyahu', false],
  ['kathmandu', false],
])('%s is an ordinary word: %s', (word, ordinary) => expect(isOrdinaryWord(word)).toBe(ordinary))

test.each([
  ['gallant', 'galant', true],
  ['zelensky', 'zelenskyy', true],
  ['khalid', 'walid', false],
  ['khan', 'kahn', true],
  ['li', 'le', false],
  ['smith', 'smythe', false],
])('%s and %s may be one name: %s', (a, b, one) => expect(within(a, b)).toBe(one))

test.each([
  ['Defense Minister', 'defence minister'],
  ['minister of defence', 'defence minister'],
  ['former Prime Minister', 'prime minister'],
  ['Secretary of State', 'secretary of state'],
])('the office of "%s" is %s', (role, office) => expect(officeOf(role)).toBe(office))

test.each([
  ['Abdel Fattah el-Sisi', { given: 'abdel', surname: 'sisi', middle: ['fattah'] }],
  ['William J. Burns', { given: 'william', surname: 'burns', middle: [] }],
  ['Xi Jinping', { given: 'jinping', surname: 'xi', middle: [] }],
  ['Ursula von der Leyen', { given: 'ursula', surname: 'leyen', middle: [] }],
  ['Kim Jong Un', { given: 'jong', surname: 'kim', middle: ['un'] }],
])('%s has the parts %o', (name, parts) => expect(partsOf(name)).toEqual(parts))
