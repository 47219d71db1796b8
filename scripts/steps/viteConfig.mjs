import { join, resolve } from 'node:path'
import { root } from './root.mjs'

/**
 * The page's configuration for a folder of articles, which it is told by the environment.
 * @param {string} seeds
 * @returns {string} path of the configuration's file
 */
export function viteConfig(seeds) {
  process.env.SOURCELINE_SEEDS = resolve(seeds)
  // Vite would look whether Node.js could read the file without it, all of the compiler too, and say how long that took.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
  return join(root, 'vite.config.ts')
}
