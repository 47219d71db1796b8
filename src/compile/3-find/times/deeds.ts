import type { Clause } from '../../language/clauses.ts'
import { isAct, isOneAct } from '../../language/lexicon/actClasses.ts'
import type { SplitPassage } from '../../shapes.ts'
import type { Period } from './resolve/period.ts'

/** Words from `token` on that name a day. */
export interface Dated {
  readonly passage: SplitPassage
  readonly day: Period
  readonly token: number
}

/** So many dates back a deed is looked for. */
const REACH = 40
/** Words between "the day after" and its noun: "the deadly mill fire". */
const MOST_WORDS = 4

/**
 * The day of the deed named behind "the day after" (from token `at` on): that on which clauses before tell of the same
 * kind of act, where they agree on one; null where none does, or two differ.
 */
export function dayOfDeed(dated: readonly Dated[], { tokens }: SplitPassage, at: number): Period | null {
  let noun = -1
  for (let i = at; i < at + MOST_WORDS && i < tokens.length; i++) {
    const { pos } = tokens[i]!
    if (pos === 'NOUN') noun = i
    else if (noun >= 0 || !['DET', 'ADJ', 'PRON', 'PROPN'].includes(pos)) break
  }
  const deed = tokens[noun]?.lemma.toLowerCase()
  if (deed === undefined || !isAct(deed)) return null
  let found: Period | null = null
  for (const each of dated.slice(-REACH)) {
    if (!isOfDay(each, deed)) continue
    if (found !== null && found.from !== each.day.from) return null
    found = each.day
  }
  return found
}

/** "shelled it on May 7", "a fire broke out", "set fire to the hall", "the attack on 3 May"; not "jailed on Monday for the fire". */
function isOfDay({ passage: { tokens, clauses }, token }: Dated, deed: string): boolean {
  const isNoun = (i: number) => tokens[i]?.pos === 'NOUN' && isOneAct(tokens[i].lemma.toLowerCase(), deed)
  if (isNoun(token - 1) || (isNoun(token - 2) && /^(?:on|of)$/.test(tokens[token - 1]!.lower))) return true
  let clause: Clause | null = null
  for (const each of clauses) if (each.range[0] <= token && token < each.range[1]) clause = each
  const verb = clause?.verb
  if (clause === null || !verb) return false
  if (isOneAct(verb.lemma, deed)) return true
  if (verb.lemma === 'set' && /^(?:alight|ablaze)$/.test(tokens[verb.range[1]]?.lower ?? ''))
    return isOneAct('fire', deed)
  const told = verb.lemma === 'set' ? clause.object : verb.passive ? null : clause.subject
  if (told === null) return false
  for (let i = told[0]; i < told[1]; i++) if (isNoun(i)) return true
  return false
}
