import type { OutputFile, Piece, Shelf } from '../shapes.ts'
import { jsonAt, Sheet, type Spool, type Texts, textOf } from '../shelf.ts'

/** A file whose pieces are made as they are taken; each time anew. */
export function fileOf(path: string, parts: () => Iterable<Piece>): OutputFile {
  return {
    path,
    parts: { [Symbol.iterator]: () => parts()[Symbol.iterator]() },
    get text() {
      return textOf(parts())
    },
  }
}

export function jsonFile(path: string, value: unknown): OutputFile {
  return fileOf(path, function* () {
    yield* jsonParts(value)
    yield '\n'
  })
}

/** Long texts that grow one after the other, put aside in pieces. */
export class GrowingTexts {
  private readonly texts: Texts
  /** The first piece of each. */
  private readonly begins: number[] = []

  constructor(spool: Spool) {
    this.texts = spool()
  }

  get length(): number {
    return this.begins.length
  }

  /** The next text, which grows from here on. */
  begin(): void {
    this.begins.push(this.texts.put(''))
  }

  add(piece: string): void {
    this.texts.extend(piece)
  }

  *parts(text: number): Generator<Piece> {
    const end = this.begins[text + 1] ?? this.texts.length
    for (let i = this.begins[text]!; i < end; i++) yield this.texts.piece(i)
  }
}

/** Files that are put aside as they are made. */
export class FilesAside implements Iterable<OutputFile> {
  private readonly texts: GrowingTexts
  private readonly paths: string[] = []

  constructor(spool: Spool) {
    this.texts = new GrowingTexts(spool)
  }

  /** `parts` of one JSON text. */
  add(path: string, parts: Iterable<string>): void {
    this.paths.push(path)
    this.texts.begin()
    for (const part of parts) this.texts.add(part)
    this.texts.add('\n')
  }

  *[Symbol.iterator](): Generator<OutputFile> {
    for (const [i, path] of this.paths.entries()) yield fileOf(path, () => this.texts.parts(i))
  }
}

/** A JSON array whose items are made only when it is written, or are written already. */
export class Listed<Item> {
  /** `inside`: what stands between the brackets, in pieces. */
  constructor(
    readonly inside: () => Iterable<Piece>,
    /** Never there: says of what the list is. */
    readonly item?: Item,
  ) {}

  static of<Item>(items: () => Iterable<Item>): Listed<Item> {
    return new Listed(function* () {
      let before = ''
      for (const item of items()) {
        yield before + JSON.stringify(item)
        before = ','
      }
    })
  }

  static in<Item>(list: JsonList): Listed<Item> {
    return new Listed<Item>(() => list.inside())
  }

  /** Those items of a shelf that stand at `places`, in that order. */
  static from<Item>(shelf: Shelf<Item>, places: ArrayLike<number>): Listed<Item> {
    return new Listed(function* () {
      for (let i = 0; i < places.length; i++) {
        if (i > 0) yield ','
        yield jsonAt(shelf, places[i]!)
      }
    })
  }

  /** One list after the other. */
  static joined(lists: readonly JsonList[]): Listed<unknown> {
    return new Listed(function* () {
      let before = ''
      for (const list of lists) {
        if (list.length === 0) continue
        yield before
        yield* list.inside()
        before = ','
      }
    })
  }
}

/** What stands between the brackets of a JSON array, and how many items it is. */
export interface JsonList {
  readonly length: number
  inside(): Iterable<Piece>
}

/** A JSON array that grows while others do, kept out of the way. */
export class JsonSheet<Item> implements JsonList {
  private readonly sheet: Sheet
  length = 0

  constructor(spool: Spool) {
    this.sheet = new Sheet(spool)
  }

  add(item: Item): void {
    this.addText(JSON.stringify(item))
  }

  addText(json: string): void {
    this.addParts([json])
  }

  /** One item in parts. */
  addParts(parts: Iterable<string>): void {
    if (this.length > 0) this.sheet.add(',')
    for (const part of parts) this.sheet.add(part)
    this.length++
  }

  inside(): Iterable<Piece> {
    return this.sheet.parts()
  }
}

/** A file of the contract with some of its lists still to be made. */
export type Streamed<File> = {
  readonly [Key in keyof File]: File[Key] extends readonly (infer Item)[] ? File[Key] | Listed<Item> : File[Key]
}

/** What `JSON.stringify` says of the value, a `Listed` in it item by item. */
function* jsonParts(value: unknown): Generator<Piece> {
  if (value instanceof Listed) {
    yield '['
    yield* value.inside()
    yield ']'
  } else if (holdsListed(value)) {
    let before = '{'
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue
      yield `${before}${JSON.stringify(key)}:`
      yield* jsonParts(part)
      before = ','
    }
    yield '}'
  } else yield JSON.stringify(value)
}

function holdsListed(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).some((part) => part instanceof Listed || holdsListed(part))
}
