// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { Check } from '../../src/compile/check.ts'
import { compile } from '../../src/compile/compile.ts'
import type { Corpus } from '../../src/compile/shapes.ts'

const TEXT =
  'Ferry sinks off Cebu\n\nA ferry sank off Cebu on 3 May 2024, killing at least 12 people, President Ana Lima said.\n'

function sound(): Corpus {
  const compiled = compile([{ path: 'ferry.txt', bytes: new TextEncoder().encode(TEXT) }])
  if (!compiled.ok) throw new Error('the article does not compile')
  return compiled.corpus
}
type Loose = { -readonly [Key in keyof Corpus]: Corpus[Key] }
/** A deep copy in which anything may be broken. */
// biome-ignore lint/suspicious/noExplicitAny: breaking invariants is what these tests are for
const broken = (damage: (corpus: any) => void): Loose => {
  const { articles, events, ...corpus } = sound()
  const copy = structuredClone({ ...corpus, articles: [...articles], events: [...events] })
  damage(copy)
  return copy
}

function checkCorpus(corpus: Corpus) {
  const check = new Check(corpus)
  expect([...check.articles()]).toHaveLength(corpus.articles.length)
  return check.result()
}

describe('a finished corpus is read again', () => {
  test('and a sound one passes', () => {
    const corpus = sound()
    expect(corpus.articles.at(0)?.figures).not.toEqual([])
    expect(corpus.events.at(0)).toBeDefined()
    expect(checkCorpus(corpus)).toEqual([])
  })

  test.each([
    ['a quote one character off', 'quote not in place', (c) => c.articles[0].times[0].quote.start++],
    [
      'an empty quote',
      'quote not in place',
      (c) => (c.articles[0].mentions[0].quote.end = c.articles[0].mentions[0].quote.start),
    ],
    ['a quote of another article', 'quote elsewhere', (c) => (c.articles[0].figures[0].number.article = 'other')],
    ['passages that overlap', 'passages out of order', (c) => (c.articles[0].passages[0].end += 30)],
    ['an id given twice', 'id not unique', (c) => c.actors.push(c.actors[0])],
    ['a mention of nobody', 'nothing of this id', (c) => (c.articles[0].mentions[0].actor = 'nobody')],
    [
      'a participant who is nobody',
      'nothing of this id',
      (c) => (c.articles[0].told[0].event.actors = [{ actor: 'nobody', role: 'agent' }]),
    ],
    ['a series that is not there', 'nothing of this id', (c) => (c.articles[0].figures[0].series = 'none')],
    [
      'a time that ends before it begins',
      'time backwards',
      (c) => Object.assign(c.articles[0].times[0].when, { earliest: '2024-05-04', latest: '2024-05-03' }),
    ],
    ['a number beyond reading', 'no number', (c) => (c.articles[0].figures[0].point = Infinity)],
    ['an event that nothing reports', 'event without words', (c) => c.articles[0].told.shift()],
    // biome-ignore lint/suspicious/noExplicitAny: as above
  ] as [string, string, (corpus: any) => void][])('%s is found', (_, rule, damage) => {
    const faults = checkCorpus(broken(damage))
    expect(faults[0]).toMatchObject({ level: 'error', rule })
  })
})
