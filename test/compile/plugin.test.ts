// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceline } from '../../src/compile/plugin.ts'

describe('the data as the development server has them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-plugin-'))
  let server: Server
  beforeAll(async () => {
    writeFileSync(join(folder, 'flood.txt'), 'A flood killed 12 people in Harlow on 3 March 2031.\n')
    const answer = middlewareFor(folder)
    server = createServer((request, response) => answer(request, response))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['data/corpus.json', 200, 'application/json', '"format"'],
    ['data/articles/%66lood.json', 200, 'application/json', 'Harlow'],
    ['data/download/figures.csv', 200, 'text/csv; charset=utf-8', 'flood-killed-12'],
    ['data/nothing.json', 404, 'application/json', ''],
    ['data/%E0%A4%A', 400, 'text/plain; charset=utf-8', 'data/%E0%A4%A is no well-formed address\n'],
    ['index.html', 418, null, 'of the page'],
  ])('%s', async (path, status, type, words) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a/${path}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
    expect(await response.text()).toContain(words)
  })
})

/** What the plugin answers where the page stands under `/a/`; 418 for what it leaves to others. */
function middlewareFor(folder: string): RequestListener {
  let answer: ((...args: [...Parameters<RequestListener>, () => void]) => void) | undefined
  const nothing = () => {}
  const logger = { warn: nothing, error: nothing }
  const host = {
    config: { base: '/a/', logger },
    ws: { send: nothing },
    watcher: { add: nothing, on: nothing },
    middlewares: { use: (given: typeof answer) => (answer = given) },
  }
  const { configureServer } = sourceline({ seeds: folder }) as { configureServer: (server: unknown) => void }
  configureServer(host)
  return (request, response) => answer?.(request, response, () => response.writeHead(418).end('of the page'))
}
