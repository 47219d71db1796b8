import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { formatEntry } from './1-read/corrections/formatEntry.ts'
import { formatDiagnostic } from './diagnostic.ts'
import { compileFolder, errorsOf } from './folder.ts'

const FILE = 'corrections.yaml'
/** Longer than any correction that a person types. */
const MOST_BYTES = 65_536

/** Writes one more entry into a folder's `corrections.yaml`, if everything compiles with it; else says what is wrong. */
export function writeCorrection(folder: string, entry: unknown): { readonly complaints: readonly string[] } {
  const place = join(folder, FILE)
  const before = existsSync(place) ? readFileSync(place, 'utf8') : ''
  const text = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${formatEntry(entry)}`
  const read = compileFolder(folder, undefined, [{ path: FILE, bytes: new TextEncoder().encode(text) }])
  if (!read.compiled) return { complaints: errorsOf(read).map(formatDiagnostic) }
  // Its name begins with a dot, so nobody reads it while it is half written.
  const writing = join(folder, `.${FILE}.${process.pid}`)
  try {
    writeFileSync(writing, text)
    renameSync(writing, place)
  } finally {
    rmSync(writing, { force: true })
  }
  return { complaints: [] }
}

/**
 * Answers the page's own panel while it is served for development: 204 once written, 422 with one complaint a line.
 * Only a page of this very server is listened to; any other in the same browser could otherwise write files.
 */
export function answerCorrection(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const end = (status: number, text: string) => {
    response.statusCode = status
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end(text)
  }
  const refused = refusalOf(request)
  if (refused) {
    end(...refused)
    return
  }
  const chunks: Buffer[] = []
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
  })
  request.on('end', () => {
    if (bytes > MOST_BYTES) {
      end(413, 'too long for a correction')
      return
    }
    try {
      const { complaints } = writeCorrection(folder, JSON.parse(Buffer.concat(chunks).toString('utf8')))
      end(complaints.length === 0 ? 204 : 422, complaints.join('\n'))
    } catch (error) {
      end(400, error instanceof Error ? error.message : String(error))
    }
  })
}

function refusalOf({ method, headers }: IncomingMessage): [status: number, text: string] | null {
  const { origin = '', host = '', 'sec-fetch-site': site = 'same-origin', 'content-type': type = '' } = headers
  if (method !== 'POST') return [405, 'only POST']
  const own = origin === `http://${host}` || origin === `https://${host}`
  if (!own || site !== 'same-origin') return [403, 'only from this page']
  return type.startsWith('application/json') ? null : [415, 'only JSON']
}
