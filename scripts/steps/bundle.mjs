import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { hashOf } from './hash.mjs'
import { root } from './root.mjs'

const COMPILER = ['src/compile', 'src/corpus', 'package-lock.json']

/**
 * Bundles a program around the compiler into one JavaScript file, once for each state of its sources, so that a second
 * run starts at once. Packages stay where they are installed.
 * @param {string} entry a TypeScript file, from the project's folder
 * @returns {Promise<string>} path of the JavaScript file
 */
export async function bundled(entry) {
  const cache = join(root, 'node_modules/.cache/sourceline')
  const name = basename(entry, extname(entry))
  const folder = join(cache, `${name}-${hashOf([...COMPILER, entry])}`)
  if (!existsSync(folder)) {
    const { build } = await import('vite')
    const bundling = join(cache, `.${name}-${process.pid}`)
    mkdirSync(bundling, { recursive: true })
    try {
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {
          ssr: entry,
          outDir: bundling,
          target: 'node20',
          rolldownOptions: {
            output: { entryFileNames: 'program.mjs', codeSplitting: false },
            checks: { pluginTimings: false },
          },
        },
      })
      for (const old of readdirSync(cache)) {
        if (old.startsWith(`${name}-`)) rmSync(join(cache, old), { recursive: true, force: true })
      }
      // Another process may have bundled the same meanwhile; either will do.
      if (!existsSync(folder)) renameSync(bundling, folder)
    } finally {
      rmSync(bundling, { recursive: true, force: true })
    }
  }
  return join(folder, 'program.mjs')
}
