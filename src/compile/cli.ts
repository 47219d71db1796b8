import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts'
import { openSpool, otherThanCorpus, writeOutput } from './disk.ts'
import { explainArticle } from './explain.ts'
import { compileFolder, errorsOf } from './folder.ts'
import { refuseOutput } from './outputFolder.ts'
import type { Corpus } from './shapes.ts'
import type { Spool } from './shelf.ts'
import { isRefusal, reasonOf } from './systemErrors.ts'

const USAGE = `Usage: npm run compile -- [<folder of articles>] [--out <folder>]
       npm run compile -- [<folder of articles>] --explain <article>

Compiles the .txt, .md and .html files of a folder (seeds/ when none is named) into the files of the data contract.
  --out <folder>       where to write them (out/ when not named); replaced as a whole once everything has compiled
  --explain <article>  writes nothing; prints what is found in one article, what is refused, and why
  --help               prints this
Ends with 0 when all is well, 1 when something in the input is wrong, 2 when it is called wrongly.`

export interface Terminal {
  print(line: string): void
  complain(line: string): void
}
export type ExitStatus = 0 | 1 | 2

/** The whole command line but the process itself. */
export function run(args: readonly string[], terminal: Terminal): ExitStatus {
  const asked = parseCommand(args)
  if ('fault' in asked) {
    terminal.complain(asked.fault)
    terminal.complain(USAGE)
    return 2
  }
  if (asked.help) {
    terminal.print(USAGE)
    return 0
  }
  const refusal = asked.explain === null ? refuseOutput(asked.out, asked.folder, otherThanCorpus) : null
  if (refusal) {
    terminal.complain(refusal)
    return 2
  }
  try {
    const spool = openSpool(asked.explain === null ? asked.out : null)
    try {
      return obey(asked, spool.open, terminal)
    } finally {
      spool.close()
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    terminal.complain(notWritten(asked.out, error))
    return 1
  }
}

function obey(asked: Command, spool: Spool, terminal: Terminal): ExitStatus {
  const folder = compileFolder(asked.folder, spool)
  for (const d of folder.diagnostics) terminal.complain(formatDiagnostic(placed(d, asked.folder)))
  const { compiled } = folder
  if (!compiled) {
    terminal.complain(`${count(errorsOf(folder).length, 'complaint')}; nothing was written`)
    return 1
  }
  if (asked.explain !== null) return explain(compiled.corpus, asked.explain, terminal)
  try {
    writeOutput(asked.out, compiled.files)
  } catch (error) {
    terminal.complain(notWritten(asked.out, error))
    return 1
  }
  terminal.print(`${summaryOf(compiled.corpus)}, written to ${asked.out}`)
  return 0
}

function notWritten(out: string, error: unknown): string {
  const advice = 'see that there is room and that it may be written to, or name another folder with --out'
  return `${out}:1:1  not written  ${reasonOf(error)}; ${advice}`
}

interface Command {
  readonly folder: string
  readonly out: string
  readonly explain: string | null
  readonly help: boolean
}

function parseCommand(args: readonly string[]): Command | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, explain: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (positionals.length > 1) return { fault: `One folder at a time: ${positionals.join(', ')}` }
    if (values.out === '' || positionals[0] === '') return { fault: 'A folder’s name is empty' }
    if (values.out !== undefined && values.explain !== undefined)
      return { fault: '--explain writes nothing; leave out --out, or leave out --explain' }
    const { out = 'out', explain = null, help = false } = values
    return { folder: positionals[0] ?? 'seeds', out, explain, help }
  } catch (error) {
    // What Node.js advises beyond that is about its own `--`, not that of npm.
    return { fault: (error as Error).message.split('. To specify', 1)[0]! }
  }
}

function explain({ articles }: Corpus, name: string, terminal: Terminal): ExitStatus {
  const known: string[] = []
  for (const article of articles) {
    const { id, file } = article.summary
    if (id === name || file === name) {
      for (const line of explainArticle(article)) terminal.print(line)
      return 0
    }
    if (known.length < 20) known.push(id)
  }
  terminal.complain(`No article is called ${name}; there are ${known.join(', ')}`)
  return 2
}

function placed(d: Diagnostic, folder: string): Diagnostic {
  return { ...d, path: join(folder, d.path) }
}

function summaryOf({ articles, events, series, actors }: Corpus): string {
  const figures = series.reduce((sum, one) => sum + one.figures.length, 0)
  return [
    count(articles.length, 'article'),
    count(events.length, 'event'),
    count(figures, 'figure'),
    count(actors.length, 'actor'),
  ].join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const started = process.argv[1]
if (started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href)
  process.exitCode = run(process.argv.slice(2), { print: console.log, complain: console.error })
