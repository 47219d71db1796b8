import { addDays, dayFrom, daysInMonth, monthOf, yearOf } from '../../../../corpus/day.ts'
import type { Day } from '../../../../corpus/ids.ts'
import type { When } from '../../../../corpus/model.ts'
import { whenOf } from '../../../../corpus/when.ts'
import type { Clause, Range } from '../../../language/clauses.ts'
import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Candidate } from '../candidate.ts'
import type { Dated, Draft } from '../draft.ts'
import { lemmaOf, type Placed, phraseAt, type View } from '../view.ts'
import { isNarrow, step } from './bounds.ts'
import type { Narrative } from './narrative.ts'

/** So many days or months before or after something else. */
interface Gap {
  readonly days: number
  readonly months: number
  readonly word: 'after' | 'before'
  readonly words: string
  /** The length of time, where it is an expression of its own; null for “hours”. */
  readonly time: Placed<TimeMention> | null
  /** Its sentence names a night or a morning. */
  readonly isNight: boolean
}
const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 }
const UNIT_MONTHS: Readonly<Record<string, number>> = { M: 1, Y: 12 }
/** Within one day, unless it is about midnight. */
const SHORT = new Set(['hours', 'hour', 'minutes', 'moments', 'seconds'])

/** “a day [after]”, “two weeks [before]”, “hours [after]”: the length of time that ends where the token stands. */
function gapAt(view: View, at: number): Gap | null {
  const word = (view.tokens[at] as Token | undefined)?.lower
  if (word !== 'after' && word !== 'before') return null
  // “for the first time in two months, after …”: counted up to now
  const time = view.times.find(
    ({ from, to, mention }) => to === at && mention.type === 'DURATION' && view.tokens[from - 1]?.lower !== 'in',
  )
  const length = time ? /^P(\d+)([DWMY])$/.exec(time.mention.value) : null
  const last = (view.tokens[at - 1] as Token | undefined)?.lower ?? ''
  const isNext = last === 'day' && view.tokens[at - 2]?.lower === 'the'
  if (!length && !isNext && !SHORT.has(last)) return null
  const words = `${view.article.text.slice(time?.mention.start ?? view.tokens[at - 1]?.start, view.tokens[at]?.end)}`
  return {
    days: length ? Number(length[1]) * (UNIT_DAYS[length[2] as string] ?? 0) : isNext ? 1 : 0,
    months: length ? Number(length[1]) * (UNIT_MONTHS[length[2] as string] ?? 0) : 0,
    word,
    words,
    time: time ?? null,
    isNight: view.times.some(({ mention }) => /TMO$/.test(mention.value)),
  }
}

/** The length of time that an adverbial clause begins with, or that stands before it. */
function gapOver(view: View, [start]: Range): Gap | null {
  return gapAt(view, view.times.find(({ from }) => from === start)?.to ?? start)
}

/** “on the day [of]”, “the night [of]” */
function sameDayAt({ article, tokens }: View, at: number): Gap | null {
  const [the, day, of] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (the?.lower !== 'the' || !day || !PARTS_OF_DAY.has(day.lower)) return null
  const words = article.text.slice(the.start, of?.end)
  return { days: 0, months: 0, word: 'after', words, time: null, isNight: false }
}
const PARTS_OF_DAY = new Set(['day', 'morning', 'afternoon', 'evening', 'night'])

/** “hours after polls closed”, “two days after the quake”: it is dated by the one it hangs on. */
const isCounted = (view: View, { kind, range, parent }: Clause, phrase: NounPhrase | null): boolean =>
  phrase
    ? phrase.governor >= 0 && (gapAt(view, phrase.governor)?.time ?? null) !== null && isDatedBefore(view, phrase)
    : kind === 'adverbial' && parent !== null && gapOver(view, range) !== null

/** “…, a day after guards began a strike”: a noun that a verb carries is dated with the verb. */
export const isCountedFrom = (view: View, { clause, phrase, support }: Candidate): boolean =>
  support >= 0
    ? isCounted(view, view.clauses[support] as Clause, null)
    : isCounted(view, view.clauses[clause] as Clause, phrase)

/** “on Monday, two days after the quake” */
const isDatedBefore = (view: View, { from }: NounPhrase): boolean =>
  view.times.some(({ to, mention }) => to <= from && mention.type !== 'DURATION')

/** The clause that a draft tells in. */
const told = ({ candidate }: Draft): number => (candidate.kind === 'verb' ? candidate.clause : candidate.support)

/**
 * “… on Monday, a day after rebels had shelled it”, “two days after the quake, …”: a time counted from another event,
 * whichever of the two is dated. Null where nothing is counted or the other has no day.
 */
