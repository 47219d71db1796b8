import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../../src/compile/4-link/link.ts'
import { splitText } from '../../support/splitText.ts'

/** Of each event that more than one passage tells the words that tell it. */
function joined(...articles: readonly (readonly [day: string, text: string])[]): string[][] {
  const read = articles.map(([day, text], i) => findAll(splitText(text, day, day, String.fromCharCode(97 + i))))
  const { corpus } = linkCorpus(read, { title: '', blurb: '', scope: { places: [], from: null, to: null } }, '')
  return [...corpus.events]
    .map(({ reports }) => reports.map(({ quote }) => quote.exact))
    .filter(({ length }) => length > 1)
}

describe('what happened somewhere else is another event', () => {
  const HEADLINE = 'Six miners killed in Chad'
  test.each([
    'On Monday, five miners were killed at another mine.',
    'Elsewhere, five miners were killed on Monday.',
    'In a separate attack on Monday, five miners were killed.',
  ])('%s', (text) => {
    expect(joined(['2031-05-08', `${HEADLINE}\n\nThe province has many mines. ${text}`]).flat()).not.toContain(HEADLINE)
  })

  test('but the headline is told again in the text', () => {
    const text = `${HEADLINE}\n\nSix miners were killed on Monday at a mine in Chad.`
    expect(joined(['2031-05-08', text])).toHaveLength(1)
  })

  test('and a headline’s many dead are not the few of the text', () => {
    const text = 'Ninety miners killed in Chad\n\nThe province has many mines. On Monday, five miners were killed.'
    expect(joined(['2031-05-08', text])).toEqual([])
  })
})

describe('those who die of it later are no part of what they were hurt in', () => {
  const FIRST = 'A bomber blew himself up at a stadium in Kessa on Sunday, killing 15 people and wounding 42.'
  test.each([
    'Two of the 42 wounded died overnight, doctors at the clinic in Kessa said on Monday.',
    'Ana Roth, a nurse, died in hospital in Kessa on Monday after Sunday’s blast.',
  ])('%s', (text) => {
    const day = '2031-05-12'
    expect(joined([day, FIRST], [day, `A blast at a stadium left 17 dead on Sunday.\n\n${text}`]).flat()).toEqual(
      expect.not.arrayContaining([expect.stringContaining('died')]),
    )
  })
})

test('those who die at a wedding are not told of by the wedding', () => {
  const events = joined(
    ['2031-05-08', 'The mayor of Kessa said 24 farmers who had come together for a wedding died in the NATO bombing.'],
    [
      '2031-05-09',
      'The mayor said Thursday that 24 people who died in a NATO bombing in Chad a day before were all farmers.',
    ],
  )
  expect(events.flat()).not.toContain('a wedding')
})

describe('one word for two kinds of act makes them no one event', () => {
  test.each([
    ['Nurses went on strike in Kessa on Monday.', 'Gunmen attacked a bank in Kessa on Monday.'],
    ['Talks broke down in Lima on Monday.', 'A bridge collapsed in Lima on Monday.'],
    ['The Unity Party won the vote in Lima on Monday.', 'Police beat nine pupils in Lima on Monday.'],
  ])('%s %s', (one, other) => {
    expect(joined(['2031-05-06', one], ['2031-05-06', other])).toEqual([])
  })

  test('unless as many came to harm', () => {
    const one = 'Gunmen stormed a mill in Lima on Monday, killing 31 people.'
    expect(joined(['2031-05-06', one], ['2031-05-06', 'In Lima, 31 people died on Monday.'])).toHaveLength(1)
  })
})

test('a second boat is not the first', () => {
  const events = joined(
    ['2031-05-06', 'A ferry sank off Lomé on Monday, killing 31 people.'],
    ['2031-05-07', 'A boat sank off Lomé on Monday and 31 people died. A second boat capsized off Lomé on Monday.'],
  )
  expect(events.flat()).toContain('A boat sank off Lomé on Monday')
  expect(events.flat()).not.toContain('A second boat capsized off Lomé on Monday')
})

test('what befell a train befell no bus, though one country and one verb tell of both', () => {
  const events = joined(
    ['2031-05-06', 'Train derails in southern Chad, 14 dead'],
    [
      '2031-05-07',
      'Bus plunges into canal in southern Chad, nine drown\n\nA day before a train derailed near Bol in Chad.',
    ],
  )
  expect(events.filter((passages) => passages.some((words) => words.startsWith('Bus')))).toEqual([])
})

test('and what hit both is told with either', () => {
  const events = joined(
    ['2031-05-06', 'A train hit a bus at Bol in Chad on Tuesday, killing 14 people.'],
    ['2031-05-07', 'Fourteen people died when a bus collided with a train at Bol in Chad on Tuesday.'],
  )
  expect(events.some((passages) => passages.some((words) => words.startsWith('A train hit')))).toBe(true)
})

describe('the death of one who is named', () => {
  const SHOT = ['2031-05-08', 'Gunmen killed Delmira Oquendo, a judge, outside her home in Lima, police said.'] as const

  test('is one event in every word for it, weeks later too', () => {
    const events = joined(
      SHOT,
      ['2031-05-12', 'The murder of judge Delmira Oquendo has shocked Lima.'],
      ['2031-05-29', 'Judge Delmira Oquendo was gunned down on May 7. A suspect was held.'],
    )
    expect(events).toEqual([
      [
        'Gunmen killed Delmira Oquendo, a judge, outside her home in Lima',
        'The murder of judge Delmira Oquendo',
        'Judge Delmira Oquendo was gunned down on May 7',
      ],
    ])
  })

  test.each([
    ['that of another', 'The murder of judge Ana Roth has shocked Lima.'],
    ['one that came later', 'Judge Delmira Oquendo was killed in a crash on May 9.'],
    ['what is done to a group', 'Judges in Lima, among them Delmira Oquendo, said gunmen had killed nine clerks.'],
  ])('but not %s', (_, text) => {
    const events = joined(SHOT, ['2031-05-12', text])
    expect(events.flat().join()).not.toContain('Gunmen killed Delmira')
  })
})
