import type { RuleGroup } from '../../../corpus/files.ts'
import { plural } from '../plural.ts'
import { count } from './count.ts'

const of = plural('en')
const quotations = of({ one: '# quotation', other: '# quotations' })
const groups: Record<RuleGroup, string> = {
  times: 'Times',
  actors: 'Actors',
  attributions: 'Who says what',
  figures: 'Figures',
  events: 'Events',
  'by hand': 'By hand',
}
const found: Record<RuleGroup, (count: number) => string> = {
  times: of({ one: '# expression of time', other: '# expressions of time' }),
  actors: of({ one: '# mention', other: '# mentions' }),
  attributions: of({ one: '# attribution', other: '# attributions' }),
  figures: of({ one: '# claim', other: '# claims' }),
  events: of({ one: '# report', other: '# reports' }),
  'by hand': of({ one: '# item', other: '# items' }),
}

/** The stance, the definitions, the method and its limits, the edition. */
export const about = {
  lead: 'Every mark on this page leads back to the exact words that support it, and every word of the articles can be read here as it was printed.',
  byRules: (articles: number) =>
    `The page was compiled from ${count.articles(articles)} by fixed rules, without a model that guesses and without anybody’s hand, except where an item says “edited by hand”. It does not judge which account is right, and it adds nothing that the articles do not say.`,
  language: {
    title: 'Language',
    text: 'The page itself speaks English, Arabic and Hebrew. The articles’ words, and what is made from them (titles, names), stay in their own language. So does the record of how each item was read: steps, reasons and rules stand in English, as the compiler writes them.',
  },
  check: {
    title: 'Check it',
    text: 'Each quotation is stored with its place in its article. The build reads every one of them again and fails if a single character differs. Your browser can do the same now, with the files as they are served.',
    button: 'Re-verify every quotation',
    wrong: (article: string, start: number, end: number) => `${article}, characters ${start}–${end}:`,
    reading: (done: number, articles: number) => `${done} of ${articles} articles read`,
    result: (checked: number, articles: number, wrong: number, unread: number) => {
      const missed =
        unread > 0
          ? ` ${count.articles(unread)} could not be loaded and ${unread === 1 ? 'was' : 'were'} not checked.`
          : ''
      const outcome =
        wrong === 0
          ? 'each stands at its place, character for character.'
          : `${quotations(wrong)} ${wrong === 1 ? 'does' : 'do'} not stand where it should.`
      return `${quotations(checked)} in ${count.articles(articles)}: ${outcome}${missed}`
    },
  },
  marks: 'What the marks mean',
  definitions: {
    figure: [
      'Figure',
      'A claim: a number with its hedge, as one passage makes it. Two articles that give two numbers make two claims. A running total, the toll of one incident, a count over a period and how things stood on a day are four kinds, and are never mixed.',
    ],
    series: ['Series', 'Claims that measure the same, of the same people, in the same place and in the same way.'],
    event: [
      'Event',
      'Something that a passage reports, with the passage’s own words. Its status is one of: {statuses}; what is planned, conditional, cancelled or denied is drawn as such. Several articles may report one event; it is then one mark with all its passages.',
    ],
    date: [
      'Date',
      'As wide as the words say: a month is drawn a month wide. “On Tuesday” is worked out from the article’s own date, and each step is shown. What cannot be dated is listed as undated, with the reason, and never placed by guess.',
    ],
    published: [
      'Article’s date',
      'Printed in the article, given by the publisher, or inferred by an editor; which of these is always said.',
    ],
    actor: [
      'Actor',
      'A person, state, body, group or place by every name it goes by in print, misspellings included. Under “Why these names are one” it says how they were joined.',
    ],
    origin: [
      'Origin',
      'A source that claims name. Several articles that name the same source have one origin between them.',
    ],
    garbled: [
      'Garbled in source',
      'Characters that look machine-translated or cut. They are shown as they are, and never repaired.',
    ],
  },
  never: {
    title: 'What is never done',
    items: [
      'Figures are never added up, averaged, graded or joined by a line. There is no best estimate here.',
      'Where sources differ, all of them stand side by side, each with its words, its source and its day; none is called right.',
      'What a text only implies is not drawn as if the text said so. A date that is worked out or only bounded is marked as such, and an unnamed source stays unnamed.',
      'Words are never repaired. What looks garbled is shown as printed, and says so.',
    ],
  },
  method: {
    title: 'How it is read',
    items: [
      'Each article is cut into headings, sentences and site furniture (menus, links, bylines). Furniture stays visible but is never read as news.',
      'In each sentence rules look for expressions of time, for names, for who says what, for numbers of people, and for words that tell of events. A rule reads words and their order, nothing else; what it looks at and does not take is kept with the reason.',
      'Across articles, spellings are joined to one actor, reports to one event and claims of the same thing to one series, only where names, days and words agree.',
      'Every item keeps the rule that made it and each step from the words to the value. “Why” under an item shows them, and what else was considered.',
    ],
  },
  rules: {
    title: 'Every rule, and how often it found something',
    list: 'The list of rules',
    onItsWay: 'The list of rules is on its way.',
    caption: (group: RuleGroup, rules: number, times: number) =>
      `${groups[group]}: ${count.rules(rules)}, ${found[group](times)}`,
    rule: 'Rule',
    reads: 'What it reads',
    found: 'Found',
  },
  limits: {
    title: 'Limits',
    items: [
      'The rules read English news. They miss things, and they misread some: an unusual sentence, irony, a name that is also a common word, a date that only its readers knew. What produced nothing can be shaded in each article (“shade them”, above its text), and “What was not taken, and why” under an article lists every candidate that was left aside. Figures about another conflict or place than this corpus’s own are kept and marked.',
      'That several articles print one number does not make it firmer: they may all have it from one source. Each series therefore says how many sources stand behind its claims.',
    ],
  },
  takeAlong: 'Take it along',
  report: 'Compile report',
  rulesAndCounts: 'Rules and counts',
  edition: {
    title: 'This edition',
    about: 'About',
    places: 'Places',
    from: 'From',
    to: 'To',
    articles: 'Articles',
    passages: 'Passages',
    words: 'Words',
    events: 'Events',
    figures: 'Figures',
    actors: 'Actors',
    compiler: 'Compiler',
    input: 'Input',
    note: 'The same articles and the same compiler give the same bytes: whoever has both can build this page again and compare. The articles keep their publishers’ rights.',
  },
}
