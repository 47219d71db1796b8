import { type ComponentProps, lazy, memo, type ReactNode, Suspense, useEffect } from 'react'
import type { CorpusFile, UndatedFile } from '../corpus/files.ts'
import { EmbedFooter } from './embed/EmbedFooter.tsx'
import { Facets } from './find/Facets.tsx'
import { FindPanel } from './find/FindPanel.tsx'
import { useFindKey } from './find/useFindKey.ts'
import { useLeft } from './find/useLeft.ts'
import { useCorpus, useUndated } from './load/files.ts'
import { faultWords, needsReload } from './load/LoadError.ts'
import { type Marks, useMarks } from './load/useMarks.ts'
import { Masthead } from './masthead/Masthead.tsx'
import { handOver } from './plain/handOver.ts'
import { findItem, leadQuote } from './reader/item.ts'
import { Welcome } from './reader/Welcome.tsx'
import type { Selection } from './Selection.tsx'
import { Missing } from './timeline/Missing.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { stepFrom, useMarksInTime } from './timeline/useMarksInTime.ts'
import { Boundary } from './ui/Boundary.tsx'
import { Printed } from './ui/Printed.tsx'
import { Problem } from './ui/Problem.tsx'
import { type PartState, part, usePart, whenIdle } from './ui/part.ts'
import { Sheet } from './ui/Sheet.tsx'
import { Skips, WORDS } from './ui/Skips.tsx'
import { useMedia, WIDE } from './ui/useMedia.ts'
import { useFragmentLinks } from './view/useFragmentLinks.ts'
import { useView } from './view/useView.ts'
import { formatView, NOTHING_SELECTED, type Panel, parseView, selecting, type View } from './view/view.ts'
import './app.css'
import { SourceLanguage, sourceLanguageOf } from './ui/SourceLanguage.ts'
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
  const marks = useMarks(corpus, view.span, view.selected)
  const undated = useUndated(corpus)
  const left = useLeft(corpus, marks, view.filters)
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
  const inSheet = !wide && view.selected !== null && view.panel === null
  return (
    <SourceLanguage value={sourceLanguageOf(corpus.articles)}>
      <div className={embed ? 'page page-embed' : 'page'}>
        <Skips to={skipsFor(wide, embed)} />
        {!embed && <Masthead corpus={corpus} view={view} />}
        <Unread parts={[...queried, ...fragment]} note={note} />
        <main className="graphic">
          {!embed && <Facets corpus={corpus} marks={marks} undated={undated.data} view={view} choose={choose} />}
          <Boundary what={say.page.timeline}>
            <Graphic
              {...{ corpus, choose, settle }}
              marks={left}
              undated={undated.data}
              shown={shownOf(view)}
              brief={embed}
            />
          </Boundary>
          <Missing marks={marks} undated={undated} />
        </main>
        {wide && <Told marks={marks} corpus={corpus} undated={undated.data} selected={view.selected} />}
        {(wide || view.selected === null) && (
          <aside className="words" aria-label={say.page.theWords} id={WORDS} tabIndex={-1}>
            {reader}
          </aside>
        )}
        {inSheet && (
          <WordsSheet corpus={corpus} marks={marks} view={view} choose={choose}>
            {reader}
          </WordsSheet>
        )}
        {!embed && view.panel && <PanelSheet panel={view.panel} corpus={corpus} marks={marks} choose={choose} />}
        {embed && <EmbedFooter corpus={corpus} />}
      </div>
    </SourceLanguage>
  )
}

/** A panel that opens over the graphic changes nothing in it: the address of what stands behind. */
const shownOf = (view: View) => formatView({ ...view, panel: null })

type GraphicProps = Omit<ComponentProps<typeof Timeline>, 'view' | 'undated'> & {
  readonly undated: UndatedFile | undefined
  /** The view, as an address: drawing the graphic anew for another view that says the same would keep a reader waiting. */
  readonly shown: string
}

const Graphic = memo(function Graphic({ undated, shown, ...props }: GraphicProps) {
  return <Timeline {...props} undated={undated ?? null} view={parseView(shown).view} />
})

type ToldProps = Pick<ComponentProps<typeof Selection>, 'corpus' | 'marks' | 'undated'> & Pick<View, 'selected'>

/** The words of a selection, for those who hear the page: they come up beside the graphic, and the focus stays in it. */
function Told({ selected, corpus, marks, undated }: ToldProps) {
  const item = selected && findItem(selected, { corpus, undated, ...marks })
  const quote = item && leadQuote(item, null)
  const article = quote && corpus.articles.find(({ id }) => id === quote.article)
  return (
    <p className="unseen" role="status" data-told="">
      {item && say.reading.selected[item.kind]}
      {quote && (
        <>
          {': '}
          <Printed text={quote.exact} lang={article?.language} />
        </>
      )}
    </p>
  )
}

/** Inside another page nothing stands before the graphic; on a small screen the words come up by themselves. */
function skipsFor(wide: boolean, embed: boolean) {
  return [...(wide ? (['words'] as const) : []), ...(embed ? [] : (['graphic'] as const))]
}

/** Parts of the address that say nothing, and what else the reader is told quietly. */
function Unread({ parts, note }: { parts: readonly string[]; note: string }) {
  if (parts.length === 0 && note === '') return null
  return (
    <p className="unread" role="status">
      {note} {parts.length > 0 && say.page.unread} <bdi dir="ltr">{parts.join(', ')}</bdi>
    </p>
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

interface PanelSheetProps {
  readonly panel: Panel
  readonly corpus: CorpusFile
  readonly marks: Marks
  readonly choose: (change: Partial<View>) => void
}

function PanelSheet({ panel, corpus, marks, choose }: PanelSheetProps) {
  const Body = PANEL_VIEWS[panel]
  const title = say.page.titles[panel]
  return (
    <Sheet key={panel} from="page" text={TEXT_PANELS.has(panel)} title={title} onClose={() => choose({ panel: null })}>
      <Boundary what={say.page.quoted(title)} reload>
        <Suspense fallback={<p role="status">{say.page.onItsWay}</p>}>
          <Body corpus={corpus} marks={marks} />
        </Suspense>
      </Boundary>
    </Sheet>
  )
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
