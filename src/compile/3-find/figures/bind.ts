import type { Candidate } from './counted.ts'
import { bindListed, bindPart, isLedAsPart } from './leaning.ts'
import { measureOf } from './measure.ts'
import { behindNoun, type Index, RELATIONS } from './relations.ts'
import { type Binding, lower, type Sentence } from './sentence.ts'
import type { Trigger } from './triggers.ts'

/**
 * Joins each number to the nearest words that say what happened to those it counts. The relations are tried in this
 * order; the first that holds wins.
 */
export function bindAll(s: Sentence): (Binding | null)[] {
  const index = { byStart: groupTriggers(s.triggers, 0), byEnd: groupTriggers(s.triggers, 1) }
  const bound: (Binding | null)[] = []
  for (const [i, candidate] of s.candidates.entries()) {
    const leads = isLedAsPart(s, candidate)
    const own = bindOwn(s, candidate, index, leads)
    const part = own === null || leads ? bindPart(s, i, bound) : null
    bound.push(own && part ? { ...own, base: part.base } : (own ?? part ?? bindListed(s, i, bound)))
  }
  return bound
}

function groupTriggers(triggers: readonly Trigger[], side: 0 | 1): Map<number, Trigger[]> {
  const grouped = new Map<number, Trigger[]>()
  for (const trigger of triggers) {
    const list = grouped.get(trigger.range[side])
    if (list) list.push(trigger)
    else grouped.set(trigger.range[side], [trigger])
  }
  return grouped
}

function bindOwn(s: Sentence, candidate: Candidate, index: Index, leads: boolean): Binding | null {
  if (isMostly(s, candidate)) return null
  for (const [rule, relation] of RELATIONS) {
    if ((candidate.inside || leads) && relation !== behindNoun) continue
    const found = relation(s, candidate, index)
    if (found === null || !countsPeople(s, candidate, found.trigger)) continue
    const measure = measureOf(found.measure ?? found.trigger.words.measure, candidate, s)
    return {
      candidate,
      trigger: found.trigger,
      measure,
      rule,
      range: found.range,
      counted: found.counted ?? null,
      base: null,
    }
  }
  return null
}

/** "mostly women and children" is a part of a claim, never a claim of its own. */
const isMostly = (s: Sentence, c: Candidate) => /^(?:mostly|mainly)$/.test(lower(s.tokens, c.number.core[0]))

/**
 * A head that names no people is let through as a measure's own noun ("12 deaths"), and as a name for people under verbs
 * that people alone undergo ("killed 40 Houthis").
 */
function countsPeople(s: Sentence, c: Candidate, trigger: Trigger): boolean {
  if (c.head < 0 || c.group !== null) return true
  if (c.article) return false
  if (trigger.words.personal && s.tokens[c.head]!.pos === 'PROPN' && /s$/i.test(s.tokens[c.head]!.text)) return true
  return trigger.words.sort === 'noun' || trigger.words.sort === 'toll'
}
