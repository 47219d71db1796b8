import type { ReadArticle } from '../../shapes.ts'
import { Shelved, type Spool, type Texts } from '../../shelf.ts'
import { Cards } from './cards.ts'
import { wordsInId } from './eventId.ts'
import { TELLINGS } from './packedTelling.ts'
import { Starts } from './starts.ts'
import { type Telling, tellingOf } from './telling.ts'

/** What reports tell, put aside, and where those of each article begin. */
export class Tellings {
  readonly starts = new Starts()
  private readonly shelf: Shelved<Telling>

  constructor(spool: Spool) {
    this.shelf = new Shelved(spool, TELLINGS)
  }

  put(telling: Telling): void {
    this.shelf.put(telling)
  }

  at(report: number): Telling {
    return this.shelf.at(report)!
  }
}

/**
 * Every report of an event: a card to compare it by, in memory, and what it tells, put aside for those that will be told
 * by several. Numbered as they come.
 */
export class Reports {
  readonly tellings: Tellings
  readonly cards: Cards
  private readonly words: Texts

  constructor(spool: Spool) {
    this.tellings = new Tellings(spool)
    this.cards = new Cards(this.tellings.starts)
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
    return this.tellings.starts
  }

  /** Number of the report that is an article's event of this index. */
  numberOf({ article, index }: { readonly article: number; readonly index: number }): number {
    return this.starts.firstOf(article) + index
  }

  tellingAt(report: number): Telling {
    return this.tellings.at(report)
  }

  /** The words of a report as an id has them. */
  wordsAt(report: number): string {
    return this.words.at(report)
  }
}
