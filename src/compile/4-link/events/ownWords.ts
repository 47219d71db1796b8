import type { EventMention, ReadArticle } from '../../shapes.ts'

/** The words of a report without those of its actors' names, so that a name in common is not counted twice. */
export function ownWords(article: ReadArticle, mention: EventMention): string[] {
  const printed = namesPrinted(article, mention)
  return mention.words.filter((word) => !printed.has(word))
}

/** The words of its actors' names. */
function namesPrinted(article: ReadArticle, mention: EventMention): Set<string> {
  const words = new Set<string>()
  for (const { actor } of mention.participants) {
    const named = article.actors[actor]
    if (!named) continue
    const printed = article.text.slice(named.start, named.end).toLowerCase()
    for (const word of printed.split(/[^\p{L}\p{N}]+/u)) words.add(word)
  }
  return words
}
