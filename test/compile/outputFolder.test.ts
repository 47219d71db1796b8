// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundled } from '../../scripts/steps/bundle.mjs'
import { replacementFor } from '../../src/compile/outputFolder.ts'

const FILES = 60

describe('a folder that is replaced as a whole', () => {
  let folder: string
  let place: string
  /** The program under test as plain Node.js reads it. */
  let module: string
  beforeAll(async () => {
    module = pathToFileURL(await bundled('src/compile/outputFolder.ts')).href
  }, 60_000)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-replace-'))
    place = join(folder, 'site')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is whole after every one of 50 kills', async () => {
    replace(place, 'first')
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
      replace(join(folder, 'other'), 'other')
      if (!readdirSync(folder).includes('site')) replace(place, 'again')
      seen.add(wholeIn(place))
    }
    expect(seen.size).toBeGreaterThan(1)
    replace(place, 'last')
    expect(readdirSync(folder).sort()).toEqual(['other', 'site'])
  }, 60_000)

  test('is one of two when two are made at once, never a mixture', async () => {
    const children = ['a', 'b', 'c'].map(writer)
    const ends = await Promise.all(children.map((child) => new Promise((done) => child.once('exit', done))))
    expect(ends).toEqual([0, 0, 0])
    expect(['a', 'b', 'c']).toContain(wholeIn(place))
    expect(readdirSync(folder)).toEqual(['site'])
  })

  test('is put back by the next build when a kill fell between the two moves', () => {
    const left = join(folder, '.site.previous-4194305')
    mkdirSync(left)
    write(left, 'old')
    // Articles that do not compile.
    replacementFor(place).close()
    expect(wholeIn(place)).toBe('old')
  })

  test('is replaced whatever a build left that had the same number, as in a container', async () => {
    replace(place, 'old')
    const program = `
      import { mkdirSync, writeFileSync } from 'node:fs'
      import { replacementFor } from ${JSON.stringify(module)}
      for (const what of ['building', 'previous']) {
        const left = ${JSON.stringify(folder)} + '/.site.' + what + '-' + process.pid + '-0'
        mkdirSync(left)
        writeFileSync(left + '/left', 'half a folder')
      }
      const { folder, takePlace, close } = replacementFor(${JSON.stringify(place)})
      for (let at = 0; at < ${FILES}; at++) writeFileSync(folder + '/' + at, 'new')
      takePlace()
      close()`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program])
    expect(await new Promise((done) => child.once('exit', done))).toBe(0)
    expect(wholeIn(place)).toBe('new')
    expect(readdirSync(folder)).toEqual(['site'])
  })

  /** A process that replaces the folder by files that all say the same. */
  function writer(words: string) {
    const program = `
      import { writeFileSync } from 'node:fs'
      import { replacementFor } from ${JSON.stringify(module)}
      const { folder, takePlace, close } = replacementFor(${JSON.stringify(place)})
      process.stdout.write('started')
      for (let at = 0; at < ${FILES}; at++) {
        writeFileSync(folder + '/' + at, ${JSON.stringify(words)})
        await new Promise((done) => setTimeout(done, 1))
      }
      takePlace()
      close()`
    return spawn(process.execPath, ['--input-type=module', '-e', program])
  }

  function started(child: ReturnType<typeof spawn>): Promise<unknown> {
    return new Promise((done) => child.stdout?.once('data', done))
  }
})

function replace(place: string, words: string) {
  const made = replacementFor(place)
  write(made.folder, words)
  made.takePlace()
  made.close()
}

function write(into: string, words: string) {
  for (let at = 0; at < FILES; at++) writeFileSync(join(into, String(at)), words)
}

/** What all files of the folder say; throws when they differ or one is missing. */
function wholeIn(folder: string): string {
  const names = readdirSync(folder)
  const words = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')))
  if (names.length !== FILES || words.size !== 1) throw new Error(`half a folder: ${names.length} ${[...words]}`)
  return [...words][0] ?? ''
}
