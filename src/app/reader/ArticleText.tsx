import { useMemo, useRef } from 'react'
import type { ArticleFile } from '../../corpus/files.ts'
import type { Actor, Quote } from '../../corpus/model.ts'
import { Printed, showControls } from '../ui/Printed.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { type Block, blocksOf, cut, type Run, type Span } from './blocks.ts'
import { coverageOf, type Drawn, drawnFrom } from './drawn.ts'
import { foundIn } from './found.ts'
import { CAN_PAINT, useHighlight } from './useHighlight.ts'
import { useScrollToWords } from './useScrollToWords.ts'

interface ArticleTextProps {
  readonly file: ArticleFile
  /** What is selected; its words are marked. */
  readonly selectedId: string | null
  readonly quotes: readonly Quote[]
  /** The one among them that is quoted above: it comes into sight first. */
  readonly lead: Quote | null
  /** Whose names the words that are looked for may be. */
  readonly actors: readonly Actor[]
  readonly view: View
}

/** The article as printed. The selection's characters are marked; the margin says what was drawn from where. */
export function ArticleText({ file, selectedId, quotes, lead, actors, view }: ArticleTextProps) {
  const { text, passages, article } = file
  const body = useRef<HTMLDivElement>(null)
  const drawn = useMemo(() => drawnFrom(file), [file])
  const blocks = useMemo(() => blocksOf(text, passages), [text, passages])
  const coverage = useMemo(() => coverageOf(passages, drawn), [passages, drawn])
  const underlined = useMemo(() => drawn.filter((item) => item.id !== selectedId), [drawn, selectedId])
  const found = useMemo(() => foundIn(file, view.find, actors), [file, view.find, actors])
  useHighlight(body, 'drawn', underlined)
  useHighlight(body, 'found', found)
  useScrollToWords(body, article.id, `${selectedId} ${lead?.start} ${view.passage} ${view.words?.start}`)

  const marks = quotes.map(({ start, end }) => ({ start, end, id: selectedId ?? '', leads: start === lead?.start }))
  const garbled = passages.flatMap((passage) => passage.garbled)
  return (
    <>
      <p className="reading-tools">
        <span>{say.reading.barren(coverage.barren.size, coverage.passages)}</span>
        <a href={hrefOf(view, { coverage: !view.coverage })}>
          {view.coverage ? say.reading.doNotShade : say.reading.shade}
        </a>
        {view.find !== '' && found.length > 0 && (
          <span>
            {say.reading.found(view.find, found.length)}{' '}
            <a href={hrefOf(view, { find: '' })}>{say.reading.doNotShow}</a>
          </span>
        )}
        {selectedId !== article.id && (
          <a href={hrefOf(view, selecting('article', article.id))}>{say.reading.aboutArticle}</a>
        )}
      </p>
      <div className="article-text" ref={body} lang={article.language}>
        {blocks.map((block) => (
          <ArticleBlock
            key={block.start}
            block={block}
            text={text}
            marks={marks}
            garbled={garbled}
            pointed={view.words}
            found={CAN_PAINT ? NONE : found}
            barren={view.coverage ? coverage.barren : null}
            passage={view.passage}
            notes={drawn.filter((item) => item.start >= block.start && item.start < block.end)}
            selectedId={selectedId}
            view={view}
          />
        ))}
      </div>
    </>
  )
}

interface MarkSpan extends Span {
  readonly id: string
  readonly leads: boolean
}
interface BlockProps {
  readonly block: Block
  readonly text: string
  readonly marks: readonly MarkSpan[]
  readonly garbled: readonly Span[]
  /** Characters to point at. */
  readonly pointed: Span | null
  /** Words that are looked for, where the browser cannot paint them by itself. */
  readonly found: readonly Span[]
  /** Passages to shade; null shades none. */
  readonly barren: ReadonlySet<number> | null
  /** The passage to point at. */
  readonly passage: number | null
  readonly notes: readonly Drawn[]
  readonly selectedId: string | null
  readonly view: View
}

function ArticleBlock(props: BlockProps) {
  const { block, notes, garbled } = props
  const content = block.runs.map((run) => <ArticleRun key={run.start} run={run} {...props} />)
  const hasGarble = garbled.some((span) => span.start < block.end && span.end > block.start)
  return (
    <div className={`block block-${block.kind}`}>
      {block.kind === 'headline' || block.kind === 'crosshead' ? (
        <h3 dir="auto">{content}</h3>
      ) : (
        <p dir="auto">{content}</p>
      )}
      {(notes.length > 0 || hasGarble || block.kind === 'furniture') && (
        <ul className="margin">
          {hasGarble && <li className="badge">{say.reading.garbled}</li>}
          {block.kind === 'furniture' && <li className="badge badge-quiet">{say.reading.furniture}</li>}
          {notes.map((note) => (
            <MarginNote key={`${note.id}-${note.start}`} note={note} {...props} />
          ))}
        </ul>
      )}
    </div>
  )
}

function MarginNote({ note, selectedId, view }: { note: Drawn } & Pick<BlockProps, 'selectedId' | 'view'>) {
  return (
    <li>
      <a
        href={hrefOf(view, selecting(note.kind, note.id))}
        data-family={note.family ?? undefined}
        data-drawn={note.kind}
        aria-current={note.id === selectedId ? 'true' : undefined}
        aria-label={say.reading.drawn(
          say.reading.kinds[note.kind],
          note.label === note.name ? note.label : `${note.label}: ${note.name}`,
        )}
      >
        <Printed text={note.label} />
      </a>
    </li>
  )
}

function ArticleRun({ run, text, marks, garbled, pointed, found, barren, passage }: { run: Run } & BlockProps) {
  const layers = { garbled, found, pointed }
  const pieces = cut(run, marks).map(({ start, end, span }) => {
    const words = <Words key={start} start={start} end={end} text={text} {...layers} />
    if (span === null) return words
    return (
      <mark key={start} data-quote={span.id} data-leads={span.leads ? '' : undefined}>
        {words}
      </mark>
    )
  })
  if (run.passage === null) return pieces
  const left = barren?.has(run.passage.index) ? 'passage passage-barren' : 'passage'
  return (
    <span className={left} data-passage={run.passage.index} data-at={run.passage.index === passage ? '' : undefined}>
      {pieces}
    </span>
  )
}

type WordsProps = Span & Pick<BlockProps, 'text' | 'garbled' | 'pointed' | 'found'>

/** The characters themselves; garbled ones are underlined, never repaired. */
function Words({ text, garbled, pointed, found, ...stretch }: WordsProps) {
  return cut(stretch, garbled).flatMap((piece) =>
    cut(piece, pointed ? [pointed] : NONE).flatMap((part) =>
      cut(part, found).map(({ start, end, span }) => (
        <span
          key={start}
          data-start={start}
          className={piece.span === null ? undefined : 'garbled'}
          data-pointed={part.span === null ? undefined : ''}
          data-found={span === null ? undefined : ''}
        >
          {showControls(text.slice(start, end))}
        </span>
      )),
    ),
  )
}

const NONE: readonly Span[] = []
