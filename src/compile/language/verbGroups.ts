import { isAttributive, isHyphen, PARTICIPLE_PREPOSITIONS } from './attributive.ts'
import { BE, DO, FUTURE, HAVE, isAux, isNegation, MODALS } from './auxiliaries.ts'
import { describeGroup } from './describeGroup.ts'
import {
  afterAside,
  afterSubject,
  isAdverbial,
  isAskedOf,
  isConditionalInversion,
  isShare,
  opensClause,
} from './inversion.ts'
import { perWord } from './perWord.ts'
import type { RawGroup } from './rawGroup.ts'
import type { Token } from './tokens.ts'
import {
  headlineFront,
  headlineGroup,
  headlinePlan,
  isUntaggedVerb,
  looksFinite,
  plainGroup,
  REACHES,
} from './untaggedVerbs.ts'
import { BASE_PARTICIPLES, formOf, NOT_VERBS } from './verbForms.ts'

/** Verb groups in text order. */
export function findVerbGroups(tokens: readonly Token[]): RawGroup[] {
  const groups: RawGroup[] = []
  let i = 0
  while (i < tokens.length) {
    const group =
      readGroup(tokens, i) ??
      (looksFinite(tokens, i) && (groups.length === 0 || REACHES.has(tokens[i]?.lower ?? ''))
        ? plainGroup(tokens, i)
        : null)
    if (group) groups.push(group)
    i = group ? Math.max(group.to, i + 1) : i + 1
  }
  if (groups.length === 0) return headlineGroup(tokens)
  return [...headlineFront(tokens, groups), ...headlinePlan(tokens, groups), ...groups]
}

/** A word that can head a verb group here, given the auxiliaries before it. */
function isVerb(tokens: readonly Token[], i: number, auxiliary: Token | null): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.pos === 'VERB') {
    if (isNoVerb(token) || isHyphen(tokens, i - 1)) return false
    return auxiliary !== null ? !isHyphen(tokens, i + 1) : !isAttributive(tokens, i)
  }
  if (auxiliary === null && isUntaggedVerb(tokens, i)) return true
  if (auxiliary === null || isHyphen(tokens, i + 1)) return false
  const word = auxiliary.lower
  // The tagger reads some verbs after their auxiliaries as nouns or adjectives (“will not change”, “were injured”).
  if (MODALS.has(word) || FUTURE.has(word) || DO.has(word) || word === 'to')
    return (
      (token.pos === 'NOUN' || (token.pos === 'ADJ' && word !== 'to')) &&
      tokens[i + 1]?.pos !== 'PART' &&
      !token.lower.endsWith('s')
    )
  const form = formOf(token)
  if (HAVE.has(word))
    return (
      (token.pos === 'ADJ' || token.pos === 'NOUN') &&
      (form === 'past?' || form === 'participle') &&
      // “who had blockaded ports”, but “had injured passengers”
      (tokens[i + 1]?.pos !== 'NOUN' || (tokens[i - 1] === auxiliary && tokens[i - 2]?.lower === 'who'))
    )
  if (BE.has(word)) return token.pos === 'ADJ' && (form === 'past?' || form === 'participle')
  return false
}

const isNoVerb = perWord(({ lower }) => PARTICIPLE_PREPOSITIONS.has(lower) || NOT_VERBS.has(lower))

