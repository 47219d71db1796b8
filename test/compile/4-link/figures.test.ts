import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { linkCorpus } from '../../../src/compile/4-link/link.ts'
import type { ReadArticle } from '../../../src/compile/shapes.ts'
import type { Scope } from '../../../src/corpus/files.ts'
import type { Day } from '../../../src/corpus/ids.ts'
import { splitText } from '../../support/splitText.ts'

const SCOPE: Scope = { places: ['Sudan', 'Chad'], from: '2031-02-01' as Day, to: null }
const NO_SCOPE: Scope = { places: [], from: null, to: null }

/** Articles `a`, `b`, `c`, each with its day. */
function read(...articles: readonly (readonly [day: string, text: string])[]): ReadArticle[] {
  return articles.map(([day, text], i) => findAll(splitText(text, day, day, String.fromCharCode(97 + i))))
}

function link(articles: readonly ReadArticle[], scope: Scope = SCOPE) {
  const { corpus } = linkCorpus(articles, { title: '', blurb: '', scope }, '')
  const figures = [...corpus.articles].flatMap((article) => article.figures)
  const line = (id: string) => figures.find((f) => f.id === id)!.series
  return { figures, series: corpus.series, line, differences: corpus.disagreements }
}

describe('series', () => {
  test('a running total goes on from article to article, whatever its words', () => {
    const { series } = link(
      read(
        ['2031-03-01', 'The war in Sudan has killed more than 900 Sudanese, officials said.'],
        ['2031-03-08', 'The death toll in Sudan approaches 1,200.'],
        ['2031-03-15', 'Fighting went on across Sudan. Over 1,400 people have been killed since 1 February.'],
      ),
    )
    expect(series.map((s) => [s.measure, s.place, s.kind, s.articles])).toEqual([['killed', 'Sudan', 'cumulative', 3]])
  })

  test.each([
    [
      'soldiers and everybody',
      'The war in Sudan has killed 900 people.',
      'The war in Sudan has killed 90 Sudanese soldiers.',
    ],
    [
      'a total and a happening inside it',
      'The war in Sudan has killed 900 people.',
      'An air strike in Sudan killed 90 people on Monday.',
    ],
    [
      'a count and a share',
      'The war in Sudan has killed 900 people.',
      'The war in Sudan has killed half of the villagers.',
    ],
    ['two measures', 'The war in Sudan has killed 900 people.', 'The war in Sudan has displaced 900 people.'],
    ['two places', 'The war in Sudan has killed 900 people.', 'The war in Chad has killed 900 people.'],
    ['two happenings', 'A blast in Chad killed 9 people on 3 March.', 'A blast in Chad killed 9 people on 4 March.'],
    [
      'two happenings without a day',
      'Gunmen killed four soldiers in an ambush.',
      'Gunmen killed four soldiers in an ambush.',
    ],
    ['hostages and their remains', 'They hold 40 hostages in Sudan.', 'They hold the remains of 40 hostages in Sudan.'],
  ])('kept apart: %s', (_, first, second) => {
    const { figures } = link(read(['2031-03-05', first], ['2031-03-05', second]))
    expect(new Set(figures.map((f) => f.series)).size).toBe(2)
  })

  test('a happening told by two articles is one line, also where one does not say where', () => {
    const { series } = link(
      read(
        ['2031-03-05', 'The attack on Chad on 3 March killed some 60 people.'],
        ['2031-03-06', 'On 3 March, at least 60 people were killed.'],
      ),
    )
    expect(series.map((s) => [s.kind, s.place, s.articles])).toEqual([['incident', 'Chad', 2]])
  })

  test('a line is named with its place as it is printed, and with whom it counts in their own words', () => {
    const { series } = link(read(['2031-03-05', 'At least 12 miners were killed near San Lorenzo on 3 March.']))
    expect(series.map(({ label, place }) => [label, place])).toEqual([
      ['miners killed, near San Lorenzo', 'near San Lorenzo'],
    ])
  })

  test('sources under several names of one health service are one origin', () => {
    const [line] = link(
      read(
        ['2031-03-01', 'The war in Sudan has killed over 900 people, according to local health officials.'],
        ['2031-03-08', 'The war in Sudan has killed over 990 people, the health ministry said.'],
        ['2031-03-08', 'The war in Sudan has killed over 995 people, the Red Cross said.'],
      ),
    ).series
    expect(line!.origins.map((o) => [o.name, o.figures.length])).toEqual([
      ['local health officials', 2],
      ['Red Cross', 1],
    ])
  })
})

