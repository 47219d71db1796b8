import { byPassage, type Indexed } from '../../language/byPassage.ts'
import type { Clause, Range } from '../../language/clauses.ts'
import { SPEECH_FORMS } from '../../language/lexicon/speech.ts'
import { DISPUTES, RESERVATIONS, type Sense, STATE_WORDS } from '../../language/lexicon/states.ts'
import type { Token } from '../../language/tokens.ts'
import type { ActorMention, Attribution, Span, SplitArticle, SplitPassage, StanceMention } from '../../shapes.ts'

/**
 * What is said of how a thing stands, and by whom:
 *   [The union] said [the bridge had reopened] · [The mayor] disputed [claims that the bridge was open] ·
 *   [a driver] said [it was technically open]
 * Not: "if the bridge opens", "will reopen", "asked whether it was open".
 */
export function findStances(
  article: SplitArticle,
  actors: readonly ActorMention[],
  attributions: readonly Attribution[],
): readonly StanceMention[] {
  const found: StanceMention[] = []
  const named = byPassage(actors)
  const said = byPassage(attributions)
  for (const passage of article.passages) {
    if (passage.kind === 'furniture') continue
    for (const [c, clause] of passage.clauses.entries()) {
      const read = readState(clause, passage.tokens)
      if (!read) continue
      const actors = named.get(passage.index) ?? []
      const attributions = (said.get(passage.index) ?? []).map(({ mention }) => mention)
      const stance = stanceOf(read, clause, c, { passage, actors, attributions, before: found })
      if (stance) found.push(stance)
    }
  }
  return found
}

interface Around {
  readonly passage: SplitPassage
  readonly actors: readonly Indexed<ActorMention>[]
  readonly attributions: readonly Attribution[]
  /** What was found so far in the article. */
  readonly before: readonly StanceMention[]
}

/** What the clause tells as a fact of how a thing stands; null for nearly every clause. */
function readState(clause: Clause, tokens: readonly Token[]): Read | null {
  const read = clause.verb && clause.kind !== 'conditional' ? senseOf(clause, tokens) : null
  return read && isAsserted(clause, tokens) ? read : null
}

function stanceOf(read: Read, clause: Clause, c: number, around: Around): StanceMention | null {
  const { passage } = around
  const { tokens, clauses } = passage
  const thing = thingOf(read.thing, around, read.sense.state.name)
  if (!thing) return null
  const teller = tellerOf(c, clauses, tokens, around)
  const verb = clause.verb!
  const reserved = tokens.slice(verb.range[0], read.to).some(({ lower }) => RESERVATIONS.has(lower) || lower === 'only')
  const negated = verb.negated !== endsNegated(tokens, verb.range[1])
  const [from] = teller?.disputes ? teller.clause : clause.range
  const to = Math.max(read.to, ownEnd(c, clauses))
  return {
    start: tokens[skipOpening(tokens, from)]!.start,
    end: tokens[lastWord(tokens, to)]!.end,
    passage: passage.index,
    state: read.sense.state.name,
    question: read.sense.state.question,
    holds: reserved ? 'partly' : read.sense.holds !== negated ? 'yes' : 'no',
    disputed: teller?.disputes ?? false,
    ...thing,
    word: { start: tokens[verb.head]!.start, end: tokens[verb.head]!.end },
    source: teller?.source ?? null,
    cue: teller?.cue ?? null,
    contrasted: tokens.slice(0, clause.range[0] + 1).some(({ lower }) => CONTRASTS.has(lower)),
  }
}

const CONTRASTS = new Set(['but', 'while', 'although', 'though', 'however', 'yet', 'despite', 'whereas'])

// ---- what is said

interface Read {
  readonly sense: Sense
  /** Tokens of what stands so. */
  readonly thing: Range
  /** Behind the last word that says so. */
  readonly to: number
}
const COPULAS = new Set(['be', 'remain', 'stay'])
/** The longest expression of the table, and two adverbs before it. */
const REACH = 6

function senseOf(clause: Clause, tokens: readonly Token[]): Read | null {
  const verb = clause.verb!
  const { subject, object } = clause
  if (COPULAS.has(verb.lemma)) {
    let at = verb.range[1]
    while (at < clause.range[1] && isAdverb(tokens[at]!)) at++
    const words = tokens.slice(at, Math.min(at + REACH, clause.range[1])).map(({ lower }) => lower)
    for (let n = Math.min(3, words.length); n > 0; n--) {
      const sense = STATE_WORDS.is.get(words.slice(0, n).join(' '))
      if (sense && subject) return { sense, thing: subject, to: at + n }
    }
    return null
  }
  const asObject = STATE_WORDS.done.get(verb.lemma)
  const participle = STATE_WORDS.is.get(tokens[verb.head]!.lower)
  if (verb.passive) {
    const sense = asObject ?? participle
    return sense && subject ? { sense, thing: subject, to: verb.range[1] } : null
  }
  if (object) return asObject ? { sense: asObject, thing: object, to: object[1] } : null
  const sense = STATE_WORDS.does.get(verb.lemma) ?? (verb.progressive ? participle : undefined)
  return sense && subject ? { sense, thing: subject, to: verb.range[1] } : null
}

