import { isQuoteMark } from '../attributive.ts'
import { isNegation } from '../auxiliaries.ts'
import type { Clause, Range, VerbGroup } from '../clauses.ts'
import { isThrownIn } from '../inversion.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { NEVER_PASSIVE } from './neverPassive.ts'

export type Kind = Clause['kind']

/** A clause while it is being read. */
export interface Open {
  from: number
  to: number
  kind: Kind
  group: RawGroup | null
  verb: VerbGroup | null
  subject: Range | null
  object: Range | null
  parent: Open | null
  /** Phrases since its verb (since its start, while it has none). */
  phrases: NounPhrase[]
  /** The comma, dash or bracket it opened after; empty when none. */
  openedBy: string
  /** The word that introduced it; empty when none. */
  introducer: string
  /** Its index; -1 when none. */
  introducedAt: number
  /** What a relative clause is about. */
  antecedent: Range | null
  /** Set where a clause is known to be no clause. */
  dissolved: boolean
}

export const DASHES = new Set(['—', '–', '--', '-'])

/** A quotation is open at their end. */
const isOddly = (tokens: readonly Token[]): boolean => tokens.filter(isQuoteMark).length % 2 === 1

const CLOSERS = new Set([',', '—', '–', '--', ')', ';', ':'])

export const isTensed = (open: Open): boolean => open.verb?.form === 'finite'

/** The sentence, and what has been read of it: every clause, and the stack of those still open. */
export class Reading {
  readonly all: Open[] = []
  readonly stack: Open[] = []
  readonly phraseAt: (NounPhrase | undefined)[]
  readonly phraseEnding: (NounPhrase | undefined)[]
  readonly groupAt: (RawGroup | undefined)[]

  constructor(
    readonly tokens: readonly Token[],
    groups: readonly RawGroup[],
    phrases: readonly NounPhrase[],
    /** The verb that is kept for the sentence itself. */
    readonly kept: RawGroup | null = null,
  ) {
    // As long as they will be: a list that grows is copied each time.
    this.phraseAt = new Array(tokens.length)
    this.phraseEnding = new Array(tokens.length + 1)
    this.groupAt = new Array(tokens.length)
    for (const phrase of phrases) {
      this.phraseAt[phrase.from] = phrase
      this.phraseEnding[phrase.to] = phrase
    }
    for (const group of groups) this.groupAt[group.from] = group
  }

  /** The innermost open clause. Where the last one was closed and none followed, a new one starts there. */
  get top(): Open {
    const open = this.stack.at(-1)
    if (open) return open
    const last = this.all.findLast((other) => other.to >= 0)
    return this.push('main', last?.to ?? 0, null)
  }

  push(kind: Kind, from: number, parent: Open | null, introducer = '', introducedAt = -1): Open {
    const before = this.tokens[this.skipBack(from)]
    const open: Open = {
      from,
      to: -1,
      kind,
      group: null,
      verb: null,
      subject: null,
      object: null,
      parent,
      phrases: [],
      introducer,
      introducedAt,
      openedBy: before && CLOSERS.has(before.text) ? before.text : before?.text === '(' ? '(' : '',
      antecedent: null,
      dissolved: false,
    }
    this.all.push(open)
    this.stack.push(open)
    return open
  }

  close(at: number): void {
    const open = this.stack.pop()
    if (!open) return
    open.to = at
    this.finishObject(open)
    // A clause that never got its verb is a phrase of the one around it.
    if (open.verb === null && open.parent !== null) {
      open.dissolved = true
      open.parent.phrases.push(...open.phrases)
      for (const other of this.all) if (other.parent === open) other.parent = open.parent
    } else if (open.from === at) open.dissolved = true
  }

  /** A clause that is closed already, or dissolved into another, is not looked for. */
  popTo(open: Open, at: number): void {
    if (!this.stack.includes(open)) return
    while (this.top !== open) this.close(at)
  }

  /** The index of the token before `i`, quote marks and adverbs left out. */
  skipBack(i: number): number {
    let j = i - 1
    while (j >= 0 && isQuoteMark(this.tokens[j])) j--
    return j
  }

  skipAdverbs(i: number): number {
    let j = i - 1
    while (
      j >= 0 &&
      (isQuoteMark(this.tokens[j]) || (this.tokens[j] as Token).pos === 'ADV' || isNegation(this.tokens[j] as Token))
    )
      j--
    return j
  }

  /** Phrases from `start` on belong to the clause that is about to open. */
  forget(start: number): void {
    this.top.phrases = this.top.phrases.filter((phrase) => phrase.from < start)
  }

  afterNoun(i: number): boolean {
    const at = this.skipBack(i)
    return this.phraseEnding[at + 1] !== undefined
  }

  subjectEnd(verb: number): number {
    return Math.max(1, this.skipAdverbs(verb) + 1)
  }

  finishObject(open: Open): void {
    if (open.verb === null || open.object !== null || open.verb.passive) return
    const end = open.verb.range[1]
    const first = open.phrases.find((phrase) => phrase.governor < 0 && !phrase.time)
    if (!first || first.from < end || (open.subject !== null && first.from === open.subject[0])) return
    // The object follows its verb directly, adverbs apart.
    for (let i = end; i < first.from; i++) {
      const token = this.tokens[i] as Token
      if (
        token.pos !== 'ADV' &&
        !isQuoteMark(token) &&
        !(
          token.pos === 'ADP' &&
          token.end - token.start < 5 &&
          i === end &&
          this.tokens[i + 1] === this.tokens[first.from]
        )
      )
        return
    }
    let to = first.to
    for (const phrase of open.phrases) {
      if (phrase.from < to) continue
      const link = this.tokens[phrase.from - 1] as Token
      if (
        phrase.from === to + 1 &&
        (link.lower === 'of' || link.pos === 'CCONJ' || (link.text === ',' && this.isListed(open, phrase)))
      )
        to = phrase.to
      else if (phrase.from === to + 2 && link.pos === 'CCONJ') to = phrase.to
      else if (phrase.from === to + 1 && this.isNameOf(open, first, phrase)) to = phrase.to
      else break
    }
    open.object = [first.from, to]
  }

