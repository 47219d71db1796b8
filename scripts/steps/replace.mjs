import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Makes a folder beside its place and moves it there, so that what stands in the place is whole at every moment: the
 * old one until the new one is complete. Two at once each move a whole folder; the later one stays.
 * @param {string} place absolute path
 * @param {(folder: string) => Promise<void>} fill
 */
export async function replaceFolder(place, fill) {
  mkdirSync(dirname(place), { recursive: true })
  restore(place)
  const building = beside(place, 'building', process.pid)
  const previous = beside(place, 'previous', process.pid)
  rmSync(building, { recursive: true, force: true })
  mkdirSync(building)
  try {
    await fill(building)
    for (let tries = 0; !moved(building, place); tries++) {
      // Another build may have moved its folder there in between; each needs a turn, a hundred are no accident.
      if (tries === 100) throw new Error(`${place} keeps changing`)
      moved(place, previous)
      if (existsSync(place)) rmSync(previous, { recursive: true, force: true })
    }
  } finally {
    rmSync(building, { recursive: true, force: true })
    if (existsSync(place)) rmSync(previous, { recursive: true, force: true })
    else moved(previous, place)
  }
}

/**
 * What a killed build left beside its place: the old folder, when it fell between its two moves, and a half-made one.
 * @param {string} place
 */
function restore(place) {
  for (const name of readdirSync(dirname(place)).sort()) {
    const [, kind, pid] = new RegExp(`^\\.${escapedName(place)}\\.(building|previous)-(\\d+)$`).exec(name) ?? []
    if (kind === undefined || isRunning(Number(pid))) continue
    const left = join(dirname(place), name)
    if (kind === 'previous' && !existsSync(place)) moved(left, place)
    else rmSync(left, { recursive: true, force: true })
  }
}

/** @param {string} place */
function escapedName(place) {
  return basename(place).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/**
 * @param {string} place
 * @param {string} kind
 * @param {number} pid
 */
function beside(place, kind, pid) {
  return join(dirname(place), `.${basename(place)}.${kind}-${pid}`)
}

/**
 * False when the source is gone or something else stands in the place.
 * @param {string} from
 * @param {string} to
 */
function moved(from, to) {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false
    throw error
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
