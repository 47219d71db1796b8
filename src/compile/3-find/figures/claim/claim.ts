import type { FigureKind } from '../../../../corpus/model.ts'
import { considering, type Step } from '../../../../corpus/step.ts'
import { isOneDay, withConsidered } from '../../../../corpus/when.ts'
import { MEASURE_BY_NAME } from '../../../language/lexicon/measures.ts'
import { SPEECH_FORMS } from '../../../language/lexicon/speech.ts'
import type { NumberPhrase } from '../../../language/numbers.ts'
import type {
  ActorMention,
  Attribution,
  FigureMention,
  Span,
  SplitArticle,
  SplitPassage,
  TimeMention,
} from '../../../shapes.ts'
import { attributionOf } from '../attributionOf.ts'
import { SUSPECTED } from '../modality.ts'
import { type Binding, lower, printed, type Sentence, spanOf } from '../sentence.ts'
import { saysAsOf } from './asOf.ts'
import { otherMeasures, otherSpeakers, otherTimes } from './considered.ts'
import { kindOf } from './kind.ts'
import { isElsewhere, placeOf, RULINGS } from './place.ts'
import { settingOf } from './setting.ts'
import type { Reach } from './surroundings.ts'
import { timesNear } from './timesNear.ts'
import { asPoint, windowOf } from './window.ts'

/** What was found in and around one passage. */
export interface Around {
  readonly article: SplitArticle
  readonly passage: SplitPassage
  readonly times: readonly TimeMention[]
  readonly places: readonly ActorMention[]
  readonly attributions: readonly (Attribution & { readonly index: number })[]
  /** Words that limit what the passage claims. */
  readonly caveats: () => readonly Span[]
  /** The claim before, if the passage before holds it; its time and place go on with "also". */
  readonly previous: FigureMention | null
  /** The place the passage before ended with, where this one is the rest of it; else empty. */
  readonly continued: string
}

/** A claim with all its fields. `base` is the index of the claim it is a part of, or null. */
export function claimOf(
  s: Sentence,
  binding: Binding,
  modality: string,
  around: Around,
  others: readonly Binding[],
  base: { readonly index: number; readonly claim: FigureMention } | null,
): FigureMention {
  const { article, passage } = around
  const { candidate, trigger } = binding
  const number = estimated(s, binding)
  const said = isOfficial(s, number) ? null : attributionOf(s, spanOf(s, number.core), around.attributions)
  const reach = (state: boolean): Reach => ({ state, others, said })
  const { counted, happened } = ownTimes(s, binding, modality, around, reach(false))
  const own = kindOf(s, binding, happened, counted, settingOf(article, passage), others, said !== null)
  const kind = kindWithin(base?.claim ?? null, binding, own.kind, happened, modality, opensBehind(s, binding, happened))
  const countsOn = own.countsOn === true && kind === 'incident'
  const near = kind === 'state' ? timesNear(s, binding, around.times, reach(true)) : happened
  const window = windowOf(s, binding, kind, near, around.times, said, article)
  const place =
    placeInList(s, binding, around.times) ||
    placeOf(s, binding, around.places, reach(kind === 'state')) ||
    around.continued
  const inherited = base?.claim ?? (goesOn(s) && isLike(kind, binding, around.previous) ? around.previous : null)
  const cue = said ? article.text.slice(said.cue.start, said.cue.end) : ''
  const reaches = modality !== '' && binding.rule !== 'another figure' && trigger.groupStart < binding.range[0]
  const start = reaches ? trigger.groupStart : binding.range[0]
  const quote = spanOf(s, [start, binding.range[1]])
  const asOf = counted?.when ?? window.asOf
  const period = window.period ?? inherited?.period ?? null
  const considered = otherTimes(s.text, around.times, near, [period, asOf])
  // Written out: spreading one object into another of this size takes ten times as long as all else here.
  return {
    start: quote.start,
    end: quote.end,
    passage: passage.index,
    number: spanOf(s, number.range),
    measure: binding.measure,
    point: number.point,
    low: number.low,
    high: number.high,
    bound: number.bound,
    hedge: number.hedge,
    shareOf: number.share ? wholeOf(s, binding) || wholeBefore(s, binding, around.previous) : null,
    base: base?.index ?? null,
    population:
      countsDeeds(binding) || countsLives(s, candidate) ? '' : printed(s, binding.counted ?? candidate.counted),
    place: place.replace(NEARBY, '') || (isElsewhere(s, binding) ? '' : (inherited?.place ?? '')),
    kind,
    period,
    asOf: asOf && withConsidered(asOf, considered),
    // "put the toll at 3,840; about 400 of them …": a part is told by who tells the whole.
    attribution: said?.index ?? (base?.claim.passage === passage.index ? base.claim.attribution : null),
    caveats: around.caveats().filter((caveat) => !isOfEarlierSaying(s, caveat, binding)),
    modality: modality || (DENIES.test(cue) ? cue : ''),
    countsOn,
    rule: `figure: ${binding.rule}${countsOn ? ', so far' : ''}`,
    steps: [...readingSteps(s, binding, number, around, said), own.step],
  }
}