const isAdverb = ({ pos, lower }: Token) =>
  (pos === 'ADV' || lower === 'only' || lower === 'still') && !STATE_WORDS.is.has(lower)

/** Told as a fact: no future, no modal, no infinitive, no question. */
function isAsserted({ verb, range }: Clause, tokens: readonly Token[]): boolean {
  if (verb!.form !== 'finite' || verb!.tense === 'future' || verb!.modal !== null) return false
  return !tokens.slice(range[0], range[0] + 2).some(({ lower }) => lower === 'whether' || lower === 'if')
}

/** “no longer open” */
function endsNegated(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.lower === 'no' && tokens[from + 1]?.lower === 'longer'
}

// ---- of what

const PRONOUNS = new Set(['it', 'they'])

/** An actor, or a thing by its name in this article; a pronoun is what was last said to stand in this way. */
function thingOf(range: Range, { passage, actors, before }: Around, state: string) {
  const { tokens } = passage
  const end = phraseEnd(tokens, range)
  const span = { start: tokens[range[0]]!.start, end: tokens[end - 1]!.end }
  const last = before.findLast((stance) => stance.state === state && passage.index - stance.passage <= 1)
  if (end - range[0] === 1 && PRONOUNS.has(tokens[range[0]]!.lower))
    return last ? { thing: last.thing, actor: last.actor } : null
  const head = tokens[end - 1]!.lower
  const definite = tokens[range[0]]!.lower === 'the'
  const mention = actors
    .filter(({ mention }) => mention.start >= span.start && mention.end === span.end)
    .sort((a, b) => a.mention.start - b.mention.start)[0]
  if (mention) return { thing: head, actor: mention.index }
  if (!definite) return null
  const same = before.findLast((stance) => stance.state === state && stance.thing === head)
  return { thing: head, actor: same?.actor ?? null }
}

/** Where the noun phrase proper ends: before “— where …”, “, which …”, “of …”. */
function phraseEnd(tokens: readonly Token[], [from, to]: Range): number {
  for (let i = from + 1; i < to; i++) {
    const { pos } = tokens[i]!
    if (pos === 'PUNCT' || pos === 'ADP' || pos === 'SCONJ') return i
  }
  return to
}

// ---- by whom

interface Teller {
  readonly source: Span
  readonly cue: Span
  readonly disputes: boolean
  /** The telling clause, for the words of a denial. */
  readonly clause: Range
}

/** The nearest clause above that says or disputes it; else the attribution whose content is nearest around it. */
function tellerOf(
  c: number,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  { attributions }: Around,
): Teller | null {
  const span = ([from, to]: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  for (let at = clauses[c]!.parent; at !== null; at = clauses[at]!.parent) {
    const { verb, subject, range } = clauses[at]!
    if (!verb || !subject || verb.negated) continue
    const disputes = DISPUTES.has(verb.lemma)
    if (!disputes && !SPEECH_FORMS.has(tokens[verb.head]!.lower)) continue
    return { source: span(subject), cue: span([verb.head, verb.head + 1]), disputes, clause: range }
  }
  const { start } = tokens[clauses[c]!.verb!.head]!
  const around = attributions.filter(({ content }) => content.start <= start && start < content.end)
  const nearest = around.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0]
  return nearest ? { source: nearest.source, cue: nearest.cue, disputes: false, clause: clauses[c]!.range } : null
}

// ---- its words

/** Where a clause ends before another one tells something else. */
function ownEnd(c: number, clauses: readonly Clause[]): number {
  const { range, verb } = clauses[c]!
  const next = clauses.find(
    ({ range: [from], parent, kind }, i) => i > c && parent === c && from >= verb!.range[1] && kind !== 'relative',
  )
  return next ? next.range[0] : range[1]
}

function skipOpening(tokens: readonly Token[], from: number): number {
  const { pos } = tokens[from]!
  return pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PUNCT' ? skipOpening(tokens, from + 1) : from
}
function lastWord(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]!.pos === 'PUNCT' ? lastWord(tokens, to - 1) : to - 1
}
