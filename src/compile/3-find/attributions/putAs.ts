import type { Range } from '../../language/clauses.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'
import { beginOfSaid, contentStart, endOfSaid } from './reach.ts'
import type { Said } from './said.ts'
import { isDay, sourceBefore } from './source.ts'
import { withName } from './speaker.ts'

/** "As [the minister] put it, the country …", "…, as police noted." */
export function asPut(tokens: readonly Token[], verb: number): Said | null {
  const near = sourceBefore(tokens, verb)
  if (near === null || near[1] !== verb) return null
  const as = tokens[near[0]]!.lower === 'as' ? near[0] : near[0] - 1
  if (tokens[as]?.lower !== 'as' || as + 1 >= verb) return null
  const source: Range = [as + 1, verb]
  const to = tokens[verb + 1]?.lower === 'it' ? verb + 2 : verb + 1
  if (!/^[,.]$/.test(tokens[to]?.text ?? '.') || (tokens[verb]!.lower.startsWith('put') && to === verb + 1)) return null
  const content: Range = as === 0 ? [to + 1, tokens.length] : [beginOfSaid(tokens, as), as]
  return { source, cue: [verb, to], content, rule: 'as X put it' }
}

/** "[police] spoke of 6,500": a number that somebody gives. */
export function spokenOf(tokens: readonly Token[], verb: number, before?: Said): Said | null {
  if (tokens[verb + 1]?.lower !== 'of' || !tokens.slice(verb + 2, verb + 5).some(({ pos }) => pos === 'NUM'))
    return null
  const content: Range = [verb + 2, endOfSaid(tokens, verb + 2)]
  // "[The governor] denied that any had died and spoke of ten wounded"
  if (tokens[verb - 1]?.lower === 'and' && before?.rule === 'X said')
    return { source: before.source, cue: [verb, verb + 2], content, rule: 'X spoke of' }
  let to = verb
  // "had earlier spoken of six dead"
  if (tokens[verb]!.lower === 'spoken')
    while (/^(?:AUX|ADV)$/.test(tokens[to - 1]?.pos ?? '') || tokens[to - 1]?.lower === 'earlier') to--
  const source =
    to === verb && tokens[verb]!.lower === 'spoken' ? null : (withName(tokens, verb) ?? sourceBefore(tokens, to))
  if (source === null || (source[1] !== to && tokens[to - 1]!.text !== ',')) return null
  let from = source[0]
  // "On Monday night the governor, Ana Roth, spoke of"
  while (
    from < source[1] - 1 &&
    (tokens[from]!.pos === 'ADP' || isDay(tokens[from]!) || PARTS.test(tokens[from]!.lower))
  )
    from++
  return { source: [from, source[1]], cue: [verb, verb + 2], content, rule: 'X spoke of' }
}
/** "[The union's own count] stood at 12" */
export function countOf(tokens: readonly Token[], verb: number): Said | null {
  const source = tokens[verb + 1]?.lower === 'at' ? sourceBefore(tokens, verb) : null
  if (source === null || source[1] !== verb || !OWN_COUNT.test(tokens[verb - 1]!.lower)) return null
  if (!tokens.slice(...source).some(({ text }) => /^[’']s?$/.test(text))) return null
  return { source, cue: [verb, verb + 1], content: [verb + 2, endOfSaid(tokens, verb + 2)], rule: 'X’s count stood at' }
}
const OWN_COUNT = /^(?:count|tally|estimate|figure)$/
const PARTS = /^(?:morning|afternoon|evening|night)$/
export const isOfSpeaking = ({ lower }: Pick<Token, 'lower'>): boolean =>
  /^(?:spoke|spoken|speaks?|speaking|stood|stands)$/.test(lower)
export const speaks = perWord(isOfSpeaking)

/** "quoted [a local official] as saying that …" */
export function quotedAs(tokens: readonly Token[], verb: number): Said | null {
  if (!/^(?:saying|telling|warning)$/.test(tokens[verb]!.lower) || tokens[verb - 1]?.lower !== 'as') return null
  for (let i = verb - 2; i > 0 && i > verb - LONGEST_QUOTED; i--) {
    if (!/^(?:quot|cit)(?:ed|es|ing)$/.test(tokens[i]!.lower)) continue
    if (tokens[i - 1]!.pos === 'AUX' || i + 1 >= verb - 1) return null
    const content: Range = [contentStart(tokens, verb), tokens.length]
    return { source: [i + 1, verb - 1], cue: [verb, verb + 1], content, rule: 'quoted as saying' }
  }
  return null
}
const LONGEST_QUOTED = 14
