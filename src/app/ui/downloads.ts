/** What can be taken along as a whole, below `data/download/`. */
export const DOWNLOADS: readonly (readonly [file: string, label: string])[] = [
  ['events.csv', 'Events'],
  ['figures.csv', 'Figures'],
  ['actors.csv', 'Actors'],
  ['mentions.csv', 'Mentions of actors'],
  ['times.csv', 'Times'],
  ['articles.csv', 'Articles'],
  ['corpus.jsonld', 'schema.org (JSON-LD)'],
  ['annotations.jsonld', 'W3C Web Annotations (JSON-LD)'],
  ['timelinejs.json', 'TimelineJS 3 (JSON)'],
  ['events.ics', 'Calendar (iCalendar)'],
]
