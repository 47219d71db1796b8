import { describe, expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { findAttributions } from '../../../../src/compile/3-find/attributions/findAttributions.ts'
import { splitText } from '../../../support/splitText.ts'
import { expectSaid } from './said.ts'

describe('what a colon announces', () => {
  test.each([
    [
      'She said:\n\n“We lost 12 goats. Nobody came.”\n\n“The river took 40 houses.”',
      'She > said > “We lost 12 goats.',
      'She > said > Nobody came.”',
    ],
    [
      'The mayor told reporters:\n\n“The bridge is gone.\n\n“Two roads are closed.”\n\nForty families left.',
      'The mayor > told > “The bridge is gone.',
      'The mayor > told > “Two roads are closed.”',
    ],
    [
      'In a message on Friday, the union said:\n"Nobody was paid. We stop work today." Shops closed early.',
      'the union > said > "Nobody was paid.',
      'the union > said > We stop work today."',
    ],
    ['The letter read in part:\n\n“Twelve of us are ill.”', 'The letter > read > “Twelve of us are ill.”'],
    [
      'The nurse said:\n\n“The guards told us that nine men fell ill. We counted 30.”',
      'The guards > told > nine men fell ill.',
      'The nurse > said > “The guards told us that nine men fell ill.',
      'The nurse > said > We counted 30.”',
    ],
    [
      '“The well is dry,” the chief said. “Two boys left.\n\n“They never came back.”',
      'the chief > said > “The well is dry,”',
      'the chief > said > “Two boys left.',
      'the chief > said > “They never came back.”',
    ],
  ])('%s', expectSaid)

  test.each([
    ['She said:\n\nTwelve goats drowned.'],
    ['The company told investors:\n\nIt sold 40 mines.\n\n“Nobody was asked.”'],
  ])('nothing that stands outside a quotation: %s', (text) => expectSaid(text))

  test('nobody speaks for those whom an unknown speaker quotes', () => {
    expectSaid('“The guards told us that nine men fell ill. We counted 30.”', 'The guards > told > nine men fell ill.')
  })

  test('“It added” goes on for the body that spoke last', () => {
    const text = 'The health ministry said the well was closed. It added:\n\n“Twelve children are ill.”'
    const article = splitText(text)
    const actors = findActors(article).found
    expect(findAttributions(article, actors).found.map(({ actor }) => actors[actor ?? -1]?.name)).toEqual([
      'health ministry',
      'health ministry',
    ])
  })
})
