import type { Token } from '../../../language/tokens.ts'
import type { ActorMention } from '../../../shapes.ts'
import type { Candidate } from '../counted.ts'
import type { Trigger } from '../triggers.ts'
import { one } from './singles.ts'

/** Persons by name: "Ana Quispe, 34, was killed". One each, where the words leave no doubt that it happened to them. */
export function findNamed(tokens: readonly Token[], persons: readonly ActorMention[]): Candidate[] {
  const found: Candidate[] = []
  if (persons.length === 0) return found
  let at = 0
  for (const person of persons) {
    while (at < tokens.length && tokens[at]!.start < person.start) at++
    let to = at
    while (to < tokens.length && tokens[to]!.end <= person.end) to++
    if (to === at || tokens[at]!.start !== person.start) continue
    let from = at
    // "Father Ruiz", "Mayor Ana Quispe": titles are no part of a name, but of the words for who is meant.
    while (from > 0 && from > at - 3 && person.role?.includes(tokens[from - 1]!.text)) from--
    found.push({
      number: { ...one(from), range: [from, to] },
      range: [from, to],
      head: to - 1,
      counted: [at, to],
      group: 'people',
      partOf: false,
      kind: 'name',
      inside: false,
    })
  }
  return found
}

const HARM = new Set(['killed', 'injured', 'shot', 'executed', 'hostages taken'])
const APPOSED = new Set(['a', 'an', 'the', 'who', 'of'])

/**
 * Whether a name is that of a victim. A biography tells of deaths as well: a plain name must have something done to it
 * ("was killed"); with an age or an apposition it may also have died.
 */
export function isNamedVictim(tokens: readonly Token[], c: Candidate, trigger: Trigger, rule: string): boolean {
  if (!HARM.has(trigger.words.measure) || trigger.infinitive || !isBeside(tokens, c, trigger)) return false
  if (rule !== 'object' && rule !== 'object joined' && rule !== 'subject' && rule !== 'behind the noun') return false
  if (trigger.words.sort === 'verb') return trigger.words.measure !== 'injured' || trigger.voice === 'passive'
  const [comma, next] = [tokens[c.range[1]], tokens[c.range[1] + 1]]
  return comma?.text === ',' && next !== undefined && (next.pos === 'NUM' || APPOSED.has(next.lower))
}

const FOUND = new Set(['found', 'pronounced', 'declared'])

/** "Ana Quispe was killed", "Ana Quispe, a nurse, was found dead": nothing else stands between a name and its verb. */
function isBeside(tokens: readonly Token[], c: Candidate, trigger: Trigger): boolean {
  if (trigger.range[0] < c.range[0]) return true
  let to = trigger.groupStart
  while (to > c.range[1] && (['AUX', 'ADV'].includes(tokens[to - 1]!.pos) || FOUND.has(tokens[to - 1]!.lower))) to--
  const between = tokens.slice(c.range[1], to)
  return between.length === 0 || (between[0]!.text === ',' && between.length > 2 && between.at(-1)!.text === ',')
}
