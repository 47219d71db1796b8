import { describe, expect, test } from 'vitest'
import { PUBLISHED, readClaims } from './claims.ts'

/** The one claim of a text. */
function claimIn(text: string, places: readonly string[] = []) {
  const { figures, sources } = readClaims(text, places)
  expect(figures.map((f) => text.slice(f.start, f.end))).toHaveLength(1)
  const claim = figures[0]!
  return { ...claim, quote: text.slice(claim.start, claim.end), source: sources[0]! }
}

describe('the words of a claim', () => {
  test.each([
    ['Nearly 9,000 people have fled the island since Friday.', 'Nearly 9,000 people have fled the island'],
    ['The blast has killed over 40 miners, police said.', 'killed over 40 miners'],
    ['The death toll in the valley approaches 300.', 'The death toll in the valley approaches 300'],
    ['The group is still holding around 20 hostages.', 'still holding around 20 hostages'],
    ['Divers recovered the bodies of about 30 others.', 'the bodies of about 30 others'],
    ['Pirates took eleven sailors hostage on Monday.', 'took eleven sailors hostage'],
    [
      'The drought has driven a third of the population to the brink of famine.',
      'driven a third of the population to the brink of famine',
    ],
    ['The other victim, a nurse, was shot dead.', 'The other victim, a nurse, was shot dead'],
    ['The bridge may have trapped 12 workers.', 'may have trapped 12 workers'],
    ['A nurse from the clinic, she was wounded by a shell.', 'A nurse from the clinic, she was wounded'],
  ])('%s', (text, quote) => expect(claimIn(text).quote).toBe(quote))
})

describe('who is counted', () => {
  test.each([
    ['At least 12 Kenyan soldiers were killed.', 'Kenyan soldiers'],
    ['253 were injured.', ''],
    ['The floods left 40 families homeless.', 'families'],
    ['Two of them were children, but 30 people died.', 'people'],
  ])('%s', (text, population) => expect(claimIn(text).population).toBe(population))

  test('one of a list is of the same sort, in its own place', () => {
    const { figures } = readClaims('Police said 11 miners were trapped in one pit, 12 in a second and 13 in a third.')
    expect(figures.map(({ point, population, place }) => [point, population, place])).toEqual([
      [11, 'miners', ''],
      [12, 'miners', 'a second'],
      [13, 'miners', 'a third'],
    ])
  })

  test('what names the deed names nobody', () => {
    expect(claimIn('Police made 45 arrests.').population).toBe('')
    expect(claimIn('Divers recovered 12 bodies.').population).toBe('')
  })

  test('the dead who are buried are a part of the toll', () => {
    const { figures, sources } = readClaims(
      'The mayor put the toll at 3,840, of whom 3,190 had been buried; about 400 of them were foreigners.',
    )
    expect(figures.map(({ measure, point, base }) => [measure, point, base])).toEqual([
      ['killed', 3840, null],
      ['buried', 3190, 0],
      ['killed', 400, 0],
    ])
    expect(sources).toEqual(['The mayor', 'The mayor', 'The mayor'])
  })

  test('a share names its whole, and the claim it is a part of', () => {
    const { figures } = readClaims('The toll has reached 300 people, two-thirds of them women and children.')
    expect(figures.map(({ point, base, shareOf, population }) => ({ point, base, shareOf, population }))).toEqual([
      { point: 300, base: null, shareOf: null, population: 'people' },
      { point: 0.6667, base: 0, shareOf: 'people', population: 'women and children' },
    ])
  })

  test('the whole of a share is no claim of its own', () => {
    const { figures, refused } = readClaims('More than 80 percent of its 1.3 million residents were displaced.')
    expect(figures.map((f) => [f.measure, f.point])).toEqual([['displaced', 0.8]])
    expect(refused.map((r) => r.reason)).toEqual(['the whole that a part is of'])
  })
})