function readGroup(tokens: readonly Token[], start: number): RawGroup | null {
  const first = tokens[start] as Token
  let i = start
  let infinitive = false
  if (first.lower === 'to' && (first.pos === 'PART' || first.pos === 'ADP')) {
    let j = start + 1
    while (j < start + 3 && tokens[j] !== undefined && isAdverbial(tokens[j] as Token)) j++
    const next = tokens[j]
    const plain = first.pos === 'PART' || next?.pos === 'AUX'
    if (!plain || !(isAux(next) || isVerb(tokens, j, first))) return null
    if (next && next.pos === 'VERB' && formOf(next) === 'ing') return null
    infinitive = true
    i = j
  }
  const auxiliaries: Token[] = []
  let negated = false
  let head = -1
  let inverted = -1
  let lastAux: Token | null = infinitive ? first : null
  let end = i
  while (i < tokens.length) {
    const token = tokens[i] as Token
    if (isAux(token)) {
      if (token.lower === 'do' && auxiliaries.length > 0) break
      // “those who could | were let go”
      if (lastAux !== null && MODALS.has(lastAux.lower) && isTensed(token)) break
      auxiliaries.push(token)
      lastAux = token
      end = ++i
    } else if (lastAux !== null && isAdverbial(token) && !isVerb(tokens, i, lastAux)) {
      if (isNegation(token)) {
        negated = true
        end = i + 1
      }
      if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') negated = true
      let j = i + 1
      while (
        j < i + 4 &&
        tokens[j] &&
        (isManner(tokens, j) || isAdverbial(tokens[j] as Token)) &&
        !isVerb(tokens, j, lastAux)
      ) {
        if (isNegation(tokens[j] as Token)) negated = true
        j++
      }
      j = afterAside(tokens, j)
      if (isAux(tokens[j]) || isVerb(tokens, j, lastAux)) i = j
      else break
    } else if (lastAux !== null && !infinitive && afterAside(tokens, i) > i) {
      const verb = afterAside(tokens, i)
      if (isVerb(tokens, verb, lastAux) && fits(lastAux, tokens[verb] as Token)) i = verb
      else break
    } else if (isVerb(tokens, i, lastAux) && fits(lastAux, token) && !isAskedOf(tokens, start, i)) {
      head = i
      end = ++i
      if (
        (token.lemma === 'get' || token.lower === 'got') &&
        tokens[i]?.pos === 'VERB' &&
        ['past?', 'participle'].includes(formOf(tokens[i] as Token) ?? '')
      ) {
        auxiliaries.push(token)
        head = i
        end = ++i
      }
      break
    } else break
  }
  if (head < 0 && auxiliaries.length === 0) return null
  // “has the government acted”, “should it launch”: one auxiliary, a short subject, the verb.
  const mayInvert =
    (opensClause(tokens, start) && !isToldOfWhom(tokens, start)) ||
    isConditionalInversion(tokens, start) ||
    DO.has(first.lower)
  if (head < 0 && auxiliaries.length === 1 && mayInvert) {
    const at = afterSubject(tokens, end)
    if (at > 0 && isVerb(tokens, at, lastAux) && fits(lastAux, tokens[at] as Token)) {
      inverted = isShare(tokens, end) ? -1 : start
      head = at
      end = at + 1
    }
  }
  const before = tokens[start - 1]
  if (before && (isNegation(before) || (before.lower === 'longer' && tokens[start - 2]?.lower === 'no'))) negated = true
  return describeGroup(tokens, { start, end, head, auxiliaries, infinitive, negated, inverted })
}

/** “should promptly and impartially investigate”: the word that joins two manners. */
const isManner = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'CCONJ' && isInLy(tokens[i - 1] as Token) && isInLy(tokens[i + 1] ?? (tokens[i] as Token))
const isInLy = perWord(({ lower }) => lower.endsWith('ly'))

/** “the owner, who had a shed built”: who did so is the subject. */
const isToldOfWhom = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'who' && ['NOUN', 'PROPN', 'PUNCT'].includes(tokens[i - 2]?.pos ?? 'VERB')

const isTensed = perWord(({ lower }) => ['was', 'were', 'is', 'are', 'has', 'had'].includes(lower))

/** After be or have only a participle can follow, after a modal or do only the base form. */
function fits(auxiliary: Token | null, verb: Token): boolean {
  if (auxiliary === null || auxiliary.lower === 'to') return true
  const form = formOf(verb)
  const word = auxiliary.lower
  if (HAVE.has(word))
    return form === 'past?' || form === 'participle' || form === 'any' || BASE_PARTICIPLES.has(verb.lower)
  if (BE.has(word) && BASE_PARTICIPLES.has(verb.lower)) return true
  if (BE.has(word)) return form !== 'base' && form !== 's' && form !== 'past'
  if (DO.has(word)) return form === 'base' || form === 'any' || form === null
  return form !== 's' && form !== 'ing'
}
