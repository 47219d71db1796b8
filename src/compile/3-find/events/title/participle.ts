import type { Clause } from '../../../language/clauses.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'
import { fits, tokensIn } from './print.ts'
import { readSubject } from './subject.ts'
import { subjectWords } from './words.ts'

/**
 * “The raft … suddenly sinking”, “Guards opened fire … killing nine”: of a long sentence who did it, and what the
 * participle tells. Null where the two do not belong together for certain.
 */
export function participleWords(view: View, path: readonly number[]): number[] | null {
  const top = path[0] as number
  const last = view.clauses[path.at(-1) as number] as Clause
  if (path.length !== 2 || !last.verb || last.verb.passive || !BARE.has(last.verb.form)) return null
  const subject = readSubject(view, top)
  if (!subject || (last.subject && last.subject[0] !== subject[0])) return null
  if ((view.tokens[headOf(view.tokens, subject)] as Token).pos === 'PRON') return null
  // “amid mounting splits”, “by killing nine”: without the preposition it says something else
  if (view.tokens[last.range[0] - 1]?.pos === 'ADP') return null
  const led = LEADS.has((view.tokens[last.range[0]] as Token).pos) ? 1 : 0
  const rest = tokensIn(last.range[0] + led, last.range[1])
  const act = isLed(view, path[1] as number) ? [] : bareAct(view, view.clauses[top] as Clause, last.range[0])
  const shortest = last.range[0] < subject[1]
  let words: number[] = []
  for (const [brief, acts] of MANNERS) {
    if (shortest && !(brief && !acts)) continue
    const said = subjectWords(view, top, subject, [top], -1, brief)
    words = [...new Set([...said, ...(acts ? act : []), ...rest])].sort((a, b) => a - b)
    if (fits(view, words)) break
  }
  return words
}
const BARE: ReadonlySet<string> = new Set(['participle', 'gerund'])
const LEADS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ'])
/** The first that fits: a short subject, and the act of the clause over it. */
const MANNERS = [
  [false, true],
  [true, true],
  [false, false],
  [true, false],
] as const

/** “struck the port”, “was hit”: the verb with the object right behind it, but no half of “gave way”. */
function bareAct(view: View, { verb, object }: Clause, before: number): number[] {
  if (!verb || before < verb.range[1]) return []
  const end = object?.[0] === verb.range[1] ? object[1] : verb.range[1]
  const next = view.tokens[end]
  const goesOn = next && end === verb.range[1] && !verb.passive && !ENDS.has(next.pos)
  return goesOn ? [] : tokensIn(verb.range[0], end)
}
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ', 'CCONJ'])

/** What “and” goes on from is left out: “hit the tower on Sunday … and wounding 16”. */
export function isParted(view: View, words: readonly number[], path: readonly number[]): boolean {
  const start = (view.clauses[path.at(-1) as number] as Clause).range[0]
  if (path.length !== 2 || (view.tokens[start] as Token).pos !== 'CCONJ') return false
  const at = words.indexOf(start)
  if (at <= 0) return false
  for (let i = (words[at - 1] as number) + 1; i < start; i++) if ((view.tokens[i] as Token).pos !== 'PUNCT') return true
  return false
}

/** “before suddenly sinking”, “after killing nine”: told beside the verb over it, of another moment. */
export function isLed(view: View, c: number): boolean {
  const { verb, range } = view.clauses[c] as Clause
  return verb?.form !== 'finite' && ['before', 'after'].includes((view.tokens[range[0]] as Token).lower)
}
