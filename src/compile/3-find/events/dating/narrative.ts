import { addDays } from '../../../../corpus/day.ts'
import type { Day } from '../../../../corpus/ids.ts'
import type { When } from '../../../../corpus/model.ts'
import { whenOf } from '../../../../corpus/when.ts'
import { isMishap, isOneAct, MISFORTUNES } from '../../../language/lexicon/actClasses.ts'
import { DISASTERS } from '../../../language/lexicon/eventNouns.ts'
import { ACCIDENTS, MISHAPS } from '../../../language/lexicon/happenings.ts'
import { HARM } from '../../../language/lexicon/harm.ts'
import { SCRIPTS } from '../../../language/lexicon/scripts.ts'
import { LIGHT_VERBS } from '../../../language/lexicon/verbs/lightVerbs.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention, EventMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import type { Dated } from '../draft.ts'
import type { Participant } from '../participants/participants.ts'
import { isPlainPast } from '../tense.ts'
import type { View } from '../view.ts'
import { isNarrow, step } from './bounds.ts'

interface Told {
  readonly event: EventMention
  readonly keys: ReadonlySet<string>
  /** Persons who do or say it. */
  readonly speakers: ReadonlySet<string>
}

/** An occasion is the news of these days only. */
const RECENT = 7

/** How many passages back a dated event lends its date to its parts. */
const REACH = 1

/** What the article has told and dated just before: the whole lends its date to the parts that follow. */
export class Narrative {
  private told: Told[] = []

  /** The event noun that was the subject of the passage before. */
  private topic: Candidate | null = null

  /**
   * “It was launched …”, after a passage about an offensive: the verb has the noun's kind. “They killed nine”, after one
   * about fires: nobody did it.
   */
  named(view: View, candidate: Candidate): Candidate {
    const clause = candidate.kind === 'verb' ? view.clauses[candidate.clause] : undefined
    if (!this.topic || !clause?.subject || clause.subject[1] - clause.subject[0] > 1) return candidate
    const subject = (view.tokens[clause.subject[0]] as Token).lower
    if (subject === 'it' && LIGHT_VERBS.has(candidate.lemma))
      return { ...candidate, type: this.topic.type, weak: false }
    const isItself = (subject === 'it' || subject === 'they') && clause.verb?.passive === false
    return isItself && candidate.type === 'assault' && HARM.has(candidate.lemma) && DISASTERS.has(this.topic.lemma)
      ? { ...candidate, type: 'condition' }
      : candidate
  }

  setTopic(view: View, candidates: readonly Candidate[]): void {
    this.topic =
      candidates.find(
        ({ phrase, clause }) =>
          phrase !== null &&
          view.clauses[clause]?.kind === 'main' &&
          view.clauses[clause]?.subject?.[0] === phrase.from,
      ) ?? null
  }

  tell(event: EventMention, actors: readonly ActorMention[]): void {
    if (!isNarrow(event.when) || (event.time === null && event.when.basis === 'inferred' && event.when.words === null))
      return
    const speakers = event.participants.filter(
      ({ actor, role }) => role === 'agent' && actors[actor]?.kind === 'person',
    )
    this.told.push({ event, keys: keysOf(event.participants, actors), speakers: keysOf(speakers, actors) })
    if (this.told.length > 12) this.told.shift()
  }

  /** When what this noun names was last told to be, where one day or few are known: “after the quake”. */
  whenOf(noun: string): When | null {
    const names = [...(ALIKE.find((group) => group.has(noun)) ?? [noun])]
    const isAny = MISFORTUNES.has(noun)
    let beside: When | null = null
    for (let i = this.told.length - 1; i >= 0; i--) {
      const { event } = this.told[i] as Told
      if (event.status !== 'occurred' && event.status !== 'ongoing') continue
      const act = event.happening ?? event.lemma
      for (const name of names) if (event.lemma === name || act === name) return event.when
      // “two days after the tragedy”: whatever it was
      if (isAny && (isMishap(act) || MISHAPS.has(act) || (event.type === 'condition' && ACCIDENTS.has(event.lemma))))
        return event.when
      if (names.some((name) => event.words.includes(name))) beside ??= event.when
    }
    return beside
  }

