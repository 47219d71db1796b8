import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

/** Sentences from many desks: each subject counts in its own way. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  tolls: [
    'The death toll in the cable car crash at Lake Tana rose to [killed =22|22] on Tuesday.',
    'Measles deaths rise to [killed =5|five] in Ghana.',
    'It brings to [killed =3|three] the number of people killed by the storm.',
    'A body was found, taking to [killed =67|67] the number of hikers known to have died.',
    'The number of pilgrims who died this year [killed >1000|passed 1,000] on Thursday.',
    'The number of climbers killed on the mountain has risen to [killed =12|12].',
    'Road deaths fell to [killed =245|245] in 2022 from 573 in 2016.',
    '[killed =2|Two climbers] were also found dead in a hut.',
    '[survived =3|Three climbers] were later found alive.',
    '[killed =15|Fifteen of the deceased are children], and [killed =11|eleven] belong to one family.',
    'Of the dead, [killed =551|551] were in the capital.',
    'Two men who had fled to Dori said [shot =165|165] had been shot.',
    'Of the [killed =22|22] dead, [killed =9|nine were children].',
    'The ferry disaster killed [killed 40..50|between 40 and 50 people].',
    'The blaze killed [killed 12..15|12 to 15 people].',
    'The landslide has killed [killed >=24|no fewer than 24 villagers].',
    '[killed =12|A dozen pilgrims] died and [injured vague|scores] were hurt.',
    'Maria Lopez, who lost [killed =3|three children], wept.',
    'The regiment lost [killed =20|20 soldiers] in the ambush.',
  ],
  'parts told in the next sentence': [
    '[killed >=40|At least 40 climbers] died on Monday. [killed =12|Twelve of them were children].',
    'Floods killed [killed =40|40 people]. Among them were [killed =12|12 children].',
    'Floods killed [killed =40|40 people]. [killed >50%|Most of the victims were women].',
    'Floods killed [killed =40|40 people]. Ninety of them were at home.',
    'The blast injured [injured =200|200 people] and [killed =20%|one in five] of the wounded died.',
  ],
  comparisons: [
    'The toll was lowered from 46 to [killed =38|38].',
    'More than double the [detained =300|300] arrests of last year, police detained [detained =620|620 people].',
  ],
  graves: ['Villagers buried [buried =27|27 people] on Sunday.'],
  'fires and floods': [
    '[stranded ~5000|About 5,000] remained stranded as more than 300 crews battled the snow.',
    'The quake left [homeless ~45000|roughly 45,000 homeless].',
    '[homes damaged =1000|A further 1,000 properties] were damaged.',
    'The dam burst displaced [displaced =3120|3,120 households] ([displaced =15600|15,600 individuals]).',
    '[missing >40|More than 40 people] remain unaccounted for, Lake County Sheriff Joan Doe said Sunday night.',
    'The Red Crescent has buried [bodies found =94|94] bodies and [missing >500|more than 500 people] are unaccounted for.',
    'The union fears that [trapped =13|13] are still underground.',
    '[displaced vague|Hundreds] flee floods in Chile.',
  ],
  'prisons and protests': [
    '[protesting vague|Thousands] march in Lima.',
    '[protesting vague|Tens of thousands of people] rallied outside the parliament on Tuesday.',
    '[detained ~39000|Some 39,000 people] are held in the country’s jails.',
    'Police are holding [detained =14|14 people], state television reported.',
    'Police arrested [detained =1|his brother] and [detained =2|two employees].',
    'The [released =12|12 people] who were detained on Monday were released.',
  ],
  epidemics: [
    'Nepal reported [infected =15|15] suspected and confirmed cases of cholera.',
    'There have been [infected =6|six] cases and [killed =4|four] deaths in Mali since Monday.',
    '[ill =6|Six people] who attended the wedding fell ill.',
    'There were [killed =4|four] deaths, two more deaths than a week ago.',
  ],
  'reworded copies': [
    'In accordance with police spokesman John Okoro, [injured =35|35 others] had been wounded.',
    'Among the many dead: [killed =9|9 kids].',
  ],
  'no people': [
    'The party lost 12 seats and 200 members.',
    'The club lost 3-2 and sold two players.',
    'In six cases the court ruled for the state.',
    'The bill passed 84-4 after 16 hours.',
    'The quake of magnitude 6.1 struck 160 km from the city at a depth of 10 km.',
    'The hotline is open 24/7 on 1-800-555-0142.',
    'Resolution 2728 was adopted by 14 votes.',
    'A tax of 20% will raise £1.2bn from 2.3m firms.',
    'He was born in 1962 and lives at 41 Hill Street.',
    'Two C-130 aircraft carried 27 tonnes of rice.',
    'The Boeing 737 was delivered 11 weeks ago.',
    'After 9/11 the law was changed under Section 42(2).',
    'The company hired 30,000 workers at $18 an hour.',
    'More deaths than in 2019 are likely.',
    'He said all but two had drowned.',
  ],
}

describe('figures of many desks', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    test.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, marksOf))
})

describe('the time of what a number is compared with is not its own', () => {
  test.each([
    'The fires have driven 96,000 people from the valley, up from 20,000 in April.',
    'The storm killed 12 people, three times as many as in 2019.',
    'Some 620 people were arrested, compared with 300 in 2029.',
  ])('%s', (text) => expect(readClaims(text).figures[0]?.period).toBeNull())

  test('its own is', () => {
    expect(readClaims('Some 620 people were arrested in 2029.').figures[0]?.period?.edtf).toBe('2029')
  })
})

describe('who says so', () => {
  test.each([
    [
      'More than 40 people are missing, Lake County Sheriff Joan Doe said Sunday night.',
      'Lake County Sheriff Joan Doe',
    ],
    ['Two drivers were hurt, Cook County Sheriff Tom Dart said.', 'Cook County Sheriff Tom Dart'],
    ['Ninety girls are still missing, according to Save the Children.', 'Save the Children'],
    ['Nine children died, Kimani, an official at the Child Protection Ministry, said.', 'Kimani'],
    ['At least 225 people have died, the Missing Sailors Project estimates.', 'the Missing Sailors Project'],
    [
      'The Union of Nurses, which tracks arrests, says police have killed at least 89 civilians.',
      'The Union of Nurses',
    ],
    ['In accordance with police, 35 others had been wounded.', 'police'],
    ['In accordance with the law, 35 prisoners were released.', ''],
    ['Police registered a case and arrested two employees.', ''],
  ])('%s', (text, source) => expect(readClaims(text).sources[0]).toBe(source))
})
