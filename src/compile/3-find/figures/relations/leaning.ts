import type { Token } from '../../../language/tokens.ts'
import { type Candidate, HOMES } from '../counted.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'
import { earlierFrom, isOfEither } from '../takenBack.ts'
import type { Trigger } from '../triggers.ts'
import { measureOf } from './measure.ts'
import { UNEARTHED } from './someOnly.ts'
import { whoTheyAre } from './whoTheyAre.ts'

/** Claims that lean on the one before them: parts of it, and further ones in its list. */
const PART_WORDS = new Set(['including', 'include', 'included', 'includes', 'among'])

/** "including 12 children", "among them three girls". */
export const isLedAsPart = (s: Sentence, c: Candidate) =>
  s.tokens.slice(Math.max(0, c.range[0] - 2), c.range[0]).some((t) => PART_WORDS.has(t.lower)) &&
  !isInGroup(s, c) &&
  !isLeftOut(s, c)

/** "The toll does not include [nine soldiers] who fell": beside the claim, and no part of it. */
const isLeftOut = ({ tokens }: Sentence, { range: [from] }: Candidate) =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some((t, i, near) => NOT.test(t.lower) && /^includ/.test(near[i + 1]?.lower ?? ''))
const NOT = /^(?:not|n['’]t)$/

/** "one person among [a group of 40]": the 40 are the whole. */
const isInGroup = (s: Sentence, { number: { hedge } }: Candidate) =>
  /\bgroup of$/.test(hedge) && s.tokens.some((t) => t.lower === 'among')

/** "…, including 12 children", "two-thirds of them women and children": a part of the claim before it. */
export function bindPart(s: Sentence, i: number, bound: readonly (Binding | null)[], joined = false): Binding | null {
  const c = s.candidates[i]!
  if (c.kind === 'name') return null
  const base = bound.findLastIndex(
    (b) => b !== null && b.base === null && !(c.number.share && b.candidate.number.share),
  )
  if (base < 0) return null
  const host = bound[base]!
  if (c.head >= 0 && c.group === null && !c.partOf) return null
  if (c.group !== null && (c.group === HOMES) !== (host.candidate.group === HOMES)) return null
  // "20 people, including five children, were killed": the part stands inside the claim.
  const hostEnd = host.range[1] > c.range[0] ? host.candidate.range[1] : host.range[1]
  const leads =
    s.tokens.slice(Math.max(hostEnd - 1, c.range[0] - 4), c.range[0]).some((t) => PART_WORDS.has(t.lower)) &&
    !isInGroup(s, c)
  const them = c.partOf || /^(?:them|whom)$/.test(lower(s.tokens, c.range[0] - 1))
  const aside = c.number.share && c.head >= 0 && isAside(s, hostEnd, c.range[0])
  // "injured seven, two critically"
  const degree = c.head < 0 && degreeEnd(s, c.range[1]) > c.range[1] && HARMED.has(host.measure)
  const like = isLikePart(s, c, host)
  const sure = isSurePart(s, c, host, s.candidates[base]!)
  if (!(leads || joined || them || aside || degree || like || sure) || c.range[0] - hostEnd > 25) return null
  const who = (them || like) && c.head < 0 ? whoTheyAre(s, c.range[1]) : null
  // "many of them students", "most of them in the north": no number, or nobody named.
  if (c.number.form === 'vague' && c.number.low === 2 && !leads) return null
  // "40 per cent of whom have not been tried": what is told of them is no part of the measure.
  const isOfWhom = c.number.share || lower(s.tokens, c.range[1] - 1) === 'whom'
  if (isOfWhom && them && who === null && s.tokens[c.range[1]]?.pos === 'AUX') return null
  if (c.number.share && them && c.head < 0 && who === null && MOST.test(lower(s.tokens, c.number.core[0]))) return null
  return {
    candidate: c,
    trigger: host.trigger,
    measure: host.measure,
    rule: 'part of the claim before',
    range: [c.range[0], who?.[1] ?? degreeEnd(s, c.range[1])],
    counted: who,
    base,
  }
}
/** "Of the 22 dead, nine were children", "fifteen of the dead are children, and eleven belong to one family". */
function isLikePart(s: Sentence, c: Candidate, host: Binding): boolean {
  const next = s.tokens[c.range[1]]
  if (c.kind !== 'number' || c.head >= 0 || (next?.pos !== 'AUX' && next?.pos !== 'VERB')) return false
  const first = isFurther(s, c) && s.tokens[c.range[0] - 1]?.pos !== 'CCONJ' ? c.range[0] - 1 : c.range[0]
  const before = s.tokens[first - 1]
  if (before?.text !== ',' && before?.pos !== 'CCONJ') return false
  // "12 people were killed, and two were children"
  if (next.pos === 'AUX' && STRUCK.has(host.measure) && whoTheyAre(s, c.range[1]) !== null) return true
  const from = host.candidate.range[0]
  return host.candidate.partOf || (from === 2 && lower(s.tokens, 0) === 'of' && lower(s.tokens, 1) === 'the')
}
const STRUCK = new Set(['killed', 'injured', 'detained', 'hostages taken', 'rescued', 'missing'])
/** "74 cases, of which 54 are confirmed and 20 probable", "39 died: 19 confirmed and 20 probable deaths" */
function isSurePart(s: Sentence, c: Candidate, host: Binding, whole: Candidate): boolean {
  if (c.kind !== 'number' || c.head >= 0 || c.number.share || !COUNTED_SURE.has(host.measure)) return false
  if (isFurther(s, c)) return false
  const at = lower(s.tokens, c.range[1])
  if (!SURE.has(at) && !(s.tokens[c.range[1]]?.pos === 'AUX' && SURE.has(lower(s.tokens, c.range[1] + 1)))) return false
  const [most, own] = [whole.number.point, c.number.point]
  return most !== null && own !== null && own < most
}
/** "53 deaths were confirmed and another 37 suspected": beside the others, and no part of them. */
const isFurther = (s: Sentence, { range: [from], number }: Candidate) =>
  /\b(?:another|further|more|additional)\b/.test(
    `${number.hedge} ${lower(s.tokens, from - 1)} ${lower(s.tokens, from)}`,
  )
const COUNTED_SURE = new Set(['infected', 'killed', 'ill'])
const SURE = new Set(['confirmed', 'probable', 'suspected', 'recorded', 'registered', 'notified'])
const MOST = /^(?:most|majority|mostly|mainly)$/
const HARMED = new Set(['injured', 'shot', 'casualties', 'hospitalised'])
const DEGREES = new Set(['critically', 'seriously', 'gravely', 'slightly', 'badly', 'severely', 'lightly', 'fatally'])
const CONDITIONS = new Set([...'critical serious grave stable guarded intensive'.split(' '), 'life-threatening'])

/** "two [critically]", "nine [in critical condition]": where the words for how bad it is end; `to` without any. */
export function degreeEnd({ tokens }: Pick<Sentence, 'tokens'>, to: number): number {
  if (DEGREES.has(lower(tokens, to)) || (lower(tokens, to) === 'critical' && lower(tokens, to + 1) === ','))
    return to + 1
  if (lower(tokens, to) !== 'in') return to
  const at = lower(tokens, to + 1) === 'a' ? to + 2 : to + 1
  return CONDITIONS.has(lower(tokens, at)) && /^(?:condition|care)$/.test(lower(tokens, at + 1)) ? at + 2 : to
}

/** Only punctuation and small words stand between the claim and its part. */
function isAside(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^[—–,(-]|--|the|with|a$/.test(lower(s.tokens, i))) return false
  return to - from <= 4
}

/** "killing two soldiers, three policemen and a civilian", "12 people died in Kent and five in Essex". */
export function bindListed(s: Sentence, i: number, bound: readonly (Binding | null)[]): Binding | null {
  const c = s.candidates[i]!
  const previous = nearest(s, i, bound)
  if (c.kind === 'name' || !previous || previous.base !== null || c.number.share) return null
  if ((c.head >= 0 && c.group === null) || c.partOf) return null
  const bracketed = inBrackets(s, previous, c)
  if (previous.candidate.number.share && !bracketed) return null
  if (bracketed)
    return {
      ...previous,
      candidate: c,
      rule: 'in brackets',
      range: [previous.candidate.range[0], c.range[1]],
      counted: null,
    }
  if (c.head < 0 && !isElliptic(s, c, previous)) return null
  if ((c.group === HOMES) !== (previous.candidate.group === HOMES) || !isListed(s, previous, c)) return null
  return {
    candidate: c,
    trigger: previous.trigger,
    measure: measureOf(previous.measure, c, s, previous.trigger),
    // "compared with 8,469 in 2020 and 1,835 the year before": set beside the same.
    rule: previous.rule === 'another figure' ? previous.rule : 'listed with',
    range: [Math.min(previous.range[0], c.range[0]), c.range[1]],
    // "11 miners in one pit and 12 in a second": of the same sort.
    counted:
      c.head < 0 ? (previous.counted ?? (previous.candidate.group === null ? null : previous.candidate.counted)) : null,
    base: null,
  }
}
/** The claim before, with nothing but numbers of things between ("11 were trapped in one pit and 12 in a second"). */
function nearest(s: Sentence, i: number, bound: readonly (Binding | null)[]): Binding | null {
  let at = i - 1
  while (at >= 0 && !bound[at] && (s.candidates[at]!.kind !== 'number' || isThing(s.candidates[at]!))) at--
  return bound[at] ?? null
}

const isThing = (c: Candidate) => c.head >= 0 && c.group === null

/** "5,200 households (26,000 people) were displaced", "one in four people – 6.7 million – face hunger": the same, put otherwise. */
function inBrackets(s: Sentence, previous: Binding, c: Candidate): boolean {
  const before = previous.candidate.range[1]
  const opens = lower(s.tokens, c.range[0] - 1) === 'or' ? c.range[0] - 2 : c.range[0] - 1
  const closes = CLOSES.get(lower(s.tokens, opens))
  const units = c.head >= 0 || previous.candidate.number.share !== c.number.share
  return units && opens === before && (closes?.has(lower(s.tokens, c.range[1])) ?? false)
}
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['(', new Set([')'])],
  ['–', new Set(['–'])],
  ['—', new Set(['—'])],
  [',', new Set([','])],
])

