import type { Clause } from '../../language/clauses.ts'
import { OBJECT_CONTROL } from '../../language/clauseWords.ts'
import { SPEECH_FORMS } from '../../language/lexicon/speech.ts'
import { headOf } from '../../language/phrases.ts'
import type { SplitPassage } from '../../shapes.ts'
import {
  AHEAD,
  AHEAD_WORDS,
  ANNOUNCING,
  CALLING_OFF,
  CONTESTS,
  CONVENING,
  DEADLINES,
  DEMANDING,
  DUE,
  FORETELLING,
  GATHERINGS,
  INTENDING,
  LEAVING,
  POSTPONING,
  PROCLAIMING,
  PROMISING,
  REACHING,
  SCHEDULED,
  SENSING,
  UNTIL,
} from './lexicon/tenseWords.ts'

/** Which way the clause around an expression looks, and the word that tells. */
export interface Tense {
  readonly direction: 'past' | 'present' | 'future'
  /** "has been", "had been": what lasts up to the time of speaking. */
  readonly perfect: boolean
  /** The verb group's words; empty where no verb was found. */
  readonly words: string
  /** "officials said Saturday": the time dates the telling, not what is told. */
  readonly tells: boolean
  /** "agreed to end it in June": what somebody undertook to do, whenever that was. */
  readonly promised?: true
  /** "has been silent since the polls closed": it has lasted longer than today. */
  readonly lasting?: true
  /** "planned to meet on Saturday": what was to come then may be over. */
  readonly planned?: true
}
/** What stands before an expression. */
export interface Lead {
  readonly word: string
  readonly wordBefore: string
  /** "Monday’s vote", "the Oct. 7 attack": the words before it speak of the vote. */
  readonly belongs: boolean
}
const PAST_BY_DEFAULT: Tense = { direction: 'past', perfect: false, words: '', tells: false }

/** Tells the tense of one passage's clauses, asked for in the order of the text; each clause is opened once. */
export class TenseReader {
  private readonly passage: SplitPassage
  private readonly open: Clause[] = []
  private next = 0

  constructor(passage: SplitPassage) {
    this.passage = passage
  }

  /** The tense of the innermost clause that holds a token, bent by the words before the expression. */
  at(token: number, lead: Lead): Tense {
    const { clauses } = this.passage
    while (this.next < clauses.length && clauses[this.next]!.range[0] <= token) {
      this.close(clauses[this.next]!.range[0])
      this.open.push(clauses[this.next++]!)
    }
    this.close(token)
    const clause = this.open.at(-1)
    if (clause === undefined || isClockHalf(this.passage, clause)) return PAST_BY_DEFAULT
    const told = tenseOf(this.passage, clause, 0)
    const after = isAftermath(this.passage, clause, token) ? { ...told, direction: 'past' as const } : told
    const tense = isSinceThen(this.passage, clause) ? { ...after, lasting: true as const } : after
    return looksAhead(clause, token, lead) ||
      isDue(this.passage, clause, token) ||
      (lead.belongs && (isCalledOff(this.passage, clause, token) || isLeft(this.passage, clause, token))) ||
      isPutOff(this.passage, token) ||
      isDemanded(this.passage, clause, lead) ||
      isConvened(this.passage, clause, token) ||
      isProclaimed(this.passage, clause, token)
      ? { ...tense, direction: 'future' }
      : tense
  }

  private close(token: number): void {
    while (this.open.length > 0 && this.open.at(-1)!.range[1] <= token) this.open.pop()
  }
}

/** Words before a date that make it one to come, whatever the tense: "adjourned until Friday", "ahead of Sunday’s vote". */
function looksAhead({ verb }: Clause, token: number, lead: Lead): boolean {
  if (lead.word === 'of' && lead.wordBefore === 'ahead') return true
  // "Sunday’s match has been called off"
  if (lead.belongs) return verb?.perfect === true && verb.tense !== 'past' && CALLING_OFF.has(verb.lemma)
  if (lead.word === 'for') return true
  if (verb === null) return false
  const isUntil = UNTIL.has(lead.word) || (lead.word === 'after' && UNTIL.has(lead.wordBefore))
  if ((isUntil || lead.word === 'from') && POSTPONING.has(verb.lemma)) return true
  // "needs 12 million euros until the end of March"
  if (/^(?:until|till|through)$/.test(lead.word) && verb.tense === 'present' && !verb.perfect) return true
  // "those who do not return by Monday"
  if (lead.word === 'by' && verb.negated && verb.tense === 'present' && !verb.perfect) return true
  // "has been banned until August 18"
  if (lead.word === 'until' && verb.perfect && verb.passive && verb.tense === 'present') return true
  // "called for a strike from Monday"
  if (lead.word === 'from' && verb.lemma === 'call') return true
  if (DEADLINES.has(lead.word) && DEMANDING.has(verb.lemma)) return true
  if (lead.word === 'from' && (ANNOUNCING.has(verb.lemma) || FORETELLING.has(verb.lemma))) return true
  // "a mourning of three days as from Tuesday"
  if (lead.word === 'from' && lead.wordBefore === 'as') return true
  // "the next hearing is on May 6", "the deadline is Friday".
  const isSet = verb.lemma === 'be' && verb.tense === 'present' && !verb.perfect
  return isSet && token >= verb.range[1] && token - verb.range[1] <= 1
}

