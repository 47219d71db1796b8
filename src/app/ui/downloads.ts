import type { Words } from '../words/catalogue.ts'
import { say } from '../words/say.ts'

/** What can be taken along as a whole, below `data/download/`. */
const FILES: readonly (readonly [file: string, holds: keyof Words['downloads']])[] = [
  ['events.csv', 'events'],
  ['figures.csv', 'figures'],
  ['actors.csv', 'actors'],
  ['mentions.csv', 'mentions'],
  ['times.csv', 'times'],
  ['articles.csv', 'articles'],
  ['corpus.jsonld', 'schemaOrg'],
  ['annotations.jsonld', 'annotations'],
  ['timelinejs.json', 'timelineJs'],
  ['events.ics', 'calendar'],
]

/** Each with what it holds, in words. */
export function downloads(): readonly (readonly [file: string, label: string])[] {
  return FILES.map(([file, holds]) => [file, say.downloads[holds]])
}
