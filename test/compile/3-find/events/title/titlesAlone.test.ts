import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('a title that can stand alone', () => {
  it.each([
    [
      'all of a headline without a verb',
      'Nine dead, 40 missing in Lima ferry disaster\n\nA ferry has sunk.',
      'disaster',
      'Nine dead, 40 missing in Lima ferry disaster',
    ],
    [
      'what is said without who says it after it',
      'A visit to Oslo was planned for Monday, but the trip has been called off, a diplomat said.',
      'trip',
      'The trip has been called off',
    ],
    [
      'the name before “who”, past an apposition',
      'Julius Tamba, the president, who was arrested on Sunday, has promised an inquiry.',
      'arrested',
      'Julius Tamba … was arrested on Sunday',
    ],
    [
      'whoever is to hold it',
      'The Security Council is expected to hold an emergency meeting on Tuesday.',
      'meeting',
      'The Security Council is expected to hold an emergency meeting on Tuesday',
    ],
    [
      'whoever undergoes it',
      'Three guards were shot in May, and a nurse kidnapped in 2021 is still missing.',
      'kidnapped',
      'A nurse kidnapped in 2021',
    ],
    [
      'a noun without the verb that carries it',
      'Ana Rojas spoke of ways other than launching a ground invasion of Mali.',
      'invasion',
      'A ground invasion of Mali',
    ],
    [
      'no word that only joins',
      'Meanwhile troops seized the port on Monday.',
      'seized',
      'Troops seized the port on Monday',
    ],
    [
      'no “when” before what can stand alone',
      'The camp was hit in May 2021, when 90 patients were killed in Gao.',
      'killed',
      '90 patients were killed in Gao',
    ],
    [
      'one who speaks beside the main clause',
      'The north has been cut off, with the head of the agency telling reporters on Monday that food is short.',
      'telling',
      'The head of the agency telling reporters on Monday that food is short',
    ],
    [
      'straight quote marks in pairs',
      '"If my son is dead I want to bury him," Rosa Diaz said on Monday.',
      'said',
      '"If my son is dead I want to bury him," Rosa Diaz said',
    ],
    [
      'no preposition at the start',
      'Former officer jailed for life over 1977 abduction of Argentine nurses',
      'abduction',
      '1977 abduction of Argentine nurses',
    ],
    [
      'a body that speaks of itself',
      'The European Union said it had imposed sanctions on Mali.',
      'imposed',
      '[The European Union] had imposed sanctions on Mali',
    ],
    [
      'its subject without what stands between dashes',
      'About 300 miners — a third of the shift — have been killed.',
      'killed',
      'About 300 miners … have been killed',
    ],
    [
      'what happened between the dashes, where it is that',
      'The mine — which collapsed on Monday — is run by Orica.',
      'collapsed',
      'The mine … collapsed on Monday',
    ],
    [
      'the second of two words without a space for its first',
      'According to the ministryAbout 700 houses have been destroyed by the flood in Tolma.',
      'destroyed',
      'About 700 houses have been destroyed by the flood in Tolma',
    ],
    [
      'one word that has a capital inside for one',
      'According to the makers iPhone factories were closed in May.',
      'closed',
      'According to the makers iPhone factories were closed in May',
    ],
  ])('has %s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
