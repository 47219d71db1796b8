import { BARE_INFINITIVE } from '../clauseWords.ts'
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
  if (group.form === 'participle') return sharesAuxiliary(r, group) ? 'finite' : 'reduced'
  if (group.form === 'base') return isBareInfinitive(r, group) ? 'infinitive' : 'finite'
  if (isBaseToo(r.tokens[group.head] as Token) && isSecondInfinitive(r, group)) return 'infinitive'
  return group.form === 'past?' && isReduced(r, group) ? 'reduced' : 'finite'
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

/** “to kill nine people and wound 20” */
const isSecondInfinitive = (r: Reading, { from }: RawGroup): boolean =>
  r.top.verb?.form === 'infinitive' && r.tokens[r.skipAdverbs(from)]?.pos === 'CCONJ'
/** The past of one verb, and the base of another. */
const isBaseToo = perWord(({ lower }) => lower === 'wound')
