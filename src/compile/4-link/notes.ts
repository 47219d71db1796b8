import type { Scope } from '../../corpus/files.ts'
import type { ArticleId, Day } from '../../corpus/ids.ts'
import type { ReadArticle, Source } from '../shapes.ts'
import { copyOf, type Spool } from '../shelf.ts'
import { Names } from './actors/nodes.ts'
import { Stances } from './differingStances.ts'
import { Reports } from './events/reports.ts'
import { Claims } from './figures.ts'
import { titleOf } from './linkArticle.ts'

/** From which computers count days. */
const FIRST_DAY = '1970-01-01' as Day

/** All that is noted of articles while each is at hand, so that they can be compared without being looked at again. */
export class Notes {
  readonly names = new Names()
  readonly claims: Claims
  readonly reports: Reports
  readonly stances = new Stances()
  readonly sources = new Map<ArticleId, Source>()
  newest = FIRST_DAY

  constructor(scope: Scope, spool: Spool) {
    this.claims = new Claims(scope)
    this.reports = new Reports(spool)
  }

  add(article: ReadArticle): void {
    const { id, outlet, published } = article
    this.sources.set(id, copyOf({ outlet, title: titleOf(article), dated: published !== null }))
    if (published && published.latest > this.newest) this.newest = published.latest
    const named = this.names.add(article)
    this.claims.add(article, named)
    this.stances.add(article, named, this.reports.length)
    this.reports.add(article, named)
  }
}
