import { FACETS, type Facet } from '../../corpus/facets.ts'
import type { CatalogueFile, FacetColumn } from '../../corpus/files.ts'
import type { Values } from '../../corpus/values.ts'
import type { Shelf } from '../shapes.ts'
import type { Build } from './pages.ts'
import type { Home } from './tiles.ts'

/** Marks a list: some 250 KB before compression, which a browser reads without a pause. */
export const MARKS_A_LIST = 5000

/** By what marks can be chosen, by kind and place. */
export interface Choices {
  readonly event: Shelf<Values>
  readonly figure: Shelf<Values>
}

/** The catalogue of what lies in more than one tile, in as many lists as it takes; none where one tile holds everything. */
export function* catalogueFiles(homes: readonly Home[], choices: Choices, build: Build): Generator<CatalogueFile> {
  for (let i = 0; i < homes.length; i += MARKS_A_LIST)
    yield catalogueFile(homes.slice(i, i + MARKS_A_LIST), choices, build)
}

function catalogueFile(homes: readonly Home[], choices: Choices, { edition }: Build): CatalogueFile {
  const paths = new Places()
  const marks = homes.map(({ mark }) => mark)
  const values = marks.map(({ kind, place }): Values => choices[kind].at(place)!)
  const columns = FACETS.map((facet) => [facet, column(values.map((own) => own[facet] ?? []))] as const)
  return {
    edition,
    kinds: marks.map(({ kind }) => (kind === 'event' ? 0 : 1)),
    earliest: marks.map(({ earliest }) => earliest),
    latest: marks.map(({ latest }) => latest),
    tiles: { of: homes.map(({ path }) => paths.of(path)), paths: paths.all },
    facets: Object.fromEntries(columns) as Record<Facet, FacetColumn>,
  }
}

/** `lists`: of each mark. */
export function column(lists: readonly (readonly string[])[]): FacetColumn {
  const values = new Places()
  const places = lists.map((list) => [...new Set(list)].map((value) => values.of(value)))
  return { values: values.all, many: places.map((own) => own.length), places: places.flat() }
}

/** Each text once, in the order of its first use. */
export class Places {
  readonly all: string[] = []
  private readonly known = new Map<string, number>()

  of(text: string): number {
    const known = this.known.get(text)
    if (known !== undefined) return known
    this.known.set(text, this.all.length)
    this.all.push(text)
    return this.all.length - 1
  }
}
