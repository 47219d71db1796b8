// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/compile/1-read/readArticle.ts'
import { readFolder } from '../../../src/compile/1-read/readFolder.ts'
import { formatDiagnostic } from '../../../src/compile/diagnostic.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Reads a folder given as names and texts: its articles and everything complained about. */
function read(files: Record<string, string>) {
  const folder = readFolder(Object.entries(files).map(([path, text]) => ({ path, bytes: utf8(text) })))
  const articles = folder.sources.map(readArticle)
  const diagnostics = [...folder.diagnostics, ...articles.flatMap((each) => each.diagnostics)]
  return {
    articles: articles.flatMap((each) => each.article ?? []),
    says: diagnostics.map((d) => `${d.level}: ${formatDiagnostic(d)}`),
    settings: folder.settings,
  }
}

describe('what is known of an article', () => {
  test('nothing, and it is read all the same', () => {
    const { articles, says } = read({ 'ferry.txt': 'A ferry sank on Monday.\n' })
    expect(says).toEqual([])
    expect(articles).toMatchObject([{ id: 'ferry', title: null, published: null, language: 'en' }])
  })

  test('from a sidecar that holds a date alone', () => {
    const { articles } = read({ 'ferry.txt': 'A ferry sank.', 'ferry.yaml': 'published: "2010-01-02"\n' })
    expect(articles[0]?.published).toEqual({
      earliest: '2010-01-02',
      latest: '2010-01-02',
      edtf: '2010-01-02',
      basis: 'given',
      note: '',
    })
  })

  test('from front matter, which is not published and moves no offset', () => {
    const head = '---\r\ntitle: Flood in Dhaka\r\npublished: 2024-07\r\n---\r\n'
    const { articles } = read({ 'flood.md': `${head}The river rose.\r\n` })
    expect(articles[0]).toMatchObject({ title: 'Flood in Dhaka', published: { earliest: '2024-07-01' } })
    expect(articles[0]?.text.indexOf('The river')).toBe(head.length)
    expect(articles[0]?.text).not.toContain('Dhaka')
  })

  test('from the sidecar before the front matter, the date as a whole', () => {
    const { articles } = read({
      'flood.txt':
        '---\noutlet: The Post\npublished: 2024-07-01\npublished_note: from the masthead\n---\nThe river rose.',
      'flood.yaml': 'published: 2024-07-02\n',
    })
    expect(articles[0]).toMatchObject({ outlet: 'The Post', published: { edtf: '2024-07-02', note: '' } })
  })

  test('from a line that holds a date and nothing else', () => {
    const { articles } = read({
      'vote.txt': 'Voters choose a mayor\n\nFriday, July 21, 2017\n\nPolls closed on Thursday.',
    })
    expect(articles[0]?.published).toMatchObject({ edtf: '2017-07-21', basis: 'stated' })
  })

  test.each([
    'Talks fail\n\nOSAKA, Oct 30, 2023 (Reuters) - Ministers met on Sunday.',
    'Talks fail\n\nBy Ana Lima\n\nOsaka, 30 October 2023 – Ministers met on Sunday.',
  ])('from a dateline with a full date: %j', (text) => {
    expect(read({ 'a.txt': text }).articles[0]?.published).toMatchObject({ edtf: '2023-10-30', basis: 'stated' })
  })

  test.each([
    ['Posted on March 3, 2022 by admin\n\nMine collapses\n\nIt rained.', '2022-03-03'],
    ['Floods\nAs of 14 October 2024\n\nIt rained.', '2024-10-14'],
    ['Floods\nThe meeting on 14 October 2024 by the river failed.', undefined],
  ])('%s', (text, edtf) => expect(read({ 'a.txt': text }).articles[0]?.published?.edtf).toBe(edtf))

  test.each([
    'Quake strikes\n\nThe quake of 3 May 2023 killed many.',
    'Two dates\n\n3 May 2023\n4 May 2023\n\nText.',
    'No such day\n\n31 June 2023\n\nText.',
  ])('not from a date in a sentence, from two dates, or from none: %j', (text) => {
    expect(read({ 'a.txt': text }).articles[0]?.published).toBeNull()
  })

  test('notes to colleagues in Markdown are never published', () => {
    const written = 'The dam held. <!-- source: 555-0100\nask Ana --> It rained.'
    const text = read({ 'a.md': written }).articles[0]?.text ?? ''
    expect(text.replace(/ +/g, ' ')).toBe('The dam held. \n It rained.')
    expect(text.indexOf('It rained')).toBe(written.indexOf('It rained'))
  })

  test('keys that every object has are keys like others', () => {
    const { says } = read({ 'a.txt': 'Text.', 'a.yaml': '__proto__: x\nconstructor: y\n' })
    expect(says.map((line) => line.split('; ')[0])).toEqual([
      'error: a.yaml:1:1  unknown key  “__proto__” is no key of a sidecar',
      'error: a.yaml:2:1  unknown key  “constructor” is no key of a sidecar',
    ])
  })
})

