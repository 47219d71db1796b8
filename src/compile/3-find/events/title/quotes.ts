import type { Attribution } from '../../../shapes.ts'
import { opensQuotation, type View } from '../view.ts'

/** Words left out. */
export const GAP = '…'

/** With a capital in front. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Quote marks come in pairs: one that a gap has parted is closed there, one whose opening is left out is left out too. */
export function paired(text: string): string {
  if (!/["“”]/.test(text)) return text
  let out = ''
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char === '”' && open === 0) continue
    out += char
    if (char === '“') open++
    else if (char === '”') open--
    else if (char === GAP && open > 0 && !text.includes('”', i)) {
      out += '”'.repeat(open)
      open = 0
    }
  }
  out += '”'.repeat(open)
  return straightPaired(out)
}

/** The same where both marks look alike: one after a space or at the start opens, one before a space or at the end closes. */
function straightPaired(text: string): string {
  let out = ''
  let open = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char === GAP && open && !text.slice(i).includes('"')) {
      out += `${char}"`
      open = false
    } else if (char !== '"') out += char
    else {
      const opens = i === 0 || /[\s([]/.test(text[i - 1] as string)
      if (!opens && !open && i < text.length - 1) out = `"${out}`
      if (opens || open || i < text.length - 1) out += char
      open = opens
    }
  }
  return open ? `${out}"` : out
}

/** The marks of a quotation that all words from `first` to `last` stand in, and none of which is among them; null without one. */
export function quotationAround(view: View, first: number, last: number): [string, string] | null {
  const { tokens, quoteMarks } = view
  const k = quoteMarks.findLastIndex((mark) => mark < first)
  const [open, shut] = [quoteMarks[k] ?? -1, quoteMarks[k + 1] ?? tokens.length]
  // it may have begun in a sentence before, or end in one that follows
  const opened = open >= 0 ? opensQuotation(tokens, open) : shut < tokens.length && !opensQuotation(tokens, shut)
  if (!opened || shut <= last) return null
  // “"(Lima) - Nine died, the mayor said.”: a mark that nothing closes, before words that are not his
  if (shut === tokens.length && view.attributions.some(({ mention }) => isAmong(view, mention, first, last)))
    return null
  return tokens[open >= 0 ? open : shut]?.text === '"' ? ['"', '"'] : ['“', '”']
}

/** The words tell who says what stands in front of them. */
const isAmong = ({ tokens }: View, { cue, content }: Attribution, first: number, last: number): boolean =>
  content.start < cue.start && (tokens[first]?.start ?? 0) <= cue.start && cue.start <= (tokens[last]?.start ?? -1)
