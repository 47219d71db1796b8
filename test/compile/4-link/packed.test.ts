// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/compile/1-read/readArticle.ts'
import { readFolder } from '../../../src/compile/1-read/readFolder.ts'
import { splitArticle } from '../../../src/compile/2-split/splitArticle.ts'
import { findAll } from '../../../src/compile/3-find/find.ts'
import { packed, unpacked } from '../../../src/compile/4-link/packed.ts'
import type { ReadArticle } from '../../../src/compile/shapes.ts'

const files = readdirSync('seeds').map((path) => ({ path, bytes: readFileSync(`seeds/${path}`) }))
const articles = readFolder(files).sources.map((source) => findAll(splitArticle(readArticle(source).article!)))

test('the sample articles have something of everything, and what is rare', () => {
  const count = (of: (article: ReadArticle) => readonly unknown[]) => articles.flatMap(of).length
  expect(count(({ attributions }) => attributions)).toBeGreaterThan(0)
  expect(count(({ refused }) => refused)).toBeGreaterThan(0)
  expect(count(({ passages }) => passages.flatMap(({ garbled }) => garbled))).toBeGreaterThan(0)
  expect(count(({ events }) => events.flatMap(({ tie }) => tie ?? []))).toBeGreaterThan(0)
  expect(
    count(({ times }) => times.flatMap(({ when }) => when.steps.flatMap((step) => step.considered ?? []))),
  ).toBeGreaterThan(0)
})

test.each(articles.map((article) => [article.id, article] as const))(
  '%s is what it was when it is unpacked',
  (_, article) => {
    expect(unpacked(JSON.parse(JSON.stringify(packed(article))))).toEqual(article)
  },
)

test('an article of which nothing is read is unpacked too', () => {
  const nothing = {
    passages: [],
    times: [],
    actors: [],
    attributions: [],
    figures: [],
    events: [],
    stances: [],
    refused: [],
  }
  const empty: ReadArticle = { ...articles[0]!, ...nothing }
  expect(unpacked(JSON.parse(JSON.stringify(packed(empty))))).toEqual(empty)
})
