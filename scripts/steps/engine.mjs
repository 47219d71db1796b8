/**
 * How Node.js is started for whatever reads many articles, by the commands and by the benchmarks alike.
 *
 * An article's words and clauses live until its last finder has read them. The engine makes room for the young
 * in steps, from 1 MiB to 16, and moves to the old what survives two of its looks; with 64 MiB nearly all of it is gone
 * by then, and an eighth of the processor's time with it. What it costs is memory: some 180 MiB.
 */
export const ENGINE = ['--min-semi-space-size=64', '--max-semi-space-size=64']
