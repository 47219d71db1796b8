import type { Range } from '../../language/clauses.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './counted.ts'
import { outcomeAfter, predicateAfter } from './predicate.ts'
import { type Binding, lower, type Sentence } from './sentence.ts'
import type { Trigger } from './triggers.ts'

/**
 * Joins each number to the nearest words that say what happened to those it counts. The relations are tried in this
 * order; the first that holds wins.
 */
type Relation = (s: Sentence, c: Candidate, index: Index) => Found | null
interface Found {
  readonly trigger: Trigger
  readonly range: Range
  readonly measure?: string
}
interface Index {
  readonly byStart: ReadonlyMap<number, readonly Trigger[]>
  readonly byEnd: ReadonlyMap<number, readonly Trigger[]>
}

const RELATIONS: readonly (readonly [string, Relation])[] = [
  ['object becomes', objectBecomes],
  ['object', object],
  ['act of', actOf],
  ['behind the noun', behindNoun],
  ['lives lost', livesLost],
  ['subject', subject],
  ['toll', toll],
  ['counted noun and its level', nounLevel],
  ['counted noun', countedNoun],
  ['describing word', describingWord],
]

export function bindAll(s: Sentence): (Binding | null)[] {
  const index = { byStart: groupTriggers(s.triggers, 0), byEnd: groupTriggers(s.triggers, 1) }
  const bound: (Binding | null)[] = []
  for (const [i, candidate] of s.candidates.entries()) {
    bound.push(bindOwn(s, candidate, index) ?? bindPart(s, i, bound) ?? bindListed(s, i, bound))
  }
  return bound
}

function groupTriggers(triggers: readonly Trigger[], side: 0 | 1): Map<number, Trigger[]> {
  const grouped = new Map<number, Trigger[]>()
  for (const trigger of triggers) {
    const list = grouped.get(trigger.range[side])
    if (list) list.push(trigger)
    else grouped.set(trigger.range[side], [trigger])
  }
  return grouped
}

function bindOwn(s: Sentence, candidate: Candidate, index: Index): Binding | null {
  if (isMostly(s, candidate)) return null
  for (const [rule, relation] of RELATIONS) {
    if (candidate.inside && relation !== behindNoun) continue
    const found = relation(s, candidate, index)
    if (found === null || !countsPeople(candidate, found.trigger)) continue
    const measure = measureOf(found.measure ?? found.trigger.words.measure, candidate, s)
    return { candidate, trigger: found.trigger, measure, rule, range: found.range, base: null }
  }
  return null
}

/** "mostly women and children" is a part of a claim, never a claim of its own. */
const isMostly = (s: Sentence, c: Candidate) => /^(?:mostly|mainly)$/.test(lower(s.tokens, c.number.core[0]))

/** A head that names no people is let through only under verbs that people alone undergo, and never a thing we know. */
export function countsPeople(c: Candidate, trigger: Trigger): boolean {
  if (c.head < 0 || c.group !== null) return true
  if (c.article) return false
  return trigger.words.sort === 'noun' || trigger.words.sort === 'toll'
}

/** "released" says more when it is known who was: hostages are freed, prisoners released. */
function measureOf(measure: string, c: Candidate, s: Sentence): string {
  if (measure === 'released' || measure === 'rescued' || measure === 'returned') {
    if (c.group === 'hostages' || lower(s.tokens, c.head) === 'captives') return 'hostages freed'
    if (c.group === 'prisoners' && measure === 'released') return 'prisoners released'
  }
  // "in exchange for 39 prisoners", "the release of 24 hostages for 39 prisoners"
  if (measure === 'detained' && c.group === 'prisoners' && s.tokens.some((t) => EXCHANGE.test(t.lower)))
    return 'prisoners released'
  return measure
}

const EXCHANGE = /^(?:exchang\w*|swap\w*|releas\w*|free[ds]?|freeing)$/

// ---- relations

/** "left 12 people dead", "took 250 people hostage", "drove a third of the population to the brink of famine". */
function objectBecomes(s: Sentence, c: Candidate, { byEnd }: Index): Found | null {
  for (const trigger of byEnd.get(objectStart(s, c)) ?? []) {
    if (trigger.words.sort !== 'become' || trigger.voice !== 'active') continue
    const head = lower(s.tokens, c.head)
    if (trigger.words.outcomes.some((o) => o.length === 1 && o[0] === head && c.group !== 'people'))
      return { trigger, range: [verbStart(s, trigger), c.range[1]] }
    const end = outcomeAfter(s.tokens, c.range[1], trigger, c.head < 0 ? 8 : 10)
    if (end !== null) return { trigger, range: [verbStart(s, trigger), end] }
  }
  return null
}

