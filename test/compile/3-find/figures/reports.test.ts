import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

/** Situation reports of agencies, health bulletins and police reports. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'who is meant': [
    '[facing hunger ~730000|An estimated 730,000 children] under five are acutely malnourished.',
    '[facing hunger =25%|One in four people] – [facing hunger =6700000|6.7 million] – face acute food insecurity.',
    '[displaced ~18000|An estimated 18,000 people] ([displaced =3600|3,600 households]) were displaced by flooding.',
    'Since the onset of the crisis, [refugees >650000|over 650,000 refugees] have crossed into Chad.',
    'UNHCR registered [returned =7300|7,300 returnees] in January.',
    'Two gunmen took [hostages taken =14|14 people] hostage at a bank; [hostages freed =9|nine] were later freed.',
    'The toll includes [killed =13|13 women] and [killed =21|21 children].',
    'The militants executed [executed =12|a dozen captured soldiers].',
    'The storm left [killed >=112|at least 112] dead and [homeless ~300000|about 300,000 homeless].',
    'WHO reported [infected =9204|9,204] suspected cholera cases, including [killed =151|151] deaths.',
    'Teams treated [injured ~150|around 150 wounded people] on Friday.',
  ],
  'who is not': [
    'The key, according to three survivors, could not be found.',
    'The shelling killed [killed =40|40 people], many of them students.',
    'The floods displaced [displaced =61400|61,400 people], most of them in the east.',
    'Police are looking for the owner, a Canadian national, who fled the scene.',
    'You cannot run a prison with one officer to 90 inmates.',
    'The officer was convicted over 1977 abduction of nurses.',
  ],
  'going and coming': [
    '[evacuated >88000|More than 88,000 people] were under evacuation orders.',
    '[returned >1000000|Over 1 million Afghans] returned from Iran last year.',
    '[returned ~300000|Some 300,000 refugees] have gone home.',
    'The staff of 300 returned to work.',
    '[refugees =114000|114,000 people] have crossed into Chad as refugees.',
    '[facing hunger <1000000|Nearly one million people] face emergency levels of hunger.',
  ],
  'many desks': [
    'The number of Ukrainians killed by strikes rose to [killed =223|223] in July.',
    'The clinic has admitted [hospitalised =340|340 patients] since Monday.',
    'The club admitted 340 members.',
    'The blast killed [killed =2|two workers] and seriously injured [injured =3|three others].',
    'The Taliban said [killed =8|eight of its fighters] had been killed.',
    'Forces have captured [detained >7000|more than 7,000 prisoners of war].',
    '[killed >200|Over 200] dead in Valencia floods',
    'The village of 400 people was cut off.',
    'She is survived by two daughters, and employs 2,000 people.',
    'More than 600 doctors have signed; two of the three hospitals were hit.',
  ],
  'totals and parts': [
    'The ministry reported [infected =1204|1,204] new infections and [killed =33|33] deaths, taking the total to [infected =88410|88,410].',
    '[killed =8|Eight] of the [injured =35|35] injured later died.',
    'A spokesman, Ana Quispe, said [displaced ~5000|about 5,000 people] had fled.',
    '"We have lost [killed =40|40 people]," the mayor of Agadez told a reporter.',
  ],
  'the lost and the saved': [
    'Captain held as country mourns [killed =87|87] lost in ferry disaster.',
    'The ferry went down with the loss of [killed >=87|at least 87] lives.',
    'Officials put the number rescued at [rescued =131|131].',
    'Among the dead, it was confirmed, are [killed =9|nine members of a football squad].',
    '[sheltering ~6200|About 6,200 people] are sleeping in 38 shelters.',
    'Some 6,200 people sleep in on Sundays.',
    'Police detained [detained =6|six pickets] on Tuesday.',
  ],
}

describe('situation reports', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    describe(subject, () => test.each(sentences)('%s', (sentence) => expectMarked(sentence, marksOf)))

  test.each([
    ['Between 1 January and 28 February, WHO recorded 3,412 cholera cases.', 'period', '2031-01/2031-02', '2031-03-12'],
    ['From 3 to 19 January, 139 civilians were killed.', 'period', '2031-01-03/2031-01-19', '2031-03-12'],
    ['The raids of 5–6 March killed 40 people.', 'incident', '2031-03-05/2031-03-06', '2031-03-12'],
    ['As of 4 March, 1.2 million people have been uprooted across the country.', 'cumulative', '', '2031-03-04'],
    ['By Tuesday, 45 people had died.', 'cumulative', '', '2031-03-11'],
    ['Nearly 1.9 million people are displaced.', 'state', '', '2031-03-12'],
    ['The number of IDPs in the district stood at 83,211.', 'state', '', '2031-03-12'],
    ['The 2022 floods affected 1.3 million people.', 'incident', '2022', '2031-03-12'],
    ['As of September, 1,159 people had been convicted.', 'cumulative', '', '2030-09'],
    ['The toll from the fire on Sunday rose to 150, police said on Tuesday.', 'cumulative', '', '2031-03-11'],
    ['On Tuesday the death toll rose to 150.', 'cumulative', '', '2031-03-11'],
    ['The quake struck on Monday; 11 bodies were found, taking the toll to 64.', 'incident', '', '2031-03-12'],
    ['The jail, built for 800, holds 2,300 inmates.', 'state', '', '2031-03-12'],
    ['There are 2 million IDPs in the camps.', 'state', '', '2031-03-12'],
  ])('%s', (text, kind, period, asOf) => {
    const [claim] = readClaims(text).figures
    expect([claim?.kind, claim?.period?.edtf ?? '', claim?.asOf?.edtf ?? '']).toEqual([kind, period, asOf])
  })

  test('a country that records deaths is where they died; one that reports them says so', () => {
    const places = ['Ghana']
    expect(readClaims('Ghana has recorded five deaths.', places).figures.map((f) => f.place)).toEqual(['Ghana'])
    expect(readClaims('Ghana reported five deaths.', places).sources).toEqual(['Ghana'])
    expect(readClaims('The agency recorded five deaths.').sources).toEqual(['The agency'])
  })

  test.each([
    ['Six people were killed in Mopti and four in Kampala.', ['Mopti', 'Kampala']],
    ["A blast at a factory in Ghana's Mopti district killed nine workers.", ["Ghana's Mopti"]],
    ["Twelve herders were killed in Chad's north-east.", ["Chad's north-east"]],
    ["Twelve deputies died in Chad's parliament.", ['']],
  ])('%s', (text, places) =>
    expect(readClaims(text, ['Mopti', 'Kampala', 'Ghana', 'Chad']).figures.map((f) => f.place)).toEqual(places),
  )

  test.each([
    [
      'The Northern Observatory for Rights, a Lima-based monitor, said 24 fighters were killed.',
      'The Northern Observatory for Rights',
    ],
    ['Forty-two people were killed in January, the agency said in a report published on Monday.', 'the agency'],
  ])('%s', (text, source) => expect(readClaims(text).sources).toEqual([source]))
})