describe('each fault has its line', () => {
  test.each([
    ['an unknown key', 'title: x\nauthor: Ana\n', 'a.yaml:2:1  unknown key  “author” is no key of a sidecar'],
    [
      'a day that does not exist',
      'published: 2024-02-30\n',
      'a.yaml:1:12  wrong date  published: “2024-02-30” is not a date that exists',
    ],
    [
      'an ambiguous day',
      'published: 02/03/2024\n',
      'a.yaml:1:12  wrong date  published: “02/03/2024” is not a date in a form that is read; write a day',
    ],
    [
      'a day in words',
      'published: 18 June 2021\n',
      'a.yaml:1:12  wrong date  published: “18 June 2021” is not a date in a form that is read; write a day',
    ],
    ['bad YAML', 'title: [a\n', 'a.yaml:2:1  sidecar not readable  not YAML'],
    ['a key twice', 'title: a\ntitle: b\n', 'a.yaml:2:1  sidecar not readable  not YAML'],
    ['an alias', 'title: &a x\noutlet: *a\n', 'a.yaml:1:11  sidecar not readable  an anchor'],
    ['a tag', 'title: !!js/function "x"\n', 'a.yaml:1:8  sidecar not readable  '],
    ['a script for an address', 'url: "javascript:alert(1)"\n', 'a.yaml:1:6  wrong value  url: '],
    ['an address with a password', 'url: https://me:secret@example.org/\n', 'a.yaml:1:6  wrong value  url: '],
    ['a list', '- a\n- b\n', 'a.yaml:1:1  sidecar not readable  not a list of keys and values'],
  ])('%s', (_, sidecar, start) => {
    const { says } = read({ 'a.txt': 'Text.', 'a.yaml': sidecar })
    expect(says[0]?.slice(0, `error: ${start}`.length)).toBe(`error: ${start}`)
    expect(says[0]).toContain('; ')
  })

  test.each([
    ['an empty article', { 'a.txt': ' \r\n\u00a0' }, 'error: a.txt:1:1  empty article'],
    [
      'a sidecar without its article',
      { 'a.txt': 'x', 'b.yaml': 'title: b' },
      'error: b.yaml:1:1  orphan sidecar  there is no article b.txt, .md or .html; rename or remove it',
    ],
    [
      'a sidecar named after the whole file',
      { 'a.txt': 'x', 'a.txt.yaml': 'title: a' },
      'error: a.txt.yaml:1:1  orphan sidecar  there is no article a.txt.txt, .md or .html; rename it to a.yaml',
    ],
    [
      'the folder’s settings under another ending',
      { 'a.txt': 'x', 'corpus.yml': 'title: a' },
      'error: corpus.yml:1:1  orphan sidecar  there is no article corpus.txt, .md or .html; rename it to corpus.yaml if ',
    ],
    [
      'corrections with a capital',
      { 'a.txt': 'x', 'Corrections.yaml': '' },
      'error: Corrections.yaml:1:1  orphan sidecar  there is no article Corrections.txt, .md or .html; rename it to corrections.yaml if ',
    ],
    ['two articles of one name', { 'a.md': 'x', 'a.txt': 'y' }, 'error: a.txt:1:1  same name'],
    ['no article at all', {}, 'error: .:1:1  no articles'],
    ['a file of another kind', { 'a.txt': 'x', 'a.pdf': '%PDF' }, 'remark: a.pdf:1:1  not an article'],
    ['the same bytes twice', { 'a.txt': 'x', 'b.txt': 'x' }, 'remark: b.txt:1:1  same bytes'],
    [
      'front matter that is not closed',
      { 'a.txt': '---\n# ours\ntitle: The dam breaks\npublished: 2024-07-01\nIt rained.' },
      'error: a.txt:1:1  front matter not closed  the three hyphens open front matter that nothing closes; write three',
    ],
    [
      'another program’s front matter',
      { 'a.txt': '---\nlayout: post\n---\nx' },
      'remark: a.txt:2:1  unknown key  “layout” is not read, and not published; ',
    ],
  ])('%s', (_, files, start) => {
    expect(read(files as Record<string, string>).says[0]?.slice(0, start.length)).toBe(start)
  })

  test('several faults stand in the order of their lines', () => {
    const { says } = read({ 'a.txt': 'Text.', 'a.yaml': 'published: soon\nlanguage: English\nurl: example\n' })
    expect(says.map((line) => line.split(' ')[1])).toEqual(['a.yaml:1:12', 'a.yaml:2:11', 'a.yaml:3:6'])
  })

  test.each(['---\nThe river rose: it rained.\n', '---\nnote: it rained.\n', '---\n\nTitle of a text\n'])(
    'a text that merely begins with a rule is read as it is: %j',
    (text) => expect(read({ 'a.txt': text }).says).toEqual([]),
  )

  test('a name with a line end and a direction mark is one printable line', () => {
    const { says } = read({ 'a\nb\u202e.pdf': '', 'a.txt': 'x' })
    expect(says).toEqual([
      'remark: a\\u{a}b\\u{202e}.pdf:1:1  not an article  is not read; articles end in .txt, .md or .html',
    ])
  })
})

