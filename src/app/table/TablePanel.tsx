import type { CorpusFile } from '../../corpus/files.ts'
import { faultWords, needsReload } from '../load/LoadError.ts'
import type { Marks } from '../load/useMarks.ts'
import { Onward } from '../ui/Onward.tsx'
import { Problem } from '../ui/Problem.tsx'
import { isFiltered } from '../view/filter.ts'
import { useView } from '../view/useView.ts'
import { EVENT_EXTRAS, eventColumns, FIGURE_EXTRAS, figureColumns } from './rows.ts'
import { headOf, SortableTable } from './SortableTable.tsx'
import { type Rows, useRows } from './useRows.ts'
import './table.css'
import { say } from '../words/say.ts'

/** The rows that the graphic draws, after the same filters, the undated ones among them. */
export default function TablePanel({ corpus, marks }: { corpus: CorpusFile; marks: Marks }) {
  const { view } = useView()
  const rows = useRows(corpus, marks, view.filters)
  const { events, figures, of, whole } = rows
  const filtered = isFiltered(view.filters)
  return (
    <div data-panel="table" className="tables">
      {!whole && <StillToCome rows={rows} />}
      {figures.length > 0 && events.length > 0 && (
        <Onward to={[{ id: headOf('events'), heading: say.count.events(events.length) }]} />
      )}
      <SortableTable
        caption={say.tables.figures(figures.length, filtered, !whole)}
        name="figures"
        rows={figures}
        of={of?.figures ?? figures.length}
        whole={whole}
        columns={figureColumns(corpus)}
        extras={FIGURE_EXTRAS}
        view={view}
      />
      <SortableTable
        caption={say.tables.events(events.length, filtered, !whole)}
        name="events"
        rows={events}
        of={of?.events ?? events.length}
        whole={whole}
        columns={eventColumns(corpus)}
        extras={EVENT_EXTRAS}
        view={view}
      />
    </div>
  )
}

/** What of a large corpus is not in the tables yet, and whether it comes by itself. */
function StillToCome({ rows: { events, figures, of, failed, readAll } }: { rows: Rows }) {
  const here = events.length + figures.length
  const all = of && of.events + of.figures
  return (
    <div className="still-to-come">
      <p role="status">
        {all === null ? say.tables.atHand(here) : say.tables.here(here, all)}{' '}
        {all !== null && failed.length === 0 && readAll === null && say.tables.othersRead}
      </p>
      {readAll && (
        <p>
          <button type="button" onClick={readAll}>
            {say.tables.readAll}
          </button>{' '}
          {say.tables.takesAWhile}
        </p>
      )}
      {failed[0] && (
        <Problem
          what={say.tables.part}
          why={faultWords(failed[0].error)}
          reload={failed.some(({ error }) => needsReload(error))}
          onRetry={() => {
            for (const { retry } of failed) retry()
          }}
        />
      )}
    </div>
  )
}
