/** Text made comparable, and for each of its characters the offset in the original that it came from. */
export interface Folded {
  readonly text: string
  /** One entry more than characters: the last is the original's length. Null where nothing moved. */
  readonly from: readonly number[] | null
}

const MARKS = /\p{M}/u
const PLAIN: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"', '\u00a0': ' ', '–': '-', '—': '-' }

/** Lower case, without accents, quotes and dashes made plain, thousands without separators ("18,000" is "18000"). */
export function fold(original: string): Folded {
  return PLAIN_TEXT.test(original) ? foldPlain(original) : foldAny(original)
}

/** Of which each character is folded into one: nearly all text, and twenty times as fast. */
const PLAIN_TEXT = /^[\t\n\r -~·‘’“”\u00a0–—]*$/
const TYPOGRAPHY = /[‘’“”\u00a0–—]/g
// The comma first: an engine finds it faster than what must stand before it.
const THOUSANDS = /,(?<=\d,)(?=\d{3}(?!\d))/

/** The text of `fold` alone, for what is looked through before it is known where. */
export function foldedText(original: string): string {
  const joined = original.includes(',') ? original.split(THOUSANDS).join('') : original
  if (PLAIN_TEXT.test(joined)) return plain(joined)
  const decomposed = joined.replace(TYPOGRAPHY, (character) => PLAIN[character] as string).normalize('NFKD')
  return decomposed.toLowerCase().replace(ALL_MARKS, '').replaceAll('ς', 'σ')
}
const ALL_MARKS = /\p{M}+/gu

function plain(text: string): string {
  return text.toLowerCase().replace(TYPOGRAPHY, (character) => PLAIN[character] as string)
}

function foldPlain(original: string): Folded {
  const text = plain(original)
  if (!THOUSANDS.test(text)) return { text, from: null }
  const parts = text.split(THOUSANDS)
  let offset = 0
  const from = parts.flatMap((part) => {
    const start = offset
    offset += part.length + 1
    return Array.from(part, (_, i) => start + i)
  })
  return { text: parts.join(''), from: [...from, original.length] }
}

function foldAny(original: string): Folded {
  let text = ''
  const from: number[] = []
  let offset = 0
  for (const character of original) {
    if (!isThousandsSeparator(original, offset)) {
      for (const part of (PLAIN[character] ?? character).normalize('NFKD').toLowerCase()) {
        if (MARKS.test(part)) continue
        for (let i = 0; i < part.length; i++) from.push(offset)
        // The one letter whose small form hangs on where it stands.
        text += part === 'ς' ? 'σ' : part
      }
    }
    offset += character.length
  }
  from.push(original.length)
  return { text, from }
}

function isThousandsSeparator(text: string, offset: number): boolean {
  return text[offset] === ',' && /^\d,\d{3}(?!\d)/.test(text.slice(Math.max(0, offset - 1), offset + 5))
}

export interface Hit {
  readonly start: number
  readonly end: number
}

/** The words of a query, folded, each looked for on its own. */
export function termsOf(query: string): string[] {
  return [
    ...new Set(
      fold(query)
        .text.split(/\s/)
        .filter((term) => term !== ''),
    ),
  ].slice(0, 12)
}

/** Where a term stands in the original text. A term of digits is a number and matches whole numbers only. */
export function hitsOf({ text, from }: Folded, term: string): Hit[] {
  const hits: Hit[] = []
  const isNumber = /^\d+$/.test(term)
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length
    if (isNumber && (isDigit(text[at - 1]) || isDigit(text[end]))) continue
    hits.push(from === null ? { start: at, end } : { start: from[at] ?? 0, end: endOf(from, end) })
  }
  return hits
}

/** Whether a term begins a word of a folded text, stands inside one, or is not there at all. */
export function standingOf(text: string, term: string): 'begins' | 'inside' | 'nowhere' {
  const isNumber = /^\d+$/.test(term)
  let standing: 'inside' | 'nowhere' = 'nowhere'
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    if (isNumber && (isDigit(text[at - 1]) || isDigit(text[at + term.length]))) continue
    if (!isLetter(text[at - 1])) return 'begins'
    standing = 'inside'
  }
  return standing
}

/** The end in the original, past the accents that were folded away. */
function endOf(from: readonly number[], end: number): number {
  return from[end] ?? from.at(-1) ?? 0
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}
