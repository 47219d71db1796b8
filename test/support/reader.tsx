// The reader as a person meets it: `const { open, words, marked } = await setup({ at: '#event=capsized' })`.
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { createClient } from '../../src/app/load/client.ts'
import { useUndated } from '../../src/app/load/files.ts'
import { useMarks } from '../../src/app/load/useMarks.ts'
import { Reader } from '../../src/app/reader/Reader.tsx'
import { Welcome } from '../../src/app/reader/Welcome.tsx'
import { useFragmentLinks } from '../../src/app/view/useFragmentLinks.ts'
import { useView } from '../../src/app/view/useView.ts'
import { FERRY, ferryFiles } from './corpus.ts'

/** Serves the ferry corpus; `change` may take files away or put others in their place. */
export function serveFerry(change: (files: Map<string, unknown>) => void = () => {}): Map<string, unknown> {
  const files = ferryFiles()
  change(files)
  vi.stubGlobal('fetch', async (address: string) => {
    const path = decodeURIComponent(new URL(address).pathname.split('/data/')[1] ?? '')
    return files.has(path) ? new Response(JSON.stringify(files.get(path))) : new Response('', { status: 404 })
  })
  return files
}

function Host() {
  const { view } = useView()
  const marks = useMarks(FERRY.corpus, view.span, view.selected)
  const undated = useUndated(FERRY.corpus).data
  useFragmentLinks()
  const { selected } = view
  if (!selected) return <Welcome corpus={FERRY.corpus} view={view} />
  const shown = { corpus: FERRY.corpus, marks, undated, view, selected }
  return <Reader {...shown} stacked={false} actions={() => null} />
}

interface Setup {
  at?: string
  files?: (files: Map<string, unknown>) => void
  tile?: typeof FERRY.tile
}

export async function setup({ at = '', files, tile = FERRY.tile }: Setup = {}) {
  const served = serveFerry(files)
  window.history.replaceState(null, '', `${window.location.pathname}${at}`)
  const client = createClient()
  client.setQueryData(['corpus.json'], FERRY.corpus)
  client.setQueryData([FERRY.corpus.tiles.path], tile)
  render(
    <QueryClientProvider client={client}>
      <Host />
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  const panel = (name: string) => document.querySelector<HTMLElement>(`[data-panel="${name}"]`)!
  await settled(client)
  return {
    served,
    user,
    selected: () => within(panel('selected')),
    article: () => within(panel('article')),
    /** The quotations of the selection, first the one that leads. */
    quotations: () => [...panel('selected').querySelectorAll('blockquote')].map((element) => element.textContent),
    /** What is marked in the article, and for which item. */
    marked: () =>
      [...panel('article').querySelectorAll<HTMLElement>('mark[data-quote]')].map((element) => [
        element.dataset.quote,
        element.textContent,
      ]),
    /** The article's own words, without the marks in its margin. */
    articleText: () =>
      [...panel('article').querySelectorAll('.block > :first-child')].map((element) => element.textContent).join('\n'),
    follow: async (name: string | RegExp) => {
      await user.click(screen.getAllByRole('link', { name })[0]!)
      await settled(client)
    },
    back: async () => {
      await act(async () => {
        window.history.back()
        await new Promise((resolve) => setTimeout(resolve, 20))
      })
    },
    url: () => window.location.hash,
  }
}

/** Answers have come and have been drawn, however slow the machine. */
async function settled(client: QueryClient) {
  do {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
  } while (client.isFetching() > 0)
}
