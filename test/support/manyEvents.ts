// The ferry's corpus with thousands of events, in a tree of tiles with lists of where each lies, as the compiler writes it.
import { syntheticEvents } from '../../bench/syntheticEvents.ts'
import { catalogueFiles } from '../../src/compile/5-write/catalogue.ts'
import type { DatedMark } from '../../src/compile/5-write/marks.ts'
import { writeTiles } from '../../src/compile/5-write/tiles.ts'
import { whereFile, whereLists } from '../../src/compile/5-write/where.ts'
import type { CorpusFile } from '../../src/corpus/files.ts'
import { valuesOfEvent } from '../../src/corpus/values.ts'
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
    ({ id, type, status, when: { earliest, latest }, importance }, place): DatedMark => ({
      kind: 'event',
      id,
      earliest,
      latest,
      from: (earliest ?? latest)!,
      to: status === 'ongoing' ? latest : (latest ?? earliest),
      weight: importance,
      sort: type,
      place,
    }),
  )
  const items = { event: events, figure: [] }
  const { root, files, homes } = writeTiles(marks, items, EDITION)
  const build = { edition: EDITION, compiler: '' }
  const lists = whereLists(homes).map((list) => whereFile(list, build))
  const served = new Map(files.map(({ path, text }) => [path, text]))
  for (const [n, list] of lists.entries()) served.set(pathOfList(n), JSON.stringify(list))
  let n = 0
  const choices = { event: events.map((event) => valuesOfEvent(FERRY.corpus, event)), figure: [] }
  for (const file of catalogueFiles(homes, choices, build)) served.set(`catalogue/${n++}.json`, JSON.stringify(file))
  const corpus: CorpusFile = {
    ...FERRY.corpus,
    counts: { ...FERRY.corpus.counts, events: count + 1, figures: 0 },
    tiles: root,
    where: { lists: lists.length },
    catalogue: { lists: n },
  }
  return { corpus, served, lists: lists.map(({ tiles }) => tiles), events }
}

/** Every file of it, by its path below `data/`. */
export function filesOfMany({ corpus, served }: ManyEvents): Map<string, string> {
  const others = [...ferryFiles()].map(([path, file]): [string, string] => [path, JSON.stringify(file)])
  return new Map([...others, ...served, ['corpus.json', JSON.stringify(corpus)]])
}
