import type { FurnitureKind, PassageKind } from '../../corpus/model.ts'
import type { Parsed } from '../language/clauses.ts'
import { readDateline } from '../language/dateline.ts'
import { unglue } from '../language/glued.ts'
import { parseSentence } from '../language/parseSentence.ts'
import { readSentences } from '../language/readSentences.ts'
import type { Token } from '../language/tokens.ts'
import type { Article, Span, SplitArticle, SplitPassage } from '../shapes.ts'
import { beforeCredit, findAhead } from './besideNews.ts'
import { findFurniture, furnitureOfSentence } from './furniture.ts'
import { findGarbles } from './garbled.ts'
import { findHeadline, foldTitle, isHeading } from './headings.ts'
import { findParagraphs } from './paragraphs.ts'
import { splitSentences } from './sentences.ts'

/** Cuts an article into headings, sentences and site furniture, each with its words and clauses. */
export function splitArticle(article: Article): SplitArticle {
  const { text } = article
  const paragraphs = findParagraphs(text)
  const furniture = findFurniture(text, paragraphs)
  const headline = findHeadline(text, paragraphs, furniture, article.title)
  let body = 0
  const title = headline === null ? '' : foldTitle(text, paragraphs[headline]!)
  const cuts = paragraphs.flatMap((span, paragraph): Cut[] => {
    if (paragraph === headline) return cutParagraph(text, span, paragraph, null, true, false)
    const kind = furniture[paragraph] ?? null
    if (kind === null) body++
    const early = body <= DATELINE_WITHIN
    return cutParagraph(text, span, paragraph, kind, false, early).map(
      (cut): Cut => (early && isAgain(text, cut, title) ? { ...cut, kind: 'furniture', furniture: 'metadata' } : cut),
    )
  })
  let words: Set<string> | null = null
  const vocabulary = () => {
    words ??= new Set(cuts.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)))
    return words
  }
  const passages = cuts.map(({ kind, furniture, paragraph, tokens: printed }, index): SplitPassage => {
    const tokens = unglue(printed)
    const opensParagraph = cuts[index - 1]?.paragraph !== paragraph
    const { clauses, phrases } = kind === 'furniture' ? NOT_PARSED : parseSentence(tokens)
    return {
      index,
      start: tokens[0]!.start,
      end: tokens.at(-1)!.end,
      kind,
      furniture,
      paragraph,
      garbled: findGarbles({ text, tokens: printed, kind, opensParagraph, vocabulary }),
      tokens,
      clauses,
      phrases,
    }
  })
  const printed = passages.find((passage) => passage.kind === 'headline')
  const { id, file, outlet, url, published, language, sha256 } = article
  const asPrinted = printed ? text.slice(printed.start, printed.end) : ''
  const known = { id, file, text, outlet, title: article.title, url, published, language, sha256 }
  return Object.assign(known, { headline: asPrinted, passages })
}

/** The headline once more, behind the dateline or below a picture: it is told once. */
function isAgain(text: string, { kind, tokens }: Cut, title: string): boolean {
  if (kind === 'furniture' || title.length < SHORTEST_TITLE) return false
  const [first, last] = [tokens[0]!, tokens.at(-1)!]
  return (
    Math.abs(last.end - first.start - title.length) < 3 &&
    foldTitle(text, { start: first.start, end: last.end }) === title
  )
}
/** A shorter one may head a chapter, too ("Syria"). */
const SHORTEST_TITLE = 20

const NOT_PARSED: Parsed = { clauses: [], phrases: [] }

/** A dateline stands before the first sentence; above it come a blurb and a summary at most. */
const DATELINE_WITHIN = 3

interface Cut {
  readonly kind: PassageKind
  readonly furniture: FurnitureKind | null
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

function cutParagraph(
  text: string,
  span: Span,
  paragraph: number,
  kind: FurnitureKind | null,
  headline: boolean,
  early: boolean,
): Cut[] {
  const ahead = kind ? null : findAhead(text, span, early || headline)
  if (ahead) {
    const tokens = readSentences(text, span.start, ahead.end).flat()
    const rest = cutParagraph(text, { start: ahead.end, end: span.end }, paragraph, kind, headline, early)
    return [{ kind: 'furniture', furniture: ahead.kind, paragraph, tokens }, ...rest]
  }
  const news = kind ? span.end : beforeCredit(text, span, headline)
  if (news < span.end) {
    const tokens = readSentences(text, news, span.end).flat()
    const caption = cutParagraph(text, { start: span.start, end: news }, paragraph, kind, headline, early)
    return [...caption, { kind: 'furniture', furniture: 'credit', paragraph, tokens }]
  }
  const dateline = kind || headline ? null : readDateline(text, span.start, span.end, early)
  if (dateline) {
    const tokens = readSentences(text, span.start, dateline.end).flat()
    const rest = { start: dateline.end, end: span.end }
    const news = rest.start < rest.end ? cutNews(text, rest, paragraph) : []
    return [{ kind: 'furniture', furniture: 'dateline', paragraph, tokens }, ...news]
  }
  const sentences = splitSentences(text, span.start, span.end)
  const whole = sentences.flat()
  if (whole.length === 0) return []
  if (kind) return [{ kind: 'furniture', furniture: kind, paragraph, tokens: whole }]
  if (headline) return [{ kind: 'headline', furniture: null, paragraph, tokens: whole }]
  if (isHeading(sentences)) return [{ kind: 'crosshead', furniture: null, paragraph, tokens: whole }]
  return asNews(text, sentences, paragraph)
}

function cutNews(text: string, span: Span, paragraph: number): Cut[] {
  return asNews(text, splitSentences(text, span.start, span.end), paragraph)
}

function asNews(text: string, sentences: readonly Token[][], paragraph: number): Cut[] {
  return sentences.map((tokens): Cut => {
    const furniture =
      sentences.length > 1 ? furnitureOfSentence(text.slice(tokens[0]!.start, tokens.at(-1)!.end)) : null
    return { kind: furniture ? 'furniture' : 'sentence', furniture, paragraph, tokens }
  })
}
