import { createContext } from 'react'
import type { ArticleSummary } from '../../corpus/model.ts'
import { language } from '../words/say.ts'

/** The language of words from the articles that carry none of their own; undefined where it is the page's, or unknown. */
export const SourceLanguage = createContext<string | undefined>(undefined)

/** The one language that all articles are in, where the page speaks another one: voices read each in its own. */
export function sourceLanguageOf(articles: readonly Pick<ArticleSummary, 'language'>[]): string | undefined {
  const [first, ...others] = new Set(articles.map((article) => article.language))
  return others.length > 0 || first?.split('-')[0] === language() ? undefined : first
}
