import { describe, expect, it } from 'vitest'
import { link, type Report } from '../../support/linked.ts'

/** How many events both tell. */
function groups(first: Report, second: Report): number {
  const events = link(first, second)
  return events.filter(({ reports }) => new Set(reports.map(({ quote }) => quote.article)).size === 2).length
}

describe('without a day, in one news cycle', () => {
  it.each([
    ['an arrest', 'Police in Peru have arrested Pedro Lima.', 'Pedro Lima has been detained.'],
    ['a sentence', 'A court in Peru has jailed Pedro Lima.', 'Pedro Lima was sentenced over the sale of a bank.'],
  ])('joins %s of one by name, which hardly comes twice: %s %s', (_, first, second) => {
    expect(groups(['2024-05-14', first], ['2024-05-15', second])).toBe(1)
  })

  it.each([
    ['months apart', '2024-02-14', 'Police in Peru have arrested Pedro Lima.', 'Pedro Lima has been detained.'],
    ['of two', '2024-05-14', 'Police in Peru have arrested Pedro Lima.', 'Police in Peru have arrested Ana Rojas.'],
    ['of criticism', '2024-05-14', 'Chile has criticised Pedro Lima.', 'Pedro Lima was criticised.'],
  ])('does not join what is told %s: %s %s %s', (_, day, first, second) => {
    expect(groups([day, first], ['2024-05-15', second])).toBe(0)
  })
})

describe('one act by many words', () => {
  it.each([
    ['a ferry', 'A ferry sank off Cebu on Friday night.', 'The trawler capsized off Cebu on Friday with 20 aboard.'],
    ['a misfortune', 'A ferry sank off Cebu on Friday.', 'Mourners gathered after Friday’s ferry disaster.'],
    ['an arrest', 'Police detained Pedro Lima on Friday.', 'The arrest of Pedro Lima on Friday angered his party.'],
    ['a town', 'Rebels captured the town of Gao on Friday.', 'Mali lost Gao, which rebels had seized on Friday.'],
    [
      'an attack',
      'Drones struck a depot in Homs on Friday, killing nine people.',
      'Friday’s bombing of a depot in Homs left nine dead.',
    ],
    [
      'a pronoun',
      'Pedro Lima was arrested on Friday.',
      'Pedro Lima resigned on Monday. Police arrested him on Friday.',
    ],
    [
      'a verb with its particle',
      'Pedro Lima resigned as minister on Friday.',
      'Pedro Lima stepped down as minister on Friday.',
    ],
    ['a departure', 'Pedro Lima left Brazil on Friday.', 'Pedro Lima fled to Peru on Friday.'],
    [
      'an envoy called in',
      'France summoned the Brazilian ambassador on Friday.',
      'Paris called in the Brazilian ambassador on Friday.',
    ],
    [
      'an undated report',
      'Peru has expelled the Brazilian ambassador.',
      'Peru expelled the Brazilian ambassador on Friday.',
    ],
    [
      'what has a day for a name',
      'Al-Shabaab attacked Mogadishu on 14 October 2023, killing 40 people.',
      'The talks began after the October 14 attack.',
    ],
    ['a year and its month', 'Mali captured Gao in September 2012.', 'In 2012 Mali captured Gao.'],
  ])('joins %s: %s %s', (_, first, second) => {
    expect(groups(['2024-05-11', first], ['2024-05-15', second])).toBe(1)
  })

  it.each([
    ['two ferries', 'A ferry sank off Cebu on Friday.', 'A ferry sank off Java on Friday.'],
    ['two arrests', 'Police arrested Pedro Lima on Friday.', 'Police detained Ana Rojas on Friday.'],
    [
      'two attacks',
      'Mali bombed Gao on Friday, killing nine people.',
      'Mali shelled Kidal on Friday, killing 40 people.',
    ],
    ['two towns', 'Rebels captured Gao on Friday.', 'Rebels seized Kidal on Friday.'],
    ['two courts', 'A court in Lima jailed Pedro Lima on Friday.', 'A court in Quito sentenced Ana Rojas on Friday.'],
    ['two protests', 'Thousands marched in Lyon on Friday.', 'Hundreds of nurses rallied in Quito on Friday.'],
    ['two days', 'Police arrested Pedro Lima on Thursday.', 'Police detained Pedro Lima on Saturday.'],
    ['two measures', 'Russia declared martial law on Friday.', 'Russia imposed a curfew on Friday.'],
    ['two visits', 'Pedro Lima visited Cairo on Friday.', 'Pedro Lima travelled to Doha on Friday.'],
    ['a step and a departure', 'Pedro Lima resigned on Friday.', 'Pedro Lima left Brazil on Friday.'],
    ['two demands', 'Brazil urged Peru on Friday to free a pilot.', 'Brazil urged Peru on Friday to cut tariffs.'],
    ['two wrecks', 'The Star Ferry sank on Friday.', 'The Ocean Queen sank on Friday.'],
    ['a place and none', 'Two hikers were killed in Norway on Friday.', 'Two people were killed on Friday.'],
    ['two robberies', 'Thieves robbed a shop in Lima on Friday.', 'Thieves robbed a museum on Friday.'],
    [
      'two countries',
      'Gunmen stormed a bank in Lagos on Friday.',
      'Kenya is in mourning. Gunmen stormed the college early on Friday.',
    ],
    ['two armies', 'Colombian troops freed two hostages on Friday.', 'The army freed two hostages on Friday.'],
    [
      'a history and the news',
      'A bomb killed 12 people in Quetta on Friday.',
      'In 2019 a bomb killed 12 people in Quetta.',
    ],
  ])('keeps %s apart: %s %s', (_, first, second) => {
    expect(groups(['2024-05-11', first], ['2024-05-15', second])).toBe(0)
  })

  it('joins a vote that was due with the resolution adopted', () => {
    expect(
      groups(
        ['2024-05-09', 'The Security Council is to vote on Friday on an embargo.'],
        ['2024-05-12', 'The Security Council adopted an embargo on Friday.'],
      ),
    ).toBe(1)
  })

  it('keeps what is denied an act that happened, told by the one and denied by the other', () => {
    const [event] = link(
      ['2024-05-11', 'Mali shelled Gao on Friday.'],
      ['2024-05-15', 'Mali denied that it had shelled Gao on Friday.'],
    ).filter(({ reports }) => reports.length > 1)
    expect(event?.status).toBe('occurred')
    expect(event?.reports.map(({ status }) => status)).toEqual(['occurred', 'denied'])
  })
})

