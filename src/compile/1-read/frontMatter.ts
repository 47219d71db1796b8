/** Metadata at the head of a `.txt` or `.md` file, between two lines of three hyphens. */
export interface FrontMatter {
  readonly yaml: string
  /** Line of the file, from 1, on which the YAML begins. */
  readonly line: number
  /** The file's text with the front matter turned into spaces, so that every offset after it stays. */
  readonly text: string
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g
/** A first line that looks like a key: a page that merely begins with a rule has none. */
const KEY = /^\s*(?:#[^\r\n]*[\r\n]+\s*)*[A-Za-z_][\w -]{0,40}:(?:\s|$)/

/** Null when the text begins without front matter. */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text)
  if (!opening) return null
  const start = opening[0].length
  // The line end before the YAML may also be the one before the closing hyphens.
  CLOSING.lastIndex = start - 1
  const closing = CLOSING.exec(text)
  if (!closing) return null
  const yaml = text.slice(start, Math.max(start, closing.index))
  if (yaml.trim() !== '' && !KEY.test(yaml)) return null
  const end = closing.index + closing[0].length
  return { yaml, line: 2, text: blank(text.slice(0, end)) + text.slice(end) }
}

/** Whether a text in which none was found opens front matter with one of these keys, not one that begins with a rule. */
export function isUnclosed(text: string, keys: readonly string[]): boolean {
  const opening = OPENING.exec(text)
  if (!opening) return false
  const key = FIRST_KEY.exec(text.slice(opening[0].length, opening[0].length + 2000))?.[1]
  return key !== undefined && keys.includes(key)
}
const FIRST_KEY = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*[ \t]*([a-z_]+)[ \t]*:(?:\s|$)/

/** Comments in Markdown are notes to colleagues: never published, never read. */
export function withoutComments(text: string): string {
  const parts: string[] = []
  let done = 0
  for (let from = text.indexOf('<!--'); from >= 0; from = text.indexOf('<!--', done)) {
    const close = text.indexOf('-->', from + 4)
    const end = close < 0 ? text.length : close + 3
    parts.push(text.slice(done, from), blank(text.slice(from, end)))
    done = end
  }
  return parts.join('') + text.slice(done)
}

/** Everything but line ends becomes a space: private notes are not published, and offsets stay. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
