// @vitest-environment node
import { expect, test } from 'vitest'
import { FERRY } from '../../support/corpus.ts'

const { search, articles, events, figures } = FERRY
const actorAt = (place: number) => search.actors[place]

test('a part of the search says each passage in its own words, with whoever is named in it', () => {
  expect(search.passages.map(({ article, index }) => [article, index])).toEqual(
    articles.flatMap(({ article, passages }) => passages.map(({ index }) => [article.id, index])),
  )
  const named = search.passages.flatMap(({ article, text, named }) =>
    named.map(([place, start, end]) => [actorAt(place), article, text.slice(start, end)]),
  )
  expect(named).toEqual(
    articles.flatMap(({ mentions }) => mentions.map(({ actor, quote }) => [actor, quote.article, quote.exact])),
  )
})

test('it says of an event its days, its actors and the words of its reports', () => {
  const event = events.find(({ actors, reports }) => actors.length > 0 && reports.length > 1)!
  const found = search.events.find(({ id }) => id === event.id)!
  const { earliest, latest, approximate } = event.when
  expect(found).toMatchObject({ title: event.title, type: event.type, when: { earliest, latest, approximate } })
  expect(found.actors.map(actorAt)).toEqual([...new Set(event.actors.map(({ actor }) => actor))])
  expect(found.quotes).toEqual([...new Set(event.reports.map(({ quote }) => quote.exact))])
})

test('it says of a claim its number, who says it and since when it holds', () => {
  expect(search.figures.map(({ by, ...claim }) => ({ ...claim, by: by === null ? null : actorAt(by) }))).toEqual(
    articles.flatMap((file) =>
      file.figures.map(({ id, quote, number, measure, point, place, by, byWords, asOf }) => ({
        ...{ id, article: quote.article, quote: quote.exact, number: number.exact, measure, point, place, by },
        byWords: byWords?.exact ?? null,
        asOf: asOf && { earliest: asOf.earliest, latest: asOf.latest, approximate: asOf.approximate },
      })),
    ),
  )
  expect(search.figures).toHaveLength(figures.length)
})