describe('why reports are one event', () => {
  const why = (...reports: readonly Report[]): string[] =>
    link(...reports).flatMap(({ joins }) => joins.map(({ looked, found }) => `${looked}: ${found}`))

  it('names the words of both, and all that ties them', () => {
    expect(
      why(
        ['2024-05-04', 'Boko Haram attacked Gao on Friday, killing 40 people at a market.'],
        ['2024-05-06', 'Boko Haram bombed Gao on 3 May.'],
      ),
    ).toEqual([
      '“Boko Haram attacked Gao on Friday, killing 40 people at a market” and “killing 40 people at a market”: ' +
        'one sentence tells both',
      '“Boko Haram attacked Gao on Friday, killing 40 people at a market” and ' +
        '“Boko Haram bombed Gao on 3 May”: ' +
        'one day; one kind of act, “attack” and “bomb”; named in both: Boko Haram, Gao',
    ])
  })

  it('says a verb with its particle, and shortens what is quoted', () => {
    const late =
      'Pedro Lima stepped down as minister on Friday after weeks of protests in the capital and in the towns of the south.'
    const [first] = why(['2024-05-11', 'Pedro Lima resigned as minister on Friday.'], ['2024-05-15', late])
    expect(first).toMatch(
      /^“Pedro Lima resigned as minister on Friday” and “Pedro Lima stepped down as minister on Friday .{10,50} …”: /,
    )
    expect(first).toContain('one kind of act, “resign” and “step down”')
  })

  it('says that an act and its day are a name', () => {
    expect(
      why(
        ['2024-05-11', 'Al-Shabaab attacked Mogadishu on 14 October 2023.'],
        ['2024-05-15', 'The talks began after the October 14 attack.'],
      ).join(),
    ).toContain('an act and its day, which name it')
  })

  it('has nothing to say of an event that one passage tells', () => {
    expect(link(['2024-05-11', 'Pedro Lima resigned on Friday.']).map(({ joins }) => joins)).toEqual([[]])
  })
})
