import type { Actor, ArticleSummary, Figure } from '../../corpus/model.ts'
import { figureName } from '../ui/mark/names.ts'
import type { Difference } from './differing.ts'

/** The mark's name, and how the claim stands to another one. */
export function claimName(
  figure: Figure,
  actors: ReadonlyMap<string, Actor>,
  articles: ReadonlyMap<string, ArticleSummary>,
  difference: Difference | undefined,
): string {
  const name = figureName(figure, actors, articles)
  return difference ? `${name}; ${difference.words}` : name
}
