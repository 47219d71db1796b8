// A static file server as plain as the hosts the site is made for.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { headersFor } from './headers.mjs'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder to this machine alone.
 * @param {string} folder
 * @param {{ port?: number, under?: string, rules?: import('./headers.mjs').HeaderRules }} [options] `port` 0 takes a free
 *   one; `under` is the sub-path, `/like/this/`; `rules` say what is sent besides
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} `address` ends with a slash
 */
export async function serveFolder(folder, { port = 0, under = '/', rules = [] } = {}) {
  const server = createServer((request, response) => {
    const file = locate(resolve(folder), request.url ?? '/', under)
    if (file === 'slash') {
      // As hosts do: a folder's page names its files relative to the folder.
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
      response.writeHead(301, { location: `${pathname}/${search}` }).end()
      return
    }
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headersFor(rules, file.asked),
    })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(file.path)
        .on('error', () => response.destroy())
        .pipe(response)
  })
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port
  return {
    address: `http://127.0.0.1:${taken}${encodeURI(under)}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} folder
 * @param {string} url
 * @param {string} under
 * @returns {{ path: string, asked: string, size: number } | 'slash' | undefined} `asked`: from the folder, `/` first;
 *   `slash`: a folder, asked for without its slash
 */
function locate(folder, url, under) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    if (`${path}/` === under) return 'slash'
    if (!path.startsWith(under)) return undefined
    const wanted = resolve(folder, `./${path.slice(under.length)}`)
    if (wanted !== folder && !wanted.startsWith(folder + sep)) return undefined
    const isFolder = statSync(wanted).isDirectory()
    if (isFolder && !path.endsWith('/')) return 'slash'
    const found = isFolder ? join(wanted, 'index.html') : wanted
    return { path: found, asked: `/${path.slice(under.length)}`, size: statSync(found).size }
  } catch {
    return undefined
  }
}
