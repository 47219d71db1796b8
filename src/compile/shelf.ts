import type { Piece, Shelf } from './shapes.ts'

/** Texts put aside until they are asked for, numbered from 0 as they come. */
export interface Texts {
  readonly length: number
  /** The number under which the text is kept. */
  put(text: string): number
  /** Puts it behind the text that was put last, where there is room, else under a number of its own. */
  extend(text: string): void
  at(index: number): string
  /** The text as it is kept, for whoever only hands it on. */
  piece(index: number): Piece
}
/** Opens one more place for texts. In memory unless a program has a disk to offer. */
export type Spool = () => Texts

/** Texts in memory, for programs without a disk. */
export const inMemory: Spool = () => {
  const texts: string[] = []
  return {
    get length() {
      return texts.length
    },
    put: (text) => texts.push(text) - 1,
    extend(text) {
      texts.push((texts.pop() ?? '') + text)
    },
    at: (index) => texts[index] ?? '',
    piece: (index) => texts[index] ?? '',
  }
}

/** What is kept of an item, and how the item is made of it again. */
export interface Packing<T> {
  pack(item: T): unknown
  unpack(value: never): T
}
const AS_IT_IS = { pack: (item: unknown) => item, unpack: (value: never) => value }

/** Items kept as JSON, each made anew when it is taken: no more of them are in memory than are being looked at. */
export class Shelved<T> implements Shelf<T> {
  private readonly texts: Texts

  constructor(
    spool: Spool,
    private readonly packing: Packing<T> = AS_IT_IS,
  ) {
    this.texts = spool()
  }

  get length(): number {
    return this.texts.length
  }

  /** The item's place on the shelf. */
  put(item: T): number {
    return this.texts.put(JSON.stringify(this.packing.pack(item)))
  }

  /** The same of an item that is packed and said in JSON already. */
  putJson(json: string): number {
    return this.texts.put(json)
  }

  at(index: number): T | undefined {
    return index < this.texts.length ? this.taken(index) : undefined
  }

  json(index: number): Piece {
    return this.texts.piece(index)
  }

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.texts.length; i++) yield this.taken(i)
  }

  private taken(index: number): T {
    return this.packing.unpack(JSON.parse(this.texts.at(index)) as never)
  }
}

/** The item of a shelf as JSON. */
export function jsonAt(shelf: Shelf<unknown>, index: number): Piece {
  return shelf.json?.(index) ?? JSON.stringify(shelf.at(index))
}

/** A shelf of which each item is made from its place when it is taken. */
export function shelfOf<T>(length: number, make: (index: number) => T): Shelf<T> {
  return {
    length,
    at: (index) => (index < length ? make(index) : undefined),
    *[Symbol.iterator]() {
      for (let i = 0; i < length; i++) yield make(i)
    },
  }
}

/** A long text that grows while others do, kept out of the way in pieces. */
export class Sheet {
  private readonly texts: Texts

  constructor(spool: Spool) {
    this.texts = spool()
  }

  add(text: string): void {
    this.texts.extend(text)
  }

  *parts(): Generator<Piece> {
    for (let i = 0; i < this.texts.length; i++) yield this.texts.piece(i)
  }
}

/** The pieces as one text. */
export function textOf(pieces: Iterable<Piece>): string {
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : UTF8.decode(piece)
  return text
}
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The same in strings of their own: a slice would keep the whole text alive from which it was cut. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
