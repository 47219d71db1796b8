import { isQuoteMark } from '../attributive.ts'
import type { Range } from '../clauses.ts'
import {
  BARE_INFINITIVE,
  CLAUSE_TAKING,
  PREPOSITIONAL_SUBORDINATORS,
  RELATIVES,
  SUBORDINATORS,
} from '../clauseWords.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { isHeadline } from './headline.ts'
import { opensAClause } from './opensAClause.ts'
import type { Open, Reading } from './reading.ts'

// Subjects that wait for their verb: behind what stands between, or in front of it.

const HANGING: ReadonlySet<string> = new Set(['relative', 'participial', 'infinitive'])

/** A clause whose subject was read and whose verb was not. */
export function leftBehind(r: Reading): Open | undefined {
  // “Divers looking for a boy lost after a dyke broke on the Rio Bravo | found …”
  const around = r.stack.at(-2)
  // “The quake, which officials said killed 40 people, | struck …”
  const told = r.top.kind === 'complement' && around?.kind === 'relative' && isSame(r.top.subject, around.antecedent)
  // “A nurse who was hit while leaving a bank | walked away”
  const aside = around?.kind === 'participial' || (around?.kind === 'relative' && r.top.verb?.form === 'participle')
  const deep = told || (r.top.kind === 'adverbial' && r.top.verb !== null && aside)
  if (!deep && !HANGING.has(r.top.kind)) return undefined
  for (let i = r.stack.length - 2; i >= 0; i--) {
    const open = r.stack[i] as Open
    if (open.verb === null && open.phrases.length > 0) return open
    if (!HANGING.has(open.kind)) return undefined
  }
  return undefined
}

const isSame = (a: Range | null, b: Range | null): boolean => a !== null && b !== null && a[0] === b[0]

/** A finite verb follows for the same subject: only phrases of place and time stand between (or, loosely, a comma). */
export function finiteFollows(r: Reading, group: RawGroup, strict: boolean): boolean {
  const { tokens } = r
  const limit = Math.min(tokens.length, group.to + 30)
  let i = group.to
  while (i < limit) {
    const next = r.groupAt[i]
    if (next) {
      // “dismissed as “invented” the results”
      if (tokens[r.skipBack(i)]?.lower === 'as' && next.form === 'past?') return false
      if (next.inverted >= 0) return false
      if (next.form === 'infinitive' || next.form === 'ing') {
        const object = r.phraseAt[next.to]
        i = object && object.governor < 0 ? object.to : next.to
        // “to let them see the hall”
        const bare = BARE_INFINITIVE.has(next.lemma) ? r.groupAt[i] : undefined
        if (bare?.form === 'base') i = bare.to
        continue
      }
      // “for reasons not yet explained”: a past has no bare “not” before it
      if (next.form !== 'participle' && !(next.form === 'past?' && isBareNot(tokens, next.from))) return true
      i = next.to
      continue
    }
    const phrase = r.phraseAt[i]
    if (phrase) {
      if (strict && phrase.governor < 0 && !phrase.time) return false
      i = phrase.to
      continue
    }
    const token = tokens[i] as Token
    // “trapped since Tuesday”
    if (r.phraseAt[i + 1]?.time && BEFORE_TIMES.has(token.lower)) {
      i++
      continue
    }
    // “turned back on Sunday | after its engine failed”: that verb is of another; “lost after a dyke broke | found his coat”
    if (strict && PREPOSITIONAL_SUBORDINATORS.has(token.lower) && !isHeadline(tokens) && opensAClause(r, i)) {
      while (i < limit && !r.groupAt[i]) i++
      i = r.groupAt[i]?.to ?? limit
      continue
    }
    if (
      (token.pos === 'SCONJ' && r.groupAt[i + 1]?.form !== 'ing') ||
      RELATIVES.has(token.lower) ||
      token.lower === 'that' ||
      SUBORDINATORS.has(token.lower) ||
      token.text === ';' ||
      token.text === ':' ||
      token.text === ')'
    )
      return false
    if (strict && token.text === ',') return isAside(r, i)
    // “resumed in May but failed”: two verbs of one kind
    if (token.pos === 'CCONJ' && (strict || r.groupAt[i + 1]) && r.groupAt[i + 1]?.form !== 'ing') return false
    if (!strict && token.text === ',') return r.groupAt[i + 1] !== undefined || r.groupAt[i + 2] !== undefined
    i++
  }
  return false
}

const BEFORE_TIMES = new Set(['since', 'after', 'before', 'until'])

/** “…, the banker was freed”: behind a comma a subject, and its verb. */
export function clauseFollows({ tokens, groupAt, phraseAt }: Reading, from: number): boolean {
  const limit = Math.min(tokens.length, from + LONGEST_FRONT)
  for (let i = from; i < limit; i++) {
    if ((tokens[i] as Token).text === ';') return false
    if ((tokens[i] as Token).text !== ',') continue
    let at = i + 1
    while (tokens[at] && (isQuoteMark(tokens[at]) || (tokens[at] as Token).pos === 'ADV')) at++
    const subject = phraseAt[at]
    if (!subject || subject.governor >= 0 || subject.time) continue
    at = subject.to
    while (at < limit && !groupAt[at] && !ENDS.has((tokens[at] as Token).text)) at = phraseAt[at]?.to ?? at + 1
    const verb = groupAt[at]
    if (verb && verb.inverted < 0 && (verb.form === 'finite' || verb.form === 'past?' || verb.form === 'base'))
      return true
  }
  return false
}
const LONGEST_FRONT = 40
const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.'])

