import { describe, expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { findAttributions } from '../../../../src/compile/3-find/attributions/findAttributions.ts'
import { splitText } from '../../../support/splitText.ts'

/** `source > cue > content` of every attribution in a text. */
function saidIn(text: string): string[] {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return findAttributions(splitText(text), []).found.map(
    (a) => `${slice(a.source)} > ${slice(a.cue)} > ${slice(a.content)}`,
  )
}
const expectSaid = (text: string, ...said: string[]) => expect(saidIn(text)).toEqual(said)

describe('a source before its verb', () => {
  test.each([
    ['Police said 40 people had drowned.', 'Police > said > 40 people had drowned.'],
    ['The ministry said on Tuesday that the toll had reached 90.', 'The ministry > said > the toll had reached 90.'],
    ['The mayor told reporters that 12 houses had burned.', 'The mayor > told > 12 houses had burned.'],
    ['Officials reported 12 new cases of cholera.', 'Officials > reported > 12 new cases of cholera.'],
    [
      'The mayor of Arequipa, Ana Quispe, said the bridge was closed.',
      'The mayor of Arequipa > said > the bridge was closed.',
    ],
    ['Kenya says it has closed the border.', 'Kenya > says > it has closed the border.'],
    ['The study found that one in five patients died.', 'The study > found > one in five patients died.'],
    [
      'Local officials do not count the missing, saying more than 90 people drowned.',
      'Local officials > saying > more than 90 people drowned.',
    ],
    ['The company admitted that two workers were killed.', 'The company > admitted > two workers were killed.'],
  ])('%s', expectSaid)
})

describe('a source behind what it says', () => {
  test.each([
    ['Forty people drowned, police said.', 'police > said > Forty people drowned,'],
    ['“We lost everything,” said Ana Quispe, a farmer.', 'Ana Quispe > said > “We lost everything,”'],
    [
      '“We lost everything,” she said. “The river took it.”',
      'she > said > “We lost everything,”',
      'she > said > “The river took it.”',
    ],
    [
      'A man was killed early on Sunday; two others were hurt, the hospital said.',
      'the hospital > said > A man was killed early on Sunday; two others were hurt,',
    ],
    [
      'THE GUERRILLAS KILLED SIX SOLDIERS, THE ARMY REPORTED.',
      'THE ARMY > REPORTED > THE GUERRILLAS KILLED SIX SOLDIERS,',
    ],
  ])('%s', expectSaid)
})

describe('what is no saying, and whose', () => {
  test.each([
    ['A boat sank, with 78 people confirmed dead and hundreds feared missing.'],
    [
      'Ana Quispe, the regional health minister, said more than 90 people drowned.',
      'Ana Quispe > said > more than 90 people drowned.',
    ],
    [
      'Ana Quispe, commissioner for roads, told a local broadcaster that 12 bridges had gone.',
      'Ana Quispe > told > 12 bridges had gone.',
    ],
    [
      'Seven miners died and 20 others were missing, police and local authorities said Saturday.',
      'police and local authorities > said > Seven miners died and 20 others were missing,',
    ],
    ['“We lost 12 people,” police said on Saturday.', 'police > said > “We lost 12 people,”'],
    ['More than 300 people died, official figures show.', 'official figures > show > More than 300 people died,'],
    ["Victims' groups say as many as 300 people fled.", "Victims' groups > say > as many as 300 people fled."],
    ['"Some 36 are trapped, but we do not know," he said.', 'he > said > "Some 36 are trapped, but we do not know,"'],
  ])('%s', expectSaid)

  test('a pronoun is the person who spoke before; an owner does not speak for what is owned', () => {
    const text = "Ana Quispe said 12 people drowned. The river is high, she said. Peru's disaster agency said so."
    const article = splitText(text)
    const actors = findActors(article).found
    const { found } = findAttributions(article, actors)
    expect(found.map(({ actor }) => (actor === null ? '' : actors[actor]!.name))).toEqual([
      'Ana Quispe',
      'Ana Quispe',
      expect.not.stringContaining('Peru'),
    ])
  })
})

describe('according to', () => {
  test.each([
    ['According to the Red Cross, 40 people drowned.', 'the Red Cross > According to > 40 people drowned.'],
    [
      'Forty people drowned, according to a reporter at a nearby hospital.',
      'a reporter at a nearby hospital > according to > Forty people drowned,',
    ],
    // its reach ends with its clause
    [
      'The flood killed 40 people, according to local officials, and ruined the harvest.',
      'local officials > according to > The flood killed 40 people,',
    ],
    [
      'The flood, according to local officials, killed 40 people.',
      'local officials > according to > The flood, according to local officials, killed 40 people.',
    ],
    [
      'Forty people drowned — half of them children — according to the ministry.',
      'the ministry > according to > Forty people drowned — half of them children —',
    ],
    [
      'Police blamed the captain, but 40 people drowned, according to the union.',
      'the union > according to > but 40 people drowned,',
    ],
  ])('%s', expectSaid)
})

describe('from one sentence to the next', () => {
  test('a quotation that goes on stays with its speaker', () => {
    expectSaid(
      '“The hall is full,” the warden said. “Twelve men sleep on the floor.”',
      'the warden > said > “The hall is full,”',
      'the warden > said > “Twelve men sleep on the floor.”',
    )
  })
  test('a new sentence of the writer does not', () => {
    expectSaid(
      'The warden said the hall was full. Twelve men slept on the floor.',
      'The warden > said > the hall was full.',
    )
  })
  test('a sentence cut off by a stray stop does', () => {
    expectSaid(
      'The raids began in 2029, according to a monitoring group. May have killed 80 herders.',
      'a monitoring group > according to > The raids began in 2029,',
      'a monitoring group > according to > May have killed 80 herders.',
    )
  })
  test('what a quoted person quotes is the inner source’s', () => {
    const inner = saidIn('“Okello said that 40 people drowned,” the minister said.')
    expect(inner[0]).toContain('Okello > said > 40 people drowned')
  })
})

describe('headlines', () => {
  test.each([
    ['Forty drown in Lake Victoria: police\n\nThe ferry sank at night.', 'police > : > Forty drown in Lake Victoria'],
    ['Police: Forty drown in Lake Victoria\n\nThe ferry sank at night.', 'Police > : > Forty drown in Lake Victoria'],
  ])('%s', expectSaid)
})

describe('nobody says it', () => {
  test.each([
    ['The fire claimed 17 lives.'],
    ['The army did not say how many had died.'],
    ['The minister declined to say more.'],
    ['It was reported that 40 people drowned.'],
    ['The report was long.'],
    ['He found the boy in a ditch.'],
    ['Its estimated strength is 400 men.'],
    ['The rate is 20 per cent.'],
    ['Nine of ten voters reported to the polls by noon.'],
  ])('%s', (text) => expect(saidIn(text)).toEqual([]))
})
