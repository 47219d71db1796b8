import { groupBy } from '../../../corpus/groups.ts'
import { isCutOff } from '../../language/cutOff.ts'
import { SPEECH_FORMS } from '../../language/lexicon/speech.ts'
import { MEASURE_WORDS } from '../../language/measureWords.ts'
import { startsWithDigit } from '../../language/numberCores.ts'
import { findNumbers, mayBeNumber } from '../../language/numbers.ts'
import { perWord } from '../../language/perWord.ts'
import { byPiece, piecesOf, type Words } from '../../language/pieces.ts'
import type { Token } from '../../language/tokens.ts'
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
import { attributionOf } from './attributionOf.ts'
import { figureBefore, isOneOfTwo } from './before/figureBefore.ts'
import { asHeldBefore } from './before/heldBefore.ts'
import { partOfBefore } from './before/partOfBefore.ts'
import { findNamed } from './candidates/named.ts'
import { findPlurals } from './candidates/plurals.ts'
import {
  isAge,
  isDaily,
  isDifference,
  isException,
  isMoney,
  isName,
  isOneOfMany,
  isRate,
  isRoom,
  isUnit,
  isYear,
  reasonAgainst,
} from './candidates/refusals.ts'
import { findSingles, indexesIn } from './candidates/singles.ts'
import { findCaveats } from './caveats.ts'
import { type Around, claimOf } from './claim/claim.ts'
import { firstPlaceIn } from './claim/place.ts'
import { joinEnds } from './claim/stretches.ts'
import { type Candidate, readCounted } from './counted.ts'
import { modalityOf } from './modality.ts'
import { bindAll } from './relations/bind.ts'
import { type Binding, indexesWithin, lower, type Sentence, spanOf } from './sentence.ts'
import { findTriggers } from './triggers.ts'

/** What the finders before this one found in the article. */
interface KnownBefore {
  readonly times: readonly TimeMention[]
  readonly actors: readonly ActorMention[]
  readonly attributions: readonly Attribution[]
}

/** Quantitative claims about people. Every number that is no such claim is refused with a reason. */
export function findFigures(article: SplitArticle, known: KnownBefore): Found<FigureMention> {
  const found: FigureMention[] = []
  const refused: RefusedSpan[] = []
  const times = byPassage(known.times)
  const persons = byPassage(known.actors.filter((actor) => actor.kind === 'person' && actor.form === 'name'))
  const named = new Set<string>()
  const places = byPassage(known.actors.filter((actor) => actor.kind === 'place' || actor.kind === 'state'))
  const attributions = byPassage(known.attributions.map((a, index) => ({ index, ...a })))
  let last: SplitPassage | null = null
  for (const passage of article.passages) {
    if (passage.kind === 'furniture') continue
    const before: SplitPassage | null = last
    last = passage
    if (!passage.tokens.some(isSign)) continue
    const pieces = piecesOf(passage)
    const subject =
      before !== null && isCutOff(passage.tokens)
        ? firstPlaceIn(wordsAlone(article.text, before), places.get(passage.index - 1) ?? [])
        : ''
    const timesOf = byPiece(times.get(passage.index) ?? [], pieces)
    const personsOf = byPiece(persons.get(passage.index) ?? [], pieces)
    const placesOf = byPiece(places.get(passage.index) ?? [], pieces)
    const saidIn = byPiece(attributions.get(passage.index) ?? [], pieces, ({ content }) => content)
    for (const [p, piece] of pieces.entries()) {
      const near = joinEnds(article.text, timesOf[p]!)
      const sentence = sentenceOf(article.text, piece, passage.kind !== 'sentence', near, personsOf[p]!)
      if (sentence === null) continue
      const previous = found.at(-1)
      let caveats: readonly Span[] | null = null
      const around: Around = {
        article,
        passage,
        times: near,
        places: placesOf[p]!,
        attributions: saidIn[p]!,
        caveats: () => (caveats ??= findCaveats(article.text, piece.tokens[0]!.start, piece.tokens.at(-1)!.end)),
        previous: previous && previous.passage >= passage.index - 1 ? previous : null,
        continued: subject,
      }
      readSentence(sentence, around, named, found, refused)
    }
  }
  return { found, refused }
}

/** Where there is no such word, nobody is counted. */
const isSign = perWord((word) => mayBeNumber(word) || MEASURE_WORDS.has(word.lower))

