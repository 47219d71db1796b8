import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from './diagnostic.ts'
import { type DiskSpool, diskSpool } from './diskSpool.ts'
import type { OutputFile, Piece, SeedFile } from './shapes.ts'

/** A folder of articles as it lies on disk. */
export interface SeedFolder {
  readonly files: readonly SeedFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The plain files of a folder, not those of folders in it. Links are not followed and names that begin with a dot are
 * not looked at, so nothing outside the folder is read.
 */
export function readSeeds(folder: string): SeedFolder {
  const files: SeedFile[] = []
  const diagnostics: Diagnostic[] = []
  const complain = (level: Diagnostic['level'], rule: string, path: string, message: string, advice: string) =>
    diagnostics.push({ level, rule, path, line: 1, column: 1, message, advice })
  if (!lstatSync(resolve(folder), { throwIfNoEntry: false })) {
    complain('error', 'no folder', '.', 'the folder is not there', 'name the folder that holds the articles')
    return { files, diagnostics }
  }
  let names: string[] = []
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  } catch (error) {
    complain('error', 'no folder', '.', reasonOf(error), 'name the folder that holds the articles')
  }
  for (const name of names.sort()) {
    try {
      const stat = lstatSync(join(folder, name))
      if (stat.isFile()) files.push(seedOf(folder, name))
      else if (stat.isSymbolicLink()) complain('remark', 'not followed', name, 'is a link', 'put the file itself there')
      else if (stat.isDirectory())
        complain('remark', 'not an article', name, 'is a folder', 'put its articles beside the others')
      else complain('remark', 'not an article', name, 'is no plain file', 'articles are plain files')
    } catch (error) {
      complain('error', 'not readable', name, reasonOf(error), 'rename it, or let it be read')
    }
  }
  return { files, diagnostics }
}

/** A file whose bytes are read when they are asked for, so that no two articles need be in memory at once. */
function seedOf(folder: string, name: string): SeedFile {
  const place = join(folder, name)
  accessSync(place, constants.R_OK)
  return {
    path: name,
    get bytes() {
      return readFileSync(place)
    },
  }
}

/** Why a folder cannot be written to; null when it can. */
export function refuseOutput(out: string, seeds: string): string | null {
  const target = resolve(out)
  const within = relative(target, resolve(seeds))
  if (within === '' || (!isAbsolute(within) && within.split(sep)[0] !== '..'))
    return `${out} holds the articles; name another folder with --out`
  let stat: Stats | undefined
  try {
    stat = lstatSync(target, { throwIfNoEntry: false })
  } catch (error) {
    return `${out} ${reasonOf(error)}; name another one with --out`
  }
  if (!stat) return null
  if (!stat.isDirectory()) return `${out} is not a folder; name another one with --out`
  const holdsFolders = readdirSync(target, { withFileTypes: true }).some((entry) => !entry.isFile())
  if (!holdsFolders || existsSync(join(target, 'corpus.json'))) return null
  return `${out} holds folders and no compiled corpus; name another folder with --out`
}

/**
 * A place for what a compile puts aside: on the disk of its output, where there is as much room again, else among the
 * system's temporary files.
 */
export function openSpool(out: string | null): DiskSpool {
  const target = out === null ? null : resolve(out)
  const near = target !== null && existsSync(dirname(target))
  return diskSpool(near ? `${beside(target, 'spool')}-${process.pid}-` : join(tmpdir(), 'sourceline-'))
}

let builds = 0

/**
 * Writes the files into a new folder beside `out`, then moves it there, so that `out` is whole at every moment it
 * exists: the old one until the new one is complete. Two builds at once each move a whole folder; the later one stays.
 * Throws with the operating system's reason, `out` as it was.
 */
export function writeOutput(out: string, files: Iterable<Pick<OutputFile, 'path' | 'parts'>>): void {
  const target = resolve(out)
  restore(target)
  const own = `${process.pid}-${builds++}`
  const building = beside(target, `building-${own}`)
  const previous = beside(target, `previous-${own}`)
  const folders = new Set<string>()
  try {
    for (const { path, parts } of files) {
      const place = join(building, path)
      if (!folders.has(dirname(place))) {
        mkdirSync(dirname(place), { recursive: true })
        folders.add(dirname(place))
      }
      writeParts(place, parts)
    }
    keepStrangers(target, building)
    for (let tries = 0; !moved(building, target); tries++) {
      // Another build may have moved its folder there in between; each of them needs a turn, a hundred are no accident.
      if (tries === 100) throw new Error(`${out} keeps changing`)
      moved(target, previous)
      if (existsSync(target)) rmSync(previous, { recursive: true, force: true })
    }
  } finally {
    rmSync(building, { recursive: true, force: true })
    if (existsSync(target)) rmSync(previous, { recursive: true, force: true })
    else moved(previous, target)
  }
}

/** Files that lay in the folder before the first build, a log for instance, go with it into the new one. */
function keepStrangers(target: string, building: string): void {
  if (!existsSync(target) || existsSync(join(target, 'corpus.json'))) return
  for (const entry of readdirSync(target, { withFileTypes: true }))
    if (entry.isFile() && !existsSync(join(building, entry.name)))
      copyFileSync(join(target, entry.name), join(building, entry.name))
}

/** So many bytes are written at once: large writes, and no file as a whole in memory. */
const BUFFERED = 1 << 18

function writeParts(place: string, parts: Iterable<Piece>): void {
  const file = openSync(place, 'w')
  const waiting = Buffer.allocUnsafe(BUFFERED)
  let size = 0
  const flush = () => {
    writeFileSync(file, waiting.subarray(0, size))
    size = 0
  }
  try {
    for (const part of parts) {
      // A character of UTF-16 is at most three bytes of UTF-8.
      const most = typeof part === 'string' ? part.length * 3 : part.length
      if (most > BUFFERED - size) flush()
      if (most > BUFFERED) writeFileSync(file, part)
      else if (typeof part === 'string') size += waiting.write(part, size)
      else {
        waiting.set(part, size)
        size += part.length
      }
    }
    flush()
  } finally {
    closeSync(file)
  }
}

/**
 * What a killed build left beside its place: the old output, which comes back where there is no new one; a half-made
 * one, and what it had put aside.
 */
function restore(target: string): void {
  if (!existsSync(dirname(target))) return
  const siblings = readdirSync(dirname(target)).sort()
  const under = (suffix: string) => siblings.filter((name) => name.startsWith(basename(beside(target, suffix))))
  if (!existsSync(target)) for (const name of under('previous-')) moved(join(dirname(target), name), target)
  const outlived = existsSync(target) ? under('previous-') : []
  for (const name of [...outlived, ...under('building-'), ...under('spool-')])
    if (!isRunning(Number(name.split('-').at(-2))))
      rmSync(join(dirname(target), name), { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function beside(target: string, suffix: string): string {
  return join(dirname(target), `.${basename(target)}.${suffix}`)
}

/** False when the source is gone or something else stands in the place. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false
    throw error
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'is not there'],
  ['EACCES', 'may not be opened'],
  ['EPERM', 'may not be opened'],
  ['ENOTDIR', 'is not a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EMFILE', 'too many files are open'],
  ['ELOOP', 'is a link that leads to itself'],
])

/** Whether the operating system refused something, which no fault of ours is. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

/** What the operating system says, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return REASONS.get(code ?? '') ?? (error instanceof Error ? error.message : String(error))
}
