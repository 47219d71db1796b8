import type { FigureKind } from '../../../../corpus/model.ts'
import { type Considered, considering, type Step } from '../../../../corpus/step.ts'
import { isOneDay } from '../../../../corpus/when.ts'
import { MEASURE_BY_NAME } from '../../../language/lexicon/measures.ts'
import type { TimeMention } from '../../../shapes.ts'
import { FLOWS, INCIDENTS, VESSELS } from '../kindWords.ts'
import { labelBefore } from '../relations/labels.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'
import { type Stretch, stretchAround } from './kindStretch.ts'
import type { Setting } from './setting.ts'
import { isOfNext, isOfWhom } from './since.ts'
import { isBehindWhen } from './superlatives.ts'

export interface Kind {
  readonly kind: FigureKind
  readonly step: Step
  /** Counted up to now, of the one happening that the article tells of. */
  readonly countsOn?: boolean
}

/** What the number runs over. `near` are the times of the claim's own clause, `counted` the day up to which it counts. */
export function kindOf(
  s: Sentence,
  binding: Binding,
  near: readonly TimeMention[],
  counted: TimeMention | null,
  { happening, lasting: goesOn }: Setting,
  others: readonly Binding[],
  said = false,
): Kind {
  const because = (kind: FigureKind, looked: string): Kind => ({
    kind,
    step: considering({ looked, found: kind }, otherKinds(kind, looked, evidence())),
  })
  /** Words that speak for a kind. */
  const evidence = (): readonly (readonly [FigureKind, string | undefined])[] => [
    ['cumulative', running],
    ['incident', incident],
  ]
  const { trigger } = binding
  const stretch = stretchAround(s, binding)
  const { incident, running } = stretch
  const since = stretch.since.filter(
    (i) => !isBehindWhen(s, i, binding.range[0]) && !isOfWhom(s, binding, i) && !isOfNext(s, binding, others, i),
  )
  const totals = since.length < stretch.since.length ? stretch.totals.filter((w) => w !== 'since') : stretch.totals
  const long = stretch.long ?? goesOn ?? undefined
  if (MEASURE_BY_NAME.get(binding.measure)?.state) return because('state', `“${binding.measure}” is a state`)
  if (trigger.words.sort === 'become' && HELD.has(trigger.words.lemma)) return because('state', trigger.words.lemma)
  if (binding.rule === 'toll behind') return because('cumulative', 'a toll that is brought to its number')
  if (binding.rule === 'another figure' && lower(s.tokens, binding.candidate.range[0] - 2) === 'total')
    return because('cumulative', '“total”')
  const label = labelBefore(s, binding)
  if (label !== null) return because('cumulative', `“${label}” in front`)
  if (binding.measure === 'detained' && HOLDING.has(trigger.words.lemma)) return because('state', 'held')
  const compared = comparedOver(s, binding, near)
  if (compared !== null) return because('period', `the time “${compared}” is a stretch`)
  const stands = near.some(isLong) ? null : presentState(s, binding)
  if (stands !== null) return because('state', `how it stands: “${stands}”`)
  if (countsSince(s, binding, stretch, since)) return because('cumulative', '“since” in its clause')
  const lasting = near.slice(0, 1).find(isLong)
  if (lasting) {
    const printed = `the time “${s.text.slice(lasting.start, lasting.end)}”`
    return happenedOnce(s, binding, lasting, stretch)
      ? because('incident', `${printed} tells roughly when`)
      : because('period', `${printed} is a stretch`)
  }
  const added = addedOf(s, binding)
  if (added !== null) return because('incident', `“${added}”: those that are added`)
  const level = levelOf(s, binding)
  if (level !== null) return because('cumulative', `a toll that “${level}”`)
  const perfect = isPerfect(s, binding, said)
  // "were hurt in the revolt on Sunday": what has a day of its own is no running total.
  const day = !perfect && trigger.words.sort !== 'toll' && !counted && near.slice(0, 1).find(isDay)
  if (long && !day && (perfect || !incident))
    return because('cumulative', `“${long}” in ${stretch.long ? 'its clause' : 'the sentence before'}`)
  if (incident) return because('incident', `“${incident}” in its clause`)
  const total = totals.find((w) => !(JAILED_FOR.has(w) && ofCourts(binding)))
  // "So far 12 are dead", "put the number of dead at 12": counted up, and yet of the one crash.
  const ofOne =
    happening !== null &&
    (BLOODSHED.has(binding.measure) || SAVED.has(binding.measure)) &&
    (total === undefined || UP_TO_NOW.has(total)) &&
    !counted
  const once = ofOne ? { ...because('incident', `the “${happening}” that the article tells of`), countsOn: true } : null
  if (total) return once ?? because('cumulative', `“${total}” in its clause`)
  if (counted) return because('cumulative', `counted up to “${s.text.slice(counted.start, counted.end)}”`)
  if (near.some((time) => time.type === 'DATE' || time.type === 'TIME'))
    return because('incident', 'its clause has a date')
  if (DEEDS.has(lower(s.tokens, trigger.range[0])) && trigger.words.sort === 'noun')
    return because('cumulative', `“${lower(s.tokens, trigger.range[0])}” are done one by one`)
  if (once && trigger.words.sort === 'toll') return once
  if (perfect && once && SAVED.has(binding.measure)) return once
  // "130 people had been on board", "2,000 had gathered": of one voyage, of one day, and no total.
  if (perfect && binding.measure !== 'aboard' && !CROWDS.has(binding.measure))
    return because('cumulative', 'the verb is in the perfect, and no happening is named')
  if (trigger.words.sort === 'toll' && !CROWDS.has(binding.measure))
    return because('cumulative', 'a toll, and no happening is named')
  return because('incident', 'told as one happening')
}

