import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, PUBLISHED, readClaims } from './claims.ts'

/** Stories told on: who was aboard, who got away, what is still counted, and what was only said of it. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'a part of those aboard, and what befell it': [
    'Rescuers said [killed >=9|at least nine of the 31 people] aboard were dead.',
    '[missing =6|Six of the 20 passengers] on board are missing.',
  ],
  'prisoners who get away': [
    'The jail said [escaped =18|18 inmates] got away.',
    'Guards said [escaped =18|18 prisoners] had fled the jail and [detained =5|only five] had been caught again.',
    'About 60 prisoners refused their meals.',
    'The jail holds [detained =60|60 prisoners].',
  ],
  'the missing, told by what has not been done': [
    '[injured =4|Four people] were hurt and [missing =9|nine others] have still not been accounted for.',
    '[missing =9|Nine sailors] had not yet been accounted for.',
  ],
  'in hospital': ['[killed =3|Three people] are dead and [hospitalised =8|eight] are being treated at two clinics.'],
  'one of them is who they are': [
    'The [killed =4|four] dead, [killed =1|one of them a midwife] on her way home, drowned.',
    '[killed =7|Seven hikers] died, [killed =1|one of them a nurse].',
  ],
  'a headline without its verb': ['All [killed =9|nine divers] trapped in Malta cave dead'],
  'what is only alleged': [
    'A judge looked into allegations that monks were beaten.',
    'The judge heard allegations that [killed =40?|40 monks] were killed.',
  ],
  'how sure each part is': [
    'Chad has [infected =20|20] cases of measles, of which [infected =3?|three] are suspected and [infected =5?|five] are probable.',
  ],
  'those for whom there is room': [
    'The jail, built in 1961 for 200 men, holds [detained >500|more than 500].',
    'A camp designed to hold 900 people is full.',
  ],
  'courts that clear': [
    'A jury in Bari jailed [detained =4|four guards] and cleared [acquitted =2|two others].',
    'Police cleared 40 shoppers from the bridge.',
  ],
  'one in so many': [
    '[facing hunger =33.3%|One boy in three] is malnourished.',
    '[killed =1|One man] in three villages died.',
  ],
  'a train and whoever is on it': ['[aboard <=600?|As many as 600 nuns] may have been on the train.'],
  'a night away from home': ['[sheltering ~700|About 700 villagers] spent the night in tents.'],
  'crowds, as somebody puts them': [
    'The union said [attending =9000|9,000 people] took part.',
    'The union put the crowd at [attending =80000|80,000].',
    'About 25 people managed to reach the last bus.',
  ],
}

for (const [name, sentences] of Object.entries(SENTENCES))
  describe(name, () => {
    test.each(sentences)('%s', (sentence) => expectMarked(sentence, marksOf))
  })

describe('what the number runs over', () => {
  const kinds = (text: string) => readClaims(text).figures.map(({ kind }) => kind)
  test.each([
    ['A train left the rails near Bari in a crash on Monday. So far nine people are dead.', ['incident']],
    ['A blast hit a mill on Monday, killing six. The mayor put the number of dead at nine.', ['incident', 'incident']],
    ['Cholera has reached Chad. So far nine people are dead.', ['cumulative']],
    ['The insurgency lasted 30 years. It left 90,000 dead.', ['cumulative']],
    ['The storm lasted an hour. It left nine dead.', ['incident']],
    ['Nine people are being treated at a clinic.', ['state']],
    ['A drought in 1985 killed 90,000 people.', ['incident']],
    ['The drought has killed 90,000 people.', ['cumulative']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('when it happened', () => {
  const periods = (text: string) => readClaims(text).figures.map(({ period }) => period?.edtf ?? '')
  test.each([
    ['In a third accident, on Tuesday, Rossi said nine people were saved.', ['2031-03-11']],
    ['Tuesday was the deadliest day for miners so far this year, with nine people dead.', ['2031-03-11']],
    [
      'The agency said 40 new cases of measles and six new deaths were recorded on Monday.',
      ['2031-03-10', '2031-03-10'],
    ],
    ['A measles epidemic, in Bari in 2009, infected 40 people and killed nine.', ['2009', '2009']],
    ['Police first reported nine dead, but on Monday afternoon the mayor cut that number to six.', ['', '']],
    ['Measles has killed 68 people this year, up from 17 in the same period of 2030.', ['2031', '2030']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected))

  test('whoever lowers a number says the lower one', () => {
    const text = 'Police first reported nine dead, but on Monday afternoon the mayor cut that number to six.'
    expect(readClaims(text).sources).toEqual(['Police', 'the mayor'])
  })
  test('a headline’s “says”', () => {
    expect(readClaims('Measles deaths climb to 31, says Chad health ministry').sources).toEqual([
      'Chad health ministry',
    ])
  })
  test('who is announced with a colon says what is quoted below', () => {
    const { sources } = readClaims(
      'The coach told reporters:\n\n“We lost 12 people.\n\n“Nine were injured.”\n\nSix died.',
    )
    expect(sources).toEqual(['The coach', 'The coach', ''])
  })
})

test('what had been done, and how many there were before, are counts up to a day', () => {
  const { figures } = readClaims(
    'The unions staged a walkout. Police said 21 dockers had been arrested. More than 30 people have been detained, up from 17 on Monday.',
  )
  expect(figures.map(({ point, kind, period, asOf }) => [point, kind, period?.edtf ?? '', asOf?.edtf])).toEqual([
    [21, 'cumulative', '', PUBLISHED],
    [30, 'cumulative', '', PUBLISHED],
    [17, 'cumulative', '', '2031-03-10'],
  ])
})

test('those who are buried after a raid were killed in it', () => {
  const { figures } = readClaims('Families on Tuesday buried the nine monks killed in a raid on Bari.')
  expect(figures.map(({ measure, point }) => [measure, point])).toEqual([['killed', 9]])
})
