import { formatCount } from '../numbers.ts'
import { count } from './count.ts'

/** The page without its program. */
export const plain = {
  late: 'The program that draws the interactive timeline could not be loaded, or is taking too long.',
  tryAgain: 'Try again',
  readOn: ', or read on: everything in it is on this page.',
  whatThisIs: 'What this is',
  figuresAreClaims:
    'Figures are claims, each with the words that make it. They are never added up, averaged or joined by a line, and where sources differ both stand.',
  theArticles: 'The articles',
  allArticles: (articles: number) => `All ${count.articles(articles)}`,
  inOrder: 'In order of time',
  takeAlong: 'Take it along',
  asPrinted: 'The articles as printed',
  foot: (compiler: string, hash: string) =>
    `${compiler}, input sha256 ${hash}. The articles keep their publishers’ rights.`,
  withoutDate: 'Without a date',
  noDate: 'No date',
  noDateFor: '. No date: ',
  claim: (kind: string, read: string) => `claim, ${kind}: ${read}`,
  saidBy: '; said by ',
  noSource: '; no source named',
  otherScope: '; about another place or conflict',
  caveat: 'with the caveat; ',
  garbled: 'garbled in source; ',
  onPage: (passages: number) => `and ${count.morePassages(passages)}, on the page of these days`,
  cut: (shown: number, all: number) =>
    `The ${formatCount(shown)} most important of ${formatCount(all)} items. All of them, in order of time:`,
  atPublisher: 'At the publisher',
  articlesOf: (title: string) => `${title}: articles`,
  to: (from: string, to: string) => `${from} to ${to}`,
}
