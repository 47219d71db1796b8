// What of the articles with an editor's key is joined as the key has it: passages that tell one event, numbers of one
// series. A pair is two passages; each pair that is one event for the compiler and two for the editor is a row of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/steps/root.mjs'
import { compile } from '../src/compile/compile.ts'
import type { Row } from './row.ts'

interface Mark {
  readonly name: string
  readonly file: string
  readonly at: readonly [start: number, end: number]
  readonly quote: string
}
/** What is read at a place, and the event or series it is put in. */
interface Found {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly of: string
}
type Marked = Readonly<Record<string, readonly Omit<Mark, 'name'>[]>>
interface Key {
  readonly events: Marked
  readonly figures: Marked
  readonly mayJoin: readonly (readonly [string, string])[]
}

export default async function benchReading(): Promise<Row[]> {
  const folder = join(root, 'test/reading/outlets')
  const key = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as Key
  const files = readdirSync(join(folder, 'articles'))
  const compiled = compile(files.map((path) => ({ path, bytes: readFileSync(join(folder, 'articles', path)) })))
  if (!compiled.ok) throw new Error(compiled.diagnostics[0]?.message)
  const { corpus } = compiled
  const articles = [...corpus.articles]
  const fileOf = new Map(articles.map(({ summary }) => [summary.id, summary.file] as const))
  const events = [...corpus.events].flatMap(({ id, reports }) =>
    reports.map(({ trigger: { article, start, end } }) => ({ file: fileOf.get(article)!, start, end, of: id })),
  )
  const figures = articles.flatMap(({ summary, figures: claims }) =>
    claims.map(({ quote: { start, end }, series }) => ({ file: summary.file, start, end, of: series })),
  )
  const may = new Set(key.mayJoin.map(([one, other]) => pairName(one, other)))
  return [
    ...compare('event', marksOf(key.events), events, may),
    ...compare('series', marksOf(key.figures), figures, may),
  ]
}

const marksOf = (marked: Marked): Mark[] =>
  Object.entries(marked).flatMap(([name, marks]) => marks.map((mark) => ({ ...mark, name })))
const pairName = (one: string, other: string): string => [one, other].sort().join(' ~ ')
const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]))

function compare(what: string, marks: readonly Mark[], found: readonly Found[], may: ReadonlySet<string>): Row[] {
  const groups = new Map(
    marks.map((mark) => {
      const [start, end] = mark.at
      return [
        mark,
        new Set(found.filter((f) => f.file === mark.file && f.start < end && f.end > start).map((f) => f.of)),
      ]
    }),
  )
  const isJoined = ([one, other]: readonly [Mark, Mark]) =>
    [...groups.get(one)!].some((of) => groups.get(other)!.has(of))
  const read = pairsOf(marks.filter((mark) => groups.get(mark)!.size > 0))
  const joined = read.filter(isJoined)
  const isSame = ([one, other]: readonly [Mark, Mark]) => one.name === other.name
  const isAcross = ([one, other]: readonly [Mark, Mark]) => one.file !== other.file
  const wrong = joined.filter((pair) => !isSame(pair) && !may.has(pairName(pair[0].name, pair[1].name)))
  const right = joined.filter(isSame).length
  const toJoin = read.filter((pair) => isSame(pair) && isAcross(pair))
  return [
    {
      what: `one ${what}, two articles: joined`,
      value: (100 * toJoin.filter(isJoined).length) / toJoin.length,
      unit: '%',
    },
    { what: `one ${what}, of all that is joined`, value: (100 * right) / (right + wrong.length), unit: '%' },
    ...wrong.map(([one, other]) => ({
      what: `no one ${what}: “${one.quote}”, “${other.quote}”`,
      value: 1,
      unit: 'pair',
    })),
  ]
}
