import { addToGroup } from '../../../../corpus/groups.ts'
import { DAY_PARTS } from '../lexicon/calendarWords.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import type { Part } from '../pattern.ts'
import { posBefore, type TimeRule, unread, wordAfter, wordBefore } from '../rule.ts'
import type { Word } from '../words.ts'

export const named: TimeRule = {
  name: 'named day or period',
  patterns: [
    'the? (muslim|islamic|christian|jewish|hindu|orthodox)? fasting? (holy? month|festival|feast|holiday of)? <holiday> PART? ,? (of|in)? YEAR',
    'the? (muslim|islamic|christian|jewish|hindu|orthodox)? fasting? (holy? month|festival|feast|holiday of)? <holiday> PART?',
    'this|last|next|previous|following <holiday> PART?',
  ],
  reads: [
    'Christmas',
    'during Ramadan',
    'the Muslim holy month of Ramadan',
    'Christmas 2007',
    'Easter in 1916',
    'last Easter',
    'on Thanksgiving night',
  ],
  leaves: ['Christmas Island', 'Johnnie Christmas', 'Easter Island statues', 'the Labor Party'],
  isDate: true,
  read: (caught, sight) => {
    const name = caught.parts.get('holiday') as string
    const next = wordAfter(sight)
    // "Christmas Island", "Victory Day Parade": a name goes on.
    if (next?.capital) return null
    const previous = wordBefore(sight)
    if (previous?.capital && posBefore(sight) === 'PROPN' && sight.words[sight.start]!.capital)
      return unread('part of a name')
    const year = caught.n('YEAR')
    const step = STEPS.get(caught.lower('this|last|next|previous|following'))
    const part = caught.lower('PART')
    return {
      kind: 'named',
      name,
      ...(year === undefined ? {} : { year }),
      ...(step === undefined ? {} : { step }),
      ...(part === '' ? {} : { part: DAY_PARTS[part]! }),
    }
  },
}
const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['following', 1],
])

/** Names by first word, each as its words, longest first. */
const NAMES = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>()
for (const name of Object.keys(HOLIDAYS)) {
  const words = name.replace(/-/g, ' - ').replace(/'s/g, " 's").replace(/s'/g, "s '").split(' ').filter(Boolean)
  addToGroup(NAMES, words[0]!, { words, name })
}
for (const names of NAMES.values()) names.sort((a, b) => b.words.length - a.words.length)
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’s', "'s"],
  ['’', "'"],
  ['–', '-'],
  ['‑', '-'],
])

/** The named day or period that begins at a word. */
export function readHoliday(words: readonly Word[], at: number): Part | null {
  for (const { words: spelled, name } of NAMES.get(words[at]?.lower ?? '') ?? []) {
    const fits = spelled.every((spelling, i) => {
      const lower = words[at + i]?.lower ?? ''
      return (PLAIN.get(lower) ?? lower) === spelling
    })
    if (fits && words[at]!.capital) return { end: at + spelled.length, value: name }
  }
  return null
}
