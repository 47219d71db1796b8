// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { splitText } from '../../support/splitText.ts'

/** Each passage as one line: its kind, then its words. */
const split = (text: string) =>
  splitText(text).passages.map((p) => `${p.furniture ?? p.kind}: ${text.slice(p.start, p.end)}`)

describe('datelines', () => {
  test.each([
    ['KATHMANDU, Nepal (AP) —', ' A quake struck.'],
    ['MANILA —', ' At least 31 died.'],
    ['WINDER, Ga. —', ' A bus fell.'],
    ['THE HAGUE, Netherlands, March 8 (Reuters) -', ' Judges ruled.'],
    ['Port-au-Prince, 26 October 2022 –', ' Clinics closed.'],
    ['Beirut, Lebanon –', ' A blast was heard.'],
    ['GAZA/CAIRO, Nov 3 (Reuters) -', ' Talks went on.'],
    ['JERUSALEM and GAZA CITY —', ' Talks went on.'],
    ['NEW DELHI:', ' The court ruled.'],
    ['LAGOS, Nigeria (DayPost) –', ' A market burned.'],
    ['Lima, Mar 17 (EFE).-', ' Judges ruled.'],
    ['CEBU, June 3', ' A passenger plane crashed.'],
    ['SAN JOSÉ, 12 May 2021', ' “We lost all,” he said.'],
    ['LIMA (Agencies) -', ' A judge ruled.'],
    ['LUSAKA, Aug 24 (Newswire) -', ' Judges ruled.'],
    ['LIMA (Agency) -', ' A judge ruled.'],
    ['NAIROBI (Staff Reporter) -', ' Police searched a bank.'],
    ['(CNN)', 'The river rose.'],
    ['LUSAKA, Zambia (AP)--', 'Miners walked out.'],
    ['MIAMI (CBS4) -', ' Crews found a wing.'],
    ['Lusaka -', ' Nine miners were saved.'],
    ['OSLO', ' The bank was fined.'],
    ['NEW DELHI', ' Judges ruled.'],
    ['(Reuters) -', ' “We lost all,” he said.'],
  ])('%s|%s', (dateline, news) => {
    expect(split(`Headline here\n\n${dateline}${news}\n\nThe rest.`).slice(1, 3)).toEqual([
      `dateline: ${dateline}`,
      `sentence: ${news.trim()}`,
    ])
  })

  test.each([
    'The mayor – a former judge – resigned.',
    'NATO — which has 32 members — agreed.',
    'Donald Reyes — Ana’s brother — fled.',
    'In Kyiv — Ukraine’s capital — sirens wailed.',
    'Peru (33 million people) - The country mourned.',
    'Kenya-based flights were cancelled.',
    'He said: The bridge is gone.',
    'Grandmother - Max Vale’s - was saved.',
    'OSLO snow closed the roads.',
    'NATO The alliance agreed.',
    'UNICEF, May 3 and after, counted the missing.',
  ])('not: %s', (sentence) => {
    expect(split(`Headline here\n\n${sentence}\n\nThe rest.`)[1]).toBe(`sentence: ${sentence}`)
  })

  test('further down only an agency’s name makes one', () => {
    const before = 'One.\n\nTwo.\n\nThree.\n\nFour.'
    expect(split(`Headline here\n\n${before}\n\nOSLO — Snow fell.`).at(-1)).toBe('sentence: OSLO — Snow fell.')
    expect(split(`Headline here\n\n${before}\n\nOSLO (AFP) — Snow fell.`).at(-2)).toBe('dateline: OSLO (AFP) —')
  })
})
