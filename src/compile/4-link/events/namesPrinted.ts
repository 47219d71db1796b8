import type { EventMention, ReadArticle } from '../../shapes.ts'

/** The words of the actors' names, so that a name in common is not counted twice. */
export function namesPrinted(article: ReadArticle, mention: EventMention): Set<string> {
  const words = new Set<string>()
  for (const { actor } of mention.participants) {
    const named = article.actors[actor]
    if (!named) continue
    const printed = article.text.slice(named.start, named.end).toLowerCase()
    for (const word of printed.split(/[^\p{L}\p{N}]+/u)) words.add(word)
  }
  return words
}
