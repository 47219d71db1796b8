// @vitest-environment node
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from '../../scripts/steps/hash.mjs'
import { root } from '../../scripts/steps/root.mjs'

let folder: string
const name = () => hashOf([relative(root, folder)])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-hash-'))
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/one.ts'), 'one')
  writeFileSync(join(folder, 'two.ts'), 'two')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the same files have the same name', () => {
  expect(name()).toBe(name())
})

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'two.ts'), 'Two')],
  ['a file more', () => writeFileSync(join(folder, 'a/three.ts'), '')],
  ['a file moved', () => renameSync(join(folder, 'two.ts'), join(folder, 'a/two.ts'))],
  ['a file fewer', () => rmSync(join(folder, 'a'), { recursive: true })],
])('%s gives another name', (_, change) => {
  const before = name()
  change()
  expect(name()).not.toBe(before)
})
