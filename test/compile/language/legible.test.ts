// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../src/compile/3-find/actors/findActors.ts'
import { legible } from '../../../src/compile/language/legible.ts'
import { slug } from '../../../src/corpus/ids.ts'
import { expectMarked } from '../../support/marked.ts'
import { splitText } from '../../support/splitText.ts'
import { expectTimes } from '../3-find/times/expectTimes.ts'

const sentences = (text: string) =>
  splitText(text).passages.map(({ tokens }) => tokens.map((token) => token.text).join('|'))

describe('words in letters beyond western Europe’s', () => {
  test.each(['Ağrı', 'Čapek', 'Łódź', 'Gżira', 'Nguyễn', 'Şırnak', 'Ţepeş', 'Ōtsu', 'Ḥoms', 'Dvor\u030cák'])(
    '%s is one',
    (word) => {
      expect(sentences(`Police searched ${word} at dawn.`)).toEqual([`Police|searched|${word}|at|dawn|.`])
    },
  )
  test('a name in them is whole', () => {
    expectMarked(
      'A fire burned near [place: Żebbuġ|Żebbuġ], said [person: Ayşe Yıldırım|Ayşe Yıldırım]. Ms [person: Ayşe Yıldırım|Yıldırım] saw it from [place: Istanbul|İstanbul].',
      (text) =>
        findActors(splitText(text)).found.map(({ start, end, kind, name }) => ({
          start,
          end,
          label: `${kind}: ${name}`,
        })),
    )
  })
  test('an id spells them out', () => {
    expect(slug('Ayşe Yıldırım, Łódź, Mellieħa, Øresund')).toBe('ayse-yildirim-lodz-mellieha-oresund')
  })
  test('no letter is added or lost', () => {
    for (const text of ['Ağrı 3.12pm', 'a Rs6.9 million fine', 'İĲŉǆẞ\u0301', 'plain'])
      expect(legible(text)).toHaveLength(text.length)
  })
})

describe('stops that end nothing', () => {
  test.each([
    ['The bus left at 3.12pm on Friday. It fell at 4.05 pm. Two died.', 3],
    ['It closed at 9.30pm. “We ran,” he said.', 2],
    ['He paid a Rs6.9 million fine. She paid N4.2bn.', 2],
    ['It cost US$1.5 million and Tk3.5 crore. Nobody paid.', 2],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count))
  test('a clock time with a stop is read whole', () => {
    expectTimes(
      '2024-06-14',
      'The bus left at [2024-06-13T15:12|3.12pm on Thursday]. Sirens rang at [2024-06-13T16:05|4.05 pm].',
    )
  })
})
