import type { Garble } from '../../corpus/model.ts'

/** Characters that no newsroom types: failed decoding, and marks that change the direction of what follows. */
const CHARACTERS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['letters decoded wrongly', /\ufffd|Ã[\u0080-\u00bf]|â€[\u0080-\uffff]|Â[\u00a0-\u00bf]/g],
  ['letters decoded wrongly', /‚Ä[\u0080-\uffff]|\p{Ll}\?\p{Ll}(?!\p{L}{0,20}[=&/])/gu],
  [
    'a sign of the page’s code',
    /&(?:amp|nbsp|quot|lsquo|rsquo|ldquo|rdquo|mdash|ndash|hellip|apos|#\d{2,5}|#x[\da-f]{2,4});/g,
  ],
  ['hidden marks that change the direction of the text', /[\u202a-\u202e\u2066-\u2069]/g],
]

/** One character of each, which few passages hold: a look that costs nearly nothing. */
const SIGN = /[&\ufffdÃÂâ‚\u202a-\u202e\u2066-\u2069]|\?\S/
/** Nearly every passage has none of them: one look instead of one for each. */
const ANY_CHARACTER = new RegExp(CHARACTERS.map(([, { source }]) => source).join('|'), 'u')

export function findWrongCharacters(text: string, start: number, end: number): Garble[] {
  const passage = text.slice(start, end)
  if (!SIGN.test(passage) || !ANY_CHARACTER.test(passage)) return []
  return CHARACTERS.flatMap(([reason, pattern]) =>
    [...passage.matchAll(pattern)].map(({ 0: { length }, index }) => {
      const at = start + index
      return { start: at, end: at + length, reason }
    }),
  )
}
