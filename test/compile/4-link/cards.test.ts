import { expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { Cards } from '../../../src/compile/4-link/events/cards.ts'
import { Starts } from '../../../src/compile/4-link/events/starts.ts'
import { splitText } from '../../support/splitText.ts'

/** Whether the one event of a sentence may be compared with one of some day in its time. */
function isEnded(sentence: string): boolean {
  const article = findAll(splitText(sentence, '2031-05-08', '2031-05-08', 'a'))
  const cards = new Cards(new Starts())
  cards.add(article, [])
  return Number.isFinite(cards.at(0).to)
}

// “Rain has killed 58 people since January” is told up to the report, and is no landslide of one of those days.
test.each([
  ['Rain has killed 58 people in Chad since January.', false],
  ['Rain killed 58 people in Chad in January.', true],
  ['Rain killed 58 people in Chad this week.', true],
])('%s', (sentence, ended) => expect(isEnded(sentence)).toBe(ended))
