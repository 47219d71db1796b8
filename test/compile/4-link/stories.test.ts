import { describe, expect, it, test } from 'vitest'
import { figuresIn, link, type Report } from '../../support/linked.ts'

/** The words that name each event that several articles tell, a line an event. */
function toldByAll(...reports: readonly Report[]): string[] {
  const shared = link(...reports).filter(
    (event) => new Set(event.reports.map(({ quote }) => quote.article)).size === reports.length,
  )
  return shared.map((event) => event.reports.map(({ trigger }) => trigger.exact).join(' + '))
}

describe('one happening by two outlets in different words', () => {
  it.each([
    [
      'a shelling, dated by the one, with the same number of dead',
      'Six people were killed by shelling in Gao in Mali yesterday, the mayor said.',
      'Shelling killed six people in Gao, Mali, and hurt 15 others.',
    ],
    [
      'a raid by warplanes of one side',
      'A Rebel Alliance air strike hit a bus in Mali on Monday, killing at least 29 children.',
      'Twenty-nine children were killed when warplanes bombed a bus in Gao, Mali.',
    ],
    [
      'a strike',
      'Thousands of railway workers in Peru went on strike on Tuesday, bringing trains to a standstill.',
      'A two-day strike by railway staff paralysed trains in Peru on Tuesday.',
    ],
    [
      'those pulled out of the water, as many',
      'Fishermen pulled 158 people from the water before nightfall off Cebu.',
      'Rescuers have saved 158 people since the Estrella went under off Cebu.',
    ],
    [
      'what began with what came into force',
      'Mali and Chad are at odds. The truce began on May 5, and Mali says Chad has broken it.',
      'The mayor of Gao spoke of the cease-fire between Mali and Chad that came into force on May 5.',
    ],
    [
      'a march and “the biggest protest”, whose the article has said',
      'Thousands marched through Lima on Sunday.',
      'Pedro Lima stayed in Lima. He spoke a day after the country’s biggest protest on Sunday.',
    ],
    [
      'a jailbreak',
      'Forty inmates escaped from the jail in Gao on Monday.',
      'Some 40 prisoners broke out of the prison in Gao, Mali, on Monday.',
    ],
    [
      'a murder by its weapon',
      'The lawyer Ana Roth was stabbed to death in Natal in 2016.',
      'The lawyer Ana Roth was murdered in 2016.',
    ],
    [
      'a house that was attacked and set on fire',
      'Crowds attacked the Chilean embassy in Lima on Saturday.',
      'The Chilean embassy in Lima was set on fire by protesters on Saturday.',
    ],
    [
      'a storm by its name',
      'Cyclone Olga tore through Cebu on May 8, and 40 people died.',
      'The cyclone that struck Cebu on 8 May killed 43 people.',
    ],
    ['a landfall', 'The storm made landfall near Cebu on May 8.', 'Cyclone Olga struck Cebu on 8 May.'],
    [
      'a demand in other words',
      'The European Union called for an independent investigation.',
      'The European Union urged an independent inquiry.',
    ],
    [
      'a condemnation',
      'Pedro Lima condemned the raid on Gao.',
      'Pedro Lima, the president, denounced the attack on Gao.',
    ],
  ])('joins %s', (_, first, second) => {
    expect(toldByAll(['2024-05-14', first], ['2024-05-14', second])).not.toEqual([])
  })

  it.each([
    [
      'a ship that went down and those who go down to look for somebody',
      'Rescuers went down into the Rosa mine in Peru on Monday.',
      'The Rosa capsized in Peru on Monday.',
    ],
    [
      'aftershocks and the quake before them',
      'Scientists recorded more than 80 aftershocks in eastern Peru on Monday.',
      'A deadly earthquake struck eastern Peru on Monday.',
    ],
    [
      'two demands of one party',
      'The European Union called for an independent investigation.',
      'The European Union urged Mali to hold the election in June.',
    ],
    [
      'a crash and a shooting of one day',
      'The trial over the crash on May 3 began in Lima.',
      'The school was closed after the shooting on May 3.',
    ],
    [
      'another day',
      'Six people were killed by shelling in Gao in Mali on Monday.',
      'Shelling killed six people in Gao in Mali on Saturday.',
    ],
    [
      'another place',
      'Six people were killed by shelling in Gao on Monday.',
      'Shelling killed six people in Kidal on Monday.',
    ],
    [
      'two accidents of one day in one country',
      'Mali is in mourning. A bus overturned on Monday, killing nine people.',
      'A train derailed in Mali on Monday, killing 31 people.',
    ],
    [
      'a smaller rally beside the one that is told of',
      'Thousands marched in Lima, Peru on Sunday to demand that Pedro Lima resign.',
      'Thousands marched in Cusco, Peru on Sunday. A smaller rally for Pedro Lima was held in Lima on Sunday.',
    ],
  ])('keeps apart %s', (_, first, second) => {
    expect(toldByAll(['2024-05-14', first], ['2024-05-14', second])).toEqual([])
  })
})

