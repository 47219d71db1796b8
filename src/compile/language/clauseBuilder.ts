import type { Clause, Range, VerbGroup } from './clauses.ts'
import {
  BARE_INFINITIVE,
  CLAUSE_TAKING,
  CONTENT_NOUNS,
  OBJECT_CONTROL,
  PREPOSITIONAL_SUBORDINATORS,
  RELATIVES,
  SAYING,
  SUBORDINATORS,
  TELLING,
} from './clauseWords.ts'
import { isQuoteMark, type NounPhrase, POINT_TIMES } from './phrases.ts'
import type { Token } from './tokens.ts'
import { NEGATIONS, type RawGroup } from './verbGroups.ts'

type Kind = Clause['kind']

/** A clause while it is being read. */
interface Open {
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

const SUBJECT_PRONOUNS = new Set(['i', 'we', 'he', 'she', 'they', 'who', 'it'])
/** Verbs without a passive: their form in -ed is always the past. */
const NEVER_PASSIVE = new Set(
  'decline fail agree vow decide rise fall arrive die happen occur come go remain seem appear resign escape flee collapse erupt protest march rally travel apologize apologise vanish disappear succumb refuse try attempt manage begin continue respond react insist emerge'.split(
    ' ',
  ),
)
/** Verbs that report and rarely take a plain object, so that two joined nouns after them are one subject. */
const REPORTING = new Set([
  'say',
  'claim',
  'believe',
  'think',
  'hope',
  'insist',
  'argue',
  'maintain',
  'add',
  'state',
  'note',
  'agree',
  'fear',
  'expect',
])
const SPEAKING = new Set([
  'blame',
  'accuse',
  'cite',
  'say',
  'add',
  'call',
  'urge',
  'warn',
  'note',
  'claim',
  'insist',
  'describe',
  'stress',
  'demand',
  'vow',
  'threaten',
  'promise',
  'denounce',
  'condemn',
])
const DASHES = new Set(['—', '–', '--', '-'])
const CLOSERS = new Set([',', '—', '–', '--', ')', ';', ':'])
const isTensed = (open: Open): boolean => open.verb?.form === 'finite'

/**
 * Reads one sentence from left to right with a stack of open clauses. A new verb group either gives the innermost
 * clause without a verb its verb, opens a clause under the one before it, or closes clauses until it fits.
 */
export class ClauseBuilder {
  private readonly all: Open[] = []
  private readonly stack: Open[] = []
  private readonly phraseAt: (NounPhrase | undefined)[] = []
  private readonly phraseEnding: (NounPhrase | undefined)[] = []
  private readonly groupAt: (RawGroup | undefined)[] = []

  constructor(
    private readonly tokens: readonly Token[],
    groups: readonly RawGroup[],
    phrases: readonly NounPhrase[],
  ) {
    for (const phrase of phrases) {
      this.phraseAt[phrase.from] = phrase
      this.phraseEnding[phrase.to] = phrase
    }
    for (const group of groups) this.groupAt[group.from] = group
  }

  build(): Open[] {
    const { tokens } = this
    this.push('main', 0, null)
    let i = 0
    while (i < tokens.length) {
      const group = this.groupAt[i]
      if (group) {
        this.readGroup(group)
        i = group.to
        continue
      }
      const introduced = this.readIntroducer(i)
      if (introduced > 0) {
        i += introduced
        continue
      }
      const phrase = this.phraseAt[i]
      if (phrase) {
        // After “when”, “because”, “after” the phrase is the subject, not the complement of a preposition.
        const { top } = this
        top.phrases.push(
          phrase.governor >= 0 && phrase.governor === top.introducedAt ? { ...phrase, governor: -1 } : phrase,
        )
        i = phrase.to
        continue
      }
      this.readPunctuation(i)
      i++
    }
    while (this.stack.length > 0) this.close(tokens.length)
    this.attachSpeech()
    return this.all.filter((open) => !open.dissolved)
  }

  /** The innermost open clause. Where the last one was closed and none followed, a new one starts there. */
  private get top(): Open {
    const open = this.stack.at(-1)
    if (open) return open
    const last = this.all.findLast((other) => other.to >= 0)
    return this.push('main', last?.to ?? 0, null)
  }

