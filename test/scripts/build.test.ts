// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

describe('npm run build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-build-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('refuses to replace a folder that is not a site', () => {
    const precious = join(folder, 'precious')
    mkdirSync(precious)
    writeFileSync(join(precious, 'letter.txt'), 'Dear')
    const { status, stderr } = build('--out', precious)
    expect(stderr.split('\n')).toEqual([
      `${precious} is not empty and holds no site built by this program; name another folder with --out`,
      '',
    ])
    expect(status).toBe(2)
    expect(readdirSync(precious)).toEqual(['letter.txt'])
    const letter = join(precious, 'letter.txt')
    for (const place of [letter, join(letter, 'site')])
      expect(build('--out', place)).toMatchObject({
        status: 2,
        stderr: `${place} is not a folder; name another one with --out\n`,
      })
  })

  test('does not replace a site that holds the articles', () => {
    const site = join(folder, 'around')
    for (const inside of ['data', 'articles']) mkdirSync(join(site, inside), { recursive: true })
    writeFileSync(join(site, 'data/corpus.json'), 'previous')
    const { status, stderr } = build('--seeds', join(site, 'articles'), '--out', site)
    expect([status, stderr]).toEqual([2, `${site} holds the articles; name another folder with --out\n`])
    rmSync(site, { recursive: true })
  })

  test.skipIf(process.platform !== 'linux')('says in one line what the system refused', () => {
    expect(build('--out', '/proc/site')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Stopped: E[A-Z]+: .*\n$/),
    })
  })

  test('leaves the previous site as it was when the articles cannot be compiled', () => {
    const site = join(folder, 'site')
    mkdirSync(join(site, 'data'), { recursive: true })
    writeFileSync(join(site, 'data/corpus.json'), 'previous')
    const { status, stderr } = build('--seeds', join(folder, 'nowhere'), '--out', site)
    expect(status).toBe(1)
    expect(stderr).toContain(`${relative(process.cwd(), join(folder, 'nowhere'))}:1:1  no folder  `)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(readFileSync(join(site, 'data/corpus.json'), 'utf8')).toBe('previous')
    expect(readdirSync(folder).sort()).toEqual(['precious', 'site'])
  })

  test('tidies up after a build that was killed, and not after one that is under way', () => {
    // No process has number 2 ** 22 + 1: it is beyond the highest that Linux gives.
    const dead = join(folder, '.site.building-4194305')
    const alive = join(folder, `.site.building-${process.pid}`)
    mkdirSync(dead)
    mkdirSync(alive)
    build('--seeds', join(folder, 'nowhere'), '--out', join(folder, 'site'))
    expect(readdirSync(folder).filter((name) => name.startsWith('.site'))).toEqual([`.site.building-${process.pid}`])
    rmSync(alive, { recursive: true })
  })

  test('says what the compiler found, and where it tells what was left aside', () => {
    const articles = join(folder, 'articles')
    mkdirSync(articles)
    writeFileSync(join(articles, 'flood.txt'), 'A flood killed 12 people in Harlow on 3 March 2031.\n')
    const { status, stdout } = build('--seeds', articles, '--out', join(folder, 'told'))
    expect(stdout).toMatch(
      /^Built \S+told: 1 article, 1 event, 1 figure; what was left aside, and why, is in \S+report\.json\n\S+corpus\.yaml would give it a title and a blurb\n$/,
    )
    expect(status).toBe(0)
    expect(readFileSync(/ is in (\S+)/.exec(stdout)?.[1] ?? '', 'utf8')).toContain('"article":"flood"')
  }, 60_000)

  function build(...args: string[]) {
    return spawnSync(process.execPath, ['scripts/build.mjs', ...args], { encoding: 'utf8' })
  }
})
