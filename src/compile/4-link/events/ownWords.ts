import { addToGroup } from '../../../corpus/groups.ts'
import type { EventMention, ReadArticle, Span } from '../../shapes.ts'

/** The words of a report without those of its actors' names, so that a name in common is not counted twice. */
export function ownWords(article: ReadArticle, mention: EventMention): string[] {
  const printed = wordsOfNames(article, mention)
  return mention.words.filter((word) => !printed.has(word))
}

/** The words of its actors' names. */
function wordsOfNames(article: ReadArticle, mention: EventMention): Set<string> {
  const words = new Set<string>()
  for (const { actor } of mention.participants) {
    const named = article.actors[actor]
    if (!named) continue
    const printed = article.text.slice(named.start, named.end).toLowerCase()
    for (const word of printed.split(/[^\p{L}\p{N}]+/u)) words.add(word)
  }
  return words
}

/** Names printed within a stretch of an article, by index of its actors: looked for in its passage alone. */
export function namesPrinted({
  actors,
}: Pick<ReadArticle, 'actors'>): (report: Span & { passage: number }) => number[] {
  const byPassage = new Map<number, number[]>()
  for (const [index, { form, passage }] of actors.entries()) if (form === 'name') addToGroup(byPassage, passage, index)
  return ({ passage, start, end }) =>
    byPassage.get(passage)?.filter((index) => actors[index]!.start < end && actors[index]!.end > start) ?? NONE
}
const NONE: number[] = []