const LIST_WORDS = new Set(['as', 'well', 'along', 'with', 'plus', 'the', 'also', 'together', 'besides', 'then'])
const JOINTS = new Set(['well', 'along', 'together', 'besides', 'plus'])
/** Behind a predicate, the list may go on this far: "died in that month, as well as 79 soldiers". */
const LIST_REACH = 12

/** What stands between the claim before and this number only lists. */
function isListed(s: Sentence, previous: Binding, c: Candidate): boolean {
  const direct = s.tokens.slice(previous.candidate.range[1], c.range[0])
  const joins = (t: Token) => /^[,“"]$/.test(t.text) || t.pos === 'CCONJ' || LIST_WORDS.has(t.lower)
  if (
    direct.length > 0 &&
    direct.length <= 5 &&
    direct.every(joins) &&
    !(direct.length === 1 && direct[0]!.lower === 'as')
  )
    return true
  if (c.kind === 'one') return false
  // "53 deaths were confirmed and another 37 suspected"
  if (isFurther(s, c) && SURE.has(lower(s.tokens, c.range[1]))) return true
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
    isElliptic(s, c, previous) &&
    (last.at(-1)?.pos === 'CCONJ' || /^[,“"]$/.test(last.at(-1)?.text ?? '')) &&
    behind.every((t) => joins(t) || ['ADP', 'PROPN', 'NOUN', 'DET', 'ADJ', 'NUM', 'ADV'].includes(t.pos))
  )
}
const isElliptic = (s: Sentence, c: Candidate, previous?: Binding) => {
  const next = lower(s.tokens, c.range[1])
  if (opensTime(s, c.range[1])) return true
  // "five were sentenced to death and 23 to prison terms"
  return ELLIPTIC.has(next) || (next === 'to' && previous?.measure === 'sentenced')
}
/** "1,835 [the year before]", "12 [last year]", "40 [a week earlier]" */
const opensTime = ({ tokens }: Sentence, at: number) =>
  (/^(?:the|a)$/.test(lower(tokens, at)) && UNITS.test(lower(tokens, at + 1)) && APART.test(lower(tokens, at + 2))) ||
  (/^(?:last|this)$/.test(lower(tokens, at)) && UNITS.test(lower(tokens, at + 1)))
const UNITS = /^(?:day|week|month|quarter|year|decade)$/
const APART = /^(?:before|earlier|after|later)$/
const ELLIPTIC = new Set(['in', 'at', 'near', 'on', 'since', 'others', 'suspected', 'probable', 'unconfirmed'])

/** "revising an earlier figure of 12", "raising the total to 312": the same measure as the claim before. */
export function bindEarlier(s: Sentence, i: number, bound: readonly (Binding | null)[]): Binding | null {
  const c = s.candidates[i]!
  const host = hostOf(bound, c)
  if (!host || c.kind !== 'number' || (c.head >= 0 && c.group === null)) return null
  const from = (isOfEither(s, c, bound) ? null : earlierFrom(s, c)) ?? totalFrom(s, c)
  return from === null
    ? null
    : { ...host, candidate: c, rule: 'another figure', range: [from, c.range[1]], counted: null, base: null }
}

/** "Twelve bodies washed ashore; [a further five were recovered]": the measure says nothing without the noun. */
export function bindUnearthed(s: Sentence, i: number, bound: readonly (Binding | null)[]): Binding | null {
  const host = bound.findLast((b) => b !== null)
  const c = s.candidates[i]!
  const to = host?.measure === 'bodies found' ? unearthedTo(s, c) : null
  if (!host || to === null) return null
  // Where and when they were found is told with their own verb.
  const trigger: Trigger = { ...host.trigger, range: [to - 1, to], groupStart: c.range[1], clause: null }
  const range = [c.range[0], to] as const
  return { ...host, candidate: c, trigger, rule: 'found like those', range, counted: null, base: null }
}

/** "five [were recovered]", "another two [had been pulled out]": where that ends; null where nothing of the kind is said. */
export function unearthedTo({ tokens }: Sentence, { kind, head, number, range: [, to] }: Candidate): number | null {
  if (kind !== 'number' || number.share || (head >= 0 && lower(tokens, head) !== 'others')) return null
  let at = to
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++
  return at > to && UNEARTHED.test(lower(tokens, at)) ? at + 1 : null
}

/** Of those told before, a total is that of the most: "1,204 infections and 33 deaths, taking the total to 88,410". */
function hostOf(bound: readonly (Binding | null)[], { number: { point } }: Candidate): Binding | undefined {
  const hosts = bound.filter((b): b is Binding => b !== null && b.base === null)
  let host = hosts.at(-1)
  const size = (b: Binding | undefined) => b?.candidate.number.point ?? 0
  for (const b of hosts) if (size(b) > size(host) && size(b) <= (point ?? 0)) host = b
  return host
}

const TOTALS = new Set(['total', 'figure', 'number', 'tally', 'count', 'crowd', 'turnout', 'attendance'])

/** "put [the crowd at the gates at] 500" */
function placedFrom({ tokens }: Sentence, at: number): number | null {
  if (lower(tokens, at - 1) !== 'at') return null
  for (let i = at - 2; i > 1 && i > at - PLACED_REACH && /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(tokens[i]!.pos); i--)
    if (
      TOTALS.has(tokens[i]!.lower) &&
      lower(tokens, i - 1) === 'the' &&
      /^(?:put|puts|putting|placed|estimated)$/.test(lower(tokens, i - 2))
    )
      return i - 1
  return null
}
/** "the crowd in front of the gates at" */
const PLACED_REACH = 9

const CORRECTS = /^(?:corrected|revised|raised|lowered|cut|reduced|increased)$/
const SPOKE = /^(?:spoke|speaks?|speaking|talked)$/

/** "puts the figure at six", "bringing the total to 45": where the words begin; null without them. */
function totalFrom(s: Sentence, { range: [from, to], head }: Candidate): number | null {
  // "some 11,000 marched; police spoke of 6,500"
  const ends = s.tokens[to] === undefined || s.tokens[to].pos === 'PUNCT'
  if (lower(s.tokens, from - 1) === 'of' && SPOKE.test(lower(s.tokens, from - 2)) && head < 0 && ends) return from - 2
  // "put it at 9,000 but later corrected it to 5,900"
  const corrected = lower(s.tokens, from - 2) === 'it' && /^(?:to|at)$/.test(lower(s.tokens, from - 1))
  if (corrected && CORRECTS.test(lower(s.tokens, from - 3)) && ends) return from - 3
  const placed = placedFrom(s, from)
  if (placed !== null && ends) return placed
  const link = /^(?:was|is)$/.test(lower(s.tokens, from - 1)) && lower(s.tokens, from - 3) === 'the'
  if (!(link || /^(?:to|at)$/.test(lower(s.tokens, from - 1))) || !TOTALS.has(lower(s.tokens, from - 2))) return null
  return lower(s.tokens, from - 3) === 'the' ? from - 3 : from - 2
}
