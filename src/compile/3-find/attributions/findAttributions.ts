import { isQuoteMark } from '../../language/attributive.ts'
import { byPassage, type Indexed } from '../../language/byPassage.ts'
import type { Range } from '../../language/clauses.ts'
import { Genders } from '../../language/genders.ts'
import { isOnePerson } from '../../language/lexicon/people.ts'
import { SAYING_FORMS } from '../../language/lexicon/speech.ts'
import { perWord } from '../../language/perWord.ts'
import { byPiece, piecesOf, type Words } from '../../language/pieces.ts'
import type { Token } from '../../language/tokens.ts'
import type { ActorMention, Attribution, Found, RefusedSpan, Span, SplitArticle, SplitPassage } from '../../shapes.ts'
import { findReading } from './announced.ts'
import { findBracketed, findHeadlineSource } from './headline.ts'
import { isOfSpeaking } from './putAs.ts'
import {
  announces,
  carriedBack,
  carriedOver,
  isOpenBefore,
  isOwnWord,
  openings,
  type Standing,
  toldInside,
} from './quotations.ts'
import { ANNOUNCED, type Said } from './said.ts'
import { actorIn } from './sourceActor.ts'
import { findSourceAfter, opensSourceAfter } from './sourceAfter.ts'
import { findSpeech } from './speech.ts'

/** Who says what: "the ministry said …", "…, according to police", a quotation that goes on in the next sentence. */
export function findAttributions(article: SplitArticle, actors: readonly ActorMention[]): Found<Attribution> {
  const found: Attribution[] = []
  const refused: RefusedSpan[] = []
  const named = byPassage(actors)
  const genders = new Genders(actors)
  let speaker: Attribution | undefined
  let before: Standing | null = null
  /** What a quotation has held since it opened, before anybody was told to say it. */
  let waiting: SplitPassage[] = []
  for (const passage of article.passages) {
    if (passage.kind === 'furniture') {
      before = null
      waiting = []
      continue
    }
    const open = isOpenBefore(passage, before)
    const read = readPassage(article.text, passage, named.get(passage.index) ?? [])
    const isWithin = read.length > 1 ? openings(article.text, passage, open) : () => false
    const said = read.map((said) =>
      // “He gave me water and said sorry,” Ana Roth said: who that is only she knows
      isWithin(said.cue.start)
        ? said
        : spokenAgain(article.text, said, {
            person: speaker,
            last: before?.last ?? null,
            answers: () => before !== null && isAnswer(article.text, said),
            before: before?.passage ?? null,
            subject: () => (before === null ? null : subjectOf(before.passage, named.get(before.passage.index) ?? [])),
            reported: () =>
              before === null ? null : reportedIn(before.passage, named.get(before.passage.index) ?? []),
            actors,
            genders,
          }),
    )
    // What those quoted say that others said is theirs to tell.
    const quoted = openings(article.text, passage, open)
    const outside = said.filter(({ cue }) => !quoted(cue.start))
    const inside = said.filter((one) => !outside.includes(one))
    const carried: Attribution | null = outside.length === 0 ? carriedOver(article.text, passage, before) : null
    const own = [...outside, ...toldInside(article.text, passage, inside, carried ? [carried] : outside)]
      .filter((one) => !announces(one))
      .sort((a, b) => a.cue.start - b.cue.start)
    const back = carriedBack(article.text, passage, waiting, outside[0], open)
    // “We think 12 died. Two are missing,” said the mayor.
    if (back.length > 0)
      for (let i = found.length - 1; found[i] && found[i]!.passage >= waiting[0]!.index; i--)
        if (isOwnWord(article.text, found[i]!)) found.splice(i, 1)
    found.push(...back, ...own, ...(carried ? [carried] : []))
    speaker = outside.findLast(({ actor }) => actor !== null && actors[actor]!.kind === 'person') ?? speaker
    before = {
      passage,
      last: outside.at(-1) ?? carried,
      announced: outside.find(announces) ?? null,
      open: quoted(passage.end),
    }
    if (!before.open || carried !== null || outside.length > 0) waiting = []
    else waiting = open && waiting.length > 0 ? [...waiting, passage] : [passage]
  }
  return { found, refused }
}

function readPassage(text: string, passage: SplitPassage, actors: readonly Indexed<ActorMention>[]): Attribution[] {
  if (!passage.tokens.some(isSign)) return []
  const pieces = piecesOf(passage)
  const actorsOf = byPiece(actors, pieces, ({ mention }) => mention)
  return pieces.flatMap((piece, p) => readPiece(text, passage, piece, actorsOf[p]!))
}