/** "25,000 have come since January, compared with 8,000 [in all of 2020]": what it is set beside has its own stretch. */
function comparedOver(s: Sentence, { rule, candidate }: Binding, near: readonly TimeMention[]): string | null {
  const time = rule === 'another figure' ? near[0] : undefined
  if (time === undefined || !isLong(time) || time.start < s.tokens[candidate.range[1] - 1]!.end) return null
  return s.text.slice(time.start, time.end)
}

const CROWDS = new Set(['attending', 'protesting'])
/** Words for a count that has not ended, and say nothing of what is counted. */
const UP_TO_NOW = new Set(['far', 'date', 'total', 'altogether', 'overall'])

/** “one new death, which brings the toll to 26”: those that are added are not all that there are. */
function addedOf(s: Sentence, { candidate, trigger }: Binding): string | null {
  const next = lower(s.tokens, candidate.number.range[1])
  return ADDED.has(next) && trigger.range[0] >= candidate.number.range[1] ? next : null
}
const ADDED = new Set(['new', 'additional'])

const HELD = new Set(['hold', 'remain'])
/** Deeds in the plural that no single happening is told with. */
const DEEDS = new Set([
  'killings',
  'murders',
  'homicides',
  'assassinations',
  'disappearances',
  'kidnappings',
  'abductions',
])
/** "are being held", "houses 5,400 inmates" */
const HOLDING = new Set(['being', 'house', 'accommodate'])

/** "jailed four people for nine years" */
const JAILED_FOR = new Set(['years', 'months'])
const ofCourts = ({ measure, trigger }: Binding) =>
  RULINGS.has(measure) || /^(?:jail|imprison)$/.test(trigger.words.lemma)

/** Kinds for which a word speaks, though others outweigh it. */
function otherKinds(
  kind: FigureKind,
  looked: string,
  evidence: readonly (readonly [FigureKind, string | undefined])[],
): Considered[] {
  return evidence.flatMap(([other, word]) =>
    other === kind || word === undefined || looked.includes(`“${word}”`)
      ? []
      : [{ reading: `${other}, for “${word}”`, against: `outweighed by: ${looked}` }],
  )
}

const RISES =
  /^(?:ris\w+|rose|climb\w*|stands?|stood|reach\w*|pass\w*|top(?:s|ped|ping)?|exceed\w*|surpass\w*|jump\w*|soar\w*|grew|grow\w*|increas\w*|hits?|approach\w*|near(?:s|ed|ing)?|to|fell|falls?|drop\w*)$/

