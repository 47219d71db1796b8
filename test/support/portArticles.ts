import { type Compiled, compile } from '../../src/compile/compile.ts'
import { formatDiagnostic } from '../../src/compile/diagnostic.ts'

/** Two invented articles of one disaster, for what editors correct. */
const FERRY = `Ferry sinks off Cebu

A ferry sank off Cebu on 3 May 2024, killing at least 12 people, the coast guard said. The company denied the charges.

Rescuers pulled 30 survivors from the water on Saturday. Governor Ana Reyes visited the port on Sunday.

The inquiry heard that nobody had counted the passengers. Two of the boats were never found.
`
const ISLAND = `Cebu ferry toll rises

The ferry that sank off Cebu on 2 May 2024 carried 60 people. Governor Anna Reyes met the families on Monday.

Ferry owners protested in Manila on Tuesday. Police detained 4 people. The protest ended.
`

const FILES: Readonly<Record<string, string>> = {
  'ferry.txt': FERRY,
  'ferry.yaml': 'published: 2024-05-06\n',
  'island.txt': ISLAND,
  'island.yaml': 'published: 2024-05-08\n',
}

/** The articles compiled with these corrections; without any when null. */
export function compilePort(corrections: string | null): Compiled {
  const files = { ...FILES, ...(corrections === null ? {} : { 'corrections.yaml': corrections }) }
  return compile(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })))
}

export function filesOf(compiled: Compiled): Map<string, string> {
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(formatDiagnostic).join('\n'))
  return new Map([...compiled.files].map(({ path, text }) => [path, text]))
}

const TABLES = ['events', 'figures', 'actors', 'mentions', 'times', 'articles']

/** What corrections change in the tables, row by row: the cells that are not as they were, under their columns' names. */
export function changesBy(corrections: string): string[] {
  const before = filesOf(compilePort(null))
  const after = filesOf(compilePort(corrections))
  return TABLES.flatMap((table) => {
    const [head = '', ...old] = linesOf(before, table)
    const [, ...now] = linesOf(after, table)
    const gone = old.filter((row) => !now.includes(row))
    const come = now.filter((row) => !old.includes(row))
    const changed = come.map((row) => {
      const was = gone.find((other) => keyOf(table, other) === keyOf(table, row))
      if (was === undefined) return `${table} + ${shown(table, row)}`
      gone.splice(gone.indexOf(was), 1)
      return `${table} ${shown(table, row)}: ${differences(head, was, row)}`
    })
    return [...changed, ...gone.map((row) => `${table} - ${shown(table, row)}`)]
  })
}

function linesOf(files: ReadonlyMap<string, string>, table: string): string[] {
  return (files.get(`download/${table}.csv`) ?? '').split('\n').filter((line) => line !== '')
}

/** What stays when a row changes: an event's passage and its trigger, else the id. */
function keyOf(table: string, row: string): string {
  const cells = cellsOf(row)
  return table === 'events' ? `${cells[13]} ${cells[17]}` : (cells[0] ?? '')
}
function shown(table: string, row: string): string {
  const cells = cellsOf(row)
  return (table === 'events' ? `${cells[13]} ${cells[19]}` : cells[0]) ?? ''
}

function differences(head: string, was: string, is: string): string {
  const old = cellsOf(was)
  const now = cellsOf(is)
  return head
    .split(',')
    .flatMap((column, i) => (old[i] === now[i] ? [] : [`${column} “${old[i]}” → “${now[i]}”`]))
    .join(', ')
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  )
}
