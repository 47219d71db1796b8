import { groupOf } from '../../../language/lexicon/people.ts'
import { SPEECH_FORMS, STANCE_FORMS } from '../../../language/lexicon/speech.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { whereTheyAre } from './aboard.ts'
import { behindLabel } from './labels.ts'
import { object, objectBecomes, objectJoined, objectStart, verbStart, withObject } from './objects.ts'
import { heldFar, outcomeAfter, predicateAfter } from './predicate.ts'
import { amongThoseTold, ofTheTold, ofThoseTold, someOfThoseTold } from './told.ts'
import { nounLevel, numberOf, toll, tollBehind } from './tolls.ts'
import { isOfWhole, ofMany, toldAside, wholeTold } from './wholes.ts'
import { whomTheyBefell } from './whom.ts'
import { whoTheyAre } from './whoTheyAre.ts'

/** How a number and the words for what happened can stand to each other. */
export type Relation = (s: Sentence, c: Candidate, index: Index) => Found | null

/** In the order in which they are tried. */
export const RELATIONS: readonly (readonly [string, Relation])[] = [
  ['object becomes', objectBecomes],
  ['object', object],
  ['object joined', objectJoined],
  ['act of', actOf],
  ['behind the noun', behindNoun],
  ['lives lost', livesLost],
  ['of those told', ofThoseTold],
  ['whole told aside', wholeTold],
  ['whom they befell', whomTheyBefell],
  ['subject', subject],
  ['toll', toll],
  ['toll behind', tollBehind],
  ['number of those told', numberOf],
  ['counted noun and its level', nounLevel],
  ['counted noun', countedNoun],
  ['describing word', describingWord],
  ['some of those told', someOfThoseTold],
  ['of the told', ofTheTold],
  ['behind its label', behindLabel],
  ['among those told', amongThoseTold],
  ['where they are', whereTheyAre],
]

const TO_THEM = new Set(['injured', 'homes damaged'])

/** "the deaths of more than 40 people", "the remains of around 30 others". */
function actOf(s: Sentence, c: Candidate, { byEnd }: Index): Found | null {
  let at = objectStart(s, c)
  // "the death of five people", "injuries to 20 others"
  const link = lower(s.tokens, at - 1)
  if (link !== 'of' && link !== 'to') return null
  at--
  const trigger = byEnd
    .get(at)
    ?.find((t) => t.words.sort === 'act' && (link === 'of') !== (link === 'to' && TO_THEM.has(t.words.measure)))
  if (!trigger) return null
  // "the remains of more than one person" counts nobody.
  if (c.number.point === 1 && c.number.bound === '>') return null
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
export function behindNoun(s: Sentence, c: Candidate, { byStart }: Index): Found | null {
  if (ofMany(s, c) || (isLoose(s, c) && lower(s.tokens, c.range[0] - 1) === 'the')) return null
  let at = c.range[1]
  if (['more', 'others', 'people', 'also'].includes(lower(s.tokens, at))) at++
  // "300 partially damaged", "12 confirmed dead"
  while (at < c.range[1] + TRANSPARENT_REACH && byStart.get(at) === undefined && isTransparent(s.tokens, at)) at++
  const told = byStart.get(at)
  // "a tremor injured one person": who does it does not undergo it.
  const acts = told?.some((t) => t.words.sort === 'verb' && t.voice === 'active') === true
  const trigger = told?.find((t) => {
    const { sort } = t.words
    if (sort === 'is') return !acts && !attributive(s, t, c)
    if (sort === 'become') return t.voice === 'passive' && outcomeAfter(s.tokens, t.range[1], t, 3) !== null
    // "found a man suffering from burns"
    if (sort === 'does') return t.words.form === 'ing'
    return sort === 'verb' && t.voice === 'passive'
  })
  if (!trigger) return null
  const fate = s.isHeading && ENDURED.has(trigger.words.measure) ? fateAtEnd(s, trigger.range[1], byStart) : null
  if (fate) return { trigger: fate, range: [c.range[0], fate.range[1]] }
  const end = trigger.words.sort === 'become' ? outcomeAfter(s.tokens, trigger.range[1], trigger, 3)! : trigger.range[1]
  // "two-thirds of those arrested were students"
  const who = c.partOf && c.head < 0 ? whoTheyAre(s, end) : null
  return who ? { trigger, range: [c.range[0], who[1]], counted: who } : { trigger, range: [c.range[0], end] }
}

const ENDURED = new Set(['trapped', 'missing', 'stranded'])
/** "12 miners trapped in Chile dead": a headline without its verb. */
function fateAtEnd({ tokens, candidates }: Sentence, from: number, byStart: Index['byStart']): Trigger | null {
  if (candidates.some((o) => o.kind === 'number' && o.range[0] >= from)) return null
  let at = from
  while (at < tokens.length && !['PUNCT', 'CCONJ', 'VERB', 'AUX'].includes(tokens[at]!.pos)) at++
  return byStart.get(at - 1)?.find(({ words }) => words.sort === 'is' && words.measure === 'killed') ?? null
}

/** What may stand between those counted and what happened to them, and changes only how sure it is or how bad. */
const isTransparent = (tokens: readonly Token[], i: number) =>
  (tokens[i]?.pos === 'ADV' && tokens[i]!.lower !== 'not') ||
  (DOUBTED.has(lower(tokens, i)) && (!TO_BE.has(lower(tokens, i)) || DOUBTED.has(lower(tokens, i - 1)))) ||
  // "confirmed as missing"
  (lower(tokens, i) === 'as' && DOUBTED.has(lower(tokens, i - 1)))
const TO_BE = new Set(['to', 'be', 'have', 'been'])
/** "reported to have been killed" */
const TRANSPARENT_REACH = 5
const DOUBTED = new Set([
  'known',
  'thought',
  'said',
  'to',
  'be',
  'have',
  'been',
  'confirmed',
  'feared',
  'believed',
  'presumed',
  'reported',
  'listed',
  'estimated',
  'declared',
  'still',
  'already',
])

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
  // "with the loss of at least 87 lives"
  if (lower(s.tokens, before) === 'of' && lower(s.tokens, before - 1) === 'loss')
    return { trigger, range: [before - 1, c.range[1]] }
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
  if (before?.pos === 'ADP' && !STATES_BEFORE.has(before.lower)) return toldAside(s, c, byStart)
  if (
    lower(s.tokens, c.range[0] - 1) === 'the' &&
    s.tokens[c.range[0] - 2]?.pos === 'ADP' &&
    !STATES_BEFORE.has(lower(s.tokens, c.range[0] - 2))
  )
    return toldAside(s, c, byStart)
  // "does not include nine soldiers who fell", "excludes three guides who drowned"
  if (before?.pos === 'VERB' && /^(?:in|ex)clud/.test(before.lower))
    return s.tokens.slice(0, c.range[0]).some((t) => SUMS.test(t.lower)) ? toldAside(s, c, byStart) : null
  const isMade = before?.pos === 'VERB' && CAUSES.has(before.lower)
  if (before?.pos === 'VERB' && before.lower !== 'remaining' && !isThatLeftOut(before.lower) && !isMade) return null
  const trigger = predicateAfter(s, c.range[1], byStart, ofMany(s, c))
  if (!trigger || isOfWhole(s, c, trigger, byStart)) return null
  const end =
    trigger.words.sort === 'become'
      ? (outcomeAfter(s.tokens, trigger.range[1], trigger, heldFar(trigger)) ?? trigger.range[1])
      : trigger.range[1]
  return { trigger, range: [c.range[0], withObject(s, trigger, end)] }
}

