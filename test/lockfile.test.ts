// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Entry {
  version?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  optionalDependencies?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  engines?: { node?: string } | string[]
}

const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const declared: Entry = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

// The oldest Node that the project promises to run on.
const NODE = [20, 20, 2] as const

describe('package-lock.json', () => {
  test('locks what package.json declares', () => {
    const root = lock.packages['']
    expect([root?.dependencies, root?.devDependencies]).toEqual([declared.dependencies, declared.devDependencies])
  })

  // Some native packages are published before all of their platforms: npm leaves a hole, and the next `npm ci` fails.
  test('holds every package that another may want on some platform', () => {
    const known = new Set(
      packages.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
    )
    const holes = packages.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !known.has(name))
        .map((name) => `${path} wants ${name}`),
    )
    expect(holes).toEqual([])
  })

  test(`holds nothing that refuses Node ${NODE.join('.')}`, () => {
    const refusing = packages
      .filter(([, { engines }]) => engines && !Array.isArray(engines) && !admits(engines.node ?? '*'))
      .map(([path, { engines }]) => `${path}: ${JSON.stringify(engines)}`)
    expect(refusing).toEqual([])
  })

  test('holds nothing that runs a script when it is installed', () => {
    expect(packages.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)).toEqual([])
  })

  test('takes everything, with its checksum, from the registry in use or the public one', () => {
    const odd = packages.filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith('sha512-') || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(odd.map(([path]) => path)).toEqual([])
  })
})

test('package.json names exact versions', () => {
  const versions = Object.entries({ ...declared.dependencies, ...declared.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

describe('reading of version ranges', () => {
  test.each(['*', '>=18', '^20.19.0 || >=22.12.0', '>= 20.9', '18 || 20 || >=22', '20.x', '>=14.0.0 <21', '~20.20.0'])(
    '%s admits Node 20.20.2',
    (range) => expect(admits(range)).toBe(true),
  )
  test.each(['>=22', '^18.0.0', '^20.21.0', '>=18 <20', '>20.20.2', '20.19.x'])('%s does not', (range) =>
    expect(admits(range)).toBe(false),
  )
})

/** Whether an npm version range admits NODE: alternatives by `||`, comparators by space. */
function admits(range: string): boolean {
  return range.split('||').some((alternative) =>
    alternative
      .trim()
      .replace(/(?<operator>[<>=^~]+)\s+/g, '$<operator>')
      .split(/\s+/)
      .every(comparatorAdmits),
  )
}

function comparatorAdmits(comparator: string): boolean {
  const [, operator = '', version = ''] = /^([<>=^~]*)v?(.*)$/.exec(comparator) ?? []
  const given = version.split('.').filter((part) => part !== '' && part !== 'x' && part !== '*')
  const parts = given.map((part) => Number.parseInt(part, 10))
  if (parts.length === 0) return true
  const order = NODE.map((part, index) => part - (parts[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  const same = (count: number) => parts.slice(0, count).every((part, index) => part === NODE[index])
  switch (operator) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0 && !same(parts.length === 3 ? 0 : parts.length)
    case '<':
      return order < 0
    case '<=':
      return order <= 0 || same(parts.length)
    case '^':
      return same(1) && order >= 0
    case '~':
      return same(Math.min(2, parts.length)) && order >= 0
    default:
      return same(parts.length)
  }
}
