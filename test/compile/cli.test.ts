// @vitest-environment node
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/compile/cli.ts'
import { writeOutput } from '../../src/compile/disk.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sourceline-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const FERRY = 'Ferry sinks off Cebu\n\nA ferry sank off Cebu on 3 May 2024, killing at least 12 people, police said.\n'

/** A folder of articles; returns its path. */
function folder(files: Record<string, string | Uint8Array>): string {
  const path = join(place, 'articles')
  mkdirSync(path, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

/** Runs the command line; what it prints comes back by line, with the temporary folder cut from paths. */
function compile(...args: string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const short = (line: string) => line.replaceAll(`${place}/`, '')
  const status = run(args, {
    print: (line) => printed.push(short(line)),
    complain: (line) => complained.push(short(line)),
  })
  return { status, printed, complained }
}
const out = () => join(place, 'out')

/** Every file below a folder with its content. */
function contentOf(path: string): Map<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(names.map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]))
}

describe('npm run compile', () => {
  test('writes the corpus and says what is in it', () => {
    const { status, printed, complained } = compile(folder({ 'ferry.txt': FERRY }), '--out', out())
    expect([status, complained]).toEqual([0, []])
    expect(printed).toEqual([expect.stringMatching(/^1 article, \d+ events?, 1 figure, \d+ actors?, written to out$/)])
    expect(JSON.parse(readFileSync(join(out(), 'corpus.json'), 'utf8'))).toMatchObject({ format: 1 })
    expect(readdirSync(place).sort()).toEqual(['articles', 'out'])
  })

  test.each([
    ['an empty folder', {}, 'articles:1:1  no articles  '],
    [
      'bytes that are not UTF-8',
      { 'a.txt': new Uint8Array([0x41, 0xe9, 0x20]) },
      'articles/a.txt:1:1  not text  not UTF-8 at byte 1; ',
    ],
    ['an empty article', { 'a.txt': '\ufeff \n' }, 'articles/a.txt:1:1  empty article  '],
    [
      'a sidecar with an unknown key',
      { 'a.txt': FERRY, 'a.yaml': 'titel: x\n' },
      'articles/a.yaml:1:1  unknown key  “titel” ',
    ],
    [
      'a day that does not exist',
      { 'a.txt': FERRY, 'a.yaml': 'published: 2024-02-30\n' },
      'articles/a.yaml:1:12  wrong date  ',
    ],
    ['bad YAML', { 'a.txt': FERRY, 'a.yaml': 'title: "x\n' }, 'articles/a.yaml:2:1  sidecar not readable  '],
  ])('%s ends with one line, and the output stays as it was', (_, files, line) => {
    expect(compile(folder({ 'old.txt': FERRY }), '--out', out()).status).toBe(0)
    const before = contentOf(out())
    rmSync(join(place, 'articles'), { recursive: true })

    const { status, complained } = compile(folder(files as Record<string, string>), '--out', out())
    expect(status).toBe(1)
    expect(complained).toHaveLength(2)
    expect(complained[0]?.slice(0, line.length)).toBe(line)
    expect(complained[0]).toMatch(/; \S/)
    expect(complained[1]).toBe('1 complaint; nothing was written')
    expect(contentOf(out())).toEqual(before)
    expect(readdirSync(place).sort()).toEqual(['articles', 'out'])
  })

  test('a folder that is not there', () => {
    const { status, complained } = compile(join(place, 'nowhere'), '--out', out())
    expect([status, complained[0]]).toEqual([
      1,
      'nowhere:1:1  no folder  the folder is not there; name the folder that holds the articles',
    ])
    expect(existsSync(out())).toBe(false)
  })

  test.each([
    [['--wrong'], "Unknown option '--wrong'"],
    [['a', 'b'], 'One folder at a time: a, b'],
    [['--out', ''], 'A folder’s name is empty'],
    [['--explain', 'a', '--out', 'b'], '--explain writes nothing; leave out --out, or leave out --explain'],
  ])('called as %j it explains itself', (args, fault) => {
    const { status, complained } = compile(...args)
    expect([status, complained]).toEqual([2, [fault, expect.stringMatching(/^Usage: npm run compile/)]])
  })

  test('never replaces the articles, nor a folder that holds something else', () => {
    const articles = folder({ 'ferry.txt': FERRY })
    mkdirSync(join(place, 'letters'))
    writeFileSync(join(place, 'letters', 'dear.txt'), 'Dear Ana')
    for (const target of [articles, place, join(articles, 'ferry.txt')]) {
      expect(compile(articles, '--out', target).status).toBe(2)
    }
    expect(readFileSync(join(articles, 'ferry.txt'), 'utf8')).toBe(FERRY)
    expect(readFileSync(join(place, 'letters', 'dear.txt'), 'utf8')).toBe('Dear Ana')
  })

  test('keeps the files that lie where it writes for the first time', () => {
    const articles = folder({ 'ferry.txt': FERRY })
    mkdirSync(join(place, 'letters'))
    writeFileSync(join(place, 'letters', 'dear.txt'), 'Dear Ana')
    expect(compile(articles, '--out', join(place, 'letters')).status).toBe(0)
    expect(readFileSync(join(place, 'letters', 'dear.txt'), 'utf8')).toBe('Dear Ana')
    expect(readFileSync(join(place, 'letters', 'corpus.json'), 'utf8')).toContain('"format"')
  })

  test('does not follow links, and names them', () => {
    writeFileSync(join(place, 'secret.txt'), 'secret words')
    const articles = folder({ 'ferry.txt': FERRY })
    symlinkSync(join(place, 'secret.txt'), join(articles, 'link.txt'))
    const { status, complained } = compile(articles, '--out', out())
    expect([status, complained]).toEqual([
      0,
      ['articles/link.txt:1:1  not followed  is a link; put the file itself there'],
    ])
    expect([...contentOf(out()).values()].join('')).not.toContain('secret words')
  })

  test('an output inside a file is refused', () => {
    const articles = folder({ 'ferry.txt': FERRY })
    const { status, complained } = compile(articles, '--out', join(articles, 'ferry.txt', 'out'))
    expect([status, complained]).toEqual([2, ['articles/ferry.txt/out is not a folder; name another one with --out']])
  })

  test.skipIf(process.platform !== 'linux')('says so when nothing can be put aside', () => {
    const { status, complained } = compile(folder({ 'ferry.txt': FERRY }), '--out', '/proc/out')
    expect(status).toBe(1)
    expect(complained).toEqual([
      '/proc/out:1:1  not written  is not there; see that there is room and that it may be written to, or name another folder with --out',
    ])
  })

  test('replaces its own output as a whole', () => {
    compile(folder({ 'a.txt': FERRY, 'b.txt': `${FERRY}More.` }), '--out', out())
    rmSync(join(place, 'articles', 'b.txt'))
    compile(join(place, 'articles'), '--out', out())
    expect(readdirSync(join(out(), 'articles'))).toEqual(['a.json'])
  })

  test('explains an article: what was found, what was refused, and why', () => {
    const articles = folder({ 'ferry.txt': FERRY })
    const { status, printed } = compile(articles, '--explain', 'ferry')
    expect(status).toBe(0)
    expect(printed[0]).toBe('ferry.txt: Ferry sinks off Cebu')
    expect(printed).toContainEqual(expect.stringMatching(/^ {4}time {8}“3 May 2024” {2}2024-05-03/))
    expect(printed).toContainEqual(expect.stringMatching(/^ {4}figure {6}“.*12 people.*killed/))
    expect(readdirSync(place)).toEqual(['articles'])
    expect(compile(articles, '--explain', 'nobody').status).toBe(2)
  })
})

