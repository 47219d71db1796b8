/**
 * Where an item lies that no tile in view holds: its name is spread by a hash over numbered lists, each of which
 * names the tile of every item in it. A list is a few thousand lines however large the corpus is.
 */
export function listOf(name: string, lists: number): number {
  // FNV-1a over UTF-16 code units: even enough for readable ids, the same everywhere.
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0
  return hash % lists
}

/** An event and a figure may have the same id. */
export function nameOfItem(kind: 'event' | 'figure', id: string): string {
  return `${kind}:${id}`
}

/** The path of one of the lists, below `data/`. */
export function pathOfList(list: number): string {
  return `where/${list}.json`
}
