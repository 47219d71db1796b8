import { BARE_INFINITIVE, SAYING } from '../clauseWords.ts'
import { perWord } from '../perWord.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { isTensed, type Reading } from './reading.ts'
import { isReduced } from './reduced.ts'

/** As what a verb group stands in its sentence. */
export function roleOf(r: Reading, group: RawGroup): 'finite' | 'infinitive' | 'ing' | 'reduced' {
  if (group === r.kept) return 'finite'
  if (group.form === 'infinitive') return 'infinitive'
  if (group.form === 'ing') return 'ing'
  if (isAlsoUndergone(r, group)) return 'infinitive'
  if (group.form === 'participle') return sharesAuxiliary(r, group) ? 'finite' : 'reduced'
  if (group.form === 'base') return isBareInfinitive(r, group) ? 'infinitive' : 'finite'
  if (isBaseToo(r.tokens[group.head] as Token) && isSecondInfinitive(r, group)) return 'infinitive'
  return group.form === 'past?' && isReduced(r, group) ? 'reduced' : 'finite'
}

/** “to be freed by his guards and decorated by the king”, “to be opened and adjourned on Monday” */
function isAlsoUndergone({ tokens, top }: Reading, { form, from, to }: RawGroup): boolean {
  if ((form !== 'past?' && form !== 'participle') || top.verb?.form !== 'infinitive' || !top.verb.passive) return false
  if (tokens[from - 1]?.pos !== 'CCONJ') return false
  return tokens[to]?.lower === 'by' || top.verb.range[1] === from - 1
}

/** “has killed … and driven …” */
function sharesAuxiliary(r: Reading, group: RawGroup): boolean {
  if (r.tokens[r.skipAdverbs(group.from)]?.pos !== 'CCONJ') return false
  return r.stack.some((open) => isTensed(open) && (open.verb?.perfect || open.verb?.passive))
}

function isBareInfinitive(r: Reading, group: RawGroup): boolean {
  const { top, tokens } = r
  if (top.group === null) return false
  if (
    BARE_INFINITIVE.has(top.group.lemma) &&
    top.phrases.length <= 1 &&
    tokens[r.skipAdverbs(group.from)]?.pos !== 'CCONJ'
  )
    return true
  return isSecondInfinitive(r, group)
}

/** “to kill nine people and wound 20”, “to shut the port, call up troops and …” */
export function isSecondInfinitive(r: Reading, { from, form, lemma }: RawGroup): boolean {
  if (r.top.verb?.form !== 'infinitive') return false
  const before = r.tokens[r.skipAdverbs(from)]
  return before?.pos === 'CCONJ' || (before?.text === ',' && form === 'base' && !SAYING.has(lemma) && isListed(r, from))
}
/** “…, suspend the vote and call up troops”: “and” ends the list. */
function isListed({ tokens }: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_ITEM); i++) {
    const { pos, text } = tokens[i] as Token
    if (pos === 'CCONJ') return true
    if (pos === 'PUNCT' && text !== ',') return false
  }
  return false
}
const LONGEST_ITEM = 16
/** The past of one verb, and the base of another. */
const isBaseToo = perWord(({ lower }) => lower === 'wound')
