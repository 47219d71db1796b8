import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash.mjs'
import { root } from './root.mjs'

const SOURCES = ['src/compile', 'src/corpus', 'package-lock.json']

/**
 * Bundles the compiler's command line into one JavaScript file, once for each state of its sources: a second run
 * starts at once.
 * @returns {Promise<string>} path of the file
 */
export async function bundledCompiler() {
  const cache = join(root, 'node_modules/.cache/sourceline')
  const folder = join(cache, `compiler-${hashOf(SOURCES)}`)
  if (!existsSync(folder)) {
    const { build } = await import('vite')
    const bundling = `${folder}.bundling-${process.pid}`
    mkdirSync(bundling, { recursive: true })
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: 'src/compile/cli.ts',
        outDir: bundling,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
      },
    })
    keepOne(cache, 'compiler-', bundling)
    move(bundling, folder)
  }
  return join(folder, 'cli.mjs')
}

/**
 * @param {string} from
 * @param {string} to
 */
function move(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    rmSync(from, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

/**
 * Removes what earlier sources left behind.
 * @param {string} cache
 * @param {string} prefix
 * @param {string} kept
 */
function keepOne(cache, prefix, kept) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (name.startsWith(prefix) && path !== kept && !name.includes('.bundling-'))
      rmSync(path, { recursive: true, force: true })
  }
}
