import { findClauses } from '../language/clauses.ts'
import type { Token } from '../language/tokens.ts'
import type { Article, SplitArticle, SplitPassage } from '../shapes.ts'
import { findParagraphs } from './paragraphs.ts'
import { splitSentences } from './sentences.ts'

/** Cuts an article into headings, sentences and site furniture, each with its words and clauses. */
export function splitArticle(article: Article): SplitArticle {
  const passages: SplitPassage[] = []
  const add = (passage: Omit<SplitPassage, 'index' | 'clauses' | 'garbled'>) =>
    passages.push({
      ...passage,
      index: passages.length,
      garbled: [],
      clauses: passage.kind === 'furniture' ? [] : findClauses(passage.tokens),
    })
  let headline = false
  findParagraphs(article.text).forEach(({ start, end }, paragraph) => {
    const sentences = splitSentences(article.text, start, end)
    const heading = sentences.length === 1 && isHeading(sentences[0] as Token[], end)
    for (const tokens of sentences) {
      const kind = !heading ? 'sentence' : headline ? 'crosshead' : 'headline'
      if (kind === 'headline') headline = true
      add({ start: tokens[0]!.start, end: tokens.at(-1)!.end, kind, furniture: null, paragraph, tokens })
    }
  })
  const first = passages.find((p) => p.kind === 'headline')
  return { ...article, headline: first ? article.text.slice(first.start, first.end) : '', passages }
}

function isHeading(tokens: readonly Token[], end: number): boolean {
  const last = tokens.at(-1)!
  return tokens.length <= 25 && last.end === end && !/[.!?:;,"”’)]$/.test(last.text)
}
