import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

/** How newspapers and agencies build the sentences that carry numbers. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  headlines: [
    'Neighbours say [killed =31|31] killed in Omani ferry fire, company denies fault',
    'UN says [missing =40|40] missing off Libya',
    'Mudslide kills [killed =12|12] in Bolivian town',
    'Inmates take three towers in a Bremen prison yard',
  ],
  'a list of those who died': [
    '[killed =9|Nine nuns], [killed =4|four pilgrims] and [killed =2|two guides] drowned, the abbot said.',
    '[killed =20|Twenty people], [killed =6|six of them children], were killed.',
  ],
  'two outcomes of one deed': [
    'A gas leak has left [killed >=9|at least 9 people] dead and wounded [injured =31|31].',
    'The crash left [killed =6|six pilgrims] dead and injured [injured =14|14 others] near Kisii.',
    'The raid left [casualties =12|12] dead and wounded.',
  ],
  'who is held': [
    'Gunmen were holding [hostages held =6|six teachers] hostage at a jail in Lima.',
    '[detained =4|Four protesters] are being held by police, she said.',
    '[detained =14|Fourteen marchers] were being held at a barracks.',
    'Three meetings are being held in Quito.',
    'The mayor asked for a list of [hostages taken ~50|some 50 kidnapped villagers].',
    'They named [hostages taken <90|almost 90 abducted Kenyan girls] and [injured =9|nine wounded soldiers].',
  ],
  'whoever says it is not counted': [
    'The bus overturned, killing [killed =3|three drivers] and injuring [injured vague|scores], a hospital director said on Sunday.',
    'The tremor killed [killed =2|two] and hurt [injured =6|six], a witness told AFP.',
    'Clinics were told to receive injured miners.',
    'The mayor said one of the survivors indicated that the brakes had failed.',
  ],
  'a number ends with its clause': [
    'The death toll could [killed >200?|pass 200], the health minister said Friday, adding that [missing >=30|at least 30 people] were still missing.',
    'The number of infected will [infected >5000?|pass 5,000], the minister said, adding that [hospitalised =40|40 people] were in hospital.',
  ],
  'money is nobody': [
    'The judge reduced it to a Rs6.9 million fine and nine months in prison.',
    'He faces a N2.5 billion fine and three years in jail.',
  ],
  'those before': [
    'The crews failed to find any of [missing =7|seven people] listed missing.',
    'Families of the [killed =97|97 fans] who died in the crush walked out.',
    'Letters were sent to the [displaced vague|thousands of Haitians] who have fled their homeland by sea.',
    '[rescued =3|Three people] were also pulled from a flattened mall.',
    'There may be [trapped <=20|as many as 20] more buried beneath the mud.',
  ],
}

for (const [name, sentences] of Object.entries(SENTENCES))
  describe(name, () => {
    test.each(sentences)('%s', (marked) => expectMarked(marked, marksOf))
  })

describe('what follows two outcomes belongs to both', () => {
  test.each([
    ['The heat killed 14 farmers and sickened 300 others between Thursday and Saturday.', 2],
    ['Militias abducted 70 farmers and executed nine in March.', 2],
    ['At least 23 people died and 50 more were hurt when a bomb hit a market on Tuesday.', 2],
    ['At least 23 people died in a market on Tuesday and 50 were hurt.', 2],
  ])('%s', (text, dated) => {
    const periods = readClaims(text).figures.map(({ period }) => period?.edtf ?? '')
    expect(periods.filter((edtf) => edtf !== '')).toHaveLength(dated)
    expect(new Set(periods.filter((edtf) => edtf !== '')).size).toBe(1)
  })

  test('a place too', () => {
    const { figures } = readClaims('The raid killed two guards and wounded six in Kisii.', ['Kisii'])
    expect(figures.map(({ place }) => place)).toEqual(['Kisii', 'Kisii'])
  })
})

describe('a year says when the one happening was', () => {
  test.each([
    ['In 2024 the collapse of a dam killed at least 150 people and forced over 400,000 from their homes.', 'incident'],
    ['The tanker hit the ferry in 1987, killing over 4,300 people.', 'incident'],
    ['In 2016 a train slid off the tracks between the towns of Derwen and Kisii, killing 146 people.', 'incident'],
    ['Landslides killed 150 people over the year 2024.', 'period'],
    ['Fires killed 31 people between 2019 and 2022.', 'period'],
  ])('%s', (text, kind) => expect(readClaims(text).figures[0]!.kind).toBe(kind))
})

describe('those among them', () => {
  test('are a part of the claim before', () => {
    const { figures } = readClaims('At least 18 others were hurt. Ten guards and eight inmates were among them.')
    expect(figures.map(({ measure, point, base }) => [measure, point, base])).toEqual([
      ['injured', 18, null],
      ['injured', 10, 0],
      ['injured', 8, 0],
    ])
  })
})

describe('who gives a number', () => {
  test.each([
    ['The Health Ministry raised the death toll to 80.', 'The Health Ministry'],
    ['A local official gave the death toll as 30.', 'A local official'],
    ['Police revised the number of missing down to 12.', 'Police'],
    ['Two more bodies raised the toll to 12.', ''],
    ['Some 284 sailors are known to have died, Ana Quispe told a televised news conference.', 'Ana Quispe'],
    [
      'At least 15 farmers died when shells hit a barn, according to witnesses and medical sources reached by telephone.',
      'witnesses and medical sources',
    ],
    [
      'The dam killed 80 people, according to satellite images and video footage seen on Monday.',
      'satellite images and video footage',
    ],
    ['The group said it had nothing to do with the bombing of a train that killed at least 12 people.', ''],
    ['The group said it had bombed a train in a raid that killed at least 12 people.', 'The group'],
    ['It denied reports that about 100 people had been killed.', 'It'],
    ['Minister denies role as 40 killed in desert raid', ''],
  ])('%s', (text, source) => expect(readClaims(text).sources.at(-1)).toBe(source))
})

describe('what is agreed, expected or tried has not happened', () => {
  test.each([
    ['The two sides agreed to swap 500 prisoners each.', 'agreed to swap'],
    ['The exchange would include at least 90 prisoners of war.', 'would include'],
    ['They spoke of a possibility of releasing a further 200 prisoners.', 'possibility of'],
    ['The court agreed to work on the return of only ten children.', 'agreed'],
    ['She expects the death toll to reach 60.', 'expects'],
    ['The army released 40 prisoners.', ''],
    ['The toll was expected to rise and has now reached 60.', ''],
  ])('%s', (text, words) => expect(readClaims(text).figures[0]?.modality).toBe(words))

  test.each([
    'He was charged with the attempted murder of two other people.',
    'They agreed to hand over the bodies of 40 soldiers.',
    'Autopsies have been carried out on 72 bodies.',
    'So far 124 bodies have been identified.',
  ])('%s', (text) => expect(readClaims(text).figures).toEqual([]))
})

describe('those who left', () => {
  test.each([
    '[displaced vague|Tens of thousands] escape Burundi as fighting spreads',
    '[displaced vague|Hundreds] have escaped clashes in the hills.',
    'Two thieves escaped from the police.',
    '[displaced <=30000|Up to 30,000 refugees] have fled to Peru in the past 48 hours.',
    'The fire left [killed =2|two] dead, and the homeless totaled [homeless =3060|3,060].',
    'Hundreds escaped unhurt.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('a list that begins with one person is one number', () => {
  test.each([
    'The shell hit a school, killing [killed =6|a cook and five pupils] and wounding [injured =17|17].',
    'Killing [killed =4|a farmer, his wife and two children], the slide blocked a road.',
    'Gunmen killed [killed =2|two guards] and [killed =1|a driver].',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('what is one person’s story is no count', () => {
  test.each([
    'Former coach jailed',
    'Commander dismissed',
    'A clerk who had been convicted of fraud spoke first.',
    'A man who fled quarantine was found.',
    'A widow who lost her husband in the fire wept.',
    'Many suffocated in the crush.',
    'Nine relatives of those killed spoke.',
    'The two sides exchanged prisoners.',
    'The plant announced the loss of 400 jobs.',
    'Divers recovered 12 crates.',
  ])('%s', (text) => expect(readClaims(text).figures).toEqual([]))
})

describe('bulletins of an outbreak', () => {
  test.each([
    'There were [infected =74|74] cases of measles, of which [infected =54|54] are confirmed and [infected =20?|20] probable.',
    '[recovered =14|Fourteen patients] have recovered.',
    'The toll stood at [killed =89|89], up from [killed =57?|57] a week earlier.',
    'The attack was beaten back with the loss of [killed <=120|up to 120 men].',
    'The number of bodies brought ashore reached [bodies found =28|28].',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('the body that counts stands in brackets', () => {
    const { sources } = readClaims('Floods in Kisii: first figures\n\n• 212,000 people affected (SEMA)\n')
    expect(sources).toEqual(['SEMA'])
  })

  test('a second verb has the first one’s source', () => {
    const text = 'The chief denied that officers had entered a clinic, and said that 52 officers were injured.'
    expect(readClaims(text).sources).toEqual(['The chief'])
  })
})

describe('a count that is taken back', () => {
  test.each([
    'The number of missing workers was initially placed at [missing =4?|four] then raised to [missing =15?|15] and finally brought down to [missing =7|seven] after a check.',
    'The toll was first put at [killed =30?|30] and later cut to [killed =12|12].',
    'The death toll was put at [killed =30|30], and 12 buses were searched.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('what a day makes of it', () => {
  test.each([
    ['At least 18 others were hurt in the revolt on Sunday.', ['incident']],
    ['More than 900 people have been killed in the war.', ['cumulative']],
    ['Some 60 villagers have been killed; 13 of them died on Saturday.', ['cumulative', 'incident']],
    ['The two are being held at a barracks.', ['state']],
  ])('%s', (text, kinds) => expect(readClaims(text).figures.map(({ kind }) => kind)).toEqual(kinds))
})

describe('where a thing goes on', () => {
  test.each([
    ["Tens of thousands have been killed in Sudan's civil war.", ['Sudan'], 'Sudan'],
    ["Twelve people were killed in Kenya's parliament.", ['Kenya'], ''],
    ['Seven people are missing, according to Ana Quispe, head of rescue in the Kisii region.', ['Kisii'], ''],
  ])('%s', (text, places, place) => expect(readClaims(text, places).figures[0]?.place).toBe(place))
})

describe('a bare figure after a claim', () => {
  const pairs = (text: string) => readClaims(text).figures.map(({ measure, point }) => [measure, point])
  test.each([
    [
      'Some 30,000 people fled to Peru. A guard said that 31,000 had come. The Red Cross gave a figure of 18,000.',
      [
        ['displaced', 30000],
        ['displaced', 31000],
        ['displaced', 18000],
      ],
    ],
    [
      'Forty soldiers were killed. The army added 37 names to its list, bringing the total to 710.',
      [
        ['killed', 40],
        ['killed', 710],
      ],
    ],
    ['Forty soldiers were killed. The bank put the figure at $710.', [['killed', 40]]],
    ['Forty soldiers were killed. The mill made a total of 12 ships.', [['killed', 40]]],
    ['Forty soldiers were killed. By noon 300 ballots had been cast.', [['killed', 40]]],
  ])('%s', (text, claims) => expect(pairs(text)).toEqual(claims))
})

describe('what a claim is set beside', () => {
  test.each([
    ['The attack, the deadliest since 2019, left 22 dead.', 'incident', undefined],
    ['A blaze killed 31 people in the worst fire in the port since 2001.', 'incident', undefined],
    ['A court jailed 37 people over the 2015 protests.', 'incident', undefined],
    ['They had no part in the April 8 bombing of a train that killed 12 people.', 'incident', '2030-04-08'],
    ['Fires have killed 31 people since 2001.', 'cumulative', '2001-01-01/2031-03-12'],
  ])('%s', (text, kind, edtf) => {
    const [claim] = readClaims(text).figures
    expect([claim?.kind, claim?.period?.edtf]).toEqual([kind, edtf])
  })

  test.each([
    [
      'Crews have found 17 bodies, while 23 people are missing, said Ana Quispe, a rescuer.',
      ['Ana Quispe', 'Ana Quispe'],
    ],
    ['Police say 17 died, while 23 people are missing, said Ana Quispe, a rescuer.', ['Police', 'Ana Quispe']],
  ])('%s', (text, by) => expect(readClaims(text).sources).toEqual(by))

  test.each([
    'The number of people forced to flee their homes has [displaced >1100000|surpassed 1.1 million].',
    '[protesting ~12000|About 12,000 people] marched, organisers said; police put the crowd at [protesting =5000|5,000].',
    'The storm forced [displaced =15000|15,000 people] into shelters.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('tallies of a monitor', () => {
  test.each([
    'The dead were counted. Of those killed, [killed =412|412 were civilians], it said.',
    'A bus fell into a ravine, killing [killed =31|31] and leaving [injured =14|14] with serious injuries.',
    'It brought the number of internally displaced to [displaced >1000000|more than 1 million].',
    'The group recorded [executed =1518|1,518] executions in 2024, up 32% from [executed =1153?|1,153] a year earlier.',
    'Doctors say 14 children are killed every day.',
    'Some 300 people are arrested daily.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('“since” holds for both', () => {
    const { figures } = readClaims('Some 1,900 people have been killed and more than 4,800 wounded since January.')
    expect(figures.map(({ period }) => period?.earliest)).toEqual(['2031-01-01', '2031-01-01'])
  })
})
