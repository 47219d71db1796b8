import { byPassage, type Indexed } from '../../language/byPassage.ts'
import type { Range } from '../../language/clauses.ts'
import { isCutOff } from '../../language/cutOff.ts'
import type { Words } from '../../language/glued.ts'
import { byPiece, piecesOf } from '../../language/pieces.ts'
import type { ActorMention, Attribution, Found, RefusedSpan, Span, SplitArticle, SplitPassage } from '../../shapes.ts'
import { findBracketed, findHeadlineSource } from './headline.ts'
import type { Said } from './said.ts'
import { findSourceAfter } from './sourceAfter.ts'
import { findSpeech } from './speech.ts'

/** Who says what: "the ministry said …", "…, according to police", a quotation that goes on in the next sentence. */
export function findAttributions(article: SplitArticle, actors: readonly ActorMention[]): Found<Attribution> {
  const found: Attribution[] = []
  const refused: RefusedSpan[] = []
  const named = byPassage(actors)
  let speaker: Attribution | undefined
  let before: { readonly passage: SplitPassage; readonly last: Attribution } | null = null
  for (const passage of article.passages) {
    if (passage.kind === 'furniture') {
      before = null
      continue
    }
    const own = readPassage(article.text, passage, named.get(passage.index) ?? []).map((said) =>
      PRONOUNS.test(article.text.slice(said.source.start, said.source.end)) ? spokenAgain(said, speaker) : said,
    )
    const carried: Attribution[] = own.length === 0 && before !== null ? carriedOver(article.text, passage, before) : []
    found.push(...own, ...carried)
    speaker = own.findLast(({ actor }) => actor !== null && actors[actor]!.kind === 'person') ?? speaker
    const last: Attribution | undefined = own.at(-1) ?? carried.at(-1)
    before = last ? { passage, last } : null
  }
  return { found, refused }
}

function readPassage(text: string, passage: SplitPassage, actors: readonly Indexed<ActorMention>[]): Attribution[] {
  const pieces = piecesOf(passage)
  const actorsOf = byPiece(actors, pieces, ({ mention }) => mention)
  return pieces.flatMap((piece, p) => readPiece(text, passage, piece, actorsOf[p]!))
}

/** A saying that breaks off ("The court –", a teaser) has nothing said, or nobody who says it, and is none. */
function readPiece(
  text: string,
  passage: SplitPassage,
  { tokens, clauses }: Words,
  actors: readonly Indexed<ActorMention>[],
): Attribution[] {
  const said: Said[] =
    passage.kind === 'sentence'
      ? [...findSourceAfter(tokens), ...findSpeech(tokens, clauses), ...findBracketed(tokens)]
      : [
          ...findSourceAfter(tokens),
          ...findSpeech(tokens, clauses),
          ...findHeadlineSource(tokens),
          ...findBracketed(tokens),
        ]
  const span = ([from, to]: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  return said
    .filter(({ source, cue, content }) => [source, cue, content].every(([from, to]) => from < to))
    .map(({ source, cue, content, rule }): Attribution => {
      const words = withWholeName(span(source), actors)
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

const COUNTS = /^(?:record(?:ed|s)|register(?:ed|s)|logg?(?:ed|s)|count(?:ed|s)|tall(?:ied|ies))$/

/** "Kenya has recorded five deaths": where they died, and not who says so; "Kenya reported five deaths" is its word. */
function isWhereCounted(
  text: string,
  { source, cue, actor }: Attribution,
  actors: readonly Indexed<ActorMention>[],
): boolean {
  if (!COUNTS.test(text.slice(cue.start, cue.end).toLowerCase())) return false
  const speaker = actors.find(({ index }) => index === actor)?.mention
  if (speaker?.kind !== 'state' && speaker?.kind !== 'place') return false
  return source.end - source.start <= speaker.end - speaker.start + ARTICLE
}
/** "the " */
const ARTICLE = 4

/** "Save | the Children said": a verb in a name ends no source. */
function withWholeName(words: Span, actors: readonly Indexed<ActorMention>[]): Span {
  const cut = actors.find(
    ({ mention: { form, start, end } }) =>
      form === 'name' && start < words.start && end > words.start && end <= words.end,
  )
  return cut ? { start: cut.mention.start, end: words.end } : words
}

const PRONOUNS = /^s?he$/i
/** A speaker is not spoken of by a pronoun for longer. */
const MEANT_FOR = 4

/** "Haamunzu said. … he said": the last person who spoke, where nobody else did in between. */
const spokenAgain = (said: Attribution, speaker: Attribution | undefined): Attribution =>
  said.actor === null && speaker !== undefined && said.passage - speaker.passage <= MEANT_FOR
    ? { ...said, actor: speaker.actor }
    : said

/** "Malawi's disaster department": the department speaks, and not the country. */
const isOwner = (text: string, { end }: ActorMention) =>
  /^[’']s?\s/.test(text.slice(end, end + 3)) || /[’']s$/.test(text.slice(end - 2, end))

/** The first actor named in the source's words; a person before the body they speak for. */
function actorIn(text: string, source: Span, actors: readonly Indexed<ActorMention>[]): number | null {
  const within = actors.filter(({ mention }) => mention.start >= source.start && mention.end <= source.end)
  const inside = within.filter(({ mention }) => !isOwner(text, mention))
  const best = inside.find(({ mention }) => mention.kind === 'person') ?? inside[0]
  return best?.index ?? null
}

/**
 * What a source says in the next sentence too: a quotation that goes on, and the rest of a sentence that a stray stop
 * cut off ("…, the monitor said. May have killed 40 people.").
 */
function carriedOver(
  text: string,
  passage: SplitPassage,
  before: { readonly passage: SplitPassage; readonly last: Attribution },
): Attribution[] {
  if (passage.index !== before.passage.index + 1 || passage.paragraph !== before.passage.paragraph) return []
  const first = passage.tokens[0]!
  const quoted = /^[“"„]/.test(first.text) || opensInside(text, before.passage, passage)
  const cut = passage.kind === 'sentence' && isCutOff(passage.tokens)
  if (!quoted && !cut) return []
  const { source, cue, actor } = before.last
  return [
    {
      passage: passage.index,
      source,
      cue,
      content: { start: passage.start, end: passage.end },
      actor,
      rule: quoted ? 'quotation goes on' : 'sentence goes on',
    },
  ]
}

/** A quotation opened in the passage before and not closed there. */
function opensInside(text: string, before: SplitPassage, passage: SplitPassage): boolean {
  const earlier = text.slice(before.start, passage.start)
  return earlier.lastIndexOf('“') > earlier.lastIndexOf('”')
}
