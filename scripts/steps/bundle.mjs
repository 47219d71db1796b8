import { basename, extname, join } from 'node:path'
import { cached } from './cached.mjs'
import { root } from './root.mjs'

const COMPILER = ['src/compile', 'src/corpus', 'package-lock.json']

/**
 * Bundles a program around the compiler into one JavaScript file, once for each state of its sources, so that a second
 * run starts at once. Packages stay where they are installed.
 * @param {string} entry a TypeScript file, from the project's folder
 * @returns {Promise<string>} path of the JavaScript file
 */
export async function bundled(entry) {
  const folder = await cached(basename(entry, extname(entry)), [...COMPILER, entry], async (outDir) => {
    const { build } = await import('vite')
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: entry,
        outDir,
        target: 'node20',
        rolldownOptions: {
          output: { entryFileNames: 'program.mjs', codeSplitting: false },
          checks: { pluginTimings: false },
        },
      },
    })
  })
  return join(folder, 'program.mjs')
}
