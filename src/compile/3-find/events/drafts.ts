import type { RefusedSpan, TimeMention } from '../../shapes.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates } from './candidates/findCandidates.ts'
import { ofOneKind, ofSubject, type Subject } from './candidates/subjectMatter.ts'
import { isCountedFrom } from './dating/apart.ts'
import { timesOf } from './dating/dating.ts'
import type { Narrative } from './dating/narrative.ts'
import { termIn } from './dating/within.ts'
import { type Draft, type Titled, titledAs } from './draft.ts'
import { participantsOf } from './participants/participants.ts'
import { pronounMeant } from './participants/pronoun.ts'
import { isQuotedOfNobody } from './participants/quoted.ts'
import type { Salience } from './participants/salience.ts'
import { attributionOf } from './saidHere.ts'
import { signsOf } from './signs.ts'
import { realityOf } from './status/status.ts'
import { withoutEchoes } from './ties/echoes.ts'
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
import { isUnnamed } from './title/around.ts'
import { titleOf } from './title/title.ts'
import type { Known, Placed, View } from './view.ts'
import { isSpeech, isTelling, leftOut } from './weigh.ts'
import { spanOfTokens } from './wording.ts'

/** What the article has told up to a passage, and what other finders know of it. */
export interface Heard {
  readonly known: Known
  readonly salience: Salience
  readonly narrative: Narrative
  readonly subject: Subject
  /** Sentences before the passage. */
  readonly depth: number
}

/** The events of a passage with their titles, and which is told with which. What is left is refused with a reason. */
export function draftsOf(view: View, heard: Heard, refused: RefusedSpan[]): ReturnType<typeof withoutEchoes> {
  const refuse = (rule: string, token: number, reason: string): void => {
    refused.push({ rule, reason, ...spanOfTokens(view, token, token + 1) })
  }
  const refuseWord = ({ kind, trigger }: Candidate, reason: string) => refuse(`event ${kind}`, trigger, reason)
  const candidates = findCandidates(view, (token, reason) => refuse('event verb', token, reason))
    .map((candidate) => ofSubject(view, heard.narrative.named(view, candidate), heard.subject))
    .map((candidate, _, all) => ofOneKind(view, candidate, all))
  heard.narrative.setTopic(view, candidates)
  if (candidates.length === 0) return { drafts: [], ties: [] }
  const times = timesOf(view, candidates)
  const drafts = candidates.flatMap((candidate, k) => {
    const draft = draftOf(view, heard, candidate, candidates, times.get(k) ?? [])
    if (typeof draft !== 'string') return draft
    refuseWord(candidate, draft)
    return []
  })
  const kept = drafts.filter((draft) => {
    const reason = toldByAnother(view, draft, drafts)
    if (reason !== null) refuseWord(draft.candidate, reason)
    return reason === null
  })
  const meantIn = (c: number) => pronounMeant(view, c, heard.known, heard.salience)
  const title = ({ candidate, status }: Draft, wide: boolean): string =>
    titleOf(view, candidate, status, meantIn, (c) => saysApart(view, kept, c), wide)
  const titled = kept.map((draft): Titled => titledAs(draft, title(draft, false)))
  const told = withoutEchoes(view, titled, ({ candidate }) =>
    refuseWord(candidate, 'its words are the title of another'),
  )
  return {
    drafts: told.drafts.map((draft) => (isUnnamed(draft.title) ? titledAs(draft, title(draft, true)) : draft)),
    ties: told.ties,
  }
}

/** What a candidate tells, or the reason why it tells no event. `own`: the times that belong to it. */
function draftOf(
  view: View,
  { known, salience, depth }: Heard,
  candidate: Candidate,
  candidates: readonly Candidate[],
  own: readonly Placed<TimeMention>[],
): Draft | string {
  const reality = realityOf(view, candidate)
  if ('refused' in reality) return reality.refused
  const { status } = reality
  const { unlisted } = candidate
  if (unlisted && status !== 'planned' && isInfinitive(view, candidate))
    return 'a verb of no list, in a form that tells nothing done'
  if (isFormula(view, candidate)) return 'a formula of reporting'
  if (saysNothing(view, candidate)) return 'what is said is not in the sentence'
  if (own.length === 0 && (isOwnWords(view, candidate) || isQuotedOfNobody(view, candidate, candidates, salience)))
    return 'a speaker’s own words: the saying is the event'
  const attribution = attributionOf(view, candidate)
  if (unlisted && attribution !== null && isForetold(view, candidate))
    return 'a verb of no list, of what somebody thinks will be'
  const participants = participantsOf(view, candidate, attribution, salience)
  const dated = own.length > 0 || isCountedFrom(view, candidate) || termIn(view, candidate) !== null
  const signs = signsOf(view, candidate, participants, known.actors, dated, depth)
  const hasDay = own.some(({ mention }) => mention.type !== 'DURATION')
  if (unlisted && !hasDay && !(attribution === null && isTelling(candidate, status, signs)))
    return 'a verb of no list, without a date'
  const reason = leftOut(candidate, status, signs)
  if (reason) return reason
  return { candidate, status, participants, attribution, times: own.map(({ index }) => index), signs }
}

/** Why another draft of the passage tells this one as well; null where none does. */
function toldByAnother(view: View, draft: Draft, drafts: readonly Draft[]): string | null {
  if (saysAnother(view, draft, drafts)) return 'what it reports is the event'
  if (isToldByVerb(view, draft, drafts)) return 'its verb tells the same event'
  if (isDemanded(view, draft, drafts)) return 'what is demanded is told with the demand'
  if (isMeans(view, draft, drafts)) return 'its verb tells the same event'
  return isToldByNoun(view, draft, drafts) ? 'its noun tells the same event' : null
}

const isInfinitive = (view: View, { clause }: Candidate): boolean => view.clauses[clause]?.verb?.form === 'infinitive'

/** “…, calling for a vote”: an event with a title of its own; “…, citing losses”: why, and not what. */
const saysApart = (view: View, drafts: readonly Draft[], c: number): boolean =>
  view.clauses[c]?.kind === 'participial' &&
  (view.clauses[c].verb?.lemma === 'cite' ||
    drafts.some(
      ({ candidate: { kind, clause, type, lemma } }) => kind === 'verb' && clause === c && isSpeech(type, lemma),
    ))
