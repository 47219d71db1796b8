import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../../src/compile/4-link/link.ts'
import { splitText } from '../../support/splitText.ts'

type Told = readonly [day: string, text: string]

/** Of each line of more than one claim the words of its claims, in the order of their articles. */
function linesOf(...articles: readonly Told[]): string[][] {
  const read = articles.map(([day, text], i) => findAll(splitText(text, day, day, String.fromCharCode(97 + i))))
  const { corpus } = linkCorpus(read, { title: '', blurb: '', scope: { places: [], from: null, to: null } }, '')
  const lines = new Map<string, string[]>()
  for (const { figures } of corpus.articles)
    for (const { series, quote } of figures) lines.set(series, [...(lines.get(series) ?? []), quote.exact])
  return [...lines.values()].filter((line) => line.length > 1)
}

const SHELLING: Told = [
  '2031-05-08',
  'Rebel shelling of the market town of Kessa in Chad killed 26 traders on Wednesday, the mayor of Kessa said.',
]

describe('who died of one happening, as several papers tell it', () => {
  test('is one line, though each has its own word for them', () => {
    expect(
      linesOf(SHELLING, [
        '2031-05-09',
        'Rebels shelled the market town of Kessa in Chad on Wednesday. The mayor said 26 civilians died.',
      ]),
    ).toEqual([['killed 26 traders', '26 civilians died']])
  })

  test('is one line where the number stands in words that hang on the crash', () => {
    expect(
      linesOf(
        [
          '2031-05-08',
          'A ferry sank off Kessa, Chad, on Thursday as it tried to enter the harbor, killing at least 43 people.',
        ],
        ['2031-05-08', 'At least 31 people died when a ferry sank off Kessa, Chad, on Thursday.'],
      ),
    ).toEqual([['killing at least 43 people', 'At least 31 people died']])
  })

  test('but not where the number is another, and no words join it to the happening', () => {
    expect(
      linesOf(SHELLING, [
        '2031-05-09',
        'Rebels shelled the market town of Kessa in Chad on Wednesday. The mayor said 27 civilians died.',
      ]),
    ).toEqual([])
  })

  test('nor are the children among them all of them', () => {
    expect(
      linesOf(
        ['2031-05-08', 'Rebel shelling of the market town of Kessa killed nine people on Wednesday.'],
        [
          '2031-05-09',
          'Rebel shelling of the market town of Kessa on Wednesday killed 30 people. It killed nine children.',
        ],
      ),
    ).not.toContainEqual(expect.arrayContaining(['killed nine people', 'killed nine children']))
  })
})

describe('a sentence that an agency sent to two papers', () => {
  const SENTENCE =
    'It left 41,000 people dead and more than 9,000 missing, a commission of the parliament found last year.'
  test('makes one claim, wherever each paper goes on to', () => {
    const lines = linesOf(
      ['2031-05-08', `Talks were held in Chad. ${SENTENCE}`],
      ['2031-05-09', `Talks were held in Sudan. ${SENTENCE}`],
    )
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line[0]).toBe(line[1])
  })

  test('but not when years lie between them', () => {
    expect(
      linesOf(
        ['2031-05-08', `Talks were held in Chad. ${SENTENCE}`],
        ['2034-05-09', `Talks were held in Sudan. ${SENTENCE}`],
      ),
    ).toEqual([])
  })
})

test('those newly infected are not all that are', () => {
  const lines = linesOf([
    '2031-05-08',
    'The ministry of Chad said there were 12 new cases of cholera, which brings to 260 the number of cases in the outbreak.',
  ])
  expect(lines).toEqual([])
})

test('those missing from a second village are not a later count of the first’s', () => {
  const first = 'In Kessa, Chad, 40 people are missing after the flood, the mayor said.'
  expect(linesOf(['2031-05-08', `${first} In Chad's hills, 70 others are missing, he said.`])).toEqual([])
  expect(linesOf(['2031-05-08', `${first} In Kessa, Chad, 70 people are missing, he said.`])).toHaveLength(1)
})
