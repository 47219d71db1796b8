// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

const periods = (text: string) => readClaims(text).figures.map(({ point, period }) => [point, period?.edtf ?? null])

describe('a day in the clause of others dates them alone', () => {
  test.each([
    [
      'More than 80 youths were rounded up, 14 of whom remained in custody on Monday.',
      [
        [80, null],
        [14, '2031-03-10'],
      ],
    ],
    [
      'Forty miners were hurt, and four divers who had been reported missing on Saturday have been found.',
      [[40, null]],
    ],
    [
      'Some 118 people, 61 of them since Monday, have been killed in protests since May.',
      [
        [118, '2030-05-01/2031-03-12'],
        [61, '2031-03-10/2031-03-12'],
      ],
    ],
    ['Forty bodies have been recovered from the river after Monday’s assault on a camp.', [[40, null]]],
    ['In Kisii, where a dam gave way on Saturday, 29 bodies were retrieved.', [[29, null]]],
    ['Forty bodies were recovered from the river on Monday.', [[40, '2031-03-10']]],
    ['In a fire that broke out on Saturday, 29 people died.', [[29, '2031-03-08']]],
    [
      'Twelve people died and 50 were hurt on Tuesday.',
      [
        [12, '2031-03-11'],
        [50, '2031-03-11'],
      ],
    ],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected))

  test('a place that none of them is from is nobody’s', () => {
    const text = 'Police arrested 66 people on Friday, none of them from Lima.'
    expect(readClaims(text, ['Lima']).figures.map(({ place }) => place)).toEqual([''])
  })
})

describe('those who were missing', () => {
  test.each([
    'Four hikers who had been reported missing on Saturday have been found.',
    '[missing =4|Four hikers] who had been reported missing have not been found.',
    '[missing =9|Nine hikers] are missing; the police found a boot.',
    '[killed =2|Two hikers] who went missing on Saturday were found dead.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('marks of quotation round a number', () => {
  test.each([
    'He claimed that “[killed >=200|not less than 200]” had lost their lives.',
    'The number of people killed was "[killed <=46|no more than 46]", an official said.',
    'The blast hurt “[injured vague|dozens” of people], the mayor said.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('words for what befell them', () => {
  test.each([
    'The death toll in the derailment of the Indore-Patna Express climbed to [killed =142|142].',
    'The toll mounts to [killed =9|nine] in the derailment.',
    '[protesting ~900|About 900 workers] walked off the job; police put the crowd at the gates at [protesting =500|500].',
    '[displaced ~250000|Some 250,000 people] who were displaced by the floods could not vote.',
    'We know of [killed =12|12] who didn’t make it.',
    'Three riders did not make it to the final.',
    'There are [missing =79|79 people] whose whereabouts are unknown.',
    '[sheltering ~23000|About 23,000 people] were staying at shelters.',
    'The war has made [killed vague|thousands] of dead and [displaced vague|hundreds of thousands] of displaced.',
    'Migrants landed on Samos. Another [arrived =180|180] came ashore on Chios.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('who says so', () => {
  test.each([
    ['Unite said another 1,550 workers would be laid off.', 'Unite'],
    ['The commission had earlier spoken of six dead.', 'The commission'],
    ['It announced the move after 33 of its soldiers were killed.', ''],
    ['The king declared a day of mourning after 40 pilgrims died.', ''],
    ['The ministry announced that 40 pilgrims had died.', 'The ministry'],
    ['The ministry announced 12 deaths after a boat sank.', 'The ministry'],
    ['“We found nine bodies in the bush,” affirmed to AFP an elected official.', 'an elected official'],
    [
      '“Twelve people died,” declared to the press the minister of health, Ana Roth.',
      'the minister of health, Ana Roth',
    ],
  ])('%s', (text, source) => expect(readClaims(text).sources[0]).toBe(source))
})

describe('a day of what is done since is not the day of the dead', () => {
  test.each([
    ['Peru began a week of mourning on Monday for the victims of the attacks, in which 31 people died.', [[31, null]]],
    ['On Monday rebels raided a camp in an attack in which 12 people died.', [[12, '2031-03-10']]],
    [
      'A man opened fire on Monday, killing 17 people, in the worst school shooting since 2012, when 26 died.',
      [
        [17, '2031-03-10'],
        [26, '2012'],
      ],
    ],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected))
})

describe('what else is told of them', () => {
  test.each([
    '[injured =4|Four patients] who cannot be identified are in a coma.',
    'Four patients are not in a coma.',
    'The number of people killed rose to [killed =101|101], and [injured =53|53] wounded, [injured =7|seven] of them critical, remained in hospital.',
    'Her neighbour Ana Roth, one of [sheltering ~500|about 500 people] sheltering in a stadium, wept.',
    'Each day 96 people are killed with guns.',
    'About 3,300 students attend the school.',
    'The vigil was attended by many; [attending ~300|about 300 people] attended.',
    '[killed =15|Fifteen] of the victims died at the scene and [killed =2|two] in hospital.',
    '[killed =12|Twelve people] died and [hospitalised =5|five] in hospital are in danger.',
    '[hospitalised <900|Nearly 900 people] needed medical attention. It put the exact number at [hospitalised =893|893].',
    '[hospitalised ~150|About 150 people] were still being treated.',
    '[killed =12|Twelve] were killed at the airport and “[killed ~20|around 20]” at the station.',
    'The number of vaccinated people stands at [vaccinated =24400000|24.4 million].',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test.each([
    ['In 2009 72 people were killed, by the opposition’s count.', 'the opposition’s count'],
    ['In 2009 72 people were killed by the army’s guns.', ''],
    ['On Monday the governor, Ivo Bek, spoke of 162 dead.', 'the governor, Ivo Bek'],
    ['Judging by the houses destroyed, he told reporters, deaths could reach 18,000.', 'he'],
  ])('%s', (text, source) => expect(readClaims(text).sources[0]).toBe(source))
})

test('what goes on behind who says it is said, too', () => {
  const sources = (text: string) => readClaims(text).sources
  expect(sources('Floods killed 206 people, the mayor said, and leaving another 220 missing.')).toEqual([
    'the mayor',
    'the mayor',
  ])
  expect(sources('A quake killed 268 people, the agency said on Tuesday, with 151 still missing.')).toEqual([
    'the agency',
    'the agency',
  ])
  expect(sources('The army killed nine rebels, police said, and fled with 12 hostages.')).toEqual(['police', ''])
})