/** A passage before anything is looked for in it. */
function wordsAlone(text: string, passage: SplitPassage): Sentence {
  const { tokens } = piecesOf(passage)[0]!
  return { text, tokens, clauses: [], triggers: [], candidates: [], isHeading: false }
}

const byPassage = <T extends { readonly passage: number }>(mentions: readonly T[]): Map<number, T[]> =>
  groupBy(mentions, ({ passage }) => passage)

/** Words with their numbers and trigger words; null when they have neither. */
function sentenceOf(
  text: string,
  { tokens, clauses }: Words,
  isHeading: boolean,
  times: readonly TimeMention[],
  persons: readonly ActorMention[],
): Sentence | null {
  const numbers = findNumbers(tokens)
  const triggers = findTriggers(tokens, clauses)
  // Where people are is told of numbers alone.
  const befalls = triggers.some(({ words }) => words.sort !== 'at')
  if (numbers.length === 0 && !befalls) return null
  const inTimes = indexesWithin(tokens, times)
  const isTime = (i: number) => inTimes.has(i)
  const counted = numbers.map((n) => readCounted(tokens, n, isTime))
  // Who is counted by most numbers is told in words that hold no other.
  const holders = counted.filter((c) => c.counted[1] > c.counted[0] && !isOneOfMany(tokens, c))
  const candidates = counted.map((c) =>
    holders.some((o) => holds(o, c) && !isTime(o.number.core[0])) ? { ...c, inside: true } : c,
  )
  if (befalls) {
    const names = findNamed(tokens, persons)
    const nameEnds = new Set(names.map((name) => name.range[1]))
    candidates.push(
      ...names,
      ...findSingles(tokens, numbers, isHeading, isTime, nameEnds),
      ...(isHeading ? [] : findPlurals(tokens, triggers, numbers)),
    )
  }
  candidates.sort((a, b) => a.range[0] - b.range[0])
  return { text, tokens, clauses, triggers, candidates, isHeading }
}

function readSentence(
  all: Sentence,
  around: Around,
  named: Set<string>,
  found: FigureMention[],
  refused: RefusedSpan[],
): void {
  const inTime = (c: Candidate) => {
    const { end } = spanOf(all, c.number.core)
    return around.times.some((t) => t.start < end && t.end >= end)
  }
  const candidates = all.candidates.filter(
    (c) => c.kind !== 'number' || (!isWhole(c, all.candidates) && !inTime(c) && canCountPeople(all, c)),
  )
  const sentence: Sentence = { ...all, candidates }
  const bindings = bindAll(sentence).map((b) => b && asHeldBefore(sentence, b, found, around.passage.index))
  const others = bindings.filter((b): b is Binding => b !== null)
  const indexOf = new Map<number, number>()
  const refuse = (c: Candidate, reason: string) => {
    const { start, end } = spanOf(all, c.number.range)
    refused.push({ start, end, rule: 'figure', reason })
  }
  for (const [i, binding] of bindings.entries()) {
    if (binding === null) continue
    if (isSpeaking(sentence, binding, around)) {
      refuse(binding.candidate, 'those who say it')
      continue
    }
    if (isDaily(sentence, binding.range[1])) {
      if (binding.candidate.kind === 'number') refuse(binding.candidate, 'a rate, not a count')
      continue
    }
    const { words, denied } = modalityOf(sentence, binding)
    if (denied) {
      if (binding.candidate.kind === 'number') refuse(binding.candidate, 'the text says that it did not happen')
      continue
    }
    // Words without a number claim one only where the text asserts it.
    if (words !== '' && binding.candidate.kind === 'plural') continue
    if (binding.candidate.kind === 'name') {
      // An article that names a victim goes on to speak of them.
      const victim = `${binding.measure} ${lower(all.tokens, binding.candidate.head)}`
      if (words !== '' || named.has(victim)) continue
      named.add(victim)
    }
    const index = binding.base === null ? undefined : indexOf.get(binding.base)
    const base = index === undefined ? null : { index, claim: found[index]! }
    indexOf.set(i, found.length)
    found.push(claimOf(sentence, binding, words, around, others, base))
  }
  for (const token of unread(all))
    if (!around.times.some((t) => t.start <= token.start && t.end >= token.end))
      refused.push({
        start: token.start,
        end: token.end,
        rule: 'figure',
        reason: 'digits that are no number by themselves',
      })
  const bound = new Set(others.map((b) => b.candidate))
  if (others.length === 0)
    for (const [candidate, claim] of takenFromBefore(all, candidates, around, found)) {
      found.push(claim)
      bound.add(candidate)
    }
  for (const candidate of all.candidates)
    if (candidate.kind === 'number' && !bound.has(candidate)) {
      refuse(
        candidate,
        candidate.inside ? 'the whole that a part is of' : reasonAgainst(all, candidate, inTime(candidate)),
      )
    }
}

