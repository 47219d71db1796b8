import type { Day } from '../../../corpus/ids.ts'
import type { EventStatus, When } from '../../../corpus/model.ts'
import { whenOf } from '../../../corpus/when.ts'
import type { Clause } from '../../language/clauses.ts'
import { SAYING } from '../../language/clauseWords.ts'
import { HAPPENING } from '../../language/lexicon/statusVerbs.ts'
import type { Token } from '../../language/tokens.ts'
import type { EventMention, Found, RefusedSpan, Span, SplitArticle } from '../../shapes.ts'
import { boundedTime, isNarrow, type Limits, statedTime, step } from './bounds.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { timesOf } from './dating.ts'
import { Narrative } from './narrative.ts'
import { type Participant, participantsOf } from './participants.ts'
import { placeOf } from './place.ts'
import { Salience } from './salience.ts'
import { realityOf } from './status.ts'
import { titleOf } from './title.ts'
import { byPassage, type Known, tokenAt, type View, viewOf } from './view.ts'
import { importanceOf, isSpeech, leftOut, signsOf } from './weigh.ts'

/** A time, and the index of the expression it rests on. */
export interface Dated {
  readonly when: When
  readonly time: number | null
}

/** A candidate that names an event, before it is known which of its neighbours say the same. */
interface Draft {
  readonly candidate: Candidate
  readonly status: EventStatus
  readonly participants: readonly Participant[]
  readonly attribution: number | null
  readonly times: readonly number[]
}

/**
 * What happened, is happening, is planned, or was said: a verb or an event noun of each clause, with its status, who
 * takes part, and the time that belongs to it. What no words date is only bounded, by the report and by what the
 * sentence says it came before or after.
 */
export function findEvents(article: SplitArticle, known: Known): Found<EventMention> {
  const grouped = byPassage(known)
  const found: EventMention[] = []
  const refused: RefusedSpan[] = []
  const narrative = new Narrative()
  const salience = new Salience(known.actors)
  let depth = 0
  for (const passage of article.passages) {
    if (passage.kind === 'furniture' || passage.tokens.length === 0) continue
    const view = viewOf(article, passage, grouped)
    salience.hear(view)
    const drafts = draftsOf(view, known, salience, narrative, depth, refused)
    const told = new Map<number, Dated>()
    const events = drafts.map((draft) => finish(view, draft, drafts, known, narrative, salience, depth, told))
    for (const event of events) narrative.tell(event, known.actors)
    found.push(...events)
    if (passage.kind === 'sentence') depth++
  }
  return { found, refused }
}

function draftsOf(
  view: View,
  known: Known,
  salience: Salience,
  narrative: Narrative,
  depth: number,
  refused: RefusedSpan[],
): Draft[] {
  const candidates = findCandidates(view).map((candidate) => narrative.named(view, candidate))
  narrative.setTopic(view, candidates)
  const times = timesOf(view, candidates)
  const drafts: Draft[] = []
  candidates.forEach((candidate, k) => {
    const refuse = (reason: string) =>
      refused.push({
        ...spanOfTokens(view, candidate.trigger, candidate.trigger + 1),
        rule: `event ${candidate.kind}`,
        reason,
      })
    if (candidate.unlisted && !times.get(k)?.some(({ mention }) => mention.type !== 'DURATION')) return
    const reality = realityOf(view, candidate)
    if ('refused' in reality) {
      refuse(reality.refused)
      return
    }
    if (isOwnWords(view, candidate) && !times.has(k)) {
      refuse('a speaker’s own words: the saying is the event')
      return
    }
    const attribution = attributionOf(view, candidate)
    const participants = participantsOf(view, candidate, attribution, salience)
    const own = times.get(k) ?? []
    const signs = signsOf(view, candidate, participants, known.actors, own.length > 0, depth)
    const reason = leftOut(candidate, reality.status, signs)
    if (reason) {
      refuse(reason)
      return
    }
    drafts.push({ candidate, status: reality.status, participants, attribution, times: own.map(({ index }) => index) })
  })
  return drafts.filter((draft) => {
    const refuse = (reason: string) =>
      refused.push({
        ...spanOfTokens(view, draft.candidate.trigger, draft.candidate.trigger + 1),
        rule: `event ${draft.candidate.kind}`,
        reason,
      })
    if (saysAnother(view, draft, drafts)) refuse('what it reports is the event')
    else if (isToldByVerb(view, draft, drafts)) refuse('its verb tells the same event')
    else return true
    return false
  })
}