test.each([
  'A blast rocked the Rosa mine in Peru on Monday. A second, stronger explosion rocked the Rosa mine in Peru on Monday.',
  'A blast hit the Rosa mine in Peru on Monday. The second explosion hit the Rosa mine in Peru.',
])('a second one is not the first: %s', (text) => {
  expect(link(['2024-05-14', text]).map(({ reports }) => reports.length)).toEqual([1, 1])
})

test('a total told beside two attacks joins the wars that it is of, and not the attacks', () => {
  expect(
    toldByAll(
      ['2024-05-14', 'Gao was shelled on Monday in a conflict that has killed more than 3,000 people.'],
      ['2024-05-14', 'Kidal was shelled on Monday. The conflict has killed more than 3,000.'],
    ),
  ).toEqual(['killed + killed'])
})

test('those whom a roof of their own killed are told beside the quake, and not as its toll', () => {
  const QUAKE = 'A quake struck Peru on Friday, killing 22 people.'
  const [first] = toldByAll(
    ['2024-05-14', QUAKE],
    ['2024-05-14', `${QUAKE} Seven people were crushed when the roof of a church fell in at Chala.`],
  )
  expect(first).not.toContain('crushed')
})

test('an arrest that is told with as many dead is not the arrest of another', () => {
  const told = toldByAll(
    ['2024-05-14', 'The captain of a ferry that sank off Cebu with the loss of 87 lives was arrested.'],
    [
      '2024-05-14',
      'Police have detained the director of the firm whose ferry sank off Cebu with the loss of 87 lives.',
    ],
  )
  expect(told.filter((words) => /arrested|detained/.test(words))).toEqual([])
})

describe('two articles about one happening', () => {
  const FERRY = 'A ferry sank off Cebu on Monday, killing 41 people.'

  test('tell of the same arrest where both name the same man by his office', () => {
    expect(
      toldByAll(
        ['2024-05-14', `${FERRY} Police arrested the captain of the vessel on Tuesday.`],
        ['2024-05-15', `${FERRY} The skipper has been detained.`],
      ),
    ).toContain('arrested + detained')
  })

  test('and of two arrests where nothing but the police is in both', () => {
    expect(
      toldByAll(
        ['2024-05-14', `${FERRY} Police arrested the captain of the vessel on Tuesday.`],
        ['2024-05-15', `${FERRY} Police have arrested three looters.`],
      ),
    ).not.toContain('arrested + arrested')
  })

  test('and the same captain is of no concern where they are about two ferries', () => {
    expect(
      toldByAll(
        ['2024-05-14', `${FERRY} Police arrested the captain of the vessel on Tuesday.`],
        ['2024-05-15', 'A ferry sank off Java on Sunday, killing 12 people. The skipper has been detained.'],
      ),
    ).toEqual([])
  })

  test('which is told as what ties them', () => {
    const events = link(
      ['2024-05-14', `${FERRY} Police arrested the captain of the vessel on Tuesday.`],
      ['2024-05-15', `${FERRY} The skipper has been detained.`],
    )
    const arrest = events.find(({ reports }) => reports.some(({ trigger }) => trigger.exact === 'detained'))
    expect(arrest?.joins[0]?.found).toContain('one happening that both articles are about')
  })
})

