import type { Disagreement } from '../../corpus/disagreement.ts'
import type { Figure } from '../../corpus/model.ts'
import { say } from '../words/say.ts'

/** How a claim stands to another one, in words that follow it. Neither is said to be right. */
export interface Difference {
  readonly words: string
  /** The later of the two is the lower one, of a count that can only grow. */
  readonly isRevision: boolean
}

/** For each claim that another one contradicts or revises. A revision says more than a difference, and comes first. */
export function differencesOf(
  disagreements: readonly Disagreement[],
  figures: readonly Figure[],
): ReadonlyMap<string, Difference> {
  const numbers = new Map<string, string>(figures.map(({ id, number }) => [id, number.exact]))
  const all = new Map<string, Difference>()
  const inOrder = [...disagreements].sort((a, b) => rank(a) - rank(b))
  for (const { kind, figures: ids } of inOrder) {
    const [earlier = '', later = ''] = ids
    if (kind === 'revision') {
      all.set(earlier, { words: say.claims.laterClaim(numbers.get(later) ?? say.claims.fewer), isRevision: true })
      all.set(later, { words: say.claims.belowEarlier(numbers.get(earlier) ?? say.claims.claim), isRevision: true })
    } else for (const id of ids) all.set(id, { words: say.claims.differs, isRevision: false })
  }
  return all
}

function rank({ kind }: Disagreement): number {
  return kind === 'revision' ? 1 : 0
}
