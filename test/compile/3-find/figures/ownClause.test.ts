import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

const placesAndTimes = (text: string, places: readonly string[]) =>
  readClaims(text, places).figures.map(({ point, place, period }) => [point, place, period?.edtf ?? ''])
const kinds = (text: string) => readClaims(text).figures.map(({ kind }) => kind)

describe('each claim of a sentence has the time and place of its own clause', () => {
  test('where it has one, and else that of the claim before', () => {
    expect(
      placesAndTimes(
        'Forty died in a stampede in Kisii in June, and 47 people were killed by a fire in Tacna in May 2027.',
        ['Kisii', 'Tacna'],
      ),
    ).toEqual([
      [40, 'Kisii', '2030-06'],
      [47, 'Tacna', '2027-05'],
    ])
    expect(placesAndTimes('Forty died in Kisii on Monday and 12 were hurt.', ['Kisii'])).toEqual([
      [40, 'Kisii', '2031-03-10'],
      [12, 'Kisii', '2031-03-10'],
    ])
  })

  test('a second deed without a verb of its own shares even a month', () => {
    expect(placesAndTimes('In all 15 were killed and nine hurt in raids last month.', [])).toEqual([
      [15, '', '2031-02'],
      [9, '', '2031-02'],
    ])
  })

  test('and none of the verdict on it', () => {
    const text = 'He was jailed on Monday for murdering 17 pupils more than four years ago.'
    expect(placesAndTimes(text, [])).toEqual([[17, '', '2027~']])
  })

  test('what stands right behind a part is the part’s', () => {
    expect(placesAndTimes('A record 3,122 were taken to hospital, 849 of them in Kisii.', ['Kisii'])).toEqual([
      [3122, '', ''],
      [849, 'Kisii', ''],
    ])
  })

  test('“since 1992, when” tells of that year alone', () => {
    const { figures } = readClaims(
      'It was the first famine to be declared since 1992, when 200,000 people starved to death.',
    )
    expect(figures.map(({ kind, period }) => [kind, period?.edtf])).toEqual([['incident', '1992']])
    const before = readClaims('At least 1,400 pupils have been abducted since 2014, when the war began.').figures
    expect(before.map(({ kind, period }) => [kind, period?.earliest])).toEqual([['cumulative', '2014-01-01']])
  })
})

describe('a list of places', () => {
  test('gives each number its own', () => {
    const text = 'In Peru there were 56,802 cases of measles, 10,126 in Chile and 3,521 in Kenya.'
    expect(placesAndTimes(text, ['Peru', 'Chile', 'Kenya']).map(([, place]) => place)).toEqual([
      'Peru',
      'Chile',
      'Kenya',
    ])
  })
})

describe('a place', () => {
  test('is not where it was said, nor where those counted are from', () => {
    expect(
      placesAndTimes(
        'Officials told reporters at Kisii airport that three of the pilgrims killed on the pass were nurses.',
        ['Kisii'],
      ).map(([, place]) => place),
    ).toEqual([''])
    expect(placesAndTimes('Rebels beheaded a nurse from Peru.', ['Peru'])).toEqual([[1, '', '']])
    expect(placesAndTimes('More than 40,000 people have fled from Peru.', ['Peru'])).toEqual([[40000, 'Peru', '']])
  })

  test('of a crime is not that of the sentence', () => {
    expect(
      placesAndTimes('Three men were sentenced on Monday for their part in a shooting in Kisii.', ['Kisii']),
    ).toEqual([[3, '', '2031-03-10']])
    expect(placesAndTimes('Three men were sentenced in Kisii on Monday.', ['Kisii'])).toEqual([
      [3, 'Kisii', '2031-03-10'],
    ])
  })

  test('is shared by both that one clause tells of', () => {
    const text = 'He spoke of a fire in Kisii in which 118 people died and dozens more were hurt.'
    expect(placesAndTimes(text, ['Kisii']).map(([, place]) => place)).toEqual(['Kisii', 'Kisii'])
  })

  test('near a town is not in it', () => {
    expect(placesAndTimes('Rebels abducted two nurses near Kisii.', ['Kisii'])).toEqual([[2, 'near Kisii', '']])
  })
})

describe('kinds', () => {
  test.each([
    ['Two fires have struck the port, killing eight people.', 'incident'],
    ['He was jailed on Monday for murdering 17 pupils more than four years ago.', 'incident'],
    ['In 1933, 6,800 people died in landslides set off by a quake.', 'incident'],
    ['He spoke of the disaster that killed 87,000 people in 2008.', 'incident'],
    ['The disaster agency said 190 people had been detained.', 'cumulative'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]))
})

