/**
 * What the page says to the page it is embedded in: its height, in whole CSS pixels, once it has settled at one; and,
 * only if the embedder asked for it, what is selected. It says nothing else and listens to nothing.
 */
export interface HeightMessage {
  readonly type: 'sourceline:height'
  readonly height: number
}
/** Both null: nothing is selected any more. */
export interface SelectedMessage {
  readonly type: 'sourceline:selected'
  readonly kind: string | null
  readonly id: string | null
}
/** The same height in the form that AMP pages listen for. */
interface AmpMessage {
  readonly sentinel: 'amp'
  readonly type: 'embed-size'
  readonly height: number
}

/** Fonts, sheets and the answer of the page around come in steps; what comes within this time is one change. */
const SETTLE_MS = 250

/** Announces the height of what `root` holds, now and whenever it has changed, until the returned function is called. */
export function announceHeight(root: HTMLElement): () => void {
  let announced = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(announce, SETTLE_MS)
  }
  const announce = () => {
    if (document.documentElement.dataset.ready !== 'true') return
    if (document.fonts.status !== 'loaded') return void document.fonts.ready.then(later)
    const height = heightOf(root)
    if (height === announced || height <= 0) return
    announced = height
    post({ sentinel: 'amp', type: 'embed-size', height })
    post({ type: 'sourceline:height', height })
    askForResize()
  }
  const readiness = new MutationObserver(later)
  readiness.observe(document.documentElement, { attributeFilter: ['data-ready'] })
  const sizes = new ResizeObserver(later)
  sizes.observe(root)
  // A sheet lies over the page and may reach beyond it.
  const sheets = new MutationObserver(() => {
    for (const sheet of root.querySelectorAll('dialog')) sizes.observe(sheet)
    later()
  })
  sheets.observe(root, { childList: true, subtree: true, attributeFilter: ['open'] })
  return () => {
    clearTimeout(timer)
    for (const observer of [readiness, sizes, sheets]) observer.disconnect()
  }
}

/**
 * Where nobody gives the frame its height, its content goes on below the edge, and the reader is to see that: as long
 * as it does, the page is marked so, which changes nothing of its size.
 */
export function markWhatGoesOn(root: HTMLElement): () => void {
  const look = () =>
    document.documentElement.toggleAttribute('data-goes-on', heightOf(root) > window.scrollY + window.innerHeight + 1)
  const sizes = new ResizeObserver(look)
  sizes.observe(root)
  window.addEventListener('resize', look)
  window.addEventListener('scroll', look)
  return () => {
    sizes.disconnect()
    window.removeEventListener('resize', look)
    window.removeEventListener('scroll', look)
  }
}

export function announceSelected(selected: { readonly kind: string; readonly id: string } | null): void {
  post({ type: 'sourceline:selected', kind: selected?.kind ?? null, id: selected?.id ?? null })
}

/** A frame of no width is hidden: its height says nothing. */
function heightOf(root: HTMLElement): number {
  if (root.clientWidth === 0) return 0
  const boxes = [root, ...root.querySelectorAll('dialog[open]')].map(
    (element) => element.getBoundingClientRect().bottom,
  )
  return Math.ceil(Math.max(...boxes) + window.scrollY)
}

function post(message: HeightMessage | SelectedMessage | AmpMessage): void {
  // Height and an id of public data are no secret, and the page cannot know who embeds it.
  if (window.parent !== window) window.parent.postMessage(message, '*')
}

/** Browsers that size frames by their content need to be told that it has changed. */
function askForResize(): void {
  const { requestResize } = window as { requestResize?: () => unknown }
  try {
    requestResize?.call(window)
  } catch {
    // The page around has not asked for it.
  }
}
