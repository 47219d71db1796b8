// The whole site as one HTML file: program, styles, fonts and data in the page itself.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cached } from './cached.mjs'
import { escaped, replaceOnce } from './html.mjs'
import { renderPlain, withPlain } from './plain.mjs'
import { root } from './root.mjs'

/** By which a site of one file is known. */
export const DATA_BLOCK = '<script type="application/gzip">'

const SOURCES = ['src/app', 'src/corpus', 'package-lock.json', 'scripts/steps/single.mjs']

/**
 * Works from a disk, in a mail's attachment and in a sandboxed frame: it asks nobody for anything.
 * @param {string} site a built site
 * @returns {Promise<string>} the page
 */
export async function singleFile(site) {
  const { script, style } = await program()
  const icon = `data:image/svg+xml;base64,${readFileSync(join(site, 'favicon.svg')).toString('base64')}`
  const policy = [
    "default-src 'none'",
    `script-src '${hashFor(script)}'`,
    `style-src '${hashFor(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ')
  const rendered = await renderPlain(site, { styles: [], whole: true })
  let html = withPlain(readFileSync(join(root, 'index.html'), 'utf8'), rendered)
  html = replaceOnce(html, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, escaped(policy))
  html = replaceOnce(html, /(?<=<link rel="icon"[^>]*href=")[^"]*/, icon)
  html = replaceOnce(html, /(?=\s*<\/head>)/, `\n    <style>${style}</style>`)
  html = replaceOnce(
    html,
    /<script type="module"[^>]*><\/script>/,
    `${dataBlock(site)}\n    <script type="module">${script}</script>`,
  )
  return html
}

/**
 * All files below `data/`, compressed together: base64 has no character that could end the block.
 * @param {string} site
 */
function dataBlock(site) {
  const data = join(site, 'data')
  const paths = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(data.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const texts = paths.map((path) => readFileSync(join(data, path), 'utf8'))
  const contents = JSON.stringify(paths.map((path, i) => [path, texts[i]?.length]))
  return `${DATA_BLOCK}${gzipSync([contents, '\n', ...texts].join(''), { level: 9 }).toString('base64')}</script>`
}

/**
 * The program in one script and one style sheet with its fonts, made once for each state of its sources.
 * @returns {Promise<{ script: string, style: string }>}
 */
async function program() {
  const folder = await cached('single', SOURCES, async (making) => {
    const { build } = await import('vite')
    const made = await build({
      root,
      base: './',
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2022',
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        modulePreload: false,
        rolldownOptions: {
          input: join(root, 'src/app/main.tsx'),
          output: { codeSplitting: false },
          checks: { pluginTimings: false },
        },
      },
    })
    const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(made) ? made[0] : made)
    const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n')
    const style = output.flatMap((file) => (file.fileName.endsWith('.css') && 'source' in file ? [file.source] : []))
    writeFileSync(join(making, 'script.js'), closed(script))
    writeFileSync(join(making, 'style.css'), style.join('\n'))
  })
  return {
    script: readFileSync(join(folder, 'script.js'), 'utf8'),
    style: readFileSync(join(folder, 'style.css'), 'utf8'),
  }
}

/**
 * Nothing in the program may end its own element or open a comment.
 * @param {string} script
 */
function closed(script) {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

/** @param {string} text */
function hashFor(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
