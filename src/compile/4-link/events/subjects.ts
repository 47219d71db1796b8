import type { ReadArticle } from '../../shapes.ts'

/** Whom and which places an article is about: numbers of the names in its first passages of news. */
export function subjectsOf(article: ReadArticle, names: readonly number[]): ReadonlySet<number> {
  const { passages, actors } = article
  const first = passages[leadOf(article)]
  const subjects = new Set<number>()
  actors.forEach(({ form, start }, mention) => {
    const name = names[mention] ?? -1
    if (name >= 0 && form === 'name' && first && start < first.end) subjects.add(name)
  })
  return subjects
}
/** All whom and which places an article names in its news: numbers of the names. */
export function namedIn({ passages, actors }: ReadArticle, names: readonly number[]): ReadonlySet<number> {
  const named = new Set<number>()
  actors.forEach(({ form, passage }, mention) => {
    const name = names[mention] ?? -1
    if (name >= 0 && form === 'name' && passages[passage]?.kind !== 'furniture') named.add(name)
  })
  return named
}
/** Index of the last of the passages that say what happened. */
export function leadOf({ passages }: Pick<ReadArticle, 'passages'>): number {
  let news = 0
  const last = passages.findIndex(({ kind }) => kind !== 'furniture' && ++news === LEAD)
  return last < 0 ? passages.length - 1 : last
}
/** Headline, strap line and the sentences that say what happened, to whom and where. */
const LEAD = 5
