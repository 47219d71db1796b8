/** Whole numbers of 32 bits in pieces, so that a list of many millions grows without being copied. */
const PIECE_BITS = 16
const PIECE = 1 << PIECE_BITS

export class Ints {
  private readonly pieces: Int32Array[] = []
  length = 0

  push(value: number): void {
    if (this.length === this.pieces.length * PIECE) this.pieces.push(new Int32Array(PIECE))
    this.pieces[this.length >> PIECE_BITS]![this.length & (PIECE - 1)] = value
    this.length++
  }

  at(index: number): number {
    return this.pieces[index >> PIECE_BITS]![index & (PIECE - 1)]!
  }

  set(index: number, value: number): void {
    this.pieces[index >> PIECE_BITS]![index & (PIECE - 1)] = value
  }
}

/** Lists of whole numbers end to end: list `i` stands from one start to the next. */
export class IntLists {
  private readonly starts = new Ints()
  private readonly items = new Ints()

  get length(): number {
    return this.starts.length
  }

  /** The new list's place. */
  push(list: Iterable<number>): number {
    this.starts.push(this.items.length)
    for (const item of list) this.items.push(item)
    return this.starts.length - 1
  }

  at(list: number): number[] {
    const found: number[] = []
    const end = this.endOf(list)
    for (let i = this.starts.at(list); i < end; i++) found.push(this.items.at(i))
    return found
  }

  item(list: number, index: number): number {
    return this.items.at(this.starts.at(list) + index)
  }

  sizeOf(list: number): number {
    return this.endOf(list) - this.starts.at(list)
  }

  private endOf(list: number): number {
    return list + 1 < this.starts.length ? this.starts.at(list + 1) : this.items.length
  }
}