/** “The roof, rebuilt last year, fell in”: only times and places follow, up to a comma and another verb. */
export function isEnclosed({ tokens, groupAt, phraseAt }: Reading, { to }: RawGroup): boolean {
  let i = to
  while (i < to + LONGEST_ASIDE && tokens[i] !== undefined && tokens[i]?.text !== ',') {
    const phrase = phraseAt[i]
    if (groupAt[i] || (phrase && phrase.governor < 0 && !phrase.time)) return false
    i = phrase ? phrase.to : i + 1
  }
  const verb = tokens[i]?.text === ',' ? groupAt[i + 1] : undefined
  return verb !== undefined && verb.inverted < 0 && (verb.form === 'finite' || verb.form === 'past?')
}
const LONGEST_ASIDE = 12

/** “The hall, built in 1959 and named after a king, was …”: two things told of it, and then behind a comma its verb. */
export function isDescribed(r: Reading, group: RawGroup): boolean {
  const limit = Math.min(r.tokens.length, group.to + 30)
  let joined = false
  for (let i = group.to; i < limit; i++) {
    const { pos, text, lower } = r.tokens[i] as Token
    const next = r.groupAt[i]
    const after = text === ',' ? r.groupAt[i + 1] : undefined
    const told = after?.form === 'finite' || (joined && after?.form === 'past?')
    if (after && told && after.inverted < 0 && (joined || after.to - after.from > 1)) return joined
    if (next && !joined) {
      if (r.tokens[i - 1]?.pos !== 'CCONJ' || next.form === 'finite' || next.form === 'ing') return false
      joined = r.tokens[next.to]?.pos === 'ADP'
    } else if (text === ';' || text === ':' || lower === 'that' || pos === 'SCONJ') return false
  }
  return false
}

/** “not yet found”: a “not” without an auxiliary, which no past tense has before it. */
export function isBareNot(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at > 0 && ['yet', 'fully', 'so', 'far', 'previously'].includes((tokens[at - 1] as Token).lower)) at--
  return (tokens[at] as Token).lower === 'not' || tokens[at - 1]?.lower === 'not'
}

/** “…, two nurses among them, were freed”: between two commas no verb, and after them one that wants its subject. */
function isAside(r: Reading, comma: number): boolean {
  const limit = Math.min(r.tokens.length, comma + 20)
  // “…, who want more pay, will strike”, “…, led by the Fox, has shut the port”
  const led = r.groupAt[comma + 1]
  const passive = (led?.form === 'past?' || led?.form === 'participle') && r.tokens[led.to]?.lower === 'by'
  const told = passive || RELATIVES.has(r.tokens[comma + 1]?.lower ?? '')
  for (let i = told ? comma + 2 : comma + 1; i < limit; i++) {
    const token = r.tokens[i] as Token
    if (told && r.groupAt[i]) continue
    if (token.text === ',') {
      const next = r.groupAt[i + 1]
      return next !== undefined && next.inverted < 0 && next.form === 'finite' && next.to - next.from > 1
    }
    if (r.groupAt[i] || RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower) || token.pos === 'CCONJ')
      return false
  }
  return false
}

/** “said the dam”, but not “held nine people”: what follows its verb may begin a clause of its own. */
export const awaitsClause = ({ top: { group, phrases } }: Reading): boolean =>
  group !== null &&
  CLAUSE_TAKING.has(group.lemma) &&
  !(group.lemma === 'hold' && phrases.some(({ from, governor, time }) => from >= group.to && governor < 0 && !time))

/** “The mayor, Ana Roth, | said nine people, two of them boys, had died”: the comma before the verb closes what another has opened. */
export function closesAside({ tokens, top }: Reading, comma: number): boolean {
  const first = top.phrases.find(({ governor, time }) => governor < 0 && !time)
  for (let i = first?.to ?? comma; i < comma; i++) if ((tokens[i] as Token).text === ',') return true
  return false
}

/** Behind a comma further on stands a verb that the subject can have. */
export function verbBehindComma({ tokens, groupAt }: Reading, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_FRONT); i++) {
    const verb = (tokens[i] as Token).text === ',' ? groupAt[i + 1] : undefined
    if (verb && verb.inverted < 0 && (verb.form === 'finite' || verb.form === 'past?')) return true
  }
  return false
}

/** The word at `joint` stands right behind the verb of a relative clause: “in which nine died | and many fled”. */
export const endsRelative = ({ kind, group }: Open, joint: number): boolean =>
  kind === 'relative' && group !== null && group.to === joint
