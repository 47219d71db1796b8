// Finds a Chromium to drive: the one named by $CHROME_BIN, the one shipped inside an npm package (Linux x64),
// or one installed on this machine.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env the environment for the browser alone, never for this process
 * @property {string} origin where it came from, in words
 */

// `--no-sandbox`: as root in a container there is no user namespace to build a sandbox from, and only our own
// pages are opened. Unhinted glyphs have the same widths on every machine.
const ARGS = ['--no-sandbox', '--font-render-hinting=none']

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** @returns {Promise<Chromium | undefined>} undefined where there is none */
export async function findChromium() {
  const named = process.env.CHROME_BIN
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_BIN names ${named}, which does not exist`)
    return { executablePath: named, args: ARGS, env: environment(), origin: 'CHROME_BIN' }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return await shipped()
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return { executablePath: installed, args: ARGS, env: environment(), origin: 'installed' }
  return undefined
}

/** @returns {Promise<Chromium>} */
async function shipped() {
  const packaged = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'))
  const folder = join(root, 'node_modules/.cache/chromium', packaged.version)
  if (!existsSync(folder)) await unpack(folder)
  return {
    executablePath: join(folder, 'chromium'),
    // The package's own arguments are not used: they crash a second context and switch web security off.
    args: ARGS,
    env: {
      ...environment(),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    origin: `@sparticuz/chromium ${packaged.version}`,
  }
}

/**
 * Unpacks beside the final folder and renames, so that a killed run or two runs at once leave no half browser.
 * @param {string} folder
 */
async function unpack(folder) {
  const unpacking = `${folder}.unpacking-${process.pid}`
  mkdirSync(unpacking, { recursive: true })
  // The package asks the environment where to unpack and, at import, whether to unpack its shared libraries
  // (libnss3 and others a bare machine lacks), and then changes LD_LIBRARY_PATH of this very process.
  const before = { ...process.env }
  try {
    process.env.TMPDIR = unpacking
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
  writeFileSync(join(unpacking, 'fonts.conf'), fontsConf(folder))
  try {
    renameSync(unpacking, folder)
  } catch (error) {
    rmSync(unpacking, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

/**
 * Without a configuration of its own the browser paints no text on a machine without fonts, and paints differently
 * on each machine that has some.
 * @param {string} folder
 */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}

/** @returns {Record<string, string>} */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
