// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { COMPILER, type Compiled, compile } from '../../src/compile/compile.ts'
import type { SeedFile } from '../../src/compile/shapes.ts'
import type { ArticleFile, CorpusFile, ReportFile, TileFile, UndatedFile } from '../../src/corpus/files.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const seeds: SeedFile[] = readdirSync('seeds').map((path) => ({ path, bytes: readFileSync(`seeds/${path}`) }))
const SIXTH: SeedFile = {
  path: 'ferry.txt',
  bytes: utf8(
    'Ferry sinks off Cebu\n\nA ferry sank off Cebu on 3 May 2024, killing at least 12 people, the coast guard said.\n\n' +
      'Rescuers pulled 30 survivors from the water on Saturday.\n',
  ),
}

function filesOf(compiled: Compiled): Map<string, string> {
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  return new Map([...compiled.files].map(({ path, text }) => [path, text]))
}
const json = <File>(files: ReadonlyMap<string, string>, path: string) => JSON.parse(files.get(path) ?? '') as File
/** The fields after the first of the corpus: an article's id as a column of its own. */
const rowsOf = (files: ReadonlyMap<string, string>, table: string) =>
  (files.get(`download/${table}.csv`) ?? '').split('\n').slice(1, -1)

let files: ReadonlyMap<string, string>
beforeAll(() => {
  files = filesOf(compile(seeds))
})

