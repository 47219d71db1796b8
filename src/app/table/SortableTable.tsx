import { useId, useState } from 'react'
import { showControls } from '../ui/Printed.tsx'
import { hrefOf, type View } from '../view/view.ts'
import { type Column, sorted, toCsv } from './rows.ts'

interface SortableTableProps<Row> {
  readonly caption: string
  /** Names the file it can be taken along in. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly view: View
}

/** More rows than this are shown on demand: a browser lays a few hundred out at once without a pause. */
const ROWS_AT_ONCE = 300

export function SortableTable<Row extends { readonly id: string }>(props: SortableTableProps<Row>) {
  const { caption, name, rows, view } = props
  const columns = props.columns.filter(({ sparse, text }) => !sparse || rows.some((row) => text(row) !== ''))
  const [order, setOrder] = useState({ column: 0, descending: false })
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const captionId = useId()
  const by = columns[order.column]
  const inOrder = by ? sorted(rows, by, order.descending) : rows
  return (
    <section className="table-block">
      <p className="table-caption" id={captionId}>
        {caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus a keyboard could not scroll it sideways. */}
      <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th
                  key={column.label}
                  scope="col"
                  aria-sort={i !== order.column ? undefined : order.descending ? 'descending' : 'ascending'}
                  className={classOf(column)}
                >
                  <button
                    type="button"
                    onClick={() => setOrder({ column: i, descending: i === order.column && !order.descending })}
                  >
                    {column.label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder.slice(0, shown).map((row) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <td key={column.label} className={classOf(column)}>
                    <Cell row={row} column={column} view={view} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="table-tools">
        {shown < rows.length && (
          <button type="button" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
            Show {Math.min(ROWS_AT_ONCE, rows.length - shown)} more of {rows.length}
          </button>
        )}
        <button type="button" onClick={() => save(`${name}.csv`, toCsv(inOrder, columns))}>
          Save these rows as CSV
        </button>
      </p>
    </section>
  )
}

function classOf<Row>({ numeric, long }: Column<Row>): string | undefined {
  return numeric ? 'numeric' : long ? 'long' : undefined
}

function Cell<Row>({ row, column, view }: { row: Row; column: Column<Row>; view: View }) {
  const words = <bdi dir="auto">{showControls(column.text(row))}</bdi>
  return column.change ? <a href={hrefOf(view, column.change(row))}>{words}</a> : words
}

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
