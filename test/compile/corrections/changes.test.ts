// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { ArticleFile, CorpusFile, ReportFile, TileFile } from '../../../src/corpus/files.ts'
import { changesBy, compilePort, filesOf } from '../../support/portArticles.ts'

/** One entry, with a reason. */
const correct = (article: string, quote: string, ...lines: string[]) =>
  [
    `- article: ${article}`,
    `  quote: ${quote}`,
    ...lines.map((line) => `  ${line}`),
    '  reason: The log says so.\n',
  ].join('\n')
const KILLED = '“killing at least 12 people” (ferry)'
const REST = '“Ferry sinks off Cebu” (ferry), “A ferry sank off Cebu on 3 May 2024, killing at least 12 people” (ferry)'

describe('a correction changes exactly what it says', () => {
  test('date, of an event', () => {
    expect(changesBy(correct('ferry.txt', 'visited', 'date: 2024-05-04'))).toEqual([
      'events ferry visited: edtf “2024-05-05” → “2024-05-04”, earliest “2024-05-05” → “2024-05-04”, ' +
        'latest “2024-05-05” → “2024-05-04”, basis “resolved” → “inferred”, ' +
        'edited “” → “dated 2024-05-04, read as 2024-05-05: The log says so.”',
    ])
  })

  test.each([
    ['2024-05', '2024-05', '2024-05-01', '2024-05-31'],
    ['2024-05-04/2024-05-05', '2024-05-04/2024-05-05', '2024-05-04', '2024-05-05'],
    ['../2024-05', '../2024-05', '', '2024-05-31'],
    ['2024/..', '2024/..', '2024-01-01', ''],
    ['2024-05-04~', '2024-05-04~', '2024-05-04', '2024-05-04'],
  ])('date, as wide as it is given: %s', (date, edtf, earliest, latest) => {
    const [change] = changesBy(correct('ferry', 'visited', `date: ${date}`))
    expect(change).toContain(`→ “${edtf}”`)
    if (earliest !== '2024-05-05') expect(change).toContain(`earliest “2024-05-05” → “${earliest}”`)
    if (latest !== '2024-05-05') expect(change).toContain(`latest “2024-05-05” → “${latest}”`)
  })

  test('date, of a figure', () => {
    expect(changesBy(correct('ferry', 'killing at least 12 people', 'item: figure', 'date: 2024-05-05'))).toEqual([
      'figures ferry-killed-12: as_of “2024-05-06” → “2024-05-05”, ' +
        'edited “” → “as of 2024-05-05, read as 2024-05-06: The log says so.”',
    ])
  })

  test('type', () => {
    expect(changesBy(correct('island', 'protested', 'type: demand'))).toEqual([
      'events island protested: type “protest” → “demand”, edited “” → “type demand, read as protest: The log says so.”',
    ])
  })

  test('drop, of an event with all its passages', () => {
    expect(changesBy(correct('ferry', 'sank', 'drop: true'))).toEqual(
      [
        'articles ferry: covered_passages “5” → “4”',
        'events - ferry sinks',
        'events - ferry sank',
        'events - ferry killing',
      ].sort(byTable),
    )
  })

  test('drop, of a figure; its series goes with the last claim', () => {
    const dropped = correct('ferry', 'at least 12', 'drop: true')
    expect(changesBy(dropped)).toEqual(['figures - ferry-killed-12'])
    const { series } = JSON.parse(filesOf(compilePort(dropped)).get('corpus.json')!) as CorpusFile
    expect(series.filter(({ measure }) => measure === 'killed')).toEqual([])
  })

  test('add, of an event', () => {
    const fields = '{ title: An inquiry hears, type: investigate, date: 2024-05, actors: [Ana Reyes] }'
    const added = correct('ferry', 'The inquiry heard', 'add:', `  event: ${fields}`)
    expect(changesBy(added)).toEqual(['events + ferry The inquiry heard', 'articles ferry: covered_passages “5” → “6”'])
    const event = eventIn(added, 'ferry', 'The inquiry heard')
    expect(event).toMatchObject({ title: 'An inquiry hears', type: 'investigate', status: 'occurred', importance: 2 })
    expect(event.actors).toEqual([{ actor: 'ana-reyes', role: 'agent' }])
    expect(event.when.edtf).toBe('2024-05')
  })

  test('add, of a figure', () => {
    const fields = '{ number: 60 people, measure: rescued, point: 60, bound: "<=" }'
    const added = correct('island', 'carried 60 people', 'add:', `  figure: ${fields}`)
    expect(changesBy(added)).toEqual(['figures + island-rescued-60'])
    const article = JSON.parse(filesOf(compilePort(added)).get('articles/island.json')!) as ArticleFile
    expect(article.figures.find(({ id }) => id === 'island-rescued-60')).toMatchObject({
      number: { exact: '60 people' },
      low: null,
      high: 60,
      edited: [{ kind: 'add', change: 'added by hand', reason: 'The log says so.' }],
    })
  })

  test('merge: every passage now tells the first event, under its address, and no other event changes', () => {
    const ids = [eventIn(null, 'ferry', 'sank').id, eventIn(null, 'island', 'sank').id]
    const changes = changesBy(correct('ferry', 'sank', 'merge: { article: island, quote: sank }'))
    expect(changes.map(rowOf)).toEqual(['ferry sinks', 'ferry sank', 'ferry killing', 'island sank'])
    for (const change of changes)
      expect(change).toMatch(
        /edited “” → “joined with “[^”]*sank off Cebu on 2 May 2024[^”]*” \(island\): The log says so\.”$/,
      )
    expect(changes.filter((change) => change.includes(': id '))).toEqual([
      expect.stringContaining(`events island sank: id “${ids[1]}” → “${ids[0]}”`),
    ])
  })

  test('split: both say so, the first keeps its address, and no other event changes', () => {
    const { id } = eventIn(null, 'ferry', 'killing')
    const changes = changesBy(correct('ferry', 'killing', 'split: true'))
    expect(changes.map(rowOf)).toEqual(['ferry sinks', 'ferry sank', 'ferry killing'])
    expect(changes[0]).toContain(`edited “” → “no longer joined with ${KILLED}: The log says so.”`)
    const own = '2024-05-03-kill-killing-at-least-12-people'
    expect(changes[2]).toContain(`events ferry killing: id “${id}” → “${own}`)
    expect(changes[2]).toContain(`edited “” → “no longer joined with ${REST}: The log says so.”`)
  })

  test('rename, of an actor', () => {
    expect(changesBy(correct('ferry', 'Ana Reyes', 'rename: Anna Reyes'))).toEqual([
      'actors ana-reyes: name “Ana Reyes” → “Anna Reyes”, edited “” → “named Anna Reyes, read as Ana Reyes: The log says so.”',
    ])
  })

  test('a report moves from one event to another: taken out, then joined, in whatever order they are written', () => {
    const split = correct('ferry', 'killing', 'split: true')
    const merge = correct('island', 'sank', 'merge: { article: ferry, quote: killing }')
    expect(changesBy(split + merge)).toEqual(changesBy(merge + split))
    expect(eventIn(split + merge, 'island', 'sank').reports.map(({ trigger }) => trigger.exact)).toEqual([
      'killing',
      'sank',
    ])
  })

  test('words that stand more than once are told apart by longer words around them', () => {
    expect(changesBy(correct('ferry', 'Cebu', 'within: off Cebu on', 'rename: Cebu City'))).toEqual([
      'actors cebu: name “Cebu” → “Cebu City”, edited “” → “named Cebu City, read as Cebu: The log says so.”',
    ])
  })
})

