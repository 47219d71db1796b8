import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

/** Victims by name, by plural and in the words of local news; homes beside people. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'told at once': [
    'Last month, a 6.1 tremor injured [injured =1|one person] near Kathmandu.',
    'By Sunday [buried =3190|3,190] had already been buried, officials said.',
    'The toll has reached [killed =5000|5,000]; [killed ~400|about 400 of them were foreigners].',
    '[injured =14|Fourteen of the survivors] were being treated for burns.',
    'In May 2022, a fire killed [killed =7|seven people].',
    '[killed =119|119 prisoners] were slain in September 2021.',
    'In 1987 the ferry sank, killing [killed >4300|more than 4,300].',
    'A court sentenced [sentenced =3|three gang leaders] to life last week.',
    'Experts warned that deaths could reach [killed =20000?|20,000].',
    'The toll could rise to [killed =500?|500], the mayor said.',
  ],
  'persons and homes': [
    '[killed =2|Two sisters], aged 5 and 7, and [killed =1|their grandmother] died when a wall collapsed.',
    'Rescuers pulled [rescued =3|a woman and her two children] alive from the rubble.',
    'The ministry said [killed =19|19 people] had died, revising an earlier figure of [killed =12?|12].',
    'The army sent a team of 16 army doctors to the city.',
    '[killed =17|Seventeen compatriots] were martyred and [injured =40|40] were injured.',
    '[killed =9|Nine civilians] attained martyrdom in the shelling.',
    '[killed =3|Three mercenaries] and [killed =2|two of our countrymen] were killed.',
    '[killed vague 2|Several insurgents] were killed.',
    '[killed vague 2|Insurgents] were killed in the raid.',
    'Smith, 34, was killed in the crash.',
    '[killed =1|John Smith], 34, died at the scene.',
    '[killed =1|Maria Lopez], a nurse, was shot and killed outside her home.',
    'Police said [killed =1|James Brown], 19, was pronounced dead at a hospital.',
    'The gunmen killed [killed =1|Father Ruiz], [killed =1|his cook] and [killed =1|her daughter].',
    '[displaced =1200|1,200 families] were displaced by floods.',
    '[homes destroyed >300|More than 300 houses] were destroyed and [homes damaged =1500|1,500] damaged.',
    'The storm destroyed [homes destroyed ~200|about 200 homes] and damaged [homes damaged =40|40 others].',
    'The fire gutted [homes destroyed =12|12 houses].',
  ],
  'homes lost, people moved': [
    'Floods displaced [displaced ~1200|some 1,200 families] in the province.',
    '[evacuated =5000|5,000 people] evacuated as river rises.',
    'The typhoon left [homeless =2000|2,000 homeless].',
    '[sheltering =300|300 people] are sheltering in 12 schools.',
    '[homes destroyed =45|Forty-five houses] were completely destroyed and [homes damaged =300|300] partially damaged.',
    'At least 23 villages were inundated, affecting [affected =14000|14,000 people].',
    '[displaced =350|350 households] had to flee their homes after the dam burst.',
    'Officials moved [evacuated =450|450 families] to safer places.',
    '[homes destroyed >100|Over 100 dwellings] were washed away.',
    'A fire razed [homes destroyed =80|80 shanties], leaving [homeless =400|400 people] homeless.',
    'Landslides have swept away [homes destroyed =14|14 houses] in the district.',
    '[displaced <=15000|As many as 15,000 people] have been displaced since January.',
    '[evacuated vague|Thousands] were evacuated from the coast.',
    'The violence has forced [displaced =60000|60,000 people] to flee.',
    'The conflict has displaced [displaced 18000..20000|between 18,000 and 20,000 people].',
    '[homes damaged =312|312 houses] were damaged, the disaster agency said.',
  ],
  'local news': [
    '[killed =1|A 23-year-old man] was shot and killed; [injured =2|two others] were wounded.',
    '[injured =1|A teen] is in critical condition after a shooting.',
    '[killed =1|One person] was killed and [injured =3|three others] injured in a shooting early Sunday.',
    '[killed =1|One man] is dead and [hospitalised =1|another] is hospitalized after a shooting.',
    '[shot =2|Two men] were shot in the leg Friday night.',
    'The victim, identified as [killed =1|Kevin Jones], 27, was found dead.',
    'Police found [shot =1|a man] suffering from a gunshot wound.',
    '[killed =1|Woman] dead, [injured =2|2] injured in shooting at bar',
    '[injured =1|A 17-year-old girl] was wounded.',
  ],
  'headlines and tables': [
    'Blast kills [killed =5|5], wounds [injured =20|20]',
    '[killed =31|31] dead, [missing vague|dozens] missing after ferry sinks',
    'Death toll: [killed =45|45]',
    'Dead: [killed =12|12]',
    'Injured: [injured =30|30]',
    'Officials put the death toll of the quake at [killed =45|45].',
    'The storm caused a death toll of [killed =45|45].',
    '[killed =12|12] were killed and [injured =30|30] wounded, [injured =4|four] of them seriously.',
    'The army killed [killed =12|12] and wounded [injured =30|30], [injured =4|four] of them seriously.',
    '[killed =14|Fourteen people] were killed by a bomb, including [killed =3|three children].',
    'The toll was [killed 18000..20000|between 18,000 and 20,000].',
  ],
}

describe('persons, homes, headlines', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    test.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, marksOf))
})

test('one person without a number is counted by the words for that person', () => {
  const text = 'The gunmen killed Father Ruiz, his cook and a porter.'
  const words = readClaims(text).figures.map(({ number }) => text.slice(number.start, number.end))
  expect(words).toEqual(['Father Ruiz', 'his cook', 'a'])
})
