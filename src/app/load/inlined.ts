import { LoadError } from './LoadError.ts'

/**
 * In the page that is one file, the data stand in the page itself, compressed, in base64: a line of JSON with the path
 * and the length of each file, then their texts end to end. Files that say the same in other words compress better
 * together. On any other page there is none, and every file has to be fetched.
 */
const BLOCK = 'script[type="application/gzip"]'

let files: Promise<ReadonlyMap<string, string>> | null = null

/** Text of a file below `data/`; null when the data do not stand in the page. Rejects when they are damaged. */
export function readInlined(path: string): Promise<string> | null {
  const block = document.querySelector(BLOCK)
  if (!block) return null
  files ??= unpacked(block.textContent ?? '')
  return files.then((each) => each.get(path) ?? Promise.reject(new LoadError(path, 'missing')))
}

async function unpacked(base64: string): Promise<ReadonlyMap<string, string>> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const text = await new Response(stream).text()
  let start = text.indexOf('\n') + 1
  const contents: readonly (readonly [path: string, length: number])[] = JSON.parse(text.slice(0, start))
  const texts = new Map<string, string>()
  for (const [path, length] of contents) {
    texts.set(path, text.slice(start, start + length))
    start += length
  }
  return texts
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.csv', 'text/csv'],
  ['.ics', 'text/calendar'],
]

/** Links to files below `data/` hand out what stands in the page. Does nothing on a page whose files are files. */
export function serveInlined(): void {
  if (!document.querySelector(BLOCK)) return
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const path = /^(?:\.\/)?data\/(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1]
    const text = path === undefined ? null : readInlined(decodeURIComponent(path))
    if (path === undefined || text === null) return
    event.preventDefault()
    const type = TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/json'
    void text.then((words) => saveFile(path.split('/').at(-1) ?? path, new Blob([words], { type })))
  })
}

/** Hands a file made in the page to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by the end of a minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
