import { describe, expect, it } from 'vitest'
import { day, read } from '../../../../support/report.ts'

// Reports that came out on Wednesday 15 May 2024.
const dates = (text: string): string[] =>
  read(text).events.map((event) => `${text.slice(event.trigger.start, event.trigger.end)} ${day(event)}`)

describe('the day of what is told beside a dated clause', () => {
  it.each([
    [
      'the day behind an apposition',
      'Nine people were killed and 300 fled when the fire, the worst this year, swept into Lota on Sunday.',
      'killed 2024-05-12',
    ],
    [
      'the day behind an apposition with an infinitive',
      'Nine people were killed when the fire, the worst to hit Lota this year, swept into town on Sunday.',
      'killed 2024-05-12',
    ],
    [
      'what was done to the thing before',
      'Three miners died when the roof, rebuilt last year, caved in on Tuesday.',
      'died 2024-05-14',
    ],
    [
      'words of then',
      'Guards shot 12 prisoners in 1988. Maria Santos said at the time that they had acted lawfully.',
      'said ..2024-05-15?',
    ],
    [
      'words of the report',
      'Guards shot 12 prisoners in 1988. Maria Santos said they had acted lawfully.',
      'said 2024-05-15?',
    ],
    [
      'words that another deed came after',
      'The walkout came two days after the shipyard announced 300 layoffs.',
      'announced ..2024-05-15?',
    ],
    [
      'a disaster told with its month',
      'A cyclone that struck Beira in March killed 60 people.',
      'killed 2024-03-01..2024-03-31',
    ],
    ['a storm that was only forming', 'A cyclone that formed on Friday killed 60 people.', 'killed ..2024-05-15?'],
    [
      'what was done as something else was',
      'Rangers arrested six poachers as they left the park on Sunday.',
      'arrested 2024-05-12',
    ],
    [
      'what was done when they did it',
      'Rangers arrested six poachers when they cleared a camp on Friday.',
      'arrested 2024-05-10',
    ],
    [
      'the deed of a scene, not the words on it',
      'In a second avalanche, on Monday, Eva Lind, a guide, said three skiers were killed.',
      'killed 2024-05-13',
    ],
    [
      'an episode of no kind',
      'In a separate incident on Friday, the coastguard said nine sailors were rescued.',
      'rescued 2024-05-10',
    ],
    ['a speech', 'In a speech on Friday, the mayor said nine sailors were rescued.', 'rescued ..2024-05-10?'],
    ['a call for something', 'Troops called for an airstrike on Sunday.', 'called 2024-05-12'],
    ['the year of a thing', 'The gale toppled the spire of the 1720s cathedral in Riga.', 'toppled ..2024-05-15?'],
    ['a day inside its week', 'Two divers were rescued last week, on May 8.', 'rescued 2024-05-08'],
    [
      'what came later than the year in front',
      'In 2009, a captain who fled was later convicted of fraud.',
      'convicted ..2024-05-15?',
    ],
    [
      'hours before a small hour',
      'Maria Santos resigned early on Monday, hours after the opposition walked out.',
      'walked 2024-05-12..2024-05-13?',
    ],
    [
      'the dead beside the missing',
      'The landslide left 300 people confirmed killed and 40 missing.',
      'killed ..2024-05-15?',
    ],
    [
      'what had gone on until something',
      'Nurses had been on strike for a week when the clinic closed on Monday.',
      'strike ..2024-05-13?',
    ],
    ['what lasted so long', 'Three weeks of unrest in March left 12 people dead.', 'left 2024-03-01..2024-03-31'],
    [
      'a scene in front',
      'In a similar avalanche in March, nine skiers died in an hour.',
      'died 2024-03-01..2024-03-31',
    ],
    ['the years of a war', 'Some 40,000 people died in the war of 1991 to 1999.', 'died 1991-01-01..1999-12-31'],
    [
      'a strike that something was a day after',
      'Miners were killed in a blast on Tuesday, a day after engineers began a strike.',
      'strike 2024-05-13',
    ],
    [
      'a promise of a day that is over',
      'The two clans agreed to end the feud in 2008.',
      'agreed 2008-01-01..2008-12-31',
    ],
    ['a promise for a day to come', 'The two clans agreed to end the feud on 4 June.', 'end 2024-06-04'],
    [
      'the month of what is denied',
      'Jean Martin ruled out any link to an attack in Gao in October.',
      'attack 2023-10-01..2023-10-31',
    ],
    ['flights that are over', 'Two ferry crossings were cancelled.', 'cancelled ..2024-05-15?'],
    [
      'those who died in what ended later',
      'Some 40,000 people died in the war that ended with a treaty in 1999.',
      'died ..2024-05-15?',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('the day of an aside about who did it', () => {
  it.each([
    [
      'of what he did besides',
      'The mayor, who resigned on Monday, freed nine prisoners and closed the bridge.',
      'closed ..2024-05-15?',
    ],
    ['of all he did', 'The mayor on Monday named a deputy and left for Oslo.', 'left 2024-05-13'],
  ])('%s', (_, text, expected) => expect(dates(text)).toContain(expected))
})

describe('what is going on, in front of what it does', () => {
  it.each([
    ['behind a day', 'On Monday, fighting in the port district wounded nine dockers.', 'wounded 2024-05-13'],
    ['at the beginning', 'Shelling of the port on Monday wounded nine dockers.', 'wounded 2024-05-13'],
    ['and no doing of theirs', 'On Monday, fighting in the dark, dockers wounded nine guards.', 'wounded 2024-05-13'],
    ['to whom it got done', 'Nine dockers got wounded on Monday.', 'wounded 2024-05-13'],
  ])('%s', (_, text, expected) => expect(dates(text)).toContain(expected))
})

describe('a day that is a part of a noun’s name', () => {
  it.each([
    ['after which', 'The mayor resigned after the fire of May 3.', 'fire 2024-05-03'],
    ['after which', 'The mayor resigned after the fire of May 3.', 'resigned 2024-05-03..2024-05-15?'],
    ['after which it was put off', 'The final was postponed after the stampede of May 3.', 'stampede 2024-05-03'],
    ['in which', 'Nine people were killed in the attack of May 3.', 'killed 2024-05-03'],
  ])('%s: %s', (_, text, expected) => expect(dates(text)).toContain(expected))
})

describe('how long something is the second', () => {
  it.each([
    ['dates nothing', 'Officers shut the borders in the second coup in the country this year.', 'shut ..2024-05-15?'],
    ['beside its day', 'The third strike in the ports this year began on Monday.', 'strike 2024-05-13'],
  ])('%s: %s', (_, text, expected) => expect(dates(text)).toContain(expected))
})

describe('days after what the article has told', () => {
  it.each([
    [
      'by another word for it',
      'A train derailed near Lyon on May 3.\n\nThe driver was arrested two days after the accident.',
      'arrested 2024-05-05',
    ],
    [
      'by a word for any',
      'A quake shook Izmir on May 3.\n\nThe mayor resigned the day after the disaster.',
      'resigned 2024-05-04?',
    ],
    [
      'the day before',
      'The vote was held on May 6.\n\nThe judge resigned the day before the vote.',
      'resigned 2024-05-05?',
    ],
    [
      'not of what was no mishap',
      'A fair opened in Lyon on May 3.\n\nThe driver was arrested two days after the accident.',
      'arrested ..2024-05-15?',
    ],
    [
      'behind a thing that was confirmed',
      'Officials confirmed the outbreak on Monday, 13 days after the cyclone hit the coast.',
      'hit 2024-04-30',
    ],
    [
      'on the very day',
      'A blast hit a mill near Pune on May 3.\n\nVillagers were evacuated on the day of the explosion.',
      'evacuated 2024-05-03?',
    ],
    [
      'on its night',
      'A riot broke out in a jail near Pune on May 3.\n\nNine guards were arrested on the night of the riot.',
      'arrested 2024-05-03?',
    ],
    [
      'the one named so, and not what was told beside it',
      'The winner of the elections of 7 April, Ana Roth, took office on Tuesday.\n\nTwo observers were arrested on the day of the vote.',
      'arrested 2024-04-07?',
    ],
    [
      'not of a thing that is none of these',
      'A fair opened on May 3.\n\nTwo observers were arrested on the day of the vote.',
      'arrested ..2024-05-15?',
    ],
  ])('%s: %s', (_, text, expected) => expect(dates(text)).toContain(expected))
})

describe('the day of a noun that has one of its own', () => {
  it.each([
    [
      'counted from a saying behind what is said',
      'The mine will stay open, Ana Roth said on Tuesday, three days after it was flooded by rain.',
      'flooded 2024-05-11',
    ],
    [
      'counted from what is said, where that has a day',
      'The mine was shut on Monday, Ana Roth said on Tuesday, three days after it was flooded by rain.',
      'flooded 2024-05-10',
    ],
    [
      'a day told twice, in years and as a date',
      'Six years ago, on 9 February 2018, nine people died when a ferry sank off Cebu.',
      'sank 2018-02-09',
    ],
    ['not since when he is what he is', 'Juan Lima, in power since 1994, won the vote.', 'won ..2024-05-15?'],
    ['but what goes on since then', 'Dockers, on strike since Monday, marched in Lima.', 'strike 2024-05-13..'],
    ['nor since when she was the mayor', 'Ana Roth, since 2010 the mayor of Lima, resigned.', 'resigned ..2024-05-15?'],
    [
      'counted from a death told of',
      'Ana Roth died on 3 May. A month before her death she announced that her house would be sold.',
      'announced 2024-04-01..2024-04-30',
    ],
    [
      'the day of a disaster that only a verb told',
      'The wall crumbled on 3 May. Two engineers were detained on the day of the disaster.',
      'detained 2024-05-03?',
    ],
    [
      'not when the camp was run',
      'Ana Roth was found guilty of 27 murders at a camp that she ran between April 2011 and May 2012.',
      'found ..2024-05-15?',
    ],
    ['not a feast that names a market', 'A nurse was killed at a Christmas market by thieves.', 'killed ..2024-05-15?'],
    ['a feast', 'A nurse was killed at Christmas by thieves.', 'killed 2023-12-25'],
    ['the year of what was lost', 'Ana Roth lost the 2006 election.', 'lost 2006-01-01..2006-12-31'],
    [
      'counted from a death told of before',
      'Juan Lima died on May 7. Ana Roth had met him in Lima the day before he died.',
      'met 2024-05-06?',
    ],
    ['words of that night', 'Ana Roth said that night that the port was safe.', 'said ..2024-05-15?'],
    ['what is remembered', 'The mayor commemorated the massacre of 1995 on Tuesday.', 'commemorated 2024-05-14'],
    ['the act', 'Guards broke up Sunday’s march on Tuesday.', 'broke 2024-05-14'],
    ['the noun', 'Guards broke up Sunday’s march on Tuesday.', 'march 2024-05-12'],
    ['a day in its week', 'Last week’s march on 7 May was peaceful.', 'march 2024-05-07'],
    [
      'both ends of its span',
      'The drought between 2010 and 2012 killed 260,000 goats.',
      'killed 2010-01-01..2012-12-31',
    ],
    [
      'the noun, and not what it let happen',
      'The last coup, in March 2012, allowed rebels to overrun the north.',
      'coup 2012-03-01..2012-03-31',
    ],
    [
      'what is told with it has its own',
      'Ana Roth accused the board of fraud on Monday. Ana Roth spent five months in jail in 2019 on a charge of theft, which she denied.',
      'denied ..2019-12-31?',
    ],
    [
      'behind a televised address',
      'Ana Roth announced the cuts in a televised address on Monday.',
      'announced 2024-05-13',
    ],
    [
      'days after another',
      'Ana Roth announced the cuts on Monday, days after she ruled them out.',
      'announced 2024-05-13',
    ],
  ])('%s: %s', (_, text, expected) => expect(dates(text)).toContain(expected))
})
