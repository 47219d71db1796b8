import type { OutputFile } from '../shapes.ts'

/** A file whose pieces are made as they are taken; each time anew. */
export function fileOf(path: string, parts: () => Iterable<string>): OutputFile {
  return {
    path,
    parts: { [Symbol.iterator]: () => parts()[Symbol.iterator]() },
    get text() {
      return [...parts()].join('')
    },
  }
}

export function jsonFile(path: string, value: unknown): OutputFile {
  return fileOf(path, function* () {
    yield* jsonParts(value)
    yield '\n'
  })
}

/** A JSON array of which each item is made only when it is written. */
export class Listed<Item> {
  constructor(readonly items: () => Iterable<Item>) {}
}
/** A file of the contract with some of its lists still to be made. */
export type Streamed<File> = {
  readonly [Key in keyof File]: File[Key] extends readonly (infer Item)[] ? File[Key] | Listed<Item> : File[Key]
}

/** What `JSON.stringify` says of the value, a `Listed` in it item by item. */
function* jsonParts(value: unknown): Generator<string> {
  if (value instanceof Listed) {
    let before = '['
    for (const item of value.items()) {
      yield `${before}${JSON.stringify(item)}`
      before = ','
    }
    yield before === '[' ? '[]' : ']'
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