const VOTES = new Set(['reject', 'veto', 'pass', 'adopt', 'approve', 'sign', 'block', 'ratify', 'endorse'])
/** “An earthquake struck”, “won the election”: one event, named by its verb. */
function isToldByVerb(view: View, { candidate, status, times }: Draft, drafts: readonly Draft[]): boolean {
  const { phrase } = candidate
  if (!phrase || candidate.support >= 0) return false
  return drafts.some(({ candidate: verb, status: told, times: dates }) => {
    if (verb.kind !== 'verb' || verb.clause !== candidate.clause) return false
    if (told !== status && !VOTES.has(verb.lemma)) return false
    const clause = view.clauses[verb.clause] as Clause
    const subject = clause.subject !== null && clause.subject[0] === phrase.from
    const object = clause.object !== null && clause.object[0] === phrase.from
    return (subject || object) && !isSpeech(verb.type, verb.lemma) && (times.length === 0 || times[0] === dates[0])
  })
}

/** “We will win,” she said: what a speaker tells of himself, in his words. */
function isOwnWords(view: View, { kind, clause: c }: Candidate): boolean {
  const clause = view.clauses[c] as Clause
  if (kind !== 'verb' || !clause.subject) return false
  return (
    ['i', 'we'].includes((view.tokens[clause.subject[0]] as Token).lower) && clause.subject[1] - clause.subject[0] === 1
  )
}

/** Verbs that only pass on what was said. */
const PLAIN = new Set([
  'say',
  'tell',
  'add',
  'report',
  'state',
  'note',
  'confirm',
  'claim',
  'write',
  'believe',
  'think',
  'acknowledge',
  'show',
])

/** “The army said that aircraft attacked …”: the attack is the event, the saying its source. */
function saysAnother(view: View, { candidate, times: own }: Draft, drafts: readonly Draft[]): boolean {
  if (candidate.kind !== 'verb' || candidate.type !== 'statement' || !PLAIN.has(candidate.lemma)) return false
  // The saying is kept when it alone has a date.
  const dated = own.length > 0
  return drafts.some(({ candidate: other, status, times }) => {
    if (other === candidate || other.type === 'statement' || status === 'hypothetical') return false
    if (other.kind === 'noun' && other.support < 0) return false
    if (dated && times.length === 0) return false
    for (
      let c = other.kind === 'noun' && other.support >= 0 ? other.support : other.clause;
      c >= 0;
      c = view.clauses[c]?.parent ?? -1
    ) {
      const clause = view.clauses[c] as Clause
      if (clause.kind === 'complement' && clause.parent === candidate.clause)
        return c === other.clause || c === other.support
    }
    return false
  })
}

function attributionOf(view: View, candidate: Candidate): number | null {
  let best: { index: number; width: number } | null = null
  for (const { index, from, to } of view.attributions)
    if (from <= candidate.trigger && candidate.trigger < to && (best === null || to - from < best.width))
      best = { index, width: to - from }
  return best?.index ?? null
}