/** "the toll rose to 61", "taking the death toll to 64": counted up to now, whatever it is the toll of. */
function levelOf(s: Sentence, { trigger, candidate, rule }: Binding): string | null {
  if (trigger.range[1] > candidate.number.core[0]) return null
  // "infections rose by 1,515 to 78,793"
  const risen = rule === 'counted noun and its level' && lower(s.tokens, candidate.number.core[0] - 1) === 'to'
  if (trigger.words.sort !== 'toll' && !risen) return null
  for (let i = candidate.number.core[0] - 1; i >= trigger.range[1]; i--)
    if (RISES.test(lower(s.tokens, i)) && lower(s.tokens, i + 1) !== 'the') return lower(s.tokens, i)
  return null
}

/** "40 have died since May", "Since May, 40 have died"; not "villages cut off since the quake struck, and found 40 dead". */
function countsSince(s: Sentence, binding: Binding, { range }: Stretch, since: readonly number[]): boolean {
  return since.some(
    (i) =>
      i >= binding.range[0] ||
      i <= range[0] + 2 ||
      isPerfect(s, binding, false) ||
      !s.tokens.slice(i, binding.range[0]).some((t) => t.text === ',' || t.pos === 'CCONJ'),
  )
}

/** What befell people and lasts: they are displaced, in custody, in hospital. */
const LASTING = new Set(['displaced', 'homeless', 'detained', 'hospitalised', 'ill', 'evacuated', 'protesting'])
const HOLDS = /^(?:is|are|remains?|stands?|stood)$/
const ONGOING = /^(?:being|been|new|newly)$/

/** "1.9 million people are displaced", "the number of detainees stood at 300"; the words that say so, or null. */
function presentState(s: Sentence, { measure, trigger, candidate, rule }: Binding): string | null {
  if (!LASTING.has(measure)) return null
  const { range, groupStart, words } = trigger
  const [from, to] =
    words.sort === 'toll'
      ? [range[1], candidate.range[0]]
      : [words.sort === 'is' && candidate.range[1] < range[0] ? range[0] - 1 : groupStart, range[0]]
  const level = words.sort === 'toll' || words.sort === 'is' || words.sort === 'verb' || TREATED.has(words.lemma)
  const before = lower(s.tokens, range[0] - 1)
  const isIn = words.sort === 'is' && (measure === 'hospitalised' ? /^(?:still|was|were)$/ : /^still$/).test(before)
  if (/^remain(?:s|ed)?$/.test(before) || isIn) return before
  for (let i = level ? from : to; i < to; i++) {
    if (ONGOING.test(lower(s.tokens, i)) && words.lemma !== 'treat') return null
    if (HOLDS.test(lower(s.tokens, i))) return lower(s.tokens, i)
  }
  const noun = rule === 'counted noun' && PERSONS.has(words.lemma.replace(/s$/, ''))
  return noun && !ONGOING.test(lower(s.tokens, candidate.number.range[1])) ? lower(s.tokens, range[0]) : null
}
/** "are receiving treatment" */
const TREATED = new Set(['treat', 'receive', 'undergo'])
const PERSONS = new Set(['displaced', 'idp', 'detainee', 'inmate', 'prisoner', 'evacuee'])

const BLOODSHED = new Set(['killed', 'injured', 'casualties', 'shot', 'executed', 'hostages taken', 'bodies found'])
const SAVED = new Set(['rescued', 'survived'])
/** What a court or an office does, it does on a day. */
const RULINGS = new Set(['charged', 'convicted', 'sentenced', 'acquitted', 'executed'])
/** Right before a time they count over it; "killing over 4,300" and "between two towns" say nothing of time. */
const COUNTED_OVER = new Set(['during', 'throughout', 'over', 'between', 'within', 'across'])

/**
 * A month or a year may only say when the one happening was: "In May 2022, a fire killed seven people", "slain in
 * September 2021". Fires in the plural, and a year without any happening, are counted over that time.
 */
