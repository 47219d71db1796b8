import { dirname, relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { CHANGED, CORRECTIONS } from '../corpus/development.ts'
import { answerCorrection } from './correct.ts'
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts'
import { compileFolder, errorsOf } from './folder.ts'

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
    const asked = pathOf(request.url ?? '', server.config.base)
    if (asked === null) return next()
    const path = decoded(asked)
    const text = path === null ? undefined : files.get(path)
    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
    }
    if (path === null) return answer(400, 'text/plain; charset=utf-8', `data/${asked} is no well-formed address\n`)
    const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json'
    answer(text === undefined ? 404 : 200, type, text ?? '')
  })
  compileAgain()
}

function under(base: string, name: string): string {
  return `${base.startsWith('/') ? base : '/'}${name}`
}

/** Path under `data/`, as it was asked for; null for every other address. */
function pathOf(url: string, base: string): string | null {
  const path = url.split(/[?#]/)[0] ?? ''
  const prefix = under(base, 'data/')
  return path.startsWith(prefix) ? path.slice(prefix.length) : null
}

function decoded(path: string): string | null {
  try {
    return decodeURI(path)
  } catch {
    return null
  }
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
