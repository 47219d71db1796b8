import type { ActorKind } from '../../../../corpus/model.ts'
import type { Clause } from '../../../language/clauses.ts'
import { Genders } from '../../../language/genders.ts'
import { valuePerWord } from '../../../language/perWord.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ActorMention } from '../../../shapes.ts'
import type { View } from '../view.ts'
import { answersCharge } from './answers.ts'
import { isQuoted, namedAt, onlyPerson, saidInFront, speakerOver } from './inSentence.ts'
import {
  isHeardByJudge,
  isReporterOf,
  isToldOfAnother,
  isUndergone,
  ownerOfSpeaker,
  policeOver,
  reporterBetween,
  tellingOf,
} from './reporting.ts'
import { hasRival, subjectBeside, toldOfIn } from './rivals.ts'
import { undergoerBefore } from './undergoer.ts'
import { doesToAnother, isNamedAside, tellsOfUnnamed } from './unnamed.ts'

/** Whom a pronoun may mean, by what it says of its kind. */
const MEANT: ReadonlyMap<string, readonly ActorKind[]> = new Map([
  ['he', ['person']],
  ['she', ['person']],
  ['him', ['person']],
  ['his', ['person']],
  ['her', ['person']],
  ['it', ['state', 'organisation', 'armed group', 'office']],
  ['its', ['state', 'organisation', 'armed group', 'office']],
  ['they', ['armed group', 'collective']],
  ['their', ['armed group', 'collective']],
])

const kindsMeant = valuePerWord(({ lower }) => MEANT.get(lower) ?? null)

/**
 * Who was last the subject of a clause, of each kind: the one a pronoun in the next clause means. Only subjects count,
 * and only those of the passage itself or the one before it.
 */
export class Salience {
  private subjects: {
    readonly actor: number
    readonly kind: ActorKind
    readonly at: number
    readonly passage: number
    readonly quoted: boolean
    /** It reports what another does, who may be meant as well. */
    readonly reports: boolean
    /** The pronoun by which it is called here. */
    readonly called: string | null
    /** The token at which the verb of it begins. */
    readonly verb: number
  }[] = []

  private readonly genders: Genders

  constructor(private readonly actors: readonly ActorMention[]) {
    this.genders = new Genders(actors)
  }

  /** Takes note of the subjects of a passage; call it before asking about the passage’s pronouns. */
  hear(view: View): void {
    for (const { mention, from } of view.actors) this.genders.hear(mention, view.tokens, from)
    for (const [c, clause] of view.clauses.entries()) {
      if (!clause.subject || !clause.verb || clause.kind === 'relative') continue
      const head = headOf(view.tokens, clause.subject)
      const named = namedAt(view, clause.subject, head)
      const meant = named ? null : this.subjectOf(view, clause)
      const quoted = isQuoted(view, head)
      // A pronoun keeps the one it means in mind.
      if (meant !== null)
        this.subjects.push({
          actor: meant,
          kind: (this.actors[meant] as ActorMention).kind,
          at: (view.tokens[head] as Token).start,
          passage: view.passage.index,
          quoted,
          reports: false,
          called: (view.tokens[head] as Token).lower,
          verb: clause.verb.range[0],
        })
      if (named)
        this.subjects.push({
          actor: named.index,
          kind: named.mention.kind,
          at: named.mention.start,
          passage: view.passage.index,
          quoted,
          reports: !quoted && isReporterOf(view, c, named.mention),
          called: null,
          verb: clause.verb.range[0],
        })
    }
    if (this.subjects.length > 24) this.subjects.splice(0, this.subjects.length - 24)
  }

  /** The actor a pronoun at this token means; null where nothing tells. */
  meant(view: View, token: number): number | null {
    const word = view.tokens[token] as Token
    const kinds = kindsMeant(word)
    if (!kinds) return null
    const police = word.lower === 'they' ? policeOver(view, token) : null
    const officers = police && view.actors.find(({ mention }) => mention.end === police.end)
    if (officers) return officers.index
    const told = kinds[0] === 'person' ? toldOfIn(view, token, this.isOther) : null
    if (told !== null) return told
    const quoted = isQuoted(view, token)
    const content = kinds[0] === 'person' ? saidInFront(view, token) : null
    const speaker = word.lower === 'it' ? speakerOver(view, token) : null
    const reporter = reporterBetween(view, token)
    const own = kinds[0] === 'person' ? subjectBeside(view, token) : null
    /** The last sentence before this one whose subject the pronoun does not fit. */
    let passedOver = -1
    for (let i = this.subjects.length - 1; i >= 0; i--) {
      const subject = this.subjects[i] as (typeof this.subjects)[number]
      if (subject.at >= word.start || !kinds.includes(subject.kind)) continue
      if (own && subject.at >= own.start && subject.at < own.end) continue
      if (this.isOther(word, this.actors[subject.actor]) || isOfOtherSex(word.lower, subject.called)) {
        if (subject.passage < view.passage.index) passedOver = Math.max(passedOver, subject.passage)
        continue
      }
      // Between him and the pronoun another sentence has told of somebody else, and may have told of him it means.
      if (subject.passage < passedOver) return null
      if (reporter && subject.at >= reporter.start && subject.at < reporter.end) continue
      // “Roth will resign,” he said: not whom the quotation speaks of
      if (subject.quoted && !quoted) continue
      if (speaker && (subject.at < speaker.start || subject.at >= speaker.end)) return null
      // “The minister was safe, he added”: nor whom the words in front speak of
      if (content !== null && subject.passage === view.passage.index && subject.at >= content) continue
      if (content === null && subject.passage !== view.passage.index && kinds[0] === 'person') {
        const only = this.onlyPerson(view, token)
        if (only !== null) return this.actors[only]?.key === this.actors[subject.actor]?.key ? only : null
      }
      // A pronoun in a passage further on may mean somebody new.
      if (view.passage.index - subject.passage > 2) return kinds[0] === 'person' ? this.undergoer(view, token) : null
      if (subject.passage !== view.passage.index && !this.goesOn(view, token)) {
        if (subject.reports || (kinds[0] === 'person' && this.mayBeAnother(view, token, subject))) return null
      }
      if (subject.passage === view.passage.index && kinds[0] === 'person' && content === null)
        if (
          hasRival(
            view,
            token,
            { mention: this.actors[subject.actor] as ActorMention, verb: subject.verb },
            this.isOther,
          )
        )
          return null
      return this.actors[subject.actor]?.form === 'pronoun' ? null : subject.actor
    }
    return kinds[0] === 'person' ? (this.onlyPerson(view, token) ?? this.undergoer(view, token)) : null
  }

