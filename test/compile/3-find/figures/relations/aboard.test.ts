import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { marksOf, readClaims } from '../claims.ts'

describe('who was on the way', () => {
  test.each([
    'The bus, carrying [aboard =34|34 pilgrims], left the road near Kisii.',
    'There were [aboard =208|208 people] on board, and [missing =17|17] are still missing.',
    'The barge had [aboard =15|15 miners] and [aboard =3|three crew] aboard.',
    '[aboard >80|More than 80 people] were on board when the raft broke up.',
    'The plane took off with [aboard =6|six doctors] aboard.',
    'Of the [aboard =90|90] aboard, [rescued =61|61] have been rescued.',
    '[aboard =12?|Twelve sailors] were believed to be aboard.',
    'A van carrying [aboard ~20|about 20 workers], of whom [aboard =9|nine were women], overturned.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('is told only where nothing else is said of them', () => {
    for (const marked of [
      'All [killed =9|nine people] aboard were killed.',
      '[rescued =40|Forty people] on board were rescued.',
      'A nurse carrying two children wept.',
      'The mule carried two sacks.',
      'The police carried out 12 raids.',
    ])
      expectMarked(marked, marksOf)
  })

  test('and takes no day or place from what happened', () => {
    const { figures } = readClaims('Seven people died when a raft carrying 60 people sank off Malta on Friday.', [
      'Malta',
    ])
    expect(figures.map(({ measure, place, period }) => [measure, place, period?.edtf])).toEqual([
      ['killed', 'Malta', '2031-03-07'],
      ['aboard', '', undefined],
    ])
  })
})

describe('a clause of its own behind “and”', () => {
  test.each([
    '[injured =6|Six miners] were hurt, [injured =2|two] of them seriously, and [detained =11|11] were detained.',
    'The fair drew [attending =300|300 villagers], and [ill =40|40] fell ill.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('a length counts nobody', () => {
  test.each([
    'The slide trapped [trapped =4|four hikers] 200 metres below the ridge.',
    'Crews dug for [trapped =8|eight potters] trapped half a mile underground.',
    '[injured =5|Five other marchers] hurt 12 miles outside Quito',
    'The flood left [stranded =30|30 herders] stranded 40 km from Kisii.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('what stands between those counted and what befell them', () => {
  test.each([
    'The city printed the names of [missing =40|40 potters] listed as missing.',
    'We reckon [missing 20..30?|20 to 30 herders] might be missing.',
    'A film showed [detained =7|seven monks] had been detained.',
    'Shelling martyred [killed =3|three nurses] in Kisii.',
    '[protesting =9|Nine dockers] began a hunger strike.',
    'So far [infected =31|31] cases of suspected cholera have been reported.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('straight quotation marks', () => {
  test.each([
    ['The mayor said "12 herders were killed" in the flood.', 'The mayor'],
    ['The mayor said that "12 herders were killed".', 'The mayor'],
    ['"12 herders were killed," the mayor said.', 'the mayor'],
  ])('%s', (text, source) => expect(readClaims(text).sources).toEqual([source]))
})
