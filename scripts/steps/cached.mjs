import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash.mjs'
import { root } from './root.mjs'

const CACHE = join(root, 'node_modules/.cache/sourceline')

/**
 * A folder that is made once for each state of its sources; that of the state before goes. It is there as a whole or
 * not at all.
 * @param {string} name
 * @param {string[]} sources files and folders, from the project's folder
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>} its path
 */
export async function cached(name, sources, make) {
  const folder = join(CACHE, `${name}-${hashOf(sources)}`)
  if (existsSync(folder)) return folder
  const making = join(CACHE, `.${name}-${process.pid}`)
  mkdirSync(making, { recursive: true })
  try {
    await make(making)
    for (const old of readdirSync(CACHE))
      if (old.startsWith(`${name}-`)) rmSync(join(CACHE, old), { recursive: true, force: true })
    // Another process may have made the same meanwhile; either will do.
    if (!existsSync(folder)) renameSync(making, folder)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}
