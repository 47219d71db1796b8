import type { EventStatus, Published, When } from '../../../corpus/model.ts'
import { withConsidered } from '../../../corpus/when.ts'
import type { EventMention, Found, RefusedSpan, SplitArticle, TimeMention } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates } from './candidates/findCandidates.ts'
import { ofOneKind, ofSubject, type Subject, subjectOf } from './candidates/subjectMatter.ts'
import { otherSpeakers, otherTimes } from './considered.ts'
import { isCountedFrom, timeApart } from './dating/apart.ts'
import { boundaryOf, boundedTime, statedTime } from './dating/bounds.ts'
import { timesOf } from './dating/dating.ts'
import { carriedTime, countedPeriod, isFreshSpeech } from './dating/lentTime.ts'
import { limitsOf } from './dating/limits.ts'
import { Narrative } from './dating/narrative.ts'
import { areEnds, used } from './dating/usedTimes.ts'
import { type Dated, type Draft, type Titled, titledAs } from './draft.ts'
import { isDone } from './lasting.ts'
import { participantsOf } from './participants/participants.ts'
import { pronounMeant } from './participants/pronoun.ts'
import { isQuotedOfNobody } from './participants/quoted.ts'
import { Salience } from './participants/salience.ts'
import { placeOf } from './place.ts'
import { attributionOf } from './saidHere.ts'
import { isBareDenial, standsForCancelled } from './status/standsFor.ts'
import { realityOf } from './status/status.ts'
import { isSupposedPast } from './status/unsaid.ts'
import { withoutEchoes } from './ties/echoes.ts'
import { Happenings } from './ties/happenings.ts'
import {
  isDemanded,
  isForetold,
  isFormula,
  isMeans,
  isOwnWords,
  isToldByNoun,
  isToldByVerb,
  saysAnother,
  saysNothing,
} from './ties/retold.ts'
import { tiedAs, type Untied } from './ties/tied.ts'
import { isUnnamed } from './title/around.ts'
import { titleOf } from './title/title.ts'
import { type Known, knownByPassage, type View, viewOf } from './view.ts'
import { importanceOf, isSpeech, isTelling, leftOut, signsOf } from './weigh.ts'
import { spanOf, spanOfTokens, withParticiple, wordsOf } from './wording.ts'

/** In tokens. The longest sentences of newspapers stay below a quarter of it. */
const LONGEST = 1000

/**
 * What happened, is happening, is planned, or was said: a verb or an event noun of each clause, with its status, who
 * takes part, and the time that belongs to it. What no words date is only bounded, by the report and by what the
 * sentence says it came before or after.
 */
