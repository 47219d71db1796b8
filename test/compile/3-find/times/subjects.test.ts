import { describe, test } from 'vitest'
import { expectTimes } from './expectTimes.ts'

/** Each sentence stands alone in an article of Thursday, 7 March 2024. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  earthquake: [
    'A magnitude 6.4 earthquake struck western Nepal [2024-03-01TNI|late on Friday], killing at least 157 people, officials said [2024-03-02|Saturday].',
    'The quake hit at [2024-03-04T04:17|4:17 am] ([2024-03-04T01:17Z|01:17 GMT]) on [2024-03-04|Monday], and a second one shook the province [2024-03-04TAF|that afternoon].',
    'On [2023-02-06TNI|the night of 6 February 2023] two earthquakes hit southern Turkey.',
    'Rescuers pulled a girl alive from the rubble [PT72H|72 hours] after the quake, and by [2024-03-06TEV|Wednesday evening] hope had faded.',
    'Aftershocks are expected to continue [PXW|for weeks], the survey said on [2024-03-06|Wednesday].',
    'The [1906|1906] earthquake destroyed the school, which had been built in [18|the 19th century].',
  ],
  ferry: [
    'The ferry, which left Zamboanga at [2024-03-05T21:00|9 p.m. on Tuesday], caught fire shortly before [2024-03-05T24:00|midnight].',
    'The vessel sank in [2023-03-29TMO|the early hours of March 29, 2023], the coast guard said.',
    'It was the worst maritime disaster [1987|since 1987].',
    'The search was suspended on [2024-03-03TNI|Sunday night] and resumed at [2024-03-04T05:30|5:30 a.m. on Monday].',
    'The owner will appear before the inquiry on [2024-03-14|14 March], [P8D|eight days] after the hearing opened.',
  ],
  protest: [
    'Protesters gathered [XXXX-WXX-5|every Friday] in [2024-02|February] and will march again [2024-03-09|next Saturday].',
    'Police said they arrested 14 people [2024-03-06TNI|overnight] and 30 more [2024-03-06TMO|yesterday morning].',
    'The general strike, [PRESENT_REF|now] in its third week, has closed 12 schools [2024-01-08|since Jan. 8].',
    "Students have occupied the square [P1M LESS_THAN|for nearly a month]; [2023|last year]'s protest lasted [P3D|three days].",
  ],
  prison: [
    'A riot broke out at the prison on [2023-06-20|June 20, 2023]; 41 women died [2023-06-20|that day].',
    'Forty-one inmates were killed in [2021-SU|the summer of 2021].',
    'The prison director, who took over [2022 BEFORE|more than two years ago], resigned [2024-W10|early this week].',
    'Guards worked [PT12H|12-hour] shifts and were paid [P1M|once a month].',
  ],
  election: [
    'Polling stations opened at [2024-03-03T07:00|7 a.m. on Sunday], the election commission said.',
    'The runoff is set for [2024-04-21|April 21], after a first round on [2024-03-10|March 10].',
    'Voters last went to the polls in [2020-11|November 2020]; the next election is due in [2028|2028].',
    'The party, which won the elections in [1999|1999] and [2003|2003], said in [2023-05|May] it would not run.',
    'Results are due by [2024-03 END|the end of the month], the commission said [2024-03-07|today].',
  ],
  flood: [
    'The flood crest will arrive by [2024-03-09TMO|Saturday morning], and water could stay high through [2024-W10-WE|the weekend].',
    'Heavy rain fell from [2024-03-04|Monday] to [2024-03-06|Wednesday], the heaviest in [P1CE|a century].',
    'The [1966|1966] flood killed 35 people; the [2002|2002] floods did more damage.',
    'In [2014|2014] the dam burst. In [2014-04|April], 300 families were resettled.',
    'Between [2023-05-09|9] and [2023-05-12|12 May], floods displaced 4,000 people.',
  ],
  court: [
    'A court on [2024-03-05|Tuesday] sentenced the former minister to [P12Y|12 years] in prison over crimes committed between [2009|2009] and [2013|2013].',
    'He was arrested on [2021-06-03|3 June 2021] and has been held [P2Y MORE_THAN|for more than two years].',
    'The hearing was adjourned until [2024-04-15|15 April].',
    'The trial, which began [2023-10|last October], is expected to end [2024-SU|this summer].',
    'The judges met [P1W|twice a week], on [XXXX-WXX-1|Mondays] and [XXXX-WXX-4|Thursdays], from [2015|2015] to [2019|2019].',
    'She was jailed [P18M|for 18 months] in [2019|2019] and freed [2020|a year later].',
  ],
  'other wars': [
    'The ceasefire of [1918-11-11|11 November 1918] came into effect at [1918-11-11T11:00|11 a.m.]',
    "Sudan's army has been fighting the RSF [2023-04 MID|since mid-April 2023].",
    'On [2022-02-24|Feb. 24, 2022], Russia invaded; [2022-03|a month later] its troops withdrew from Kyiv.',
    'The village was shelled on [2023-05-12|12 May] and again [2023-05-14|two days later].',
    'The siege began in [1992-WI|the winter of 1992]-[1993|93] and lasted [P4Y LESS_THAN|almost four years].',
    'He has ruled [P24Y|for 24 years], [1999-12-31|since 31 December 1999].',
  ],
  business: [
    'The company said [2023-Q3|third-quarter] profit rose 12 percent from [2022|a year earlier].',
    'Sales fell in [2023-H1|the first half of 2023] but recovered in [2023-Q4|the fourth quarter].',
    'Shares have doubled [P6M|in the past six months] and hit a record [2024-W09|last week].',
    'The bank will raise rates [2024-04|next month], its first increase [2008-07|since July 2008].',
    'Revenue for [FY2023|fiscal 2023] was flat; [2024-Q1|Q1 2024] looks better.',
    'The [P1Y|annual] conference opens on [2024-06-10|10 June], and [XXXX-XX-XX|daily] talks run until [2024-06-14|the 14th].',
    'The ban takes effect on [2025-01-01|New Year’s Day 2025].',
  ],
  'fire, weather and feasts': [
    "The volcano erupted at [2024-01-01TMO|dawn on New Year's Day 2024]; it had been quiet [198|since the 1980s].",
    '[2024-03-11/2024-04-09|The Muslim holy month of Ramadan] begins on [2024-03-11|Monday] and [2024-03-31|Easter] falls on [2024-03-31|March 31].',
    'The mine closed in [199 START|the early 1990s]; by [200 MID|the mid-2000s] the town was empty.',
    'Vaccination began [PAST_REF|in recent weeks], and more doses will arrive [PXM|in the coming months].',
    'The wildfire, which started on [2024-02-29|Thursday, February 29], has burned [P1W|for a week].',
    'The storm made landfall near [2024-03-02T24:00|midnight on Saturday, 2 March].',
    'The 1,000-pound bomb fell at [2024-03-03T15:30|3:30 on Sunday afternoon].',
    "[2024-03-06TNI|Last night]'s storm cut power until [2024-03-07TMO|this morning].",
  ],
}

describe.each(Object.entries(SUBJECTS))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => expectTimes('2024-03-07', sentence))
})
