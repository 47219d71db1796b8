// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { actOf } from '../../../src/compile/4-link/events/act.ts'
import { ALL_DAY, hoursOf } from '../../../src/compile/4-link/events/hours.ts'
import { idiomIn } from '../../../src/compile/language/lexicon/idioms.ts'
import { link, type Report } from '../../support/linked.ts'

/** The words that name each event that more than one passage tells, a line an event. */
const together = (...reports: readonly Report[]): string[] =>
  link(...reports)
    .filter((event) => event.reports.length > 1)
    .map((event) => event.reports.map(({ trigger }) => trigger.exact).join(' + '))

/** Those that several articles tell. */
const across = (...reports: readonly Report[]): string[] =>
  link(...reports)
    .filter((event) => new Set(event.reports.map(({ quote }) => quote.article)).size > 1)
    .map((event) => event.reports.map(({ trigger }) => trigger.exact).join(' + '))

describe('two times of one day', () => {
  const MORNING = 'A train crashed near Gao in Mali on Monday morning, killing nine people.'

  test('what happened in the morning is not what happened in the evening', () => {
    expect(
      across(['2024-05-14', MORNING], ['2024-05-14', 'A train crashed near Gao in Mali on Monday evening.']),
    ).toEqual([])
  })

  test('but what happened at nine', () => {
    expect(
      across(['2024-05-14', MORNING], ['2024-05-14', 'A train crashed near Gao in Mali at 9 a.m. on Monday.']),
    ).not.toEqual([])
  })

  test.each([
    ['2031-05-08T09:30', '2031-05-08TMO', true],
    ['2031-05-08T20:00', '2031-05-08TMO', false],
    ['2031-05-08TNI', '2031-05-08TEV', true],
    ['2031-05-08TAF', '2031-05-08TMO', true],
    ['2031-05-08TEV', '2031-05-08T06:40', false],
  ])('%s and %s: %s', (one, other, may) => {
    expect((hoursOf(one) & hoursOf(other)) !== 0).toBe(may)
  })

  test('a day without an hour is all of it', () => {
    expect(hoursOf('2031-05-08')).toBe(ALL_DAY)
    expect(hoursOf('P1DT12H')).toBe(ALL_DAY)
  })
})

describe('what an article tells apart stays apart, whoever else tells it', () => {
  const BOTH =
    'A quake hit Chala in Peru on Friday, killing nine people. A second quake hit Chala on Friday, killing two firefighters.'

  test('a second quake, where another article tells of one', () => {
    const lines = together(['2024-05-14', BOTH], ['2024-05-14', 'Friday’s quake in Chala killed nine people.'])
    expect(lines.filter((line) => (line.match(/hit/g) ?? []).length > 1)).toEqual([])
  })

  it.each([
    'Second fire guts market in Gao\n\nA fire gutted the market of Gao on Monday.',
    'New fire guts market in Gao\n\nA fire gutted the market of Gao on Monday.',
  ])('a headline’s second fire is no other article’s: %s', (text) => {
    const lines = across(['2024-05-14', 'A fire gutted a market in Gao, Mali, on Sunday.'], ['2024-05-14', text])
    expect(lines).toEqual([])
  })

  test('those who die when a new wall of mud comes down are not of the first', () => {
    const lines = across(
      ['2024-05-14', 'A landslide hit Rosa in Peru on Monday, killing nine villagers.'],
      ['2024-05-15', 'Two soldiers were killed when a second landslide hit Rosa on Monday.'],
    )
    expect(lines).toEqual([])
  })
})

describe('two articles that name the same few are of one story', () => {
  const FIRST = 'The ferry Rosa Maria sank off Cebu late on Sunday, the mayor of Cebu, Pedro Lima, said.'

  test('which hardly sees two ships sink, whatever words it has for it', () => {
    const [line] = across(
      ['2024-05-13', FIRST],
      ['2024-05-20', 'Divers have found the Rosa Maria. Mayor Pedro Lima said the ferry foundered off Cebu.'],
    )
    expect(line).toContain('foundered')
  })

  test('nor two truces come into force on a day', () => {
    const [line] = across(
      ['2024-05-14', 'Pedro Lima and Juan Rosa met in Oslo. The truce comes into force on May 20.'],
      ['2024-05-21', 'Pedro Lima praised Juan Rosa in Oslo. The ceasefire took effect on Monday.'],
    )
    expect(line).toBe('truce + ceasefire')
  })

  test('not what is told of another year', () => {
    const lines = across(
      ['2024-05-13', FIRST],
      ['2024-05-14', 'Pedro Lima spoke in Cebu. In 2009 a ferry went down off Cebu, and another sank off Leyte.'],
    )
    expect(lines).toEqual([])
  })

  test('not two that name one country, nor those that came out a month apart', () => {
    const LATER = 'Divers have found the Rosa Maria. Mayor Pedro Lima said the ferry foundered off Cebu.'
    expect(across(['2024-05-13', FIRST], ['2024-06-20', LATER])).toEqual([])
    expect(
      across(['2024-05-13', 'A ferry sank off Peru on Sunday.'], ['2024-05-20', 'Peru said that the ferry foundered.']),
    ).toEqual([])
  })

  test('what an earlier article told as done is not what a later one tells as to come', () => {
    const lines = across(
      ['2024-05-13', 'Pedro Lima spoke with Juan Rosa in Cebu. A bomb exploded in the market of Cebu on Sunday.'],
      ['2024-05-15', 'Pedro Lima and Juan Rosa said in Cebu that there will be another explosion.'],
    )
    expect(lines.filter((line) => line.includes('explo'))).toEqual([])
  })
})

