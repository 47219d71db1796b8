import { describe, expect, it } from 'vitest'
import { read, titleOf } from '../../../../support/report.ts'

describe('a title that says the whole of it', () => {
  it.each([
    [
      'who was meant, by name',
      'On Monday the club fired its coach, Hans Olsen, over the scandal.',
      'fired',
      'The club fired its coach, Hans Olsen, over the scandal',
    ],
    [
      'who was meant, by name, and not what comes next',
      'Police arrested the head of the bank, Hans Olsen, and searched his villa.',
      'arrested',
      'Police arrested the head of the bank, Hans Olsen',
    ],
    [
      'what was said before a setting',
      'The mine must be shut at once, Amnesty International said amid mounting protests in Lusaka.',
      'said',
      'The mine must be shut at once, Amnesty International said',
    ],
    [
      'after what it came',
      'On Monday a strike came after its leaders, on their way to Lima, came under attack.',
      'strike',
      'A strike came after its leaders … came under attack',
    ],
    [
      'what was decided',
      'The decision to free the miners was taken by three judges in Lusaka.',
      'decision',
      'The decision to free the miners was taken by three judges in Lusaka',
    ],
    [
      'what was ruled, not what became of it',
      'A higher court reversed Monday’s ruling to deport the nurses.',
      'ruling',
      'Monday’s ruling to deport the nurses',
    ],
    [
      'all who were killed, not many of them',
      'Crowds came to the burial of many of the 41 miners killed last week in Kitwe.',
      'killed',
      'The 41 miners killed last week in Kitwe',
    ],
    [
      'the year with “earlier”',
      'The law was dropped after mass protests earlier this year in Quito.',
      'protests',
      'Mass protests earlier this year',
    ],
    [
      'no date line far down in a report',
      'LUSAKA, Zambia -- A copper furnace blew up in Kitwe on Monday, killing nine workers.',
      'blew',
      'A copper furnace blew up in Kitwe on Monday, killing nine workers',
    ],
    [
      'what a relative clause says was done',
      'The flood – which Governor Ama Banda said hurt 74 people – hit Kitwe.',
      'hurt',
      'The flood … hurt 74 people',
    ],
    [
      'what “or” leaves open',
      'Police said about half the girls have been found or released.',
      'released',
      'About half the girls have been found or released',
    ],
    [
      'of whom a second “who” tells',
      'A court freed seven nurses who lead the union and who were jailed on Monday for striking.',
      'jailed',
      'Seven nurses … were jailed on Monday for striking',
    ],
    [
      'he who speaks, not he of whom he speaks',
      'Mr Banda said he would not stand. “We will not play Rojas’s game,” he added.',
      'added',
      '“We will not play Rojas’s game,” [Banda] added',
    ],
  ])('%s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})

describe('no event', () => {
  it.each([
    ['silence', 'The colonel said nothing at the hearing.', 'said'],
    ['how the speaker heard of it', '“I wept until neighbours told me,” Ama Banda said on Monday.', 'told'],
    ['a likeness', '“This response recalls the violence in January,” the union said.', 'recalls'],
    ['where a pipe runs', 'The blast happened at a spot where the pipeline crossed a field.', 'crossed'],
    ['what is held in the hand', 'Pupils reached Kano on Friday, many barefoot and holding blankets.', 'holding'],
    ['what is judged', 'A fair election is impossible in Peru.', 'election'],
    ['where things lay', 'Lost shoes lay on Saturday around the field.', 'lay'],
  ])('%s', (_, text, trigger) => {
    const { events } = read(text)
    expect(events.map(({ trigger: { start, end } }) => text.slice(start, end))).not.toContain(trigger)
  })
})
