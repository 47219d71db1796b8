import { addToGroup } from '../../../corpus/groups.ts'
import type { EventMention, FigureMention, ReadArticle, Span } from '../../shapes.ts'

/**
 * The words of a report without those of its actors' names and of its numbers of people, so that a name or number in
 * common is not counted twice.
 */
export function ownWords(article: ReadArticle, mention: EventMention, counts: readonly FigureMention[]): string[] {
  const printed = new Set<string>()
  const leaveOut = ({ start, end }: Span) => {
    const text = article.text.slice(start, end).toLowerCase()
    for (const word of [text, ...text.split(/[^\p{L}\p{N}]+/u)]) printed.add(word)
  }
  for (const { actor } of mention.participants) if (article.actors[actor]) leaveOut(article.actors[actor])
  for (const { number } of counts) leaveOut(number)
  return mention.words.filter((word) => !printed.has(word))
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