describe('scope', () => {
  test.each([
    ['The war in Sudan has killed 900 people.', 'corpus'],
    ['The war in Yemen has killed 900 people.', 'other'],
    ['The campaign in Iraq and Syria has killed 900 people.', 'other'],
    ['On 3 March, 12 people were killed.', 'corpus'],
    ['In 2019, a flood killed 12 people.', 'other'],
  ])('%s', (text, scope) => expect(link(read(['2031-03-05', text])).figures.map((f) => f.scope)).toEqual([scope]))

  test('without a scope everything is inside', () => {
    const { figures } = link(read(['2031-03-05', 'The war in Yemen has killed 900 people.']), NO_SCOPE)
    expect(figures.map((f) => f.scope)).toEqual(['corpus'])
  })
})

describe('differences', () => {
  const differences = (...articles: readonly (readonly [string, string])[]) =>
    link(read(...articles)).differences.map((d) => [d.kind, d.quotes.map((q) => q.exact)])

  test('two numbers for one happening', () => {
    expect(
      differences(
        ['2031-03-05', 'A blast in Chad killed 9 people on 3 March.'],
        ['2031-03-05', 'A blast in Chad killed 14 people on 3 March.'],
      ),
    ).toEqual([['different figures', ['killed 9 people', 'killed 14 people']]])
  })
  test('a later total below an earlier one is a revision', () => {
    expect(
      differences(
        ['2031-03-05', 'The war in Sudan has killed 900 people.'],
        ['2031-03-20', 'The war in Sudan has killed 700 people.'],
      ),
    ).toEqual([['revision', ['killed 900 people', 'killed 700 people']]])
  })
  test.each([
    ['a later, higher total', 'has killed 900 people', 'has killed 950 people', '2031-03-20'],
    ['two lower bounds', 'has killed more than 900 people', 'has killed at least 1,000 people', '2031-03-05'],
    ['about and at least', 'has killed about 1,200 people', 'has killed at least 1,200 people', '2031-03-05'],
  ])('none: %s', (_, first, second, day) => {
    expect(differences(['2031-03-05', `The war in Sudan ${first}.`], [day, `The war in Sudan ${second}.`])).toEqual([])
  })
})

describe('whom one happening struck', () => {
  const told = (...texts: readonly string[]) =>
    link(read(...texts.map((text) => ['2031-03-05', text] as const))).series.map(({ label, figures }) => [
      label,
      figures.length,
    ])

  test('is one line, by whatever word an article counts them', () => {
    expect(
      told('A fire killed 12 weavers in Chad on 3 March.', 'A fire killed at least 14 people in Chad on 3 March.'),
    ).toEqual([['people killed, Chad', 2]])
    expect(told('A fire killed 12 weavers in Chad on 3 March.')).toEqual([['weavers killed, Chad', 1]])
  })

  test('but keeps apart whom one sentence tells apart', () => {
    expect(told('A fire killed 12 weavers and nine drivers in Chad on 3 March.')).toEqual([
      ['drivers killed, Chad', 1],
      ['weavers killed, Chad', 1],
    ])
  })

  test('and those of whom it is only said how bad they are stand by themselves', () => {
    expect(told('A fire injured 30 people in Chad on 3 March, nine of them critically.')).toEqual([
      ['people injured, Chad', 1],
      ['some of them injured, Chad', 1],
    ])
  })
})

test('the army that a group fights is not the group’s', () => {
  const texts = ['Taliban forces attacked the town.', 'Clashes between government and Hamas forces went on.']
  for (const text of texts)
    expect(link(read(['2031-03-05', `${text} The army said three soldiers died.`]), NO_SCOPE).figures[0]?.by).toBe(
      'army-a',
    )
})

test('ids are readable, and stay when an article is added', () => {
  const one = read(['2031-03-05', 'A blast in Chad killed 9 people on 3 March.'])
  const two = [
    ...one,
    ...read(['2031-03-05', 'x'], ['2031-03-05', 'A blast in Chad killed 9 people on 3 March.']).slice(1),
  ]
  expect(link(one).figures.map((f) => f.id)).toEqual(['a-killed-9'])
  expect(link(two).figures[0]).toEqual(link(one).figures[0])
})