describe('what the number runs over', () => {
  test.each([
    ['At least 12 people were killed in an air strike on Monday.', 'incident'],
    ['The war has killed over 9,000 people.', 'cumulative'],
    ['Nearly 9,000 people have fled the town since Friday.', 'cumulative'],
    ['Police detained 500 people in the last month.', 'period'],
    ['Around 100 miners are still missing.', 'state'],
    ['The death toll from the earthquake stands at 90.', 'cumulative'],
    ['A death toll of 90 in one earthquake is rare.', 'incident'],
    ['At least 104 soldiers have been killed during the campaign.', 'cumulative'],
    ['A bomb exploded in the market, killing 23 people.', 'incident'],
    ['In May 2022, a fire killed seven people.', 'incident'],
    ['119 prisoners were slain in September 2021.', 'incident'],
    ['In 1987 the ferry sank, killing more than 4,300.', 'incident'],
    ['The court sentenced three gang leaders last week.', 'incident'],
    ['About 2,000 people were killed in 2021.', 'period'],
    ['Fires killed 3,100 people in 2022.', 'period'],
    ['The jails hold around 33,500 people.', 'state'],
  ])('%s', (text, kind) => expect(claimIn(text).kind).toBe(kind))
})

describe('when', () => {
  test.each([
    ['On 7 March, at least 12 people were killed.', '2031-03-07'],
    ['At least 12 people were killed when a bus caught fire on Monday.', '2031-03-10'],
    ['The ministry said on Tuesday that 12 people were killed.', ''],
    ['Police detained 500 people in the last month.', '2031-02-12~/2031-03-12~'],
    ['The ministry said in a statement on Sunday that 12 people were killed.', ''],
    ['The death toll from the crash passed 200 on Tuesday.', ''],
    ['Nearly 9,000 people have fled the town since 3 March.', '2031-03-03/2031-03-12'],
  ])('%s', (text, period) => expect(claimIn(text).period?.edtf ?? '').toBe(period))

  test('a claim is true for the day on which it is made, else for the day of the article', () => {
    expect(claimIn('The war has killed 900 people, the army said on Tuesday.').asOf?.edtf).toBe('2031-03-11')
    const held = claimIn('Rebels on Monday freed 26 nurses whom they had held since August.')
    expect([held.kind, held.period?.edtf]).toEqual(['incident', '2031-03-10'])
    // What stands in front of “but” is told of something else.
    const cut = 'Crews restored supply by Monday night, but 12,000 were still cut off on Tuesday.'
    expect(claimIn(cut).asOf?.edtf).toBe('2031-03-11')
    expect(claimIn('The war has killed 900 people.').asOf).toMatchObject({ edtf: PUBLISHED, basis: 'inferred' })
  })

  test.each([
    'Two clerks, who had been held since August on suspicion of theft, were released without charge on Monday.',
    'Nine miners who had been trapped since Saturday were rescued on Monday.',
  ])('what is told of those counted is not told of the count: %s', (text) => {
    const { kind, period } = claimIn(text)
    expect([kind, period?.edtf]).toEqual(['incident', '2031-03-10'])
  })

  test('another claim keeps the times behind it for itself', () => {
    const { figures } = readClaims('About 7,000 rebels have been killed and 500 more detained in the last month.')
    expect(figures.map((f) => f.kind)).toEqual(['cumulative', 'period'])
  })

  test('“also” goes on with the happening before', () => {
    const { figures } = readClaims('On 7 March gunmen killed 12 villagers. They also took 30 women hostage.')
    expect(figures.map((f) => f.period?.edtf)).toEqual(['2031-03-07', '2031-03-07'])
  })
})

