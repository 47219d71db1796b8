import { isQuoteMark } from '../../../language/attributive.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'

/** Brackets come in pairs: what one opens is left out where the one that closes it is. */
export function withoutHalves(view: View, words: readonly number[]): readonly number[] {
  const at = (i: number) => (view.tokens[i] as Token).text
  // “(Lima) - The government …”, begun inside the bracket
  const shut = words.slice(0, NEAR).findIndex((i) => at(i) === ')')
  if (shut >= 0 && !words.slice(0, shut).some((i) => at(i) === '(')) return withoutHalves(view, words.slice(shut + 1))
  // “(Lima) - The government …”
  const first = words.findIndex((i) => !isQuoteMark(view.tokens[i]))
  const dash = shut >= 0 && at(words[first] as number) === '(' ? shut + 1 : -1
  if (dash > 0 && dash < words.length && /^(?:-|–|—|--)$/.test(at(words[dash] as number)))
    return withoutHalves(view, words.slice(dash + 1))
  const open = words.find((i, k) => at(i) === '(' && !words.slice(k).some((j) => at(j) === ')'))
  if (open === undefined) return words
  let close = open
  while (close < view.tokens.length && at(close) !== ')') close++
  return words.filter((i) => i < open || (i > close && close < view.tokens.length))
}

/** Words of a date line in brackets. */
const NEAR = 6
