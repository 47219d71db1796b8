import { describe, expect, it } from 'vitest'
import { read } from '../../../../support/report.ts'

/** The words that name an event, and of those told with another the word of that one. */
const drawn = (text: string): string[] => {
  const { events } = read(text)
  const word = (k: number) => text.slice(events[k]?.trigger.start, events[k]?.trigger.end)
  return events.map(({ tie }, k) => (tie ? `${word(k)} < ${word(tie.event)}` : word(k)))
}

describe('a word inside the title of another event', () => {
  it.each([
    ['a noun of place', 'Gunmen freed 200 inmates in a jailbreak on Monday.', ['freed']],
    ['what is barred', 'Harvest rallies barred', ['barred']],
    ['during what it was reported', 'The UN reported more than 30 deaths during ongoing fighting.', ['reported']],
    ['what the sentence was for', 'The judge jailed the colonel for ordering the killing of farmers.', ['jailed']],
    [
      'by what it was done',
      'The army weakened the rebels by killing their leader.',
      ['weakened', 'killing < weakened'],
    ],
    ['with a date of its own', 'The permit, issued in 2019, was revoked on Monday.', ['issued', 'revoked']],
    [
      'two harms of one act behind them',
      'Nine people were killed and 40 injured on Monday when a lorry was driven into a market.',
      ['killed < driven', 'injured < driven', 'driven'],
    ],
    ['what was ordered by its noun', 'Peru ordered the expulsion of nine envoys.', ['ordered', 'expulsion < ordered']],
    ['what was ordered done', 'The judge ordered two guards held on Monday.', ['ordered', 'held < ordered']],
    ['a denied deed', 'Kenya denied that its troops had crossed the border.', ['denied', 'crossed']],
    [
      'a deed that brought another',
      'Rains flooded the delta, forcing 20,000 people to flee.',
      ['flooded', 'forcing', 'flee < forcing'],
    ],
  ])('%s: %s', (_, text, words) => {
    expect(drawn(text)).toEqual(words)
  })
})
