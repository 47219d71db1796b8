import { describe, expect, it } from 'vitest'
import { findAll } from '../../../../../src/compile/3-find/find.ts'
import { day, read } from '../../../../support/report.ts'
import { splitText } from '../../../../support/splitText.ts'

describe('when it was', () => {
  const times = (text: string): string[] =>
    read(text).events.map((event) => `${text.slice(event.trigger.start, event.trigger.end)} ${day(event)}`)

  it('gives the date of a saying to the saying, and lets it bound what is said', () => {
    expect(times('The army said Tuesday that rebels had attacked Homs.')).toEqual([
      'said 2024-05-14',
      'attacked ..2024-05-14?',
    ])
  })

  it('does not date what is undated by the report', () => {
    expect(times('Rebels have attacked Homs.')).toEqual(['attacked ..2024-05-15?'])
  })

  it('gives the date of the whole to the parts told after it', () => {
    expect(
      times('Parliament held a vote on Monday. The Greens abstained, and deputies passed the resolution.'),
    ).toContain('abstained 2024-05-13?')
  })

  it('keeps the words of one occasion on one day', () => {
    expect(times('Maria Santos spoke to voters on Monday. “We will win,” Maria Santos said.')).toContain(
      'said 2024-05-13?',
    )
  })

  it.each([
    [
      'a day after a clause',
      'Troops entered Gao on Tuesday, a day after rebels shelled Gao.',
      ['entered 2024-05-14', 'shelled 2024-05-13'],
    ],
    [
      'a week before a clause',
      'Gunmen attacked Gao on 2 May, a week before Maria Santos was elected.',
      ['attacked 2024-05-02', 'elected 2024-05-09'],
    ],
    [
      'hours after a clause',
      'Police arrested Jean Martin late on Monday, hours after he resigned.',
      ['arrested 2024-05-13', 'resigned 2024-05-13?'],
    ],
    [
      'a noun told before',
      'An earthquake struck Chile on Sunday. Two days after the quake, rescuers pulled a man from the rubble.',
      ['struck 2024-05-12', 'pulled 2024-05-14'],
    ],
    [
      'two verbs of one auxiliary',
      'Gunmen had seized the hall and taken nine guards hostage on Monday.',
      ['seized 2024-05-13', 'taken 2024-05-13'],
    ],
    [
      'a clause with “when”',
      'Nine miners died when a shaft collapsed in June 2011.',
      ['died 2011-06-01..2011-06-30', 'collapsed 2011-06-01..2011-06-30'],
    ],
    [
      'the beginning of a time',
      'Pedro Lima has been held since 4 March, when police raided his house.',
      ['held 2024-03-04..', 'raided 2024-03-04'],
    ],
    [
      'what one flees',
      'Thousands fled Gao ahead of an approaching storm on Monday.',
      ['fled 2024-05-13', 'storm 2024-05-13'],
    ],
    [
      'what one is convicted of',
      'A trader was convicted of fraud by a court in Lima on 4 May 2012.',
      ['convicted 2012-05-04'],
    ],
    ['what one is jailed for', 'A driver was jailed for assault on 6 June 2013.', ['jailed 2013-06-06']],
    [
      'two things done with one hand',
      'The river burst its banks and swept away a bridge on Friday.',
      ['burst 2024-05-10', 'swept 2024-05-10'],
    ],
    [
      'two steps of a case, which may lie apart',
      'Police arrested him and charged him on Friday.',
      ['arrested ..2024-05-15?', 'charged 2024-05-10'],
    ],
    [
      'the dead and the hurt of a clause with “when”',
      'Nine climbers died and 20 more were hurt when a cable car fell on Tuesday.',
      ['died 2024-05-14', 'hurt 2024-05-14', 'fell 2024-05-14'],
    ],
    [
      'the dead of a deed',
      'Rebels attacked Homs on Monday, and nine people died.',
      ['attacked 2024-05-13', 'died 2024-05-13'],
    ],
    [
      'one who died later',
      'Rebels attacked Homs on Monday, and one man later died.',
      ['attacked 2024-05-13', 'died ..2024-05-15?'],
    ],
    [
      'what a deed brings about later',
      'The poisoning of Jean Martin on 4 March angered Peru.',
      ['poisoning 2024-03-04', 'angered 2024-05-15?'],
    ],
    [
      'what began with the day of “since”',
      'The port has had no ferry since 30 October 2015, when 64 people were killed in Oruro.',
      ['killed 2015-10-30'],
    ],
    [
      'what came with the end of “until”',
      'He ruled until 1991, when he was beaten by a nurse.',
      ['ruled ..1991-12-31', 'beaten 1991-01-01..1991-12-31'],
    ],
    [
      'what is said of a noun with a date',
      'The January 2010 quake, in which 900 people died, shut the port.',
      ['died 2010-01-01..2010-01-31', 'shut 2010-01-01..2010-01-31'],
    ],
    [
      'a past event that this one is compared with',
      'The attack exceeds the mall siege in 2013, where at least 60 people were killed.',
      ['siege 2013-01-01..2013-12-31', 'killed 2013-01-01..2013-12-31'],
    ],
    [
      'the worst since then',
      'A fire killed nine people in Lima in the worst blast since 2001.',
      ['killed ..2024-05-15?'],
    ],
    [
      'two steps of one meeting',
      'The ministers met at the border on 1 March and agreed to share data.',
      ['met 2024-03-01', 'agreed 2024-03-01'],
    ],
    [
      'two sayings in one breath',
      'Hackers demanded 6 million dollars on Monday and threatened to publish the files.',
      ['demanded 2024-05-13', 'threatened 2024-05-13'],
    ],
    ['both ends of a span', 'Gangs killed 400 people between January and March.', ['killed 2024-01-01..2024-03-31']],
    [
      'years counted from a year',
      'He was freed in 1987, a year after the dictator fled.',
      ['freed 1987-01-01..1987-12-31', 'fled 1986-01-01..1986-12-31'],
    ],
    ['the day of what is put off', "The league called off Friday's final.", ['called ..2024-05-15?']],
    [
      'no day of the saying for what was said',
      'The mayor had ordered it closed a day before it collapsed, officials said Tuesday.',
      ['ordered ..2024-05-14?', 'collapsed ..2024-05-14?', 'said 2024-05-14'],
    ],
    [
      'what lasted before something with a date',
      'The stadium was closed for two years and reopened in 2022.',
      ['closed ..2024-05-15?', 'reopened 2022-01-01..2022-12-31'],
    ],
    [
      'the rest of a relative clause',
      'The attack on 3 May, in which rebels killed nine people and took six hostages, was brief.',
      ['attack 2024-05-03', 'killed 2024-05-03', 'took 2024-05-03'],
    ],
    [
      'what a quake did, told from days after it',
      'Ana Rojas visited Gao on Monday, two days after the earthquake that killed nine people.',
      ['visited 2024-05-13', 'earthquake 2024-05-11', 'killed 2024-05-11?'],
    ],
    [
      'a funeral, told of what it was of',
      'The city mourned on Monday as nine miners were buried, a week after the pit collapsed.',
      ['mourned 2024-05-13', 'buried 2024-05-13', 'collapsed 2024-05-06'],
    ],
    ['what is voted on', 'The council will vote on a truce next week.', ['vote 2024-05-20..2024-05-26']],
    ['the owner of a noun', 'Maria Santos won 54% of the vote in Sunday’s first round.', ['won 2024-05-12']],
  ])('counts from %s: %s', (_, text, expected) => {
    expect(times(text)).toEqual(expected)
  })

  it('places what answers a dated event not before it', () => {
    expect(times('Mali closed its embassy in protest over Monday’s attack on Gao.')).toContain(
      'closed 2024-05-13..2024-05-15?',
    )
  })

  it('places what went on since a dated event after it', () => {
    expect(times('Nearly 9,000 people have fled Homs since rebels shelled it on Friday.')).toContain(
      'fled 2024-05-10..2024-05-15?',
    )
  })

  it('leaves undated what no article date bounds', () => {
    expect(findAll(splitText('Rebels attacked Homs.')).events.map(({ when }) => [when.earliest, when.latest])).toEqual([
      [null, null],
    ])
  })
})
