// @vitest-environment node
// Public collections of what broke other programs, through the whole compiler: nothing throws, nothing is lost, and what
// is refused is refused with file, line and advice.
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../src/compile/compile.ts'
import { formatDiagnostic } from '../../src/compile/diagnostic.ts'
import type { ArticleFile, CorpusFile } from '../../src/corpus/files.ts'
import {
  hostileStrings,
  jsonCases,
  materialFiles,
  mojibake,
  utf8Cases,
  yamlThatMustBeRefused,
} from '../support/material.ts'

/** A thousand compiles, on a machine that may be busy with others. */
const MANY_MS = 120_000
const SENTENCE = 'On 3 May 2024 the storm killed at least 12 people in the port of Marrow, the mayor said.'

type Input = Readonly<Record<string, string | Uint8Array>>

function compiled(files: Input) {
  const result = compile(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
  )
  if (!result.ok) {
    expect(result.diagnostics).not.toEqual([])
    for (const complaint of result.diagnostics) {
      expect(['.', ...Object.keys(files)]).toContain(complaint.path)
      expect(complaint.line).toBeGreaterThan(0)
      expect(formatDiagnostic(complaint)).toMatch(/^[^\n\r]+:\d+:\d+ {2}\S[^\n\r]* {2}[^\n\r]+; [^\n\r]+$/)
    }
    const complaints = result.diagnostics.filter(({ level }) => level === 'error')
    return { files: new Map<string, string>(), articles: [], complaints }
  }
  const made = new Map([...result.files].map((file) => [file.path, file.text]))
  const corpus = JSON.parse(made.get('corpus.json') ?? '') as CorpusFile
  const articles = corpus.articles.map(({ id }) => JSON.parse(made.get(`articles/${id}.json`) ?? '') as ArticleFile)
  return { files: made, articles, complaints: [] }
}

/** All in one folder; what is refused is taken out, and the rest must compile. */
function compiledWithout(files: Input) {
  const { complaints } = compiled(files)
  const named = new Set(complaints.map(({ path }) => path.replace(/\.\w+$/, '')))
  const rest = Object.fromEntries(Object.entries(files).filter(([path]) => !named.has(path.replace(/\.\w+$/, ''))))
  const { files: made, articles, complaints: further } = compiled(rest)
  expect(further).toEqual([])
  return { made, complaints, articles: new Map(articles.map((article) => [article.article.file, article])) }
}

describe('every string of the collections', { timeout: MANY_MS }, () => {
  const strings = hostileStrings()
  const folder = (files: (text: string, name: string) => Input): Input =>
    Object.assign({}, ...strings.map((text, at) => files(text, `x${at}`)))
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

  test('as text, title and outlet is kept character for character, or refused with its line', () => {
    expect(strings.length).toBeGreaterThan(900)
    const { articles, complaints } = compiledWithout(
      folder((text, name) => ({
        [`${name}.txt`]: `${SENTENCE}\n\n${text}\n`,
        [`${name}.yaml`]: `title: ${JSON.stringify(text)}\noutlet: ${JSON.stringify(text)}\n`,
      })),
    )
    expect(complaints.filter(({ message }) => !/characters/.test(message))).toEqual([])
    for (const [at, text] of strings.entries()) {
      const made = articles.get(`x${at}.txt`)
      if (!made) continue
      expect(made.text).toBe(`${SENTENCE}\n\n${text}\n`)
      expect(squeezed(made.article.title)).toBe(squeezed(text))
      expect(squeezed(made.article.outlet ?? '')).toBe(squeezed(text))
    }
    expect(articles.size).toBeGreaterThan(strings.length - 10)
  })

  test('as address is a web address, or refused with its line', () => {
    const { articles, complaints } = compiledWithout(
      folder((text, name) => ({ [`${name}.txt`]: SENTENCE, [`${name}.yaml`]: `\nurl: ${JSON.stringify(text)}\n` })),
    )
    expect(complaints.length).toBeGreaterThan(800)
    expect(complaints.filter(({ path, line }) => !path.endsWith('.yaml') || line !== 2)).toEqual([])
    for (const { article } of articles.values()) if (article.url !== null) expect(article.url).toMatch(/^https?:\/\//i)
  })

  test('as name of a file names no file of ours', () => {
    const { made, articles } = compiledWithout(folder((text) => ({ [`${text}.txt`]: SENTENCE })))
    expect(articles.size).toBeGreaterThan(800)
    for (const name of made.keys()) expect(name).toMatch(/^(?:[a-z]+\/)?[\w-]+\.[a-z]+$/)
  })

  test('as markup of a page leaves its news, or is refused', () => {
    const { articles, complaints } = compiledWithout(
      folder((text, name) => ({ [`${name}.html`]: `<title>Storm</title><article><p>${SENTENCE}</p>\n${text}` })),
    )
    expect(complaints.length).toBeLessThan(10)
    for (const [file, { text }] of articles) expect(text, file).toContain('storm killed at least 12 people')
  })
})

test('bytes are UTF-8, or refused with the byte at which they stop being it', { timeout: MANY_MS }, () => {
  const files = utf8Cases().map(({ number, valid, bytes }) => ({
    ...{ path: `${number}.txt`, valid },
    bytes: Buffer.concat([Buffer.from(`${SENTENCE} `), bytes]),
  }))
  expect(files.length).toBeGreaterThan(150)
  const { articles, complaints } = compiledWithout(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))
  expect(complaints.filter(({ message }) => !/^not UTF-8 at byte \d/.test(message))).toEqual([])
  for (const { path, valid, bytes } of files)
    expect(articles.get(path)?.text).toBe(valid ? bytes.toString('utf8') : undefined)
})

test('text that was decoded wrongly before it came here is kept as it came', () => {
  const files = mojibake().map(({ original }, at) => [`x${at}.txt`, `${SENTENCE}\n\n${original}\n`] as const)
  const { articles } = compiledWithout(Object.fromEntries(files))
  for (const [path, text] of files) expect(articles.get(path)?.text).toBe(text)
})

describe('metadata that is no YAML', () => {
  test.each(yamlThatMustBeRefused(parse).map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    const { complaints } = compiled({ 'x.txt': SENTENCE, 'x.yaml': text })
    expect(complaints.map(({ path }) => path)).toContain('x.yaml')
  })
})

test('a page whose JSON-LD is none is read all the same', { timeout: MANY_MS }, () => {
  const page = (data: Uint8Array) =>
    Buffer.concat([
      Buffer.from('<!doctype html><title>Storm</title><script type="application/ld+json">'),
      data,
      Buffer.from(`</script><article><p>${SENTENCE}</p></article>`),
    ])
  const pages = jsonCases().map(({ name, bytes }) => [`${name}.html`, page(bytes)] as const)
  expect(pages.length).toBeGreaterThan(100)
  const { articles, complaints } = compiledWithout(Object.fromEntries(pages))
  expect(complaints.filter(({ message }) => !/^not UTF-8 at byte \d/.test(message))).toEqual([])
  for (const [, { text }] of articles) expect(text).toContain(SENTENCE)
  expect(articles.size + complaints.length).toBe(pages.length)
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('saved pages become text, without their programs and styles', () => {
  const pages = materialFiles('readability')
  const { articles, complaints } = compiledWithout(Object.fromEntries(pages.map(({ name, bytes }) => [name, bytes])))
  expect(articles.size + complaints.length).toBe(pages.length)
  expect(complaints.length).toBeLessThan(3)
  for (const [, { text }] of articles) expect(text).not.toMatch(/<script|<style|javascript:\S|function\s*\(/)
})
