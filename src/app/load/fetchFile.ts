import { readInlined } from './inlined.ts'
import { LoadError } from './LoadError.ts'

/** Long enough for a slow phone, short enough that a reader is told before giving up. */
export const TIME_OUT_MS = 6000
/** A hiccup is over after this; a person would not have tried again sooner. */
const RETRY_AFTER_MS = 400

export interface FileKind<File> {
  /** Says whether parsed JSON has the shape. */
  readonly isFile: (value: unknown) => value is File
  /** The edition the file must belong to; null accepts any. */
  readonly edition: string | null
}

/**
 * One file of the site's `data/` folder, checked: arrived in time, status, JSON, shape, edition. Tried a second time,
 * past the browser's cache, unless it is not there.
 * @throws {LoadError}
 */
export async function fetchFile<File extends { readonly edition: string }>(
  path: string,
  kind: FileKind<File>,
  signal?: AbortSignal,
): Promise<File> {
  try {
    return await fetchOnce(path, kind, 'default', signal)
  } catch (error) {
    if (signal?.aborted || (error instanceof LoadError && error.fault === 'missing')) throw error
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
  return fetchOnce(path, kind, 'reload', signal)
}

async function fetchOnce<File extends { readonly edition: string }>(
  path: string,
  { isFile, edition }: FileKind<File>,
  cache: RequestCache,
  signal?: AbortSignal,
): Promise<File> {
  const inlined = readInlined(path)?.catch(() => '')
  const text = await (inlined ?? fetchText(path, cache, signal))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new LoadError(path, 'damaged')
  }
  if (!isFile(value)) throw new LoadError(path, 'damaged')
  if (edition !== null && value.edition !== edition) throw new LoadError(path, 'updated')
  return value
}

/**
 * Text of any other file of `data/`, for the reader to keep.
 * @throws {LoadError}
 */
export function readDownload(path: string): Promise<string> {
  return readInlined(path)?.catch(() => Promise.reject(new LoadError(path, 'damaged'))) ?? fetchText(path, 'default')
}

async function fetchText(path: string, cache: RequestCache, signal?: AbortSignal): Promise<string> {
  const own = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    own.abort()
  }, TIME_OUT_MS)
  const abort = () => own.abort()
  signal?.addEventListener('abort', abort)
  try {
    const response = await fetch(addressOf(path), { cache, signal: own.signal, credentials: 'same-origin' })
    if (response.status === 404 || response.status === 410) throw new LoadError(path, 'missing')
    if (!response.ok) throw new LoadError(path, 'refused')
    return await response.text()
  } catch (error) {
    if (error instanceof LoadError || signal?.aborted) throw error
    throw new LoadError(path, late ? 'slow' : 'unreachable')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Beside the page, under whatever path it is hosted. */
export function addressOf(path: string): string {
  return new URL(`data/${path.split('/').map(encodeURIComponent).join('/')}`, document.baseURI).href
}
