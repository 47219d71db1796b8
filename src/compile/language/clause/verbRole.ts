import { BARE_INFINITIVE } from '../clauseWords.ts'
import type { RawGroup } from '../rawGroup.ts'
import { isTensed, type Reading } from './reading.ts'
import { isReduced } from './reduced.ts'

/** As what a verb group stands in its sentence. */
export function roleOf(r: Reading, group: RawGroup): 'finite' | 'infinitive' | 'ing' | 'reduced' {
  if (group === r.kept) return 'finite'
  if (group.form === 'infinitive') return 'infinitive'
  if (group.form === 'ing') return 'ing'
  if (group.form === 'participle') return sharesAuxiliary(r, group) ? 'finite' : 'reduced'
  if (group.form === 'base') return isBareInfinitive(r, group) ? 'infinitive' : 'finite'
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
  return top.verb?.form === 'infinitive' && tokens[r.skipAdverbs(group.from)]?.pos === 'CCONJ'
}
