import type { Piece, Shelf } from '../shapes.ts'
import type { Spool, Texts } from '../shelf.ts'

/** In which order things came that have a place in time. */
export class Arrivals {
  /** Of each place the number of what stands there, in the order of coming; -1 before it is there. */
  private readonly numbers: Int32Array
  private count = 0

  constructor(places: number) {
    this.numbers = new Int32Array(places).fill(-1)
  }

  get places(): number {
    return this.numbers.length
  }

  note(place: number): void {
    this.numbers[place] = this.count++
  }

  numberAt(place: number): number {
    return this.numbers[place]!
  }
}

/** A text for everything that comes, in the order of coming, taken in order of time. */
export class InTime {
  private readonly texts: Texts

  constructor(
    protected readonly arrivals: Arrivals,
    spool: Spool,
  ) {
    this.texts = spool()
  }

  put(text: string): void {
    this.texts.put(text)
  }

  textAt(place: number): string {
    return this.texts.at(this.arrivals.numberAt(place))
  }

  pieceAt(place: number): Piece {
    return this.texts.piece(this.arrivals.numberAt(place))
  }

  *parts(): Generator<Piece> {
    for (let place = 0; place < this.arrivals.places; place++) yield this.pieceAt(place)
  }
}

/** JSON of everything that comes, or of nothing: a list in order of time. */
export class JsonInTime<Item> extends InTime implements Shelf<Item> {
  length = 0

  add(item: Item | null): void {
    this.addText(item === null ? '' : JSON.stringify(item))
  }

  addText(json: string): void {
    this.put(json)
    if (json !== '') this.length++
  }

  /** By place in time. */
  at(place: number): Item | undefined {
    return place < this.arrivals.places ? JSON.parse(this.textAt(place)) : undefined
  }

  json(place: number): Piece {
    return this.pieceAt(place)
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let place = 0; place < this.arrivals.places; place++) {
      const json = this.textAt(place)
      if (json !== '') yield JSON.parse(json)
    }
  }

  /** What stands between the brackets of the list. */
  *inside(): Generator<Piece> {
    let before = ''
    for (const piece of this.parts()) {
      if (piece.length === 0) continue
      if (before !== '') yield before
      yield piece
      before = ','
    }
  }
}
