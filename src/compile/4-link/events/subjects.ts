import type { ReadArticle } from '../../shapes.ts'

/** Whom and which places an article is about: numbers of the names in its first passages of news. */
export function subjectsOf({ passages, actors }: ReadArticle, names: readonly number[]): ReadonlySet<number> {
  let news = 0
  const first = passages.find(({ kind }) => kind !== 'furniture' && ++news === LEAD) ?? passages.at(-1)
  const subjects = new Set<number>()
  actors.forEach(({ form, start }, mention) => {
    const name = names[mention] ?? -1
    if (name >= 0 && form === 'name' && first && start < first.end) subjects.add(name)
  })
  return subjects
}
/** Headline, strap line and the sentences that say what happened, to whom and where. */
const LEAD = 5
