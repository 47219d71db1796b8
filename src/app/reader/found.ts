import type { ArticleFile } from '../../corpus/files.ts'
import type { Actor } from '../../corpus/model.ts'
import { fold } from '../ui/foldText.ts'
import { hitsIn, queryOf } from '../ui/query.ts'
import type { Span } from './blocks.ts'

/** Where the words that are looked for stand in an article: in each passage that holds all of them. */
export function foundIn({ text, passages, mentions }: ArticleFile, words: string, actors: readonly Actor[]): Span[] {
  const query = queryOf(words, actors)
  if (query.length === 0) return []
  return passages.flatMap((passage) => {
    const named = mentions.flatMap(({ actor, quote: { start, end } }) =>
      start >= passage.start && end <= passage.end
        ? [{ actor, start: start - passage.start, end: end - passage.start }]
        : [],
    )
    const hits = hitsIn(query, fold(text.slice(passage.start, passage.end)), named)
    return (hits ?? []).map(({ start, end }) => ({ start: passage.start + start, end: passage.start + end }))
  })
}