/** "killing at least 23 people", "has killed over 32,000 Palestinians". */
function object(s: Sentence, c: Candidate, { byEnd }: Index): Found | null {
  const trigger = byEnd.get(objectStart(s, c))?.find((t) => t.words.sort === 'verb' && t.voice === 'active')
  return trigger ? { trigger, range: [trigger.range[0], c.range[1]] } : null
}

/** The token behind the verb whose object the candidate would be: small words between are left out. */
function objectStart(s: Sentence, c: Candidate): number {
  let at = c.range[0]
  while (at > 0 && BEFORE_NUMBER.has(lower(s.tokens, at - 1))) at--
  return at
}
const BEFORE_NUMBER = new Set([
  'the',
  'all',
  'also',
  'another',
  'an',
  'some',
  'additional',
  'further',
  'other',
  'their',
  'his',
  'her',
  'its',
  'these',
  'those',
  'up',
])

/** "the deaths of more than 40 people", "the remains of around 30 others". */
function actOf(s: Sentence, c: Candidate, { byEnd }: Index): Found | null {
  let at = objectStart(s, c)
  if (lower(s.tokens, at - 1) !== 'of') return null
  at--
  const trigger = byEnd.get(at)?.find((t) => t.words.sort === 'act')
  if (!trigger) return null
  const from = s.tokens[trigger.range[0] - 1]?.pos === 'DET' ? trigger.range[0] - 1 : trigger.range[0]
  return { trigger, range: [from, c.range[1]], ...remains(s, trigger) }
}

/** Remains and bodies are held or found as the sentence's verb says. */
function remains(s: Sentence, trigger: Trigger): { measure?: string } {
  if (trigger.words.measure !== 'remains held' && trigger.words.measure !== 'bodies found') return {}
  const held = s.tokens.some((t) => /^(?:hold|holds|holding|held|keep|keeps|keeping|kept|retain\w*)$/.test(t.lower))
  return { measure: held ? 'remains held' : 'bodies found' }
}

/** "18,000 people dead", "12 killed", "two insurgents detained", "500 more detained". */
function behindNoun(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  if (ofMany(s, c)) return null
  let at = c.range[1]
  while (
    ['more', 'others', 'people', 'also', 'were', 'others,'].includes(lower(s.tokens, at)) &&
    at < c.range[1] + 1 &&
    lower(s.tokens, at) !== 'were'
  )
    at++
  const trigger = byStart.get(at)?.find((t) => {
    const { sort } = t.words
    if (sort === 'is') return !attributive(s, t, c)
    if (sort === 'become') return t.voice === 'passive' && outcomeAfter(s.tokens, t.range[1], t, 3) !== null
    return sort === 'verb' && t.voice === 'passive'
  })
  if (!trigger) return null
  const end = trigger.words.sort === 'become' ? outcomeAfter(s.tokens, trigger.range[1], trigger, 3)! : trigger.range[1]
  return { trigger, range: [c.range[0], end] }
}

/** "two wounded soldiers": then the word describes the noun, and says nothing of its own. */
const attributive = (s: Sentence, trigger: Trigger, c: Candidate) =>
  c.head < 0 && groupOf(lower(s.tokens, trigger.range[1])) !== null

const TAKERS = new Set([
  'claim',
  'claims',
  'claimed',
  'claiming',
  'take',
  'takes',
  'took',
  'taken',
  'taking',
  'cost',
  'costs',
  'costing',
  'lose',
  'lost',
  'losing',
  'end',
  'ended',
  'snuffed',
])

/** "claimed 12 lives", "12 lives were lost"; "saved 12 lives" is no death. */
function livesLost(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  const trigger = byStart.get(c.head)?.find((t) => /^li(?:fe|ves)$/.test(lower(s.tokens, t.range[0])))
  if (!trigger) return null
  const before = objectStart(s, c) - 1
  if (TAKERS.has(lower(s.tokens, before))) return { trigger, range: [before, c.range[1]] }
  const after = s.tokens.slice(c.range[1], c.range[1] + 5).findIndex((t) => t.lower === 'lost')
  return after < 0 ? null : { trigger, range: [c.range[0], c.range[1] + after + 1] }
}

