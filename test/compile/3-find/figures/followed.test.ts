import { describe, expect, test } from 'vitest'
import { readClaims } from './claims.ts'

const claims = (text: string, places: readonly string[] = []) =>
  readClaims(text, places).figures.map(({ measure, point, kind, place, period, asOf }) =>
    [measure, point, kind, place, period?.edtf ?? '', asOf?.edtf ?? ''].join(' | '),
  )
const counts = (text: string) =>
  readClaims(text).figures.map(({ measure, point, modality }) => `${measure} ${point}${modality === '' ? '' : '?'}`)

describe('the same counted elsewhere', () => {
  test('has its place or time in front of the number', () => {
    expect(
      claims('Since Monday eight climbers have died in Peru, and in Chile 65, among them 28 soldiers.', [
        'Peru',
        'Chile',
      ]).map((claim) => claim.split(' | ').slice(0, 4).join(' ')),
    ).toEqual(['killed 8 cumulative Peru', 'killed 65 cumulative Chile', 'killed 28 cumulative Chile'])
    expect(claims('In 1978 some 2,000 people fled, and in 1991 another 3,000.')).toEqual([
      'displaced | 2000 | period |  | 1978 | 2031-03-12',
      'displaced | 3000 | period |  | 1991 | 2031-03-12',
    ])
  })

  test('but not where a verb or a noun of its own says what is counted', () => {
    expect(counts('Twelve sailors drowned in Peru, and in Chile 40 lost their homes.')).toEqual([
      'killed 12',
      'homeless 40',
    ])
    expect(counts('Twelve sailors drowned in May, and in June 40 boats were sold.')).toEqual(['killed 12'])
  })
})

describe('the place right behind a claim', () => {
  test('is its own, whatever stands in front; each of a list has its own', () => {
    expect(
      claims('A tremor off Tacna killed 117 people in Lima and two teenagers on a small island.', [
        'Tacna',
        'Lima',
      ]).map((claim) => claim.split(' | ').slice(1, 4).join(' ')),
    ).toEqual(['117 incident Lima', '2 incident '])
  })
})

describe('the time of a claim', () => {
  test('is that of what its relative clause hangs on', () => {
    expect(
      claims('A court in May upheld the verdict on the raids of March 2027, in which 13 died and 35 were hurt.'),
    ).toEqual(['killed | 13 | incident |  | 2027-03 | 2031-03-12', 'injured | 35 | incident |  | 2027-03 | 2031-03-12'])
  })

  test('behind a colon is the one that opens what follows', () => {
    const text =
      'It was the worst outbreak in two decades: between 2012 and 2013 clinics reported 546 cases of measles.'
    expect(claims(text)).toEqual(['infected | 546 | period |  | 2012/2013 | 2031-03-12'])
  })

  test('is a stretch where it is said to count alone, and a day’s where one happening is told', () => {
    expect(claims('In January alone the war claimed 459 lives, up from 190 in December.')).toEqual([
      'killed | 459 | period |  | 2031-01 | 2031-03-12',
      'killed | 190 | period |  | 2030-12 | 2031-03-12',
    ])
    expect(claims('In 2013, ten people died when a jetty gave way.')).toEqual([
      'killed | 10 | incident |  | 2013 | 2031-03-12',
    ])
    expect(claims('In 2013, ten people died when crossing the strait.')).toEqual([
      'killed | 10 | period |  | 2013 | 2031-03-12',
    ])
  })

  test('a crowd that had gathered was that of one day', () => {
    expect(claims('Police said 2,000 people had gathered by nightfall.').map((claim) => claim.split(' | ')[2])).toEqual(
      ['incident'],
    )
  })

  test('“said on Monday, adding that” dates both halves', () => {
    expect(
      claims('Two boys drowned, the harbour master said on Monday, adding that 30 were missing.').map((claim) =>
        claim.split(' | ').at(-1),
      ),
    ).toEqual(['2031-03-10', '2031-03-10'])
  })
})