describe('lines in a folder that is about nothing in common', () => {
  const lines = (...texts: readonly (readonly [day: string, text: string])[]) =>
    link(read(...texts), NO_SCOPE).figures.map((f) => f.series)
  const apart = (...texts: readonly (readonly [day: string, text: string])[]) => new Set(lines(...texts)).size

  test('what does not say where is of no other article’s place', () => {
    expect(
      apart(
        ['2031-03-05', 'The war in Chad has killed more than 900 people.'],
        ['2031-03-05', 'More than 900 people have been killed since the war began.'],
      ),
    ).toBe(2)
  })

  test('but of its own article’s', () => {
    expect(
      apart([
        '2031-03-05',
        'The toll in Chad from the crossing has reached 60. The dead number 60. Officials in Chad said the toll rose to 64.',
      ]),
    ).toBe(1)
  })

  test('two disasters of one country are two lines', () => {
    expect(
      apart(
        ['2031-03-05', 'An earthquake struck. The death toll in Chad has reached 60.'],
        ['2031-03-05', 'A ferry sank. The death toll in Chad has reached 70.'],
      ),
    ).toBe(2)
    expect(
      apart(
        ['2031-03-05', 'An earthquake struck. The death toll in Chad has reached 60.'],
        ['2034-03-05', 'An earthquake struck. The death toll in Chad has reached 70.'],
      ),
    ).toBe(2)
    expect(
      apart(
        ['2031-03-05', 'An earthquake struck. The death toll in Chad has reached 60.'],
        ['2031-03-06', 'The death toll in Chad has reached 70.'],
        ['2031-03-07', 'After the quake, the death toll in Chad has reached 80.'],
      ),
    ).toBe(1)
  })

  test('a headline and its lead tell one number', () => {
    expect(
      apart([
        '2031-03-05',
        'Blast in Chad kills 23\n\nAt least 9 people were hurt.\n\nA blast killed 23 traders in Chad on Monday.\n',
      ]),
    ).toBe(2)
    expect(apart(['2031-03-05', 'Gunmen killed four soldiers. Later four soldiers were killed.'])).toBe(2)
  })
})

describe('the line of one event', () => {
  const lines = (...texts: string[]): string[][] => {
    const { figures, series } = link(read(...texts.map((text) => ['2031-03-05', text] as const)), NO_SCOPE)
    const printed = new Map(figures.map(({ id, quote, number }) => [id, `${quote.article} ${number.exact}`]))
    return series.map((one) => one.figures.map((id) => printed.get(id)!)).filter((one) => one.length > 1)
  }

  test.each([
    [
      'other numbers',
      'More than 200 people died in a fire at a jail in Chad.',
      'A fire at a jail in Chad killed more than 100 people.',
      ['a More than 200', 'b more than 100'],
    ],
    [
      'other words for those who died',
      'A crush at a stadium in Chad on Monday killed 43 people.',
      'At least 37 football fans, seven of them children, died in Monday’s crush at a stadium in Chad.',
      ['a 43', 'b At least 37'],
    ],
    [
      'a headline that goes with its lead',
      'At least 120 people were killed when a dam burst above Derwen on Monday, the ministry said.',
      'Derwen: 110 dead, say doctors\n\nDoctors at Derwen hospital said that 110 people had been killed in the dam burst on Monday.',
      ['a At least 120', 'b 110', 'b 110'],
    ],
  ])('has claims with %s', (_, first, second, line) => {
    expect(lines(first, second)).toEqual([line])
  })

  test.each([
    [
      'another measure',
      'A fire at a jail in Chad killed 40 people on Monday.',
      'A fire at a jail in Chad injured 60 people on Monday.',
    ],
    [
      'a group of their own',
      'A fire at a jail in Chad killed 40 people on Monday.',
      'A fire at a jail in Chad killed nine policemen on Monday.',
    ],
    ['as many elsewhere', 'A crush in Chad killed 43 people on Monday.\n\nIn Peru 43 people died at Ellis Park.', ''],
  ])('has none of %s', (_, first, second) => {
    expect(lines(first, second)).toEqual([])
  })
})