describe('what is no count of people', () => {
  test.each([
    'The rebels had threatened to kill one of four drivers.',
    'The gang swore to execute 12 captives.',
    'Up to 5,000 infected people can be treated here.',
    'About 400 cases of plague are recorded every year.',
    'Some 9,000 people are killed on the roads annually.',
    '[killed =9|Nine dancers] died at a fair held every year in Kita.',
    '[killed =9|Nine dancers] were killed on the road a week before the fair.',
    'Forty of the [trapped =90|90 potters] who were trapped have left.',
    'Three of the [hostages freed =12|12 hostages] who were freed spoke on Monday.',
    'Two potters who had fled to Kisii said [shot =40|40 others] had been shot.',
    '15 taken off the list',
    'A woman asked whether her son was dead.',
    '“I don’t know if my son is dead!” a potter cried.',
    'It was not clear whether three miners had died.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('words that count', () => {
  test.each([
    'In 2021 [killed >=25|at least 25 people] were killed by a flood in Kisii.',
    '[convicted =8|Eight traders] have been found guilty of fraud.',
    'The strike followed the hospitalization of [hospitalised ~300|some 300 pupils].',
    'By May, [infected =250270|250,270] cases of cholera and [killed =32|32] cholera related deaths had been recorded.',
    'The outbreak has led to [killed =5110|5,110] registered deaths.',
    'Cholera cases surged by more than 20% to [infected ~10300|an estimated 10,300].',
    'That brought to [killed =22|22] the number of known dead.',
    'Officials arrested [detained =110|110 people], including [detained =40|40] at the polls and [detained =70|70] during a march.',
    'There are [missing 60..63|60-63 potters] estimated to be missing.',
    '[killed >3100|More than 3,100] died on the roads, compared with [killed =3312?|3,312] in 2029.',
    'At the clinic [hospitalised =164|164 people] are in hospital, against [hospitalised =203?|203] a week earlier.',
    'The court voted 5 to 4, against 3 in May.',
    '[injured =2|Two officers], [injured =1|a midwife] and [injured =1|a clerk], were hurt.',
    'Hundreds of inmates — some armed with bats — rioted.',
    'About 150 inmates were involved.',
    'The prison holds [detained =900|900 men] and its new block housed [detained =180|180].',
    '[killed =3|Three potters], [killed =1|one of whom was a child], were killed.',
    'Police said [killed =12|12 people] had died, but the clinic said the number was [killed =15|15].',
    'He said [injured =40|40] were hurt and [injured =2|two] were in a coma.',
    '[killed =4|Four of the potters] were pulled out dead.',
    '[evacuated =40|Forty herders] were shifted to relief camps.',
    '[hospitalised =2|Two drivers] are undergoing treatment.',
    'The march drew [attending vague|thousands of students]; the inquiry drew two new witnesses.',
    'The number of migrants missing at sea stands at [missing =385|385] this year and [missing =23109|23,109] since 2014.',
    '[injured =6|Six of the survivors] were treated for shock.',
    'Divers found the body of [bodies found =1|one person] believed to be among a group of 40 migrants.',
    'The suspects — [detained =2|two men] and [detained =1|a woman] — were arrested.',
    'There were [killed =10|10 men] among the dead, and [killed =2|two were women].',
    '[killed =2|Two of the dead were Peruvians] and another [killed =2|two were Chileans].',
    'The injured are [injured =14|14 clerks] and [injured =2|two police officers].',
    '[injured >=9|At least nine] were hurt and another [injured >=80|80-plus] wounded.',
    'A ferry with [aboard =189|189 passengers and crew] capsized off Kisii.',
    'A bus with 30 seats overturned.',
    '[survived =4|Only four pilgrims] got out.',
    'Thousands got out to vote.',
    'Nine potters got out of jail on Monday.',
    '[survived =9|Nine potters] got out of the mill.',
    'Roth said [rescued =35|35 people] were saved and [bodies found =12|12] bodies found.',
    '[registered to vote ~3300000|Some 3.3 million people] are registered to vote.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('a whole', () => {
  test('told in a clause of its own is a claim beside its part', () => {
    const { figures } = readClaims('Police say 143 of the 242 prisoners who fled had been recaptured.')
    expect(figures.map(({ measure, point }) => [measure, point])).toEqual([
      ['detained', 143],
      ['escaped', 242],
    ])
  })

  test('and what befell it is not told of the part, of which another verb tells', () => {
    const told = (text: string) => readClaims(text).figures.map(({ measure, point }) => [measure, point])
    expect(told('Seven of the 12 miners who were trapped were rescued.')).toEqual([
      ['rescued', 7],
      ['trapped', 12],
    ])
    expect(told('Nine of the 40 people who died were nurses.')).toEqual([
      ['killed', 9],
      ['killed', 40],
    ])
  })
})

describe('who says it', () => {
  test.each([
    ['Twelve potters died -- all of them women -- the mayor said.', 'the mayor'],
    [
      'The wrecks appear to account for the largest loss of life reported since May, when a raft sank with 80 people trapped inside.',
      '',
    ],
  ])('%s', (text, source) => expect(readClaims(text).sources[0]).toBe(source))
})

describe('a caveat', () => {
  test('belongs to the saying that holds it', () => {
    const { figures } = readClaims('The general did not give details, and said 73 soldiers had been released.')
    expect(figures.map(({ caveats }) => caveats.length)).toEqual([0])
    const own = readClaims('The general said 73 soldiers had been released but did not give details.')
    expect(own.figures.map(({ caveats }) => caveats.length)).toEqual([1])
  })
})

describe('two things said in one sentence', () => {
  test.each([
    'Doctors said the death toll is [killed >20|more than 20] and that some of the [injured =80|80] who were hurt were taken elsewhere.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})
