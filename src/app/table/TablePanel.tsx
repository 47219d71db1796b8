import type { CorpusFile } from '../../corpus/files.ts'
import { useUndated } from '../load/files.ts'
import { type Marks, withUndated } from '../load/useMarks.ts'
import { countOf } from '../ui/labels.ts'
import { isFiltered, keepsEvent, keepsFigure } from '../view/filter.ts'
import { useView } from '../view/useView.ts'
import { eventColumns, figureColumns } from './rows.ts'
import { SortableTable } from './SortableTable.tsx'
import './table.css'

/** The rows that the graphic draws, after the same filters, the undated ones among them. */
export default function TablePanel({ corpus, marks }: { corpus: CorpusFile; marks: Marks }) {
  const { view } = useView()
  const undated = useUndated(corpus).data
  const { filters } = view
  const all = withUndated(marks, undated)
  const events = all.events.filter((event) => keepsEvent(corpus, filters, event))
  const figures = all.figures.filter((figure) => keepsFigure(corpus, filters, figure))
  // A large corpus has only the marks at hand that the graphic shows one by one; the downloads have all.
  const what = `${isFiltered(filters) ? ' that the filters leave' : ''}${marks.folded.length > 0 ? ' of those that this stretch shows one by one' : ''}`
  return (
    <div data-panel="table" className="tables">
      <SortableTable
        caption={`${countOf(figures.length, 'figure')}${what}. Each is a claim of its own; none is added to another.`}
        name="figures"
        rows={figures}
        columns={figureColumns(corpus)}
        view={view}
      />
      <SortableTable
        caption={`${countOf(events.length, 'event')}${what}.`}
        name="events"
        rows={events}
        columns={eventColumns(corpus)}
        view={view}
      />
    </div>
  )
}