/** "called a meeting of ministers in Calais on Sunday": it is yet to be held; not "called the meeting a farce". */
function isConvened({ tokens }: SplitPassage, { verb, object }: Clause, token: number): boolean {
  if (verb === null || verb.passive || verb.negated || !CONVENING.has(verb.lemma) || object === null) return false
  if (token < object[1] || tokens[token - 1]?.lower !== 'on' || verb.range[1] !== object[0]) return false
  if (!/^an?$/.test(tokens[object[0]]!.lower)) return false
  return GATHERINGS.has(tokens[headOf(tokens, object)]!.lower)
}

/** "declared Thursday a day of mourning": the day is yet to come. */
const isProclaimed = ({ tokens }: SplitPassage, { verb }: Clause, token: number): boolean =>
  verb !== null &&
  PROCLAIMING.has(verb.lemma) &&
  !verb.passive &&
  token === verb.range[1] &&
  /^(?:an?|as)$/.test(tokens[token + 1]?.lower ?? '')

/** "urged people to stay indoors through Saturday", "told shops to close by Friday" */
function isDemanded({ clauses }: SplitPassage, { verb, parent }: Clause, { word }: Lead): boolean {
  if (verb?.form !== 'infinitive' || parent === null || !(DEADLINES.has(word) || word === 'through')) return false
  return OBJECT_CONTROL.has(clauses[parent]?.verb?.lemma ?? '')
}

/** "called off Wednesday’s final", "postponed Sunday’s derby" */
function isCalledOff({ tokens }: SplitPassage, { verb }: Clause, token: number): boolean {
  if (verb === null || verb.passive || !CALLING_OFF.has(verb.lemma)) return false
  const off = tokens[verb.range[1]]?.lower === 'off'
  return (off || verb.lemma !== 'call') && token === verb.range[1] + (off ? 1 : 0)
}

/** "the postponement of the September 6 election" */
function isPutOff({ tokens }: SplitPassage, token: number): boolean {
  const of = token - (tokens[token - 1]?.pos === 'DET' ? 2 : 1)
  return (
    tokens[of]?.lower === 'of' && /^(?:postponement|cancellation|delay|rescheduling)$/.test(tokens[of - 1]?.lower ?? '')
  )
}

/** "pulled out of the March 27 run-off", "has withdrawn from Friday’s election": what one leaves lies ahead. */
function isLeft({ tokens }: SplitPassage, { verb }: Clause, token: number): boolean {
  if (verb === null || token < verb.range[1] || token > verb.range[1] + LEFT_REACH || !LEAVING.has(verb.lemma))
    return false
  return tokens.slice(token + 1, token + 1 + NAMED_REACH).some(({ lower }) => CONTESTS.has(lower))
}
/** "has pulled out of the country’s March 27 run-off" */
const LEFT_REACH = 6
/** "the March 27th presidential run-off" */
const NAMED_REACH = 5

/** "are missing after a landslide on Sunday": what goes on after it is no plan for that day. */
function isAftermath({ tokens }: SplitPassage, { verb }: Clause, token: number): boolean {
  if (!verb?.progressive || verb.tense !== 'present') return false
  return tokens.slice(verb.range[1], token).some(({ lower }) => lower === 'after' || lower === 'following')
}

/** "[has been silent] since the polls closed on Sunday" */
function isSinceThen({ tokens, clauses }: SplitPassage, { range, verb, parent }: Clause): boolean {
  if (parent === null || verb?.tense !== 'past') return false
  if (tokens[range[0]]!.lower !== 'since' && tokens[range[0] - 1]?.lower !== 'since') return false
  const above = clauses[parent]?.verb
  return above?.perfect === true && above.tense === 'present'
}

/** "The vote is due on Tuesday", "the hearing was set for May 6". */
function isDue({ tokens }: SplitPassage, { verb }: Clause, token: number): boolean {
  if (verb === null || verb.lemma !== 'be' || token < verb.range[1] || token > verb.range[1] + DUE_REACH) return false
  return tokens.slice(verb.range[1], token).some(({ lower }) => DUE.has(lower))
}
/** "is due back in court on Tuesday" */
const DUE_REACH = 5

/** Clauses inside clauses beyond this are not followed: the first verbs settle it or nothing does. */
const HIGHEST = 3