const SUMS = /^(?:toll|count|tally|total|number|figures?)$/

/** "let 40 people take shelter", "saw thousands march": those who do it are the verb's object. */
const CAUSES = new Set(
  'let lets letting help helps helped helping make makes made making see sees saw seeing watched'.split(' '),
)

/** "said 12 people had died", "reckon 40 might be missing": a clause may begin behind these without "that". */
const isThatLeftOut = (verb: string) => SPEECH_FORMS.has(verb) || STANCE_FORMS.has(verb)

/** "many survivors", "various refugees": too loose to be a count by itself. */
const isLoose = (s: Sentence, c: Candidate) =>
  /^(?:many|few|various|numerous|multiple|countless)$/.test(lower(s.tokens, c.number.core[0]))

/** "12 deaths", "around 100 hostages", "45 dead and wounded". */
export function countedNoun(s: Sentence, c: Candidate, { byStart, byEnd }: Index): Found | null {
  // "143 of the 242 prisoners who fled": prisoners are all of them, and what became of the 143 another verb says
  if (ofMany(s, c) && toldAside(s, c, byStart)) return null
  if (c.kind !== 'number' || isLoose(s, c)) return null
  // "30 per cent of the refugees are under 18"
  const who = c.number.share ? whoTheyAre(s, c.range[1]) : null
  if (c.number.share && s.tokens[c.range[1]]?.pos === 'AUX' && who === null) return null
  const at = c.head >= 0 ? c.head : c.number.range[1]
  const nouns = c.head >= 0 ? [...(byEnd.get(c.head + 1) ?? []), ...(byStart.get(at) ?? [])] : (byStart.get(at) ?? [])
  const trigger = nouns.find((t) => t.words.sort === 'noun' && !/^li(?:fe|ves)$/.test(lower(s.tokens, t.range[0])))
  if (!trigger) return null
  const end = Math.max(trigger.range[1], c.range[1])
  const verb = byEnd
    .get(objectStart(s, c))
    ?.find((t) => t.words.measure === trigger.words.measure && t.words.sort !== 'noun')
  const from = verb ? verbStart(s, verb) : c.range[0]
  return who ? { trigger, range: [from, who[1]], counted: who } : { trigger, range: [from, end] }
}

/** "200,000 displaced people", "two wounded soldiers": when nothing else is said of them. */
function describingWord(s: Sentence, c: Candidate): Found | null {
  if (c.head < 0 || c.kind !== 'number' || c.group === null || isLoose(s, c)) return null
  // "up to 500 infected people can be treated": how many there is room for.
  if (/^(?:can|could|may|might|would)$/.test(lower(s.tokens, c.range[1]))) return null
  const trigger = s.triggers.find(
    (t) =>
      t.range[0] >= c.number.range[1] &&
      t.range[1] <= c.head &&
      (t.words.sort === 'is' || (t.words.sort === 'verb' && t.voice !== 'active' && t.words.measure !== 'killed')),
  )
  return trigger ? { trigger, range: c.range } : null
}
