// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cached } from '../../scripts/steps/cached.mjs'
import { root } from '../../scripts/steps/root.mjs'

describe('what is made once for each state of its sources', () => {
  const name = `test${process.pid}`
  let folder: string
  let made: string[]
  beforeEach(() => {
    // Sources are named from the project's folder.
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
    folder = mkdtempSync(join(root, 'node_modules/.cache/sources-'))
    made = []
    writeFileSync(join(folder, 'source'), 'one')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    for (const path of made) rmSync(path, { recursive: true, force: true })
  })

  const make = async (words: string) => {
    const path = await cached(name, [relative(root, folder)], async (making) => {
      writeFileSync(join(making, 'words'), words)
    })
    made.push(path)
    return path
  }

  test('is made again when they change, and the one before goes', async () => {
    const first = await make('first')
    expect(await make('second')).toBe(first)
    expect(readFileSync(join(first, 'words'), 'utf8')).toBe('first')
    writeFileSync(join(folder, 'source'), 'two')
    const next = await make('third')
    expect(readFileSync(join(next, 'words'), 'utf8')).toBe('third')
    expect(existsSync(first)).toBe(false)
  })

  test('is not there at all when making it fails', async () => {
    const path = await make('whole')
    writeFileSync(join(folder, 'source'), 'two')
    const failing = cached(name, [relative(root, folder)], async (making) => {
      writeFileSync(join(making, 'words'), 'half')
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(readdirSync(dirname(path)).filter((each) => each.includes(name))).toEqual([basename(path)])
  })
})