function tenseOf(passage: SplitPassage, clause: Clause, height: number): Tense {
  const parent = clause.parent === null || height >= HIGHEST ? null : (passage.clauses[clause.parent] ?? null)
  const above = () => (parent === null ? PAST_BY_DEFAULT : tenseOf(passage, parent, height + 1))
  const { verb } = clause
  if (verb === null) return above()
  const group = passage.tokens.slice(verb.range[0], verb.range[1])
  const words = group.map((token) => token.text).join(' ')
  const tells = SPEECH_FORMS.has(passage.tokens[verb.head]!.lower)
  const tense = (direction: Tense['direction']): Tense => ({ direction, perfect: verb.perfect, words, tells })
  if (verb.tense === 'future') return tense('future')
  if (verb.modal !== null) return tense(verb.perfect || isCouldThen(clause) ? 'past' : 'future')
  if (verb.form === 'infinitive') {
    const led = passage.tokens[verb.range[0] - 1]?.lower ?? ''
    // "an event to be held", "is due to open": still to come; "was killed trying to flee" follows its own verb.
    // "was to meet on Tuesday", "was to have met on Monday"
    if (verb.perfect || isStillToDo(passage, clause, parent) || wasIntended(parent)) return tense('past')
    if (parent?.verb?.lemma === 'be' && parent.verb.range[1] === verb.range[0]) return tense('future')
    // "Were the strike to go on"
    if (parent?.subject === null && passage.tokens[parent.verb?.range[0] ?? -1]?.lower === 'were')
      return tense('future')
    if (led === 'planned' && parent?.verb?.tense === 'past') return { ...tense('future'), planned: true }
    if (verb.passive || AHEAD_WORDS.has(led) || isHeading(passage)) return tense('future')
    const isAhead = parent?.verb != null && AHEAD.has(parent.verb.lemma) && parent.verb.tense !== 'past'
    if (isAhead) return tense('future')
    return parent?.verb != null && PROMISING.has(parent.verb.lemma) ? { ...above(), promised: true } : above()
  }
  // "will remain shut until Friday": said of the subject as its own verb says it.
  if (verb.form === 'participle' && parent?.verb?.range[1] === verb.range[0]) return above()
  const isPast = verb.tense === 'past' || verb.perfect
  const isExpected = verb.passive || verb.form === 'participle' || (verb.lemma === 'go' && verb.progressive)
  // "would have met as planned on Monday"
  if (verb.form === 'participle' && passage.tokens[verb.range[0] - 1]?.lower === 'as') return above()
  if (!isPast && AHEAD.has(verb.lemma) && isExpected && !isCalledBy(passage, clause)) return tense('future')
  if (verb.form === 'participle' || isPast) return tense('past')
  if (verb.form === 'gerund') return above()
  // "if no winner is declared by Thursday"
  if (clause.kind === 'conditional' && !isPast) return tense('future')
  if (isHeading(passage)) return tense('present')
  return tense(
    verb.progressive || INTENDING.has(verb.lemma) || isAnnounced(passage, clause, words) ? 'future' : 'present',
  )
}

/** "had still to be identified on Saturday", "were yet to be found": not done by then. */
function isStillToDo({ tokens }: SplitPassage, { verb }: Clause, parent: Clause | null): boolean {
  if (parent?.verb?.tense !== 'past' || !/^(?:have|be)$/.test(parent.verb.lemma)) return false
  const between = tokens.slice(parent.verb.range[0], verb!.range[0])
  return between.some(({ lower }) => lower === 'still' || lower === 'yet')
}

/** "had planned to enter the hull on Monday": it has come to nothing by now. */
const wasIntended = (parent: Clause | null): boolean =>
  parent?.verb?.tense === 'past' && parent.verb.perfect && !parent.verb.passive && INTENDING.has(parent.verb.lemma)

/** "talks called by the mediator", "called off their walkout": only "called to" and "called for" look ahead. */
function isCalledBy(passage: SplitPassage, { verb }: Clause): boolean {
  if (verb?.lemma !== 'call' || verb.form !== 'participle') return false
  const next = passage.tokens[verb.range[1]]?.lower
  return next !== 'to' && next !== 'for'
}

const isHeading = ({ kind }: SplitPassage): boolean => kind === 'headline' || kind === 'crosshead'

/** "could not be reached on Sunday", "we could hear them until Monday": what was possible then, and what was not. */
function isCouldThen({ verb }: Clause): boolean {
  if (verb?.modal !== 'could') return false
  return verb.negated ? REACHING.has(verb.lemma) : SENSING.has(verb.lemma)
}

/** "at 4:17 am" has no verb in it. */
function isClockHalf(passage: SplitPassage, { verb }: Clause): boolean {
  if (verb === null || verb.lemma !== 'be') return false
  const before = passage.tokens[verb.head - 1]
  return passage.tokens[verb.head]?.lower === 'am' && before !== undefined && before.lower !== 'i'
}

/** "are to travel on Wednesday", "the trial opens on Monday", "polls open at 7". */
function isAnnounced(passage: SplitPassage, clause: Clause, words: string): boolean {
  const verb = clause.verb!
  if (verb.lemma === 'be') return passage.tokens[verb.range[1]]?.lower === 'to'
  if (!SCHEDULED.has(verb.lemma)) return false
  // Without its "s" the word may be a noun; a plural subject before it makes it a verb.
  const subject = clause.subject === null ? null : passage.tokens[clause.subject[1] - 1]!
  return words.endsWith('s') || (subject?.lower.endsWith('s') ?? false)
}
