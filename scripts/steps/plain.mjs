// The pages that need no script: rendered from the finished data by the same program that draws them in the browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escaped, replaceOnce } from './html.mjs'
import { root } from './root.mjs'
import { fromSource } from './source.mjs'

const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** @typedef {import('../../src/app/plain/render.tsx').Rendered} Rendered */

/**
 * @param {string} site a folder with `data/`
 * @param {{ styles: string[], whole: boolean }} options `whole`: everything on one page
 * @returns {Promise<Rendered>}
 */
export async function renderPlain(site, options) {
  /** @type {typeof import('../../src/app/plain/render.tsx')} */
  const { renderSite } = await fromSource('src/app/plain/render.tsx')
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(site, 'data', path), 'utf8'))
  return renderSite({ read, font: readFileSync(join(root, FONT)).toString('base64'), ...options })
}

/**
 * The page with title, description and everything that can be read before the program arrives.
 * @param {string} html
 * @param {Rendered} rendered
 */
export function withPlain(html, { title, blurb, markup }) {
  const named = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`)
  const described =
    blurb === ''
      ? named
      : replaceOnce(
          named,
          /<meta name="description" content="[^"]*" \/>/,
          `<meta name="description" content="${escaped(blurb)}" />`,
        )
  return replaceOnce(described, /<div id="root"><\/div>/, `<div id="root"></div>\n${markup}`)
}
