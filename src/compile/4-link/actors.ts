import { type ActorId, slug } from '../../corpus/ids.ts'
import type { Actor } from '../../corpus/model.ts'
import type { ReadArticle } from '../shapes.ts'

export interface LinkedActors {
  readonly actors: readonly Actor[]
  /** For each article, for each of its mentions, the actor it names; null for none. */
  readonly ids: readonly (readonly (ActorId | null)[])[]
}

/** One actor across articles and spellings: here, the same key. */
export function linkActors(articles: readonly ReadArticle[]): LinkedActors {
  const ids = articles.map((article) => article.actors.map((mention) => (slug(mention.key) || null) as ActorId | null))
  const actors = new Map<ActorId, Actor>()
  articles.forEach((article, a) =>
    article.actors.forEach((mention, m) => {
      const id = ids[a]![m]
      if (!id) return
      const known = actors.get(id)
      const text = article.text.slice(mention.start, mention.end)
      const aliases = known?.aliases ?? []
      actors.set(id, {
        id,
        name: known?.name ?? mention.name,
        kind: known?.kind ?? mention.kind,
        role: known?.role ?? mention.role,
        affiliation: known?.affiliation ?? mention.affiliation,
        aliases: aliases.some((alias) => alias.text === text)
          ? aliases.map((alias) => (alias.text === text ? { text, count: alias.count + 1 } : alias))
          : [...aliases, { text, count: 1 }],
        mentions: (known?.mentions ?? 0) + 1,
        articles: [...new Set([...(known?.articles ?? []), article.id])],
        contradictions: [],
      })
    }),
  )
  return { actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), ids }
}
