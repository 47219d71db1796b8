import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('what a title keeps', () => {
  it.each([
    [
      'whose it is',
      "Pete Gannon, whose house was destroyed in Monday's fire, said he would stay.",
      'destroyed',
      "Pete Gannon, whose house was destroyed in Monday's fire",
    ],
    [
      'the word without which it would be so',
      'Rescuers will stay in the pit until the last workers are evacuated on Friday.',
      'evacuated',
      'Rescuers will stay in the pit until the last workers are evacuated on Friday',
    ],
    [
      'the word that asks',
      'Officials are studying how the accident happened.',
      'accident',
      'How the accident happened',
    ],
    [
      'what describes one thing, commas and all',
      'The port reported 800 tickets were sold for the 150-foot, triple-deck ferry on Monday.',
      'sold',
      '800 tickets were sold for the 150-foot, triple-deck ferry on Monday',
    ],
    [
      'an adverb of its verb, a hedge above all',
      'The blast reportedly took place in the Kibera district at around 08:00 local time.',
      'blast',
      'The blast reportedly took place in the Kibera district at around 08:00 local time',
    ],
    [
      'a bracket kept whole',
      'The High Court (HC) has convicted former governor James Otieno of theft.',
      'convicted',
      'The High Court (HC) has convicted former governor James Otieno of theft',
    ],
    [
      'what is said in a quotation',
      'Brigadier-General Ahmed Sabri, a coalition spokesman, told Reuters: "We were not in the area on Sunday. We deny it."',
      'told',
      'Brigadier-General Ahmed Sabri, a coalition spokesman, told Reuters: "We were not in the area on Sunday"',
    ],
    [
      'a quotation to its end',
      'Okoro said it was time "whatever our party, to work together and to rebuild the town."',
      'said',
      'Okoro said it was time "whatever our party, to work together and to rebuild the town."',
    ],
    [
      'words in quotation marks inside a clause',
      `Opposition leader Ana Costa on Thursday dismissed as "invented" the results of Sunday's presidential vote.`,
      'dismissed',
      `Opposition leader Ana Costa on Thursday dismissed as "invented" the results of Sunday's presidential vote`,
    ],
    [
      'as many as are counted',
      'The harbour master, Ann Foley, said as many as 400 people were aboard.',
      'said',
      'The harbour master, Ann Foley, said as many as 400 people were aboard',
    ],
    [
      'who it was that did it',
      'Aid workers said it was the flood that destroyed the bridge at Juba.',
      'said',
      'Aid workers said it was the flood that destroyed the bridge at Juba',
    ],
    [
      'a condition, without which it says something else',
      'Drivers are being told to travel only if they must.',
      'told',
      'Drivers are being told to travel only if they must',
    ],
    [
      'what a relative clause takes',
      'The Kasai province, which the rebels seized in March, was shelled on Sunday.',
      'seized',
      'The Kasai province, which the rebels seized in March',
    ],
    [
      'both ends of a range',
      'Some 1,200 to 6,000 fighters who briefly took Ati in November have left.',
      'took',
      '1,200 to 6,000 fighters … briefly took Ati in November',
    ],
    [
      'nothing of the comma behind a word that joins',
      'However, other passengers spoke of a second fire on Monday, the coast guard said.',
      'said',
      'Other passengers spoke of a second fire on Monday, the coast guard said',
    ],
    [
      'who did it and what the participle tells, of a long sentence',
      'Drunken guards opened fire in a crowded market town in neighbouring Khuzestan province late in the evening, killing a 21-year-old woman and wounding two other people.',
      'wounding',
      'Drunken guards opened fire … wounding two other people',
    ],
    [
      'what happened after something else, without that',
      'The trawler was struck by a barge before suddenly going under.',
      'going',
      'The trawler … suddenly going under',
    ],
    [
      'a person rather than the hour',
      'An hour after the mayor declared an alert in two districts of Lima on May 9, the baby died.',
      'died',
      'The baby died',
    ],
    [
      'those whom a participle tells of, an adverb between',
      'The navy brought the 21 sailors already rescued to Oran on Monday.',
      'rescued',
      'The 21 sailors already rescued to Oran on Monday',
    ],
    [
      'nothing that leads on to what is left out',
      'Angry pupils chanted slogans such as "Ali must go!" as they clashed with guards.',
      'chanted',
      'Angry pupils chanted slogans',
    ],
    [
      'no hours without what they are counted from',
      'Protesters burned her car hours after she resigned.',
      'burned',
      'Protesters burned her car',
    ],
    [
      'no comma before a length of time that is left out',
      'The clerk died in Lima on October 7, two days after he was admitted under a false name, Health Minister Ana Rojas told reporters.',
      'died',
      'The clerk died in Lima on October 7',
    ],
    [
      'every number of a list',
      'Families "lost two, three, even four relatives" in the flood on Monday.',
      'lost',
      'Families "lost two, three, even four relatives" in the flood on Monday',
    ],
    [
      'the vote without those who were in it',
      "The two rivals in Peru's presidential election each claimed victory on Monday.",
      'election',
      "Peru's presidential election",
    ],
    [
      'almost, before what is counted',
      'Almost a million people have been displaced since March.',
      'displaced',
      'Almost a million people have been displaced since March',
    ],
    [
      'the pronoun of many, where one is named',
      'Angry fans carried signs reading "Ana Diallo lies" before they marched to the court on Monday.',
      'marched',
      'They marched to the court on Monday',
    ],
    [
      'of two that are told with one verb, each its own',
      'Ana Rojas broke ranks on Monday, calling for a new vote.',
      'broke',
      'Ana Rojas broke ranks on Monday',
    ],
    [
      'no length of time without what it is counted from',
      'An icon of the struggle was shot dead a year before Togo held elections.',
      'shot',
      'An icon of the struggle was shot dead',
    ],
    [
      'those who still burn, not those who fight them',
      'Volunteers fought 15 wildfires on Friday, with 12 still burning into the night.',
      'burning',
      '12 still burning into the night',
    ],
    [
      'no “that” before what is said',
      'Witnesses told Radio Lima on Monday that police are carrying out a search at the port.',
      'search',
      'Police are carrying out a search at the port',
    ],
    [
      'none of a date line in brackets',
      '"(Lima) - The government should look into the killing of at least 18 people, Amnesty International said today.',
      'said',
      'The government should look into the killing of at least 18 people, Amnesty International said',
    ],
    [
      'a mark of quotation before the verb',
      "Army 'retakes' two towns in the east",
      'retakes',
      "Army 'retakes' two towns in the east",
    ],
    [
      'two sides that agree behind a comma',
      'Talks between the Kenyan and Somali delegations broke up on Monday, but with the two sides agreeing to meet again.',
      'meet',
      'The two sides agreeing to meet again',
    ],
    [
      'a cut before a clause rather than inside it',
      'Officials of the health ministry warned on Monday that the hospitals of the two northern provinces were on the verge of collapsing due to dwindling supplies of fuel, water and food.',
      'warned',
      'Officials of the health ministry warned on Monday that the hospitals of the two northern provinces were on the verge of collapsing…',
    ],
    [
      'a hedge behind “who”',
      'The governor, who reportedly fled to Ati by boat, said the bridge was safe.',
      'fled',
      'The governor … reportedly fled to Ati by boat',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})

describe('a saying of which nothing is said', () => {
  it.each([
    ['Survivors told the coast guard on Friday.', undefined],
    [
      'Survivors told the coast guard on Friday that ten were missing.',
      'Survivors told the coast guard on Friday that ten were missing',
    ],
    ['The governor told villagers on Friday to leave.', 'The governor told villagers on Friday to leave'],
  ])('%s', (text, title) => {
    expect(titleOf(text, 'told')).toBe(title)
  })
})
