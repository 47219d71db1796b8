// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINE, ROOM } from '../../scripts/steps/engine.mjs'
import { root } from '../../scripts/steps/root.mjs'

const MIB = 2 ** 20
const YOUNG = `v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size`

test('the engine has room for what articles leave behind from the start', () => {
  const started = execFileSync(process.execPath, [...ENGINE, '-p', YOUNG], { encoding: 'utf8' })
  expect(Number(started)).toBe(32 * MIB)
})

test.each(['scripts/compile.mjs', 'bench/measureOnce.ts', 'bench/stages.bench.ts'])('%s starts it so', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toContain('process.execPath, [...ENGINE, program')
})

test('a site is built with as much room', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(scripts.build).toBe(`node ${ROOM.join(' ')} scripts/build.mjs`)
})
