import { Ints } from '../ints.ts'

/** Where the reports of each article begin: they are numbered as they come. */
export class Starts {
  private readonly firsts = new Ints()
  private length = 0

  /** The number of the first report of one more article. */
  add(reports: number): number {
    const first = this.length
    this.firsts.push(first)
    this.length += reports
    return first
  }

  firstOf(article: number): number {
    return article < this.firsts.length ? this.firsts.at(article) : this.length
  }
}
