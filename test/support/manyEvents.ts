// The ferry's corpus with thousands of events, in a tree of tiles with lists of where each lies, as the compiler writes it.
import { syntheticEvents } from '../../bench/syntheticEvents.ts'
import { catalogueFiles, catalogueLists } from '../../src/compile/5-write/catalogue.ts'
import type { DatedMark } from '../../src/compile/5-write/marks.ts'
import { writeTiles } from '../../src/compile/5-write/tiles.ts'
import { whereFile, whereLists } from '../../src/compile/5-write/where.ts'
import type { CorpusFile } from '../../src/corpus/files.ts'
import { pathOfList } from '../../src/corpus/where.ts'
import { EDITION, FERRY, ferryFiles } from './corpus.ts'

export interface ManyEvents {
  readonly corpus: CorpusFile
  /** Tiles, lists and catalogue, by their path below `data/`. */
  readonly served: ReadonlyMap<string, string>
  /** Items of each list: their names. */
  readonly lists: readonly (readonly (readonly [name: string, tile: string])[])[]
}

export function manyEvents(count: number): ManyEvents & { readonly events: ReturnType<typeof syntheticEvents> } {
  const events = syntheticEvents(FERRY.events, count)
  const marks = events.map(
    (event): DatedMark => ({ ...event.when, weight: event.importance, id: event.id, event, figure: null }),
  )
  const { root, files, homes } = writeTiles(marks, EDITION)
  const lists = whereLists(homes)
  const served = new Map(files.map(({ path, text }) => [path, text]))
  for (const [n, list] of lists.entries())
    served.set(pathOfList(n), JSON.stringify(whereFile(list, { edition: EDITION, compiler: '' })))
  let n = 0
  for (const file of catalogueFiles(homes, FERRY.corpus, { edition: EDITION, compiler: '' }))
    served.set(`catalogue/${n++}.json`, JSON.stringify(file))
  const corpus: CorpusFile = {
    ...FERRY.corpus,
    counts: { ...FERRY.corpus.counts, events: count + 1, figures: 0 },
    tiles: root,
    where: { lists: lists.length },
    catalogue: { lists: catalogueLists(homes.length) },
  }
  return { corpus, served, lists, events }
}

/** Every file of it, by its path below `data/`. */
export function filesOfMany({ corpus, served }: ManyEvents): Map<string, string> {
  const others = [...ferryFiles()].map(([path, file]): [string, string] => [path, JSON.stringify(file)])
  return new Map([...others, ...served, ['corpus.json', JSON.stringify(corpus)]])
}
