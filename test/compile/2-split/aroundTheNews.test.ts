import { describe, expect, test } from 'vitest'
import { split } from '../../support/splitText.ts'

describe('what a site prints around the news', () => {
  test.each([
    [
      'a trail of sections in one line with the headline',
      'Home News Asia Ferry sinks off Cebu\n\nTwo died.',
      'breadcrumb: Home News Asia',
    ],
    [
      'the headline behind a trail',
      'Home News Asia Ferry sinks off Cebu\n\nTwo died.',
      'headline: Ferry sinks off Cebu',
    ],
    [
      'a headline that begins with a home',
      'Home World Cup hosts beaten in Cebu\n\nTwo goals fell.',
      'headline: Home World Cup hosts beaten in Cebu',
    ],
    [
      'the name of a picture’s file before the first sentence',
      'Ferry sinks\n\nSEANEWS.NET - 2021-04-03T101112Z_77_RX2_4_CEBU A ferry sank off Cebu on Monday.',
      'metadata: SEANEWS.NET - 2021-04-03T101112Z_77_RX2_4_CEBU',
    ],
    [
      'a plea above the headline',
      'Stay up to date with alerts from The Daily Globe\n\nFerry sinks off Cebu\n\nTwo died.',
      'form: Stay up to date with alerts from The Daily Globe',
    ],
    [
      'jumps of a menu above the headline',
      '  1. Skip to content\n  2. Skip to more sites\n\nFerry sinks off Cebu\n\nTwo died.',
      'headline: Ferry sinks off Cebu',
    ],
    ['the headline below it', 'Pages\n\nFerry sinks off Cebu\n\nTwo people died.', 'headline: Ferry sinks off Cebu'],
    [
      'links with their buttons above the headline',
      'Court convicts nine in Lima\n\nRead more\n\nStorm nears Samar\n\nRead more\n\nFerry sinks off Cebu\n\nTwo died.',
      'headline: Ferry sinks off Cebu',
    ],
    [
      'such a link',
      'Court convicts nine in Lima\n\nRead more\n\nStorm nears Samar\n\nRead more\n\nFerry sinks off Cebu\n\nTwo died.',
      'link: Court convicts nine in Lima',
    ],
    [
      'one link under its heading above the headline',
      'Don’t miss\n\nStorm nears Samar\n\nRead more\n\nFerry sinks off Cebu\n\nBy Bo Sun\n\nTwo died.',
      'headline: Ferry sinks off Cebu',
    ],
    ['a button below the headline', 'Ferry sinks off Cebu\n\nRead more\n\nTwo died.', 'headline: Ferry sinks off Cebu'],
    [
      'what an agency’s desk says of a version',
      'Ferry sinks off Cebu\n\n(Adds toll, comment by Sea Lines, background)\n\nTwo died.',
      'metadata: (Adds toll, comment by Sea Lines, background)',
    ],
    [
      'an agency behind a caption',
      'Ferry sinks\n\nThe harbour was closed by order of Captain Bo Sun Getty\n\nTwo died.',
      'credit: Getty',
    ],
    [
      'an agency that a headline is about',
      'Divers sue Getty Images\n\nTwo divers sued it on Monday.',
      'headline: Divers sue Getty Images',
    ],
    [
      'a button and the link below it, line by line',
      'Ferry sinks\nTwo died off Cebu.\nRead more\nMayor jailed in Lima\nRead more\nIt sank at noon.',
      'link: Mayor jailed in Lima',
    ],
    [
      'the caption before its credit',
      'Ferry sinks\n\nDivers at the wreck off Cebu | AFP\n\nTwo died.',
      'crosshead: Divers at the wreck off Cebu',
    ],
    [
      'a photographer before the caption',
      'Ferry sinks\n\n© BO SUN, AFP | Divers at the wreck off Cebu\n\nTwo died.',
      'crosshead: Divers at the wreck off Cebu',
    ],
    [
      'an agency that is told something',
      'Ferry sinks\n\nCaptain tells Reuters\n\nTwo died.',
      'crosshead: Captain tells Reuters',
    ],
    [
      'a newsletter',
      'Ferry sinks off Cebu\n\nTwo died.\n\nGet breaking news alerts and special reports. The stories that matter, delivered weekday mornings.\n\nIt sank.',
      'form: Get breaking news alerts and special reports. The stories that matter, delivered weekday mornings.',
    ],
    [
      'settings',
      'Ferry sinks\n\nTwo died.\n\nAlerts can be managed in your settings.\n\nIt sank.',
      'form: Alerts can be managed in your settings.',
    ],
    [
      'a browser',
      'Ferry sinks\n\nTwo died.\n\nYour browser doesn’t support HTML5\n\nIt sank.',
      'widget: Your browser doesn’t support HTML5',
    ],
    [
      'links to other articles',
      'Ferry sinks\n\nTwo died.\n\nRELATED STORIES\n\nProtest in Lima turns violent\n\nStorm nears Samar\n\nThe captain is missing.',
      'link: Storm nears Samar',
    ],
    [
      'news behind such links',
      'Ferry sinks\n\nTwo died.\n\nRELATED STORIES\n\nProtest in Lima turns violent\n\nThe captain is missing.',
      'sentence: The captain is missing.',
    ],
    [
      'the day of print',
      'Ferry sinks\n\nThursday, 25 July 2013 21:36 GMT\n\nTwo died.',
      'dateline: Thursday, 25 July 2013 21:36 GMT',
    ],
    [
      'the day and the clock',
      'Ferry sinks\n\nJuly 20, 2012 / 4:26 PM / 7 years ago\n\nTwo died.',
      'dateline: July 20, 2012 / 4:26 PM / 7 years ago',
    ],
    [
      'a chronology is news',
      'The year\n\nMarch 3, 2020\n\nA ferry sank.\n\nMay 9, 2020\n\nIt was raised.',
      'crosshead: March 3, 2020',
    ],
    [
      'a list of videos and how long they are',
      'Ferry sinks\n\nTwo died.\nGo to video\nMiners clash with police\n01:00\nMayor jailed\n00:42\nRiver rises in Quito',
      'link: River rises in Quito',
    ],
    [
      'how long a video is',
      'Ferry sinks\n\nTwo died.\n\nWatch: divers at work\n\n02:15\n\nMayor jailed\n\n01:01\n\nThe captain is missing.',
      'link: 01:01',
    ],
    [
      'news behind a list of videos',
      'Ferry sinks\n\nTwo died.\n\nGo to video\n\nMayor jailed\n\n01:01\n\nThe captain is missing.',
      'sentence: The captain is missing.',
    ],
    [
      'the clock of a live report is news',
      'Ferry sinks\n\nTwo died.\n\n18:05\n\nDivers at work\n\nThe captain is missing.',
      'crosshead: Divers at work',
    ],
    ['the number of an article', '233567\n\n12\n\nFerry sinks\n\nTwo died.', 'headline: Ferry sinks'],
    [
      'a headline that breaks off',
      'Ferry sinks off Cebu, dozens feared …\n\nTwo died.',
      'headline: Ferry sinks off Cebu, dozens feared …',
    ],
    ['a year is none', 'The ferry\n\n1998\n\nIt was built.', 'crosshead: 1998'],
    [
      'the headline once more',
      'Ferry sinks off Cebu, killing two\n\nCEBU, May 14 (Reuters) - Ferry sinks off Cebu, killing two\n\nTwo died.',
      'metadata: Ferry sinks off Cebu, killing two',
    ],
    [
      'the headline once more, below a picture',
      'Ferry sinks off Cebu, killing two\n\n(JEAN PAUL / AFP)\n\nFerry sinks off Cebu, killing two.\n\nTwo died.',
      'metadata: Ferry sinks off Cebu, killing two.',
    ],
    ['a credit', 'Ferry sinks\n\nTwo died.\n\n(JEAN PAUL / AFP)\n\nIt sank.', 'credit: (JEAN PAUL / AFP)'],
    ['an agency as author', 'Ferry sinks\n\nby Reuters\n\nTwo died.', 'byline: by Reuters'],
    [
      'the mark of a desk',
      'UPDATE 3-Blast at Omani refinery kills 11\n\nEleven died.',
      'headline: Blast at Omani refinery kills 11',
    ],
    [
      'the number of a picture',
      'Drought\n\nIt is dry.\n\n2 of 7 | Villagers queue for water in Dori on Friday.',
      'sentence: Villagers queue for water in Dori on Friday.',
    ],
    [
      'a number is no picture',
      'Vote\n\nThe count ended.\n\n2 of 7 judges dissented on Friday.',
      'sentence: 2 of 7 judges dissented on Friday.',
    ],
    [
      'who stays informed is news',
      'Vote\n\nThe count ended.\n\nStaying informed was hard for the villagers.',
      'sentence: Staying informed was hard for the villagers.',
    ],
  ])('%s', (_, text, line) => {
    expect(split(text)).toContain(line)
  })
})
