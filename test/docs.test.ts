// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const DOCUMENTS = [
  ...['.', 'docs', 'bench', 'test'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  ),
  'src/README.md',
].filter((path) => path.endsWith('.md'))

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  test('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !reaches(document, link))).toEqual([])
  })

  test('names paths that exist', () => {
    const folders = [dirname(document), '.']
    const paths = code(text).flatMap((snippet) => snippet.split(/\s+/).filter(looksLikePath))
    const mine = paths.filter((path) => folders.some((folder) => existsSync(join(folder, path.split('/')[0] ?? ''))))
    expect(mine.filter((path) => !folders.some((folder) => existsSync(join(folder, path))))).toEqual([])
  })

  test('names commands that exist', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('README.md explains every command', () => {
  const readme = readFileSync('README.md', 'utf8')
  const unexplained = Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(readme))
  expect(unexplained).toEqual([])
})

/** What stands in backquotes and in fenced blocks. */
function code(text: string): string[] {
  return [...text.matchAll(/```[^\n]*\n([^`]+)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline ?? '')
}

/** `src/corpus/day.ts`, `seeds/`; not `../my-articles`, `./day.ts`, a pattern, `https://…`, `dist/`, which a build makes. */
function looksLikePath(word: string): boolean {
  return /^[\w@.-]+(?:\/[\w@.-]+)*\/?$/.test(word) && word.includes('/') && !/^(?:\.|dist\/|node_modules\/)/.test(word)
}

function reaches(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const file = path === '' ? document : join(dirname(document), path)
  return existsSync(file) && (heading === undefined || headings(file).includes(heading))
}

/** Headings as GitHub addresses them. */
function headings(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
