/**
 * In the page that is one file, the data stand in the page itself: one `<script type="application/gzip">` a file,
 * its bytes in base64. Where there is none, the file has to be fetched.
 */
const KIND = 'application/gzip'

/** Text of a file below `data/`; null when it does not stand in the page. Rejects when its bytes are damaged. */
export function readInlined(path: string): Promise<string> | null {
  const block = document.querySelector(`script[type="${KIND}"][data-file="${CSS.escape(path)}"]`)
  return block ? unpacked(block.textContent ?? '') : null
}

async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.csv', 'text/csv'],
  ['.ics', 'text/calendar'],
]

/** Links to files below `data/` hand out what stands in the page. Does nothing on a page whose files are files. */
export function serveInlined(): void {
  if (!document.querySelector(`script[type="${KIND}"]`)) return
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
