// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

describe('what a court is to judge, or has judged otherwise', () => {
  test.each([
    'The pilot was charged with [killed =3?|three] killings.',
    '[charged =1|Her uncle] is charged with murdering [killed =2?|two hikers].',
    'The jury cleared the nurse of four further murders.',
    'A judge in Oslo found him not guilty of two killings.',
    'The nurse was convicted of [killed =4|four] murders.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('a person’s age is no count', () => {
  test.each([
    '“She was 79 and had attended every match,” said Ivo Roth.',
    'He is 16 and took part in the strike.',
    'She was one of 30 and had to leave; [attending =12|12] took part.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('words that count', () => {
  test.each([
    'Another [shot =3|three] were shot in the leg.',
    'Lawyers say the number of those held is closer to [detained =300|300].',
    'The clinic received [hospitalised =41|41 patients] in an hour.',
    'Medics at a camp near Kisii have admitted [hospitalised =60|60 infants].',
    'The club admitted 40 women, and the king received 12 soldiers.',
    '[displaced ~900|Some 900 families] have left their farms.',
    '[at risk of starvation <30000|Nearly 30,000 people] are one step from famine.',
    '[rescued =14|Fourteen potholers] were led to the surface.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('which of two an earlier count was of is not said', () => {
    const { figures } = readClaims('Nine were killed and 40 hurt, police said, correcting an earlier figure of 12.')
    expect(figures.map(({ point }) => point)).toEqual([9, 40])
    const { figures: ofOne } = readClaims('Nine were killed, police said, correcting an earlier figure of 12.')
    expect(ofOne.map(({ point }) => point)).toEqual([9, 12])
  })
})

describe('what it rose from', () => {
  const daysOf = (text: string) => readClaims(text).figures.map(({ point, asOf }) => [point, asOf?.edtf])

  test('has its own day', () => {
    expect(daysOf('The death toll rose to 58, from 41 on Sunday, the agency said.')).toEqual([
      [58, '2031-03-12'],
      [41, '2031-03-09'],
    ])
    expect(daysOf('The number of injured jumped to 300 from 120 on Monday.')).toEqual([
      [300, '2031-03-12'],
      [120, '2031-03-10'],
    ])
  })

  test('a state has its own month', () => {
    expect(daysOf('Some 1.3 million people face hunger, up from 900,000 in January.')).toEqual([
      [1_300_000, '2031-03-12'],
      [900_000, '2031-01'],
    ])
  })
})

describe('a further claim with words of its own', () => {
  test('is counted since a day, and the one before is not', () => {
    const { figures } = readClaims(
      'In May, 40 people drowned off Malta, and more than 600 have died in the Aegean since January.',
      ['Malta', 'Aegean'],
    )
    expect(figures.map(({ kind, period, place }) => [kind, period?.edtf, place])).toEqual([
      ['incident', '2030-05', 'Malta'],
      ['cumulative', '2031-01-01/2031-03-12', 'Aegean'],
    ])
  })

  test('two that share their words are both counted since then', () => {
    const { figures } = readClaims('Some 40 people have died and 600 been injured since January.')
    expect(figures.map(({ kind }) => kind)).toEqual(['cumulative', 'cumulative'])
  })

  test.each([
    ['Six people died in Lagos, and 40 have been killed in the country’s mines.', ['Lagos', '']],
    ['Six miners died in Lagos.\n\nThree others were shot in the capital.', ['Lagos', '']],
    ['Six miners died in Lagos.\n\nThree others were shot in a nearby village.', ['Lagos', '']],
    ['Six miners died in Lagos.\n\nThree others were shot in the head.', ['Lagos', 'Lagos']],
    ['Six people died in Lagos, and 40 were hurt in the country’s worst storm.', ['Lagos', 'Lagos']],
  ])('is where its own words put it: %s', (text, places) =>
    expect(readClaims(text, ['Lagos']).figures.map(({ place }) => place)).toEqual(places),
  )

  test('whence somebody comes is not where they lost their own', () => {
    const { figures } = readClaims('A girl of nine from Kenya had lost two brothers.', ['Kenya'])
    expect(figures.map(({ place }) => place)).toEqual([''])
  })
})

describe('who is quoted', () => {
  test.each([
    ['“My uncle called and said it was over,” said Ana Roth, a clerk who lost four relatives.', ['']],
    ['“We believe 20 people died,” he said.', ['he']],
    ['“We think 12 people died. We know that 40 were hurt,” said Ana Roth.', ['Ana Roth', 'Ana Roth']],
    ['“The army says 12 men died,” said Ana Roth.', ['The army']],
    ['We believe that 12 people died.', ['We']],
  ])('%s', (text, sources) => expect(readClaims(text).sources).toEqual(sources))
})

describe('further counts of what was just told', () => {
  const told = (behind: string) => {
    const { figures, sources } = readClaims(`At least nine miners were killed, the agency said. ${behind}`)
    return figures.slice(1).map(({ measure, point }, i) => [measure, point, sources[i + 1]])
  }

  test.each([
    ['The mayor put it at 17.', 17, 'The mayor'],
    ['The union’s own count stood at 12.', 12, 'The union’s own count'],
    ['The health department gave their number as eight.', 8, 'The health department'],
    ['The rebels claimed 30.', 30, 'The rebels'],
  ])('%s', (behind, point, source) => expect(told(behind)).toEqual([['killed', point, source]]))

  test.each(['The rebels claimed 30 villages.', 'The river stood at 12.', 'The mayor put it at the door.'])(
    'none: %s',
    (behind) => expect(told(behind)).toEqual([]),
  )
})

describe('what is told beside a part', () => {
  test('is no more of the part', () => {
    const { figures } = readClaims(
      'Twelve new cases were found on Monday, nine of them in Beni, and ten people died, five of them in tents.',
      ['Beni'],
    )
    expect(figures.map(({ measure, point, place }) => [measure, point, place])).toEqual([
      ['infected', 12, ''],
      ['infected', 9, 'Beni'],
      ['killed', 10, ''],
      ['killed', 5, ''],
    ])
  })

  test.each([
    'Of the 70,000 teachers in the country, 42 per cent refused.',
    '[killed =66.7%|Two thirds] of those under five have died.',
    'The strike brought [protesting >=800|at least 800 miners] into the streets.',
    'The other [injured =4|four] were treated for cuts.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('one happening has one place', () => {
    const text = 'Thirteen people were killed, five of them nurses, when gunmen took hostages at a clinic in Quito.'
    expect(readClaims(text, ['Quito']).figures.map(({ place }) => place)).toEqual(['Quito', 'Quito', 'Quito'])
  })

  test.each([
    ['The plane was carrying 91 passengers from Lima.', 'Lima', ''],
    ['Some 47 people died on a flight from Lima.', 'Lima', ''],
    ['Ten miners died outside Lima.', 'Lima', 'outside Lima'],
    ['Ten miners died outside Texas Walmart.', 'Texas', 'Texas'],
  ])('%s', (text, named, place) => expect(readClaims(text, [named]).figures.map((f) => f.place)).toEqual([place]))

  test('“when it said” dates the saying', () => {
    const [claim] = readClaims(
      'The army last gave a figure in January, when it said that 40 soldiers had died.',
    ).figures
    expect([claim!.asOf?.edtf, claim!.period]).toEqual(['2031-01', null])
  })
})

describe('times', () => {
  const timesOf = (text: string) => readClaims(text).figures.map((f) => [f.point, f.kind, f.period?.edtf, f.asOf?.edtf])

  test.each([
    ['In 2015 and 2016, at least 900 people were killed.', [[900, 'period', '2015/2016', '2031-03-12']]],
    ['Forty of the dead were buried on Monday and Tuesday.', [[40, 'incident', '2031-03-10/2031-03-11', '2031-03-12']]],
    ['Twelve people died on Saturday and Monday.', [[12, 'incident', '2031-03-08', '2031-03-12']]],
    ['In the past year, 83 miners were sentenced.', [[83, 'period', '2030-03-12~/2031-03-12~', '2031-03-12']]],
    ['Police arrested three men, all of whom were freed on Friday.', [[3, 'incident', undefined, '2031-03-12']]],
    [
      'The rebels freed 61 captives on Sunday, in the first exchange in four years.',
      [[61, 'incident', '2031-03-09', '2031-03-12']],
    ],
    ['Another 25 prisoners will be freed by the end of the month.', [[25, 'incident', undefined, '2031-03-12']]],
    ['On Monday night the police had spoken of 132 injured.', [[132, 'incident', undefined, '2031-03-10']]],
  ])('%s', (text, times) => expect(timesOf(text)).toEqual(times))
})

describe('what is only said to be so, or said of others', () => {
  test.each([
    'The Red Cross had expected [hostages held =70?|70 captives] to be handed over.',
    'The ministry refuted claims by the union that [killed =11?|11 civilians] had died in Dar Salam.',
    'The minister had earlier put the toll at [killed <30?|fewer than 30].',
    'A tourist who was questioned in hospital is no suspect.',
    'Of the 61, 21 are civilians, among them [hostages taken =2|two engineers] kidnapped in March.',
    'In May [shot =2|two pupils], a boy and a girl of 15, were shot.',
    'The ministry put the number of homeless at [homeless =9000?|9,000] but later corrected it to [homeless =5900|5,900].',
    '[attending ~2000|Some 2,000 people] took part in a vigil; the police put the crowd at half that.',
    'The army puts the number of its missing at [missing =41|41].',
    'The group documented the torture of [tortured =29|29 detainees].',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test.each([
    ['Chile counted 302 breaches of the truce, in which 63 civilians died.', 'Chile'],
    ['At least 46 people have died since 2009, by a count of the newspaper Gazeta.', 'the newspaper Gazeta'],
  ])('%s', (text, source) => expect(readClaims(text, ['Chile']).sources).toEqual([source]))
})

describe('how it stood then', () => {
  const stood = (text: string) => readClaims(text).figures.map((f) => [f.measure, f.kind, f.period?.edtf, f.asOf?.edtf])

  test.each([
    ['In the war of 1962 the army had 1,696 men missing.', [['missing', 'state', undefined, '1962']]],
    ['Since the flood of 1962, 1,696 men are missing.', [['missing', 'state', undefined, '2031-03-12']]],
    ['Of the injured, 11 were in intensive care on Sunday.', [['hospitalised', 'state', undefined, '2031-03-09']]],
    [
      'In Chile 59 people died between February 7 and 13.',
      [['killed', 'period', '2031-02-07/2031-02-13', '2031-03-12']],
    ],
    [
      'In 1989, 97 fans were crushed to death, the last of them dying in 2021.',
      [['killed', 'period', '1989', '2031-03-12']],
    ],
  ])('%s', (text, days) => expect(stood(text)).toEqual(days))

  test.each([
    '[hospitalised =4|Four people], all of them over 70, are in intensive care.',
    '[killed 2000..3000?|Between 2,000 and 3,000] deaths were feared.',
    'The governor ordered the arrest of [detained =5?|five leaders].',
    'Police carried out the arrest of [detained =5|five leaders].',
    'Officials said [casualties =43|43 soldiers] had been killed or seriously hurt.',
    '[evacuated <3000|Nearly 3,000 people] were moved out of their homes.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('whom it befell, and where', () => {
  const told = (text: string, places: readonly string[] = []) =>
    readClaims(text, places).figures.map(({ measure, point, place, asOf }) => [measure, point, place, asOf?.edtf])

  test.each([
    ['Twenty died inside the church, two outside and one in hospital.', ['killed 20', 'killed 2', 'killed 1']],
    ['On Saturday the captain of a ship, with 40 migrants on board, was arrested.', ['aboard 40']],
    ['Officers jailed over 1988 killings.', []],
    ['Prosecutors recorded over 1,988 killings.', ['killed 1988']],
    [
      'A raid killed 53 and wounded 130, the UN says.\n\nThe mayor raised its count to 60.',
      ['killed 53', 'injured 130'],
    ],
    ['A raid killed 53, the UN says.\n\nThe mayor raised its count to 60.', ['killed 53', 'killed 60']],
  ])('%s', (text, claims) => expect(told(text).map(([measure, point]) => `${measure} ${point}`)).toEqual(claims))

  test('a verdict has nothing of the killing', () => {
    const text = 'They were jailed for the massacre of 31 villagers at Cayara in May 2010. Two others were acquitted.'
    expect(told(text, ['Cayara']).at(-1)).toEqual(['acquitted', 2, '', '2031-03-12'])
  })

  test('how it still stands is not of the day it began', () => {
    const text =
      'Twelve died in a fire that broke out on Sunday, while 400 are still missing, the mayor said on Monday.'
    expect(told(text).map((claim) => claim[3])).toEqual(['2031-03-10', '2031-03-10'])
    expect(told('By nightfall on Monday 900 miners had been evacuated.')).toEqual([
      ['evacuated', 900, '', '2031-03-10'],
    ])
  })

  test.each([
    'Prosecutors had charged [charged =12|12 men] with the murder of [killed =39?|39 people].',
    'She was convicted of the murder of [killed =39|39 people].',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test.each([
    ['The local police chief denied that anybody had died and spoke of ten wounded.', 'The local police chief'],
    ['The clinic, which admitted eight, is full.', ''],
  ])('%s', (text, source) => {
    const { figures, sources } = readClaims(text)
    expect([figures.map(({ modality }) => modality), sources]).toEqual([[''], [source]])
  })
})
