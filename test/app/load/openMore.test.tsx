import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { createClient } from '../../../src/app/load/client.ts'
import { useMarks } from '../../../src/app/load/useMarks.ts'
import type { TileFile, TileRef } from '../../../src/corpus/files.ts'
import type { Day } from '../../../src/corpus/ids.ts'
import { FERRY } from '../../support/corpus.ts'
import { eventOn } from '../../support/marks.ts'

const OPEN = Array.from(
  { length: 30 },
  (_, i): TileRef => ({ path: `tiles/0${i}.json`, from: '2001-01-01' as Day, to: null, events: 1, figures: 0 }),
)
const tile = (children: readonly TileRef[], events: TileFile['events']): TileFile => ({
  ...FERRY.tile,
  events,
  figures: [],
  children,
})

it('on a single day every mark that is open at an end can be brought, and other days begin anew', async () => {
  const client = createClient()
  const corpus = { ...FERRY.corpus, tiles: { ...FERRY.corpus.tiles, path: 'tiles/0.json', from: null, to: null } }
  client.setQueryData(['corpus.json'], corpus)
  client.setQueryData(['tiles/0.json'], tile(OPEN, []))
  for (const [i, { path }] of OPEN.entries())
    client.setQueryData([path], tile([], [eventOn(`since-${i}`, { edtf: '2001-01-01/..' })]))
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const days = (day: string) => ({ from: day as Day, to: day as Day })
  const { result, rerender } = renderHook(({ span }) => useMarks(corpus, span), {
    wrapper,
    initialProps: { span: days('2031-03-04') },
  })
  expect(result.current.behind.size).toBe(30 - result.current.events.length)
  for (let asked = 0; result.current.behind.size > 0 && asked < 10; asked++)
    await act(async () => result.current.openMore())
  expect(new Set(result.current.events.map(({ id }) => id)).size).toBe(30)
  rerender({ span: days('2031-03-05') })
  expect(result.current.behind.size).toBeGreaterThan(0)
})
