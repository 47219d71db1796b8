/** What is said of figures, events and articles wherever they stand: labels, accessible names, citations. */
export const claims = {
  /** What a bound lets one conclude, and no more. */
  openEnd: 'an open end',
  shareOf: (share: string, whole: string) => `${share} of ${whole}`,
  about: (number: string) => `about ${number}`,
  above: (number: string) => `above ${number}`,
  orMore: (number: string) => `${number} or more`,
  below: (number: string) => `below ${number}`,
  orFewer: (number: string) => `${number} or fewer`,
  range: (low: string, high: string) => `${low} to ${high}`,
  onlyWords: 'no number, only words',
  /** `number` as printed, `measure` as the data or this language names it. */
  label: (number: string, measure: string) => `${number} ${measure}`,
  nobody: 'nobody named',
  noSource: 'no source named',
  article: 'article',
  articleName: (date: string, outlet: string, title: string) => `${date}, ${outlet}: ${title}`,
  articleUnknown: (date: string, title: string) => `${date}, ${title}, outlet unknown`,
  /** How a claim stands to another one, in words that follow it. */
  laterClaim: (number: string) => `a later claim: ${number}`,
  fewer: 'fewer',
  belowEarlier: (number: string) => `below the earlier ${number}`,
  claim: 'claim',
  differs: 'another claim differs',
  undated: 'undated',
  undatedArticle: 'undated: nothing says when it came out',
  outletUnknown: 'Outlet unknown',
  inferred: '(date inferred by an editor)',
  noteInferred: ' Date inferred by an editor.',
  noteUndated: ' Undated.',
  note: (words: string, address: string, how: string) => `“${words}” Quoted at ${address}.${how}`,
  citation: (outlet: string, title: string, date: string) => `${outlet}, “${title}”, ${date}.`,
}
