import type { Step, When } from '../../../corpus/model.ts'
import { whenOf } from '../../../corpus/when.ts'
import { findNumbers } from '../../language/numbers.ts'
import type {
  ActorMention,
  Attribution,
  FigureMention,
  Found,
  RefusedSpan,
  Span,
  SplitArticle,
  SplitPassage,
  TimeMention,
} from '../../shapes.ts'
import { bindAll } from './bind.ts'
import { findCaveats } from './caveats.ts'
import { type Candidate, findSingles, readCounted } from './counted.ts'
import { kindOf } from './kind.ts'
import { modalityOf } from './modality.ts'
import { placeOf } from './place.ts'
import { isAge, isMoney, isUnit, isYear, reasonAgainst } from './refusals.ts'
import { type Binding, printed, type Sentence, spanOf } from './sentence.ts'
import { attributionOf, timesNear } from './surroundings.ts'
import { findTriggers } from './triggers.ts'

/** What the finders before this one found in the article. */
export interface KnownBefore {
  readonly times: readonly TimeMention[]
  readonly actors: readonly ActorMention[]
  readonly attributions: readonly Attribution[]
}

/** Quantitative claims about people. Every number that is no such claim is refused with a reason. */
export function findFigures(article: SplitArticle, known: KnownBefore): Found<FigureMention> {
  const found: FigureMention[] = []
  const refused: RefusedSpan[] = []
  const inPassage = {
    times: byPassage(known.times),
    actors: byPassage(known.actors),
    attributions: known.attributions.map((a, index) => ({ ...a, index })),
  }
  const attributions = byPassage(inPassage.attributions)
  for (const passage of article.passages) {
    if (passage.kind === 'furniture') continue
    const around = {
      times: inPassage.times.get(passage.index) ?? [],
      places: (inPassage.actors.get(passage.index) ?? []).filter((a) => a.kind === 'place' || a.kind === 'state'),
      attributions: attributions.get(passage.index) ?? [],
    }
    readPassage(article, passage, around, found, refused)
  }
  return { found, refused }
}

function byPassage<T extends { readonly passage: number }>(mentions: readonly T[]): Map<number, T[]> {
  const grouped = new Map<number, T[]>()
  for (const mention of mentions) {
    const list = grouped.get(mention.passage)
    if (list) list.push(mention)
    else grouped.set(mention.passage, [mention])
  }
  return grouped
}

interface Around {
  readonly times: readonly TimeMention[]
  readonly places: readonly ActorMention[]
  readonly attributions: readonly (Attribution & { readonly index: number })[]
}

function readPassage(
  article: SplitArticle,
  passage: SplitPassage,
  around: Around,
  found: FigureMention[],
  refused: RefusedSpan[],
): void {
  const { tokens, clauses } = passage
  const numbers = findNumbers(tokens)
  const triggers = findTriggers(tokens, clauses)
  if (numbers.length === 0 && triggers.length === 0) return
  const isTime = (i: number) => around.times.some((t) => t.start <= tokens[i]!.start && t.end >= tokens[i]!.end)
  const all = [
    ...numbers.map((n) => readCounted(tokens, n, isTime)),
    ...(triggers.length > 0 ? findSingles(tokens, numbers, isTime) : []),
  ]
  all.sort((a, b) => a.range[0] - b.range[0])
  const base: Omit<Sentence, 'candidates'> = {
    text: article.text,
    tokens,
    clauses,
    triggers,
    isHeading: passage.kind !== 'sentence',
  }
  const whole: Sentence = { ...base, candidates: all }
  const sentence: Sentence = { ...base, candidates: all.filter((c) => c.article || canCountPeople(whole, c, isTime)) }
  const bindings = bindAll(sentence)
  const indexOf = new Map<number, number>()
  for (const [i, binding] of bindings.entries()) {
    const candidate = sentence.candidates[i]!
    const modality = binding && modalityOf(sentence, binding)
    if (binding === null || modality === null) continue
    if (modality.denied) {
      if (!candidate.article)
        refused.push({
          ...spanOf(sentence, candidate.number.range),
          rule: 'figure',
          reason: 'the text says that it did not happen',
        })
      continue
    }
    indexOf.set(i, found.length)
    found.push(figureOf(article, passage, sentence, binding, modality.words, around, indexOf))
  }
  for (const candidate of all) {
    if (candidate.article) continue
    const i = sentence.candidates.indexOf(candidate)
    if (i >= 0 && bindings[i] !== null) continue
    refused.push({
      ...spanOf(whole, candidate.number.range),
      rule: 'figure',
      reason: reasonAgainst(whole, candidate, isTime(candidate.number.core[0])),
    })
  }
}

/** Ages, money, years, scores and sizes are left out before any relation is tried. */
function canCountPeople(s: Sentence, c: Candidate, isTime: (i: number) => boolean): boolean {
  if (isTime(c.number.core[0]) || c.number.form === 'score' || c.number.point === 0) return false
  if (isAge(s, c) || isMoney(s, c) || isUnit(s, c)) return false
  return !(c.head < 0 && isYear(s, c))
}

function figureOf(
  article: SplitArticle,
  passage: SplitPassage,
  s: Sentence,
  binding: Binding,
  modality: string,
  around: Around,
  indexOf: ReadonlyMap<number, number>,
): FigureMention {
  const { candidate, trigger } = binding
  const { number } = candidate
  const span = spanOf(s, binding.range)
  const near = timesNear(s, binding, around.times)
  const { kind, step } = kindOf(s, binding, near)
  const attribution = attributionOf(spanOf(s, number.core), around.attributions)
  const caveats: Span[] = findCaveats(article.text, passage.start, passage.end)
  const base = binding.base === null ? null : (indexOf.get(binding.base) ?? null)
  return {
    ...span,
    passage: passage.index,
    number: spanOf(s, number.range),
    measure: binding.measure,
    point: number.point,
    low: number.low,
    high: number.high,
    bound: number.bound,
    hedge: number.hedge,
    shareOf: number.share ? printed(s, candidate.counted) : null,
    base,
    population: printed(s, candidate.counted),
    place: placeOf(s, binding, around.places),
    kind,
    period: near[0]?.when ?? null,
    asOf: asOfOf(article),
    attribution: attribution?.index ?? null,
    caveats,
    modality,
    rule: `figure: ${binding.rule}`,
    steps: [
      { looked: printed(s, number.range), found: boundWords(number.bound, number.point) },
      { looked: printed(s, trigger.range), found: binding.measure },
      step,
    ],
  }
}

const boundWords = (bound: string, point: number | null): string => (point === null ? bound : `${bound} ${point}`)

/** The day the claim is true for: the day the article came out, unless the text says another. */
function asOfOf(article: SplitArticle): When | null {
  if (article.published === null) return null
  const { earliest, latest } = article.published
  const steps: Step[] = [{ looked: 'the article’s date', found: article.published.edtf }]
  return whenOf({ earliest, latest, basis: 'inferred', steps })
}
