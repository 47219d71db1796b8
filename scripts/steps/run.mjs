import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Runs a package's command in the project's folder.
 * @param {string} program path of its JavaScript file under node_modules
 * @param {string[]} args
 * @returns {number} exit status
 */
export function run(program, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return status ?? 1
}
