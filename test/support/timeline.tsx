// The graphic as a person meets it: `const { mark, press, at } = await setupTimeline({ width: 900 })`.
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, vi } from 'vitest'
import { Timeline } from '../../src/app/timeline/Timeline.tsx'
import { useFragmentLinks } from '../../src/app/view/useFragmentLinks.ts'
import { useView } from '../../src/app/view/useView.ts'
import type { CorpusFile, TileRef, UndatedFile } from '../../src/corpus/files.ts'
import type { Figure, TimelineEvent } from '../../src/corpus/model.ts'
import { FERRY } from './corpus.ts'

interface Setup {
  /** Where the reader comes in. */
  readonly at?: string
  /** CSS pixels that the page gives to the graphic. */
  readonly width?: number
  readonly events?: readonly TimelineEvent[]
  readonly figures?: readonly Figure[]
  /** Tiles that are only counted. */
  readonly folded?: readonly TileRef[]
  /** Of these, those that would be there if fewer came before them. */
  readonly behind?: readonly string[]
  readonly openMore?: () => void
  readonly corpus?: CorpusFile
  readonly undated?: UndatedFile
}

function Host({
  events = FERRY.tile.events,
  figures = FERRY.tile.figures,
  folded = [],
  behind = [],
  openMore = () => {},
  corpus = FERRY.corpus,
  undated = FERRY.undated,
}: Setup) {
  const { view, choose, settle } = useView()
  useFragmentLinks()
  return (
    <Timeline
      corpus={corpus}
      marks={{ events, figures, folded, behind: new Set(behind), openMore }}
      undated={undated}
      view={view}
      choose={choose}
      settle={settle}
    />
  )
}

export async function setupTimeline({ at = '', width = 900, ...marks }: Setup = {}) {
  window.history.replaceState(null, '', `${window.location.pathname}${at}`)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    ...{ x: 0, y: 0, left: 0, top: 0, right: width, bottom: 800, width, height: 800 },
    toJSON: () => '',
  })
  // A reader who prefers stillness: what is asked for is there at once.
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
  const user = userEvent.setup()
  await act(async () => render(<Host {...marks} />))
  const track = (name: string) => screen.getByRole('region', { name })
  return {
    user,
    track: (name: string) => within(track(name)),
    /** A mark by the beginning of its name. */
    mark: (name: RegExp, inTrack = 'Events') => within(track(inTrack)).getByRole('link', { name }),
    names: (inTrack: string) =>
      within(track(inTrack))
        .getAllByRole('link')
        .map((link) => link.getAttribute('aria-label')),
    /** A plain click, without a pointer that comes and goes. */
    click: async (element: Element) => act(async () => void fireEvent.click(element)),
    address: () => window.location.hash,
    press: async (key: string) =>
      act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key })),
    count: () => document.querySelector('[data-visible-count]')?.getAttribute('data-visible-count'),
    axis: () => screen.getByRole('img', { name: /^Time axis/ }).getAttribute('aria-label'),
  }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
