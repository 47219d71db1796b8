// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

describe('one of many, whom the sentence is about, is no count of one', () => {
  test.each([
    'Ana Roth is one of [refugees >300000|more than 300,000 refugees] who have crossed into Peru since April.',
    'She was one of [dismissed =300|300 workers] laid off by the mill in May.',
    'One of [sheltering ~900|about 900 people] sheltering at a school in Quito, Ana Roth, said she had eaten once.',
    '[killed =1|One of 40 people] injured in the blast has died.',
  ])('%s', (marked) =>
    marked.startsWith('[killed')
      ? expect(readClaims('One of 40 people injured in the blast has died.').figures.map((f) => f.point)).toEqual([
          1, 40,
        ])
      : expectMarked(marked, marksOf),
  )
})

describe('who they are, said between commas, is no further number', () => {
  test.each([
    '[injured =2|Two survivors], a Greek and a Turk, were being treated for burns.',
    '[killed =3|Three students], a girl and two boys, were killed.',
    '[injured =4|Four officers], a captain and three privates, were wounded in the raid.',
    '[injured =2|Two officers], [injured =1|a midwife] and [injured =1|a clerk], were hurt.',
    '[killed =2|Two men], a driver and a guard, and [killed =1|a woman] were killed.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('a verb that is said once for a whole list', () => {
  test.each([
    'Kenya alone recorded [killed =34|34] deaths, Uganda [killed =29|29] and Malawi [killed =17|17].',
    'The army lost [killed =14|14 men], the rebels [killed =30|30].',
    'Kenya won 12 medals, Uganda 9 and Malawi 3.',
    'The fire killed [killed =14|14 people], Flight 93 was held up.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('each of them has its own place', () => {
    const { figures } = readClaims('Kenya recorded 34 deaths, Uganda 29 and Malawi 17.', ['Kenya', 'Uganda'])
    expect(figures.map(({ place }) => place)).toEqual(['Kenya', 'Uganda', ''])
  })

  test('an epidemic is told of by many cases', () => {
    const cases = 'Lagos has 400 cases, followed by Kano with 120 and Ogun with 70.'
    expect(readClaims(`Cholera has killed 12 people. ${cases}`).figures.map(({ point }) => point)).toEqual([
      12, 400, 120, 70,
    ])
    expect(readClaims(cases).figures).toEqual([])
    expect(readClaims(`Cholera has killed 12 people. The court heard 400 cases.`).figures).toHaveLength(1)
  })
})

describe('parts and wholes', () => {
  test.each([
    'Floods have left [trapped =1100|1,100 of 300,000 residents] trapped.',
    'The blast injured [injured =40|40 people]. [injured =33.3%|One in three of the wounded was under 15].',
    '[arrived ~300|Around 300 migrants] arrived in May. [arrived =50%|Half were Syrians].',
    'The blast injured [injured =40|40 people]. Half of the residents are farmers.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('levels', () => {
  test.each([
    'The number of dead rose by 12 to [killed =240|240] on Friday.',
    'Infections rose by [infected =1515|1,515] to [infected =78793|78,793], the ministry said.',
    'Cases of cholera had quadrupled to [infected =7485|7,485].',
    'Confirmed deaths [killed >3000|passed 3,000] on Sunday.',
    'Prices rose by 12 to 240 pesos.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('what it rose to is a total', () => {
    const { figures } = readClaims('Infections rose by 1,515 to 78,793, the ministry said.')
    expect(figures.map(({ kind }) => kind)).toEqual(['incident', 'cumulative'])
  })
})

describe('what befell them', () => {
  test.each([
    '[injured =3|Three firefighters] were badly burned on the first day.',
    'Demonstrators burned two flags, and hundreds of Iraqis burned effigies.',
    '[rescued =4|Four miners] had been lifted to the surface by noon.',
    'Boats with migrants were seen. On 11 May alone [arrived =185|185] made the crossing.',
    'Two hikers made the journey to the summit.',
    '[detained =18|18 soldiers] are held by the rebels.',
    'He is one of [facing hunger =2700000|2.7 million people] who do not have enough to eat.',
    'They killed [killed =3|my husband and my two brothers].',
    'Her village, outside Kisii, lost [killed =40|40 people] in the raid.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('when', () => {
  const periods = (text: string) => readClaims(text).figures.map(({ kind, period }) => [kind, period?.edtf ?? null])

  test('a quotation that ends in the year', () => {
    expect(periods('He called it “the worst flood since 2012”, when 363 people died and 210 were hurt.')).toEqual([
      ['period', '2012'],
      ['period', '2012'],
    ])
  })

  test('what a running total is set beside has a stretch of its own', () => {
    const text =
      'So far 25,776 have reached Spain since January, compared with 8,469 in the whole of 2029 and 1,835 the year before.'
    expect(periods(text)).toEqual([
      ['cumulative', '2031-01-01/2031-03-12'],
      ['period', '2029'],
      ['period', '2028'],
    ])
  })

  test('many accidents are counted over a year, and one is of its day', () => {
    expect(periods('About 526 people died in 249 mine accidents last year.')).toEqual([['period', '2030']])
    expect(periods('About 26 people died in a mine accident last year.')).toEqual([['incident', '2030']])
  })
})

describe('who says so', () => {
  const sources = (text: string, places: readonly string[] = []) => readClaims(text, places).sources

  test('what the source has', () => {
    expect(sources("Seven children died, according to the clinic's register.")).toEqual(["the clinic's register"])
    expect(sources('Twelve died, according to the ministry’s count.')).toEqual(['the ministry’s count'])
  })

  test('no country that is told where they died', () => {
    expect(sources('Neighbouring Chad, which has recorded 12 deaths, closed the border.', ['Chad'])).toEqual([''])
    expect(sources('The agency, which has recorded 12 deaths, closed the border.')).toEqual(['The agency'])
  })
})
