// What is counted while an article is held against its key, and how it is printed.

export interface Share {
  right: number
  of: number
}

/** Shares by name in the order in which they were first counted, and every fault in words. */
export class Tally {
  readonly #shares = new Map<string, Share>()
  readonly #faults = new Map<string, string[]>()

  count(name: string, right: boolean): boolean {
    const share = this.#shares.get(name) ?? { right: 0, of: 0 }
    this.#shares.set(name, share)
    share.of++
    if (right) share.right++
    return right
  }

  fault(file: string, words: string): void {
    const faults = this.#faults.get(file)
    if (faults) faults.push(words)
    else this.#faults.set(file, [words])
  }

  toString(): string {
    const shares = [...this.#shares].map(([name, { right, of }]) => {
      return `${name.padEnd(42)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${((100 * right) / of).toFixed(1).padStart(5)} %`
    })
    const faults = [...this.#faults].flatMap(([file, each]) => ['', file, ...each.map((words) => `  ${words}`)])
    return `${[...shares, ...faults].join('\n')}\n`
  }
}
