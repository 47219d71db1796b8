import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

/** What agencies, aid bodies and courts add to the sentences of newspapers. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'what befell them, in more words': [
    '[killed =41|41] perish as tanker burns in Kano',
    '[injured >60|More than 60 others] sustained varying degrees of injuries.',
    '[injured =10|Ten others] escaped with minor burns.',
    '[injured =2|Two firefighters] were overcome by smoke.',
    '[injured =5|Five customers] were harmed by tainted milk.',
    'A canoe overturned, drowning [killed =7|seven traders].',
    '[detained =9|Nine dockers] were picked up for questioning.',
    'The nurse met the captors of [hostages held =6|six surveyors].',
    'The gangs killed or wounded [casualties >700|more than 700 people].',
    'Divers said [killed =15|15 people] were found "lifeless".',
    'By noon [displaced >4000|more than 4,000 refugees] had entered Uganda since Sunday.',
  ],
  'a police source puts them at a number': [
    'A police source put the dead at [killed =9|nine].',
    'The mayor put the missing at [missing =30|30].',
    'The shelling left many dead at 30 sites.',
  ],
  'lines of a bulletin': [
    'New deaths: [killed =12|12]',
    'Total deaths: [killed =41|41]',
    'New cases this week: [infected =412|412]',
    'Confirmed cholera cases: [infected =2310|2,310]',
    'New buses: 12',
  ],
  'how bad it is for some of them': [
    '[injured =79|79 others] were wounded, with [injured =9|nine] in critical condition.',
    'On Monday [hospitalised =94|94 people] were taken to hospital, [hospitalised =31|31] of them in a serious condition.',
    'The outbreak has caused [killed =6|six] deaths, [killed =4|four of them of infants].',
  ],
  'room, bodies and survivors that no number tells of': [
    'The hall can accommodate 300 people.',
    'The village has a hostel that housed 200 pupils.',
    'He was burned over more than half of his body.',
    'They were burned over more than half of their bodies.',
    'Post-mortems were done on 109 bodies.',
    'The mayor talked to several survivors.',
    'Most of the survivors were farmers.',
  ],
  'ages in pairs': ['Her sons, 12 and 15, were among the dead.', 'Two sons, 12 and 15, left.'],
  'an age that several have': [
    'The priest buried Max and Ivo Roth, both 13, who were stabbed by a guard.',
    '[killed =3|Three girls], all 14, were killed in the slide.',
    'The crew, all [killed =14|14], were killed when the tug sank.',
  ],
  'numbers that rise': [
    'The number of dead has gone from 12 to [killed =19|19].',
    'The number of cholera cases rose from 340 to [infected =512|512].',
    'Another body was found, bringing to [killed =26|26] the dead.',
  ],
  'shares of every so many': [
    '[killed =0.2%|Two in every 1,000 children] are dying of measles.',
    '[killed >0.1%|More than six out of every 10,000 people] are dying of hunger.',
  ],
  'aboard before the number, the life lost in another order': [
    'The barge sank with on board [aboard 60..70|between 60 and 70 workers].',
    'The bus had on board [aboard =45|45 nuns].',
    'There lost the life [killed >=12|at least 12 sailors].',
  ],
  'out of one building': [
    'When a fire broke out, hundreds of guests fled the burning theatre.',
    'At dawn [displaced vague|thousands of villagers] fled the valley.',
    '[facing hunger >50%|More than half of the children] there are suffering acute malnutrition.',
  ],
  'those of whom others are a part': [
    'The barge had [aboard =80|80 people] on board, of whom [rescued =61|61] have been rescued.',
    '[rescued =54|A total of 54 herders], among them [rescued =12|12 women] and [rescued =3|three infants], were rescued.',
    '[sentenced =5|Five people] were sentenced to death and [sentenced =23|23] to prison.',
  ],
  'moved and striking': [
    '[evacuated ~400|Some 400 families] were moved to shelters.',
    '[protesting ~2000|About 2,000 dockers] walked off the job.',
  ],
  'what was not so': [
    'Rumours that bakers had been lynched were untrue, police said.',
    'Reports that rebels had killed nine drivers have been denied.',
    'Claims that 40 people died are false, the ministry said.',
    'She dismissed as false posts on social media that 12 pupils had died.',
    'Reports that [killed =9|nine drivers] had been killed have been confirmed.',
  ],
}

for (const [name, sentences] of Object.entries(SENTENCES))
  describe(name, () => {
    test.each(sentences)('%s', (marked) => expectMarked(marked, marksOf))
  })

describe('when it was, and when it was said', () => {
  test.each([
    ['On Friday, police said 12 people had been killed.', '', '2031-03-07'],
    ['In 2019, the mission said that 12 people had died.', '', '2019'],
    ['On Friday, police said a blast killed 12 people.', '2031-03-07', '2031-03-12'],
    ['On Friday 12 people were killed, police said.', '2031-03-07', '2031-03-12'],
    [
      'More than 210 people have been arrested since Monday, police said on Tuesday.',
      '2031-03-10/2031-03-11',
      '2031-03-11',
    ],
    [
      'On 4 March, the UN said 900 people had been killed since the invasion on 24 February.',
      '2031-02-24/2031-03-04',
      '2031-03-04',
    ],
    [
      'Gunmen abducted 30 girls from a school in the town of Dapchi in Yobe state, on the night of 14 April 2014.',
      '2014-04-14',
      '2031-03-12',
    ],
    ['It was the deadliest fire since 30 October 2009, when 12 people died.', '2009-10-30', '2031-03-12'],
    ['The crash was the worst since 2001, when 126 people lost their lives.', '2001', '2031-03-12'],
    ['A total of 2,564 cases of cholera, including 37 deaths, had been notified as of 2 March.', '', '2031-03-02'],
    ['A ferry sank, killing nine, and as of Monday 40 were missing.', '', '2031-03-12'],
  ])('%s', (text, period, asOf) => {
    const [claim] = readClaims(text).figures
    expect([claim?.period?.edtf ?? '', claim?.asOf?.edtf]).toEqual([period, asOf])
  })

  test('each of a list has the day and the place that stand with it', () => {
    const text = 'The raiders killed 12 in Kisii on Friday and 30 in Kano on Sunday.'
    const { figures } = readClaims(text, ['Kisii', 'Kano'])
    expect(figures.map(({ place, period }) => [place, period?.edtf])).toEqual([
      ['Kisii', '2031-03-07'],
      ['Kano', '2031-03-09'],
    ])
    expect(readClaims('Twelve people died on Friday and 30 on Sunday.').figures.map(({ place }) => place)).toEqual([
      '',
      '',
    ])
  })

  test('a place inside another claim’s words is that claim’s', () => {
    const text = 'Gunmen freed 15 boys, but more than 280 girls seized in Kano are still missing.'
    expect(readClaims(text, ['Kano']).figures[0]?.place).toBe('')
  })
})

describe('what kind of count', () => {
  test.each([
    ['Cumulative: 2,310 cases and 41 deaths', ['cumulative', 'cumulative']],
    ['At the end of the week, 61 people remained hospitalised.', ['state']],
    ['Three drivers remain in detention.', ['state']],
    ['A court jailed four people for nine years.', ['incident']],
    ['Four more people died overnight, taking the total to 61.', ['incident', 'cumulative']],
  ])('%s', (text, kinds) => expect(readClaims(text).figures.map(({ kind }) => kind)).toEqual(kinds))

  test('a hedge may stand before the toll', () => {
    const [claim] = readClaims('The estimated death toll is now at 61.').figures
    expect([claim?.bound, claim?.hedge]).toEqual(['~', 'estimated'])
  })
})

test('a headline may end in who says it', () => {
  expect(readClaims('Twelve die in wreck: Italian coast guard').sources).toEqual(['Italian coast guard'])
  expect(readClaims('Navy: 12 missing off Sicily').sources).toEqual(['Navy'])
})

describe('an office and the name that holds it are one source', () => {
  test.each([
    ['The fire chief, Ana Quispe, could not confirm the toll but said 21 were missing.', 'The fire chief, Ana Quispe'],
    [
      'Thirty were hurt and are in the Lima Hospital and two clinics, the head of the ambulance service, Dr Ana Lopez-Rey, told the Courier.',
      'the head of the ambulance service, Dr Ana Lopez-Rey',
    ],
  ])('%s', (text, source) => expect(readClaims(text).sources).toEqual([source]))
})

test('a part of a town is named behind its town', () => {
  const text = 'A fire killed at least 12 tailors at a mill in Lahore’s Gulberg industrial area.'
  expect(readClaims(text, ['Lahore']).figures[0]?.place).toBe('Lahore’s Gulberg industrial area')
})

describe('two figures of one sentence', () => {
  test('the day that stands with the first is not the second’s', () => {
    const { figures } = readClaims('The toll, which stood at 12 on Monday, climbed to 19.')
    expect(figures.map(({ point, asOf }) => [point, asOf?.edtf])).toEqual([
      [12, '2031-03-10'],
      [19, '2031-03-12'],
    ])
  })

  test('an official figure is not of those who give another', () => {
    const text = 'Aid groups put the number of dead at 340, three times the official figure of 112.'
    expect(readClaims(text).sources).toEqual(['Aid groups', ''])
  })
})