test('the tie tells whom both articles name', () => {
  const [event] = link(
    ['2024-05-13', 'The ferry Rosa Maria sank off Cebu late on Sunday, the mayor of Cebu, Pedro Lima, said.'],
    ['2024-05-20', 'Divers have found the Rosa Maria. Mayor Pedro Lima said the ferry foundered off Cebu.'],
  ).filter(({ joins }) => joins.length > 0)
  expect(event?.joins[0]?.found).toMatch(/^told of one happening .*; both articles name .*Pedro Lima/)
})

describe('a verb and its noun tell an act together', () => {
  it.each([
    ['take', ' the mayor into custody', 'arrest'],
    ['claim', ' the lives of nine', 'kill'],
    ['lay', ' her to rest', 'bury'],
    ['go', ' to the bottom', 'sink'],
    ['open', ' fire on the crowd', 'shoot'],
    ['find', ' him guilty of fraud', 'convict'],
    ['hand', ' in his resignation', 'resign'],
    ['relieve', ' him of his duties', 'dismiss'],
  ])('%s%s: %s', (lemma, behind, act) => {
    expect(idiomIn(lemma, behind)).toBe(act)
  })

  it.each([
    ['take', ' the mayor to the hospital'],
    ['go', ' to the market, at the bottom'],
    ['lay', ' a wreath'],
    ['find', ' a new life'],
  ])('not %s%s', (lemma, behind) => {
    expect(idiomIn(lemma, behind)).toBeNull()
  })

  test('which is then compared', () => {
    const text = 'Police took the captain into custody.'
    const at = text.indexOf('took')
    const mention = { lemma: 'take', type: 'coerce', trigger: { start: at, end: at + 4 }, rule: 'event verb: coerce' }
    expect(actOf(text, { ...mention, happening: null } as Parameters<typeof actOf>[1])).toBe('arrest')
  })
})

test('a toll that one more death brings up is not that of the death', () => {
  const lines = across(
    ['2024-05-14', 'A bus crash near Gao in Mali on Monday killed ten people.'],
    ['2024-05-15', 'A nurse died near Gao in Mali on Monday, bringing to nine the number of people killed in a fever.'],
  )
  expect(lines).toEqual([])
})

test('who has been in detention since a day was arrested on it', () => {
  const [line] = across(
    ['2024-05-14', 'Captain Pedro Lima was arrested in Cebu on Monday.'],
    ['2024-05-16', 'Captain Pedro Lima has been in detention in Cebu since Monday.'],
  )
  expect(line).toBe('arrested + detention')
})

describe('two articles of which the one begins with whom the other only names', () => {
  const ABOUT = 'Ana Roth, head of the Novo port, was dismissed on Monday.'
  const BESIDE =
    'Dockers marched in Salvador on Sunday. Ana Roth, who was removed as head of the Novo port, said that she had warned them.'

  test('are about one story', () => {
    expect(across(['2024-05-14', ABOUT], ['2024-05-19', BESIDE])).toContain('dismissed + removed')
  })

  test('unless no more than her name is common to both', () => {
    const other = BESIDE.replace('Novo port', 'bank')
    expect(across(['2024-05-14', ABOUT.replace('Novo port', 'school')], ['2024-05-19', other])).toEqual([])
  })
})

describe('what is named by its day alone, in a story that both tell', () => {
  const JAIL = 'Rival gangs fought in the Modelo jail in Bogota on Monday, killing nine inmates.'
  const AFTER = 'Ana Roth, head of the Modelo jail in Bogota, was arrested on Friday.'

  test('is what the other is about', () => {
    const [line] = across(
      ['2024-05-14', JAIL],
      ['2024-05-20', `${AFTER} Five guards were on leave during the riot of May 13.`],
    )
    expect(line).toContain('riot')
  })

  test.each(['the riot of May 11', 'a riot in Cali on May 13'])('not so “%s”', (riot) => {
    const lines = across(['2024-05-14', JAIL], ['2024-05-20', `${AFTER} Five guards were on leave during ${riot}.`])
    expect(lines.filter((line) => line.includes('riot'))).toEqual([])
  })
})

describe('an article that comes weeks later', () => {
  const BLAST =
    'Ana Roth met Ivo Bek, Lia Paz and Uma Sen. A blast hit the Novo mill in Natal. Relatives will march on May 10.'
  const LATER = 'Natal mourns. Ana Roth said the Novo mill was sold. The bereaved marched through the city on May 10.'

  test.each([
    [' Ivo Bek, Lia Paz and Uma Sen were silent.', true],
    [' Nobody else spoke.', false],
  ])('is of the story where it names four of those the story names:%s', (rest, isOne) => {
    const lines = across(['2024-05-05', BLAST], ['2024-06-12', `${LATER}${rest}`])
    expect(lines.includes('march + marched')).toBe(isOne)
  })
})
