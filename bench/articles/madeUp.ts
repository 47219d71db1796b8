// Articles made by shuffling sentences, always in the same way; none is kept, each is made when its bytes are asked for.
import type { SeedFile } from '../../src/compile/shapes.ts'
import type { Pool } from './sentences.ts'

/** About 500 words, as a report in print has. */
const SENTENCES = 20
const A_PARAGRAPH = 2

export function madeUpSeeds(pool: Pool, count: number): SeedFile[] {
  const encoder = new TextEncoder()
  return Array.from({ length: count }, (_, index) => ({
    path: `article-${String(index).padStart(7, '0')}.txt`,
    get bytes() {
      return encoder.encode(articleOf(pool, index))
    },
  }))
}

/** Places in the pool of an article's sentences. */
export function drawnFor(pool: Pool, index: number): number[] {
  const random = seeded(index)
  return Array.from({ length: SENTENCES }, () => Math.floor(random() * pool.sentences.length))
}

function articleOf(pool: Pool, index: number): string {
  const sentences = drawnFor(pool, index).map((at) => pool.sentences[at]!)
  const paragraphs = Array.from({ length: SENTENCES / A_PARAGRAPH }, (_, i) =>
    sentences.slice(i * A_PARAGRAPH, (i + 1) * A_PARAGRAPH).join(' '),
  )
  const day = pool.days[(index * 7919) % Math.max(1, pool.days.length)]
  return `${day ? `---\npublished: ${day}\n---\n` : ''}${paragraphs.join('\n\n')}\n`
}

/** Numbers in [0, 1), the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
