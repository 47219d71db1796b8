import { describe, expect, test } from 'vitest'
import { isInCapitals } from '../../../src/compile/language/letters.ts'
import { readSentences } from '../../../src/compile/language/readSentences.ts'

const tagged = (text: string) =>
  readSentences(text, 0, text.length).map((tokens) => tokens.map((t) => `${t.text}/${t.pos}`).join(' '))

describe('a text in capitals is read as if it were not', () => {
  test('nouns are nouns; what no dictionary knows stays a name', () => {
    expect(tagged('UNIDENTIFIED MEN ATTACKED THREE JOURNALISTS IN MEDELLIN.')).toEqual([
      'UNIDENTIFIED/ADJ MEN/NOUN ATTACKED/VERB THREE/NUM JOURNALISTS/NOUN IN/ADP MEDELLIN/PROPN ./PUNCT',
    ])
  })

  test('sentences end where the capitals end them, and words are as printed', () => {
    const text = 'THE GUERRILLAS ATTACKED THE PALACE. COL RENE PONCE SAID SIX SOLDIERS DIED.'
    const sentences = readSentences(text, 0, text.length)
    expect(sentences).toHaveLength(2)
    for (const token of sentences.flat()) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  test('a lemma is in small letters', () => {
    const [tokens] = readSentences('THE REBELS KILLED SIX SOLDIERS AND TOOK TWO HOSTAGES.', 0, 53)
    expect(tokens!.map((t) => t.lemma)).toEqual(expect.arrayContaining(['rebel', 'kill', 'soldier', 'hostage']))
  })

  test.each([
    ['THE GUERRILLAS ATTACKED THE PALACE.', true],
    ['A BOMB WENT OFF IN LIMA, the army said.', false],
    ['The UN, the EU and NATO met.', false],
    ['12 NOV 89', false],
  ])('%s', (text, expected) => expect(isInCapitals(text)).toBe(expected))
})
