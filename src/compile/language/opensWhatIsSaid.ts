import { WEEKDAYS } from './calendarNames.ts'
import { CONTENT_NOUNS, SAYING } from './clauseWords.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'

/** “noted last week that unemployment, …”, “rumours that water was scarce”: a “that” that is not of the noun behind it. */
export function opensWhatIsSaid(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return false
  if (next?.pos !== 'NOUN' && next?.pos !== 'ADJ') return false
  if (isContent(before)) return true
  let verb = i - 1
  while (verb > i - 4 && verb > 0 && TIMES.has((tokens[verb] as Token).lower)) verb--
  return verb < i - 1 && tokens[verb]?.pos === 'VERB' && SAYING.has((tokens[verb] as Token).lemma)
}
const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...'last this on late early week month year yesterday today'.split(' '),
])

/** “report”, “rumours”: that which may be told behind “that”. */
export const isContent = perWord(({ lower }) => CONTENT_NOUNS.has(lower) || CONTENT_NOUNS.has(lower.replace(/s$/, '')))