describe('plain words', () => {
  test.each([
    ['The death toll climbed to 94 from 71 late on Thursday.', ['killed 94', 'killed 71?']],
    ['More than 100 of its sailors are still held, the navy said.', ['detained 100']],
    ['Forty-seven deserters remained in Kenyan custody.', ['detained 47']],
    ['Floods drove 8,700 herders across the border.', ['displaced 8700']],
    ['The lorry, licensed to carry 12 people, had 40 migrants on board.', ['aboard 40']],
    ['The shepherds drove 300 sheep across the border.', []],
    ['The meeting was still held in the town hall by 40 members.', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))
})

describe('what a number is taken for', () => {
  test.each([
    ['A thousand head of cattle died in a drought that the herders could ill afford.', []],
    ['Forty pupils fell ill after lunch.', ['ill 40']],
    [
      'The mill laid off 140 workers in January 2029 and another 30 four months later.',
      ['dismissed 140', 'dismissed 30'],
    ],
    [
      'Some 6,500 marched, the police said, against 25,000 according to the organisers.',
      ['protesting 6500', 'protesting 25000'],
    ],
    ['About 60 per cent more people are in prison than ten years ago.', []],
    ['In the camp, 30 per cent of the refugees are under 18.', []],
    ['The jail has 620 inmates, 40 per cent of whom have not been tried.', ['detained 620']],
    ['Police arrested 90 people, half of whom were students.', ['detained 90', 'detained 0.5']],
    ['One bag held the remains of more than one sailor.', []],
    ['In May a trawler sank with the loss of all 16 on board.', ['killed 16']],
    ['Earlier the harbour master had put the toll at 60.', ['killed 60?']],
    ['An earlier count by the navy had put the number of dead at 26.', ['killed 26?']],
    ['The harbour master put the toll at 41.', ['killed 41']],
    ['The toll of 23 does not include about ten smugglers, who also died.', ['killed 23', 'killed 10']],
    ['Eight soldiers fled to Peru in a helicopter.', []],
    ['Eight hundred villagers fled to Peru.', ['displaced 800']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  test('a share of those whom a noun tells has the words for who they are', () => {
    const [figure] = readClaims('Some 60 per cent of the refugees are children.').figures
    expect([figure?.point, figure?.population]).toEqual([0.6, 'children'])
  })

  test('“the south-east” is one place', () => {
    expect(
      claims('Some 220 people were displaced in Kisii and around 27 in the south-east.', ['Kisii']).map(
        (claim) => claim.split(' | ')[3],
      ),
    ).toEqual(['Kisii', 'the south-east'])
  })

  test('a day that names a deed is no day of counting', () => {
    const [figure] = readClaims('After the coup of 12 May 2030, 650 people have been arrested.').figures
    expect(figure?.asOf?.edtf).toBe('2031-03-12')
  })
})

describe('who is not counted', () => {
  test.each([
    ['A man was taken to hospital. A shop closed after a crowd of 300 grew unruly.', ['hospitalised 1']],
    ['Some 900 people marched in Lima. Police spoke of a crowd of 300.', ['protesting 900', 'protesting 300']],
    ['Six campers, including a boy of ten, were wounded.', ['injured 6', 'injured 1']],
    ['At first few protested.', []],
    ['A few protested.', ['protesting null']],
    ['A column of 264 soldiers marching from Kisii was seen.', []],
    ['In Lima 264 nurses were marching.', ['protesting 264']],
    ['On an average day 150 people cross into Chad.', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))
})

describe('the times of parts, asides and clauses', () => {
  test('a part of a running total has the stretch right behind it', () => {
    expect(
      claims(
        'The agency has recorded more than 20,000 deaths since 2014, including 441 in the first quarter of 2031.',
      ).map((claim) => claim.split(' | ').slice(1, 5).join(' ')),
    ).toEqual(['20000 cumulative  2014-01-01/2031-03-12', '441 period  2031-01/2031-03'])
  })

  test('a participle in an apposition has its own', () => {
    expect(
      claims('Divers found 44 bodies near Kisii, a port flooded by rain last week.').map(
        (claim) => claim.split(' | ')[4],
      ),
    ).toEqual([''])
    expect(
      claims('Divers found 44 bodies near Kisii, a port of millions, last week.').map((claim) => claim.split(' | ')[4]),
    ).toEqual(['2031-03-03/2031-03-09'])
  })

  test('what opens a sentence holds behind its semicolon, unless another time stands there', () => {
    expect(claims('In July 2027 the river rose; 114 people drowned.').map((claim) => claim.split(' | ')[4])).toEqual([
      '2027-07',
    ])
    expect(
      claims('In July 2027 the river rose; 114 people drowned on Monday.').map((claim) => claim.split(' | ')[4]),
    ).toEqual(['2031-03-10'])
  })

  test('“since April 2025, when” tells of that month, and “learned on Saturday that” of no death', () => {
    expect(
      claims('It was the deadliest wreck since April 2025, when as many as 110 drowned.').map(
        (claim) => claim.split(' | ')[4],
      ),
    ).toEqual(['2025-04'])
    expect(
      claims('They learned on Saturday that eleven climbers had died on the glacier the day before.').map(
        (claim) => claim.split(' | ')[4],
      ),
    ).toEqual(['2031-03-07'])
  })

  test('a clock time without a day leaves a count on the day of the report', () => {
    const [figure] = readClaims('The harbour master said at 10 p.m. that 75 people had been hurt.').figures
    expect(figure?.asOf?.edtf).toBe('2031-03-12')
  })

  test('“injured or killed” is both', () => {
    expect(counts('In raids on clinics 85 nurses were injured or killed.')).toEqual(['casualties 85'])
  })
})

test('whoever speaks of a number gives it', () => {
  const { figures, sources } = readClaims('Organisers put the crowd at 20,000, police spoke of 9,000.')
  expect(figures.map(({ point }, i) => [point, sources[i]])).toEqual([
    [20000, 'Organisers'],
    [9000, 'police'],
  ])
  expect(counts('Two sailors drowned, and the pilot spoke of 12 waves.')).toEqual(['killed 2'])
})