describe('the five articles', () => {
  test('give every file of the contract', () => {
    expect([...files.keys()].filter((path) => !/^(?:articles|tiles)\//.test(path)).sort()).toEqual([
      'corpus.json',
      'download/actors.csv',
      'download/annotations.jsonld',
      'download/articles.csv',
      'download/corpus.jsonld',
      'download/events.csv',
      'download/events.ics',
      'download/figures.csv',
      'download/mentions.csv',
      'download/timelinejs.json',
      'download/times.csv',
      'report.json',
      'rules.json',
      'search/0.json',
      'undated.json',
    ])
    expect([...files.keys()].at(-1)).toBe('corpus.json')
    expect(json<CorpusFile>(files, 'corpus.json').articles).toHaveLength(5)
    expect(json<TileFile>(files, 'tiles/0.json').children).toEqual([])
  })

  test('every file carries the build’s edition, and the page can find each', () => {
    const corpus = json<CorpusFile>(files, 'corpus.json')
    for (const path of [
      corpus.tiles.path,
      'report.json',
      'rules.json',
      'search/0.json',
      'undated.json',
      ...corpus.articles.map((a) => `articles/${a.id}.json`),
    ])
      expect(json<{ edition: string }>(files, path).edition).toBe(corpus.edition)
    expect(corpus.hash.startsWith(corpus.edition)).toBe(true)
    expect(corpus.compiler).toBe(COMPILER)
    expect(COMPILER).toBe(
      `sourceline ${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}`,
    )
  })

  test('every annotation and every quotation is found in its article', () => {
    type Selector = { start: number; end: number; exact: string; prefix: string; suffix: string }
    const page = json<{ first: { items: { target: { source: string; selector: Selector[] } }[] } }>(
      files,
      'download/annotations.jsonld',
    )
    const articles = json<CorpusFile>(files, 'corpus.json').articles.map((a) =>
      json<ArticleFile>(files, `articles/${a.id}.json`),
    )
    expect(page.first.items.length).toBeGreaterThan(50)
    for (const { target } of page.first.items) {
      const article = articles.find((each) => target.source.endsWith(`:article:${each.article.id}`))!
      const [position, quote] = target.selector as [Selector, Selector]
      expect([...article.text].slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  })

  test('a figure is a Claim with its appearance; nothing is reviewed', () => {
    const graph = json<{ '@graph': { '@type': string; appearance?: { text: string } }[] }>(
      files,
      'download/corpus.jsonld',
    )['@graph']
    const claims = graph.filter((node) => node['@type'] === 'Claim')
    expect(claims).toHaveLength(json<CorpusFile>(files, 'corpus.json').counts.figures)
    expect(claims.every((claim) => claim.appearance?.text)).toBe(true)
    expect(files.get('download/corpus.jsonld')).not.toContain('ClaimReview')
  })

  test('what nobody claimed is in the report, with its reason', () => {
    const refused = json<ReportFile>(files, 'report.json').articles.flatMap((article) => article.refused)
    expect(refused.some((refusal) => refusal.rule === 'unclaimed name')).toBe(true)
    expect(refused.every((refusal) => refusal.reason !== '' && refusal.quote.exact !== '')).toBe(true)
  })
})

describe('the same bytes', () => {
  test('from files in another order', () => {
    expect(filesOf(compile([...seeds].reverse()))).toEqual(files)
    expect(filesOf(compile([...seeds.slice(3), ...seeds.slice(0, 3)]))).toEqual(files)
  })

  test.each(['Pacific/Kiritimati', 'America/Adak'])('in the time zone %s', (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      expect(filesOf(compile(seeds))).toEqual(files)
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })

  test('but another edition from one changed byte', () => {
    const changed = seeds.map((seed) =>
      seed.path.startsWith('000') && seed.path.endsWith('.txt') ? { ...seed, bytes: utf8('Other words.') } : seed,
    )
    expect(json<CorpusFile>(filesOf(compile(changed)), 'corpus.json').hash).not.toBe(
      json<CorpusFile>(files, 'corpus.json').hash,
    )
  })
})

describe('what cannot be dated', () => {
  const reasonsFor = (text: string, sidecar = '') => {
    const seed = [
      { path: 'boat.txt', bytes: utf8(text) },
      { path: 'boat.yaml', bytes: utf8(sidecar) },
    ]
    const { events } = json<UndatedFile>(filesOf(compile(seed)), 'undated.json')
    return new Set(events.map(({ reason }) => reason))
  }

  test('is so for want of the article’s date, where its words count from that', () => {
    expect(reasonsFor('Boat lost\n\nA boat sank on Tuesday off Peru, police said.\n')).toEqual(
      new Set(['its words give no day by themselves, and the article’s own date is not known']),
    )
    expect(reasonsFor('Boat lost\n\nA boat sank on Tuesday off Peru, police said.\n', 'published: 2024-05-04')).toEqual(
      new Set(),
    )
  })
})

describe('a sixth article without metadata', () => {
  test('brings its items and changes no other article’s rows', () => {
    const more = filesOf(compile([...seeds, SIXTH]))
    for (const table of ['articles', 'times', 'figures', 'mentions', 'events']) {
      const others = rowsOf(more, table).filter((row) => !/(?:^|,)ferry,/.test(row))
      expect(others).toEqual(rowsOf(files, table))
    }
    expect(rowsOf(more, 'times').filter((row) => row.startsWith('ferry,')).length).toBeGreaterThan(0)
    expect(rowsOf(more, 'figures').filter((row) => /,ferry,/.test(row)).length).toBeGreaterThan(0)
  })

  test('leaves every address as it was, also of an event told in the same words', () => {
    const told = 'The health system was collapsing, officials said. Talks have broken down. A raid was reported.'
    const later = { path: 'zz.txt', bytes: utf8(`Officials warn\n\n${told}\n`) }
    const ids = (out: Map<string, string>) => rowsOf(out, 'events').filter((row) => !/(?:^|,)zz,/.test(row))
    expect(ids(filesOf(compile([...seeds, later])))).toEqual(rowsOf(files, 'events'))
  })

  test('alone is a corpus too', () => {
    expect(json<CorpusFile>(filesOf(compile([SIXTH])), 'corpus.json')).toMatchObject({
      title: 'Ferry sinks off Cebu',
      counts: { articles: 1 },
    })
  })

  test('is headed, without a title of its own, by how many articles there are; addresses of its items do not say so', () => {
    const one = {
      path: 'one.txt',
      bytes: utf8('Flood in Harlow\n\nA flood killed 12 people in Harlow on 3 March 2031.\n'),
    }
    const another = { path: 'two.txt', bytes: utf8('Calm in Harlow\n\nOfficials visited Harlow on 5 March 2031.\n') }
    const alone = filesOf(compile([one]))
    const both = filesOf(compile([one, another]))
    expect(json<CorpusFile>(alone, 'corpus.json').title).toBe('Flood in Harlow')
    expect(json<CorpusFile>(both, 'corpus.json').title).toBe('What 2 articles report')
    expect(both.get('download/corpus.jsonld')).toContain('"name":"What 2 articles report"')
    const addresses = (out: Map<string, string>) =>
      out.get('download/corpus.jsonld')?.match(/urn:sourceline:[^"]+flood[^"]*/g)
    expect(addresses(both)).toEqual(expect.arrayContaining(addresses(alone) ?? []))
    expect(addresses(alone)).not.toEqual([])
  })
})

describe('script in an article', () => {
  test('stays text in every file, and is escaped where the reader expects HTML', () => {
    const hostile = '<script>alert(1)</script> killed 12 people in Lima on 3 May 2024, police said.'
    const out = filesOf(compile([{ path: 'x.txt', bytes: utf8(`Headline\n\n${hostile}\n`) }]))
    expect(out.get('download/timelinejs.json')).not.toContain('<script')
    expect(json<ArticleFile>(out, 'articles/x.json').text).toContain(hostile)
  })
})