/** Where there is no such word or mark, nobody says anything by any of the rules. */
const isSign = perWord(
  (word) => opensSourceAfter(word) || SAYING_FORMS.has(word.lower) || isOfSpeaking(word) || MARKS.has(word.text),
)
/** Of headlines, lists and what is announced. */
const MARKS: ReadonlySet<string> = new Set([':', ')', '-', '–', '—', '--'])

/** A saying that breaks off ("The court –", a teaser) has nothing said, or nobody who says it, and is none. */
function readPiece(
  text: string,
  passage: SplitPassage,
  { tokens, clauses }: Words,
  actors: readonly Indexed<ActorMention>[],
): Attribution[] {
  const said: Said[] =
    passage.kind === 'sentence'
      ? [...findSourceAfter(tokens), ...findSpeech(tokens, clauses), ...findBracketed(tokens), ...findReading(tokens)]
      : [
          ...findSourceAfter(tokens),
          ...findSpeech(tokens, clauses),
          ...findHeadlineSource(tokens),
          ...findBracketed(tokens),
        ]
  const closed = ([from, to]: Range): Range => (isBracketOpen(tokens, from, to) ? [from, to + 1] : [from, to])
  const span = ([from, to]: Range): Span =>
    from < to ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : { start: passage.end, end: passage.end }
  return said
    .filter(({ source, cue, content, rule }) =>
      [source, cue, ...(rule === ANNOUNCED ? [] : [content])].every(([from, to]) => from < to),
    )
    .map(({ source, cue, content, rule }): Attribution => {
      const words = withWholeName(span(closed(source)), actors)
      return {
        passage: passage.index,
        source: words,
        cue: span(cue),
        content: span(content),
        actor: actorIn(text, words, actors),
        rule,
      }
    })
    .filter((said) => !isWhereCounted(text, said, actors))
    .sort((a, b) => a.cue.start - b.cue.start)
}

/** "The Union of Nurses (UON | ) said": a bracket that is left open right before its end. */
const isBracketOpen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.text === ')' && tokens[to - 2]?.text === '(' && to - 2 >= from

const COUNTS = /^(?:record(?:ed|s)|register(?:ed|s)|logg?(?:ed|s))$/

/** "Kenya has recorded five deaths": where they died, and not who says so; "Kenya reported five deaths" is its word. */
function isWhereCounted(
  text: string,
  { source, cue, actor }: Attribution,
  actors: readonly Indexed<ActorMention>[],
): boolean {
  if (!COUNTS.test(text.slice(cue.start, cue.end).toLowerCase())) return false
  const speaker = actors.find(({ index }) => index === actor)?.mention
  if (speaker?.kind !== 'state' && speaker?.kind !== 'place') return false
  return NAMED_PLACE.test(text.slice(source.start, speaker.start)) && OF_PLACE.test(text.slice(speaker.end, source.end))
}
const NAMED_PLACE = /^(?:the |neighbou?ring |nearby )?$/i
/** "Chad, [which has] recorded 12 deaths" */
const OF_PLACE = /^(?: alone)?(?:, which(?: has| had)?)?$/

/** "Save | the Children said": a verb in a name ends no source. */
function withWholeName(words: Span, actors: readonly Indexed<ActorMention>[]): Span {
  const cut = actors.find(
    ({ mention: { form, start, end } }) =>
      form === 'name' && start < words.start && end > words.start && end <= words.end,
  )
  return cut ? { start: cut.mention.start, end: words.end } : words
}

/** A speaker is not spoken of by a pronoun for longer. */
const MEANT_FOR = 4

/** Who may be meant by the pronoun of one who speaks. */
interface Heard {
  /** The last person who spoke, and whoever spoke last. */
  readonly person: Attribution | undefined
  readonly last: Attribution | null
  /** What is said answers somebody: “he denied it”. */
  answers(): boolean
  readonly before: SplitPassage | null
  /** The person whom the sentence before is about, as an index into `actors`; null where it is about nobody named. */
  subject(): number | null
  /** The person of whom the sentence before only tells what another says. */
  reported(): number | null
  readonly actors: readonly ActorMention[]
  readonly genders: Genders
}

/**
 * "Haamunzu said. … he said": the last person who spoke, where nobody else did and the sentence before is about no other;
 * "It added": the body that just spoke.
 */
