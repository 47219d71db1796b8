import { groupBy } from '../../corpus/groups.ts'

/** A mention with its place in its article's list, by which other mentions name it. */
export interface Indexed<Mention> {
  readonly mention: Mention
  readonly index: number
}

/** The mentions of an article by the number of the passage they stand in. */
export function byPassage<Mention extends { readonly passage: number }>(
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly Indexed<Mention>[]> {
  return groupBy(
    mentions.map((mention, index) => ({ mention, index })),
    ({ mention }) => mention.passage,
  )
}
