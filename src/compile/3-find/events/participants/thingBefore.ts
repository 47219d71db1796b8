import type { Clause, Range } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { NOUN_SENSES } from '../../../language/eventLexicon.ts'
import { ORGANISATION_NOUNS } from '../../../language/lexicon/institutions.ts'
import { headOf, type NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import { type Known, lemmaOf, type View } from '../view.ts'

/** “A team from the Red Cross said it was robbed”: those who say it, as printed; null for all else. */
export function teamMeant(view: View, { kind, parent }: Clause): string | null {
  const over = kind === 'complement' && parent !== null ? view.clauses[parent] : undefined
  if (!over?.subject || !SAYING.has(over.verb?.lemma ?? '') || over.subject[1] > (over.verb?.range[0] ?? 0)) return null
  return TEAMS.has(lemmaOf(view.tokens[headOf(view.tokens, over.subject)]))
    ? wordsOf(view, view.tokens, over.subject)
    : null
}
const TEAMS = new Set('team crew delegation mission squad agency charity company union group panel firm'.split(' '))

/** What a sentence, or the part of it that is over, tells of. */
interface Told {
  readonly tokens: readonly Token[]
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  readonly passage: number
}

/**
 * “The drought began a year ago. It has cost 300 lives”, “The bus left the road, police said. It had departed from Lima”:
 * what was told of right before, where it is one thing and can do so; null for all else.
 */
export function thingBefore(view: View, clause: Clause, known: Known): string | null {
  const { subject, verb, object, kind } = clause
  if (!subject || !verb || kind !== 'main' || EMPTY.has(verb.lemma)) return null
  // “It has claimed 40 lives”
  if (SAYING.has(verb.lemma) && !(verb.lemma === 'claim' && object)) return null
  const before = toldBefore(view, clause)
  const told = before && onlySubject(before)
  if (!before || !told) return null
  const { tokens, passage } = before
  const head = headOf(tokens, told)
  const noun = tokens[head] as Token
  if (noun.pos !== 'NOUN' || !(NOUN_SENSES.has(noun.lower) || canBe(noun, verb.lemma, before))) return null
  const named = known.actors.some(
    (actor) => actor.passage === passage && actor.start <= noun.start && noun.start < actor.end,
  )
  return named ? null : wordsOf(view, tokens, told)
}
/** “It took three days”, “it emerged that …”, “it rained” mean nothing. */
const EMPTY = new Set(['be', 'take', 'emerge', 'seem', 'appear', 'happen', 'turn', 'come', 'rain', 'snow', 'pour'])

/** The sentence before in its paragraph, or the clauses before a semicolon, “and” or “but” in this one. */
function toldBefore(view: View, { subject, range }: Clause): Told | null {
  const { passage, tokens, phrases, clauses } = view
  const own = clauses.filter((other) => other.range[1] <= range[0])
  if (own.length > 0) {
    const mark = [range[0], range[0] - 1].some((i) => tokens[i]?.text === ';' || tokens[i]?.pos === 'CCONJ')
    const ended = phrases.filter((phrase) => phrase.to <= range[0])
    return mark ? { tokens, phrases: ended, clauses: own, passage: passage.index } : null
  }
  // “In June 2019 it drove 11,000 from their homes”
  for (let i = 0; i < (subject?.[0] ?? 0); i++)
    if (NOUNS.has((tokens[i] as Token).pos) && !view.times.some(({ from, to }) => from <= i && i < to)) return null
  const before = view.article.passages[passage.index - 1]
  if (before?.kind !== 'sentence' || before.paragraph !== passage.paragraph) return null
  return { tokens: before.tokens, phrases: before.phrases, clauses: before.clauses, passage: before.index }
}
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** The subject that all of it tells of, but for who says so; null where another thing or event is named. */
function onlySubject({ clauses, tokens, phrases }: Told): Range | null {
  const [first] = clauses
  if (!first?.subject || !first.verb || first.subject[0] > first.verb.range[0]) return null
  if (first.kind !== 'main' && first.kind !== 'complement') return null
  const [from, to] = first.subject
  for (const { subject, verb, kind } of clauses)
    if (subject && subject[0] !== from && kind === 'main' && !isSaid(verb?.lemma)) return null
  const head = headOf(tokens, first.subject)
  const other = phrases.some((phrase) => phrase.head !== head && isThing(tokens[phrase.head] as Token))
  if (other || isMany(tokens[head] as Token)) return null
  // “The funeral, planned for Saturday, …”
  const end = tokens[head + 1]?.text === ',' ? head + 1 : to
  return end - from <= LONGEST ? [from, end] : null
}
/** Words of a subject that a title has room for. */
const LONGEST = 7
const isSaid = (lemma = ''): boolean => SAYING.has(lemma) || lemma === 'tell'
const isThing = ({ lower }: Token): boolean => NOUN_SENSES.has(lower) || CRAFT.has(lower) || BUILT.has(lower)
const isMany = ({ lower, lemma }: Token): boolean => lower !== lemma.toLowerCase() && lower.endsWith('s')

/** A craft moves and founders, whatever else is named; of what is built nothing but a verb without an object is sure. */
function canBe({ lower }: Token, lemma: string, told: Told): boolean {
  const { clauses } = told
  if (CRAFT.has(lower) && MOVES.has(lemma)) return !hitsAnother(told)
  return (
    (CRAFT.has(lower) || BUILT.has(lower)) && !clauses.some(({ object, kind }) => object !== null && kind === 'main')
  )
}
/** “The plane struck a crane”: what was struck may have fallen as well, unless it is fast in the ground. */
function hitsAnother({ clauses, tokens, phrases }: Told): boolean {
  const { verb, object } = clauses[0] as Clause
  if (!verb || !HITS.has(verb.lemma)) return false
  const struck = object ? headOf(tokens, object) : phrases.find(({ from }) => from >= verb.range[1])?.head
  return struck !== undefined && !FAST.has((tokens[struck] as Token).lower)
}
const HITS = new Set(['hit', 'strike', 'ram', 'collide', 'crash', 'bump'])
const FAST = new Set(
  'tree wall rock reef iceberg sandbank bank pole pylon post pier quay jetty kerb curb barrier fence gate hill hillside mountain ground runway road house building mine storm wave turbulence'.split(
    ' ',
  ),
)
const CRAFT = new Set(
  'ferry boat vessel ship launch canoe dhow bus minibus coach train plane aircraft helicopter vehicle truck lorry van car tanker trawler dinghy raft barge airliner jet'.split(
    ' ',
  ),
)
const BUILT = new Set(
  'stadium building bridge dam tower hall church mosque temple factory plant mine tunnel'.split(' '),
)
const MOVES = new Set(
  'depart leave sail set overturn capsize sink crash travel carry head bind spot enter hit run go land derail veer plunge swerve drift'.split(
    ' ',
  ),
)

/** “The ministry put the toll at three. It denied that …”: the body that spoke right before goes on. */
export function bodyBefore(view: View, clause: Clause): string | null {
  const { subject, verb, kind } = clause
  if (subject?.[0] !== 0 || kind !== 'main' || !verb || !(SAYING.has(verb.lemma) || SPEAKS.has(verb.lemma))) return null
  const before = toldBefore(view, clause)
  const [first] = before?.clauses ?? []
  if (!before || !first?.subject || first.subject[0] > (first.verb?.range[0] ?? 0)) return null
  const head = headOf(before.tokens, first.subject)
  if (!speaks(first.verb?.lemma) || !ORGANISATION_NOUNS.has((before.tokens[head] as Token).lower)) return null
  const [from, to] = first.subject
  const isOther = (phrase: NounPhrase): boolean =>
    (phrase.from < from || phrase.from >= to) && !phrase.time && mayAnswer(before.tokens, phrase)
  const short = head + 1 - from <= LONGEST && to === head + 1
  return !short || before.phrases.some(isOther) ? null : wordsOf(view, before.tokens, first.subject)
}
/** “accused the ministry”, “a report by Oxfam”: another body that may be meant; what is in a place is none. */
function mayAnswer(tokens: readonly Token[], { head, governor }: NounPhrase): boolean {
  const { lower, pos } = tokens[head] as Token
  if (ORGANISATION_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower.replace(/s$/, ''))) return true
  return pos === 'PROPN' && !PLACING.has(tokens[governor]?.lower ?? '')
}
const PLACING = new Set(['in', 'at', 'near', 'off', 'outside', 'on'])
const speaks = (lemma = ''): boolean => SAYING.has(lemma) || SPEAKS.has(lemma)
const SPEAKS = new Set(['deny', 'put', 'urge', 'promise', 'dismiss', 'reject', 'accuse', 'blame', 'release', 'appeal'])

const wordsOf = ({ article }: View, tokens: readonly Token[], [from, to]: Range): string =>
  article.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)