  private push(kind: Kind, from: number, parent: Open | null, introducer = '', introducedAt = -1): Open {
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

  private close(at: number): void {
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
  private popTo(open: Open, at: number): void {
    if (!this.stack.includes(open)) return
    while (this.top !== open) this.close(at)
  }

  /** The index of the token before `i`, quote marks and adverbs left out. */
  private skipBack(i: number): number {
    let j = i - 1
    while (j >= 0 && isQuoteMark(this.tokens[j])) j--
    return j
  }
  private skipAdverbs(i: number): number {
    let j = i - 1
    while (
      j >= 0 &&
      (isQuoteMark(this.tokens[j]) ||
        (this.tokens[j] as Token).pos === 'ADV' ||
        NEGATIONS.has((this.tokens[j] as Token).lower))
    )
      j--
    return j
  }

  // ---- words that open clauses

  /** How many tokens were read as the introduction of a clause; 0 for none. */
  private readIntroducer(i: number): number {
    const { tokens } = this
    const word = (tokens[i] as Token).lower
    if (word === 'that') return this.readThat(i)
    if (
      RELATIVES.has(word) ||
      ((word === 'where' || word === 'whereby') &&
        (this.afterNoun(i) || tokens[this.skipBack(i)]?.pos === 'PUNCT') &&
        i > 1)
    ) {
      const afterPreposition = tokens[i - 1]?.pos === 'ADP'
      const from = afterPreposition ? i - 1 : i
      // “… of whom”, “some of which” belong to the clause they open.
      const kind: Kind =
        word === 'where' || word === 'whose' || this.afterNoun(from) || tokens[this.skipBack(from)]?.pos === 'PUNCT'
          ? 'relative'
          : 'complement'
      this.popForRelative(from)
      this.openInterrupted(from)
      const open = this.push(kind, from, this.top, word)
      open.antecedent = this.antecedentOf(from)
      if (open.openedBy === '' && open.antecedent && this.tokens[open.antecedent[0] - 1]?.text === ',')
        open.openedBy = ','
      return 1
    }
    if (word === 'what' || word === 'whatever' || word === 'where') {
      this.push('complement', i, this.top, word)
      return 1
    }
    const kind = SUBORDINATORS.get(word)
    if (kind && !(word === 'how' && ['many', 'much'].includes(tokens[i + 1]?.lower ?? ''))) {
      if (word === 'while' && (tokens[i - 1]?.lower === 'a' || tokens[i - 1]?.lower === 'little')) return 0
      if (this.opensAClause(i) || kind === 'complement') {
        this.popAtBoundary(i)
        const even = tokens[i - 1]?.lower === 'even' || tokens[i - 1]?.lower === 'only' ? i - 1 : i
        this.push(kind, even, this.top, word, i)
        return 1
      }
      return 0
    }
    if (PREPOSITIONAL_SUBORDINATORS.has(word) && this.opensAClause(i)) {
      this.popAtBoundary(i)
      const conditional = word === 'provided' || (word === 'as' && tokens[i - 1]?.lower === 'long')
      this.push(conditional ? 'conditional' : 'adverbial', i, this.top, word, i)
      return 1
    }
    if (word === 'so' && tokens[i + 1]?.lower === 'that') {
      this.push('adverbial', i, this.top, word)
      return 2
    }
    return 0
  }

  /** “said the crossing — where four died — had reopened”: the subject of a clause whose verb is still to come. */
  private openInterrupted(i: number): void {
    const { top } = this
    if (!top.verb || !SAYING.has(top.group?.lemma ?? '')) return
    let at = this.skipBack(i)
    if (at >= 0 && (this.tokens[at] as Token).pos === 'PUNCT') at = this.skipBack(at)
    let phrase = this.phraseEnding[at + 1]
    while (phrase && phrase.governor > 0) phrase = this.phraseEnding[phrase.governor]
    const objects = top.phrases.filter((other) => other.governor < 0 && !other.time)
    const expected = TELLING.has(top.group?.lemma ?? '') ? 1 : 0
    if (!phrase || phrase.time || phrase.governor >= 0 || objects[expected] !== phrase) return
    const moved = top.phrases.filter((other) => other.from >= (phrase as NounPhrase).from)
    this.forget(phrase.from)
    this.push('complement', phrase.from, top).phrases = moved
  }

  private readThat(i: number): number {
    const { tokens } = this
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (next === undefined) return 0
    const verbNext = this.groupAt[i + 1] ?? (next.pos === 'ADV' ? this.groupAt[i + 2] : undefined)
    const before = tokens[this.skipAdverbs(i)]
    const second =
      before?.pos === 'CCONJ' && this.stack.some((open) => open.introducer === 'that') && this.opensAClause(i)
    const opensPhrase = ['DET', 'PRON', 'PROPN', 'NUM'].includes(next.pos) || isQuoteMark(next)
    if (token.pos === 'DET' && !opensPhrase && !second && !(before?.pos === 'VERB' && next.lower.endsWith('s')))
      return 0
    if (token.pos !== 'SCONJ' && verbNext && !this.afterNoun(i)) return 0
    const noun = this.phraseEnding[i]
    const said = this.speechOf(this.top)
    const telling = said !== null && said.phrases.length > 0 && TELLING.has(said.group?.lemma ?? '')
    let kind: Kind = 'complement'
    if (noun && !telling) {
      const content =
        CONTENT_NOUNS.has((tokens[noun.head] as Token).lemma.toLowerCase()) ||
        CONTENT_NOUNS.has((tokens[noun.head] as Token).lower)
      const speaks = said !== null && noun.time
      if (verbNext ? !speaks : !content && !speaks && !(said !== null && noun.governor >= 0)) kind = 'relative'
    }
    // “said that … and that …”: the second stands beside the first.
    if (before?.pos === 'CCONJ') {
      const first = [...this.stack].reverse().find((open) => open.introducer === 'that')
      if (first) this.popTo(first.parent as Open, this.skipBack(i))
      else {
        const say = [...this.stack].reverse().find((open) => CLAUSE_TAKING.has(open.group?.lemma ?? ''))
        if (say) this.popTo(say, this.skipBack(i))
      }
      kind = 'complement'
    } else if (kind === 'complement' && !noun) {
      // nothing to close: the clause hangs on the verb just read
    } else if (kind === 'complement' && said && said !== this.top) this.popTo(said, i)
    const open = this.push(kind, i, this.top, 'that')
    if (kind === 'relative') open.antecedent = this.antecedentOf(i)
    return 1
  }

  /** The clause of speech that a “that” here can belong to: the innermost, looking through phrases of time and place. */
  private speechOf(open: Open): Open | null {
    let at: Open | null = open
    while (at && at.verb?.form !== 'finite' && !CLAUSE_TAKING.has(at.group?.lemma ?? '')) at = at.parent
    return at && CLAUSE_TAKING.has(at.group?.lemma ?? '') ? at : null
  }

  private afterNoun(i: number): boolean {
    const at = this.skipBack(i)
    return this.phraseEnding[at + 1] !== undefined
  }

  /** The whole phrase a relative clause is about: the base phrase before it, with the head it hangs on by “of”. */
  private antecedentOf(i: number): Range | null {
    let at = this.skipBack(i)
    if (at >= 0 && [',', '(', '—', '–'].includes((this.tokens[at] as Token).text)) at = this.skipBack(at)
    let phrase = this.phraseEnding[at + 1]
    if (!phrase) return null
    const end = phrase.to
    // “the attack on the village, which killed nine”: after a comma “which” looks back past prepositions.
    const far = at < this.skipBack(i) && (this.tokens[i] as Token).lower === 'which'
    while (far && phrase.governor > 0) {
      const outer: NounPhrase | undefined = this.phraseEnding[phrase.governor]
      // “in response to the attack”: a bare noun between prepositions is no antecedent.
      if (!outer || (outer.to - outer.from === 1 && outer.governor >= 0)) break
      phrase = outer
    }
    return [phrase.from, end]
  }

  /** A subject and its verb, or a bare participle, follow the word at `i` before the next boundary. */
  private opensAClause(i: number): boolean {
    const { tokens } = this
    const word = (tokens[i] as Token).lower
    const always = SUBORDINATORS.has(word)
    let free = 0
    let j = i + 1
    const limit = Math.min(tokens.length, i + 40)
    let comma = false
    while (j < limit) {
      const group = this.groupAt[j]
      const phrase = this.phraseAt[j]
      if (group) {
        if (free > 0) return group.form !== 'ing' && group.form !== 'infinitive' && !comma
        if (word === 'than' || word === 'like') return false
        if (group.form === 'infinitive') return false
        if (word === 'as') return group.form === 'past?' || group.form === 'participle'
        return group.form !== 'finite' || always
      }
      if (phrase) {
        const governed = phrase.governor > i
        const joined = tokens[phrase.from - 1]?.pos === 'CCONJ' && phrase.from - 1 > i
        if (!governed && !phrase.time && !joined && ++free > 1 && !comma && !always) return false
        j = phrase.to
        continue
      }
      const token = tokens[j] as Token
      if (
        token.lower === 'to' ||
        token.pos === 'ADV' ||
        token.pos === 'ADP' ||
        isQuoteMark(token) ||
        token.lower === 'that'
      ) {
        j++
        continue
      }
      if (RELATIVES.has(token.lower) && free > 0) return always
      if (token.pos === 'CCONJ' && !this.groupAt[j + 1]) {
        j++
        continue
      }
      if (token.text === ',' && always && free > 0) {
        comma = true
        return free > 0 && !this.nextIsSubjectAfter(j)
      }
      return false
    }
    return false
  }
  private nextIsSubjectAfter(i: number): boolean {
    return this.phraseAt[i + 1] !== undefined && this.phraseAt[i + 1]?.governor === -1
  }

  /** At a comma or dash before a subordinator, clauses opened by that mark end. */
  private popAtBoundary(i: number): void {
    const at = this.skipBack(i)
    const mark = this.tokens[at]
    if (mark?.pos !== 'PUNCT') return
    while (this.stack.length > 1 && (this.top.kind === 'relative' || this.top.kind === 'participial') && this.top.verb)
      this.close(at)
  }
  private popForRelative(i: number): void {
    const at = this.skipBack(i)
    if (this.tokens[at]?.text !== ',') return
    const antecedent = this.phraseEnding[at]
    while (this.stack.length > 1 && this.top.kind === 'relative' && this.top.openedBy === ',' && !antecedent)
      this.close(at)
  }

  // ---- punctuation

  private readPunctuation(i: number): void {
    const text = (this.tokens[i] as Token).text
    if (text === ')') {
      const opened = [...this.stack].reverse().find((open) => open.openedBy === '(')
      if (opened) {
        this.popTo(opened, i)
        this.close(i)
      }
      return
    }
    if (text !== ',' && !DASHES.has(text)) return
    if (
      DASHES.has(text) &&
      this.tokens[i - 1]?.end === (this.tokens[i] as Token).start &&
      this.tokens[i + 1]?.start === (this.tokens[i] as Token).end &&
      text === '-'
    )
      return
    const next = this.tokens[i + 1]
    if (DASHES.has(text) && this.top.verb === null) this.dropBetweenDashes(i)
    for (;;) {
      const { top } = this
      if (this.stack.length < 2 || top.verb === null || top.kind === 'main') return
      const dash = DASHES.has(text) && DASHES.has(top.openedBy)
      const interrupts = (top.kind === 'relative' || top.kind === 'participial') && top.openedBy === ',' && text === ','
      const fronted =
        (top.kind === 'adverbial' || top.kind === 'conditional' || top.kind === 'participial') &&
        this.waiting(top) &&
        text === ','
      const back =
        next !== undefined &&
        (next.pos === 'ADP' ||
          next.pos === 'VERB' ||
          next.pos === 'AUX' ||
          next.pos === 'ADV' ||
          this.phraseAt[i + 1]?.time === true ||
          POINT_TIMES.has(next.lower))
      const inner = (top.kind === 'infinitive' || top.kind === 'relative') && this.enclosedBy(top, text)
      if (dash || fronted || (interrupts && (back || this.waiting(top))) || inner) {
        this.close(i)
        if (dash) return
      } else return
    }
  }
  /** “… — the main aim of the talks — will be hard”: what stands between dashes is no subject. */
  private dropBetweenDashes(i: number): void {
    for (let j = i - 1; j > this.top.from; j--) {
      if (!DASHES.has((this.tokens[j] as Token).text) || this.tokens[j - 1]?.end === (this.tokens[j] as Token).start)
        continue
      this.forget(j)
      return
    }
  }
  /** A clause around this one is still waiting for its verb. */
  private waiting(open: Open): boolean {
    return open.parent !== null && open.parent.verb === null
  }
  /** This clause lies in one that the mark at hand closes. */
  private enclosedBy(open: Open, text: string): boolean {
    for (let at = open.parent; at; at = at.parent) {
      if (at.verb === null) return false
      if (
        (at.kind === 'relative' || at.kind === 'participial') &&
        (at.openedBy === text || (at.openedBy === '' && at.parent?.verb === null))
      )
        return true
      if (
        at.kind !== 'infinitive' &&
        at.kind !== 'relative' &&
        at.kind !== 'participial' &&
        this.waiting(at) &&
        at.kind !== 'main'
      )
        return true
    }
    return false
  }

  // ---- verb groups

  private readGroup(group: RawGroup): void {
    const role = this.roleOf(group)
    if (role === 'infinitive') this.openInfinitive(group)
    else if (role === 'ing' || role === 'reduced') this.openParticiple(group, role)
    else this.placeFinite(group)
  }

  private roleOf(group: RawGroup): 'finite' | 'infinitive' | 'ing' | 'reduced' {
    if (group.form === 'infinitive') return 'infinitive'
    if (group.form === 'ing') return 'ing'
    if (group.form === 'participle') return this.sharesAuxiliary(group) ? 'finite' : 'reduced'
    if (group.form === 'base') return this.isBareInfinitive(group) ? 'infinitive' : 'finite'
    return group.form === 'past?' && this.isReduced(group) ? 'reduced' : 'finite'
  }

  /** “has killed … and driven …” */
  private sharesAuxiliary(group: RawGroup): boolean {
    if (this.tokens[this.skipAdverbs(group.from)]?.pos !== 'CCONJ') return false
    return this.stack.some((open) => isTensed(open) && (open.verb?.perfect || open.verb?.passive))
  }

  private isBareInfinitive(group: RawGroup): boolean {
    const { top, tokens } = this
    if (top.group === null) return false
    if (
      BARE_INFINITIVE.has(top.group.lemma) &&
      top.phrases.length <= 1 &&
      tokens[this.skipAdverbs(group.from)]?.pos !== 'CCONJ'
    )
      return true
    return top.verb?.form === 'infinitive' && tokens[this.skipAdverbs(group.from)]?.pos === 'CCONJ'
  }

  /** A form like “attacked” that stands for “that was attacked”. */
  private isReduced(group: RawGroup): boolean {
    const { tokens, top } = this
    const at = this.skipAdverbs(group.from)
    const before = tokens[at]
    const next = tokens[group.to]
    if (before === undefined) return next?.pos === 'ADP' && this.finiteFollows(group, true)
    if (NEVER_PASSIVE.has(group.lemma)) return false
    if (before.pos === 'CCONJ' || SUBJECT_PRONOUNS.has(before.lower)) return false
    if (before.pos === 'ADP' || before.pos === 'SCONJ') return true
    const by =
      next?.lower === 'by' &&
      !['rise', 'increase', 'fall', 'drop', 'grow', 'pass', 'stand', 'go', 'come', 'jump', 'decline', 'climb'].includes(
        group.lemma,
      )
    if (by) return !(tokens[group.to + 1]?.pos === 'VERB' && top.group === null)
    const phrase = this.phraseEnding[at + 1]
    // “the quake that struck the region killed …”: a subject left behind still waits for its verb.
    if (top.group !== null && this.leftBehind() && !CLAUSE_TAKING.has(top.group.lemma))
      return this.finiteFollows(group, true)
    if (CLAUSE_TAKING.has(group.lemma) && SAYING.has(group.lemma))
      return next?.lower === 'as' || next?.lower === 'missing'
    if (top.group === null) {
      if (before.text === ',' || DASHES.has(before.text)) {
        const first = top.phrases.length > 0 && at > 0 && !this.hasMarkBefore(top.from, at)
        return first && next?.pos === 'ADP' && this.finiteFollows(group, false)
      }
      if (!phrase && top.phrases.length === 0) return top.kind === 'adverbial' || top.kind === 'conditional'
      const earlier = phrase && phrase.governor < 0 ? this.phraseEnding[phrase.from] : undefined
      if (earlier && !earlier.time && earlier.governor < 0) return false
      return this.finiteFollows(group, true)
    }
    if (phrase) {
      const free = phrase.governor < 0 && !phrase.time
      if (free && CLAUSE_TAKING.has(top.group.lemma) && SAYING.has(top.group.lemma))
        return this.finiteFollows(group, true)
      const earlier = this.phraseEnding[phrase.from]
      if (free && earlier && !earlier.time && top.phrases.includes(earlier)) return false
      if (
        tokens[this.skipBack(phrase.from)]?.pos === 'CCONJ' ||
        [',', ';'].includes(tokens[this.skipBack(phrase.from)]?.text ?? '')
      ) {
        // “…, and the army attacked”, unless a verb still follows for that subject or it is the item of a list
        if (free && next?.pos !== 'ADP') return false
        if (free) return this.finiteFollows(group, true)
      }
      if (free && ['it', 'he', 'she', 'they', 'we', 'i', 'who'].includes((tokens[phrase.head] as Token).lower))
        return false
      return true
    }
    if (before.text === ',' || DASHES.has(before.text))
      return this.relativesBetween(top)
        ? next?.pos === 'ADP' && !this.waiting(top)
        : next?.pos === 'ADP' || next === undefined
    return before.pos === 'VERB' || before.pos === 'AUX'
  }
  /** A clause whose subject was read and whose verb was not. */
  private leftBehind(): Open | undefined {
    if (this.top.kind !== 'relative' && this.top.kind !== 'participial' && this.top.kind !== 'infinitive')
      return undefined
    for (let i = this.stack.length - 2; i >= 0; i--) {
      const open = this.stack[i] as Open
      if (open.verb === null && open.phrases.length > 0) return open
      if (open.kind !== 'relative' && open.kind !== 'participial' && open.kind !== 'infinitive') return undefined
    }
    return undefined
  }
  private relativesBetween(open: Open): boolean {
    return open.kind === 'relative' || open.kind === 'participial'
  }
  private hasMarkBefore(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ([',', '—', '–'].includes((this.tokens[i] as Token).text)) return true
    return false
  }
  /** A finite verb follows for the same subject: only phrases of place and time stand between (or, loosely, a comma). */
  private finiteFollows(group: RawGroup, strict: boolean): boolean {
    const { tokens } = this
    const limit = Math.min(tokens.length, group.to + 30)
    let i = group.to
    while (i < limit) {
      const next = this.groupAt[i]
      if (next) {
        if (next.inverted >= 0) return false
        if (next.form === 'infinitive' || next.form === 'ing') {
          const object = this.phraseAt[next.to]
          i = object && object.governor < 0 ? object.to : next.to
          continue
        }
        return next.form !== 'participle'
      }
      const phrase = this.phraseAt[i]
      if (phrase) {
        if (strict && phrase.governor < 0 && !phrase.time) return false
        i = phrase.to
        continue
      }
      const token = tokens[i] as Token
      if (
        token.pos === 'SCONJ' ||
        RELATIVES.has(token.lower) ||
        token.lower === 'that' ||
        SUBORDINATORS.has(token.lower) ||
        token.text === ';' ||
        token.text === ':'
      )
        return false
      if (strict && (token.text === ',' || token.pos === 'CCONJ')) return false
      if (!strict && token.text === ',') return this.groupAt[i + 1] !== undefined || this.groupAt[i + 2] !== undefined
      i++
    }
    return false
  }

  private openInfinitive(group: RawGroup): void {
    const { tokens, top } = this
    if (
      group.form !== 'infinitive' &&
      tokens[this.skipAdverbs(group.from)]?.pos === 'CCONJ' &&
      top.verb?.form === 'infinitive'
    ) {
      const { parent, subject } = top
      const at = this.skipAdverbs(group.from)
      this.close(at)
      const open = this.push('infinitive', at, parent)
      this.give(open, group, subject, 'infinitive')
      return
    }
    if (tokens[this.skipAdverbs(group.from)]?.pos === 'CCONJ') {
      const sibling = [...this.stack].reverse().find((open) => open.verb?.form === 'infinitive')
      if (sibling) {
        this.popTo(sibling.parent as Open, this.skipAdverbs(group.from))
        const open = this.push('infinitive', group.from, this.top)
        this.give(open, group, sibling.subject, 'infinitive')
        return
      }
    }
    const open = this.push('infinitive', group.from, top)
    const controlled =
      top.group && OBJECT_CONTROL.has(top.group.lemma) && !top.verb?.passive
        ? top.phrases.find((phrase) => phrase.governor < 0 && !phrase.time)
        : undefined
    this.give(
      open,
      group,
      controlled ? [controlled.from, controlled.to] : (top.subject ?? this.subjectOf(top, group.from)),
      'infinitive',
    )
  }

  private openParticiple(group: RawGroup, role: 'ing' | 'reduced'): void {
    const { tokens } = this
    const at = this.skipAdverbs(group.from)
    const before = tokens[at]
    const { top } = this
    if (top.group === null && top.phrases.length === 0 && (top.kind === 'adverbial' || top.kind === 'conditional')) {
      this.give(top, group, top.parent?.subject ?? null, 'participle')
      return
    }
    if (before?.pos === 'CCONJ' || (before?.text === ',' && role === 'ing')) {
      // “killing 12 and wounding 30”, “…, killing 12, wounding 30”: the second stands beside the first
      const sibling = top.kind === 'participial' && top.verb ? top : null
      if (sibling && (before.pos === 'CCONJ' || sibling.openedBy === ',')) {
        const { parent, subject } = sibling
        this.close(at)
        const open = this.push('participial', before.pos === 'CCONJ' ? at : group.from, parent)
        open.openedBy = sibling.openedBy
        this.give(open, group, subject, 'participle')
        return
      }
    }
    if (before && (before.text === ',' || DASHES.has(before.text)))
      while (this.stack.length > 1 && !isTensed(this.top) && this.top.verb !== null) this.close(at)
    if (before?.text === ',' && role === 'ing' && SPEAKING.has(group.lemma)) {
      // “… once it enters the port, blaming the guards”: who speaks is the subject of the sentence.
      const speaker = this.stack.find(
        (open) => open.verb !== null && (open.kind === 'main' || open.kind === 'complement'),
      )
      if (speaker) this.popTo(speaker, at)
    }
    if (role === 'reduced' && this.phraseEnding[at + 1] && this.finiteFollows(group, true))
      this.openInterrupted(group.from)
    const parent = this.top
    const phrase = this.phraseEnding[at + 1]
    const gerund =
      role === 'ing' &&
      before !== undefined &&
      (before.pos === 'ADP' || before.pos === 'SCONJ' || before.pos === 'PART')
    const start = before === undefined
    const open = this.push('participial', group.from, parent)
    // “the head of the agency speaking”, “thousands of people fleeing”: the whole of it does so.
    let outer = phrase
    while (
      outer &&
      outer.governor > 0 &&
      (tokens[outer.governor] as Token).lower === 'of' &&
      this.phraseEnding[outer.governor]
    )
      outer = this.phraseEnding[outer.governor]
    const modified: Range | null = phrase && outer && !gerund ? [outer.from, phrase.to] : null
    open.antecedent = modified
    this.give(
      open,
      group,
      modified ?? (start ? null : (parent.subject ?? this.subjectOf(parent, group.from))),
      gerund ? 'gerund' : 'participle',
    )
  }

  private placeFinite(group: RawGroup): void {
    const { tokens } = this
    let { top } = this
    const at = this.skipAdverbs(group.from)
    const before = tokens[at]
    const candidate =
      this.leftBehind() && !CLAUSE_TAKING.has(top.group?.lemma ?? '') && before?.pos !== 'CCONJ'
        ? null
        : this.candidate(group.from)
    // “…, the army said”, “…,” said Smith: a verb of saying after what was said.
    if (this.isAfterthought(group, candidate, at)) return
    if (top.group === null) {
      const zero = this.zeroRelative(top, group, candidate)
      if (zero) return
      if (group.inverted >= 0) {
        const conditional =
          ['should', 'had', 'were'].includes((tokens[group.inverted] as Token).lower) && this.commaFollows(group)
        const open = conditional ? this.push('conditional', group.from, top) : top
        this.give(open, group, [group.inverted + 1, group.head], 'finite')
        return
      }
      const gerund = this.all.some((open) => open.parent === top && open.kind === 'participial')
      this.give(top, group, this.subjectOf(top, group.from) ?? (gerund ? [top.from, at + 1] : null), 'finite')
      return
    }
    if (group.inverted >= 0) {
      const word = (tokens[group.inverted] as Token).lower
      const conditional = ['should', 'had', 'were'].includes(word)
      const open = this.push(conditional ? 'conditional' : 'main', group.from, conditional ? top : null)
      this.give(open, group, [group.inverted + 1, group.head], 'finite')
      return
    }
    if (candidate) {
      this.placeWithSubject(group, candidate)
      return
    }
    // A verb for a subject that was left behind, or one that shares the subject of the verb before it.
    const coordinated = before?.pos === 'CCONJ'
    const boundary =
      coordinated || before?.text === ',' || before?.text === ';' || (before !== undefined && DASHES.has(before.text))
    if (top.kind === 'relative' && top.antecedent && SAYING.has(top.group.lemma) && at === top.group.to - 1) {
      // “which he said has been under siege”
      this.give(this.push('complement', group.from, top), group, top.antecedent, 'finite')
      return
    }
    const waiting = [...this.stack]
      .reverse()
      .find((open) => open.verb === null && (open.phrases.length > 0 || open.kind === 'main'))
    if (waiting && !coordinated) {
      this.popTo(waiting, boundary ? at : at + 1)
      const first = waiting.phrases.length === 0
      this.give(
        waiting,
        group,
        first ? [waiting.from, Math.max(waiting.from + 1, group.from)] : this.subjectOf(waiting, group.from),
        'finite',
      )
      return
    }
    if (group.form === 'base' && !coordinated && before?.text !== ',') {
      const open = this.push('infinitive', group.from, top)
      this.give(open, group, top.subject, 'infinitive')
      return
    }
    const sibling = this.siblingFor(group, coordinated && tokens[this.skipBack(at)]?.text === ',')
    const commaAt = this.skipBack(at)
    const end = coordinated ? (tokens[commaAt]?.text === ',' ? commaAt : at) : boundary ? at : group.from
    this.popTo(sibling, end)
    top = sibling
    const { parent, kind, subject, verb, antecedent, openedBy } = top
    this.close(end)
    const open = this.push(
      kind === 'conditional' && kind !== sibling.kind ? 'main' : kind,
      coordinated ? at : group.from,
      parent,
      top.introducer,
    )
    open.antecedent = antecedent
    open.openedBy = openedBy
    this.give(open, group, subject, 'finite', verb)
  }

  private commaFollows(group: RawGroup): boolean {
    for (let i = group.to; i < this.tokens.length && i < group.to + 30; i++)
      if ((this.tokens[i] as Token).text === ',') return true
    return false
  }

  /** The finite clause (or, for a base form, the infinitive) that this coordinated verb stands beside. */
  private siblingFor(group: RawGroup, comma: boolean): Open {
    const saying = SAYING.has(group.lemma)
    const candidates = [...this.stack].reverse().filter((open) => open.verb !== null)
    if (group.form === 'base') {
      const open = candidates.find(
        (open) => open.verb?.tense === 'future' || open.verb?.modal || open.verb?.tense === 'present',
      )
      if (open) return open
    }
    const finite = candidates.filter(isTensed)
    if (group.to - group.from > 1) {
      const alike = finite.find((open) => open.verb?.perfect === group.perfect && open.verb.tense === group.tense)
      if (alike) return alike
    }
    if (saying) {
      const open = finite.find((open) => SAYING.has(open.group?.lemma ?? ''))
      if (open) return open
    }
    if (comma) {
      const open = finite.find((open) => open.kind !== 'relative' && open.kind !== 'adverbial')
      if (open) return open
    }
    if (group.form === 'participle') {
      const open = finite.find((open) => open.verb?.perfect || open.verb?.passive)
      if (open) return open
    }
    const tensed = finite.find((open) => open.verb?.tense === group.tense || group.form === 'past?')
    return tensed ?? finite[0] ?? candidates[0] ?? (this.stack[0] as Open)
  }

  /** The last phrase before the verb that can be its subject: no preposition before it, only “of …” phrases after it. */
  private candidate(before: number): NounPhrase | null {
    const { phrases } = this.top
    let end = this.skipAdverbs(before) + 1
    if (this.tokens[end - 1]?.text === ',' && this.top.verb !== null) end = this.beforeApposition(end - 1)
    for (let k = phrases.length - 1; k >= 0; k--) {
      const phrase = phrases[k] as NounPhrase
      if (phrase.to !== end) {
        // between the phrase and what follows only adverbs
        let i = phrase.to
        while (i < end && ((this.tokens[i] as Token).pos === 'ADV' || isQuoteMark(this.tokens[i]))) i++
        if (i < end) return null
      }
      if (phrase.governor >= 0) {
        end = phrase.governor
        let i = end
        while (i > 0 && (this.tokens[i - 1] as Token).pos === 'ADP') i--
        end = i
        continue
      }
      if (phrase.time && k > 0) {
        const earlier = phrases[k - 1] as NounPhrase
        if (earlier.to === phrase.from && !earlier.time) {
          end = phrase.from
          continue
        }
      }
      const conj = this.tokens[phrase.from - 1]
      const earlier = phrases[k - 1]
      // “said Israel and Hamas agreed”: the subject has two heads
      if (
        conj?.pos === 'CCONJ' &&
        earlier &&
        earlier.to === phrase.from - 1 &&
        REPORTING.has(this.top.group?.lemma ?? '') &&
        earlier.governor < 0
      )
        return earlier
      return phrase
    }
    return null
  }

  /** “Smith, the head of the agency, said”: the end of the phrase before the apposition that the comma at `i` closes. */
  private beforeApposition(i: number): number {
    let phrase = this.phraseEnding[this.skipBack(i) + 1]
    while (phrase && phrase.governor > 0) phrase = this.phraseEnding[phrase.governor]
    if (!phrase || this.tokens[phrase.from - 1]?.text !== ',') return i + 1
    return this.phraseEnding[phrase.from - 1] ? phrase.from - 1 : i + 1
  }

  private placeWithSubject(group: RawGroup, phrase: NounPhrase): void {
    const { tokens } = this
    const { top } = this
    const subject: Range = [phrase.from, this.subjectEnd(group.from)]
    this.forget(phrase.from)
    const start = this.frontedStart(phrase.from)
    const markAt = this.skipBack(start)
    const mark = tokens[markAt]
    const conj = mark?.pos === 'CCONJ'
    const boundary = mark === undefined || conj || mark.pos === 'PUNCT'
    const lemma = top.group?.lemma ?? ''
    if (!boundary) {
      const earlier = this.phraseEnding[phrase.from]
      const takes =
        CLAUSE_TAKING.has(lemma) && (!earlier || earlier.time || TELLING.has(lemma) || earlier.governor >= 0)
      const kind: Kind = takes || !earlier || earlier.time ? 'complement' : 'relative'
      const open = this.push(kind, phrase.from, top)
      if (kind === 'relative' && earlier) open.antecedent = [earlier.from, earlier.to]
      this.give(open, group, subject, 'finite')
      return
    }
    // A new clause beside an open one; subordinate clauses that the boundary ends are closed.
    const end = conj && tokens[this.skipBack(markAt)]?.text === ',' ? this.skipBack(markAt) : markAt
    const from = conj ? markAt : start
    const waiting = [...this.stack].reverse().find((open) => open.verb === null && open.phrases.length === 0)
    if (waiting && waiting !== top && !conj) {
      this.popTo(waiting, end)
      this.give(waiting, group, subject, 'finite')
      return
    }
    const strong = mark !== undefined && [';', ':', '.', '?', '!'].includes(mark.text)
    if (
      CLAUSE_TAKING.has(lemma) &&
      top.phrases.every((p) => p.time || p.governor >= 0 || TELLING.has(lemma)) &&
      !conj &&
      !strong
    ) {
      const open = this.push('complement', start, top)
      this.give(open, group, subject, 'finite')
      return
    }
    if (strong && mark?.text === ':' && CLAUSE_TAKING.has(lemma)) {
      const open = this.push('complement', start, top)
      this.give(open, group, subject, 'finite')
      return
    }
    const stays = (open: Open): boolean =>
      open.kind === 'main' ||
      (!strong &&
        (open.kind === 'complement' ||
          (conj && !this.commaBefore(markAt) && (open.kind === 'adverbial' || open.kind === 'conditional'))))
    const sibling =
      [...this.stack].reverse().find((open) => stays(open) && (open.verb === null || isTensed(open))) ??
      (this.stack[0] as Open)
    this.popTo(sibling, end)
    if (sibling.verb === null) {
      this.give(sibling, group, subject, 'finite')
      return
    }
    const { parent, kind, introducer } = sibling
    this.close(end)
    const open = this.push(kind, from, parent, introducer)
    this.give(open, group, subject, 'finite')
  }
  /** Phrases from `start` on belong to the clause that is about to open. */
  private forget(start: number): void {
    this.top.phrases = this.top.phrases.filter((phrase) => phrase.from < start)
  }
  private commaBefore(i: number): boolean {
    return this.tokens[this.skipBack(i)]?.text === ','
  }
  /** Where a clause starts whose subject starts at `i`: at the phrases of time and place in front, when a boundary stands before them. */
  private frontedStart(i: number): number {
    let j = i
    for (;;) {
      const before = this.tokens[j - 1]
      if (before === undefined) return j
      if (isQuoteMark(before)) {
        j--
        continue
      }
      const phrase = this.phraseEnding[j]
      if (phrase && phrase.governor >= 0) j = phrase.governor
      else if (phrase?.time) j = phrase.from
      else if (before.pos === 'ADV') j--
      else if (
        before.text === ',' &&
        j < i &&
        this.phraseEnding[j - 1]?.governor !== undefined &&
        (this.phraseEnding[j - 1] as NounPhrase).governor >= 0 &&
        this.beforeIsBoundary((this.phraseEnding[j - 1] as NounPhrase).governor)
      )
        j = (this.phraseEnding[j - 1] as NounPhrase).governor
      else break
    }
    return this.beforeIsBoundary(j) ? j : i
  }
  private beforeIsBoundary(i: number): boolean {
    const before = this.tokens[this.skipBack(i)]
    return before === undefined || before.pos === 'CCONJ' || [',', ';', ':', '—', '–', '.'].includes(before.text)
  }
  private subjectEnd(verb: number): number {
    return Math.max(1, this.skipAdverbs(verb) + 1)
  }

  /** “the threats Israel faces …”: two phrases side by side before the first verb; the second is the subject of a relative. */
  private zeroRelative(top: Open, group: RawGroup, candidate: NounPhrase | null): boolean {
    if (!candidate || top.phrases.length < 2) return false
    const earlier = this.phraseEnding[candidate.from]
    if (!earlier || earlier.time || candidate.time || earlier.governor >= 0) return false
    const pronoun = (this.tokens[candidate.head] as Token).pos === 'PRON'
    if (!pronoun && !this.finiteFollows(group, false) && !this.finiteFollows(group, true)) return false
    const open = this.push('relative', candidate.from, top)
    open.antecedent = [earlier.from, earlier.to]
    top.phrases = top.phrases.filter((phrase) => phrase !== candidate)
    this.give(open, group, [candidate.from, this.subjectEnd(group.from)], 'finite')
    return true
  }

  /** A verb of saying set after or into what is said. */
  private isAfterthought(group: RawGroup, candidate: NounPhrase | null, at: number): boolean {
    const { tokens } = this
    if (!SAYING.has(group.lemma) || group.form === 'base' || group.passive) return false
    const next = tokens[group.to]
    const before = tokens[at]
    const quoted = isQuoteMark(tokens[group.from - 1])
    if (!candidate) {
      // “…,” said Smith
      if (!(before?.text === ',' || quoted) || !this.phraseAt[group.to] || this.top.verb === null) return false
      const subject = this.phraseAt[group.to] as NounPhrase
      if (subject.time) return false
      if (!quoted && (tokens[group.head] as Token).lower !== 'said' && (tokens[group.head] as Token).lower !== 'says')
        return false
      this.popTo(this.stack[0] as Open, at)
      this.close(at)
      const open = this.push('main', group.from, null)
      this.give(open, group, [subject.from, subject.to], 'finite')
      return true
    }
    const mark = tokens[this.skipBack(candidate.from)]
    if (mark?.text !== ',' && !(mark && DASHES.has(mark.text))) return false
    if (
      next !== undefined &&
      !['PUNCT', 'ADP', 'ADV'].includes(next.pos) &&
      !this.phraseAt[group.to]?.time &&
      !TELLING.has(group.lemma)
    )
      return false
    const parenthetical = next?.text === ',' && this.stack.some((open) => open.verb === null)
    if (parenthetical && this.phraseEnding[this.skipBack(candidate.from)]) {
      this.forget(candidate.from)
      const open = this.push('main', candidate.from, null)
      open.openedBy = 'said'
      this.give(open, group, [candidate.from, this.subjectEnd(group.from)], 'finite')
      this.close(group.to)
      return true
    }
    if (this.top.verb === null || next?.lower === 'that') return false
    if (this.stack.some((open) => open.verb === null)) return false
    const end = this.skipBack(candidate.from)
    this.forget(candidate.from)
    this.popTo(this.stack[0] as Open, end)
    this.close(end)
    const open = this.push('main', candidate.from, null)
    this.give(open, group, [candidate.from, this.subjectEnd(group.from)], 'finite')
    return true
  }

  /** The subject of a clause whose verb starts at `verb`: its first phrase that is neither governed nor only a time. */
  private subjectOf(open: Open, verb: number): Range | null {
    const free = open.phrases.filter((phrase) => phrase.governor < 0 && phrase.to <= verb)
    const first = free.find((phrase) => !phrase.time) ?? free[0]
    if (first) return [first.from, Math.max(first.to, this.subjectEnd(verb))]
    if (open.antecedent) return open.antecedent
    // Cut or garbled text: the name right before the verb.
    const last = open.phrases.at(-1)
    const named = last && last.to === this.subjectEnd(verb) && (this.tokens[last.head] as Token).pos === 'PROPN'
    return named ? [last.from, last.to] : null
  }

  private give(
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
      subject !== null && ['no', 'nobody', 'none', 'neither', 'nothing'].includes((tokens[subject[0]] as Token).lower)
    const shared =
      beside &&
      form === 'finite' &&
      group.modal === null &&
      group.tense !== 'future' &&
      (group.form === 'base' || group.form === 'past?' || group.form === 'participle')
    const shareForm = shared && group.form === 'base' && (beside.tense === 'future' || beside.modal !== null)
    const object = this.phraseAt[group.to]
    const participle = group.form === 'past?' || group.form === 'participle'
    const sharePassive = shared && participle && beside.passive && !(object && !object.time)
    const sharePerfect = shared && participle && beside.perfect
    const finite = form === 'finite'
    const ambiguous = group.form === 'past?'
    let tense: VerbGroup['tense'] = 'none'
    if (finite) tense = shareForm || sharePassive || sharePerfect ? beside.tense : ambiguous ? 'past' : group.tense
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
      negated: group.negated || denied,
      modal: shareForm ? beside.modal : group.modal,
    }
  }

  /** Without the comma, dash or quote mark at its end. */
  private trimmed(range: Range): Range {
    let to = range[1]
    while (to > range[0] + 1 && (this.tokens[to - 1] as Token).pos === 'PUNCT') to--
    return [range[0], to]
  }

  private finishObject(open: Open): void {
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
      else break
    }
    open.object = [first.from, to]
  }

