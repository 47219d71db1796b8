import { plural } from '../plural.ts'

const of = plural('en')

/** Everything that is counted, with its number. */
export const count = {
  articles: of({ one: '# article', other: '# articles' }),
  events: of({ one: '# event', other: '# events' }),
  figures: of({ one: '# figure', other: '# figures' }),
  claims: of({ one: '# claim', other: '# claims' }),
  mentions: of({ one: '# mention', other: '# mentions' }),
  mainEvents: of({ one: '# main event', other: '# main events' }),
  moreEvents: of({ one: '# more event', other: '# more events' }),
  moreFigures: of({ other: '# more figures' }),
  moreArticles: of({ other: '# more articles' }),
  otherArticles: of({ one: 'and # other article', other: 'and # other articles' }),
  marks: of({ one: '# mark', other: '# marks' }),
  moreMarks: of({ one: '# more mark', other: '# more marks' }),
  emptyStretches: of({ one: '# empty stretch', other: '# empty stretches' }),
  days: of({ one: '# day', other: '# days' }),
  years: of({ one: '# year', other: '# years' }),
  origins: of({ one: '# origin', other: '# origins' }),
  namedOrigins: of({ one: '# named origin', other: '# named origins' }),
  places: of({ one: '# place', other: '# places' }),
  times: of({ one: '# time', other: '# times' }),
  rules: of({ one: '# rule', other: '# rules' }),
  results: of({ one: '# result', other: '# results' }),
  rows: of({ one: '# row', other: '# rows' }),
  morePassages: of({ one: '# more passage', other: '# more passages' }),
  moreValues: of({ other: '# more' }),
}