export function findEvents(article: SplitArticle, known: Known): Found<EventMention> {
  const grouped = knownByPassage(known)
  const found: EventMention[] = []
  const refused: RefusedSpan[] = []
  const narrative = new Narrative()
  const happenings = new Happenings(article.published)
  const salience = new Salience(known.actors)
  const subject = subjectOf(article)
  let depth = 0
  for (const passage of article.passages) {
    if (passage.kind === 'furniture' || passage.tokens.length === 0) continue
    if (passage.tokens.length > LONGEST) {
      refused.push({ start: passage.start, end: passage.end, rule: 'event', reason: 'too long to be a sentence' })
      continue
    }
    const view = viewOf(article, passage, grouped)
    salience.hear(view)
    const { drafts, ties } = draftsOf(view, known, salience, narrative, depth, refused, subject)
    const told = new Map<number, Dated>()
    const events = drafts.map((draft, k): EventMention => {
      const tie = ties[k]
      const event = finish(view, draft, drafts, known, narrative, told)
      const again = happenings.tell(view, draft.candidate, event, found.length + k)
      return tiedAs(event, again.happening, tie ? { event: found.length + tie.event, kind: tie.kind } : again.tie)
    })
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
  subject: Subject,
): ReturnType<typeof withoutEchoes> {
  const candidates = findCandidates(view, (token, reason) =>
    refused.push({ rule: 'event verb', reason, ...spanOfTokens(view, token, token + 1) }),
  )
    .map((candidate) => ofSubject(view, narrative.named(view, candidate), subject))
    .map((candidate, _, all) => ofOneKind(view, candidate, all))
  narrative.setTopic(view, candidates)
  const times = timesOf(view, candidates)
  const drafts: Draft[] = []
  const refuseWord = ({ kind, trigger }: Candidate, reason: string): false => {
    refused.push({ rule: `event ${kind}`, reason, ...spanOfTokens(view, trigger, trigger + 1) })
    return false
  }
  candidates.forEach((candidate, k) => {
    const refuse = (reason: string) => refuseWord(candidate, reason)
    const reality = realityOf(view, candidate)
    if ('refused' in reality) {
      refuse(reality.refused)
      return
    }
    if (candidate.unlisted && reality.status !== 'planned' && isInfinitive(view, candidate)) {
      refuse('a verb of no list, in a form that tells nothing done')
      return
    }
    if (isFormula(view, candidate)) {
      refuse('a formula of reporting')
      return
    }
    if (saysNothing(view, candidate)) {
      refuse('what is said is not in the sentence')
      return
    }
    if (!times.has(k) && (isOwnWords(view, candidate) || isQuotedOfNobody(view, candidate, candidates, salience))) {
      refuse('a speaker’s own words: the saying is the event')
      return
    }
    const attribution = attributionOf(view, candidate)
    if (candidate.unlisted && attribution !== null && isForetold(view, candidate)) {
      refuse('a verb of no list, of what somebody thinks will be')
      return
    }
    const participants = participantsOf(view, candidate, attribution, salience)
    const own = times.get(k) ?? []
    const dated = own.length > 0 || isCountedFrom(view, candidate)
    const signs = signsOf(view, candidate, participants, known.actors, dated, depth)
    if (
      candidate.unlisted &&
      !own.some(({ mention }) => mention.type !== 'DURATION') &&
      !(attribution === null && isTelling(candidate, reality.status, signs))
    ) {
      refuse('a verb of no list, without a date')
      return
    }
    const reason = leftOut(candidate, reality.status, signs)
    if (reason) {
      refuse(reason)
      return
    }
    const { status } = reality
    drafts.push({ candidate, status, participants, attribution, times: own.map(({ index }) => index), signs })
  })
  const refuseDraft = ({ candidate }: Draft, reason: string) => refuseWord(candidate, reason)
  const kept = drafts.filter((draft) => {
    if (saysAnother(view, draft, drafts)) return refuseDraft(draft, 'what it reports is the event')
    if (isToldByVerb(view, draft, drafts)) return refuseDraft(draft, 'its verb tells the same event')
    if (isDemanded(view, draft, drafts)) return refuseDraft(draft, 'what is demanded is told with the demand')
    if (isMeans(view, draft, drafts)) return refuseDraft(draft, 'its verb tells the same event')
    return !isToldByNoun(view, draft, drafts) || refuseDraft(draft, 'its noun tells the same event')
  })
  const meantIn = (c: number) => pronounMeant(view, c, known, salience)
  const title = ({ candidate, status }: Draft, wide: boolean): string =>
    titleOf(view, candidate, status, meantIn, (c) => saysApart(view, kept, c), wide)
  const titled = kept.map((draft): Titled => titledAs(draft, title(draft, false)))
  const told = withoutEchoes(view, titled, (draft) => refuseDraft(draft, 'its words are the title of another'))
  return {
    drafts: told.drafts.map((draft) => (isUnnamed(draft.title) ? titledAs(draft, title(draft, true)) : draft)),
    ties: told.ties,
  }
}

const isInfinitive = (view: View, { clause }: Candidate): boolean => view.clauses[clause]?.verb?.form === 'infinitive'

function finish(
  view: View,
  draft: Titled,
  drafts: readonly Draft[],
  known: Known,
  narrative: Narrative,
  told: Map<number, Dated>,
): Untied {
  const { candidate, participants, attribution } = draft
  const { published } = view.article
  const times = ownTimes(view, draft, known)
  const span = spanOf(view, candidate)
  const trigger = spanOfTokens(view, candidate.trigger, candidate.trigger + 1)
  const signs = { ...draft.signs, dated: times.length > 0 }
  let { status } = draft
  if (status === 'occurred' && isBareDenial(view, candidate, drafts)) status = 'denied'
  if (status === 'occurred' && standsForCancelled(view, candidate, participants, drafts)) status = 'cancelled'
  let when: When
  let time = times.length > 0 ? (draft.times[0] ?? null) : null
  const dating = used(times)
  if (times.length > 0) {
    when = statedTime(dating, status, published, areEnds(view, dating))
    if (isBegun(view, candidate, times)) when = boundaryOf(when)
    if (
      (status === 'occurred' || status === 'ongoing') &&
      published &&
      when.earliest !== null &&
      when.earliest > published.latest
    )
      status = 'planned'
    if (status === 'occurred' && when.latest === null && when.earliest !== null && !isDone(view, candidate))
      status = 'ongoing'
  } else {
    const fresh = isFreshSpeech(view, candidate)
    const real = status === 'occurred' || status === 'ongoing' || status === 'denied'
    const carried =
      real && status !== 'denied' && candidate.kind === 'verb' ? carriedTime(view, candidate.clause, told) : null
    const lent = real && carried === null ? narrative.lend(view, candidate, participants, known.actors, fresh) : null
    const dateOf = (c: number) => statedIn(drafts, known, c, published)
    const counted = real && status !== 'denied' ? timeApart(view, draft, told, dateOf, narrative) : null
    const apart = published && counted && (counted.when.earliest ?? '') > published.latest ? null : counted
    time = (apart ?? carried ?? lent)?.time ?? null
    const limits = limitsOf(view, candidate, drafts, known, narrative)
    when =
      (apart ?? carried ?? lent)?.when ??
      (limits.after === null ? countedPeriod(view, candidate, status) : null) ??
      boundedTime(isThenOver(view, candidate, status) ? 'occurred' : status, published, limits, fresh)
  }
  if (candidate.kind === 'verb') told.set(candidate.clause, { when, time })
  else for (const c of clausesAbout(view, candidate)) told.set(c, { when, time })
  return {
    start: span.start,
    end: span.end,
    passage: view.passage.index,
    trigger,
    lemma: candidate.lemma,
    title: draft.title,
    type: candidate.type,
    status,
    when: withConsidered(when, [
      ...otherTimes(view, draft, drafts, (index) => index === time || dating.includes(known.times[index]!)),
      ...otherSpeakers(view, draft, attribution),
    ]),
    time,
    place: placeOf(view, candidate),
    importance: importanceOf(candidate, status, signs),
    participants,
    attribution,
    words: wordsOf(
      view,
      candidate.kind === 'noun' ? withParticiple(view, span) : span,
      candidate.kind === 'verb' ? view.clauses[candidate.clause] : undefined,
    ),
    rule: `event ${candidate.kind}: ${candidate.type}`,
  }
}

/** “…, calling for a vote”: an event with a title of its own. */
const saysApart = (view: View, drafts: readonly Draft[], c: number): boolean =>
  view.clauses[c]?.kind === 'participial' &&
  drafts.some(
    ({ candidate: { kind, clause, type, lemma } }) => kind === 'verb' && clause === c && isSpeech(type, lemma),
  )

/** “will have drowned”; “Flights were cancelled”: that they were is past. */
const isThenOver = (view: View, candidate: Candidate, status: EventStatus): boolean =>
  isSupposedPast(view, candidate) || (candidate.kind === 'verb' && status === 'cancelled')

/** “A rally planned for Friday was called off”: what has happened has no day that is to come. */
function ownTimes(view: View, { candidate, times, status }: Draft, known: Known): TimeMention[] {
  const mentions = times.map((index) => known.times[index]!)
  const verb = candidate.kind === 'verb' ? view.clauses[candidate.clause]?.verb : null
  const { published } = view.article
  // “is said to have begun early in the morning” as well
  const isOver = verb?.perfect === true || (verb?.form === 'finite' && verb.tense === 'past')
  if (!published || status !== 'occurred' || !isOver) return mentions
  return mentions.filter(({ when }) => when.earliest === null || when.earliest <= published.latest)
}

/** “the quake that killed nine”: the clauses that go on telling of the noun. */
const clausesAbout = (view: View, { phrase }: Candidate): number[] =>
  view.clauses.flatMap(({ kind, subject, verb }, c) =>
    kind === 'relative' && phrase !== null && subject?.[0] === phrase.from && verb?.form === 'finite' ? c : [],
  )

/** The time that words give to what a clause tells; null without one. */
function statedIn(drafts: readonly Draft[], known: Known, c: number, published: Published | null): When | null {
  const draft = drafts.find(
    ({ candidate, times }) =>
      times.length > 0 && (candidate.kind === 'verb' ? candidate.clause : candidate.support) === c,
  )
  return draft ? statedTime(used(draft.times.map((index) => known.times[index]!)), draft.status, published) : null
}

/** “since 17 March, when the court issued a warrant”: what began the time is told of its first day. */
function isBegun(view: View, { kind, clause: c }: Candidate, times: readonly TimeMention[]): boolean {
  const clause = view.clauses[c]
  if (kind !== 'verb' || !clause) return false
  const opener = view.tokens[clause.range[0]]
  return opener?.lower === 'when' && (times[0]?.start ?? opener.start) < opener.start
}