  /** “two rifles, a map and a radio” is a list, “the capital, a city in the south” is not. */
  private isListed(open: Open, from: NounPhrase): boolean {
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

  /** What stands before an afterthought of saying is its complement. */
  private attachSpeech(): void {
    const roots = this.all.filter((open) => !open.dissolved && open.parent === null && open.verb !== null)
    for (let i = 0; i < roots.length; i++) {
      const said = roots[i] as Open
      if (said.openedBy === 'said') {
        const around = roots.find((open) => open.from < said.from && open.to > said.from)
        if (around) {
          around.parent = said
          around.kind = 'complement'
        }
        continue
      }
      if (
        i === 0 ||
        this.tokens[said.from]?.pos === 'CCONJ' ||
        !SAYING.has(said.group?.lemma ?? '') ||
        said.openedBy === ''
      )
        continue
      const own = this.all.some(
        (open) => !open.dissolved && open.parent === said && open.kind === 'complement' && open.from > said.from,
      )
      const at = this.skipBack(said.from)
      if (own || !(this.tokens[at]?.text === ',' || isQuoteMark(this.tokens[said.from - 1]))) continue
      for (let k = i - 1; k >= 0; k--) {
        const before = roots[k] as Open
        if (before.parent !== null) break
        before.parent = said
        before.kind = 'complement'
      }
    }
  }
}
export type { Open as OpenClause }
