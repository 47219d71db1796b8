import type { Token } from './tokens.ts'

/** “Lima”, not “LIMA”. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)

/** “Ana Said said”, “Salim bin Said”, “resident Don Ruiz”, “the owner, Mark Roth,”: a name that the tagger takes for a verb. */
export function isInName(tokens: readonly Token[], i: number, inTitle: boolean): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  const named = isCapital(before) && before?.pos === 'PROPN'
  if (named && next?.pos === 'VERB' && !isCapital(next)) return true
  if (inTitle) return false
  if (named || NAME_PARTS.has(before?.lower ?? '')) return true
  return (before?.pos === 'NOUN' || before?.text === ',') && isCapital(next) && next?.pos === 'PROPN'
}
const NAME_PARTS = new Set(['bin', 'ibn', 'ben', 'al', 'el', 'abu', 'abd', 'van', 'von', 'de', 'da'])
