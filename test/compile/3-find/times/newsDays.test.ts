import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

const OLD =
  'The bank failed in [2007|2007]. Its owner was charged in [2009-03|March 2009] and tried in [2010|2010]. ' +
  'He lost an appeal on [2011-05-04|May 4, 2011].'

describe('news that tells an old story at length', () => {
  test('counts its own days from the day it came out, however late it says so', () => {
    expectTimes(
      '2019-06-09',
      `Banker freed\n\nCourts\n\nStaff Reporter\n\nThe banker has left prison.\n\n${OLD} The release order was signed on [2019-06-07|Friday], and the bank will be sold in [2019-07|July].`,
    )
    expectTimes(
      '2019-06-09',
      `Banker freed at last\n\nThe trials end\n\nAna Lima in Lisbon\n\nA banker walked out of jail [2019-06-08|yesterday].\n\n${OLD} The state has until [2019-07-04|July 4] to object and a report due [2019-07|next month] may help it.`,
    )
  })
  test('and a sentence that looks ahead is not of the year that its paragraph looks back to', () => {
    expectTimes(
      '2019-06-09',
      'In [2014-08|August 2014] the dam burst. In [2014-09|September] it was mended. A monument is to be unveiled on [2019-07-02|2 July].',
    )
  })
})

describe('datelines in brackets', () => {
  test('name the day and are no news', () => {
    expectTimes(
      null,
      'Peru: Free the Miners\n\n(Lima, [2021-03-04|March 4, 2021]) – The police should free nine miners held [2021-03-02|since Tuesday], the league said [2021-03-04|today]. It wrote to the mayor on [2021-02-12|February 12].',
    )
  })
})

describe('a clock time alone', () => {
  test('heads an entry of a live report and is of the day of the report', () => {
    expectTimes(
      '2024-08-23',
      'Storm live: coast braces\n\nAll times are local.\n\n[2024-08-23T21:48|21:48]\nTrains stopped\nTrains will not run on [2024-08-24|Saturday].\n\n[2024-08-23T20:32+01|20:32 BST]\nThe harbour is shut.',
    )
    expectTimes('2024-08-23', 'The storm, live\n\n[2024-08-23T18:05|18:05] – Power is out in three towns.')
  })
  test('but a score is none', () => {
    expectTimes('2024-08-23', 'Rovers win\n\n2:1\n\nA 3:30 marathon win.')
  })
  test('is of the night just told of, where it can be', () => {
    expectTimes(
      '2024-11-05',
      'The fire that gutted the mill on [2024-11-03TNI|Sunday night] was put out on [2024-11-05|Tuesday]. It began at [2024-11-03T23:20|11:20 p.m.] in a loft.',
    )
  })
  test('is not of a day still to come where its clause is past', () => {
    expectTimes(
      '2024-08-23',
      'The match will be played on [2024-08-25|Sunday]. Shots were heard at [2024-08-23T17:30|17:30] near the ground.',
    )
  })
})

describe('days still to come', () => {
  test.each([
    'Pope to visit flooded valley on [2024-08-24|Saturday]\n\nHe arrives early.',
    'Floods\n\nThe mayor spoke.\n\nPope to tour valley on [2024-08-24|Saturday]\n\nHe will stay a night.',
    '[2024-08-25|Sunday]’s derby between the two clubs has been postponed.',
    'The strike is on [2024-09-22|22]–[2024-09-26|26 September].',
    'A Mass will be said at [2024-08-23T18:00|6 tonight].',
    'The pass is unlikely to reopen before [2024-08-27|Tuesday].',
    'The port suspended sailings until after [2024-08-26|Monday].',
  ])('%s', (text) => expectTimes('2024-08-23', text))
})

describe('days that are over', () => {
  test.each([
    'Nurses, who lack gloves, called off their walkout on [2024-08-20|Tuesday].',
    'Talks called by the mediator on [2024-08-22TNI|Thursday night] did not end the row.',
    'A rally planned in the square on [2024-08-08|8 August] was called off.',
    'The owner could not be reached on [2024-08-20|Tuesday].',
    'We could hear the children until [2024-08-19TMO|Monday morning].',
    '[2024-08-20|Tuesday]’s vote has been praised.',
  ])('%s', (text) => expectTimes('2024-08-23', text))
})

describe('what the words do not count from', () => {
  test('the day on which a paper came out is not the day of its story', () => {
    expectTimes(
      null,
      'The tanker ran aground on [2018-03-09|9 March 2018]. In its findings, published on [2020-06-02|2 June 2020], the board blames the pilot. The tanker had sailed at [2018-03-09T07:42|07:42].',
    )
    expectTimes(
      null,
      'The tanker ran aground on [2018-03-09|9 March 2018]. In its findings, published on [2020-06-02|2 June 2020], the board blames the pilot. It had sailed at [2018-03-09T07:42|07:42]. Fines were paid in [2011|2011], [2012|2012] and [2013|2013].',
    )
  })
  test('yesterday in a quotation is counted from the day on which it was said', () => {
    expectTimes(
      '2025-01-31',
      'The agency said on [2025-01-29|Wednesday] that it had the boxes. “They were found [2025-01-28|yesterday] in the silt,” it wrote.',
    )
    expectTimes('2025-01-31', 'A witness said: “It fell [2025-01-30|yesterday].”')
  })
  test('tonight behind a stamp of the small hours is the night that ends', () => {
    expectTimes(
      null,
      'Bus driver held\n\n[2013-07-26|Fri, Jul 26, 2013], 00:53\n\nThe bus overturned [2013-07-24|yesterday]. Police [2013-07-25TNI|tonight] took the driver into custody.',
    )
  })
  test('the morning after a night told of is the next day’s', () => {
    expectTimes(
      '2013-07-26',
      'The bus overturned on [2013-07-24TNI|Wednesday night]. In [2013-07-25TMO|the morning] the minister came.',
    )
  })
  test('a movement named after a day', () => {
    expectTimes(
      '2024-03-07',
      'The March 23 Movement took a town. Crowds met on the 15 July Martyrs Bridge. The [2023-10-07|October 7] attack was filmed.',
    )
  })
  test('a feast of a year printed behind it', () => {
    expectTimes('2023-04-03', 'The liner burned [1987-12-20|five days before Christmas in 1987].')
  })
  test('a site’s own clock and its idioms', () => {
    expectTimes(
      '2012-07-20',
      'Thousands flee\n\n[2012-07-20|July 20, 2012] / [2012-07-20T16:26|4:26 PM] / 7 years ago\n\nStay up to date with us.',
    )
  })
})
