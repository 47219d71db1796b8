import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

/** A history, which its dates of old years make one. */
const HISTORY = 'The league was founded in [1871|1871]. It armed in [1874|1874] and lost its port in [1877|1877]. '

describe('a history goes on from where it was behind a year that it only sets beside', () => {
  test.each([
    'In [1879-03|March 1879] the army crossed the river. It was the first such march [1861|since 1861]. On [1879-04-09|9 April] the town fell.',
    'In [1879-03|March 1879] the army crossed the river and besieged the port, which held out until the fall of the capital in [1881-01|January 1881]. On [1879-04-09|9 April] the town fell.',
    'On [1879-03-03|3 March 1879] the army took the bridge that it needed for a campaign planned for [1880|1880]. On [1879-03-09|9 March] the town fell.',
    // A date that is told, and not set beside, takes the story along.
    'In [1879-03|March 1879] the army crossed the river. It came back in [1880|1880]. On [1880-04-09|9 April] the town fell.',
    // "the next day" is counted from what was named last.
    'In [1879-03|March 1879] the army crossed the river. It had taken oath on [1876-05-04|4 May 1876]. [1876-05-05|The next day] it was sent home.',
  ])('%s', (marked) => expectTimes('2009-12-19', HISTORY + marked))

  test.each([
    // A look back in mid-paragraph ends with it.
    'In [1880-10|October 1880] the army was divided. Its staff was that of the council formed in [1878-03|March 1878].\n\nOn [1880-11-15|15 November] it marched.',
    // A paragraph that opens with an earlier year is told from there.
    'In [1880-10|October 1880] the army was divided.\n\nIn [1878-03|March 1878] a council was formed.\n\nOn [1878-05-15|15 May] it met.',
  ])('%s', (marked) => expectTimes('2009-12-19', `${HISTORY}\n\n${marked}`))
})

describe('in news', () => {
  test.each([
    // "since" says from when on, and not what day the text is at.
    'Some 3,700 families have come [2024-02-25|since 25 February], the agency said [2024-03-07|today], up from 3,100 [2024-03-06|a day earlier].',
    'The fleet has been in port [2024-03-04|since Monday]. [2024-03-04|That day] a storm rose.',
    // Who speaks in the afternoon does not speak on the day of the background.
    'The truce came into force on [2024-02-01|1 February].\n\nOne sailor drowned, a spokesman told reporters in [XXXX-XX-XXTAF|the afternoon].',
    'The tanker ran aground on [2024-03-05|Tuesday]. Divers went down in [2024-03-05TAF|the afternoon].',
  ])('%s', (marked) => expectTimes('2024-03-07', marked))
})

test.each([
  'Seventeen sheep were stolen [P3D|over three days].',
  'The blockade lasted [P3D MORE_THAN|over three days].',
  'He was held [P3D MORE_THAN|for over three days] in a cellar.',
  'She draws for a satirical weekly that sells 9,000 copies.',
  'He left the weekly, which closed.',
  'The choir meets [XXXX-WXX|weekly].',
  'The choir has a [XXXX-WXX|weekly] meeting.',
])('%s', (marked) => expectTimes('2024-03-07', marked))

describe('small hours, parts of an hour, and edges', () => {
  test.each([
    'The first boats came at [2024-03-05T22:30|10.30 p.m. on Tuesday]. At [2024-03-06T00:13|00:13] the pilot signalled.',
    'The first boats came at [2024-03-05T09:30|9.30 a.m. on Tuesday]. At [2024-03-05T02:10|02:10] the pilot had signalled.',
    'The choir will sing on [2024-03-10|Sunday] at [2024-03-10T09:30|half past nine].',
    'Half to 40 members stayed.',
    'The miners took the hill in [1932-07 END|the last days of July 1932].',
    'He fell [PXW|in the last weeks] of the war.',
    'Next report: [2024-04-12|12 April].',
    'The plan needs two million euros until [2024-05 END|the end of May].',
    'The plan needed two million euros until [2023-05 END|the end of May].',
  ])('%s', (marked) => expectTimes('2024-03-07', marked))
})

test('a history may end with what is there today', () => {
  const years = [1871, 1874, 1877, 1879, 1880, 1881, 1883, 1884]
  const told = years.map((year) => `It met in [${year}|${year}].`).join(' ')
  expectTimes(
    '2009-12-19',
    `${told} On [1884-05-04|4 May] it was dissolved.\n\n[PRESENT_REF|Today] the hall is a museum.`,
  )
})

describe('days and years told in parts', () => {
  test.each([
    'They set off on [2024-03-01|Friday the 1st] with two mules.',
    'They set off on [2024-01-12|Friday the 12th] with two mules.',
    'They will set off on [2024-04-12|Friday the 12th] with two mules.',
    'It rained through [1976-SU|the summer of ’76].',
    'She came home [2024-03-06TNI END|late last night].',
    'The gap for [2024-07|July] to [2024-12|December] is two million.',
    'A dam broke on [2017-10-01|October 1, 2017].\n\nOn [2017-10-27|October 27 that year] the assembly declared a republic. Its head fled [2017-10-30|three days later].',
  ])('%s', (marked) => expectTimes('2024-03-07', marked))
})

describe('which way a weekday lies', () => {
  test.each([
    'The mission said on [2024-03-04|Monday] that [2024-03-03|Sunday]’s elections were fair.',
    'The ministry said that [2024-03-04|Monday] was a holiday.',
    'On [2024-03-01|Friday] she resigned. [2024-03-03|That Sunday] she left.',
    'Chile called a meeting of ministers in Lima on [2024-03-10|Sunday].',
    'The union has called a strike on [2024-03-11|Monday].',
    'The union called its members to the square on [2024-03-03|Sunday].',
    'Chile called the meeting a farce on [2024-03-03|Sunday].',
  ])('%s', (marked) => expectTimes('2024-03-07', marked))
})
