// @vitest-environment node
// Whole articles that nobody wrote a rule for, held against what an editor wants of them (README.md beside this file).
// A change of the rules shows here as a difference to be read; `npx vitest run test/reading -u` takes it over.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ArticleKey, Key, type Span } from '../support/reading/key.ts'
import { readIn } from '../support/reading/read.ts'
import { scoreActors } from '../support/reading/scoreActors.ts'
import { scoreEvents } from '../support/reading/scoreEvents.ts'
import { scoreFigures } from '../support/reading/scoreFigures.ts'
import { scoreJoins } from '../support/reading/scoreJoins.ts'
import { scoreTimes } from '../support/reading/scoreTimes.ts'
import { Tally } from '../support/reading/tally.ts'

const HERE = 'test/reading'
const keyOf = (set: string): unknown => JSON.parse(readFileSync(`${HERE}/${set}/key.json`, 'utf8'))
/** Those whose key goes article by article; that of the others is about what several outlets tell. */
const sets = readdirSync(HERE).filter(
  (set) => existsSync(`${HERE}/${set}/key.json`) && Object.hasOwn(keyOf(set) as object, 'articles'),
)

describe.each(sets)('%s', (set) => {
  const key = Key.parse(keyOf(set))
  const read = readIn(`${HERE}/${set}/articles`)

  test('the key quotes its articles to the letter', () => {
    const quoted = key.articles.flatMap((article) => quotesOf(article).map(({ at, quote }) => ({ article, at, quote })))
    const found = quoted.map(({ article, at: [start, end] }) => read.get(article.file)?.text.slice(start, end))
    expect(found).toEqual(quoted.map(({ quote }) => quote))
  })

  test('is read as well as is written down', async () => {
    const tally = new Tally()
    const readAs = new Map(
      key.articles.flatMap((article) => {
        const found = read.get(article.file)!
        scoreTimes(article, found, tally)
        scoreFigures(article, found, tally)
        scoreActors(article, found, tally)
        return [...scoreEvents(article, found, tally)]
      }),
    )
    scoreJoins(key.sameEvents, readAs, tally)
    await expect(tally.toString()).toMatchFileSnapshot(`${set}/read.txt`)
  })
})

const quotesOf = ({ times, figures }: ArticleKey): readonly { readonly at: Span; readonly quote: string }[] => [
  ...times,
  ...figures,
]
