// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerRules, headersFor, parseHeaderRules } from '../../scripts/steps/headers.mjs'
import { serveFolder } from '../../scripts/steps/serve.mjs'

describe('the static server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-serve-'))
  let server: Awaited<ReturnType<typeof serveFolder>>

  beforeAll(async () => {
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    writeFileSync(join(folder, 'site/index.html'), '<title>Home</title>')
    writeFileSync(join(folder, 'site/ü.json'), '{}')
    mkdirSync(join(folder, 'site/more'))
    server = await serveFolder(join(folder, 'site'), { under: '/a path/' })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  test('answers a folder with its index.html', async () => {
    const { status, type, body } = await get('/a%20path/')
    expect([status, type, body]).toEqual([200, 'text/html; charset=utf-8', '<title>Home</title>'])
  })

  test('reads escaped names', async () => {
    const { status, type } = await get('/a%20path/%C3%BC.json?x=1')
    expect([status, type]).toEqual([200, 'application/json'])
  })

  test('sends whoever forgets the slash of a folder to it', async () => {
    expect((await get('/a%20path')).status).toBe(301)
    expect((await get('/a%20path/more?x=1')).location).toBe('/a%20path/more/?x=1')
  })

  test.each([
    '/',
    '/a%20path/nothing.html',
    '/a%20path/../secret.txt',
    '/a%20path/%2e%2e/secret.txt',
    '/a%20path/..%2fsecret.txt',
    '/a%20path//../../secret.txt',
    '/a%20path/%00',
    '/a%20path/%E0%A4%A',
  ])('does not find %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  /** Not `fetch`, which tidies `..` away before it asks. */
  function get(
    path: string,
  ): Promise<{ status: number | undefined; type: string | undefined; location: string | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port: server.port, path }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          body += chunk
        })
        response.on('end', () => {
          const { 'content-type': type, location } = response.headers
          resolve({ status: response.statusCode, type, location, body })
        })
      })
      asking.on('error', reject)
      asking.end()
    })
  }
})

describe('the headers that a site brings', () => {
  const rules = parseHeaderRules(
    '/*\n  X-One: 1\n# a remark\n/assets/*\n  Cache-Control: immutable\n/a.b\n  X-Dot: yes\n',
  )

  test('add up for a path', () => {
    expect(headersFor(rules, '/assets/x.js')).toEqual({ 'x-one': '1', 'cache-control': 'immutable' })
    expect(headersFor(rules, '/')).toEqual({ 'x-one': '1' })
  })

  test('a point is a point', () => {
    expect(headersFor(rules, '/a.b')).toEqual({ 'x-one': '1', 'x-dot': 'yes' })
    expect(headersFor(rules, '/aXb')).toEqual({ 'x-one': '1' })
  })

  test.each(['  X-Early: 1\n', '/*\n  no colon\n', 'assets\n'])('%j is refused', (text) => {
    expect(() => parseHeaderRules(text)).toThrow('_headers')
  })

  test('keep the assets for ever, and let every page ask for everything', () => {
    const own = headerRules('public')
    expect(headersFor(own, '/assets/index-1.js')['cache-control']).toContain('immutable')
    for (const path of ['/', '/index.html', '/offline.html', '/data/corpus.json', '/articles/x.html', '/embed.js'])
      expect(headersFor(own, path)).toMatchObject({ 'cache-control': 'no-cache', 'access-control-allow-origin': '*' })
  })
})
