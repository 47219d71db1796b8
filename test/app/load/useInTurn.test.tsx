import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/app/load/client.ts'
import { articleFile, useInTurn } from '../../../src/app/load/files.ts'
import { FERRY } from '../../support/corpus.ts'

// A busy machine takes its time.
const PATIENCE = { timeout: 20_000 }

afterEach(() => vi.unstubAllGlobals())

it('many files are asked for a few at a time, and all of them come', { timeout: 30_000 }, async () => {
  const files = Array.from({ length: 100 }, (_, i) => articleFile(`article-${i}`))
  let atOnce = 0
  let most = 0
  vi.stubGlobal('fetch', async () => {
    most = Math.max(most, ++atOnce)
    await new Promise((resolve) => setTimeout(resolve, 2))
    atOnce--
    return new Response(JSON.stringify(FERRY.articles[0]))
  })
  const client = createClient()
  client.setQueryData(['corpus.json'], FERRY.corpus)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useInTurn(files), { wrapper })
  await vi.waitFor(async () => {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)))
    expect(result.current.files).toHaveLength(100)
  }, PATIENCE)
  expect(most).toBeLessThanOrEqual(18)
})
