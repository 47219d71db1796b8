import { type ComponentProps, lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import type { CorpusFile } from '../corpus/files.ts'
import { Facets } from './find/Facets.tsx'
import { FindPanel } from './find/FindPanel.tsx'
import { useLeft } from './find/useLeft.ts'
import { useCorpus, useUndated } from './load/files.ts'
import { faultWords, needsReload } from './load/LoadError.ts'
import { type Marks, useMarks } from './load/useMarks.ts'
import { Masthead } from './masthead/Masthead.tsx'
import { handOver } from './plain/handOver.ts'
import { Welcome } from './reader/Welcome.tsx'
import type { Selection } from './Selection.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { stepFrom, useMarksInTime } from './timeline/useMarksInTime.ts'
import { Boundary } from './ui/Boundary.tsx'
import { inOrderOfTime } from './ui/inOrderOfTime.ts'
import { Problem } from './ui/Problem.tsx'
import { type PartState, part, usePart, whenIdle } from './ui/part.ts'
import { Sheet } from './ui/Sheet.tsx'
import { useMedia, WIDE } from './ui/useMedia.ts'
import { useFragmentLinks } from './view/useFragmentLinks.ts'
import { useView } from './view/useView.ts'
import {
  DEFAULT_VIEW,
  formatView,
  hrefOf,
  NOTHING_SELECTED,
  type Panel,
  parseView,
  selecting,
  type View,
} from './view/view.ts'
import './app.css'
import { Printed } from './ui/Printed.tsx'
import { SourceLanguage, sourceLanguageOf } from './ui/SourceLanguage.ts'
import { languageQuery } from './view/page.ts'
import { say } from './words/say.ts'

const PANEL_VIEWS = {
  find: FindPanel,
  filter: lazy(() => import('./find/FilterPanel.tsx')),
  table: lazy(() => import('./table/TablePanel.tsx')),
  share: lazy(() => import('./share/SharePanel.tsx')),
  about: lazy(() => import('./about/AboutPanel.tsx')),
}

const TEXT_PANELS: ReadonlySet<Panel> = new Set(['find', 'filter', 'about'])

/** What draws the words of a selection: of no use before there is one. */
const SELECTION = part(() => import('./Selection.tsx'))
type SelectionPart = PartState<typeof import('./Selection.tsx')>

interface AppProps {
  readonly embed: boolean
  /** Parts of the query that could not be read. */
  readonly unread: readonly string[]
  /** Something else that the reader is told quietly; empty for nothing. */
  readonly note: string
}

interface WholeProps extends AppProps {
  readonly corpus: CorpusFile
  readonly selection: SelectionPart
}

export function App(props: AppProps) {
  const corpus = useCorpus()
  const isChosen = useView().view.selected !== null
  // Where the address names something, what draws it comes along with the corpus.
  const selection = usePart(SELECTION, isChosen)
  if (corpus.data) return <Whole corpus={corpus.data} selection={selection} {...props} />
  if (!corpus.error) return <p className="waiting">{say.page.waiting}</p>
  return (
    <main className="waiting">
      <Problem
        what={say.page.timeline}
        why={faultWords(corpus.error)}
        reload={needsReload(corpus.error)}
        onRetry={corpus.refetch}
      />
    </main>
  )
}

function Whole({ corpus, selection, embed, unread: queried, note }: WholeProps) {
  const { view, unread: fragment, choose, settle } = useView()
  const unread = [...queried, ...fragment]
  const marks = useMarks(corpus, view.span, view.selected)
  const undated = useUndated(corpus)
  const left = useLeft(corpus, marks, view.filters)
  // A panel that opens over the graphic changes nothing in it, and drawing it anew would keep the reader waiting.
  const behind = formatView({ ...view, panel: null })
  const graphic = useMemo(
    () => (
      <Timeline
        corpus={corpus}
        marks={left}
        undated={undated.data ?? null}
        view={parseView(behind).view}
        brief={embed}
        choose={choose}
        settle={settle}
      />
    ),
    [corpus, left, undated.data, behind, choose, settle, embed],
  )
  const wide = useMedia(WIDE)
  useFragmentLinks()
  useFindKey(embed, () => choose({ panel: 'find' }))
  const isAwaited = view.selected !== null && selection.module === null && !selection.failed
  useReady(!marks.pending && !isAwaited)
  useEffect(() => {
    document.title = corpus.title
  }, [corpus.title])

  const reader = view.selected ? (
    <Selected
      part={selection}
      corpus={corpus}
      marks={marks}
      undated={undated.data}
      view={view}
      selected={view.selected}
      stacked={!wide}
    />
  ) : (
    <Welcome corpus={corpus} view={view} />
  )
  const words = (
    <aside className="words" aria-label={say.page.theWords} id="words" tabIndex={-1}>
      {reader}
    </aside>
  )
  const inSheet = !wide && view.selected !== null && view.panel === null
  return (
    <SourceLanguage value={sourceLanguageOf(corpus.articles)}>
      <div className={embed ? 'page page-embed' : 'page'}>
        {wide && (
          <button type="button" className="skip" onClick={() => document.getElementById('words')?.focus()}>
            {say.page.goToTheWords}
          </button>
        )}
        {!embed && <Masthead corpus={corpus} view={view} />}
        {(unread.length > 0 || note !== '') && (
          <p className="unread" role="status">
            {note} {unread.length > 0 && say.page.unread} <bdi dir="ltr">{unread.join(', ')}</bdi>
          </p>
        )}
        <main className="graphic">
          {!embed && <Facets corpus={corpus} marks={marks} undated={undated.data} view={view} choose={choose} />}
          <Boundary what={say.page.timeline}>{graphic}</Boundary>
          <Missing marks={marks} undated={undated} />
        </main>
        {(wide || view.selected === null) && words}
        {inSheet && (
          <WordsSheet corpus={corpus} marks={marks} view={view} choose={choose}>
            {reader}
          </WordsSheet>
        )}
        {!embed && view.panel && (
          <Sheet
            key={view.panel}
            from="page"
            text={TEXT_PANELS.has(view.panel)}
            title={say.page.titles[view.panel]}
            onClose={() => choose({ panel: null })}
          >
            <PanelBody panel={view.panel} corpus={corpus} marks={marks} />
          </Sheet>
        )}
        {embed && <EmbedFooter corpus={corpus} />}
      </div>
    </SourceLanguage>
  )
}

/** The selection, once its part of the program is here. */
function Selected({ part: { module, failed }, ...props }: ComponentProps<typeof Selection> & { part: SelectionPart }) {
  if (module) return <module.Selection {...props} />
  if (failed) return <Problem what={say.reading.theSelection} why={say.page.faults.notArrived} reload />
  return (
    <p className="note" role="status">
      {say.reading.wordsOnTheirWay}
    </p>
  )
}

interface WordsSheetProps {
  readonly corpus: CorpusFile
  readonly marks: Marks
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  readonly children: ReactNode
}

/** On a small screen the words come up from below; a swipe or a button goes through the story without leaving them. */
function WordsSheet({ corpus, marks, view, choose, children }: WordsSheetProps) {
  const { steps, events } = useMarksInTime({ corpus, marks, view })
  return (
    <Sheet
      from="bottom"
      title={say.page.theWords}
      about={`${view.selected?.kind} ${view.selected?.id}`}
      onClose={() => choose(NOTHING_SELECTED)}
      onStep={(direction) => {
        const next = stepFrom(steps, events.find(({ id }) => id === view.selected?.id) ?? null, direction)
        if (next) choose(selecting('event', next.id))
      }}
    >
      {children}
    </Sheet>
  )
}

function PanelBody({ panel, corpus, marks }: { panel: Panel; corpus: CorpusFile; marks: Marks }) {
  const Body = PANEL_VIEWS[panel]
  return (
    <Boundary what={say.page.quoted(say.page.titles[panel])} reload>
      <Suspense fallback={<p role="status">{say.page.onItsWay}</p>}>
        <Body corpus={corpus} marks={marks} />
      </Suspense>
    </Boundary>
  )
}

/** Parts of the timeline that could not be loaded, said where they would have stood. */
function Missing({ marks, undated }: { marks: Marks; undated: ReturnType<typeof useUndated> }) {
  return (
    <>
      {marks.failed.map(({ path, error, retry }) => (
        <Problem
          key={path}
          what={say.page.partOfTimeline}
          why={faultWords(error)}
          reload={needsReload(error)}
          onRetry={retry}
        />
      ))}
      {undated.error && (
        <Problem
          what={say.page.undatable}
          why={faultWords(undated.error)}
          reload={needsReload(undated.error)}
          onRetry={undated.refetch}
        />
      )}
    </>
  )
}

function EmbedFooter({ corpus }: { corpus: CorpusFile }) {
  return (
    <footer className="embed-footer">
      <Printed text={corpus.title} />
      <a href={`./${languageQuery(window.location.search)}${window.location.hash}`} target="_blank" rel="noopener">
        {say.page.openFullPage}
      </a>
      <span>
        {inOrderOfTime(corpus.articles).map(({ id, outlet, title }, i) => (
          <span key={id}>
            {i > 0 && say.page.comma}
            <a
              href={`./${languageQuery(window.location.search)}${hrefOf(DEFAULT_VIEW, selecting('article', id))}`}
              target="_blank"
              rel="noopener"
            >
              <Printed text={outlet ?? title} />
            </a>
          </span>
        ))}
      </span>
    </footer>
  )
}

/** `/` opens the search from anywhere but a field. */
function useFindKey(embed: boolean, open: () => void): void {
  useEffect(() => {
    if (embed) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** Tells embedders' scripts and tests that the first view is drawn; it stays true. */
function useReady(drawn: boolean): void {
  useEffect(() => {
    if (!drawn) return
    document.documentElement.dataset.ready = 'true'
    handOver()
    // What the next step needs is fetched while the reader looks around.
    whenIdle(SELECTION.ask)
  }, [drawn])
}