function spokenAgain(text: string, said: Attribution, heard: Heard): Attribution {
  const { person, last, actors, genders } = heard
  if (said.actor !== null) return said
  const words = text.slice(said.source.start, said.source.end)
  if (/^s?he$/i.test(words)) {
    const may = (k: number | null): k is number => k !== null && !genders.isOther(words.toLowerCase(), actors[k]!)
    const about = person ? heard.subject() : null
    // “Sheriff Ron Bell said two had died. ‘I needed the money,’ he told the court”: whoever is on trial, and not he.
    const isOnTrial = isInCourt(text, said) && !(person && isInCourt(text, person))
    if (isOnTrial && (about === null || about === last?.actor)) return said
    // “Ana Roth has fled, Ivo Bek said. She said …”
    const other = heard.reported()
    if (may(other) && actors[other]!.key !== actors[about ?? other]!.key) return said
    if (may(about)) return heard.answers() && tellsOfAnother(heard, actors[about]!) ? said : { ...said, actor: about }
    const again = person && said.passage - person.passage <= MEANT_FOR ? person.actor : null
    if (again !== null && heard.answers() && tellsOfAnother(heard, actors[again]!)) return said
    return may(again) ? { ...said, actor: again } : said
  }
  if (!/^it$/i.test(words) || last === null || last.actor === null || said.passage - last.passage > 1) return said
  return SPEAKING_BODIES.has(actors[last.actor]!.kind) ? { ...said, actor: last.actor } : said
}

const isInCourt = (text: string, { cue }: Attribution): boolean =>
  IN_COURT.test(text.slice(cue.end, cue.end + IN_COURT_LENGTH))
const IN_COURT =
  /^ (?:the |an? )(?:[\w’'-]+ ){0,2}(?:courts?|courtroom|jury|jurors|judges?|tribunal|hearing|inquest|trial)\b/
/** “the high court in Nairobi”: no such words are longer. */
const IN_COURT_LENGTH = 60
/** “He denied it”, but “she denied reports that …”. */
const isAnswer = (text: string, { cue, content }: Attribution): boolean =>
  ANSWERS.test(text.slice(cue.start, cue.end)) &&
  !/^(?:reports?|claims?|rumou?rs?|suggestions?) /.test(text.slice(content.start, content.start + 14))
const ANSWERS =
  /^(?:den(?:y|ied|ies)|admit(?:s|ted)|conceded?s?|accept(?:s|ed)|repl(?:ied|ies)|respond(?:s|ed)|answer(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)|confess(?:es|ed))$/

/** “His lawyer, Ana Roth, said the witness lied. He denied it”: somebody besides the speaker stands in the sentence before. */
function tellsOfAnother({ before, actors }: Heard, { key }: ActorMention): boolean {
  if (before === null) return false
  if (actors.some((actor) => actor.passage === before.index && actor.kind === 'person' && actor.key !== key))
    return true
  return before.tokens.some(
    ({ pos, lower }, i) => pos === 'NOUN' && isOnePerson(lower) && before.tokens[i + 1]?.text !== ',',
  )
}

/** “Colonel Bekele rejected the figure. He said …”, but “Her brother, Juan Ruiz, drowned. She said …”. */
function subjectOf(passage: SplitPassage, actors: readonly Indexed<ActorMention>[]): number | null {
  const main = passage.clauses.find(({ kind }) => kind === 'main')
  return main?.verb && !main.verb.passive ? personIn(passage, main.subject, actors) : null
}

/** “[Ana Roth] has fled, the minister said”: who does what is said in front of who says it. */
function reportedIn(passage: SplitPassage, actors: readonly Indexed<ActorMention>[]): number | null {
  const main = passage.clauses.findIndex(({ kind }) => kind === 'main')
  const told = passage.clauses.find(
    ({ kind, parent, range }) => kind === 'complement' && parent === main && range[0] === 0,
  )
  return told && !isQuoteMark(passage.tokens[0]) ? personIn(passage, told.subject, actors) : null
}

/** The one person named in a subject; null for none, for two, and for “her brother, Juan Ruiz”. */
function personIn(
  { tokens }: SplitPassage,
  subject: Range | null,
  actors: readonly Indexed<ActorMention>[],
): number | null {
  const [from, to] = subject ?? [0, 0]
  if (from === to) return null
  if (/^(?:his|her)$/.test(tokens[from]?.lower ?? '')) return null
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const within = actors.filter(
    ({ mention }) =>
      mention.kind === 'person' && mention.form === 'name' && mention.start >= start && mention.end <= end,
  )
  return within.length === 1 ? within[0]!.index : null
}
const SPEAKING_BODIES: ReadonlySet<string> = new Set(['organisation', 'office', 'armed group'])
