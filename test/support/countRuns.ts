import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'

/** A piece of the compiler's program, from one offset of its file to another, and how often it ran. */
interface Piece {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}
/** The pieces of each function by its file, its name and its offset; the first is the whole function. */
export type Runs = ReadonlyMap<string, readonly Piece[]>

/**
 * Counts how often each piece of the compiler's program runs, as the engine does for measuring coverage: what branches
 * and loops hold is counted by itself, what the engine itself provides is not. Only what is imported after this is
 * counted. From then on the engine compiles nothing for speed: what it takes up into other functions goes uncounted.
 */
export async function runCounter(): Promise<(work: () => void) => Promise<Runs>> {
  setFlagsFromString('--no-opt')
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async (work) => {
    await session.post('Profiler.takePreciseCoverage')
    work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const runs = new Map<string, readonly Piece[]>()
    for (const { url, functions } of result) {
      const file = /\/src\/compile\/(.*)$/.exec(url)?.[1]
      if (file === undefined) continue
      for (const { functionName, ranges } of functions)
        runs.set(`${file} ${functionName || 'a function without a name'} ${ranges[0]!.startOffset}`, ranges)
    }
    return runs
  }
}

/** All runs of all pieces. */
export function sumOf(runs: Runs): number {
  let sum = 0
  for (const pieces of runs.values()) for (const { count } of pieces) sum += count
  return sum
}

/**
 * The pieces that ran more than `times` as often as before, each with both counts. Those that ran seldom, or not at all
 * before, are left out: they may have waited for something rare.
 */
export function grownBeyond(times: number, before: Runs, after: Runs, seldom: number): string[] {
  const grown: string[] = []
  for (const [name, pieces] of after)
    for (const piece of pieces) {
      const was = countAt(before.get(name) ?? [], piece)
      if (was > 0 && piece.count > seldom && piece.count > was * times)
        grown.push(`${name} at ${piece.startOffset}: ${was}, then ${piece.count}`)
    }
  return grown
}

/** A piece that ran as often as what is around it is not told by itself. */
function countAt(pieces: readonly Piece[], { startOffset, endOffset }: Piece): number {
  let inner: Piece | null = null
  for (const piece of pieces) {
    if (piece.startOffset > startOffset || piece.endOffset < endOffset) continue
    if (inner === null || piece.endOffset - piece.startOffset < inner.endOffset - inner.startOffset) inner = piece
  }
  return inner?.count ?? 0
}
