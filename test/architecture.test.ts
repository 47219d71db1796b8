// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findImports, type Import, importsUnder, sourceFiles, withoutComments } from './support/imports.ts'

/** Files over 300 lines, each with the sentence that argues for its length. */
const LONG_FOR_A_REASON: Record<string, string> = {}

interface Room {
  pattern: RegExp
  may: string[]
}

describe('the import table of src/README.md', () => {
  const rooms = parseRooms(readFileSync('src/README.md', 'utf8'))
  const imports = importsUnder('src')

  test('names every source file', () => {
    const homeless = sourceFiles('src', /\.tsx?$/).filter((file) => !roomOf(file, rooms) && !file.endsWith('.d.ts'))
    expect(homeless).toEqual([])
  })

  test('holds over every import', () => {
    expect(imports.length).toBeGreaterThan(0)
    const wrong = imports.filter((each) => !allowed(each, rooms)).map(({ from, to }) => `${from} imports ${to}`)
    expect(wrong).toEqual([])
  })

  test.each([
    ['src/corpus/model.ts', "import { a } from '../compile/shapes.ts'"],
    ['src/compile/2-split/split.ts', "import { find } from '../3-find/find.ts'"],
    ['src/compile/3-find/times/find.ts', "import type { A } from '../actors/find.ts'"],
    ['src/compile/4-link/link.ts', "import { readFileSync } from 'node:fs'"],
    ['src/app/timeline/Timeline.tsx', "import {\n  Reader,\n} from '../reader/Reader.tsx'"],
    ['src/app/reader/Reader.tsx', "export * from '../../compile/shapes.ts'"],
    ['src/app/view/view.ts', "const later = import('@tanstack/react-query')"],
  ])('would refuse, in %s: %s', (file, text) => {
    expect(findImports(file, text).map((each) => allowed(each, rooms))).toEqual([false])
  })

  test.each([
    ['src/compile/3-find/find.ts', "import { findTimes } from './times/find.ts'"],
    ['src/compile/cli.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/app/App.tsx', "import '@fontsource-variable/source-sans-3/index.css'"],
  ])('lets pass, in %s: %s', (file, text) => {
    expect(findImports(file, text).map((each) => allowed(each, rooms))).toEqual([true])
  })
})

describe('imports go one way, those of types too', () => {
  test('no file reaches itself', () => {
    expect(inCircles(importsUnder('src'))).toEqual([])
  })

  test('two that import each other, and the one between them, would be found', () => {
    const chain = ['a b', 'b c', 'c b', 'c d'].map((pair) => pair.split(' ') as [string, string])
    expect(inCircles(chain.map(([from, to]) => ({ from, to })))).toEqual(['b', 'c'])
  })
})

describe('files', () => {
  const files = ['src', 'test', 'scripts', 'bench'].flatMap((folder) => sourceFiles(folder))

  test('have at most 300 lines, or a reason', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)
    expect(long).toEqual(Object.keys(LONG_FOR_A_REASON).sort())
  })

  test('are named for what they hold', () => {
    const vague = files.filter((file) => /(?:^|[/.-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/i.test(file))
    expect(vague).toEqual([])
  })
})

describe('the page never parses HTML', () => {
  test.each([
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'DOMParser',
    'createContextualFragment',
    'document.write',
    '.html(',
    'eval(',
    'new Function',
  ])('with %s', (sink) => {
    const files = sourceFiles('src/app').filter((file) => readFileSync(file, 'utf8').includes(sink))
    expect(files).toEqual([])
  })
})

describe('the same articles give the same bytes everywhere: neither language nor compiler asks for', () => {
  const doors = ['cli', 'plugin', 'disk', 'outputFolder', 'correct'].map((name) => `src/compile/${name}.ts`)
  const files = [...sourceFiles('src/corpus'), ...sourceFiles('src/compile')].filter((file) => !doors.includes(file))

  test.each([
    ['chance', /Math\.random|\bcrypto\b/],
    ['the clock', /Date\.now|new Date\(\)|performance\.now/],
    ['a date in a string, which engines read differently', /new Date\(\s*['"`]|Date\.parse/],
    ['the local time', /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/],
    ['the locale', /\.localeCompare|\.toLocale|\bIntl\./],
    ['the environment', /\bprocess\.|\bnavigator\./],
  ])('%s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([])
  })
})

/** Files from which imports lead back to themselves. */
function inCircles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const reaches = (start: string): boolean => {
    const seen = new Set<string>()
    const open = [...(next.get(start) ?? [])]
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (file === start) return true
      if (!seen.has(file)) open.push(...(next.get(file) ?? []))
      seen.add(file)
    }
    return false
  }
  return [...next.keys()].filter(reaches).sort()
}

function allowed({ from, to }: Import, rooms: Room[]): boolean {
  const room = roomOf(from, rooms)
  if (!room) return false
  if (to.startsWith('src/')) {
    const own = room.pattern.exec(from)?.[0] ?? ''
    const inside = to.slice('src/'.length)
    // A style sheet or an image beside a component belongs to it.
    return (own.endsWith('/') && to.startsWith(own)) || room.may.some((name) => fits(inside, name))
  }
  return room.may.some((name) => !name.includes('.') && fits(to, name))
}

function fits(path: string, name: string): boolean {
  if (name.endsWith('*')) return path.startsWith(name.slice(0, -1))
  return name.endsWith('/') && !name.startsWith('@') ? path.startsWith(name) : path === name
}

function roomOf(file: string, rooms: Room[]): Room | undefined {
  return rooms.find(({ pattern }) => pattern.test(file))
}

/** The rows of the table under "Who may import whom": names in backquotes, first column and second. */
function parseRooms(readme: string): Room[] {
  const section = readme.split('## Who may import whom')[1] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, from = '', may = ''] = line.split('|')
      return names(from).map((name) => ({ pattern: pathPattern(name), may: names(may) }))
    })
}

function names(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')
}

function pathPattern(name: string): RegExp {
  const escaped = name.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]+')
  return new RegExp(`^src/${escaped}${name.endsWith('/') ? '' : '$'}`)
}