describe('ids', () => {
  test('are the file’s name where that is safe anywhere, and never shared', () => {
    const { articles } = read({
      'flood-2024_a.txt': 'x',
      'Flood.txt': 'y',
      'flood.txt': 'z',
      'فيضان.txt': 'v',
      'con.txt': 'w',
    })
    const ids = articles.map(({ id }) => id)
    expect(ids).toContain('flood-2024_a')
    expect(ids).toContain('flood')
    expect(new Set(ids).size).toBe(5)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/)
    expect(ids).not.toContain('con')
  })
})

describe('corpus.yaml', () => {
  test('says title, blurb and scope; a month ends on its last day', () => {
    const { settings } = read({
      'a.txt': 'x',
      'corpus.yaml': 'title: The flood\nscope:\n  places: [Dhaka]\n  from: 2024-07-01\n  to: 2024-08\n',
    })
    expect(settings).toEqual({
      title: 'The flood',
      blurb: '',
      scope: { places: ['Dhaka'], from: '2024-07-01', to: '2024-08-31' },
    })
  })

  test.each([
    ['title: x\nscope:\n  region: y\n', 'error: corpus.yaml:3:3  unknown key'],
    ['scope:\n  from: 2024-08-01\n  to: 2024-07-01\n', 'error: corpus.yaml:3:7  wrong date'],
    ['scope:\n  places: Dhaka\n', 'error: corpus.yaml:2:11  wrong value'],
    ['scope:\n  places: [Dhaka, ""]\n', 'error: corpus.yaml:2:19  wrong value  scope.places.1 is empty; '],
  ])('%j is refused', (text, start) => {
    expect(read({ 'a.txt': 'x', 'corpus.yaml': text }).says[0]?.slice(0, start.length)).toBe(start)
  })
})
