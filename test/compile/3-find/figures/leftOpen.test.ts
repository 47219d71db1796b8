// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readClaims } from './claims.ts'

const modality = (text: string) => readClaims(text).figures.map((claim) => `${claim.point} ${claim.modality}`)

describe('how far what is told behind “that” is told as so', () => {
  test.each([
    ['It is feared that 30 miners have died.', '30 feared that'],
    ['Detectives suspect that he strangled two nurses.', '2 suspect that'],
    ['The jury was not convinced that she had poisoned two boys.', '2 not convinced that'],
    ['Police could not confirm that nine people had died.', '9 not confirm that'],
    ['Prosecutors failed to prove that he had killed four pilgrims.', '4 failed to prove that'],
    ['The court dropped charges that he had killed two boys.', '2 dropped charges that'],
    ['The union rejected claims that 17 dockers had been hurt.', '17 rejected claims that'],
    ['Rumours spread that nine people had died.', '9 Rumours spread that'],
    ['Witnesses said that nine people had died.', '9 '],
    ['The ministry confirmed that nine people had died.', '9 '],
    ['It is not true that the river rose, and nine people died.', '9 '],
  ])('%s', (text, expected) => {
    expect(modality(text)).toEqual([expected])
  })

  test.each([
    'There is no evidence that he killed two nurses.',
    'A tabloid falsely reported that nine people had died.',
    'Police said reports that 50 people had been killed were untrue.',
    'The blast almost killed six pupils.',
  ])('no claim: %s', (text) => {
    expect(modality(text)).toEqual([])
  })

  test('nor does the hedge of a number take its claim back', () => {
    expect(modality('The blast killed nearly 60 pupils.')).toEqual(['60 '])
  })
})
