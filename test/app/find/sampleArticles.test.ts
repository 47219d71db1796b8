// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Entry, type Part, search, shelfOfCorpus, shelfOfFile } from '../../../src/app/find/search.ts'
import { partOf } from '../../../src/app/find/searchIndex.ts'
import { compile } from '../../../src/compile/compile.ts'
import type { CorpusFile, SearchFile } from '../../../src/corpus/files.ts'

let corpus: CorpusFile
let parts: readonly Part[]
beforeAll(async () => {
  const compiled = compile(readdirSync('seeds').map((path) => ({ path, bytes: readFileSync(`seeds/${path}`) })))
  if (!compiled.ok) throw new Error(compiled.diagnostics[0]?.message)
  const files = new Map([...compiled.files].map(({ path, text }) => [path, text]))
  corpus = JSON.parse(files.get('corpus.json')!) as CorpusFile
  const articles = new Map(corpus.articles.map((article) => [article.id as string, article]))
  const searched = Array.from(
    { length: corpus.search.parts },
    (_, part) => JSON.parse(files.get(`search/${part}.json`)!) as SearchFile,
  )
  parts = await Promise.all([shelfOfCorpus(corpus), ...searched.map((file) => shelfOfFile(file, articles))].map(partOf))
})

/** What is found, of a kind: its words with the hits in brackets. */
function found(query: string, kind: Entry['kind']): string[] {
  return search(corpus.actors, parts, query)
    .filter(({ entry }) => entry.kind === kind)
    .map(({ entry, hits }) => {
      let at = 0
      const parts = hits.map(({ start, end }) => {
        const before = entry.text.slice(at, start)
        at = end
        return `${before}[${entry.text.slice(start, end)}]`
      })
      return parts.join('') + entry.text.slice(at)
    })
}

describe('in the sample articles', () => {
  test.each(['18000', '18,000'])('%s finds “more than 18,000”, as a figure and in its passage', (query) => {
    expect(found(query, 'figure')).toEqual(['more than [18,000] Palestinians dead'])
    expect(found(query, 'passage')).toEqual([expect.stringContaining('with more than [18,000] Palestinians dead')])
  })

  test.each(['galant', 'Gallant', 'galante'])('%s finds one man by every spelling in print', (query) => {
    expect(found(query, 'actor')).toHaveLength(1)
    const passages = found(query, 'passage')
    const marked = new Set(
      passages.flatMap((words) => [...words.matchAll(/\[[^\]]*?(Gal\w+)\]/g)].map((hit) => hit[1])),
    )
    expect([...marked].sort()).toEqual(expect.arrayContaining(['Galant', 'Gallant']))
    expect(passages.every((words) => words.includes('['))).toBe(true)
  })

  test('guterres finds the Secretary-General, his statements and their passages', () => {
    expect(found('guterres', 'actor')).toEqual([expect.stringMatching(/\[Guterres\]/)])
    expect(found('guterres', 'passage').length).toBeGreaterThan(0)
    for (const words of found('guterres', 'passage')) expect(words).toContain('[')
  })

  test('18 alone is no part of 18,000', () => {
    expect(found('18', 'figure')).toEqual([])
  })
})