  /** “dismissed the head of the bank, Ana Roth, on Sunday”: between commas, or up to the end, who or what that is. */
  private isNameOf({ kind, openedBy }: Open, { head }: NounPhrase, name: NounPhrase): boolean {
    const { tokens } = this
    const after = tokens[name.to]
    // “The clerk who signed it, Ana Roth, was dismissed”: who the clerk is
    if (kind === 'relative' && openedBy === '' && after?.text === ',' && this.groupAt[name.to + 1]) return false
    const isNamed = (i: number) => tokens[i]?.pos === 'PROPN'
    if (isNamed(head) || name.governor >= 0 || name.time || tokens[name.from - 1]?.text !== ',') return false
    for (let i = name.from; i < name.to; i++) if (!isNamed(i)) return false
    // “the lines, Gen. Roth's men”
    if (after?.text === '.' && tokens[name.to + 1] !== undefined && !isQuoteMark(tokens[name.to + 1])) return false
    return after === undefined || !/[\p{L}\d]/u.test(after.text)
  }

  /** “two rifles, a map and a radio” is a list, “the capital, a city in the south” is not. */
  isListed(open: Open, from: NounPhrase): boolean {
    let end = from.to
    for (const phrase of open.phrases) {
      if (phrase.from < end) continue
      const link = this.tokens[phrase.from - 1] as Token
      if (phrase.from > end + 2) return false
      if (link.pos === 'CCONJ') return true
      if (link.text !== ',' && link.lower !== 'of') return false
      end = phrase.to
    }
    return false
  }

  give(
    open: Open,
    group: RawGroup,
    subject: Range | null,
    form: VerbGroup['form'],
    beside: VerbGroup | null = null,
  ): void {
    this.finishObject(open)
    open.group = group
    open.subject = subject && this.trimmed(subject)
    open.phrases = []
    const { tokens } = this
    const denied =
      subject !== null &&
      ['no', 'nobody', 'none', 'neither', 'nothing'].includes((tokens[subject[0]] as Token).lower) &&
      // “no fewer than 30 miners died”
      !(['fewer', 'less'].includes(tokens[subject[0] + 1]?.lower ?? '') && tokens[subject[0] + 2]?.lower === 'than')
    const shared =
      beside &&
      form === 'finite' &&
      group.modal === null &&
      group.tense !== 'future' &&
      (group.form === 'base' || group.form === 'past?' || group.form === 'participle')
    const shareForm = shared && group.form === 'base' && (beside.tense === 'future' || beside.modal !== null)
    const object = this.phraseAt[group.to]
    const participle = group.form === 'past?' || group.form === 'participle'
    // “was fined and spent a week in jail”
    const undergone = group.form === 'participle' || !(object && (!object.time || group.lemma === 'spend'))
    const sharePassive = shared && participle && beside.passive && undergone && !NEVER_PASSIVE.has(group.lemma)
    // “had been warned but refused to leave”
    const willed = beside?.passive && NEVER_PASSIVE.has(group.lemma) && this.groupAt[group.to]?.form === 'infinitive'
    const sharePerfect = shared && participle && beside.perfect && !willed
    const sharing = beside !== null && (shareForm || sharePassive || sharePerfect) === true
    const finite = form === 'finite'
    const ambiguous = group.form === 'past?'
    let tense: VerbGroup['tense'] = 'none'
    if (finite) tense = sharing ? beside.tense : ambiguous ? 'past' : group.tense
    open.verb = {
      range: [group.from, group.to],
      head: group.head,
      lemma: group.lemma,
      tense,
      form,
      perfect: group.perfect || sharePerfect === true,
      progressive: group.progressive,
      passive:
        (group.passive && !(sharePerfect && !beside.passive)) ||
        sharePassive === true ||
        (form === 'participle' && (group.form === 'past?' || group.form === 'participle')),
      negated: group.negated || denied || (sharing && beside.negated && this.isEither(group.from)),
      modal: sharing ? beside.modal : group.modal,
    }
  }

  /** “was not fined or banned” */
  private isEither(from: number): boolean {
    return ['or', 'nor'].includes(this.tokens[this.skipAdverbs(from)]?.lower ?? '')
  }

  /** Without the comma, dash or quote mark at its end. */
  trimmed(range: Range): Range {
    let to = range[1]
    while (to > range[0] + 1 && (this.tokens[to - 1] as Token).pos === 'PUNCT') to--
    // “Ana Roth, author of “Salt”, said”
    const cut = this.tokens[to]
    if (isQuoteMark(cut) && isOddly(this.tokens.slice(range[0], to))) to++
    // “The mayor, however, said”
    if (to > range[0] + 2 && isThrownIn(this.tokens[to - 1] as Token) && this.tokens[to - 2]?.text === ',') to -= 2
    return [range[0], to]
  }

  /** A clause around this one is still waiting for its verb. */
  waiting(open: Open): boolean {
    return open.parent !== null && open.parent.verb === null
  }

  commaBefore(i: number): boolean {
    return this.tokens[this.skipBack(i)]?.text === ','
  }
}
