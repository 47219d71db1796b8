import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { marksOf, readClaims } from './claims.ts'

/** Clashes, wrecks and kidnappings: who each side says it killed, who is freed, what is found later. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'one person, told by what he is': [
    '[killed =1|One nurse], a man, was shot dead.',
    '[missing =1|One diver], a woman, is still missing.',
    '[injured =1|One diver], a father of four, was hurt.',
    '[killed =1|One nurse] and [killed =3|a clerk and two guards] were killed.',
  ],
  'soldiers who are destroyed or lost': [
    'The junta said it had destroyed [killed <=30|up to 30 rebels] and two trucks.',
    '[killed =12|Twelve militants] were eliminated in the raid.',
    'The rebels said they had lost [killed =2|only two guards].',
    'The team eliminated 12 rivals.',
    'The storm destroyed nine bridges.',
  ],
  'trades of those who die': ['On the far bank [killed =1|a 63-year-old shepherd] was killed.'],
  'others of whom something else is told': [
    'Divers saved [rescued =9|nine sailors], among them [rescued =1|a cook], and [missing =14|14 others] were missing.',
    '[killed =20|Twenty people], among them [killed =5|five nuns] and [killed =6|six monks] were killed.',
  ],
  'bodies found later': [
    'Divers found [bodies found =3|three] bodies; [bodies found =5|a further five] were recovered by monks.',
    'Three paintings were found; another four were recovered.',
  ],
  'those who reach a country': [
    '[arrived ~3000|Some 3,000] have reached Malta since May.',
    'Twelve have reached the final.',
    'Twelve nuns reached Malta.',
  ],
  'the kidnapped, told on': [
    'Rebels took [hostages taken =14|14 miners] hostage. [hostages freed =9|Nine] have been released. [hostages held =5|Five] are still being held.',
    '[hostages held =2|Two nuns] were held captive. [hostages freed =4|Four others] were freed.',
    'Rebels took [hostages taken =14|14 miners] hostage. Police arrested [detained =6|six men]. [released =2|Two] were released.',
    '[detained =3|Three men] were arrested. [released =2|Two others] were released on bail.',
  ],
  'houses that burnt': ['[homes destroyed =8|Eight houses] burnt down.'],
}

for (const [name, sentences] of Object.entries(SENTENCES))
  describe(name, () => {
    test.each(sentences)('%s', (sentence) => expectMarked(sentence, marksOf))
  })

describe('who says it', () => {
  const sources = (text: string) => readClaims(text).sources
  test.each([
    ['Measles cases rose to 914 on Monday, the clinic said, up from 850 a day earlier.', ['the clinic', 'the clinic']],
    ['Nine divers have died, the head of the club, Ivan Petrov, informed.', ['the head of the club, Ivan Petrov']],
    ['The mayor informed reporters that nine divers had died.', ['The mayor']],
    ['Nine divers have died, the mayor underlined.', ['the mayor']],
    ['The deaths of nine divers underlined the danger.', ['']],
    ['Nine informed divers died.', ['']],
  ])('%s', (text, expected) => expect(sources(text)).toEqual(expected))
})

test('what is found later has its own day', () => {
  const { figures } = readClaims('Divers found three bodies on Monday; a further five were recovered by monks.')
  expect(figures.map(({ period }) => period?.edtf ?? '')).toEqual(['2031-03-10', ''])
})

test('only “so far” counts on, and no far bank', () => {
  const kinds = (text: string) => readClaims(text).figures.map(({ kind }) => kind)
  expect(kinds('On the far bank nine nuns were hurt.')).toEqual(['incident'])
  expect(kinds('So far nine nuns were hurt.')).toEqual(['cumulative'])
})
