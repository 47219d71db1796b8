import type { ReadArticle } from '../../shapes.ts'
import { Shelved, type Spool, type Texts } from '../../shelf.ts'
import { type Card, Cards } from './cards.ts'
import { wordsInId } from './eventId.ts'
import type { Starts } from './starts.ts'
import { type Telling, tellingOf } from './telling.ts'

/**
 * Every report of an event: a card to compare it by, in memory, and what it tells, put aside for those that will be told
 * by several. Numbered as they come.
 */
export class Reports {
  readonly cards = new Cards()
  private readonly tellings: Shelved<Telling>
  private readonly words: Texts

  constructor(spool: Spool) {
    this.tellings = new Shelved(spool)
    this.words = spool()
  }

  /** Those of one more article; `names` are the numbers of its actors' names. */
  add(article: ReadArticle, names: readonly number[]): void {
    this.cards.add(article, names)
    for (let i = 0; i < article.events.length; i++) {
      const telling = tellingOf(article, i, names)
      this.tellings.put(telling)
      this.words.put(wordsInId(telling.quote.exact))
    }
  }

  get length(): number {
    return this.cards.length
  }

  get starts(): Starts {
    return this.cards.starts
  }

  /** Number of the report that is an article's event of this index. */
  numberOf({ article, index }: { readonly article: number; readonly index: number }): number {
    return this.starts.firstOf(article) + index
  }

  cardAt(report: number): Card {
    return this.cards.at(report)
  }

  tellingAt(report: number): Telling {
    return this.tellings.at(report)!
  }

  /** The words of a report as an id has them. */
  wordsAt(report: number): string {
    return this.words.at(report)
  }
}
