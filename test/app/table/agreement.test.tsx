import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, renderHook, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/app/load/client.ts'
import TablePanel from '../../../src/app/table/TablePanel.tsx'
import { UndatedTray } from '../../../src/app/timeline/UndatedTray.tsx'
import { useMarksInTime } from '../../../src/app/timeline/useMarksInTime.ts'
import { DEFAULT_VIEW, type Filters, hrefOf, type View } from '../../../src/app/view/view.ts'
import { NOBODY } from '../../../src/corpus/values.ts'
import { FERRY } from '../../support/corpus.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const { corpus, events, figures, undated } = FERRY
const marks = { events, figures, folded: [], behind: new Set<string>(), openMore: () => {}, pending: false, failed: [] }

/** What the graphic places on its axis, and what it lays into the tray: ids by kind. */
function drawn(view: View) {
  const { result, unmount } = renderHook(() => useMarksInTime({ corpus, marks, view }))
  const placed = {
    events: result.current.events.map(({ id }) => id as string),
    figures: result.current.figures.map(({ id }) => id as string),
  }
  unmount()
  const { container } = render(<UndatedTray corpus={corpus} undated={undated} view={view} />)
  const tray = [...container.querySelectorAll<HTMLElement>('[data-id]')]
  const trayed = (kind: string) => tray.flatMap(({ dataset }) => (dataset.mark === kind ? [dataset.id ?? ''] : []))
  cleanup()
  return {
    events: [...placed.events, ...trayed('event')].sort(),
    figures: [...placed.figures, ...trayed('figure')].sort(),
  }
}

/** What the table shows, and what is in the file that it saves: quotations by kind, in order. */
async function tabled(view: View) {
  window.history.replaceState(null, '', `${window.location.pathname}${hrefOf(view)}`)
  const client = createClient()
  client.setQueryData(['undated.json'], undated)
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:saved'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  render(
    <QueryClientProvider client={client}>
      <TablePanel corpus={corpus} marks={marks} />
    </QueryClientProvider>,
  )
  const [figureTable, eventTable] = screen.getAllByRole('table')
  expect(screen.queryByText('Edited by hand')).toBeNull()
  const rows = (table: HTMLElement | undefined, column: number) =>
    within(table!)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelectorAll('td')[column]?.textContent ?? '')
  const ids = (table: HTMLElement | undefined, kind: string) =>
    [...table!.querySelectorAll('tbody a')]
      .map(
        (link) =>
          decodeURIComponent(link.getAttribute('href') ?? '').match(new RegExp(`[#&]${kind}=([^&]+)`))?.[1] ?? '',
      )
      .sort()
  for (const button of screen.getAllByRole('button', { name: 'Save these rows as CSV' }))
    await act(async () => void fireEvent.click(button))
  const [figureCsv = '', eventCsv = ''] = await Promise.all(saved.map((blob) => blob.text()))
  const result = {
    ids: { figures: ids(figureTable, 'figure'), events: ids(eventTable, 'event') },
    words: { figures: rows(figureTable, 2), events: rows(eventTable, 2) },
    csv: { figures: wordsIn(figureCsv), events: wordsIn(eventCsv) },
  }
  cleanup()
  return result
}

/** The third column of a CSV, row by row, without its header. */
function wordsIn(csv: string): string[] {
  const rows = csv.split('\n').slice(1, -1)
  return rows.map((row) => {
    const cells = [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)]
    return (cells[2]?.[1] ?? cells[2]?.[2] ?? '').replaceAll('""', '"')
  })
}

const someOf = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 })
const filters: fc.Arbitrary<Filters> = fc.record({
  articles: someOf(corpus.articles.map(({ id }) => id)),
  outlets: someOf(corpus.articles.flatMap(({ outlet }) => outlet ?? [])),
  actors: someOf(corpus.actors.map(({ id }) => id)),
  origins: someOf([NOBODY, ...corpus.series.flatMap(({ origins }) => origins.map(({ name }) => name))]),
  types: someOf(['aid', 'condition', 'statement', 'investigate']),
  measures: someOf(corpus.measures.map(({ measure }) => measure)),
  bounds: someOf(['at-least', 'more-than', 'about', 'less-than', 'exact']),
  statuses: someOf(['occurred', 'planned', 'denied']),
  days: fc.constantFrom(null, { from: '2031-03-01', to: '2031-03-06' }, { from: '2031-03-09', to: '2031-03-31' }),
}) as fc.Arbitrary<Filters>

it('the graphic, the table and the saved table agree on their rows under every facet', {
  timeout: 60_000,
}, async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(filters, async (filters) => {
      const view = { ...DEFAULT_VIEW, filters }
      const graphic = drawn(view)
      const { ids, words, csv } = await tabled(view)
      expect(ids).toEqual(graphic)
      expect(csv).toEqual(words)
      seen.add(`${graphic.events} ${graphic.figures}`)
    }),
    { numRuns: 60, seed: 5 },
  )
  // Facets that kept everything or nothing each time would have shown nothing.
  expect(seen.size).toBeGreaterThan(8)
})
