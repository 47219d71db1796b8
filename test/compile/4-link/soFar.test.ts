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

const LEAD = 'A ferry sank in a collision off Malta on Monday, killing nine people.'

test('a count that has not ended goes on the line of the one happening that its article tells of', () => {
  const lines = linesOf(`${LEAD}\n\nThe port was closed.\n\nThe mayor put the number of dead at 14.`)
  expect(new Set(lines).size).toBe(1)
})

test.each([
  ['two happenings in the lead', `${LEAD} A blast in Rome on Tuesday killed six people.`],
  ['a war', 'The war in Chad has killed nine people since Monday. A fire broke out.'],
])('%s: nothing says of which it counts', (_, lead) => {
  const lines = linesOf(`${lead}\n\nThe port was closed.\n\nThe mayor put the number of dead at 14.`)
  expect(lines.slice(0, -1)).not.toContain(lines.at(-1))
})
