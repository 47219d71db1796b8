// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replaceFolder } from '../../scripts/steps/replace.mjs'

const FILES = 60

describe('a folder that is replaced as a whole', () => {
  let folder: string
  let place: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-replace-'))
    place = join(folder, 'site')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is whole after every one of 50 kills', async () => {
    await replaceFolder(place, (into) => write(into, 'first'))
    const seen = new Set<string>()
    for (let round = 0; round < 50; round++) {
      const child = writer(`round ${round}`)
      const ended = new Promise((done) => child.once('exit', done))
      await started(child)
      // Spread over the whole of the work and beyond: it writes for 60 ms at least.
      await new Promise((done) => setTimeout(done, (round * 7) % 200))
      child.kill('SIGKILL')
      await ended
      // Killed between the two moves, the old folder waits beside its place; the next build puts it back.
      await replaceFolder(join(folder, 'other'), (into) => write(into, 'other'))
      if (!readdirSync(folder).includes('site')) await replaceFolder(place, (into) => write(into, 'again'))
      seen.add(wholeIn(place))
    }
    expect(seen.size).toBeGreaterThan(1)
    await replaceFolder(place, (into) => write(into, 'last'))
    expect(readdirSync(folder).sort()).toEqual(['other', 'site'])
  }, 60_000)

  test('is one of two when two are made at once, never a mixture', async () => {
    const children = ['a', 'b', 'c'].map(writer)
    const ends = await Promise.all(children.map((child) => new Promise((done) => child.once('exit', done))))
    expect(ends).toEqual([0, 0, 0])
    expect(['a', 'b', 'c']).toContain(wholeIn(place))
    expect(readdirSync(folder)).toEqual(['site'])
  })

  test('is put back by the next build when a kill fell between the two moves', async () => {
    const left = join(folder, '.site.previous-4194305')
    mkdirSync(left)
    await write(left, 'old')
    await expect(
      replaceFolder(place, async () => {
        throw new Error('the articles do not compile')
      }),
    ).rejects.toThrow('do not compile')
    expect(wholeIn(place)).toBe('old')
  })

  /** A process that replaces the folder by files that all say the same. */
  function writer(words: string) {
    const module = pathToFileURL('scripts/steps/replace.mjs').href
    const program = `
      import { writeFileSync } from 'node:fs'
      import { replaceFolder } from ${JSON.stringify(module)}
      process.stdout.write('started')
      await replaceFolder(${JSON.stringify(place)}, async (into) => {
        for (let at = 0; at < ${FILES}; at++) {
          writeFileSync(into + '/' + at, ${JSON.stringify(words)})
          await new Promise((done) => setTimeout(done, 1))
        }
      })`
    return spawn(process.execPath, ['--input-type=module', '-e', program])
  }

  function started(child: ReturnType<typeof spawn>): Promise<unknown> {
    return new Promise((done) => child.stdout?.once('data', done))
  }
})

async function write(into: string, words: string) {
  for (let at = 0; at < FILES; at++) writeFileSync(join(into, String(at)), words)
}

/** What all files of the folder say; throws when they differ or one is missing. */
function wholeIn(folder: string): string {
  const names = readdirSync(folder)
  const words = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')))
  if (names.length !== FILES || words.size !== 1) throw new Error(`half a folder: ${names.length} ${[...words]}`)
  return [...words][0] ?? ''
}