export function timeApart(
  view: View,
  draft: Draft,
  known: ReadonlyMap<number, Dated>,
  dateOf: (clause: number) => When | null,
  narrative: Narrative,
): Dated | null {
  const { phrase } = draft.candidate
  const c = told(draft)
  const clause = view.clauses[c]
  if (phrase && phrase.governor >= 0 && draft.candidate.support < 0) {
    const gap = gapAt(view, phrase.governor)
    const main = gap ? dateOver(view, draft.candidate.clause, known, dateOf) : null
    return gap && main ? moved(main, gap, gap.word === 'after' ? -1 : 1) : null
  }
  if (!clause) return null
  const own = clause.kind === 'adverbial' && clause.parent !== null ? gapOver(view, clause.range) : null
  if (own) {
    const main = dateOver(view, clause.parent as number, known, dateOf, isSetOff(view, own, clause))
    return main ? moved(main, own, own.word === 'after' ? -1 : 1) : null
  }
  for (const k of view.children[c] ?? []) {
    const aside = view.clauses[k] as Clause
    const gap = aside.kind === 'adverbial' ? gapOver(view, aside.range) : null
    // “had spoken to him the day before he died”, of whose death it told before
    const when = gap ? (dateOf(k) ?? narrative.whenOf(aside.verb?.lemma ?? '')) : null
    if (gap && when) return moved(when, gap, gap.word === 'after' ? 1 : -1)
  }
  return afterNoun(view, clause, narrative)
}

/** “Two days after the quake, rescuers …”, “on the night of the quake”: the quake was told and dated before. */
function afterNoun(view: View, clause: Clause, narrative: Narrative): Dated | null {
  for (let i = clause.range[0]; i < clause.range[1]; i++) {
    const { lower } = view.tokens[i] as Token
    if (lower !== 'after' && lower !== 'before' && lower !== 'of') continue
    const isOwn = view.clauses[view.clauseOf[i] as number] === clause
    const gap = isOwn ? (lower === 'of' ? sameDayAt(view, i) : gapAt(view, i)) : null
    const phrase = gap ? phraseAt(view, i + 1) : undefined
    const noun = phrase ? lemmaOf(view.tokens[phrase.head]) : ''
    const when = phrase ? (narrative.whenOf(noun) ?? narrative.whenOfAct(noun)) : null
    if (gap && when) return moved(when, gap, gap.word === 'after' ? 1 : -1)
  }
  return null
}

/** “said on Friday he would not sign, a day after crowds stormed the port”: a comma parts it from what is said. */
const isSetOff = ({ tokens }: View, { time }: Gap, { range, parent }: Clause): boolean =>
  time !== null &&
  parent !== null &&
  tokens[time.from - 1]?.text === ',' &&
  range[0] <= time.to &&
  range[0] >= time.from

/** The date of the clause, or of the nearest one over it that has one. */
function dateOver(
  view: View,
  clause: number,
  known: ReadonlyMap<number, Dated>,
  dateOf: (clause: number) => When | null,
  setOff = false,
): When | null {
  for (
    let c: number | null = clause, steps = 0;
    c !== null && steps < 6;
    c = view.clauses[c]?.parent ?? null, steps++
  ) {
    const when = known.get(c)?.when ?? dateOf(c)
    if (when && when.basis !== 'inferred') return when
    // The day on which it was said is another; “as crowds buried them” is of the same.
    const { kind, range } = view.clauses[c] as Clause
    if (kind === 'complement' && !setOff && (view.tokens[range[0]] as Token).lower !== 'as') return null
  }
  return null
}

function moved(when: When, { days, months, words, time, isNight }: Gap, sign: 1 | -1): Dated | null {
  const { earliest, latest } = when
  if (!earliest || !latest) return null
  // “in 1987, a year after …”
  const year = months > 0 && months % 12 === 0 && yearOf(earliest) === yearOf(latest)
  if (!isNarrow(when) && !year) return null
  if (months > 0) return movedByMonths(when, months, words, time, sign)
  // “early on Sunday, hours after polls closed”: perhaps on the evening before
  const before = days === 0 && isNight && sign < 0 ? 1 : 0
  return {
    time: time?.index ?? null,
    when: whenOf({
      earliest: addDays(earliest, sign * days - before),
      latest: addDays(latest, sign * days),
      basis: time ? 'resolved' : 'inferred',
      approximate: when.approximate,
      steps: [
        ...when.steps,
        step(`told “${words}”`, days === 0 ? 'the same day' : `${days} ${sign > 0 ? 'later' : 'earlier'}`),
      ],
    }),
  }
}

/** “three months after Brussels had imposed duties”: the month, or of “two years” the year. */
function movedByMonths(when: When, months: number, words: string, time: Gap['time'], sign: 1 | -1): Dated {
  const day = when.earliest as Day
  const at = yearOf(day) * 12 + monthOf(day) - 1 + sign * months
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  const whole = months % 12 === 0
  return {
    time: time?.index ?? null,
    when: whenOf({
      earliest: dayFrom(year, whole ? 1 : month, 1),
      latest: whole ? dayFrom(year, 12, 31) : dayFrom(year, month, daysInMonth(year, month)),
      basis: 'resolved',
      approximate: when.approximate,
      steps: [...when.steps, step(`told “${words}”`, `${months} months ${sign > 0 ? 'later' : 'earlier'}`)],
    }),
  }
}