const STATES_BEFORE = new Set([
  'with',
  'and',
  'but',
  'that',
  'when',
  'while',
  'as',
  'after',
  'where',
  'because',
  'than',
  'including',
  'although',
  'though',
  'since',
  'before',
  'if',
  'whether',
  'which',
  'or',
  'like',
])

/** "At least 104 soldiers have been killed", "360,000 people have fled the city", "two gunmen were among the dead". */
function subject(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  const before = s.tokens[c.range[0] - 1]
  if (before?.pos === 'ADP' && !STATES_BEFORE.has(before.lower)) return null
  if (
    lower(s.tokens, c.range[0] - 1) === 'the' &&
    s.tokens[c.range[0] - 2]?.pos === 'ADP' &&
    !STATES_BEFORE.has(lower(s.tokens, c.range[0] - 2))
  )
    return null
  if (
    before?.pos === 'VERB' &&
    ![
      'said',
      'says',
      'say',
      'reported',
      'saying',
      'believe',
      'estimates',
      'estimated',
      'announced',
      'confirmed',
      'claimed',
      'told',
    ].includes(before.lower)
  )
    return null
  const trigger = predicateAfter(s, c.range[1], byStart, ofMany(s, c))
  if (!trigger) return null
  const end =
    trigger.words.sort === 'become'
      ? (outcomeAfter(s.tokens, trigger.range[1], trigger, 3) ?? trigger.range[1])
      : trigger.range[1]
  return { trigger, range: [c.range[0], withObject(s, trigger, end)] }
}

/** "seven of the 12 miners trapped there were rescued": what stands behind the whole is said of the whole. */
const ofMany = (s: Sentence, c: Candidate) =>
  !c.number.share && s.candidates.some((o) => o.inside && o.range[0] > c.range[0] && o.range[0] < c.range[1])

/** "have fled [the city]", "were killed": an intransitive verb takes what it names with it. */
function withObject(s: Sentence, trigger: Trigger, end: number): number {
  if (trigger.words.sort !== 'does') return end
  let i = end
  if (!['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ'].includes(s.tokens[i]?.pos ?? '')) return end
  let noun = end
  while (
    i < end + 6 &&
    ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'PART'].includes(s.tokens[i]?.pos ?? '') &&
    !(i > end && s.tokens[i]!.pos === 'DET')
  ) {
    if (s.tokens[i]!.pos === 'NOUN' || s.tokens[i]!.pos === 'PROPN') noun = i + 1
    i++
  }
  return noun
}

