import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf, fetchFile, TIME_OUT_MS } from '../../../src/app/load/fetchFile.ts'
import { isArticleFile, isCorpusFile, isTileFile, isUndatedFile } from '../../../src/app/load/guards.ts'
import type { LoadError } from '../../../src/app/load/LoadError.ts'
import { EDITION, FERRY } from '../../support/corpus.ts'

type Answer = (signal: AbortSignal) => Promise<Response>
const json = (value: unknown): Answer => text(JSON.stringify(value))
const text =
  (body: string): Answer =>
  async () =>
    new Response(body)
const status =
  (code: number): Answer =>
  async () =>
    new Response('<h1>no</h1>', { status: code })
const unreachable: Answer = async () => {
  throw new TypeError('Failed to fetch')
}
/** Never answers, until it is given up. */
const silent: Answer = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError'))))

const asked = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  asked.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The answers in turn; what comes of asking for the tile, and how often it was asked for. */
async function load(...answers: Answer[]) {
  asked.mockImplementation((_: string, { signal }: { signal: AbortSignal }) => answers.shift()?.(signal))
  vi.stubGlobal('fetch', asked)
  const outcome = fetchFile('tiles/root.json', { isFile: isTileFile, edition: EDITION }).then(
    (file) => ({ file, fault: null }),
    (error: LoadError) => ({ file: null, fault: error.fault }),
  )
  await vi.advanceTimersByTimeAsync(3 * TIME_OUT_MS)
  return { ...(await outcome), asks: asked.mock.calls.length }
}

describe('a file that is there', () => {
  it('is given back as it came', async () => {
    expect(await load(json(FERRY.tile))).toEqual({ file: FERRY.tile, fault: null, asks: 1 })
  })

  it('lies beside the page, whatever its name', () => {
    expect(addressOf('articles/a #1?.json')).toBe(new URL('data/articles/a%20%231%3F.json', document.baseURI).href)
  })
})

describe('a fault', () => {
  it.each([
    ['an error of the server', status(500), 'refused'],
    ['a host that cannot be reached', unreachable, 'unreachable'],
    ['JSON that was cut off', text(JSON.stringify(FERRY.tile).slice(0, 200)), 'damaged'],
    ['an empty file', text(''), 'damaged'],
    ['a page in place of the file', text('<!doctype html><title>Sign in</title>'), 'damaged'],
    ['another shape', json({ edition: EDITION, hello: [null] }), 'damaged'],
    ['null', json(null), 'damaged'],
    ['a list', json([]), 'damaged'],
    [
      'an event without words',
      json({ ...FERRY.tile, events: [{ ...FERRY.events[0], reports: undefined }] }),
      'damaged',
    ],
    [
      'a path that climbs out',
      json({ ...FERRY.tile, children: [{ ...FERRY.corpus.tiles, path: '../x.json' }] }),
      'damaged',
    ],
    [
      'a path to another host',
      json({ ...FERRY.tile, children: [{ ...FERRY.corpus.tiles, path: '//x.example/y' }] }),
      'damaged',
    ],
    ['another edition', json({ ...FERRY.tile, edition: 'edition-2' }), 'updated'],
    ['no answer in time', silent, 'slow'],
  ] as const)('%s is tried once more, then said', async (_, answer, fault) => {
    expect(await load(answer, answer, json(FERRY.tile))).toEqual({ file: null, fault, asks: 2 })
  })

  it('that passes is never seen', async () => {
    expect(await load(status(503), json(FERRY.tile))).toMatchObject({ fault: null, asks: 2 })
  })

  it('is not asked for again when the file is not there', async () => {
    expect(await load(status(404))).toEqual({ file: null, fault: 'missing', asks: 1 })
  })

  it('is tried again past the cache, which may hold the fault itself', async () => {
    await load(status(500), status(500))
    expect(asked.mock.calls.map(([, options]) => options.cache)).toEqual(['default', 'reload'])
  })
})

describe('the guards', () => {
  it('let every file of a finished corpus through', () => {
    expect([isCorpusFile(FERRY.corpus), isTileFile(FERRY.tile), isUndatedFile(FERRY.undated)]).toEqual([
      true,
      true,
      true,
    ])
    expect(FERRY.articles.map(isArticleFile)).toEqual([true, true, true])
  })

  it('know a manifest of another format', () => {
    expect(isCorpusFile({ ...FERRY.corpus, format: 99 })).toBe(false)
  })

  it('take no value from the prototype', () => {
    expect(isUndatedFile(Object.create({ edition: 'x', events: [], figures: [] }))).toBe(false)
  })
})
