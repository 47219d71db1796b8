import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { marksOf, readClaims } from '../claims.ts'

/** What many do together, and what many need. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'crowds that come': [
    '[attending vague|Hundreds] rushed to the quay to look for relatives.',
    'The dam burst after [attending vague|dozens of farmers] came to fill their tanks.',
    '[attending ~2000|About 2,000 mourners] packed the cathedral on Friday.',
    '[attending vague|Thousands of fans] lined the streets of the capital.',
    '[attending vague|Tens of thousands of pilgrims] converged on the shrine.',
    '[attending ~400|Some 400 parents] outside the school cheered the ruling.',
    '[attending vague 200?|Several hundred supporters] tried to storm the building.',
  ],
  'protests and strikes': [
    '[protesting >3000|More than 3,000 dockers] are on strike over pay.',
    '[protesting vague|Thousands of teachers] staged a march to the ministry.',
    '[protesting ~600|About 600 farmers] blocked the main road with tractors.',
    '[protesting vague|Hundreds of students] chanted slogans outside the court.',
    '[protesting ~150|Around 150 miners] began an open-ended sit-in.',
  ],
  'needs and hunger': [
    '[in need of aid =2300000|2.3 million people] need urgent and sustained food aid.',
    '[in need of aid ~40000|Some 40,000 families] are in urgent need of clean water.',
    '[facing hunger =800000|800,000 people] face acute and worsening hunger.',
    'Another [at risk of starvation =300000|300,000 people] are classed as being on the edge of famine.',
    'The number of hungry people is forecast to rise to [facing hunger =5500000?|5.5 million] in June.',
    'The number of people in need is projected to reach [in need of aid =9000000?|9 million].',
  ],
  'taken, beaten, out of work': [
    'Gunmen marched [hostages taken =40|40 pupils] into the bush.',
    'The bandits led [hostages taken vague|dozens of villagers] into the forest.',
    '[beaten ~1300|Some 1,300] have been beaten or tortured since the coup.',
    'The bank made [dismissed =900|900 workers] redundant.',
    '[dismissed vague|Thousands of miners] lost their jobs.',
    '[arrived >=210|At least 210 migrants] arrived on the island in two boats.',
    'The storm left [without power ~50000|about 50,000 people] without power.',
  ],
  'no crowd': [
    'Two nurses rushed to the ward.',
    'Twelve officers arrived at the scene.',
    'Hundreds of soldiers stormed the building.',
    'The minister came to power in 2014.',
    'The side beat 14 rivals to win the cup.',
    'The council voted 12 to 3.',
    'The firm needs 40 trucks.',
    'The plan faces 300 objections.',
  ],
}

describe('crowds and needs', () => {
  for (const [name, sentences] of Object.entries(SENTENCES))
    describe(name, () => test.each(sentences)('%s', (marked) => expectMarked(marked, marksOf)))

  test('what a crowd came for is no other deed, and its day is the crowd’s', () => {
    const { figures } = readClaims('Hundreds rushed to the depot to collect rice on Tuesday.')
    expect(figures.map(({ period }) => period?.edtf)).toEqual(['2031-03-11'])
  })
})

describe('who they are', () => {
  test.each([
    ['The court freed six jailed teachers’ union officials.', ['jailed teachers’ union officials']],
    ["The court freed six jailed teachers' union officials.", ["jailed teachers' union officials"]],
    ['Some 40 members of the security forces were hurt.', ['members of the security forces']],
    ['The floods claimed 40 lives.', ['']],
    ['His wife, a clerk at the bank, was arrested.', ['wife']],
    ['A man, a woman and two children were killed.', ['man, a woman and two children']],
    ['Union leaders detained, harassed', []],
  ])('%s', (text, populations) => expect(readClaims(text).figures.map((f) => f.population)).toEqual(populations))
})

describe('what the number runs over', () => {
  const kinds = (text: string) => readClaims(text).figures.map(({ kind, period }) => [kind, period?.edtf])
  test.each([
    ['Friday was the city’s deadliest day since 1930, with 90 lives lost.', [['incident', '2031-03-07']]],
    ['The general was responsible for over 40,000 killings.', [['cumulative', undefined]]],
    ['Dozens of sailors rescued from the wreck reached home on Friday.', [['incident', undefined]]],
    [
      'Since the outbreak began in January, 53 deaths were confirmed and another 37 suspected.',
      [
        ['cumulative', '2031-01-01/2031-03-12'],
        ['cumulative', '2031-01-01/2031-03-12'],
      ],
    ],
  ])('%s', (text, claims) => expect(kinds(text)).toEqual(claims))

  test('those known to be missing are missing', () =>
    expectMarked('With [missing =118|118 inmates] known to be missing, the jail was sealed.', marksOf))

  test('a further number is beside the others, and keeps its doubt', () =>
    expectMarked('[killed =53|53] deaths were confirmed and another [killed =37?|37] suspected.', marksOf))

  test('bodies without names were found', () =>
    expectMarked('[bodies found =54|Fifty-four] bodies had still to be identified.', marksOf))

  test('those let out of a jail are prisoners', () =>
    expectMarked('Gunmen set free [prisoners released =200|200] in a raid on the jail.', marksOf))
})

test('one stretch of time holds for all that are told of it', () => {
  const { figures } = readClaims(
    'There were more than 6,000 cases of measles in which 53 deaths were confirmed and another 37 suspected since the outbreak began in January.',
  )
  expect(figures.slice(1).map(({ period }) => period?.edtf)).toEqual(['2031-01-01/2031-03-12', '2031-01-01/2031-03-12'])
})

test('a full date between who says it and what is said', () => {
  const { sources } = readClaims('The health ministry said on Feb. 21, 2031 that 40 people had died.')
  expect(sources).toEqual(['The health ministry'])
})

describe('in many subjects', () => {
  test.each([
    'The number of cases of measles has gone up from 340 recorded in January to [infected =512|512].',
    'Deaths have doubled from four to [killed =8|eight].',
    '[protesting vague|Thousands of striking dockers] march on the port.',
    'The bus was packed with [aboard ~90|about 90 people] and 12 goats.',
    'The barrage killed [killed vague 2|many civilians].',
    '[sheltering ~90|Around 90 people] slept in a church and another [sheltering =60|60] in a hospital.',
    'Gunmen seized [hostages taken =276|276 girls] from a school.',
    '[hostages freed =5|Five of the 30 students] were freed after a ransom was paid.',
    '[escaped =87|Eighty-seven prisoners] escaped through a tunnel and [detained =12|12] have been recaptured.',
    '[hospitalised ~40|About 40 survivors] were treated for hypothermia.',
    '[quarantined ~700|About 700 people] who met the patient are being monitored.',
    '[arrived ~1450|Some 1,450 people] reached the southern islands by boat last month.',
    'The firm laid off [dismissed =1200|1,200 pilots and cabin crew].',
    'The man accused of killing [killed =51?|51 worshippers] pleaded guilty.',
    'Police seized 12 boats.',
    'The reforms doubled from four to eight.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  const fields = (text: string, places: readonly string[] = []) =>
    readClaims(text, places).figures.map(({ point, kind, place, shareOf }) => [point, kind, place, shareOf])
  test.each([
    [
      'Peru bus crash kills 20, injures 33',
      ['Peru'],
      [
        [20, 'incident', 'Peru', null],
        [33, 'incident', 'Peru', null],
      ],
    ],
    ['More than 3 million people have fled Ukraine.', ['Ukraine'], [[3000000, 'cumulative', 'Ukraine', null]]],
    ['Dozens fled the city since Kenya sent troops.', ['Kenya'], [[null, 'cumulative', '', null]]],
    ['Saudi Arabia executed 81 men in a single day.', ['Saudi Arabia'], [[81, 'incident', 'Saudi Arabia', null]]],
    ['In all 36 patients are in intensive care.', [], [[36, 'state', '', null]]],
    ['Some 4,600 people lost their jobs when the yard closed in 2019.', [], [[4600, 'incident', '', null]]],
    [
      'The fire killed 24 people. Most were killed by smoke.',
      [],
      [
        [24, 'incident', '', null],
        [0.5, 'incident', '', 'people'],
      ],
    ],
    [
      'A fire at a jail holding 1,600 inmates killed 41 of them.',
      [],
      [
        [1600, 'state', '', null],
        [41, 'incident', '', null],
      ],
    ],
  ])('%s', (text, places, claims) => expect(fields(text, places)).toEqual(claims))

  test('the day on which bodies were found is theirs', () => {
    const { figures } = readClaims('The bodies of five climbers were found on Monday.')
    expect(figures.map(({ period }) => period?.edtf)).toEqual(['2031-03-10'])
  })

  test('a bulletin counts both over one time', () => {
    const { figures } = readClaims('The ministry reported 212 new cholera cases and nine deaths in the past 24 hours.')
    expect(figures.map(({ kind }) => kind)).toEqual(['period', 'period'])
  })
})
