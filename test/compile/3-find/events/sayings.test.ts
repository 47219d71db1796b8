import { describe, expect, it } from 'vitest'
import { day, read } from '../../../support/report.ts'

/** `title < type < day` of every event. */
const told = (text: string): string[] =>
  read(text).events.map((event) => `${event.title} < ${event.type} < ${day(event)}`)

/** What reads the sentence differently is the speaker: whoever says it, wherever the verb stands. */
describe('who says it', () => {
  it.each([
    ['behind the verb', '"Others clung to trees," added Pablo Ruiz, a fisherman.', 'Pablo Ruiz'],
    ['behind a verb that owns up', 'There was no excuse, admitted Senator Clara Moyo.', 'Clara Moyo'],
  ])('%s', (_, sentence, speaker) => {
    const { events, actors } = read(sentence)
    const [{ participants } = { participants: [] }] = events
    expect(participants.map(({ actor, role }) => `${actors[actor]?.name}: ${role}`)).toEqual([`${speaker}: agent`])
  })
})

describe('what was said, and who says it', () => {
  it.each([
    [
      'a quotation that begins with a noun of many',
      '"Others clung to trees," added Pablo Ruiz, a fisherman.',
      ['"Others clung to trees," added Pablo Ruiz < statement < 2024-05-15?'],
    ],
    [
      'people by what they are',
      'Four boys had burns on their hands, said the director of the clinic.',
      ['Four boys had burns on their hands, said the director of the clinic < statement < 2024-05-15?'],
    ],
    [
      'an adverb before the colon',
      'Clara Moyo came home. She said plainly: "What was a fee became a theft."',
      ['[Clara Moyo] said plainly: "What was a fee became a theft." < statement < 2024-05-15?'],
    ],
    [
      'a quotation of whom nothing tells',
      '"She is being held for fraud," the 40-year-old tailor added.',
      ['"She is being held for fraud," the 40-year-old tailor added < statement < 2024-05-15?'],
    ],
    [
      'where the words were printed is no event; its day is theirs',
      'In comments published on Monday, General Ruiz said the coast was calm.',
      ['General Ruiz said the coast was calm < statement < 2024-05-13'],
    ],
  ])('%s', (_, text, events) => expect(told(text)).toEqual(expect.arrayContaining(events)))

  it('and not where the words were printed', () =>
    expect(told('In comments published on Monday, General Ruiz said the coast was calm.')).toHaveLength(1))
  it('and not what befell nobody named', () =>
    expect(told('"She is being held for fraud," the 40-year-old tailor added.')).toHaveLength(1))
})

describe('what “it” is', () => {
  it.each([
    [
      'the one happening of the sentence before',
      'The famine in southern Mali began two years ago. It has driven thousands out of their villages.',
      '[The famine in southern Mali] has driven thousands out of their villages',
    ],
    [
      'the team that says so',
      'A crew from the Red Crescent said it was robbed twice in the port on Monday.',
      '[A crew from the Red Crescent] was robbed twice in the port on Monday',
    ],
    [
      'nothing, where two happenings are told of',
      'The famine in southern Mali followed a war. It has driven thousands out of their villages.',
      'It has driven thousands out of their villages',
    ],
  ])('%s', (_, text, title) => expect(read(text).events.map(({ title }) => title)).toContain(title))
})
