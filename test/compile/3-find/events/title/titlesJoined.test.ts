import { describe, expect, it } from 'vitest'
import { read, titleOf } from '../../../../support/report.ts'

describe('two clauses that a title keeps apart', () => {
  it.each([
    [
      'how long it burned',
      'The ship burned for nine hours on Monday before a tug reached it.',
      'burned',
      'The ship burned for nine hours on Monday',
    ],
    [
      'the comma behind a name where the auxiliary is shared',
      'A former minister, Ana Roth, was cleared of theft in May but fined for perjury.',
      'fined',
      'A former minister, Ana Roth, was … fined for perjury',
    ],
    [
      'who had somebody arrested',
      'The president was about to have him arrested on Monday, his lawyers said.',
      'arrested',
      'The president was about to have him arrested on Monday',
    ],
    [
      'what somebody did then',
      'Ana Roth threatened to leave the talks on Monday, then agreed to extend them until Friday.',
      'agreed',
      'Ana Roth … then agreed to extend them until Friday',
    ],
    [
      'both between whom it was',
      'A ceasefire between the government of Chad and the southern rebels held for a second day on Thursday, despite shooting in Kita.',
      'ceasefire',
      'A ceasefire between the government of Chad and the southern rebels',
    ],
    [
      'the second thing that is reported',
      'Observers reported on Monday that the vote had been calm but that state radio had attacked the mayor.',
      'attacked',
      'State radio had attacked the mayor',
    ],
    [
      'a speaker behind “and”, of whom a relative clause tells',
      'The mayor said that two dams had been damaged and Judge Nora Vik, who led the inquiry, said she would report soon.',
      'said she',
      'Judge Nora Vik … said she would report soon',
    ],
    [
      'what was damaged before that speaker',
      'The mayor said that two dams had been damaged and Judge Nora Vik, who led the inquiry, said she would report soon.',
      'damaged',
      'Two dams had been damaged',
    ],
    [
      'two things behind “and” whose verb stands without its auxiliary',
      'Many fields were burned and barns and houses completely destroyed.',
      'destroyed',
      'Barns and houses completely destroyed',
    ],
    [
      'the clause behind “made public”',
      'As soon as the verdict was made public, several young supporters were arrested.',
      'arrested',
      'Several young supporters were arrested',
    ],
    [
      'a subject with an adverb that stands before no noun',
      'Officials said some of the 30 passengers aboard were rescued on Monday.',
      'rescued',
      'Some of the 30 passengers aboard were rescued on Monday',
    ],
    [
      'a subject with the hour and the place behind it',
      'Doctors and residents say a fire late in the evening in eastern Kenya has injured nine nurses.',
      'injured',
      'A fire late in the evening in eastern Kenya has injured nine nurses',
    ],
    [
      'those who are counted behind “of …”',
      'Officials said that of the sailors who left Oran harbour in May, only nine had been caught again.',
      'said',
      'Officials said that of the sailors who left Oran harbour in May, only nine had been caught again',
    ],
    [
      'a length in brackets',
      'Nine climbers were trapped in the 3 km (2 mile) northern cave on Monday.',
      'trapped',
      'Nine climbers were trapped in the 3 km (2 mile) northern cave on Monday',
    ],
    [
      '“all at once”',
      'All at once the bridge collapsed on Monday.',
      'collapsed',
      'All at once the bridge collapsed on Monday',
    ],
  ])('%s', (_, text, trigger, title) => {
    const at = text.indexOf(trigger)
    expect(read(text).events.find(({ trigger: { start } }) => start === at)?.title).toBe(title)
  })

  it.each([
    [
      'a speaker behind the verb',
      'The rebels killed the driver and the cook, who was asleep, said the mayor.',
      'killed',
      'The rebels killed the driver and the cook',
    ],
    [
      'one who asks and speaks',
      'The mayor said the road was closed and asked for help from the army.',
      'asked',
      'The mayor … asked for help from the army',
    ],
    [
      'the object of the verb before',
      'Rebels attacked the base and soldiers and police fled on Monday.',
      'attacked',
      'Rebels attacked the base and soldiers',
    ],
    ['once as a beginning', 'Once the bridge collapsed, the army moved in.', 'collapsed', 'The bridge collapsed'],
  ])('not %s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))
})

it('what a ship was asked is not asked by the one who tells of it', () => {
  const text = 'Mayor Petra Vos said the ship had been given leave to dock but then asked to return to Oran.'
  const asked = read(text).events.find(({ trigger: { start } }) => start === text.indexOf('asked'))
  expect(asked?.title ?? 'The ship').not.toContain('Petra Vos')
})

describe('what was said', () => {
  it.each([
    [
      'in a letter of which more is told',
      '"This is a disgrace," Mayor Ana Brook said in a letter criticising the miners.',
      'said',
      '"This is a disgrace," Mayor Ana Brook said',
    ],
    [
      'to all, in an address',
      '"We will rebuild," King Olaf told the country in an address on television after the army opened the roads.',
      'told',
      '"We will rebuild," King Olaf told the country',
    ],
    [
      'behind a condition',
      'Had the sirens sounded, the fire chief said, the guests would have left.',
      'said',
      'Had the sirens sounded, the fire chief said, the guests would have left',
    ],
  ])('%s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))

  it('stays behind the verb where the words in front are no saying', () => {
    const text = 'At the place, police said firing guns had been a mistake.'
    const said = read(text).attributions.map(({ content: { start, end } }) => text.slice(start, end))
    expect(said).toEqual(['firing guns had been a mistake.'])
  })
})
