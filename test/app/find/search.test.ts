import { describe, expect, it } from 'vitest'
import { search, shelfOfCorpus, shelfOfFile } from '../../../src/app/find/search.ts'
import { partOf } from '../../../src/app/find/searchIndex.ts'
import { fold, foldedText } from '../../../src/app/ui/foldText.ts'
import { hitsIn, queryOf, rankOf } from '../../../src/app/ui/query.ts'
import type { ActorId } from '../../../src/corpus/ids.ts'
import { FERRY } from '../../support/corpus.ts'

const ARTICLES = new Map(FERRY.corpus.articles.map((article) => [article.id as string, article]))
const PARTS = await Promise.all([shelfOfCorpus(FERRY.corpus), shelfOfFile(FERRY.search, ARTICLES)].map(partOf))
const searched = (query: string) => search(FERRY.corpus.actors, PARTS, query)
const found = (query: string) => searched(query).map(({ entry }) => `${entry.kind} ${entry.id}`)
/** The characters that a query hits in a text. */
const hit = (query: string, text: string) =>
  hitsIn(queryOf(query, []), fold(text))?.map(({ start, end }) => text.slice(start, end)) ?? null

describe('finding words', () => {
  it.each([
    ['18000', 'more than 18,000 people', ['18,000']],
    ['18,000', 'more than 18000 people', ['18000']],
    ['1,234,567', 'all 1234567 of them', ['1234567']],
    ['guterres', 'António GUTERRES', ['GUTERRES']],
    ['antonio', 'said António Guterres', ['António']],
    ["fishers' union", 'the Fishers’ Union', ['Fishers’', 'Union']],
    ['union fishers', 'the Fishers’ Union', ['Fishers', 'Union']],
    ['falk', 'Falk, then Falk again', ['Falk', 'Falk']],
    ['guterres', 'António, Guterres said', ['Guterres']],
    ['star aurora star', 'the Aurora Star', ['Aurora', 'Star']],
  ])('%s is found in %s', (query, text, hits) => {
    expect(hit(query, text)).toEqual(hits)
  })

  it.each([
    ['18000', '118,000 people'],
    ['18', '18,000 people'],
    ['12', 'in 2012'],
    ['union harbour', 'the Fishers’ Union'],
    ['1,2', '12 people'],
  ])('%s is not found in %s', (query, text) => {
    expect(hit(query, text)).toBeNull()
  })

  it('looks for nothing when nothing is asked', () => {
    expect([found(''), found('   ')]).toEqual([[], []])
  })
})

describe('finding things', () => {
  it('finds a figure by its number, and the passage it stands in', () => {
    expect(found('140')).toEqual(['figure killed-140', 'passage island-courier 2'])
  })

  it('finds an actor by any spelling in print', () => {
    expect(found('minister runa')).toContain('actor runa-falk')
  })

  it('finds an event by the words of its passages as well as its title, and shows these words', () => {
    const capsized = searched('went down').find(({ entry }) => entry.id === 'capsized')
    expect(capsized?.hits).toEqual([])
    const { text, hits } = capsized!.beside!
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['went', 'down'])
    expect(searched('capsizes').find(({ entry }) => entry.id === 'capsized')?.beside).toBeNull()
  })

  it('puts what has the words in its own text before what has them elsewhere', () => {
    const events = searched('inspection').filter(({ entry }) => entry.kind === 'event')
    expect(events.map(({ hits }) => hits.length > 0)).toEqual([true])
  })

  it('finds the passages in which somebody goes by another name, and marks that name', () => {
    const falk = FERRY.corpus.actors.find(({ id }) => id === 'runa-falk')!
    const spelled = { ...falk, aliases: [...falk.aliases, { text: 'Runa Valk', count: 1, rule: '' }] }
    const text = 'Minister Falk resigned; Ms Valk, the minister, will be missed.'
    const named = [
      { actor: 'runa-falk', start: 0, end: 13 },
      { actor: 'runa-falk', start: 24, end: 31 },
      { actor: 'coast-guard', start: 33, end: 45 },
    ]
    const hits = hitsIn(queryOf('valk', [spelled]), fold(text), named)
    expect(hits?.map(({ start, end }) => text.slice(start, end))).toEqual(['Minister Falk', 'Valk'])
    expect(hitsIn(queryOf('valk', []), fold('Minister Falk'), named)).toBeNull()
  })

  it('tells those who go by one name apart by the article that names them', () => {
    const { actors, articles } = FERRY.corpus
    const police = (id: string, article: number) => ({
      ...actors[0]!,
      ...{ id: id as ActorId, name: 'police', aliases: [{ text: 'the police', count: 1, rule: '' }] },
      articles: [articles[article]!.id],
    })
    const shelf = shelfOfCorpus({ actors: [police('here', 0), police('there', 1)], articles })
    const details = [0, 1].map((place) => shelf.entryAt(place).detail)
    expect(details).toEqual([[articles[0]!.title], [articles[1]!.title]])
    const [alone] = shelfOfCorpus({ actors: [police('here', 0)], articles }).entryAt(0).detail
    expect(alone).toBe('the police')
  })

  it('takes no small word of a name for the name', () => {
    expect(found('guard').length).toBeGreaterThan(0)
    expect(queryOf('of', FERRY.corpus.actors)[0]?.actors.size).toBe(0)
  })

  it('puts whole beginnings of words before what stands inside them', () => {
    const rank = (text: string) => rankOf(queryOf('art', []), foldedText(text), '', () => false)
    expect([rank('the art of it'), rank('a party')]).toEqual([0, 1])
  })

  it('leads to the passage in its article', () => {
    const passage = searched('knocks').at(-1)
    expect(passage?.entry.change).toMatchObject({ selected: { kind: 'article', id: 'gazette-ferry' }, passage: 3 })
  })
})
