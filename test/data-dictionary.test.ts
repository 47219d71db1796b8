// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile/compile.ts'

const ARTICLE =
  'Ferry sinks off Cebu\n\nA ferry sank off Cebu on 3 May 2024, killing at least 12 people, police said.\n'

describe('docs/data.md', () => {
  const dictionary = readFileSync('docs/data.md', 'utf8')
  const compiled = compile([{ path: 'ferry.txt', bytes: new TextEncoder().encode(ARTICLE) }])
  const files = compiled.ok ? [...compiled.files] : []

  test('explains every column of every table, in order', () => {
    const tables = files.filter(({ path }) => path.endsWith('.csv'))
    expect(tables.length).toBe(6)
    for (const { path, text } of tables) {
      const name = path.replace('download/', '')
      expect(columnsUnder(name), name).toEqual(text.split('\n')[0]?.split(','))
    }
  })

  test('names every file', () => {
    const named = [...(dictionary.split('## Files')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(
      ([, pattern = '']) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
    )
    expect(files.map(({ path }) => path).filter((path) => !named.some((pattern) => pattern.test(path)))).toEqual([])
  })

  function columnsUnder(table: string): string[] {
    const section = dictionary.split(`## ${table}\n`)[1]?.split('\n## ')[0] ?? ''
    return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, column = '']) => column)
  }
})