describe('where', () => {
  test.each([
    ['A bomb exploded in Kampala, killing 12 people.', 'Kampala'],
    ['In northern Peru, 12 people were killed.', 'northern Peru'],
    ['About 1,200 people in Ghana were displaced.', 'Ghana'],
    ['The attack on Mopti, which killed some 60 people, was the third.', 'Mopti'],
    ['The campaign in Chad and Niger has killed 900 people.', 'Chad and Niger'],
    ['Rebels angry over the vote in Lima said 12 people had been killed there.', ''],
    ['The army bombed Mopti, an official said, and 12 people died.', ''],
    ['Doctors at Mulago hospital said 12 people had been killed.', ''],
    ['Doctors said 12 people had died at Mulago hospital.', 'Mulago hospital'],
  ])('%s', (text, place) =>
    expect(claimIn(text, ['Mulago hospital', 'Kampala', 'Peru', 'Ghana', 'Mopti', 'Chad', 'Niger', 'Lima']).place).toBe(
      place,
    ),
  )

  test('a sentence cut off by a stray stop keeps the place and the source of the one before', () => {
    const claim = claimIn(
      'The campaign in Chad began in 2029, according to a monitoring group. May have killed 80 herders.',
      ['Chad'],
    )
    expect(claim).toMatchObject({ place: 'Chad', source: 'a monitoring group', modality: 'May have' })
  })
})

describe('who says so', () => {
  test.each([
    ['The flood has killed 40 people, according to local officials, and ruined the harvest.', 'local officials'],
    ['The flood has ruined the harvest, according to local officials, and killed 40 people.', ''],
    ['The army said the crossing — where four guards had been killed — had reopened.', ''],
    ['The toll reached 40 — half of them children — according to the ministry.', 'the ministry'],
    ['Forty people were killed.', ''],
    ['The mayor put the toll at 40; half of them were children.', 'The mayor'],
  ])('%s', (text, source) => expect(readClaims(text).sources[0]).toBe(source))
})

describe('how sure', () => {
  test.each([
    ['The leak may have poisoned 60 workers.', 'may have'],
    ['Some 90 people are feared dead.', 'feared'],
    ['The army denied that 20 villagers had been killed.', 'denied'],
    ['The landslide buried 30 people.', ''],
    ['Experts warned that deaths could reach 20,000.', 'could'],
    ['The toll is expected to rise to 500.', 'expected'],
    ['Residents have lost hope; a previous toll of 12 was wrong.', 'previous'],
    ['The minister reported that 12 rebels died.', ''],
  ])('%s', (text, modality) => expect(claimIn(text).modality).toBe(modality))

  test.each([
    ['The army said it had killed 900 rebels, claims that cannot be verified.', 'claims that cannot be verified'],
    [
      'Officials, who do not distinguish between civilians and combatants, said 90 people had died.',
      'do not distinguish between civilians and combatants',
    ],
    ['The report of 30 deaths could not be independently confirmed.', 'could not be independently confirmed'],
  ])('%s', (text, caveat) => {
    const [span] = claimIn(text).caveats
    expect(text.slice(span?.start, span?.end)).toContain(caveat)
  })

  test.each([
    'Nobody was hurt.',
    'No one was killed.',
    'The blast did not kill 12 people.',
    'Not one sailor was rescued.',
  ])('no claim: %s', (text) => expect(readClaims(text).figures).toEqual([]))
})

describe('every number that is no claim has its reason', () => {
  test.each([
    ['The 1,000-pound bomb fell at noon.', 'a measurement, not a count'],
    ['A girl, 12, watched.', 'an age'],
    ['They spent $4 million.', 'money'],
    ['The vote was 14-0.', 'a score or a vote'],
    ['Resolution 2728 passed.', 'part of a name'],
    ['Two officials spoke.', 'nothing in its clause says what happened to the “officials”'],
    ['They fired 30 rockets.', 'counts “rockets”, not people'],
    ['The toll rose from 30 to 45.', 'the number it changed from'],
    ['Smoking causes 11 deaths per day.', 'a rate, not a count'],
    ['Support for the plan rose by 60 percent.', 'a share of something not said to be people'],
    ['It happened on 7 March.', 'part of a time'],
  ])('%s', (text, reason) => expect(readClaims(text).refused.map((r) => r.reason)).toContain(reason))
})
