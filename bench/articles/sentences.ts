// The sentences of which made-up articles are shuffled: of text files, and of public sets as JSON lines.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const DAY = /^\d{4}-\d{2}-\d{2}/
/** Shorter lines are bylines and scores. */
const SHORTEST = 20

export interface Pool {
  readonly sentences: readonly string[]
  /** Days on which the source articles came out; empty where they do not say. */
  readonly days: readonly string[]
}

/**
 * Sentences of the .txt, .md and .jsonl files of a folder. A JSON line is an object with `text` and, where it is known,
 * the day of publication as `dct`.
 */
export function readPool(folder: string): Pool {
  const sentences: string[] = []
  const days: string[] = []
  const take = (text: string) => {
    for (const sentence of text.split(/(?<=[.!?]["”]?)\s+(?=["“A-Z])|\n+/)) {
      const trimmed = sentence.trim()
      if (trimmed.length >= SHORTEST) sentences.push(trimmed)
    }
  }
  for (const name of readdirSync(folder).sort()) {
    const place = join(folder, name)
    if (!/\.(?:txt|md|jsonl)$/.test(name) || !statSync(place).isFile()) continue
    const content = readFileSync(place, 'utf8')
    if (!name.endsWith('.jsonl')) take(content)
    else
      for (const line of content.split('\n').filter((each) => each !== '')) {
        const { text, dct } = JSON.parse(line) as { text: string; dct?: string }
        take(text)
        const day = DAY.exec(dct ?? '')
        if (day) days.push(day[0])
      }
  }
  if (sentences.length === 0) throw new Error(`no sentences in ${folder}`)
  return { sentences, days }
}
