import { Ints } from '../ints.ts'

/** Which events several articles tell, and those of an article among them. */
export class SharedEvents {
  /** Of each event the article that tells it, and one more; `SEVERAL` where there is another. */
  private readonly tellers = new Ints()

  /** `told` is how many events each article tells, `eventOf` the number of each. */
  constructor(
    private readonly told: readonly number[],
    private readonly eventOf: (at: { readonly article: number; readonly index: number }) => number,
  ) {
    told.forEach((count, article) => {
      for (let index = 0; index < count; index++) {
        const event = eventOf({ article, index })
        while (this.tellers.length <= event) this.tellers.push(0)
        const known = this.tellers.at(event)
        if (known !== article + 1) this.tellers.set(event, known === 0 ? article + 1 : SEVERAL)
      }
    })
  }

  /** The first events of an article that others tell as well, in the order of its text, each once. */
  of(article: number): number[] {
    const found: number[] = []
    for (let index = 0; index < this.told[article]! && found.length < MOST; index++) {
      const event = this.eventOf({ article, index })
      if (this.tellers.at(event) === SEVERAL && !found.includes(event)) found.push(event)
    }
    return found
  }
}
const SEVERAL = -1
/** Two articles of one story have one of the first in common. */
const MOST = 6
