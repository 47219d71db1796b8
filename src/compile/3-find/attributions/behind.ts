import type { Clause, Range } from '../../language/clauses.ts'
import type { Token } from '../../language/tokens.ts'
import { sourceBefore } from './source.ts'

const CLOSING = /^[”"’']$/
export const isComma = (token: Token | undefined) =>
  token !== undefined && (token.text === ',' || CLOSING.test(token.text) || /^(?:[—–]|--)$/.test(token.text))

/** "[The group], which tracks arrests, says": the clause between tells of the source. */
export function beforeRelative(tokens: readonly Token[], [from]: Range): Range | null {
  const at = /^(?:which|who)$/.test(tokens[from]!.lower) ? from : from - 1
  if (!/^(?:which|who)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') return null
  return sourceBefore(tokens, at - 1)
}

/** "…,” declared [to the press] the minister": those told stand before who tells them, as translations put it. */
export function behindHearer(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'to' || !/^[”"]$/.test(tokens[from - 2]?.text ?? '')) return from
  let to = tokens[from + 1]?.pos === 'DET' ? from + 2 : from + 1
  while (tokens[to]?.pos === 'NOUN' || tokens[to]?.pos === 'PROPN') to++
  return tokens[to]?.pos === 'DET' ? to : from
}

/** "…, the Migration Project estimates, and …": a name behind a comma, and then the verb. */
export function isAfterthought(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.pos !== 'PROPN' || !/^[,.]$/.test(tokens[i + 1]?.text ?? '')) return false
  const source = sourceBefore(tokens, i)
  return source !== null && source[0] > 1 && isComma(tokens[source[0] - 1])
}

/** "the largest loss of life [reported] since April", "the first famine [declared] there": of what stands before it. */
export function isReduced(tokens: readonly Token[], clauses: readonly Clause[], i: number): boolean {
  if (!tokens[i]!.lower.endsWith('ed') || tokens[i - 1]?.pos !== 'NOUN' || !REDUCED.has(tokens[i + 1]?.lower ?? ''))
    return false
  const clause = clauses.findLast(({ range }) => range[0] <= i && range[1] > i)
  const { verb } = clause ?? {}
  if (!verb) return false
  if (verb.head === i) return clause!.kind === 'participial' || (clause!.range[0] === i && clauses[0] !== clause)
  return verb.head < i && !tokens.slice(verb.head, i).some(({ pos }) => pos === 'PUNCT')
}
const REDUCED = new Set('since in this last so there here by during for'.split(' '))

/** "Ana Ruiz said nothing.", "police said nothing of it" */
export const saysNothing = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb + 1]?.lower === 'nothing' &&
  /^sa(?:id|ys?)$/.test(tokens[verb]!.lower) &&
  /^(?:PUNCT|ADP)$/.test(tokens[verb + 2]?.pos ?? 'PUNCT')
