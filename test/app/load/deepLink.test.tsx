import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/app/load/client.ts'
import { useMarks } from '../../../src/app/load/useMarks.ts'
import { MOST_TILES } from '../../../src/app/load/walk.ts'
import type { DatedMark } from '../../../src/compile/5-write/marks.ts'
import { writeTiles } from '../../../src/compile/5-write/tiles.ts'
import { ITEMS_A_LIST, whereLists } from '../../../src/compile/5-write/where.ts'
import { EDITION } from '../../support/corpus.ts'
import { manyEvents } from '../../support/manyEvents.ts'

// A busy machine takes its time.
const PATIENCE = { timeout: 20_000 }
const COUNT = 12_000
const MANY = manyEvents(COUNT)
const EVENTS = MANY.events

async function open(id: string | null) {
  const requests: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const path = new URL(address).pathname.split('/data/')[1] ?? ''
    requests.push(path)
    const text = MANY.served.get(path)
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  })
  const client = createClient()
  client.setQueryData(['corpus.json'], MANY.corpus)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useMarks(MANY.corpus, null, id === null ? null : { kind: 'event', id }), {
    wrapper,
  })
  await vi.waitFor(async () => {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)))
    expect(result.current.pending).toBe(false)
  }, PATIENCE)
  return { marks: result.current, requests }
}

afterEach(() => vi.unstubAllGlobals())

describe('with thousands of events', { timeout: 60_000 }, () => {
  it('the first view asks for a few files, and counts what they do not hold', async () => {
    const { marks, requests } = await open(null)
    expect(requests.length).toBeLessThanOrEqual(MOST_TILES)
    expect(marks.events.length).toBeLessThan(COUNT / 2)
    const folded = marks.folded.reduce((sum, { events }) => sum + events, 0)
    expect(marks.events.length + folded).toBe(COUNT)
  })

  it('an address opens its event in whatever tile it lies, for a few files more', async () => {
    const first = new Set((await open(null)).marks.events.map(({ id }) => id))
    const hidden = EVENTS.filter(({ id }) => !first.has(id))
    for (const { id } of [hidden[0]!, hidden[Math.floor(hidden.length / 2)]!, hidden.at(-1)!]) {
      const { marks, requests } = await open(id)
      expect(marks.events.map((event) => event.id)).toContain(id)
      expect(requests.length).toBeLessThanOrEqual(MOST_TILES + 6)
      const folded = marks.folded.reduce((sum, { events }) => sum + events, 0)
      expect(marks.events.length + folded).toBe(COUNT)
    }
  })

  it('an address that names nothing ends too', async () => {
    const { marks, requests } = await open('never-was')
    expect(marks.events.map(({ id }) => id)).not.toContain('never-was')
    expect(requests.filter((path) => path.startsWith('where/'))).toHaveLength(1)
  })

  it('lists are of about equal length, and together name every item once', () => {
    const names = MANY.lists.flat().map(([name]) => name)
    expect(new Set(names).size).toBe(COUNT)
    expect(names).toHaveLength(COUNT)
    for (const list of MANY.lists) expect(list.length).toBeLessThan(ITEMS_A_LIST * 1.2)
  })
})

it('a corpus of one tile needs no lists', () => {
  const [event] = EVENTS
  const { earliest, latest } = event!.when
  const days = { earliest, latest, from: (earliest ?? latest)!, to: latest }
  const mark: DatedMark = { kind: 'event', id: event!.id, ...days, weight: 1, sort: event!.type, place: 0 }
  const items = { event: [event!], figure: [] }
  expect(whereLists(writeTiles([mark], items, EDITION).homes)).toEqual([])
})
