import { dayNumber } from '../../../corpus/day.ts'
import type { EventStatus, Importance, Participant, Report, Role, TimelineEvent, When } from '../../../corpus/model.ts'
import { byCodeUnit } from '../../../corpus/order.ts'
import type { Step } from '../../../corpus/step.ts'
import { grounded } from '../../../corpus/when.ts'
import { type Naming, wordsInId } from './eventId.ts'
import { width } from './node.ts'
import { participantsOf } from './participants.ts'
import type { IdOf, Telling } from './telling.ts'

export type WithoutId = Omit<TimelineEvent, 'id'>

/** An event and the parts of which its id is made. */
export interface Unnamed {
  readonly event: WithoutId
  readonly lemma: string
  /** Of its first report, as printed. */
  readonly words: string
}

/** The parts of an event that its id is made of. */
export function namingOf({ event, lemma, words }: Unnamed): Naming {
  const { basis, words: dating, earliest } = event.when
  const day = basis === 'inferred' && dating === null ? null : earliest
  return { day, lemma, actors: event.actors, words: () => wordsInId(words) }
}

/** An event that one report alone tells: what `eventOf` would say of it, more shortly. */
export function eventAlone(telling: Telling, idOf: IdOf): WithoutId {
  const { title, type, status, when, place, importance } = telling
  const actors = participantsOf(namedIn([telling], idOf))
  return { title, type, status, when, place, importance, actors, reports: [reportOf(telling, when)], joins: [] }
}

/** One event from all that tells it, in order of article, then place. */
export function eventOf(tellings: readonly Telling[], idOf: IdOf, joins: readonly Step[]): Unnamed {
  // What another event says belongs to its reports, and says nothing of what it is.
  const own = tellings.some(({ told }) => !told) ? tellings.filter(({ told }) => !told) : tellings
  const best = bestOf(own, idOf)
  const when = whenOf(own, best)
  const articles = new Set(tellings.map(({ quote }) => quote.article)).size
  const importance = Math.max(...own.map((telling) => telling.importance))
  return {
    lemma: best.lemma,
    words: firstOf(tellings).quote.exact,
    event: {
      title: titleOf(tellings, own, best),
      type: mostFrequent(
        own.map(({ type }) => type),
        best.type,
      ),
      status: statusOf(own),
      when,
      place: mostFrequent(
        own.flatMap(({ place }) => place ?? []),
        null,
      ),
      importance: Math.min(3, importance + (articles > 1 ? 1 : 0)) as Importance,
      actors: participantsOf(namedIn(tellings, idOf, own)),
      reports: tellings.map((telling) => reportOf(telling, when)),
      joins,
    },
  }
}

/** The report that was published first; undated ones last, and in one article the one that stands first. */
function firstOf(tellings: readonly Telling[]): Telling {
  return tellings.reduce((first, other) => {
    const [a, b] = [first.published ?? '9', other.published ?? '9']
    const [x, y] = [first.quote, other.quote]
    return byCodeUnit(b, a) < 0 || (a === b && (byCodeUnit(y.article, x.article) || y.start - x.start) < 0)
      ? other
      : first
  })
}

/**
 * The words of one report, as printed: those with their teller where one sentence has both, else the most complete and
 * sober; the first among equals.
 */
function titleOf(tellings: readonly Telling[], own: readonly Telling[], best: Telling): string {
  const teller = tellings.find(
    (telling) =>
      telling.told &&
      telling.type === 'statement' &&
      telling.quote.article === best.quote.article &&
      telling.with === best.index &&
      telling.title.includes(best.trigger.exact),
  )
  const alike = own.filter(
    ({ type, status, importance }) =>
      type === best.type && status === best.status && (importance >= best.importance || isInFront(best)),
  )
  if (teller) return teller.title
  // What two sentences tell alike the longer may only touch on; the one that tells most tells it of itself.
  if (isSober(best)) return best.title
  return alike.reduce((a, b) => (worth(b) > worth(a) ? b : a), best).title
}

/** A verb with who did it and to whom, of somebody named. */
const isSober = (telling: Telling): boolean =>
  telling.rule.startsWith('event verb') &&
  worth(telling) >= SOBER &&
  !telling.title.includes('…') &&
  !isInFront(telling) &&
  !OUTCOMES.has(telling.lemma)
/** A verb with five words. */
const SOBER = 3.25
/** What came of it, which the words for what happened often tell besides. */
const OUTCOMES = new Set('kill die injure wound hurt drown perish toll leave displace'.split(' '))

/** “Sentencing him, the judge said …”: the words say first of all what else was done. */
const isInFront = ({ title, trigger: { exact } }: Telling): boolean =>
  exact.endsWith('ing') && title.startsWith(exact) && title.includes(',')

function worth(telling: Telling): number {
  const { title, rule, garbled, headline } = telling
  return (
    Math.min(16, title.split(' ').length) / 4 +
    (rule.startsWith('event verb') ? 2 : 0) -
    (title.startsWith('…') ? 8 : title.includes('…') ? 1 : 0) -
    (garbled ? 4 : 0) -
    (isInFront(telling) ? 2 : 0) -
    (headline ? 2 : 0) -
    (/^(?:it|its|he|his|she|her|they|their|that|this|those|these|who|which)\b/i.test(title) ? 4 : 0)
  )
}

