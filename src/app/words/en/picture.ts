import { count } from './count.ts'

/** In the still picture. */
export const picture = {
  said: (articles: number, events: number, figures: number) =>
    `${count.articles(articles)}, ${count.events(events)}, ${count.figures(figures)}; each figure is a claim with its source`,
  source: (outlet: string, title: string, day: string) => `${outlet === '' ? '' : `${outlet}, `}“${title}”, ${day}`,
  more: (articles: number) => count.otherArticles(articles),
}

/** Files to download, by what is in them. */
export const downloads = {
  events: 'Events',
  figures: 'Figures',
  actors: 'Actors',
  mentions: 'Mentions of actors',
  times: 'Times',
  articles: 'Articles',
  schemaOrg: 'schema.org (JSON-LD)',
  annotations: 'W3C Web Annotations (JSON-LD)',
  timelineJs: 'TimelineJS 3 (JSON)',
  calendar: 'Calendar (iCalendar)',
}
