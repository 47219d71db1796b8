// What each stage of reading takes, once the engine has seen enough of it. The first argument is a folder of texts; the
// microseconds of the processor for each token are printed by stage, as a JSON line.
import { argv, cpuUsage } from 'node:process'
import { readArticle } from '../src/compile/1-read/readArticle.ts'
import { readFolder } from '../src/compile/1-read/readFolder.ts'
import { splitArticle } from '../src/compile/2-split/splitArticle.ts'
import { findActors } from '../src/compile/3-find/actors/findActors.ts'
import { findAttributions } from '../src/compile/3-find/attributions/findAttributions.ts'
import { findEvents } from '../src/compile/3-find/events/findEvents.ts'
import { findFigures } from '../src/compile/3-find/figures/findFigures.ts'
import { findStances } from '../src/compile/3-find/stances/findStances.ts'
import { findTimes } from '../src/compile/3-find/times/findTimes.ts'
import type { Article } from '../src/compile/shapes.ts'
import { madeUpSeeds } from './articles/madeUp.ts'
import { readPool } from './articles/sentences.ts'

/** Fewer, and the engine is still learning the program. */
const WARM = 1000
const MEASURED = 320
const TOGETHER = 32
/** The least counts: a shared machine is now and then busy with something else. */
const ROUNDS = 8

const seeds = madeUpSeeds(readPool(argv[2] ?? ''), WARM + MEASURED)
const articles = readFolder(seeds).sources.flatMap((source) => readArticle(source).article ?? [])
for (let from = 0; from < WARM; from += TOGETHER) readTimed(articles.slice(from, from + TOGETHER))

const total = new Map<string, number>()
let tokens = 0
for (let from = WARM; from < articles.length; from += TOGETHER) {
  const least = new Map<string, number>()
  let read = 0
  for (let round = 0; round < ROUNDS; round++) {
    const timed = readTimed(articles.slice(from, from + TOGETHER))
    for (const [stage, took] of timed.took) least.set(stage, Math.min(took, least.get(stage) ?? took))
    read = timed.tokens
  }
  for (const [stage, took] of least) total.set(stage, (total.get(stage) ?? 0) + took)
  tokens += read
}
console.log(JSON.stringify(Object.fromEntries([...total].map(([stage, took]) => [stage, took / tokens]))))

/** One stage after the other over all the articles, as the compiler does. */
function readTimed(given: readonly Article[]) {
  const took = new Map<string, number>()
  const timed = <T>(stage: string, make: () => T): T => {
    const before = cpuUsage()
    const made = make()
    const { user, system } = cpuUsage(before)
    took.set(stage, user + system)
    return made
  }
  const split = timed('split', () => given.map(splitArticle))
  const times = timed('times', () => split.map((article) => findTimes(article).found))
  const actors = timed('actors', () => split.map((article) => findActors(article).found))
  const said = timed('attributions', () => split.map((article, i) => findAttributions(article, actors[i]!).found))
  const known = split.map((_, i) => ({ times: times[i]!, actors: actors[i]!, attributions: said[i]! }))
  const figures = timed('figures', () => split.map((article, i) => findFigures(article, known[i]!).found))
  timed('events', () => split.map((article, i) => findEvents(article, { ...known[i]!, figures: figures[i]! })))
  timed('stances', () => split.map((article, i) => findStances(article, actors[i]!, said[i]!)))
  const words = split.flatMap(({ passages }) => passages.map((passage) => passage.tokens.length))
  return { took, tokens: words.reduce((sum, length) => sum + length, 0) }
}