describe('what two articles about one happening tell besides, with one small number', () => {
  const QUAKE = 'A quake struck Nepal on Monday, killing 300 people.'

  test.each([
    ['A hotel fell in Pokhara, killing nine guests.', 'A school fell in Gorkha, killing nine pupils.'],
    ['Two builders were arrested.', 'Two looters were arrested.'],
  ])('is of two: %s %s', (one, other) => {
    const events = link(['2024-05-14', `${QUAKE} ${one}`], ['2024-05-15', `${QUAKE} ${other}`])
    const joined = events.filter(({ reports }) => new Set(reports.map(({ quote }) => quote.article)).size > 1)
    expect(joined.map(({ title }) => title)).toEqual(['A quake struck Nepal on Monday, killing 300 people'])
  })

  test('is of one where the one does not say of whom', () => {
    const events = link(
      ['2024-05-14', `${QUAKE} Two builders were arrested.`],
      ['2024-05-15', `${QUAKE} At least two builders have been detained.`],
    )
    const arrest = events.find(({ reports }) => reports.some(({ trigger }) => trigger.exact === 'detained'))
    expect(arrest?.reports).toHaveLength(2)
  })
})

describe('counts of two articles about one happening', () => {
  const FERRY = 'A ferry sank off Cebu on Monday, killing 41 people.'
  const CRASH = 'A ferry sank off Java on Monday, killing 12 people.'

  test.each([
    [
      'those rescued and those who survived',
      'Divers rescued 158 people.',
      'The mayor said 158 people had survived.',
      158,
    ],
    ['those aboard', 'The vessel had 173 passengers aboard.', 'The ferry was carrying 173 passengers.', 173],
    [
      'two numbers of the people aboard the one vessel',
      'It had 189 people aboard.',
      'The ferry was carrying 200 people.',
      189,
    ],
  ])('are one line: %s', (_, first, second, point) => {
    expect(lineOf(point, ['2024-05-14', `${FERRY} ${first}`], ['2024-05-15', `${FERRY} ${second}`])).toHaveLength(2)
  })

  test.each([
    [
      'of those exchanged for one another',
      FERRY,
      FERRY,
      'Rebels freed 158 hostages.',
      'The army released 158 prisoners.',
    ],
    ['of two ferries', FERRY, CRASH, 'Divers rescued 158 people.', 'The mayor said 158 people had survived.'],
    ['of another number', FERRY, FERRY, 'Divers rescued 158 people.', 'The mayor said 97 people had survived.'],
    [
      'of those aboard a ferry and a bus that both tell of',
      `${FERRY} A bus fell into a gorge in Peru on Monday, killing 20 people.`,
      `${FERRY} A bus fell into a gorge in Peru on Monday, killing 20 people.`,
      'The ferry was carrying 158 people.',
      'The bus was carrying 60 people.',
    ],
    ['of passengers and of crew', FERRY, FERRY, 'It had 158 passengers aboard.', 'The ferry was carrying 16 crew.'],
  ])('are two lines %s', (_, one, other, first, second) => {
    expect(lineOf(158, ['2024-05-14', `${one} ${first}`], ['2024-05-15', `${other} ${second}`])).toHaveLength(1)
  })

  /** The claims on the line of the one with this number. */
  function lineOf(point: number, ...reports: readonly Report[]) {
    const figures = figuresIn(...reports)
    const { series } = figures.find((figure) => figure.point === point)!
    return figures.filter((figure) => figure.series === series)
  }
})
