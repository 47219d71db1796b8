import { setFlagsFromString } from 'node:v8'

/**
 * Room for the young from the start. An article's words and clauses live until its last finder has read them. Left
 * alone, the engine makes room in steps, from 1 MiB to 16, and moves to the old what survives two of its looks; with
 * 32 MiB nearly all of it is gone by then, and an eighth of the processor's time with it, for some 80 MiB. Twice as much
 * room takes a hundredth less time and 110 MiB more.
 */
export const ROOM = ['--min-semi-space-size=32', '--max-semi-space-size=32']

/**
 * How long the engine looks at a function before it compiles it for speed: eight times as long as it would. The rules
 * are many and each meets its rarer sentences late; what was compiled before them is thrown away and compiled again,
 * which took a third of the processor's time of a few hundred articles. Until then it runs as quickly as code can that
 * is compiled at once, a thirteenth less time for a single long text; and what is compiled for speed takes up less of
 * what it calls, a twenty-fifth less for a thousand articles. Measured with Node.js 20; later versions have one more
 * compiler in between and count by other rules.
 */
const PATIENCE = process.versions.node.startsWith('20.')
  ? ['--interrupt-budget=540000', '--always-sparkplug', '--max-inlined-bytecode-size-cumulative=400']
  : []

/** How Node.js is started for whatever reads many articles, by the commands and by the benchmarks alike. */
export const ENGINE = [...ROOM, ...PATIENCE]

/** The same patience for a program that has started: a build compiles the articles in its own process. */
export function bePatient() {
  for (const flag of PATIENCE) setFlagsFromString(flag)
}
