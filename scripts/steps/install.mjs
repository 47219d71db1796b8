// Runs before anything is installed, so it imports node's own modules only.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Entry */

/** Installs the packages of the lockfile unless they are there. Ends the process where that fails. */
export function ensureInstalled() {
  if (installed()) return
  console.log('Installing the packages named in package-lock.json …')
  // A NODE_ENV=production from outside would leave out the packages the build needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']
  const npm = process.env.npm_execpath
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status === 0) return
  console.error('npm ci failed; what it printed above says why. Once that is mended, run the same command again.')
  process.exit(result.status ?? 1)
}

/** Whether every package the lockfile asks for is in node_modules at exactly that version. */
function installed() {
  const wanted = packages(join(root, 'package-lock.json'))
  // npm's own account of what it put into node_modules.
  const present = packages(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return missing(wanted, present).length === 0 && Object.keys(present).every((path) => existsSync(join(root, path)))
}

/**
 * Paths of the packages that the lockfile asks for and that are not there, or not at that version. Optional ones are
 * made for other platforms when they are not there.
 * @param {Record<string, Entry>} wanted
 * @param {Record<string, Entry>} present
 */
export function missing(wanted, present) {
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      const there = present[path]
      if (path === '' || (entry.optional && !there)) return false
      return there?.version !== entry.version || there?.integrity !== entry.integrity
    })
    .map(([path]) => path)
}

/**
 * @param {string} lockfile
 * @returns {Record<string, Entry> | undefined}
 */
function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}
