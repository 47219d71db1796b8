import { useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { readDownload } from '../load/fetchFile.ts'
import { useUndated } from '../load/files.ts'
import { saveFile } from '../load/inlined.ts'
import { faultWords } from '../load/LoadError.ts'
import { type Marks, withUndated } from '../load/useMarks.ts'
import { downloads } from '../ui/downloads.ts'
import { Problem } from '../ui/Problem.tsx'
import { isFiltered, keepsEvent, keepsFigure } from '../view/filter.ts'
import type { View } from '../view/view.ts'
import { takingWords } from '../words/taking.ts'
import { FORMATS } from './taken.ts'

interface DataBuilderProps {
  readonly corpus: CorpusFile
  readonly marks: Marks
  readonly view: View
  readonly permalink: string
}

/** What the filters leave, as files for other programs. */
export function DataBuilder({ corpus, marks, view, permalink }: DataBuilderProps) {
  const words = takingWords()
  const names = new Map(downloads())
  const undated = useUndated(corpus).data
  const [fault, setFault] = useState<{ error: unknown; again: () => void } | null>(null)
  const inHand = withUndated(marks, undated)
  const events = inHand.events.filter((event) => keepsEvent(corpus, view.filters, event))
  const figures = inHand.figures.filter((figure) => keepsFigure(corpus, view.filters, figure))
  const taken = {
    events: new Set<string>(events.map(({ id }) => id)),
    figures: new Set<string>(figures.map(({ id }) => id)),
  }
  const whole = inHand.events.length + inHand.figures.length === corpus.counts.events + corpus.counts.figures

  const saveItems = () => {
    const used = new Set([
      ...events.flatMap(({ reports }) => reports.map(({ quote }) => quote.article)),
      ...figures.map(({ quote }) => quote.article),
    ])
    const articles = corpus.articles.filter(({ id }) => used.has(id))
    const { format, title, edition } = corpus
    save(
      'items.json',
      'application/json',
      JSON.stringify({ format, edition, title, permalink, articles, events, figures }),
    )
  }
  const saveAs = async (format: (typeof FORMATS)[number]) => {
    try {
      const text = await readDownload(`download/${format.file}`)
      save(format.file, format.type, format.take(text, taken))
      setFault(null)
    } catch (error) {
      setFault({ error, again: () => void saveAs(format) })
    }
  }
  return (
    <section className="data-builder" aria-labelledby="data-heading">
      <h3 id="data-heading">{words.asData}</h3>
      <p>{words.data(events.length, figures.length, isFiltered(view.filters), !whole)}</p>
      <p className="share-actions">
        <button type="button" onClick={saveItems}>
          JSON
        </button>
        {FORMATS.map((format) => (
          <button key={format.file} type="button" onClick={() => void saveAs(format)}>
            {names.get(format.file)}
          </button>
        ))}
      </p>
      {fault && <Problem what={words.theFile} why={faultWords(fault.error)} onRetry={fault.again} />}
    </section>
  )
}

function save(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type }))
}