/** How number and measure were read, and what each might have been read as besides. */
function readingSteps(
  s: Sentence,
  binding: Binding,
  number: NumberPhrase,
  { attributions }: Around,
  said: Attribution | null,
): Step[] {
  const value = number.point === null ? number.bound : `${number.bound} ${number.point}`
  const others = otherSpeakers(s.text, spanOf(s, number.core), attributions, said)
  const measure = `the measure “${binding.measure}”`
  return [
    considering({ looked: `“${printed(s, number.range)}”`, found: value }, others),
    considering({ looked: `“${printed(s, binding.trigger.range)}”`, found: measure }, otherMeasures(s, binding)),
  ]
}

/** When it happened, nearest first, and the day up to which it is counted. */
function ownTimes(s: Sentence, binding: Binding, modality: string, { times }: Around, reach: Reach) {
  const { rule, candidate } = binding
  const near = (timesInList(s, binding, times) ?? timesNear(s, binding, times, reach)).map((time) => asPoint(time, s))
  // "300 detained, up from 40 on Monday": so many they were then.
  const risen =
    rule === 'another figure' &&
    /^(?:from|with|to|against)$/.test(lower(s.tokens, candidate.range[0] - 1)) &&
    modality !== ''
  const behind = risen ? near.filter(({ start }) => start > spanOf(s, candidate.range).start) : near
  const own = behind.length > 0 ? behind : near
  const isState = MEASURE_BY_NAME.get(binding.measure)?.state === true
  // "would be freed by the end of the month": until when it is to be done.
  if (/^(?:would|will)\b/.test(modality)) return { counted: null, happened: own.filter((time) => !saysAsOf(s, time)) }
  const counted = own.find((time) => saysAsOf(s, time) || (risen && (isState || isOneDay(time.when)))) ?? null
  return { counted, happened: counted === null ? own : own.filter((time) => time !== counted) }
}

/** What it runs over; of a part, as a rule, what the whole runs over. `own`: by its own words. */
function kindWithin(
  whole: FigureMention | null,
  { rule, measure, trigger }: Binding,
  own: FigureKind,
  happened: readonly TimeMention[],
  modality: string,
  isRightBehind: boolean,
): FigureKind {
  // "60 have been killed; 13 of them died on Saturday": a part with a day of its own is none of the running total.
  const dated = rule === 'subject' && happened.slice(0, 1).some((time) => isOneDay(time.when))
  // "20,000 since 2014, including 441 [in the last quarter]"
  if (rule === 'part of the claim before' && whole?.kind === 'cumulative' && isRightBehind) return 'period'
  if (!dated && whole?.measure === measure) return whole.kind
  // What is only agreed or hoped for adds to no total.
  const supposed = trigger.words.sort === 'noun' && modality !== '' && !SUSPECTED.test(modality)
  return own === 'cumulative' && supposed ? 'incident' : own
}

/** "441 [in the first quarter]" */
const opensBehind = ({ tokens }: Sentence, { range: [, to] }: Binding, times: readonly TimeMention[]) =>
  times
    .slice(0, 1)
    .some(
      ({ start, when }) =>
        when.earliest !== null &&
        when.latest !== null &&
        !isOneDay(when) &&
        [to, to + 1, to + 2].some((i) => tokens[i]?.start === start),
    )

/** "three times the official figure of 112": whoever says the other number does not say this one. */
const isOfficial = ({ tokens }: Sentence, { range: [from] }: NumberPhrase) =>
  lower(tokens, from - 3) === 'official' &&
  /^(?:figure|toll|count|tally|number|estimate)$/.test(lower(tokens, from - 2))

/** "The estimated death toll is 61": the hedge stands before the toll. */
function estimated(s: Sentence, { candidate: { number }, trigger }: Binding): NumberPhrase {
  if (trigger.words.sort !== 'toll' || number.bound !== '=' || trigger.range[1] > number.range[0]) return number
  const word = s.tokens[trigger.range[0] - 1]
  return word?.lower === 'estimated' ? { ...number, bound: '~', hedge: s.text.slice(word.start, word.end) } : number
}

