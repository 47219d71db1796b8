import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from './exit.mjs'
import { root } from './root.mjs'

/**
 * Compiles a folder of articles and builds the page around it. The site appears whole or not at all: it is built
 * beside its place and then moved there, so that a failed or killed build leaves the previous site as it was.
 * @param {{ seeds: string, out: string }} folders relative to the current folder
 * @returns {Promise<string>} the built site's absolute path
 * @throws {Refusal} when `out` holds something that is not a built site
 */
export async function buildSite({ seeds, out }) {
  const site = resolve(out)
  const previous = `${site}.previous`
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site)
  refuseToReplace(site)
  const building = `${buildingPrefix(site)}${process.pid}`
  mkdirSync(building, { recursive: true })
  removeLeftBehind(site)
  const { NODE_ENV } = process.env
  // Whoever calls may be a test or a development server; the page is always the one that readers get.
  process.env.NODE_ENV = 'production'
  process.env.SOURCELINE_SEEDS = resolve(seeds)
  try {
    const { build, createLogger } = await import('vite')
    // What fails is thrown as well, and said once, by whoever called.
    const customLogger = { ...createLogger('warn'), error: () => {} }
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      customLogger,
      build: { outDir: building, emptyOutDir: true },
    })
    rmSync(previous, { recursive: true, force: true })
    if (existsSync(site)) renameSync(site, previous)
    renameSync(building, site)
    rmSync(previous, { recursive: true, force: true })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
    rmSync(building, { recursive: true, force: true })
  }
  return site
}

/** @param {string} site */
function refuseToReplace(site) {
  if (!existsSync(site) || readdirSync(site).length === 0 || existsSync(join(site, 'data/corpus.json'))) return
  throw new Refusal(`${site} is not empty and holds no site built by this program; name another folder with --out`)
}

/** @param {string} site */
function buildingPrefix(site) {
  return join(dirname(site), `.${basename(site)}.building-`)
}

/**
 * A build that was killed could not tidy up; its folder ends with the number of a process that is no more.
 * @param {string} site
 */
function removeLeftBehind(site) {
  const prefix = basename(buildingPrefix(site))
  for (const name of readdirSync(dirname(site))) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN)
    if (Number.isInteger(pid) && !alive(pid)) rmSync(join(dirname(site), name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
