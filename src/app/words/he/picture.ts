import type { Words } from '../catalogue.ts'
import { count } from './count.ts'

export const picture: Words['picture'] = {
  said: (articles, events, figures) =>
    `${count.articles(articles)}, ${count.events(events)}, ${count.figures(figures)}; כל נתון הוא דיווח עם מקורו`,
  source: (outlet, title, day) => `${outlet === '' ? '' : `${outlet}, `}״${title}״, ${day}`,
  more: (articles) => count.otherArticles(articles),
}

export const downloads: Words['downloads'] = {
  events: 'אירועים',
  figures: 'נתונים',
  actors: 'גורמים',
  mentions: 'אזכורי גורמים',
  times: 'זמנים',
  articles: 'כתבות',
  schemaOrg: 'schema.org (JSON-LD)',
  annotations: 'W3C Web Annotations (JSON-LD)',
  timelineJs: 'TimelineJS 3 (JSON)',
  calendar: 'לוח שנה (iCalendar)',
}