/** "11 were trapped in one pit and 12 [in a second]": that each is of another place is all that keeps them apart. */
function placeInList(s: Sentence, { candidate, rule }: Binding, times: readonly TimeMention[]): string {
  const from = candidate.range[1] + 1
  if (times.some(({ start }) => start === s.tokens[from]?.start)) return ''
  if (rule !== 'listed with' || candidate.head >= 0 || !PLACES_WHERE.has(lower(s.tokens, from - 1))) return ''
  let to = from
  // "in the south-east"
  const isInPlace = (i: number) => IN_PLACE.has(s.tokens[i]?.pos ?? '') || (i > from && s.tokens[i]?.text === '-')
  while (to < from + LONGEST_PLACE && isInPlace(to)) to++
  return printed(s, [from, to])
}
/** "12 died on Friday and 30 [on Sunday]": each of a list has the time that stands with it; null without one. */
function timesInList(s: Sentence, { candidate, rule }: Binding, times: readonly TimeMention[]) {
  if (rule !== 'listed with') return null
  let to = candidate.range[1]
  while (s.tokens[to] && s.tokens[to]!.pos !== 'PUNCT' && !ENDS_ITEM.has(s.tokens[to]!.pos)) to++
  const { start, end } = spanOf(s, [candidate.range[0], Math.max(to, candidate.range[1])])
  const own = times.filter((time) => time.start >= start && time.end <= end)
  return own.length > 0 ? own : null
}
const ENDS_ITEM = new Set(['CCONJ', 'SCONJ', 'VERB', 'AUX'])
const PLACES_WHERE = new Set(['in', 'at', 'near', 'on'])
const IN_PLACE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const LONGEST_PLACE = 4

/** "45 arrests", "12 bodies": what is counted names the deed or the dead, not who they were. */
const countsDeeds = ({ candidate, trigger, counted }: Binding) =>
  counted === null && candidate.group === null && !candidate.number.share && trigger.words.sort === 'noun'

/** "in nearby Tacna" */
const NEARBY = /^(?:nearby|neighbou?ring) /i
/** "90 lives lost": whose they were is not said. */
const countsLives = (s: Sentence, { counted: [from, to] }: Binding['candidate']) =>
  to === from + 1 && /^li(?:fe|ves)$/.test(lower(s.tokens, from))

/** What a share is a share of, in words: behind the number, or the claim it is a part of. */
function wholeOf(s: Sentence, { candidate, base, counted }: Binding): string {
  if (base !== null || candidate.partOf || counted !== null) {
    const host = base === null ? null : s.candidates[base]
    return host && host.counted[1] > host.counted[0]
      ? printed(s, host.counted)
      : printed(s, [candidate.number.range[1], candidate.range[1]]).replace(/^of /, '')
  }
  return printed(s, candidate.counted)
}

/** "Of the 716 cases, 40% …", "12 people died. Most were …": the whole that was named before. */
function wholeBefore(s: Sentence, { measure, candidate: { range } }: Binding, previous: FigureMention | null): string {
  const comma = range[0] - 1
  if (lower(s.tokens, 0) === 'of' && s.tokens[comma]?.text === ',') return printed(s, [1, comma])
  return previous !== null && previous.shareOf === null && previous.measure === measure ? previous.population : ''
}

/** "did not give details, but said 73 were freed": what was left open is not what is then said. */
function isOfEarlierSaying({ tokens }: Sentence, caveat: Span, { range: [claim] }: Binding): boolean {
  for (let i = claim - 1; i > 1 && tokens[i]!.start >= caveat.end; i--)
    if (SPEECH_FORMS.has(tokens[i]!.lower) && tokens[i]!.pos === 'VERB')
      for (let k = i - 1; k >= i - 3 && k > 0 && tokens[k]!.start >= caveat.end; k--)
        if (tokens[k]!.pos === 'CCONJ') return true
  return false
}

const DENIES = /^(?:den|reject|refut|disput)/i

/** Whether a claim goes on from the one before: an acquittal has nothing of the killing. */
const isLike = (kind: FigureKind, { measure }: Binding, before: FigureMention | null): boolean =>
  kind === before?.kind && RULINGS.has(measure) === RULINGS.has(before.measure)

/** "Militants also took …", "Another 30 …": the telling of the sentence before goes on. */
const goesOn = (s: Sentence) => s.tokens.slice(0, 6).some((_, i) => GOES_ON.has(lower(s.tokens, i)))
const GOES_ON = new Set(['also', 'another', 'additionally', 'further', 'others'])
