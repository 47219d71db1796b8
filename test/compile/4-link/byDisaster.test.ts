import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../../src/compile/4-link/link.ts'
import { splitText } from '../../support/splitText.ts'

type Told = readonly [day: string, text: string]

/** Of each line that several articles have a part in: measure, kind, and the numbers in the order of their articles. */
function linesOf(...articles: readonly Told[]): string[] {
  const read = articles.map(([day, text], i) => findAll(splitText(text, day, day, String.fromCharCode(97 + i))))
  const { corpus } = linkCorpus(read, { title: '', blurb: '', scope: { places: [], from: null, to: null } }, '')
  const claims = [...corpus.articles].flatMap(({ figures }) => figures)
  for (const { series, kind } of claims) expect(kind).toBe(corpus.series.find(({ id }) => id === series)!.kind)
  return corpus.series
    .filter(({ articles }) => articles > 1)
    .map(({ id, measure, kind }) => {
      const line = claims.filter(({ series }) => series === id)
      return `${measure}, ${kind}: ${line.map(({ number }) => number.exact).join(' ')}`
    })
    .sort()
}

const FERRY: Told = [
  '2031-05-08',
  `Ferry sinks off Lamu, 27 dead

At least 27 people drowned and 61 were missing after the ferry Kilindini Star sank off Lamu, Kenya, on Wednesday night.

Ninety-four people were rescued, said Juma Omari, the harbour master.

In 2019 a ferry sank off Kilifi and killed 230.`,
]

describe('one disaster, told as it goes on', () => {
  test('its dead are one line in whatever words they climb, and so are those who are missing', () => {
    const local: Told = [
      '2031-05-10',
      `Lamu waits for the sea to give back its dead

The number of dead in the loss of the Kilindini Star has climbed to 38. Fifty people are still missing.

Juma Omari, the harbour master, said that divers would go out again.`,
    ]
    const last: Told = [
      '2031-05-14',
      `The last voyage of the Kilindini Star

The ferry that sank off Lamu left 71 dead. The search has ended, Juma Omari said.`,
    ]
    expect(linesOf(FERRY, local, last)).toEqual(['killed, incident: 27 At least 27 38 71', 'missing, state: 61 Fifty'])
  })

  test('also by two names for one storm', () => {
    expect(
      linesOf(
        [
          '2031-07-09',
          'Floods killed 23 people in the town of Dimapur in India on Tuesday, mayor Asha Rai said.\n\nThe Dhansiri river burst its banks.',
        ],
        [
          '2031-07-11',
          'Mayor Asha Rai asked for tents as mudslides cut off Dimapur.\n\nThe death toll has risen to 51.\n\nThe Dhansiri river is still rising.',
        ],
      ),
    ).toEqual(['killed, incident: 23 51'])
  })

  test.each<[string, Told]>([
    [
      'another disaster of the same town and week, which has another day',
      [
        '2031-05-10',
        'A ferry sank off Lamu, Kenya, on Friday, and nine people drowned, harbour master Juma Omari said.\n\nIt was the second in a week, after the Kilindini Star.',
      ],
    ],
    [
      'a disaster of another sort',
      [
        '2031-05-10',
        'A fire in Lamu, Kenya, killed nine people, Juma Omari said.\n\nThe harbour master had worked for days at the wreck of the Kilindini Star.',
      ],
    ],
    [
      'those who died in another happening',
      [
        '2031-05-10',
        'Divers found the ferry Kilindini Star off Lamu, Kenya, Juma Omari said.\n\nIn a separate accident a boat capsized, and nine people drowned.',
      ],
    ],
    [
      'a part of the dead',
      [
        '2031-05-10',
        'Divers found the ferry Kilindini Star off Lamu, Kenya, Juma Omari said.\n\nThe ferry had taken 30 down with it, 12 of them children.\n\nIn Mpeketoni nine people were killed by the storm.',
      ],
    ],
    [
      'the dead of an old one',
      [
        '2031-05-10',
        'Divers found the ferry Kilindini Star off Lamu, Kenya, Juma Omari said.\n\nIn 2011 a ferry sank near Zanzibar and killed 140.',
      ],
    ],
    [
      'a month later',
      ['2031-06-20', 'A ferry sank off Lamu, Kenya, and killed nine. Juma Omari recalled the Kilindini Star.'],
    ],
  ])('but not %s', (_, other) => {
    expect(linesOf(FERRY, other)).toEqual([])
  })
})

describe('an attack', () => {
  const BLAST: Told = [
    '2031-05-08',
    'A bomb exploded at the Kessa market in Abuja, Nigeria, on Wednesday, killing 12 people, police chief Musa Bello said.',
  ]

  test('counts on where two articles tell it first', () => {
    expect(
      linesOf(BLAST, [
        '2031-05-10',
        'The bomb that exploded at the Kessa market in Abuja on Wednesday killed 15 people, police chief Musa Bello said.',
      ]),
    ).toEqual(['killed, incident: 12 15'])
  })

  test('counts on in words that name it, though another is the news', () => {
    expect(
      linesOf(BLAST, [
        '2031-05-10',
        "Gunmen stormed a hotel in Lagos, Nigeria, on Friday. The death toll from Wednesday's bombing at the Kessa market in Abuja has risen to 15, police chief Musa Bello said.",
      ]),
    ).toEqual(['killed, incident: 12 15'])
  })

  test('is not the next one in the same town', () => {
    expect(
      linesOf(BLAST, [
        '2031-05-10',
        'Gunmen attacked a hotel in Abuja, Nigeria, and killed 21 people, police chief Musa Bello said. It is near the Kessa market.',
      ]),
    ).toEqual([])
  })

  test('has no line in a war, where each day has its own dead', () => {
    expect(
      linesOf(
        ['2031-05-08', 'Shelling killed 12 people in Kessa, Chad, as the war went on, mayor Musa Bello said.'],
        ['2031-05-10', 'The war in Chad reached Kessa again. At least 15 people were killed, mayor Musa Bello said.'],
      ),
    ).toEqual([])
  })
})
