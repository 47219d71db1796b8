/**
 * How wide a line of Source Sans is, without a browser: advance widths in thousandths of the type size for the
 * characters U+0020 to U+007E, read off the font. Labels are laid out from these, so the same corpus gives the same
 * picture everywhere.
 */
const REGULAR = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
]
const FIRST = 0x20
const PUNCTUATION = new Map([
  ['–', 480],
  ['—', 800],
  ['’', 249],
  ['‘', 249],
  ['“', 426],
  ['”', 426],
  ['…', 948],
  ['·', 249],
  ['\u00a0', 200],
])
const COMBINING = /^\p{M}$/u
/** Letters outside the table: accented Latin, Greek and Cyrillic are about this wide, ideographs a whole em. */
const OTHER_LETTER = 560
const FULL_WIDTH = /^[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{1f000}-\u{3ffff}]$/u
/** The semibold cut is this much wider; a substitute font may be, too, and no label may touch its neighbour. */
const BOLD = 1.04
const SLACK = 1.02

/** CSS pixels. */
export type Measure = (text: string, size: number, bold?: boolean) => number

export const textWidth: Measure = (text, size, bold = false) => {
  let thousandths = 0
  for (const character of text) thousandths += advance(character)
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * SLACK
}

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x7f) return REGULAR[code - FIRST] ?? 0
  const known = PUNCTUATION.get(character)
  if (known !== undefined) return known
  if (COMBINING.test(character)) return 0
  return FULL_WIDTH.test(character) ? 1000 : OTHER_LETTER
}

/**
 * Breaks a text into at most `most` lines of at most `width` pixels, at spaces. What does not fit ends in an
 * ellipsis at a whole word; a single word longer than a line is cut, because a label may never run into the next.
 */
export function wrapText(text: string, width: number, most: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width
  const words = text.split(' ').filter((word) => word !== '')
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    const last = lines.length === most - 1
    if (line === '' || last) {
      lines.push(shorten(line === '' ? word : line, line === '' && index === words.length - 1 ? '' : '…', fits))
      line = ''
      if (last) return lines
      continue
    }
    lines.push(line)
    line = word
    if (!fits(line)) {
      lines.push(shorten(line, '…', fits))
      return lines
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** Drops words, then characters, until the line and its ending fit. */
function shorten(line: string, ending: string, fits: (line: string) => boolean): string {
  let kept = line
  while (kept.includes(' ') && !fits(kept + ending)) kept = kept.slice(0, kept.lastIndexOf(' '))
  if (fits(kept + ending)) return kept.replace(/[,;:]$/, '') + ending
  const characters = [...kept]
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
