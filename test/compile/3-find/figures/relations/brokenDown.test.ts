import { describe, expect, test } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { marksOf, readClaims } from '../claims.ts'

describe('numbers behind a colon that make up the one before it', () => {
  test.each([
    'In all, [killed =15|15] perished: [killed =10|ten passengers], [killed =3|three crew] and [killed =2|two] on the ground.',
    'The blast killed [killed =12|12 people]: [killed =8|eight soldiers] and [killed =4|four civilians].',
    '[injured =26|Twenty-six miners] were hurt: [injured =19|19 men] and [injured =7|seven women].',
    'The blast killed [killed =12|12 people]: eight soldiers and three civilians were on the list.',
    'The council has 40 seats: 22 for the left and 18 for the right.',
    'The jury of 12 sat: seven men and five women.',
  ])('%s', (marked) => expectMarked(marked, marksOf))

  test('they are its parts', () => {
    const { figures } = readClaims('The blast killed 12 people: eight soldiers and four civilians.')
    expect(figures.map(({ base }) => base)).toEqual([null, 0, 0])
  })
})