function finish(
  view: View,
  draft: Draft,
  drafts: readonly Draft[],
  known: Known,
  narrative: Narrative,
  salience: Salience,
  depth: number,
  told: Map<number, Dated>,
): EventMention {
  const { candidate, participants, attribution } = draft
  const { published } = view.article
  const times = draft.times.map((index) => known.times[index]!)
  const span = spanOf(view, candidate)
  const trigger = spanOfTokens(view, candidate.trigger, candidate.trigger + 1)
  const signs = signsOf(view, candidate, participants, known.actors, times.length > 0, depth)
  let { status } = draft
  // “disputed the claim that …”: what is told is the denial of something.
  if (candidate.kind === 'verb' && DENIES.has(candidate.lemma) && status === 'occurred') status = 'denied'
  let when: When
  let time = draft.times[0] ?? null
  if (times.length > 0) {
    when = statedTime(used(times), status, published)
    if (status === 'occurred' && published && when.earliest !== null && when.earliest > published.latest)
      status = 'planned'
    if (status === 'occurred' && when.latest === null && when.earliest !== null) status = 'ongoing'
  } else {
    const fresh = isFreshSpeech(view, candidate)
    const real = status === 'occurred' || status === 'ongoing' || status === 'denied'
    const carried = real && candidate.kind === 'verb' ? carriedTime(view, candidate.clause, told) : null
    const lent = real && carried === null ? narrative.lend(view, candidate, participants, known.actors, fresh) : null
    time = (carried ?? lent)?.time ?? null
    const limits = limitsOf(view, candidate, drafts, known, narrative)
    when =
      (carried ?? lent)?.when ??
      (limits.after === null ? countedPeriod(view, candidate, status) : null) ??
      boundedTime(status, published, limits, fresh)
  }
  if (candidate.kind === 'verb') told.set(candidate.clause, { when, time })
  return {
    ...span,
    passage: view.passage.index,
    trigger,
    lemma: candidate.lemma,
    title: titleOf(view, candidate, pronounMeant(view, candidate, known, salience)),
    type: candidate.type,
    status,
    when,
    time,
    place: placeOf(view, candidate),
    importance: importanceOf(candidate, status, signs),
    participants,
    attribution,
    words: wordsOf(view, candidate.kind === 'noun' ? withParticiple(view, span) : span),
    rule: `event ${candidate.kind}: ${candidate.type}`,
  }
}

const DENIES = new Set(['deny', 'dispute', 'refute'])

/** “…, saying that”, “…, killing nine”: a participle is told with the verb over it, and of its time. */
function carriedTime(view: View, c: number, told: ReadonlyMap<number, Dated>): Dated | null {
  const clause = view.clauses[c] as Clause
  const own = clause.kind === 'participial' && clause.verb?.form === 'participle' && !clause.verb.passive
  const over = clause.parent === null ? undefined : (view.clauses[clause.parent] as Clause)
  // “forced 200 people to flee”
  const forced = clause.kind === 'infinitive' && over?.verb && HAPPENING.has(over.verb.lemma)
  if (forced) return inOneBreath(told.get(clause.parent as number))
  if (!own || !over || (clause.subject && over.subject && clause.subject[0] !== over.subject[0])) return null
  return inOneBreath(told.get(clause.parent as number))
}

function inOneBreath(lender: Dated | undefined): Dated | null {
  if (!lender) return null
  const { when, time } = lender
  return {
    time,
    when: {
      ...when,
      basis: 'inferred',
      steps: [...when.steps, step('told in one breath with the verb over it', when.edtf)],
    },
  }
}

/** The nearest expression, and those joined to it by “and”. */
function used<T extends Span>(times: readonly T[]): T[] {
  const first = times[0]
  return times.filter(
    (time) =>
      first !== undefined &&
      (time === first || Math.abs(time.start - first.end) <= 5 || Math.abs(first.start - time.end) <= 5),
  )
}

/** Deaths and flights are summed up over months; two men who were expelled are not. */
const isTotal = ({ lemma }: Candidate, point: number | null): boolean =>
  TOTALS.has(lemma) && (point === null || point >= LARGE || point < 1)
const TOTALS = new Set([
  'kill',
  'die',
  'injure',
  'wound',
  'displace',
  'flee',
  'toll',
  'death toll',
  'death',
  'force',
  'drive',
  'leave',
  'drown',
  'perish',
  'uproot',
  'detain',
  'arrest',
])
/** Below this a count in the perfect tense is news of one act rather than a running total. */
const LARGE = 100

/** “have been killed since the war began”: a total counts over a time of its own. */
function countedPeriod(view: View, candidate: Candidate, status: EventStatus): When | null {
  const { published } = view.article
  const c = candidate.kind === 'verb' ? candidate.clause : candidate.support
  if (c < 0 || (status !== 'occurred' && status !== 'ongoing')) return null
  const figure = view.figures.find(
    ({ from, mention }) => view.clauseOf[from] === c && mention.kind !== 'incident',
  )?.mention
  const period = figure?.period?.earliest
    ? figure.period
    : figure?.asOf?.earliest && isTotal(candidate, figure.point)
      ? figure.asOf
      : null
  if (period)
    return { ...period, basis: 'inferred', steps: [...period.steps, step('counts people over a time', period.edtf)] }
  if (figure?.kind !== 'cumulative' || !published || !isTotal(candidate, figure.point)) return null
  return whenOf({
    earliest: published.earliest,
    latest: published.latest,
    basis: 'inferred',
    steps: [step('a running total', `as of the report, ${published.edtf}`)],
  })
}

