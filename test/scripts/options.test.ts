// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

describe('a command', () => {
  test.each([
    ['build', '--seeds <folder of articles>'],
    ['start', '--seeds <folder of articles>'],
    ['dev', '--seeds <folder of articles>'],
    ['bench', 'compile, hostile, reading, search'],
    ['screenshots', '<built site> <folder for the pictures>'],
  ])('npm run %s tells how it is called', (name, tells) => {
    expect(called(name, '--sedes', 'articles')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Unknown option '--sedes'\nUsage: npm /),
    })
    expect(called(name, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining(tells) })
  })

  test.each([
    ['build', ['articles'], "Unexpected argument 'articles'"],
    ['build', ['--seeds', ''], '--seeds is empty'],
    ['build', ['--url', 'ftp://x'], '--url ftp://x is no web address of a folder'],
    ['bench', ['nothing'], 'No benchmark called nothing'],
    ['bench', ['compile', '--sizes', 'many'], '--sizes many is no list of numbers'],
    ['bench', ['compile', '--from', '/nowhere'], '/nowhere is not there'],
    ['screenshots', ['/nowhere', 'pictures'], '/nowhere holds no index.html'],
  ])('npm run %s %j says what it does not understand', (name, args, fault) => {
    const { status, stderr } = called(name, ...args)
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${fault}`)])
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('npm start does not begin with a port that there is not', () => {
    const env = { ...process.env, PORT: 'http' }
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], { encoding: 'utf8', env })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^PORT=http is no port; /)])
  })

  function called(name: string, ...args: string[]) {
    return spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], { encoding: 'utf8' })
  }
})
