import type { Reading } from '../reading.ts'
import { after, before, posAfter, type Sight, type TimeRule, wordAfter, wordBefore } from '../rule.ts'

const ref = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading => ({ kind: 'reference', value })

export const present: TimeRule = {
  name: 'now',
  patterns: [
    'right? now',
    'currently',
    'current',
    'nowadays',
    'these days',
    'at? this time',
    'at the moment',
    'at this|that moment',
    'at present',
    'at? the present time',
    'the present day',
    'present DASH day',
    'modern DASH? day',
    'the present',
    'the time being',
    'to date',
    'so far',
    'until now',
    'up to now',
    'this moment',
  ],
  reads: [
    'now',
    'currently',
    'the current government',
    'at present',
    'these days',
    'for the time being',
    'at the present time',
  ],
  leaves: [
    'Apocalypse Now',
    'strong currents',
    'now that he knows',
    'every now and again',
    'now and then',
    'keep up to date',
  ],
  read: (caught, sight) => {
    const word = sight.words[sight.end - 1]!
    if (word.capital && wordBefore(sight)?.capital) return null
    if (caught.word('now') && (after(sight) === 'that' || before(sight) === 'every' || isNowAndThen(sight))) return null
    if (caught.word('far')) return ref('PRESENT_REF')
    if (caught.word('date') && before(sight) === 'up') return null
    if (
      caught.word('current') &&
      posAfter(sight) !== 'NOUN' &&
      posAfter(sight) !== 'ADJ' &&
      posAfter(sight) !== 'PROPN'
    )
      return null
    if (caught.word('this') && caught.word('time') && !caught.word('at') && !['by', 'until'].includes(before(sight)))
      return null
    return ref('PRESENT_REF')
  },
}

/** "now and then" comes round; it is no time of its own. */
const isNowAndThen = (sight: Sight) =>
  after(sight) === 'and' && (after(sight, 2) === 'then' || after(sight, 2) === 'again')

export const past: TimeRule = {
  name: 'recently',
  patterns: [
    '(most|more)? recently',
    'lately',
    'in? recent UNITS',
    'in? recent times',
    'the recent past',
    'in? the past',
    'recent',
    'in? UNITS past',
    'in? times past',
    'in? earlier times',
    'the? past',
  ],
  reads: ['recently', 'in recent days', 'in the past', 'in recent weeks', 'recent attacks'],
  leaves: ['walked past the shop', 'drove past'],
  read: (caught, sight) => {
    const lowers = sight.words.slice(sight.start, sight.end).map((word) => word.lower)
    const last = lowers.at(-1)!
    if (last === 'past' && caught.word('UNITS') === undefined) {
      if (
        !lowers.includes('the') ||
        ['NOUN', 'ADJ', 'NUM', 'PROPN'].includes(posAfter(sight)) ||
        wordAfter(sight)?.lower === 'the'
      )
        return null
    }
    if (last === 'recent' && posAfter(sight) !== 'NOUN' && posAfter(sight) !== 'ADJ') return null
    return ref('PAST_REF')
  },
}

export const future: TimeRule = {
  name: 'the future',
  patterns: [
    'in? the near|foreseeable|immediate|distant future',
    'in? the future',
    'in? future',
    'in? the? coming UNITS',
    'in? the? UNITS ahead',
    'in? the? UNITS to come',
    'the not DASH? too DASH? distant future',
  ],
  reads: ['in the near future', 'in the months ahead', 'the future', 'future talks'],
  leaves: ['Future plc', 'months of coming and going'],
  read: (_, sight) => {
    const last = sight.words[sight.end - 1]!
    return last.capital && sight.end - sight.start === 1 ? null : ref('FUTURE_REF')
  },
}