/** The report that tells most: weight, then a date of its own, then parties; the earliest among equals. */
function bestOf(tellings: readonly Telling[], idOf: IdOf): Telling {
  const score = ({ importance, dated, rule, participants }: Telling) => {
    const parties = participants.filter(({ role }) => role !== 'source' && role !== 'audience')
    return (
      importance * 4 +
      (dated ? 2 : 0) +
      Math.min(2, new Set(parties.map(({ name }) => idOf(name))).size) +
      (rule.startsWith('event verb') ? 1 : 0)
    )
  }
  return tellings.reduce((a, b) => (score(b) > score(a) ? b : a))
}

/** The narrowest time that a report states; among equals the first. */
function whenOf(tellings: readonly Telling[], best: Telling): When {
  const dated = tellings.filter((telling) => telling.dated)
  const from = dated.length > 0 ? dated : tellings.filter(({ when }) => when.basis !== 'inferred')
  if (from.length === 0) return best.when
  return from.reduce((a, b) => (daysOf(b.when) < daysOf(a.when) ? b : a)).when
}

function daysOf({ earliest, latest }: When): number {
  const from = earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest)
  return width({ from, to: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest) })
}

/** What one passage says of the event, whose time is given. */
export function reportOf(telling: Telling, when: When): Report {
  const { quote, trigger, type, status, when: own, byWords, garbled, rule, told } = telling
  if (isSameTime(own, when)) return { quote, trigger, type, status, byWords, garbled, rule }
  const dating = own.basis === 'inferred' && when.basis !== 'inferred' && !told
  // A passage without a date tells the same event, so it has the event's.
  const steps = [...own.steps, { looked: 'another passage dates the same event', found: when.edtf }]
  const dated = dating ? grounded(when, when.words, steps) : own
  return { quote, trigger, type, status, byWords, garbled, rule, when: dated }
}

function isSameTime(a: When, b: When): boolean {
  if (a === b) return true
  if (a.edtf !== b.edtf || a.precision !== b.precision || a.basis !== b.basis) return false
  if (a.words?.article !== b.words?.article || a.words?.start !== b.words?.start || a.words?.end !== b.words?.end)
    return false
  return a.steps.length === b.steps.length && a.steps.every((step, i) => isSameStep(step, b.steps[i]!))
}

function isSameStep(a: Step, b: Step): boolean {
  if (a.looked !== b.looked || a.found !== b.found) return false
  const [these = [], those = []] = [a.considered, b.considered]
  return (
    these.length === those.length &&
    these.every((x, i) => x.reading === those[i]!.reading && x.against === those[i]!.against)
  )
}

/** What the latest report says; among reports of one day, what is more certain. */
const CERTAIN: readonly EventStatus[] = ['occurred', 'ongoing', 'cancelled', 'denied', 'planned', 'hypothetical']
function statusOf(all: readonly Telling[]): EventStatus {
  // A denial is a word against a word, not the latest news of the matter.
  const told = all.filter(({ status }) => status !== 'denied')
  const tellings = told.length > 0 ? told : all
  const day = ({ published }: Telling) => published ?? ''
  const latest = tellings.map(day).reduce((a, b) => (b > a ? b : a))
  return tellings
    .filter((telling) => day(telling) === latest)
    .map(({ status }) => status)
    .reduce((a, b) => (CERTAIN.indexOf(b) < CERTAIN.indexOf(a) ? b : a))
}

/**
 * Who takes part. Whoever only says that another did it is its source: “troops retook Tamba, witnesses said”. Whoever is
 * only told of in what is said or asked does not say or ask it: “demanded that the rebels leave”.
 */
function namedIn(tellings: readonly Telling[], idOf: IdOf, own = tellings): Participant[] {
  const isSaying = ({ type }: Telling) => type === 'statement'
  const isDeed = !own.some(isSaying)
  const isAsked = own.every(({ type }) => type === 'demand')
  // “accused Max Roth of killing Ana Bek”: it is he who is accused
  const isAccused = own.every(({ type }) => type === 'disapprove')
  const contentRole = (role: Role): Role =>
    role === 'agent' ? (isAsked ? 'patient' : 'theme') : role === 'patient' && (isAsked || isAccused) ? 'theme' : role
  // “"He promised it," Ana Roth said”: she says what another did, though both are words.
  const sources = new Set(
    own.flatMap((telling) => telling.participants.flatMap(({ name, role }) => (role === 'source' ? [name] : []))),
  )
  return tellings.flatMap((telling) => {
    const says = telling.told && isSaying(telling)
    const isContent = telling.told && !(isDeed && isSaying(telling))
    return telling.participants.map(({ name, role }) => ({
      actor: idOf(name),
      role: says && role === 'agent' && (isDeed || sources.has(name)) ? 'source' : isContent ? contentRole(role) : role,
    }))
  })
}

function mostFrequent<T>(items: readonly T[], otherwise: T): T {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  let best = otherwise
  let most = counts.get(otherwise) ?? 0
  for (const [item, count] of counts) if (count > most) [best, most] = [item, count]
  return best
}
