import { expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../../src/compile/4-link/link.ts'
import { splitText } from '../../support/splitText.ts'

/** The series of each figure of one article. */
function linesOf(text: string): string[] {
  const article = findAll(splitText(text, '2031-03-12', '2031-03-12', 'a'))
  const scope = { places: [], from: null, to: null }
  const { corpus } = linkCorpus([article], { title: '', blurb: '', scope }, '')
  return [...corpus.articles].flatMap(({ figures }) => figures).map(({ series }) => series)
}

test('a headline names the country, and the lead the town', () => {
  const lines = linesOf('Nine pilgrims drown in Kenya\n\nNine pilgrims drowned near Lodwarok on Monday, police said.')
  expect(new Set(lines).size).toBe(1)
})

test('as many of another country are others', () => {
  const lines = linesOf('Nine pilgrims drown in Kenya\n\nNine pilgrims drowned in Malta on Monday, police said.')
  expect(new Set(lines).size).toBe(2)
})

test('two numbers of those aboard one ship are of one line, and not those of another ship', () => {
  const lead = 'A ferry carrying 120 people sank off Malta on Monday.'
  const same = linesOf(`${lead}\n\nThe port was closed.\n\nSurvivors said 130 people had been on board.`)
  expect(new Set(same).size).toBe(1)
  const other = linesOf(`${lead}\n\nThe port was closed.\n\nAnother ferry with 130 people on board came to help.`)
  expect(new Set(other).size).toBe(2)
})