/** Said in the simple past or present: the usual way a daily report gives the words of its day. */
function isFreshSpeech(view: View, candidate: Candidate): boolean {
  const declines =
    (candidate.lemma === 'decline' || candidate.lemma === 'refuse') &&
    (view.children[candidate.clause] ?? []).some(
      (k) => SAYING.has(view.clauses[k]?.verb?.lemma ?? '') || view.clauses[k]?.verb?.lemma === 'elaborate',
    )
  if (candidate.kind !== 'verb' || (!isSpeech(candidate.type, candidate.lemma) && !declines)) return false
  const verb = view.clauses[candidate.clause]?.verb
  return verb?.form === 'finite' && !verb.perfect && !verb.progressive && view.passage.kind === 'sentence'
}

/** Not after what was said of it; before the clause it is an aside to; not before what it answers. */
function limitsOf(
  view: View,
  candidate: Candidate,
  drafts: readonly Draft[],
  known: Known,
  narrative: Narrative,
): Limits {
  let before: Day | null = null
  let after: Day | null = null
  const steps = []
  const clause = view.clauses[candidate.clause] as Clause
  for (let c = clause.parent ?? -1; c >= 0 && candidate.kind === 'verb'; c = view.clauses[c]?.parent ?? -1) {
    const told = drafts.find((draft) => draft.candidate.kind === 'verb' && draft.candidate.clause === c)
    const time = told?.times.length ? known.times[told.times[0]!] : timeIn(view, c)
    if (time?.when.latest && (before === null || time.when.latest < before)) {
      before = time.when.latest
      steps.push(step('told in a clause that is dated', `not after ${before}`))
    }
  }
  const told = candidate.kind === 'verb' ? candidate.clause : candidate.support
  for (const [word, when] of told >= 0 ? datedAsides(view, told, drafts, known) : []) {
    if (word === 'before' || word === 'until' || word === 'till') {
      if (when.latest && (before === null || when.latest < before)) before = when.latest
    } else if (when.earliest && (after === null || when.earliest > after)) after = when.earliest
    steps.push(step(`told with “${word}” and a date`, when.edtf))
  }
  const led =
    told >= 0 &&
    CAUSES.has((view.clauses[told] as Clause).verb?.lemma ?? '') &&
    pointsBack(view, view.clauses[told] as Clause)
      ? narrative.last(view.passage.index)
      : null
  if (led && (after === null || led > after)) {
    after = led
    steps.push(step('brought about by what was told before it', `not before ${led}`))
  }
  const cause = candidate.kind === 'verb' ? causeOf(view, candidate, drafts, known) : null
  if (cause) {
    if (after === null || cause > after) after = cause
    steps.push(step('answers something that is dated', `not before ${cause}`))
  }
  return { before, after, steps }
}

/** The dated clauses that hang on this one by “since”, “after”, “when” …, and the dated clause it goes on from by “and”. */
function datedAsides(view: View, c: number, drafts: readonly Draft[], known: Known): [word: string, when: When][] {
  const asides: [string, When][] = []
  const clause = view.clauses[c] as Clause
  const dateOf = (k: number) => {
    const draft = drafts.find(
      ({ candidate, times }) =>
        times.length > 0 && (candidate.kind === 'verb' ? candidate.clause : candidate.support) === k,
    )
    return draft ? known.times[draft.times[0]!]?.when : undefined
  }
  for (const k of view.children[c] ?? []) {
    const aside = view.clauses[k] as Clause
    const word = (view.tokens[aside.range[0]] as Token).lower
    const when = aside.kind === 'adverbial' && ASIDES.has(word) ? dateOf(k) : undefined
    if (when && isNarrow(when)) asides.push([word, when])
  }
  const first = view.tokens[clause.range[0]] as Token
  if (first.lower === 'and' && clause.subject) {
    const beside = view.clauses.findIndex(
      (other, k) =>
        k < c &&
        other.subject?.[0] === clause.subject?.[0] &&
        other.parent === clause.parent &&
        other.verb?.form === 'finite',
    )
    const when = beside >= 0 && clause.verb?.tense === 'past' ? dateOf(beside) : undefined
    if (when && isNarrow(when)) asides.push(['and', when])
  }
  return asides
}
const CAUSES = new Set(['lead', 'cause', 'prompt', 'trigger', 'spark', 'result', 'provoke', 'force', 'bring', 'draw'])
/** “That led to …”, “The decision sparked …” */
const pointsBack = (view: View, { subject }: Clause): boolean =>
  subject !== null &&
  ['that', 'this', 'it', 'which'].includes((view.tokens[subject[0]] as Token).lower) &&
  subject[1] - subject[0] <= 2
