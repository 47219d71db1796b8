import type { Words } from '../catalogue.ts'
import { count } from './count.ts'

export const picture: Words['picture'] = {
  said: (articles, events, figures) =>
    `${count.articles(articles)}، ${count.events(events)}، ${count.figures(figures)}؛ كل رقم إفادة لها مصدرها`,
  source: (outlet, title, day) => `${outlet === '' ? '' : `${outlet}، `}«${title}»\u200f، ${day}`,
  more: (articles) => count.otherArticles(articles),
}

export const downloads: Words['downloads'] = {
  events: 'الأحداث',
  figures: 'الأرقام',
  actors: 'الأطراف',
  mentions: 'مواضع ذكر الأطراف',
  times: 'الأزمنة',
  articles: 'المقالات',
  schemaOrg: 'schema.org (JSON-LD)',
  annotations: 'W3C Web Annotations (JSON-LD)',
  timelineJs: 'TimelineJS 3 (JSON)',
  calendar: 'تقويم (iCalendar)',
}