/** The numbers of a sentence that tells of nobody itself: parts of the claim right before, or further figures for it. */
function takenFromBefore(
  s: Sentence,
  candidates: readonly Candidate[],
  { passage: { index: passage }, previous, attributions, times }: Around,
  found: readonly FigureMention[],
): (readonly [Candidate, FigureMention])[] {
  const each = (read: (c: Candidate, own: Pick<FigureMention, 'passage' | 'attribution'>) => FigureMention | null) =>
    candidates.flatMap((c) => {
      const said = attributionOf(s, spanOf(s, c.number.core), attributions)
      const claim = read(c, { passage, attribution: said?.index ?? null })
      return claim === null ? [] : [[c, claim] as const]
    })
  const base = previous?.base ?? found.lastIndexOf(previous!)
  if (previous && base >= 0 && previous.passage === passage - 1) {
    const parts = each((c, own) => partOfBefore(s, c, found[base]!, { base, ...own }))
    if (parts.length > 0) return parts
  }
  const told = found.at(-1)
  if (!told || told.passage < passage - TOLD_FOR || told.passage >= passage) return []
  // "killed 53 and wounded 130. The government raised its count to 60": of which it is, nobody says.
  if (isOneOfTwo(told, found)) return []
  return each((c, own) => figureBefore(s, c, told, own, times))
}

/** Passages behind a claim in which a bare figure is still taken for what it counts. */
const TOLD_FOR = 8

/** "according to three survivors": whoever says it is not counted for what they are called. */
const isSpeaking = (s: Sentence, { rule, candidate, range, measure }: Binding, { attributions }: Around) =>
  // "two residents who had fled to Kisii said"
  (rule === 'subject' && lower(s.tokens, candidate.range[1]) === 'who' && saysBehind(s, range[1])) ||
  (rule === 'counted noun' && measure !== 'bodies found' && SPEECH_FORMS.has(lower(s.tokens, candidate.range[1]))) ||
  ((LISTS_SPEAKERS.has(rule) || (candidate.kind === 'one' && rule !== 'subject')) &&
    attributions.some(({ source }) => {
      const { start, end } = spanOf(s, candidate.number.core)
      // "a hospital director said": an article may stand before the source.
      return source.end >= end && (source.start <= start || (candidate.kind === 'one' && source.start <= end + 1))
    }))
function saysBehind({ tokens }: Sentence, from: number): boolean {
  for (let i = from; i < from + 5 && tokens[i]; i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'CCONJ') return false
    if (tokens[i]!.pos === 'VERB') return SPEECH_FORMS.has(tokens[i]!.lower)
  }
  return false
}
/** Rules by which a number needs no verb of its own. */
const LISTS_SPEAKERS = new Set(['counted noun', 'describing word', 'listed with', 'object joined'])

/** "36th", "9/11", "1e309": digits that were not read as a number. Those inside a time are the time's. */
function unread(s: Sentence): Token[] {
  const inNumber = indexesIn(s.candidates.map(({ number }) => number))
  return s.tokens.filter((token, i) => startsWithDigit(token.text) && !inNumber.has(i))
}

/** "80 percent of its [2.3 million] inhabitants", "three of the [five] hostages". */
const holds = (o: Candidate, c: Candidate) =>
  o !== c && c.number.core[0] >= o.counted[0] && c.number.core[1] <= o.counted[1]

/** The whole that a share is of makes no claim of its own; that of a count may ("two of the 12 people trapped"). */
const isWhole = (c: Candidate, all: readonly Candidate[]) => c.inside && all.some((o) => o.number.share && holds(o, c))

/** Ages, money, years, scores and sizes are left out before any relation is tried. */
function canCountPeople(s: Sentence, c: Candidate): boolean {
  if (c.number.form === 'score' || c.number.point === 0) return false
  if (isAge(s, c) || isMoney(s, c) || isUnit(s, c) || isName(s, c) || isRate(s, c)) return false
  // "the police put the crowd at half that"
  if (c.number.share && lower(s.tokens, c.number.range[1]) === 'that') return false
  if (isDifference(s, c) || isException(s, c) || isRoom(s, c) || isOneOfMany(s.tokens, c)) return false
  return !isYear(s, c)
}