const LEVELS =
  /^(?:ris\w*|rose|climb\w*|stand\w*|stood|reach\w*|approach\w*|near\w*|exceed\w*|surpass\w*|top\w*|pass\w*|hit\w*|jump\w*|grow\w*|grew|increas\w*|soar\w*|cross\w*|put\w*|at|to|of|as|is|was|are|were|now|has|had|have|been|currently|already|far|so|since|also|then|quickly|sharply|slowly|by|from|for|in|on|the|a|and|late|later|today|yesterday|with|went|go\w*|up|fell|dropp\w*|lower\w*|raised?|rais\w*|revised?|estimated|reported|set|totall?\w*|climbing|still|likely|could|may|might|would|will|be|expected|feared|,|:|—|–|\(|\)|[’']s?)$/

/** "the death toll approaches 20,000", "the number of injured stood at 45", "a toll of at least 12". */
function toll(s: Sentence, c: Candidate): Found | null {
  if (c.number.share || (c.head >= 0 && c.group === null)) return null
  const trigger = s.triggers.findLast(
    (t) => t.words.sort === 'toll' && t.range[1] <= c.range[0] && c.range[0] - t.range[1] <= 24,
  )
  if (!trigger) return null
  let names = 0
  for (let i = trigger.range[1]; i < c.range[0]; i++) {
    const token = s.tokens[i]!
    if (LEVELS.test(token.lower)) continue
    if (['NOUN', 'PROPN', 'ADJ', 'DET', 'ADV', 'PART', 'PRON', 'ADP', 'NUM'].includes(token.pos) && names < 14) names++
    else return null
  }
  if (/^from$/.test(lower(s.tokens, c.range[0] - 1))) return null
  if (lower(s.tokens, c.range[0] - 1) === 'by') return null
  const from = s.tokens[trigger.range[0] - 1]?.pos === 'DET' ? trigger.range[0] - 1 : trigger.range[0]
  return { trigger, range: [from, c.range[1]] }
}

/** "many survivors", "various refugees": too loose to be a count by itself. */
const isLoose = (s: Sentence, c: Candidate) =>
  /^(?:many|few|various|numerous|multiple|countless)$/.test(lower(s.tokens, c.number.core[0]))

const REACHING =
  /^(?:number\w*|total\w*|reach\w*|stood|stand\w*|rose|ris\w*|climb\w*|exceed\w*|surpass\w*|top\w*|hit|hits)$/

/** "civilian deaths reached 3,500", "casualties totaled 12". */
function nounLevel(s: Sentence, c: Candidate): Found | null {
  if (c.head >= 0 || c.number.share || c.article) return null
  const trigger = s.triggers.findLast(
    (t) => t.words.sort === 'noun' && t.range[1] < c.range[0] && c.range[0] - t.range[1] <= 12,
  )
  if (!trigger || !lower(s.tokens, trigger.range[1] - 1).endsWith('s')) return null
  const gap = s.tokens.slice(trigger.range[1], c.range[0])
  const verb = gap.find((t) => t.pos === 'VERB')
  if (!verb || !REACHING.test(verb.lower) || gap.some((t) => t.text === ',' || t.pos === 'CCONJ' || t.lower === 'from'))
    return null
  return { trigger, range: [trigger.range[0], c.range[1]] }
}

/** "12 deaths", "around 100 hostages", "45 dead and wounded". */
function countedNoun(s: Sentence, c: Candidate, { byStart, byEnd }: Index): Found | null {
  if (c.article || isLoose(s, c)) return null
  const at = c.head >= 0 ? c.head : c.number.range[1]
  const nouns = c.head >= 0 ? [...(byEnd.get(c.head + 1) ?? []), ...(byStart.get(at) ?? [])] : (byStart.get(at) ?? [])
  const trigger = nouns.find((t) => t.words.sort === 'noun' && !/^li(?:fe|ves)$/.test(lower(s.tokens, t.range[0])))
  if (!trigger) return null
  const end = Math.max(trigger.range[1], c.range[1])
  const verb = byEnd
    .get(objectStart(s, c))
    ?.find((t) => t.words.measure === trigger.words.measure && t.words.sort !== 'noun')
  return { trigger, range: [verb ? verbStart(s, verb) : c.range[0], end] }
}

/** "200,000 displaced people", "two wounded soldiers": when nothing else is said of them. */
function describingWord(s: Sentence, c: Candidate): Found | null {
  if (c.head < 0 || c.article || c.group === null || isLoose(s, c)) return null
  const trigger = s.triggers.find(
    (t) =>
      t.range[0] >= c.number.range[1] &&
      t.range[1] <= c.head &&
      (t.words.sort === 'is' || (t.words.sort === 'verb' && t.voice !== 'active' && t.words.measure !== 'killed')),
  )
  return trigger ? { trigger, range: c.range } : null
}

const ADVERBS_BEFORE = new Set(['still', 'already', 'also'])
const verbStart = (s: Sentence, trigger: Trigger) =>
  ADVERBS_BEFORE.has(lower(s.tokens, trigger.range[0] - 1)) && lower(s.tokens, trigger.range[0] - 1) === 'still'
    ? trigger.range[0] - 1
    : trigger.range[0]

// ---- claims that lean on the one before

const PART_WORDS = new Set(['including', 'include', 'included', 'includes', 'among'])

/** "…, including 12 children", "two-thirds of them women and children": a part of the claim before it. */
function bindPart(s: Sentence, i: number, bound: readonly (Binding | null)[]): Binding | null {
  const c = s.candidates[i]!
  const base = bound.findLastIndex(
    (b) => b !== null && b.base === null && !(c.number.share && b.candidate.number.share),
  )
  if (base < 0) return null
  const host = bound[base]!
  if (c.head >= 0 && c.group === null && !c.partOf) return null
  const leads = s.tokens
    .slice(Math.max(host.range[1] - 1, c.range[0] - 4), c.range[0])
    .some((t) => PART_WORDS.has(t.lower))
  const them = c.partOf || /^(?:them|whom)$/.test(lower(s.tokens, c.range[0] - 1))
  const aside = c.number.share && c.head >= 0 && isAside(s, host.range[1], c.range[0])
  if (!(leads || them || aside) || c.range[0] - host.range[1] > 25) return null
  const end = them && c.head < 0 ? endOfPart(s, c) : c.range[1]
  return {
    candidate: c,
    trigger: host.trigger,
    measure: host.measure,
    rule: 'part of the claim before',
    range: [c.range[0], end],
    base,
  }
}
/** Only punctuation and small words stand between the claim and its part. */
function isAside(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^[—–,(-]|--|the|with|a$/.test(lower(s.tokens, i))) return false
  return to - from <= 4
}
/** "12 of them [women]", "half of them [were children]". */
function endOfPart(s: Sentence, c: Candidate): number {
  let i = c.range[1]
  while (
    i < c.range[1] + 6 &&
    s.tokens[i] &&
    (s.tokens[i]!.pos === 'AUX' ||
      s.tokens[i]!.pos === 'ADJ' ||
      s.tokens[i]!.pos === 'CCONJ' ||
      groupOf(s.tokens[i]!.lower) !== null)
  )
    i++
  while (i > c.range[1] && groupOf(s.tokens[i - 1]!.lower) === null) i--
  return i
}

/** "killing two soldiers, three policemen and a civilian", "12 people died in Kent and five in Essex". */
function bindListed(s: Sentence, i: number, bound: readonly (Binding | null)[]): Binding | null {
  const c = s.candidates[i]!
  const previous = bound[i - 1]
  if (!previous || previous.base !== null || c.number.share || previous.candidate.number.share) return null
  if ((c.head >= 0 && c.group === null) || c.partOf) return null
  if (inBrackets(s, previous, c)) return { ...previous, candidate: c, rule: 'in brackets', range: c.range }
  if (c.head < 0 && !isElliptic(s, c)) return null
  if (!isListed(s, previous, c)) return null
  return {
    candidate: c,
    trigger: previous.trigger,
    measure: measureOf(previous.measure, c, s),
    rule: 'listed with',
    range: c.range,
    base: null,
  }
}
/** "5,200 households (26,000 people) were displaced": the same said in another unit. */
const inBrackets = (s: Sentence, previous: Binding, c: Candidate) =>
  c.head >= 0 &&
  lower(s.tokens, c.range[0] - 1) === '(' &&
  c.range[0] - 1 === previous.candidate.range[1] &&
  lower(s.tokens, c.range[1]) === ')'

const LIST_WORDS = new Set(['as', 'well', 'along', 'with', 'plus', 'the', 'also', 'together', 'besides', 'then'])
const JOINTS = new Set(['well', 'along', 'together', 'besides', 'plus'])
/** Behind a predicate, the list may go on this far: "died in that month, as well as 79 soldiers". */
const LIST_REACH = 12

/** What stands between the claim before and this number only lists. */
function isListed(s: Sentence, previous: Binding, c: Candidate): boolean {
  const direct = s.tokens.slice(previous.candidate.range[1], c.range[0])
  const joins = (t: Token) => t.text === ',' || t.pos === 'CCONJ' || LIST_WORDS.has(t.lower)
  if (direct.length > 0 && direct.length <= 5 && direct.every(joins)) return true
  const said = Math.max(previous.range[1], previous.candidate.range[1])
  const behind = s.tokens.slice(said, c.range[0])
  if (
    behind.length === 0 ||
    behind.length > LIST_REACH ||
    behind.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.text === ';')
  )
    return false
  const last = behind.slice(-4)
  if (last.some((t) => JOINTS.has(t.lower))) return true
  // "12 people died in Kent and five in Essex"
  return (
    isElliptic(s, c) &&
    last.at(-1)?.pos === 'CCONJ' &&
    behind.every((t) => joins(t) || ['ADP', 'PROPN', 'NOUN', 'DET', 'ADJ'].includes(t.pos))
  )
}
const isElliptic = (s: Sentence, c: Candidate) =>
  ['in', 'at', 'near', 'on', 'others'].includes(lower(s.tokens, c.range[1]))
