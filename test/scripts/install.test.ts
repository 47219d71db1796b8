// @vitest-environment node
import { expect, test } from 'vitest'
import { missing } from '../../scripts/steps/install.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const native = { version: '1.0.0', integrity: 'sha512-b', optional: true }

test('nothing is missing when node_modules holds what the lockfile asks for', () => {
  expect(missing({ '': {}, 'node_modules/react': react }, { 'node_modules/react': react })).toEqual([])
})

test.each([
  ['a package that is not there', {}],
  ['another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
  ['the same version with other contents', { 'node_modules/react': { ...react, integrity: 'sha512-z' } }],
])('%s is missing', (_, present) => {
  expect(missing({ 'node_modules/react': react }, present)).toEqual(['node_modules/react'])
})

test("another platform's package may be absent, but not of another version", () => {
  const wanted = { 'node_modules/native': native }
  expect(missing(wanted, {})).toEqual([])
  expect(missing(wanted, { 'node_modules/native': { ...native, version: '0.9.0' } })).toEqual(['node_modules/native'])
})
