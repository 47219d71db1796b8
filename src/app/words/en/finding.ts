import { formatCount } from '../numbers.ts'
import { count } from './count.ts'

/** Search, facets and tables. */
export const finding = {
  showOnly: 'Show only',
  date: 'Date',
  from: 'from',
  to: 'to',
  anyDate: 'Any date',
  lookFor: 'look for',
  lookForIn: (facet: string) => `Look for: ${facet}`,
  moreValues: (values: number) => `${count.moreValues(values)}: type a name`,
  left: (events: number, figures: number, whole: boolean) =>
    `${count.events(events)}, ${count.figures(figures)} left${whole ? '' : ' of those at hand'}`,
  leftSentence: (events: number, figures: number) => `${count.events(events)}, ${count.figures(figures)} left. `,
  showAll: 'Show all',
  within: 'Within a facet any value will do; the facets hold together.',
  countedOf: (marks: number, all: number) =>
    `These counts are of the ${formatCount(marks)} marks at hand, out of ${formatCount(all)}.`,
  othersCounted: ' The others are being counted.',
  countOfAll: 'The count of everything',
  field: 'Search events, figures, actors, articles and passages',
  sample: 'a name, a word, a number: 18,000',
  hint: 'Numbers match as numbers; accents and capitals do not matter; a name finds whoever goes by it.',
  results: (results: number) => `${count.results(results)}. Enter opens the first, the arrow keys go through them.`,
  nothing: 'Nothing here holds all of these words.',
  nothingYet: 'Nothing yet.',
  soFar: (articles: number, all: number) =>
    `So far ${formatCount(articles)} of ${count.articles(all)} ${articles === 1 ? 'is' : 'are'} searched.`,
  whatHolds: (articles: number, all: number) => `What ${count.articles(articles)} of ${formatCount(all)} holds`,
  theFirst: (most: number) => `the first ${most}`,
  headings: { actor: 'Actors', figure: 'Figures', event: 'Events', article: 'Articles', passage: 'Passages' },
}

/** `left`: the filters leave these; `atHand`: more of them are still to come. */
const suffix = (left: boolean, atHand: boolean) =>
  `${left ? ' that the filters leave' : ''}${atHand ? ', of those at hand' : ''}`

export const tables = {
  figures: (figures: number, left: boolean, atHand: boolean) =>
    `${count.figures(figures)}${suffix(left, atHand)}. Each is a claim of its own; none is added to another.`,
  events: (events: number, left: boolean, atHand: boolean) => `${count.events(events)}${suffix(left, atHand)}.`,
  atHand: (rows: number) => `These are the ${formatCount(rows)} rows at hand. The others are being counted.`,
  here: (rows: number, all: number) => `${formatCount(rows)} of ${count.rows(all)} are here.`,
  othersRead: 'The others are being read.',
  readAll: 'Read all of them',
  takesAWhile: 'This takes a while. The tables for download, under About, hold them all as well.',
  part: 'A part of the tables',
  save: 'Save these rows as CSV',
  saveAtHand: (rows: number) => `Save the ${formatCount(rows)} rows at hand as CSV`,
  columns: {
    date: 'Date',
    event: 'Event',
    words: 'Words',
    type: 'Type',
    status: 'Status',
    who: 'Who',
    articles: 'Articles',
    asOf: 'As of',
    number: 'Number',
    whoSaysIt: 'Who says it',
    measure: 'Measure',
    counted: 'Counted',
    where: 'Where',
    kind: 'Kind',
    article: 'Article',
    editedByHand: 'Edited by hand',
  },
  of: (whole: string) => `of ${whole}`,
}