  private undergoer(view: View, token: number): number | null {
    return isQuoted(view, token) ? null : undergoerBefore(view, token, this.actors, this.isOther)
  }

  /** “Judge Roth jailed a man. He had robbed a bank”, “Roth met Bek. He was shot”: since the subject, somebody else was told of. */
  private mayBeAnother(
    view: View,
    token: number,
    subject: { readonly actor: number; readonly passage: number },
  ): boolean {
    const { article, passage } = view
    const { start, end, key } = this.actors[subject.actor] as ActorMention
    const word = view.tokens[token] as Token
    const pronoun = word.lower
    const befell = isUndergone(view, token)
    let first = subject.actor
    while (this.actors[first - 1]?.passage === subject.passage) first--
    for (let k = first; (this.actors[k]?.start ?? word.start) < word.start; k++) {
      const actor = this.actors[k] as ActorMention
      if (actor.key === key || actor.kind !== 'person' || actor.form !== 'name' || this.isOther(word, actor)) continue
      if (!isNamedAside(article, actor, befell)) return true
    }
    for (let at = subject.passage; at < passage.index; at++) {
      const { tokens, clauses } = article.passages[at] ?? NOTHING
      if (tellsOfUnnamed(tokens, pronoun, { start, end })) return true
      if (doesToAnother(tokens, clauses, pronoun, { start, end })) return true
    }
    return tellsOfUnnamed(view.tokens.slice(0, token), pronoun, { start, end })
  }

  /** “He added that …”: whoever spoke before. */
  private goesOn({ clauses, clauseOf }: View, token: number): boolean {
    const clause = clauses[clauseOf[token] ?? -1]
    return clause?.subject?.[0] === token && GOING_ON.has(clause.verb?.lemma ?? '')
  }

  /** The one person named in the sentence so far, unless the pronoun is none for that one. */
  private onlyPerson(view: View, token: number): number | null {
    const only = onlyPerson(view, token)
    const actor = only === null ? undefined : this.actors[only]
    if (!actor || this.isOther(view.tokens[token] as Token, actor)) return null
    const reporter = reporterBetween(view, token)
    if (reporter && actor.start >= reporter.start && actor.end <= reporter.end) return null
    return hasRival(view, token, { mention: actor, verb: -1 }, this.isOther) ? null : only
  }

  /** “She” is not Max Roth. */
  isOther = (pronoun: Token, actor: ActorMention | undefined): boolean =>
    actor !== undefined && this.genders.isOther(pronoun.lower, actor)

  /** What kind of actor the pronoun at this token means; undefined where nothing tells. */
  kindMeant(view: View, token: number): ActorKind | undefined {
    const meant = this.meant(view, token)
    return meant === null ? undefined : this.actors[meant]?.kind
  }

  /** Whom the subject of a clause means when it is a pronoun. */
  subjectOf(view: View, clause: Clause): number | null {
    if (!clause.subject) return null
    const meant = this.meant(view, headOf(view.tokens, clause.subject))
    const actor = meant === null ? undefined : this.actors[meant]
    if (!actor || answersCharge(view, clause, actor)) return null
    if (isHeardByJudge(view, clause)) return null
    const over = tellingOf(view, clause)
    if (!over || actor.kind !== 'person' || !isWithin(view, actor, over)) return meant
    const owner = ownerOfSpeaker(view, over, view.tokens[clause.subject[0]] as Token)
    if (owner >= 0) return this.meant(view, owner)
    return isToldOfAnother(view, clause, over) ? null : meant
  }
}

/** “he” was called so, and is no “her”. */
const isOfOtherSex = (pronoun: string, called: string | null): boolean =>
  (called === 'he' && (pronoun === 'she' || pronoun === 'her')) ||
  (called === 'she' && (pronoun === 'he' || pronoun === 'him' || pronoun === 'his'))
const NOTHING = { tokens: [], clauses: [] }
const GOING_ON = new Set(['add', 'continue', 'go'])

/** Whoever is meant is the one who says it. */
function isWithin({ tokens }: View, { start, end }: ActorMention, { subject }: Clause): boolean {
  const [from, to] = subject ?? [0, 0]
  return to > from && start >= (tokens[from] as Token).start && end <= (tokens[to - 1] as Token).end
}
