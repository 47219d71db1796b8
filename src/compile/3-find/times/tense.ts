import type { Clause } from '../../language/clauses.ts'
import type { SplitPassage } from '../../shapes.ts'

/** Which way the clause around an expression looks, and the word that tells. */
export interface Tense {
  readonly direction: 'past' | 'present' | 'future'
  /** "has been", "had been": what lasts up to the time of speaking. */
  readonly perfect: boolean
  /** The verb group's words; empty where no verb was found. */
  readonly words: string
}
const PAST_BY_DEFAULT: Tense = { direction: 'past', perfect: false, words: '' }

/** Verbs whose complement is still to come: "is expected to meet", "scheduled for Friday". */
const AHEAD: ReadonlySet<string> = new Set([
  'expect',
  'schedule',
  'plan',
  'set',
  'due',
  'slate',
  'intend',
  'aim',
  'hope',
  'vow',
  'pledge',
  'promise',
  'propose',
  'threaten',
  'prepare',
  'anticipate',
  'forecast',
  'predict',
  'project',
  'want',
  'go',
  'need',
  'agree',
  'likely',
  'about',
  'ready',
  'call',
  'urge',
])
/** Verbs whose present tense announces: the trial opens, the ban expires. Read with their “s” alone: “end” may be a noun. */
const SCHEDULED: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'open',
  'close',
  'end',
  'take',
  'run',
  'meet',
  'arrive',
  'depart',
  'return',
  'vote',
  'expire',
  'resume',
  'head',
  'travel',
  'kick',
  'finish',
  'conclude',
])
/** Words before "to" that look ahead without being verbs. */
const AHEAD_WORDS: ReadonlySet<string> = new Set([
  'due',
  'likely',
  'set',
  'about',
  'ready',
  'scheduled',
  'expected',
  'plans',
  'plan',
  'deadline',
  'planned',
  'poised',
  'bound',
  'is',
  'are',
])

/** The tense of the innermost clause that holds a token. */
export function tenseAt(passage: SplitPassage, token: number): Tense {
  const clause = innermost(passage.clauses, token)
  return clause === null ? PAST_BY_DEFAULT : tenseOf(passage, clause, 0)
}

function innermost(clauses: readonly Clause[], token: number): Clause | null {
  let best: Clause | null = null
  for (const clause of clauses) {
    if (clause.range[0] > token) break
    if (
      token < clause.range[1] &&
      (best === null || clause.range[1] - clause.range[0] <= best.range[1] - best.range[0])
    )
      best = clause
  }
  return best
}

/** Clauses inside clauses beyond this are not followed: the first verbs settle it or nothing does. */
const HIGHEST = 3

function tenseOf(passage: SplitPassage, clause: Clause, height: number): Tense {
  const parent = clause.parent === null || height >= HIGHEST ? null : (passage.clauses[clause.parent] ?? null)
  const above = () => (parent === null ? PAST_BY_DEFAULT : tenseOf(passage, parent, height + 1))
  const { verb } = clause
  if (verb === null) return above()
  const words = passage.tokens
    .slice(verb.range[0], verb.range[1])
    .map((token) => token.text)
    .join(' ')
  const tense = (direction: Tense['direction']): Tense => ({ direction, perfect: verb.perfect, words })
  if (verb.tense === 'future') return tense('future')
  if (verb.modal !== null) return tense(verb.perfect ? 'past' : 'future')
  if (verb.form === 'infinitive') {
    const led = passage.tokens[verb.range[0] - 1]?.lower ?? ''
    // "an event to be held", "is due to open": still to come; "was killed trying to flee" follows its own verb.
    if (verb.passive || AHEAD_WORDS.has(led) || passage.kind === 'headline') return tense('future')
    const parentVerb = parent?.verb
    if (parentVerb && AHEAD.has(parentVerb.lemma) && parentVerb.tense !== 'past') return tense('future')
    return above()
  }
  if (
    AHEAD.has(verb.lemma) &&
    (verb.passive || verb.form === 'participle' || (verb.lemma === 'go' && verb.progressive)) &&
    verb.tense !== 'past'
  )
    return tense('future')
  // "are to travel on Wednesday", "the trial opens on Monday".
  const isScheduled =
    verb.lemma === 'be'
      ? passage.tokens[verb.range[1]]?.lower === 'to'
      : SCHEDULED.has(verb.lemma) && words.endsWith('s')
  if (verb.tense === 'present' && !verb.perfect && isScheduled && passage.kind !== 'headline') return tense('future')
  if (verb.form === 'participle') return tense('past')
  if (verb.form === 'gerund') return above()
  if (verb.tense === 'past' || verb.perfect) return tense('past')
  return tense(verb.progressive && passage.kind !== 'headline' ? 'future' : 'present')
}
