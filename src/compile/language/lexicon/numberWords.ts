import { readRows } from './rows.ts'

const numbers = (table: string) => new Map(readRows(table).map(([word, value]) => [word as string, Number(value)]))

/** 0 to 19. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
)

/** Words that multiply the number before them; a lone "a" in front counts as one. */
export const SCALES: ReadonlyMap<string, number> = numbers(`
hundred | 100
thousand | 1000
million | 1000000
billion | 1000000000
dozen | 12
lakh | 100000
crore | 10000000
`)

/** Glued or abbreviated scales, read only right behind digits ("1.5m", "12k"). */
export const SHORT_SCALES: ReadonlyMap<string, number> = numbers(`
k | 1000
m | 1000000
mn | 1000000
mln | 1000000
bn | 1000000000
`)

/**
 * Words for an indefinite many. They give no point. "Several" is a plural and so two at the least; what "dozens" or
 * "hundreds" amount to no rule of English fixes, so they have no number at all.
 */
export const VAGUE: ReadonlyMap<string, number> = numbers(`
dozens | 0
scores | 0
tens | 0
hundreds | 0
thousands | 0
millions | 0
several | 2
many | 2
few | 2
numerous | 2
countless | 2
multiple | 2
various | 2
handful | 2
couples | 4
`)

/** "a handful of", "a number of", "a couple of": vague or exact, but only with "of" or alone. */
export const COLLECTIVES: ReadonlyMap<string, { readonly point: number | null; readonly low: number }> = new Map([
  ['couple', { point: 2, low: 2 }],
  ['pair', { point: 2, low: 2 }],
  ['trio', { point: 3, low: 3 }],
  ['handful', { point: null, low: 2 }],
  ['number', { point: null, low: 2 }],
  ['score', { point: 20, low: 20 }],
])

/** Denominators, as the words of a fraction. */
export const DENOMINATORS: ReadonlyMap<string, number> = numbers(`
half | 2
halves | 2
third | 3
thirds | 3
quarter | 4
quarters | 4
fourth | 4
fourths | 4
fifth | 5
fifths | 5
sixth | 6
sixths | 6
eighth | 8
eighths | 8
tenth | 10
tenths | 10
`)

/** "from 30 to 45" after one of these is a change, not a range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing jump jumps ' +
    'jumped jumping grow grows grew grown growing fall falls fell fallen falling drop drops dropped dropping soar soars ' +
    'soared revise revised revising up down went go goes going decline declined decrease decreased surge surged raised ' +
    'raise raising lowered lower lowering gone doubled doubles tripled trebled quadrupled swelled swollen risen dwindled shrank shrunk halved'
  ).split(' '),
)
