import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * A module of the program itself, as it stands in its source.
 * @param {string} path a TypeScript file, from the project's folder
 * @returns {Promise<any>} what it exports
 */
export async function fromSource(path) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}
