/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
/** Elements whose text is no reading matter. */
const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas datalist embed head iframe input math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
)
const TEXT = 3
const ELEMENT = 1

/** The text of an element by blocks, white space folded; no empty ones. Walks without recursion: pages nest deeply. */
export function blocksOf(root: Node): string[] {
  const blocks: string[] = []
  let line: string[] = []
  const flush = () => {
    const text = line
      .join('')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim()
    if (text !== '') blocks.push(text)
    line = []
  }
  let node: Node | null = root
  while (node) {
    const name = node.nodeName.toLowerCase()
    if (node.nodeType === TEXT) line.push(node.nodeValue ?? '')
    const silent = SILENT.has(name) || isHidden(node)
    if (BLOCKS.has(name)) flush()
    else if (name === 'td' || name === 'th') line.push(' ')
    if (!silent && node.nodeType === ELEMENT && node.firstChild) node = node.firstChild
    else node = nextAfter(node, root, flush)
  }
  flush()
  return blocks
}

/** The node after this one and its children, in document order; blocks that end on the way are flushed. */
function nextAfter(from: Node, root: Node, flush: () => void): Node | null {
  let node: Node | null = from
  while (node && node !== root) {
    if (BLOCKS.has(node.nodeName.toLowerCase())) flush()
    if (node.nextSibling) return node.nextSibling
    node = node.parentNode
  }
  return null
}

function isHidden(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false
  const element = node as Element
  return (
    element.hasAttribute('hidden') ||
    /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(element.getAttribute('style') ?? '')
  )
}
