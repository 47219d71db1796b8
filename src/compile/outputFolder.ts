import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, type Stats } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { reasonOf } from './systemErrors.ts'

/**
 * Why a folder cannot be written to; null when it can. `holdsOther` says of one that is there what it holds that is not
 * ours to replace, in words; null for nothing.
 */
export function refuseOutput(out: string, seeds: string, holdsOther: (folder: string) => string | null): string | null {
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
  const other = holdsOther(target)
  return other === null ? null : `${out} ${other}; name another folder with --out`
}

/** A new folder, beside the place that it is made for. */
export interface Replacement {
  /** Absolute path; empty at first. */
  readonly folder: string
  /** Moves it there. Throws the operating system's reason, what stood there as it was. */
  takePlace(): void
  /** Tidies up, whether it took its place or not. */
  close(): void
}

let replacements = 0

/**
 * What stands at `place`, an absolute path, is whole at every moment it exists: the old folder until the new one is
 * complete. Two at once each move a whole folder; the later one stays. Throws the operating system's reason.
 */
export function replacementFor(place: string): Replacement {
  mkdirSync(dirname(place), { recursive: true })
  restore(place)
  const number = replacements++
  const folder = `${beside(place, 'building')}${number}`
  const previous = `${beside(place, 'previous')}${number}`
  // Those of a process that had our number before us: in a container most have the same.
  for (const left of [folder, previous]) remove(left)
  mkdirSync(folder)
  return {
    folder,
    takePlace() {
      for (let tries = 0; !moved(folder, place); tries++) {
        // Another build may have moved its folder there in between; each of them needs a turn, a hundred are no accident.
        if (tries === 100) throw new Error(`${place} keeps changing`)
        moved(place, previous)
        if (existsSync(place)) remove(previous)
      }
    },
    close() {
      remove(folder)
      if (existsSync(place)) remove(previous)
      else moved(previous, place)
    },
  }
}

/** How the names begin of what a process puts beside a place while it works for it. */
export function beside(place: string, what: Beside): string {
  return `${besideAll(place, what)}${process.pid}-`
}
type Beside = 'building' | 'previous' | 'spool'

function besideAll(place: string, what: Beside): string {
  return join(dirname(place), `.${basename(place)}.${what}-`)
}

/**
 * What a killed build left beside its place: the old folder, which comes back where there is no new one; a half-made
 * one, and what it had put aside.
 */
function restore(place: string): void {
  const siblings = readdirSync(dirname(place)).sort()
  const under = (what: Beside) => {
    const start = basename(besideAll(place, what))
    return siblings.flatMap((name) =>
      name.startsWith(start)
        ? [{ path: join(dirname(place), name), by: Number.parseInt(name.slice(start.length), 10) }]
        : [],
    )
  }
  if (!existsSync(place)) for (const { path } of under('previous')) moved(path, place)
  const outlived = existsSync(place) ? under('previous') : []
  for (const { path, by } of [...outlived, ...under('building'), ...under('spool')]) if (!isRunning(by)) remove(path)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** False when the source is gone or something else stands in the place. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false
    throw error
  }
}