describe('writing', () => {
  test('that fails half-way leaves the old output whole', () => {
    compile(folder({ 'ferry.txt': FERRY }), '--out', out())
    const before = contentOf(out())
    function* failing() {
      yield { path: 'corpus.json', parts: ['{}'] }
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    expect(() => writeOutput(out(), failing())).toThrow()
    expect(contentOf(out())).toEqual(before)
    expect(readdirSync(place).sort()).toEqual(['articles', 'out'])
  })

  test('after a build that was killed between its two moves brings the old output back first', () => {
    mkdirSync(join(place, '.out.previous-1-0'))
    // No process has a number beyond four million: this build is dead.
    mkdirSync(join(place, '.out.building-4999999-0'))
    mkdirSync(join(place, '.out.spool-4999999-AbCdEf'))
    writeFileSync(join(place, '.out.previous-1-0', 'corpus.json'), 'old')
    expect(() => writeOutput(out(), fails())).toThrow()
    expect(readFileSync(join(out(), 'corpus.json'), 'utf8')).toBe('old')
    expect(readdirSync(place)).toEqual(['out'])
  })

  test('takes away the old output that a killed build had no time to remove, and not that of a build under way', () => {
    mkdirSync(join(place, '.out.previous-4999999-0'))
    mkdirSync(join(place, `.out.previous-${process.pid}-9`))
    mkdirSync(out())
    writeOutput(out(), [{ path: 'corpus.json', parts: ['{}'] }])
    expect(readdirSync(place).sort()).toEqual([`.out.previous-${process.pid}-9`, 'out'])
  })

  test('two builds at once, one inside the other, end with one whole output', () => {
    function* slow() {
      yield { path: 'a', parts: ['slow'] }
      writeOutput(out(), [
        { path: 'b', parts: ['fast'] },
        { path: 'corpus.json', parts: ['{}'] },
      ])
      yield { path: 'corpus.json', parts: ['{}'] }
    }
    writeOutput(out(), slow())
    expect(readdirSync(out()).sort()).toEqual(['a', 'corpus.json'])
    expect(readdirSync(place)).toEqual(['out'])
  })

  // biome-ignore lint/correctness/useYield: it fails before it yields
  function* fails(): Generator<never> {
    throw new Error('failed')
  }
})

describe('the program itself', () => {
  test('under another time zone and locale writes the same bytes', { timeout: 60_000 }, () => {
    const outputs = [
      { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Adak', LC_ALL: 'C' },
    ].map((env, i) => {
      const target = join(place, `out${i}`)
      const args = ['scripts/compile.mjs', 'seeds', '--out', target]
      const { status, stderr } = spawnSync(process.execPath, args, {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
      return contentOf(target)
    })
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[0]?.size).toBeGreaterThan(15)
  })

  test('ends with the status that the contract names', { timeout: 60_000 }, () => {
    const statusOf = (...args: string[]) => spawnSync(process.execPath, ['scripts/compile.mjs', ...args]).status
    expect([statusOf(join(place, 'nowhere')), statusOf('--wrong')]).toEqual([1, 2])
  })
})
