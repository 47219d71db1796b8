import type { EventStatus, Published, When } from '../../../corpus/model.ts'
import { withConsidered } from '../../../corpus/when.ts'
import { POSTPONING } from '../../language/lexicon/statusVerbs.ts'
import type { TimeMention } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import { otherSpeakers, otherTimes } from './considered.ts'
import { timeApart } from './dating/apart.ts'
import {
  boundaryOf,
  boundedTime,
  isOpenBefore,
  isOverBefore,
  statedTime,
  untilReport,
  untilThen,
} from './dating/bounds.ts'
import { carriedTime, countedPeriod, isFreshSpeech } from './dating/lentTime.ts'
import { limitsOf } from './dating/limits.ts'
import type { Narrative } from './dating/narrative.ts'
import { areEnds, used } from './dating/usedTimes.ts'
import { withinTerm } from './dating/within.ts'
import type { Dated, Draft, Titled } from './draft.ts'
import type { Heard } from './drafts.ts'
import { isDone } from './lasting.ts'
import { placeOf } from './place.ts'
import { isBareDenial, standsForCancelled } from './status/standsFor.ts'
import { isSupposedPast } from './status/unsaid.ts'
import type { Untied } from './ties/tied.ts'
import type { Known, View } from './view.ts'
import { importanceOf } from './weigh.ts'
import { spanOf, spanOfTokens, withParticiple, wordsOf } from './wording.ts'

/**
 * A draft with its day: that of its own times, or one that the words around it lend, or only bounds. `told` holds the
 * days of the clauses read so far, and gets its own.
 */
export function eventOf(
  view: View,
  draft: Titled,
  drafts: readonly Draft[],
  { known, narrative }: Heard,
  told: Map<number, Dated>,
): Untied {
  const { candidate, participants, attribution } = draft
  const times = ownTimes(view, draft, known)
  const span = spanOf(view, candidate)
  const signs = { ...draft.signs, dated: times.length > 0 }
  const dating = used(times)
  const read = statusAmong(view, draft, drafts)
  const { when, time, status } =
    times.length > 0
      ? dated(view, draft, times, dating, read)
      : { status: read, ...undated(view, draft, drafts, known, narrative, told, read) }
  if (candidate.kind === 'verb') told.set(candidate.clause, { when, time })
  else for (const c of clausesAbout(view, candidate)) told.set(c, { when, time })
  return {
    start: span.start,
    end: span.end,
    passage: view.passage.index,
    trigger: spanOfTokens(view, candidate.trigger, candidate.trigger + 1),
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

/** Its status, where no other draft of the passage tells what it denies or calls off. */
function statusAmong(view: View, { candidate, participants, status }: Draft, drafts: readonly Draft[]): EventStatus {
  if (status !== 'occurred') return status
  if (isBareDenial(view, candidate, drafts)) return 'denied'
  return standsForCancelled(view, candidate, participants, drafts) ? 'cancelled' : status
}

/** By its own times. What they place in days to come is planned; what has no end yet goes on. */
function dated(
  view: View,
  { candidate, times: [nearest] }: Draft,
  times: readonly TimeMention[],
  dating: readonly TimeMention[],
  read: EventStatus,
): Dated & { readonly status: EventStatus } {
  const { published } = view.article
  const time = nearest ?? null
  const stated = statedTime(dating, read, published, areEnds(view, dating))
  const isEnd = isBegun(view, candidate, times) || isPutOffTo(view, candidate, read)
  const when = isEnd ? boundaryOf(stated) : stated
  const isAhead = published !== null && when.earliest !== null && when.earliest > published.latest
  // “will stay shut until Friday”: from the report until then
  if (read === 'planned' && isOpenBefore(when, published))
    return { when: untilThen(when, published), time, status: read }
  if ((read === 'occurred' || read === 'ongoing') && isAhead) return { when, time, status: 'planned' }
  if (read !== 'occurred' || when.latest !== null || when.earliest === null) return { when, time, status: read }
  if (!isDone(view, candidate)) return { when, time, status: 'ongoing' }
  // “have died since Sunday”: up to now
  return { when: published === null ? when : untilReport(when, published), time, status: read }
}

/** By how far it lies from what another clause tells, by the verb over it, by the passages before, or bounded. */
function undated(
  view: View,
  draft: Draft,
  drafts: readonly Draft[],
  known: Known,
  narrative: Narrative,
  told: ReadonlyMap<number, Dated>,
  status: EventStatus,
): Dated {
  const { candidate, participants } = draft
  const { published } = view.article
  const fresh = isFreshSpeech(view, candidate) && !isOfEarlier(view, candidate, told)
  const happened = status === 'occurred' || status === 'ongoing'
  const carried = happened && candidate.kind === 'verb' ? carriedTime(view, candidate.clause, told) : null
  const lent =
    (happened || status === 'denied') && carried === null
      ? narrative.lend(view, candidate, participants, known.actors, fresh)
      : null
  const dateOf = (c: number) => statedIn(drafts, known, c, published)
  const counted = happened ? timeApart(view, draft, told, dateOf, narrative) : null
  const apart = published && counted && (counted.when.earliest ?? '') > published.latest ? null : counted
  const found = apart ?? carried ?? lent ?? withinTerm(view, candidate, status, narrative)
  if (found) return { when: found.when, time: found.time }
  const limits = limitsOf(view, candidate, drafts, known, narrative)
  const when =
    (limits.after === null ? countedPeriod(view, candidate, status) : null) ??
    boundedTime(isThenOver(view, candidate, status) ? 'occurred' : status, published, limits, fresh)
  return { when, time: null }
}

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
  // “has been postponed until June”: up to a day to come
  return mentions.filter(({ when: { earliest, latest } }) =>
    earliest === null ? latest === null || latest <= published.latest : earliest <= published.latest,
  )
}

/** “was jailed in 2019 on a charge of theft, which he denied”: told with what is over, it is no word of the report’s day. */
function isOfEarlier(view: View, { clause: c }: Candidate, told: ReadonlyMap<number, Dated>): boolean {
  const { kind, parent } = view.clauses[c] ?? {}
  const over = kind === 'relative' && parent !== null && parent !== undefined ? told.get(parent) : undefined
  return over !== undefined && isOverBefore(view.article.published, over.when)
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

/** “The trial was postponed until June 10”: that is its day. */
const isPutOffTo = (view: View, { kind, clause }: Candidate, status: EventStatus): boolean =>
  kind === 'noun' && status === 'planned' && POSTPONING.has(view.clauses[clause]?.verb?.lemma ?? '')

/** “since 17 March, when the court issued a warrant”: what began the time is told of its first day. */
function isBegun(view: View, { kind, clause: c }: Candidate, times: readonly TimeMention[]): boolean {
  const clause = view.clauses[c]
  if (kind !== 'verb' || !clause) return false
  const first = view.tokens[clause.range[0]]
  // “since 1997, when a ferry sank and 234 people drowned”
  const before = first?.lower === 'and' ? view.clauses.find(({ range }) => range[1] === clause.range[0]) : undefined
  const opener = before ? view.tokens[before.range[0]] : first
  return opener?.lower === 'when' && (times[0]?.start ?? opener.start) < opener.start
}
