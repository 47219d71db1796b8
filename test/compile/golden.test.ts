// @vitest-environment node
// Everything that is read in the five articles, sentence by sentence, as `npm run compile -- --explain` prints it. A
// change of the rules shows here as a difference to be read; `npx vitest run test/compile/golden -u` takes it over.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../../src/compile/cli.ts'

const articles = readdirSync('seeds').filter((name) => name.endsWith('.txt'))

test.each(articles)('what is read in %s', async (file) => {
  const printed: string[] = []
  const complained: string[] = []
  const name = file.slice(0, -'.txt'.length)
  const terminal = { print: (line: string) => printed.push(line), complain: (line: string) => complained.push(line) }
  expect(run(['seeds', '--explain', name], terminal)).toBe(0)
  expect(complained).toEqual([])
  await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`)
})
