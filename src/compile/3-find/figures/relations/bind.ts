import { MEASURE_BY_NAME } from '../../../language/lexicon/measures.ts'
import { isCrowd, MEASURES_FOR_SOME } from '../candidates/crowds.ts'
import { isNamedVictim } from '../candidates/named.ts'
import { type Candidate, HOMES } from '../counted.ts'
import { type Binding, type Index, indexOf, lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { withApposed } from './apposed.ts'
import { isBreakdown } from './brokenDown.ts'
import { bindElsewhere } from './elsewhere.ts'
import { bindEarlier, bindListed, bindPart, bindUnearthed, degreeEnd, isLedAsPart } from './leaning.ts'
import { measureOf } from './measure.ts'
import { behindNoun, countedNoun, RELATIONS, type Relation } from './relations.ts'
import { WORDS_FOR_SOME } from './someOnly.ts'
import { countTogether } from './together.ts'
import { amongThoseTold, areAmongThem } from './told.ts'
import { wholeTold } from './wholes.ts'
import { whomTheyBefell } from './whom.ts'

/**
 * Joins each number to the nearest words that say what happened to those it counts. The relations are tried in this
 * order; the first that holds wins. One entry a candidate, or none at all where no words say anything.
 */
export function bindAll(s: Sentence): (Binding | null)[] {
  if (s.triggers.length === 0) return []
  const people = viewOf(s, (t) => unitOf(t) !== HOMES)
  // Few sentences tell of homes.
  let ofHomes: View | null = null
  const homes = () => (ofHomes ??= viewOf(s, (t) => unitOf(t) === HOMES || OF_HOMES_TOO.has(t.words.measure)))
  const bound: (Binding | null)[] = []
  for (const [i, candidate] of s.candidates.entries()) {
    const joined = joinsPart(s, candidate, bound.at(-1) ?? null) || isBreakdown(s, candidate, bound)
    const leads = joined || isLedAsPart(s, candidate)
    const before = bound.findLast((b) => b !== null)
    // "300 houses were destroyed and 1,500 damaged, and two others burned": no noun, or one that stands for the last.
    const elliptic = before !== undefined && unitOf(before.trigger) === HOMES && isElliptic(s, candidate)
    const own =
      candidate.group === HOMES
        ? bindOwn(homes(), candidate, leads)
        : (bindOwn(people, candidate, leads) ?? (elliptic ? bindOwn(homes(), candidate, leads) : null))
    // "of whom 40 had been buried": a part with a measure of its own.
    const whom = candidate.partOf || lower(s.tokens, candidate.range[0] - 1) === 'whom'
    // "94 were taken to hospital, 31 in critical condition": how bad it is for some of them.
    const grave =
      (own?.measure === 'injured' || (own?.measure === 'hospitalised' && candidate.partOf)) &&
      (candidate.head < 0 || candidate.partOf) &&
      degreeEnd(s, candidate.range[1]) > candidate.range[1]
    const part = own === null || leads || whom || grave ? bindPart(s, i, bound, joined) : null
    const leaning = () =>
      part ??
      bindListed(s, i, bound) ??
      bindElsewhere(s, i, bound) ??
      bindEarlier(s, i, bound) ??
      bindUnearthed(s, i, bound)
    const binding =
      grave && part
        ? part
        : own && part
          ? { ...own, base: part.base, counted: own.counted ?? part.counted }
          : (own ?? leaning())
    const measure =
      binding && (diedThere(s, binding, bound) ? 'killed' : asSheltered(s, binding, asFreed(binding, bound)))
    bound.push(binding && { ...binding, measure: measure! })
  }
  return countTogether(s, withApposed(s, bound))
}

/** "among them 12 women and [three infants], were rescued": a list of parts goes on. */
function joinsPart(s: Sentence, c: Candidate, before: Binding | null): boolean {
  if (before === null || before.base === null || c.kind !== 'number') return false
  // "including 40 at the polls and 70 [during] a march"
  const elliptic = c.head < 0 && s.tokens[c.range[1]]?.pos === 'ADP' && before.candidate.head < 0
  if (c.group === null && !elliptic) return false
  // "saved nine, among them a baby, and 14 others [were] missing": what befell them is told of themselves.
  if (s.tokens[c.range[1]]?.pos === 'AUX' && before.trigger.range[1] <= before.candidate.range[0]) return false
  const between = s.tokens.slice(before.candidate.range[1], c.range[0])
  const joins = elliptic ? between.slice(-1) : between
  return (
    between.length > 0 &&
    joins.every((t) => t.text === ',' || t.lower === 'and') &&
    between.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
  )
}

/** "took 14 people hostage; nine were later freed": who was freed is known from the claim before. */
function asFreed({ measure, candidate }: Binding, bound: readonly (Binding | null)[]): string {
  const held = measure === 'released' && candidate.head < 0 && bound.some((b) => b?.measure.startsWith('hostages'))
  return held ? 'hostages freed' : measure
}

/** "slept in a church and another 60 [in a hospital]", "1,500 others in a stadium and 500 in a hospital": they shelter there. */
const asSheltered = (s: Sentence, { trigger, candidate }: Binding, measure: string): string =>
  measure === 'hospitalised' &&
  lower(s.tokens, trigger.range[0]) === 'in' &&
  s.triggers.some((t) => t.words.measure === 'sheltering' && t.range[1] <= candidate.range[0])
    ? 'sheltering'
    : measure

/** "Fifteen died at the scene, two outside and [one in hospital]": where they died. */
function diedThere(s: Sentence, { trigger, candidate }: Binding, bound: readonly (Binding | null)[]): boolean {
  if (candidate.head >= 0 || trigger.words.sort !== 'is' || lower(s.tokens, trigger.range[0]) !== 'in') return false
  const died = bound.findLast((b) => b?.measure === 'killed' && b.trigger.words.lemma === 'die')
  if (!died || !/^(?:ADP|ADV)$/.test(s.tokens[died.range[1]]?.pos ?? '')) return false
  const last = s.tokens[candidate.range[0] - 1]
  return (
    (last?.pos === 'CCONJ' || last?.text === ',') &&
    s.tokens
      .slice(died.range[1], trigger.range[0])
      .every(({ pos, text }) => !/^(?:VERB|AUX)$/.test(pos) && text !== ';')
  )
}

/** What is said of homes is not said of people; only these are said of both. */
const OF_HOMES_TOO = new Set(['evacuated', 'affected'])
const unitOf = (trigger: Trigger) => MEASURE_BY_NAME.get(trigger.words.measure)?.unit
const isElliptic = (s: Sentence, c: Candidate) => c.head < 0 || lower(s.tokens, c.head) === 'others'

/** The sentence with some of its trigger words alone, found by where they start and end. */
interface View {
  readonly sentence: Sentence
  readonly index: Index
}

function viewOf(s: Sentence, keep: (trigger: Trigger) => boolean): View {
  const triggers = s.triggers.filter(keep)
  return {
    sentence: { ...s, triggers },
    index: indexOf(triggers),
  }
}

/** What a part may say of itself: "including 12 killed", "including 151 deaths". */
const SAYS_ITSELF: ReadonlySet<Relation> = new Set([behindNoun, amongThoseTold, countedNoun, wholeTold, whomTheyBefell])

function bindOwn({ sentence: s, index }: View, candidate: Candidate, leads: boolean): Binding | null {
  if (isMostly(s, candidate) || areAmongThem(s, candidate)) return null
  for (const [rule, relation] of RELATIONS) {
    if ((candidate.inside || leads) && !SAYS_ITSELF.has(relation)) continue
    const found = relation(s, candidate, index)
    if (found === null || !countsPeople(s, candidate, found.trigger)) continue
    if (isUncounted(s, candidate) && !(rule === 'object' && candidate.group !== null)) return null
    if (candidate.kind === 'name' && !isNamedVictim(s.tokens, candidate, found.trigger, rule)) return null
    const measure = measureOf(found.measure ?? found.trigger.words.measure, candidate, s, found.trigger)
    return {
      candidate,
      trigger: found.trigger,
      measure,
      rule,
      range: [apposedFrom(s, candidate, found.range[0]), found.range[1]],
      counted: found.counted ?? null,
      base: null,
    }
  }
  return null
}

/** "The other victim, a nurse, was taken to hospital": the claim's words begin with whom the nurse is. */
function apposedFrom(s: Sentence, c: Candidate, from: number): number {
  const { tokens } = s
  // "A tenth, a woman of 67, died"
  const to = lower(tokens, c.range[1]) === 'of' && tokens[c.range[1] + 1]?.pos === 'NUM' ? c.range[1] + 2 : c.range[1]
  if (c.kind !== 'one' || from !== c.range[0] || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return from
  let start = from - 1
  while (start > 0 && start > from - APPOSED && NOMINAL.has(tokens[start - 1]!.pos)) start--
  return start < from - 1 ? start : from
}
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM'])
/** No name and no office in front of an apposition is longer. */
const APPOSED = 7

/** "many suffocated": how many is not said. */
const isUncounted = ({ tokens }: Sentence, { number: { core, form } }: Candidate) =>
  form === 'vague' && core[1] === core[0] + 1 && /^(?:many|few)$/.test(lower(tokens, core[0]))

/** One person's trial, illness or office is that person's story, and no count. */
const OF_MANY = new Set(
  'dismissed ill displaced homeless returned protesting attending deployed surrendered'.split(' '),
)
const JAILS = new Set(['jail', 'imprison', 'incarcerate', 'intern'])
const TRIED = new Set(['convicted', 'sentenced', 'acquitted', 'charged'])
const befallsOne = (s: Sentence, c: Candidate, { words: { measure, lemma } }: Trigger) =>
  !OF_MANY.has(measure) && !JAILS.has(lemma) && !(TRIED.has(measure) && lower(s.tokens, c.range[1]) === 'who')

/** "mostly women and children" is a part of a claim, never a claim of its own. */
const isMostly = (s: Sentence, c: Candidate) => /^(?:mostly|mainly)$/.test(lower(s.tokens, c.number.core[0]))

/**
 * A head that names no people is let through as a measure's own noun ("12 deaths"), and as a name for people under verbs
 * that people alone undergo ("killed 40 Houthis").
 */
function countsPeople(s: Sentence, c: Candidate, trigger: Trigger): boolean {
  if (trigger.words.crowd && !isCrowd(c)) return false
  const means = [WORDS_FOR_SOME.get(trigger.words.lemma), MEASURES_FOR_SOME.get(trigger.words.measure)]
  if (means.some((holds) => holds !== undefined && !holds(s, c, trigger))) return false
  if (c.kind === 'one' && !befallsOne(s, c, trigger)) return false
  if (c.head < 0 || c.group !== null) return true
  if (c.kind !== 'number') return false
  if (trigger.words.personal && s.tokens[c.head]!.pos === 'PROPN' && /s$/i.test(s.tokens[c.head]!.text)) return true
  return trigger.words.sort === 'noun' || trigger.words.sort === 'toll'
}
