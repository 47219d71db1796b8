import { useMemo, useRef, useState } from 'react'
import { saveFile } from '../load/inlined.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { type Column, type Extra, sorted, toCsv } from './rows.ts'
import { firstOf, inBlocks, isLong, useBlocks } from './useBlocks.ts'
import { rowIndexOf, useRowKeys } from './useRowKeys.ts'

/** The id of what stands over a table of this name. */
export const headOf = (name: string) => `table-of-${name}`

interface SortableTableProps<Row> {
  readonly caption: string
  /** Names the file it can be taken along in. */
  readonly name: string
  readonly rows: readonly Row[]
  /** How many rows there are in all; more than `rows` while some are still to come. */
  readonly of: number
  readonly whole: boolean
  readonly columns: readonly Column<Row>[]
  readonly extras: readonly Extra<Row>[]
  readonly view: View
}

export function SortableTable<Row extends { readonly id: string }>(props: SortableTableProps<Row>) {
  const { caption, name, rows, of, whole, extras, view } = props
  const columns = props.columns.filter(({ sparse, text }) => !sparse || rows.some((row) => text(row) !== ''))
  const [order, setOrder] = useState({ column: 0, descending: false })
  const captionId = headOf(name)
  const by = columns[order.column]
  const label = by?.label
  // biome-ignore lint/correctness/useExhaustiveDependencies: a column of this name orders as any other of this name.
  const inOrder = useMemo(() => (by ? sorted(rows, by, order.descending) : rows), [rows, label, order.descending])
  const table = useRef<HTMLTableElement>(null)
  const blocks = useBlocks(table, inOrder.length)
  const onKeyDown = useRowKeys(table, inOrder.length, blocks.open)
  const scroller = isLong(rows.length) ? 'table-scroll table-long' : 'table-scroll'
  return (
    <section className="table-block">
      <div className="table-head">
        <p id={captionId} tabIndex={-1}>
          {caption}
        </p>
        <button type="button" onClick={() => save(`${name}.csv`, toCsv(inOrder, columns, extras))}>
          {whole ? say.tables.save : say.tables.saveAtHand(rows.length)}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus a keyboard could not scroll it. */}
      <section className={scroller} aria-labelledby={captionId} tabIndex={0}>
        <table ref={table} aria-rowcount={of + 1} onKeyDown={onKeyDown}>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
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
          {inBlocks(inOrder).map((block, b) => (
            <Block
              // biome-ignore lint/suspicious/noArrayIndexKey: a block is a stretch of places, whatever stands in them.
              key={b}
              number={b}
              height={blocks.heightOf(b, block.length)}
              rows={block}
              columns={columns}
              view={view}
            />
          ))}
        </table>
      </section>
    </section>
  )
}

interface BlockProps<Row> {
  readonly number: number
  /** Pixels that it takes up while it is closed; null while it is open. */
  readonly height: number | null
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly view: View
}

/** Some rows of a long table; out of sight nothing of them is drawn but their room. */
function Block<Row extends { readonly id: string }>({ number, height, rows, columns, view }: BlockProps<Row>) {
  if (height !== null)
    return (
      <tbody data-block={number}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
        <tr aria-hidden="true">
          <td colSpan={columns.length} className="closed" style={{ blockSize: `${height}px` }} />
        </tr>
      </tbody>
    )
  return (
    <tbody data-block={number}>
      {rows.map((row, i) => (
        <tr key={row.id} aria-rowindex={rowIndexOf(firstOf(number) + i)}>
          {columns.map((column) => (
            <td key={column.label} className={classOf(column)}>
              <Cell row={row} column={column} view={view} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function classOf<Row>({ numeric, long }: Column<Row>): string | undefined {
  return numeric ? 'numeric' : long ? 'long' : undefined
}

function Cell<Row>({ row, column, view }: { row: Row; column: Column<Row>; view: View }) {
  const words = <Printed text={column.text(row)} />
  return column.change ? <a href={hrefOf(view, column.change(row))}>{words}</a> : words
}

function save(name: string, text: string) {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
