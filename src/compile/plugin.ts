import { dirname, relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { answerCorrection } from './correct.ts'
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts'
import { compileFolder, errorsOf } from './folder.ts'

/** Told to the page in development when the data have been compiled anew. */
const CHANGED = 'sourceline:changed'
/** An editor saves in several steps; what comes within this time is one change. */
const SETTLE_MS = 80

type Result =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string>; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly complaints: string }

/** Vite: serves `data/` from memory in development and compiles again when an article changes; emits it at build. */
export function sourceline({ seeds }: { readonly seeds: string }): Plugin {
  const folder = resolve(seeds)
  return {
    name: 'sourceline',
    configureServer: (server) => serve(server, folder),
    generateBundle() {
      // Only the page's own bundle carries the data.
      if (this.environment.name !== 'client') return
      const result = resultOf(folder)
      if (!result.ok) return this.error({ message: result.complaints })
      for (const remark of result.remarks) this.warn(remark)
      for (const [path, text] of result.files) this.emitFile({ type: 'asset', fileName: `data/${path}`, source: text })
    },
  }
}

function serve(server: ViteDevServer, folder: string): void {
  let files: ReadonlyMap<string, string> = new Map()
  const compileAgain = () => {
    const result = resultOf(folder)
    if (!result.ok) {
      server.config.logger.error(result.complaints)
      // Vite keeps an error for a page that connects later; the data stay those of the last good state.
      server.ws.send({ type: 'error', err: { message: result.complaints, stack: '', plugin: 'sourceline' } })
      return
    }
    for (const remark of result.remarks) server.config.logger.warn(remark)
    files = result.files
    // An empty update takes the overlay away.
    server.ws.send({ type: 'update', updates: [] })
    server.ws.send({ type: 'custom', event: CHANGED })
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (dirname(resolve(path)) !== folder) return
    clearTimeout(waiting)
    waiting = setTimeout(compileAgain, SETTLE_MS)
  })
  server.middlewares.use((request, response, next) => {
    if (request.url?.split('?')[0] === under(server.config.base, CORRECTIONS))
      return answerCorrection(folder, request, response)
    const path = pathOf(request.url ?? '', server.config.base)
    const text = path === null ? undefined : files.get(path)
    if (path === null) return next()
    response.statusCode = text === undefined ? 404 : 200
    response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(text ?? '')
  })
  compileAgain()
}

/** The page's address for corrections by hand. */
const CORRECTIONS = '__corrections'

function under(base: string, name: string): string {
  return `${base.startsWith('/') ? base : '/'}${name}`
}

/** Path under `data/`; null for every other address. */
function pathOf(url: string, base: string): string | null {
  const path = url.split(/[?#]/)[0] ?? ''
  const prefix = under(base, 'data/')
  return path.startsWith(prefix) ? decodeURI(path.slice(prefix.length)) : null
}

/** As one would type it: the path from the working directory. */
function fromHere(place: string): string {
  return relative(process.cwd(), place) || '.'
}

function resultOf(folder: string): Result {
  const read = compileFolder(folder)
  const format = (d: Diagnostic) => formatDiagnostic({ ...d, path: fromHere(resolve(folder, d.path)) })
  if (!read.compiled) return { ok: false, complaints: errorsOf(read).map(format).join('\n') }
  return {
    ok: true,
    files: new Map([...read.compiled.files].map(({ path, text }) => [path, text])),
    remarks: read.diagnostics.map(format),
  }
}
