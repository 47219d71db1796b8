import { expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { findAttributions } from '../../../../src/compile/3-find/attributions/findAttributions.ts'
import { splitText } from '../../../support/splitText.ts'

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

test.each([
  ['A spokesman for the port, Captain Juan Ruiz, rejected that. He said it was shut.', 'Juan Ruiz'],
  ['Her brother, Juan Ruiz, drowned in it. She said it had no rail.', 'Ana Quispe'],
  ['Police arrested Juan Ruiz there. She said it had no rail.', 'Ana Quispe'],
])('a pronoun is whom the sentence before is about: %s', (text, speaker) => {
  const article = splitText(`Ana Quispe said the bridge was safe. ${text}`)
  const actors = findActors(article).found
  expect(actors[findAttributions(article, actors).found.at(-1)!.actor!]!.name).toBe(speaker)
})

test('a pronoun is nobody where two may be meant: who fled, and who told of it', () => {
  const article = splitText('Ana Kato has fled to Chile, minister Ines Vega said. In a video she said she was safe.')
  const { found } = findAttributions(article, findActors(article).found)
  expect(found.at(-1)?.actor).toBeNull()
})

test.each([
  'The man accused of killing Ana Roth told police that he was alone.',
  'A nurse who had treated Ana Roth said the ward was shut.',
])('who is only named in what is told of the speaker does not speak: %s', (text) => {
  const article = splitText(text)
  const actors = findActors(article).found
  const speaker = findAttributions(article, actors).found.at(-1)?.actor ?? null
  expect(speaker === null ? null : actors[speaker]!.name).not.toBe('Ana Roth')
})

test.each([
  ['Sheriff Ron Bell said two men had died. “I needed the money,” he told the court.', ''],
  ['Ron Bell told the court two men had died. “I saw it,” he told the jury.', 'Ron Bell'],
  ['Ana Roth said two men had died. Ron Bell wept. “I needed the money,” he told the court.', 'Ron Bell'],
  ['Sheriff Ron Bell said two men had died. “I saw it,” he told reporters.', 'Ron Bell'],
])('who is on trial is not who spoke of it elsewhere: %s', (text, speaker) => {
  const article = splitText(text)
  const actors = findActors(article).found
  const { actor } = findAttributions(article, actors).found.at(-1)!
  expect(actor === null ? '' : actors[actor]!.name).toBe(speaker)
})
