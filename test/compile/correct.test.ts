// @vitest-environment node
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerCorrection, writeCorrection } from '../../src/compile/correct.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-correct-'))
  writeFileSync(
    join(folder, 'flood.txt'),
    'Flood in Lund\n\nThe river flooded Lund on 3 May 2024, killing 12 people.\n',
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const place = () => join(folder, 'corrections.yaml')
const ENTRY = { article: 'flood.txt', quote: 'flooded', date: '2024-05-04', reason: 'The gauge: "4 May"' }
const WRITTEN = `- article: flood.txt\n  quote: flooded\n  date: 2024-05-04\n  reason: 'The gauge: "4 May"'\n`

describe('a correction from the page', () => {
  test('is written after those that are there, with their comments', () => {
    expect(writeCorrection(folder, ENTRY).complaints).toEqual([])
    expect(readFileSync(place(), 'utf8')).toBe(WRITTEN)
    const kept = '# by the desk\n- {article: flood.txt, quote: "12", drop: true, reason: r} # twice'
    writeFileSync(place(), kept)
    expect(writeCorrection(folder, ENTRY).complaints).toEqual([])
    expect(readFileSync(place(), 'utf8')).toBe(`${kept}\n${WRITTEN}`)
    expect(readdirSync(folder).sort()).toEqual(['corrections.yaml', 'flood.txt'])
  })

  test.each<[string, unknown, RegExp]>([
    ['a quote that is not there', { ...ENTRY, quote: 'drowned' }, /^corrections\.yaml:2:10 {2}quote not found/],
    ['no reason', { article: 'flood.txt', quote: 'flooded', drop: true }, /there is no reason/],
    ['what is no entry', 'flooded', /not a list of keys and values/],
    ['a key that would do more', { ...ENTRY, '<<': { a: 1 } }, /“<<” is no key here/],
  ])('with %s is refused, and nothing is written', (_, entry, complaint) => {
    expect(writeCorrection(folder, entry).complaints[0]).toMatch(complaint)
    expect(existsSync(place())).toBe(false)
  })
})

describe('over the development server', () => {
  let server: Server
  let address: string
  beforeEach(async () => {
    server = createServer((request, response) => answerCorrection(folder, request, response))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => server.close())

  const post = (headers: Record<string, string>, body: unknown = ENTRY, method = 'POST') =>
    fetch(address, { method, headers, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}) })
  const own = () => ({ origin: address, 'content-type': 'application/json' })

  test('is written when the page itself sends it', async () => {
    expect((await post(own())).status).toBe(204)
    expect(readFileSync(place(), 'utf8')).toBe(WRITTEN)
  })

  test('comes back with its faults', async () => {
    const answer = await post(own(), { ...ENTRY, quote: 'drowned' })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('quote not found')])
  })

  test.each<[string, number, () => Promise<Response>]>([
    ['another site', 403, () => post({ ...own(), origin: 'https://elsewhere.example' })],
    ['a site whose name begins alike', 403, () => post({ ...own(), origin: `${address}.elsewhere.example` })],
    ['nobody named', 403, () => post({ 'content-type': 'application/json' })],
    ['a form', 415, () => post({ ...own(), 'content-type': 'text/plain' })],
    ['a link', 405, () => post(own(), null, 'GET')],
    ['somebody with far too much', 413, () => post(own(), { ...ENTRY, reason: 'r'.repeat(70_000) })],
  ])('is refused from %s', async (_, status, send) => {
    expect((await send()).status).toBe(status)
    expect(existsSync(place())).toBe(false)
  })
})
