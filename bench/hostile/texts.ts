// Texts that no newsroom writes and every reader of files meets once, at any length.
type Make = (length: number) => string

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Each makes a text of about so many characters. */
const TEXTS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['one token', (length) => filled('a', length)],
  ['one token of digits', (length) => filled('1234567890', length)],
  ['lines of one character', (length) => filled('a\n', length)],
  ['lines of one number', (length) => filled('7\n', length)],
  ['lines of one word', (length) => filled('ox\nten\nfour\nrains\nBo\nIran\n', length)],
  ['combining marks', (length) => `a${filled('\u0301', length)} b`],
  ['open brackets', (length) => filled('(', length)],
  ['nested brackets', (length) => `${'( a '.repeat(Math.ceil(length / 8))}${') b '.repeat(Math.ceil(length / 8))}`],
  ['quotation marks', (length) => filled('“he said ', length)],
  ['one sentence of names', (length) => filled('Ana Lima and ', length)],
  ['one sentence of numbers', (length) => filled('12 killed, ', length)],
  ['one sentence of months', (length) => filled('May 3 and March ', length)],
  ['one sentence of clauses', (length) => filled('who said that he told her that ', length)],
  ['one clause again and again', (length) => filled('Police killed 12 people on Monday. ', length)],
  ['spaces', (length) => `a${' '.repeat(length)}b`],
  ['dashes', (length) => filled('– - — ', length)],
  ['stops', (length) => filled('. ', length)],
  ['capitals', (length) => filled('THE ARMY SAID ', length)],
  ['capitals of a headline', (length) => filled('POLICE KILLED 12 PEOPLE IN LAGOS ON MONDAY, ARMY SAYS\n', length)],
  ['abbreviations', (length) => filled('U.S. Gen. A. B. ', length)],
])
export const HOSTILE_NAMES: readonly string[] = [...TEXTS.keys()]

export function hostileText(name: string, length: number): string {
  const make = TEXTS.get(name)
  if (!make) throw new Error(`no text is called ${name}`)
  return make(length)
}
