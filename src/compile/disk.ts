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
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Diagnostic } from './diagnostic.ts'
import { type DiskSpool, diskSpool } from './diskSpool.ts'
import { beside, replacementFor } from './outputFolder.ts'
import type { OutputFile, Piece, SeedFile } from './shapes.ts'
import { reasonOf } from './systemErrors.ts'

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

/** What a folder holds that no compile replaces, in words; null for nothing. Plain files are kept. */
export function otherThanCorpus(folder: string): string | null {
  const holdsFolders = readdirSync(folder, { withFileTypes: true }).some((entry) => !entry.isFile())
  return holdsFolders && !existsSync(join(folder, 'corpus.json')) ? 'holds folders and no compiled corpus' : null
}

/**
 * A place for what a compile puts aside: on the disk of its output, where there is as much room again, else among the
 * system's temporary files.
 */
export function openSpool(out: string | null): DiskSpool {
  const target = out === null ? null : resolve(out)
  const near = target !== null && existsSync(dirname(target))
  return diskSpool(near ? beside(target, 'spool') : join(tmpdir(), 'sourceline-'))
}

/**
 * Writes the files into a new folder, which then takes the place of `out` as a whole. Throws with the operating system's
 * reason, `out` as it was.
 */
export function writeOutput(out: string, files: Iterable<Pick<OutputFile, 'path' | 'parts'>>): void {
  const target = resolve(out)
  const made = replacementFor(target)
  const folders = new Set<string>()
  try {
    for (const { path, parts } of files) {
      const place = join(made.folder, path)
      if (!folders.has(dirname(place))) {
        mkdirSync(dirname(place), { recursive: true })
        folders.add(dirname(place))
      }
      writeParts(place, parts)
    }
    keepStrangers(target, made.folder)
    made.takePlace()
  } finally {
    made.close()
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
