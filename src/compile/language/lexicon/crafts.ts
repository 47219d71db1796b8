/** What carries people, by kind: what befalls one of a kind befalls none of another. */
const CRAFTS: readonly string[] = [
  'ferry ferryboat boat ship vessel dinghy canoe trawler yacht raft liner speedboat barge',
  'bus minibus coach',
  'train tram locomotive',
  'plane airplane aeroplane airliner jet jetliner aircraft',
  'helicopter chopper',
  'truck lorry tanker',
]
export const CRAFT_WORDS: readonly string[] = CRAFTS.flatMap((words) => words.split(' '))
const KIND_OF = new Map(CRAFTS.flatMap((words, kind) => words.split(' ').map((word) => [word, kind + 1] as const)))

/** Number of the kind that some words name; 0 where they name none, or several (“a train hit a bus”). */
export function craftIn(words: Iterable<string>): number {
  let found = 0
  for (const word of words) {
    const kind = KIND_OF.get(word)
    if (kind === undefined || kind === found) continue
    if (found > 0) return 0
    found = kind
  }
  return found
}
