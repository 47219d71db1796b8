import { describe, expect, it } from 'vitest'
import { joined, link, type Report } from '../../support/linked.ts'

describe('reports of one event', () => {
  it('joins the same attack told in three articles, and keeps every passage', () => {
    const events = link(
      ['2024-05-04', 'Boko Haram attacked Koro on Friday, killing 40 people.'],
      ['2024-05-06', 'Boko Haram’s 3 May attack on Koro killed at least 40 people.'],
      ['2024-06-01', 'On 3 May, Boko Haram attacked Koro.'],
    )
    expect(events).toHaveLength(1)
    expect(new Set(events[0]?.reports.map(({ quote }) => quote.article)).size).toBe(3)
    expect(events[0]?.when).toMatchObject({ earliest: '2024-05-03', latest: '2024-05-03' })
  })

  it('never joins three votes on a ceasefire resolution', () => {
    const events = link(
      ['2023-12-09', 'The Security Council rejected a ceasefire resolution on Friday.'],
      ['2023-12-13', 'The General Assembly adopted a ceasefire resolution on Tuesday.'],
      ['2024-03-26', 'The Security Council adopted a ceasefire resolution on Monday.'],
    )
    expect(joined(events)).toEqual(['rejected report-1', 'adopted report-2', 'adopted report-3'])
  })

  it.each([
    ['Nine miners died in a pit in Bolivia, the United Nations said on Monday.'],
    ['The United Nations said on Monday that nine miners had died in a pit in Bolivia.'],
    ['Troops retook Tamba, the United Nations said on Monday.'],
  ])('has for its source who only says that it happened: %s', (text) => {
    const [event, ...others] = link(['2024-05-14', text])
    expect(others).toEqual([])
    expect(event?.actors).toContainEqual({ actor: 'united-nations', role: 'source' })
    expect(event?.actors).not.toContainEqual({ actor: 'united-nations', role: 'agent' })
  })

  it('joins a meeting that was planned with the report that it was held', () => {
    const events = link(
      ['2024-05-13', 'Maria Santos will meet Pedro Lima on Tuesday.'],
      ['2024-05-15', 'Maria Santos met Pedro Lima on Tuesday.'],
    )
    expect(joined(events)).toEqual(['meet report-1 + met report-2'])
    expect(events[0]?.status).toBe('occurred')
    expect(events[0]?.reports.map(({ status }) => status)).toEqual(['planned', 'occurred'])
  })

  it('keeps two meetings of one minister on one day apart', () => {
    const events = link(
      ['2024-05-15', 'Maria Santos met Pedro Lima on Tuesday.'],
      ['2024-05-15', 'Maria Santos met Ana Rojas on Tuesday.'],
    )
    expect(joined(events)).toEqual(['met report-2', 'met report-1'])
  })

  it('keeps different acts of one party on one day apart', () => {
    const events = link(['2024-05-15', 'Rebels shelled Homs on Tuesday. Rebels released 30 prisoners on Tuesday.'])
    expect(events).toHaveLength(2)
  })

  it('keeps the same act on two days apart', () => {
    const events = link(
      ['2024-05-15', 'Russia bombed Kharkiv on Monday.'],
      ['2024-05-15', 'Russia bombed Kharkiv on Tuesday.'],
    )
    expect(events).toHaveLength(2)
  })

  it('joins an attack that is feared, whatever it is called, and not with one that happened', () => {
    const events = link(
      ['2024-05-02', 'Germany opposed a ground invasion of Belarus.'],
      ['2024-05-04', 'Germany fears a Russian assault on Belarus.'],
      ['2024-05-06', 'Russia attacked Belarus on Sunday.'],
    )
    expect(joined(events)).toContain('invasion report-1 + assault report-2')
    expect(joined(events)).toContain('attacked report-3')
  })

  it('finds the event of a headline in the text below it', () => {
    const events = link([
      '2024-05-15',
      'Powerful quake kills 40 in Peru\n\nA quake struck Peru early on Sunday, killing at least 40 people. Officials closed two airports.',
    ])
    expect(joined(events)).toContain('kills report-1 + struck report-1 + killing report-1')
    expect(events.find(({ reports }) => reports.length > 1)?.when.earliest).toBe('2024-05-12')
  })

  it.each([
    ['the death of a week ago', 'Ana Rojas dies at 90\n\nAna Rojas died on May 7 in a hospital in Lima.', 1],
    ['a dismissal by other words', 'Club sacks coach\n\nThe club dismissed its coach on May 7.', 1],
    [
      'a coup by other words',
      'Soldiers seize power in Mali\n\nTroops ousted President Ana Rojas of Mali on May 14.',
      1,
    ],
    [
      'a fire whose day is told behind it',
      'Fire kills nine\n\nNine people died when a fire swept through a mill in Lima.\n\nThe blaze broke out late on Tuesday.',
      1,
    ],
    [
      'not a fire of long before',
      'Fire kills nine\n\nNine people died when a fire swept through a mill in Lima.\n\nThe blaze of May 2012 killed 40.',
      2,
    ],
    ['not another act', 'Club sacks coach\n\nThe club hired a doctor on May 7.', 2],
  ])('finds %s in the text below its headline', (_, text, count) => {
    expect(link(['2024-05-15', text])).toHaveLength(count)
  })

  it('tells the outcome with the act in one sentence', () => {
    const events = link(['2024-05-15', 'A quake struck Peru on Monday, killing 12 people and injuring 40.'])
    expect(joined(events)).toEqual(['struck report-1 + killing report-1 + injuring report-1'])
  })

  it.each([
    [
      'deaths with what brought them',
      'At least 26 people were killed when a bus plunged into a ravine on Monday.',
      ['killed', 'plunged'],
    ],
    ['deaths in a disaster', 'Forty people died in the earthquake on 3 May.', ['died', 'earthquake']],
    [
      'two harms of one act',
      'In Belgorod, a drone killed a woman and injured two others on Monday.',
      ['killed', 'injured'],
    ],
    [
      'what a threat threatens',
      'President Ana Rojas threatened on Monday to arrest Pedro Lima.',
      ['threatened', 'arrest'],
    ],
    [
      'what somebody is accused of',
      'Amnesty International accused Mali of killing 40 villagers.',
      ['accused', 'killing'],
    ],
    ['a visit and its end', 'Mali cancelled the visit of a German delegation on Monday.', ['cancelled', 'visit']],
    ['those made to flee', 'The fire forced 6,800 people to evacuate their homes on Monday.', ['forced', 'evacuate']],
    [
      'a meeting and its agenda',
      'Maria Santos will meet Pedro Lima on Monday and discuss the border.',
      ['meet', 'discuss'],
    ],
    [
      'an act and who told it',
      'The army said on Tuesday that its aircraft had attacked a camp in Mali.',
      ['said', 'attacked'],
    ],
  ])('tells %s as one', (_, text, triggers) => {
    const events = link(['2024-05-15', text])
    expect(events.map(({ reports }) => reports.map(({ trigger }) => trigger.exact))).toEqual([triggers])
  })

  it('takes title, kind and date from the act, not from what is only threatened', () => {
    const [event] = link(['2024-05-15', 'President Ana Rojas threatened on Monday to arrest Pedro Lima.'])
    expect(event).toMatchObject({ type: 'threaten', status: 'occurred', when: { earliest: '2024-05-13' } })
    expect(event?.reports.map(({ status }) => status)).toEqual(['occurred', 'hypothetical'])
  })

  it('titles an act that one sentence ascribes with the words that ascribe it, and does not date it by them', () => {
    const [event] = link(['2024-05-15', 'The army said on Tuesday that its aircraft had attacked a camp in Mali.'])
    expect(event?.title).toBe('The army said on Tuesday that its aircraft had attacked a camp in Mali')
    expect(event).toMatchObject({ type: 'assault', when: { earliest: null, latest: '2024-05-14' } })
  })

  it('does not title an act with a sentence that tells of something else behind it', () => {
    const [event] = link([
      '2021-06-18',
      'Former nurse jailed over thefts\n\nA former nurse who stole from patients was jailed for nine years on Thursday.\n\nSentencing her at Lima High Court, Judge Ana Roth said she had shown “breathtaking greed” and had let a colleague take the blame.',
    ])
    expect(event?.title).toMatch(/^A former nurse .* was jailed for nine years/)
  })

  it('makes a rally that was called off one cancelled rally', () => {
    const [event, ...more] = link(['2024-05-15', 'A government rally planned for Thursday was cancelled.'])
    expect(more).toEqual([])
    expect(event).toMatchObject({ type: 'protest', status: 'cancelled' })
  })

  it('joins one meeting told by the state and by the minister, and no other of that minister', () => {
    const events = link(
      ['2024-05-13', 'Brazilian Foreign Minister Maria Santos will meet Pedro Lima on Tuesday.'],
      ['2024-05-15', 'Brazil’s meeting with Pedro Lima on Tuesday was brief. Maria Santos met Ana Rojas on Tuesday.'],
    )
    expect(joined(events)).toEqual(['meet report-1 + meeting report-2', 'met report-2'])
  })

  it('keeps apart two numbers of dead in one article', () => {
    const events = link([
      '2024-05-15',
      'Mali killed at least 23 people in Gao on Tuesday. Mali killed 400 people in Gao this week.',
    ])
    expect(joined(events)).toHaveLength(2)
  })

  it('gives a passage without a date the date of the event it tells', () => {
    const events = link(
      ['2024-05-15', 'Mali expelled two French diplomats on Tuesday.'],
      ['2024-05-15', 'Mali has expelled two French diplomats.'],
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.when.latest).toBe('2024-05-14')
    const [dated, undated] = events[0]?.reports ?? []
    // Where a passage has the event's time, it is not said twice.
    expect([dated?.when, undated?.when?.latest]).toEqual([undefined, '2024-05-14'])
    expect(undated?.when?.steps.at(-1)?.looked).toBe('another passage dates the same event')
  })
})

describe('ids of events', () => {
  const FIRST: Report = ['2024-05-04', 'Boko Haram attacked Nigeria on Friday.']
  const SECOND: Report = ['2024-05-15', 'Maria Santos met Pedro Lima on Tuesday.']

  it('say what the event is', () => {
    expect(link(FIRST).map(({ id }) => id)).toEqual(['2024-05-03-attack-boko-haram-nigeria'])
  })

  it('stay when an article is added', () => {
    const before = link(FIRST).map(({ id }) => id)
    const after = link(FIRST, SECOND).map(({ id }) => id)
    expect(after).toEqual(expect.arrayContaining(before))
  })

  it('are never shared', () => {
    const events = link(
      ['2024-05-15', 'Russia bombed Kharkiv. Later Russia bombed Kharkiv again.'],
      ['2023-05-15', 'Russia bombed Kharkiv.'],
    )
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })
})
