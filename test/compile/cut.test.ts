// @vitest-environment node
// Sentences that break off at any word, and that begin at any: a feed cuts its teasers, a page its captions. What a
// cut leaves is read as far as it goes, and no cut takes the article, or the corpus, with it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'

/** Thousands of sentences, on a machine that may be busy with others. */
const MANY_MS = 180_000

const ENDS = ['', '.', ':', ',', '?', '.”', ' "', ' (', ' –', ' that', ' and', ' 12']

const SENTENCES = [
  '"Our first task is to save lives," the mayor of Arequipa, Ana Souza, wrote on X.',
  'She said: “The bridge that we built in 1998 cannot be saved,” and “won’t” be rebuilt before May 2025.',
  'As the minister put it on Monday, the talks, which began last week, have not failed.',
  'Police, who had said that 12 people drowned, now say at least 40 did, among them nine children aged two to 11.',
  'On Monday, three of the 14 miners trapped since 3 May were found dead, the Interior Ministry told Reuters.',
  'According to the Red Cross, between 200 and 300 people were injured, up from 45 a day earlier, when the levee broke.',
  'Between 20 and 30 percent of the 1.5 million voters in Lagos, Abuja and Kano stayed at home in fear of attacks.',
  'No one was hurt, but neither the airline nor the army’s spokesman, Col. Juan Lima, would say whether it had been shot down.',
  'The court sentenced former president Park Min-ho to 12 years in prison for bribery, more than doubling the two years he got.',
  'The storm, the strongest to hit Fiji since 1975, left half a million without power and killed two dozen, officials fear.',
  'He denied the bodies of five climbers were found in late June, calling the report, first carried by AFP, “a lie”.',
  'Hundreds of thousands marched from Union Square to City Hall at 10 a.m. to demand the release of Mr. Ortega’s 48 aides.',
]
const cutAnywhere = (sentence: string, ends: readonly string[]): string[] => {
  const words = sentence.split(' ')
  const begun = words.flatMap((_, at) => ends.map((end) => words.slice(0, at + 1).join(' ') + end))
  return [...begun, ...words.map((_, at) => words.slice(at).join(' '))]
}

const faultsIn = (text: string): string[] => {
  const result = compile([{ path: 'x.txt', bytes: new TextEncoder().encode(text) }])
  if (!result.ok) return result.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)
  for (const { parts } of result.files) for (const _ of parts);
  return []
}

/** The cut sentences that cannot be read, each a paragraph of one article as long as all can. */
const unread = (cuts: readonly string[]): string[] =>
  faultsIn(cuts.join('\n\n')).length === 0
    ? []
    : cuts.flatMap((cut) => faultsIn(cut).map((fault) => `${cut}  →  ${fault}`))

describe('cut at any word', () => {
  test.each(SENTENCES)('%s', (sentence) => expect(unread(cutAnywhere(sentence, ENDS))).toEqual([]), MANY_MS)

  const articles = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
  test.each(articles)(
    'every sentence of %s',
    (name) => {
      const sentences = readFileSync(`seeds/${name}`, 'utf8').split(/(?<=[.?!]) |\n+/)
      expect(sentences.length).toBeGreaterThan(10)
      for (const sentence of sentences) expect(unread(cutAnywhere(sentence, ['', ':']))).toEqual([])
    },
    MANY_MS,
  )
})
