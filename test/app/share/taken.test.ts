// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { FORMATS, type Taken } from '../../../src/app/share/taken.ts'
import { compile } from '../../../src/compile/compile.ts'
import type { TileFile } from '../../../src/corpus/files.ts'

const STORM = 'On 3 May 2024 the storm killed at least 12 people in the port of Marrow, the mayor said.'
const QUAKE = 'On 7 May 2024 an earthquake killed 40 people in Ostra. Police evacuated 300 people on 8 May 2024.'

let whole: Map<string, string>
let all: Taken
beforeAll(() => {
  const result = compile(
    [STORM, QUAKE].map((text, at) => ({ path: `article-${at}.txt`, bytes: new TextEncoder().encode(text) })),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  whole = new Map([...result.files].map(({ path, text }) => [path, text]))
  const files = ['tiles/0.json', 'undated.json'].map((path) => JSON.parse(whole.get(path) ?? '') as TileFile)
  const events = files.flatMap((file) => file.events)
  const figures = files.flatMap((file) => file.figures)
  all = { events: new Set(events.map(({ id }) => id)), figures: new Set(figures.map(({ id }) => id)) }
})

const download = (file: string) => whole.get(`download/${file}`) ?? ''

describe.each(FORMATS)('$label', ({ file, take }) => {
  test('of everything is the whole file', () => {
    const taken = take(download(file), all)
    expect(file.endsWith('.ics') ? taken : JSON.parse(taken)).toEqual(
      file.endsWith('.ics') ? download(file) : JSON.parse(download(file)),
    )
  })

  test('of one event names it and no other', () => {
    const [one = '', ...others] = all.events
    expect(others.length).toBeGreaterThan(0)
    const taken = take(download(file), { events: new Set([one]), figures: new Set() }).replaceAll('\r\n ', '')
    expect(taken).toContain(one)
    for (const other of others) expect(taken).not.toContain(other)
    for (const figure of all.figures) expect(taken).not.toContain(`figure:${encodeURIComponent(figure)}`)
  })

  test('of nothing is a file of its form', () => {
    const taken = take(download(file), { events: new Set(), figures: new Set() })
    if (file.endsWith('.ics')) expect(taken).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/)
    else expect(Object.keys(JSON.parse(taken))).toEqual(Object.keys(JSON.parse(download(file))))
  })
})

test('claims go with their own article alone', () => {
  const figure = [...all.figures][0] ?? ''
  const format = FORMATS.find(({ file }) => file === 'corpus.jsonld')
  const { '@graph': nodes } = JSON.parse(
    format?.take(download('corpus.jsonld'), { events: new Set(), figures: new Set([figure]) }) ?? '',
  ) as { '@graph': { '@type': string; hasPart?: unknown[] }[] }
  expect(nodes.map((node) => node['@type']).sort()).toEqual(['Claim', 'Dataset', 'NewsArticle'])
  expect(nodes.find((node) => node.hasPart)?.hasPart).toHaveLength(1)
})