describe('what was edited', () => {
  const edited = correct('ferry', 'visited', 'date: 2024-05-04') + correct('ferry', 'at least 12', 'drop: true')
  const files = filesOf(compilePort(edited))

  test('is the same after every build, and no file speaks of it when nothing was', () => {
    expect(filesOf(compilePort(edited))).toEqual(files)
    expect([...filesOf(compilePort(null)).values()].filter((text) => text.includes('"edited"'))).toEqual([])
  })

  test('says so in every download', () => {
    const words = 'Edited by hand: dated 2024-05-04, read as 2024-05-05: The log says so.'
    for (const name of ['corpus.jsonld', 'annotations.jsonld', 'timelinejs.json'])
      expect(files.get(`download/${name}`)).toContain(words)
  })

  test('keeps the words and the steps by which it had been read', () => {
    const { when } = eventIn(edited, 'ferry', 'visited')
    expect(when.words?.exact).toBe('Sunday')
    expect(when.steps.at(-1)).toEqual({ looked: 'edited by hand: The log says so.', found: '2024-05-04' })
    expect(when.steps.length).toBeGreaterThan(1)
  })

  test('and dropped stays in the report, with the reason', () => {
    const report = JSON.parse(files.get('report.json')!) as ReportFile
    expect(report.articles[0]?.refused.filter(({ rule }) => rule === 'edited by hand')).toMatchObject([
      {
        quote: { exact: 'killing at least 12 people' },
        reason: 'the figure “at least 12”, killed was dropped: The log says so.',
      },
    ])
  })
})

/** `ferry sank` of `events ferry sank: title …`. */
function rowOf(change: string): string {
  return change.replace(/^events (.*?): .*$/, '$1')
}

function eventIn(corrections: string | null, article: string, trigger: string) {
  const { events } = JSON.parse(filesOf(compilePort(corrections)).get('tiles/0.json')!) as TileFile
  return events.find(({ reports }) =>
    reports.some((report) => report.quote.article === article && report.trigger.exact === trigger),
  )!
}

function byTable(a: string, b: string): number {
  return Number(b.startsWith('events')) - Number(a.startsWith('events'))
}