function happenedOnce(
  s: Sentence,
  binding: Binding,
  time: TimeMention,
  { incident, long, isCountedBy }: Stretch,
): boolean {
  const { precision } = time.when
  const isCounted = time.type === 'DURATION' || (precision === 'year' && binding.trigger.words.sort === 'noun')
  if (RULINGS.has(binding.measure) && !isCounted) return true
  if (precision !== 'month' && precision !== 'year' && precision !== 'season') return false
  // "up from 190 in December": counted over as long as the number it is set beside.
  if (binding.rule === 'another figure') return false
  // "In 2013 ten people died when a dam burst"
  if (lower(s.tokens, binding.range[1]) === 'when' && /^an?$/.test(lower(s.tokens, binding.range[1] + 1))) return true
  // "murdered 17 pupils more than four years ago"
  if (BLOODSHED.has(binding.measure) && /\b(?:ago|earlier|later|before)$/i.test(s.text.slice(time.start, time.end)))
    return true
  // "lost their jobs when the mill closed in 2019"
  const own = s.tokens[binding.range[1] - 1]!.end
  if (s.tokens.some((t) => t.lower === 'when' && t.start > own && t.end < time.start)) return true
  // "the 2022 floods": the year names them.
  const next = s.tokens.find((t) => t.start >= time.end)
  if (next && INCIDENTS.has(next.lower) && next.start === time.end + 1) return true
  if (time.type === 'DURATION' || isCountedOver(s, time) || isCountedBy) return false
  if (long !== undefined && precision === 'year' && isOver(s, binding, long)) return true
  if (incident !== undefined && !incident.endsWith('s') && !(FLOWS.has(binding.measure) && VESSELS.has(incident)))
    return true
  const consequence = binding.trigger.words.form === 'ing' && lower(s.tokens, binding.range[0] - 1) === ','
  return consequence || (precision === 'month' && (BLOODSHED.has(binding.measure) || LAID_WASTE.has(binding.measure)))
}
const LAID_WASTE = new Set(['homes destroyed', 'homes damaged', 'homes flooded'])

/** "A famine in 1985 killed 90,000": it is over, and has its own year. */
const isOver = (s: Sentence, { trigger }: Binding, long: string) =>
  /^(?:famine|epidemic|outbreak|pandemic|drought)$/.test(long) &&
  trigger.voice === 'active' &&
  trigger.words.form.startsWith('past') &&
  trigger.groupStart === trigger.range[0] &&
  s.tokens.some((t, i) => t.lower === long && i < trigger.range[0])

function isCountedOver(s: Sentence, { start, end }: TimeMention): boolean {
  let i = s.tokens.findIndex((t) => t.start >= start)
  // "In January alone"
  if (s.tokens.find((t) => t.start >= end)?.lower === 'alone') return true
  while (i > 0 && ['DET', 'ADJ'].includes(s.tokens[i - 1]!.pos)) i--
  if (COUNTED_OVER.has(lower(s.tokens, i)) || COUNTED_OVER.has(lower(s.tokens, i - 1))) return true
  return lower(s.tokens, i - 2) === 'year' && COUNTED_OVER.has(lower(s.tokens, i - 3))
}

const isDay = ({ type, when }: TimeMention) => (type === 'DATE' || type === 'TIME') && isOneDay(when)

/** A week, a month, a year: longer than the happenings that a single day's news tells of. */
function isLong(time: TimeMention): boolean {
  if (time.type === 'SET') return false
  const { precision, earliest, latest } = time.when
  if (earliest === null || latest === null) return false
  return (
    precision === 'month' ||
    precision === 'year' ||
    precision === 'span' ||
    precision === 'season' ||
    precision === 'decade' ||
    (time.type === 'DURATION' && precision !== 'day')
  )
}

/** Has it happened up to now: the claim's verb, or the verb that its participle hangs on, is in the present perfect. */
function isPerfect(s: Sentence, binding: Binding, said: boolean): boolean {
  const own = binding.trigger.clause ?? innermost(s, binding)
  let at = own
  for (let depth = 0; at !== null && at >= 0 && depth < 6; depth++) {
    const { verb, parent } = s.clauses[at]!
    // "said 40 had been arrested": as much as "40 have been arrested".
    const shifted = said && at === own && !BLOODSHED.has(binding.measure) && !SAVED.has(binding.measure)
    if (verb !== null && verb.tense !== 'none') return verb.perfect && (verb.tense === 'present' || shifted)
    at = parent
  }
  return false
}

function innermost(s: Sentence, binding: Binding): number | null {
  const [from, to] = binding.candidate.range
  const at = s.clauses.findLastIndex((c) => c.range[0] <= from && c.range[1] >= to)
  return at < 0 ? null : at
}
