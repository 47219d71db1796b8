import { BE, HAVE, MODALS } from './auxiliaries.ts'
import type { Token } from './tokens.ts'

const OPENERS: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS, 'will'])

/** A sentence that begins with its verb, and asks nothing, is the rest of the one before, cut off by a stray stop. */
export function isCutOff(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (first === undefined || second === undefined) return false
  if (first.pos !== 'AUX' && !OPENERS.has(first.lower)) return false
  return (second.pos === 'AUX' || second.pos === 'VERB') && !tokens.some(({ text }) => text === '?')
}