  /** “a month before her death”: of the one act told of that the noun is a name for. */
  whenOfAct(noun: string): When | null {
    const days = this.told.flatMap(({ event: { lemma, status, when } }) =>
      (status === 'occurred' || status === 'ongoing') && isOneAct(lemma, noun) ? when : [],
    )
    return days.every(({ edtf }) => edtf === days[0]?.edtf) ? (days[0] ?? null) : null
  }

  /** The first day of what was told last, when it is dated: “That led to …” came after it. */
  last(passage: number): Day | null {
    const told = this.told.at(-1)
    return told && passage - told.event.passage <= REACH ? told.event.when.earliest : null
  }

  /** The day on which this speaker was last told to do or say something: reports give what was said on one occasion in several sentences. */
  private occasion(keys: ReadonlySet<string>, view: View): Dated | null {
    const published = view.article.published
    if (!published || keys.size === 0) return null
    for (let i = this.told.length - 1; i >= 0; i--) {
      const { event, speakers } = this.told[i] as Told
      if (event.status !== 'occurred' || ![...keys].some((key) => speakers.has(key))) continue
      const { earliest, latest } = event.when
      if (!earliest || !latest || earliest !== latest || addDays(latest, RECENT) < published.earliest) return null
      return lent(view, event, 'told of the same speaker after', 'the same occasion')
    }
    return null
  }

  /** The date of the whole that this candidate is a part of; null when none was told. */
  lend(
    view: View,
    candidate: Candidate,
    participants: readonly Participant[],
    actors: readonly ActorMention[],
    fresh: boolean,
  ): Dated | null {
    const verb = candidate.kind === 'verb' ? view.clauses[candidate.clause]?.verb : null
    if (verb && !isPlainPast(verb)) return null
    if (candidate.kind === 'noun' && !SCRIPTS.some(({ wholes }) => wholes.has(candidate.lemma))) return null
    const keys = keysOf(participants, actors)
    if (fresh || (verb && SHOWN.has(verb.lemma) && !verb.passive)) {
      const day = this.occasion(keys, view)
      if (day) return day
    }
    for (let i = this.told.length - 1; i >= 0; i--) {
      const { event, keys: known } = this.told[i] as Told
      const distance = view.passage.index - event.passage
      if (distance > REACH || distance < 0) return null
      if (event.status === 'planned' || event.status === 'hypothetical' || event.status === 'cancelled') continue
      const part = SCRIPTS.some(({ wholes, parts }) => wholes.has(event.lemma) && parts.has(candidate.lemma))
      if (!part) continue
      const shared = [...keys].some((key) => known.has(key))
      const linked =
        shared ||
        keys.size === 0 ||
        candidate.type === 'concede' ||
        candidate.type === 'agree' ||
        isAddition(view, candidate)
      if (!linked) continue
      return lent(view, event, 'told as a part of', 'its date')
    }
    return null
  }
}

/** Names that reports give to one and the same thing. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'earthquake quake tremor',
  'explosion blast bombing',
  'vote election ballot poll',
  'crash accident collision',
  'storm hurricane typhoon cyclone',
  'flood flooding',
  'fire blaze wildfire',
  'attack raid strike assault',
  'sinking capsize sink shipwreck disaster',
  'coup putsch takeover',
].map((names) => new Set(names.split(' ')))

/** What is done before an audience, told like words that are said. */
const SHOWN = new Set([
  'unveil',
  'introduce',
  'show',
  'demonstrate',
  'present',
  'promote',
  'demo',
  'reveal',
  'launch',
  'announce',
])

/** “also”: the clause adds to what was told before. */
function isAddition(view: View, candidate: Candidate): boolean {
  const clause = view.clauses[candidate.clause]
  if (!clause) return false
  for (let i = clause.range[0]; i < (clause.verb?.head ?? clause.range[0]); i++)
    if ((view.tokens[i] as Token).lower === 'also') return true
  return false
}

const keysOf = (participants: readonly Participant[], actors: readonly ActorMention[]): Set<string> =>
  new Set(participants.flatMap(({ actor }) => actors[actor]?.key ?? []))

/** The date of what was told before, with how it comes to be lent. */
function lent(view: View, event: EventMention, how: string, what: string): Dated {
  const { earliest, latest, edtf, steps } = event.when
  const words = view.article.text.slice(event.trigger.start, event.trigger.end)
  return {
    time: event.time,
    when: whenOf({
      earliest,
      latest,
      basis: 'inferred',
      steps: [...steps, step(`${how} “${words}”`, `${what}, ${edtf}`)],
    }),
  }
}
