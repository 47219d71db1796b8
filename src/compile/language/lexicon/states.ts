import { readCell, readRows } from './rows.ts'

/**
 * How a thing can stand, and the words that say that it does or does not:
 *   is    after a form of “be” or “remain”      "the bridge is open"
 *   does  a verb whose subject is the thing     "the bridge reopened"
 *   done  a verb of which the thing is the object, or the subject of its passive   "they closed the bridge"
 * One table; to read another state, add its row. Words that also mean much else stay out.
 */
export interface State {
  readonly name: string
  /** What a report of a difference calls it. */
  readonly question: string
}
interface Words {
  readonly is: ReadonlyMap<string, Sense>
  readonly does: ReadonlyMap<string, Sense>
  readonly done: ReadonlyMap<string, Sense>
}
export interface Sense {
  readonly state: State
  readonly holds: boolean
}

/** name | question | is | does | done | is not | does not | not done */
const STATES = `
open      | open or not          | open, accessible, passable | open, reopen | open, reopen, unblock | closed, shut, blocked, sealed, inaccessible, impassable, off limits | close, shut | close, shut, block, seal
in force  | in force or not      | in force, in effect, in place, holding, intact | hold | | over, dead, off, in tatters | collapse, lapse | scrap
working   | working or not       | operational, functional, functioning, operating, working, in service, running, up and running | operate, function | restore, restart | out of service, out of action, out of order, idle, offline, defunct | | disable
alive     | alive or not         | alive | survive | | dead | die |
safe      | safe or not          | safe, drinkable, potable, seaworthy, airworthy, stable, sound | | | unsafe, contaminated, toxic, unseaworthy, unstable, overloaded, dangerous | | contaminate, poison
contained | under control or not | under control, contained, extinguished | | contain, extinguish | out of control, uncontained | rage |
`

/** “technically open”, “only partly open”: it is said with a reservation. */
export const RESERVATIONS: ReadonlySet<string> = new Set([
  ...['technically', 'nominally', 'formally', 'officially', 'partly', 'partially', 'barely', 'hardly', 'scarcely'],
  ...['theoretically', 'intermittently', 'briefly', 'supposedly', 'notionally'],
])
/** Verbs by which somebody denies what somebody else says. */
export const DISPUTES: ReadonlySet<string> = new Set(['dispute', 'deny', 'reject', 'refute', 'contradict', 'dismiss'])

function read(): Words {
  const is = new Map<string, Sense>()
  const does = new Map<string, Sense>()
  const done = new Map<string, Sense>()
  for (const [name = '', question = '', ...cells] of readRows(STATES)) {
    const state = { name, question }
    ;[is, does, done, is, does, done].forEach((words, i) => {
      for (const word of readCell(cells[i])) if (word !== '') words.set(word, { state, holds: i < 3 })
    })
  }
  return { is, does, done }
}
export const STATE_WORDS: Words = read()