const ASIDES = new Set(['since', 'after', 'when', 'once', 'before', 'until', 'till', 'as'])

const timeIn = (view: View, c: number) =>
  view.times.find(
    ({ from, mention }) => view.clauseOf[from] === c && mention.type !== 'SET' && mention.type !== 'DURATION',
  )?.mention

/** “… in protest over Monday’s vote”, “… after the attack of 9 March”: the first day it can have happened. */
function causeOf(view: View, candidate: Candidate, drafts: readonly Draft[], known: Known): Day | null {
  for (const { candidate: other, times } of drafts) {
    if (
      other.kind !== 'noun' ||
      other.clause !== candidate.clause ||
      other.trigger < candidate.trigger ||
      times.length === 0 ||
      !other.phrase
    )
      continue
    const governor = other.phrase.governor >= 0 ? (view.tokens[other.phrase.governor] as Token).lower : ''
    if (!['over', 'after', 'following', 'to', 'since', 'against', 'for'].includes(governor)) continue
    const when = known.times[times[0]!]?.when
    if (when && isNarrow(when) && when.earliest) return when.earliest
  }
  return null
}

function spanOf(view: View, candidate: Candidate): Span {
  const c = candidate.kind === 'verb' ? candidate.clause : candidate.support
  if (c >= 0) return trimmedSpan(view, view.clauses[c]!.range[0], view.clauses[c]!.range[1])
  const phrase = candidate.phrase!
  let end = phrase.to
  for (const next of view.phrases) {
    if (next.from < end) continue
    if (next.governor !== end && next.from !== end) break
    if (view.clauseOf[next.head] !== view.clauseOf[phrase.head]) break
    end = next.to
  }
  return trimmedSpan(view, phrase.from, end)
}

/** Offsets of tokens without the stops, commas and conjunctions at the ends. */
function trimmedSpan(view: View, from: number, to: number): Span {
  const { tokens } = view
  let first = from
  let last = to - 1
  const loose = (i: number) => /^[.,;:—–-]$/.test((tokens[i] as Token).text)
  while (first < last && (loose(first) || (tokens[first] as Token).pos === 'CCONJ')) first++
  while (last > first && loose(last)) last--
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
}
const spanOfTokens = (view: View, from: number, to: number): Span => ({
  start: (view.tokens[from] as Token).start,
  end: (view.tokens[to - 1] as Token).end,
})

/** “the decision calling for a truce”: the participle that says what the noun is about counts among its words. */
function withParticiple(view: View, span: Span): Span {
  const at = tokenAt(view.tokens, span.end)
  const clause = view.clauses.find(
    ({ range, kind }) => range[0] === at && (kind === 'participial' || kind === 'infinitive'),
  )
  return clause ? { start: span.start, end: (view.tokens[clause.range[1] - 1] as Token).end } : span
}

/** The name a lone pronoun in the subject stands for, as printed; null where there is none. */
function pronounMeant(view: View, candidate: Candidate, known: Known, salience: Salience): string | null {
  const clause = view.clauses[candidate.kind === 'verb' ? candidate.clause : candidate.support]
  const actor = clause?.subject && clause.subject[1] - clause.subject[0] === 1 ? salience.subjectOf(view, clause) : null
  const mention = actor === null ? undefined : known.actors[actor]
  return mention ? view.article.text.slice(mention.start, mention.end) : null
}

const EMPTY = new Set(['be', 'have', 'do', 'say', 'tell', 'it', 'he', 'she', 'they'])
/** Lemmas of the content words, for comparing reports: sorted, each once. */
function wordsOf(view: View, span: Span): string[] {
  const words = new Set<string>()
  for (const token of view.tokens) {
    if (token.start < span.start || token.end > span.end) continue
    if (!['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ'].includes(token.pos)) continue
    const lemma = token.lemma.toLowerCase()
    if (lemma.length > 1 && !EMPTY.has(lemma)) words.add(lemma)
  }
  return [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
