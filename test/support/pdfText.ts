// The words of a PDF as Chromium prints it, in the order in which they are drawn, page after page.
import { inflateSync } from 'node:zlib'

/** Objects by number: their dictionary as text, and their stream where they have one. */
interface PdfObject {
  readonly words: string
  readonly stream: string | null
}

export function pdfText(pdf: Buffer): string[] {
  const objects = objectsOf(pdf)
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  const fontOf = (number: string) => {
    const known = fonts.get(number)
    if (known) return known
    const [, letters = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.words ?? '') ?? []
    const made = lettersOf(objects.get(letters)?.stream ?? '')
    fonts.set(number, made)
    return made
  }
  return pagesUnder(objects, rootOf(objects)).map(({ words }) => {
    const [, named = ''] = /\/Font\s*<<([\s\S]*?)>>/.exec(words) ?? []
    const own = new Map([...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, number]))
    const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(words) ?? []
    return drawnWords(objects.get(contents)?.stream ?? '', (name) => fontOf(own.get(name) ?? ''))
  })
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length
    const words = text.slice(start, text.indexOf('endobj', start))
    const at = words.indexOf('stream\n')
    const dictionary = at < 0 ? words : words.slice(0, at)
    const [, length] = /\/Length (\d+)/.exec(dictionary) ?? []
    const packed = /\/FlateDecode/.test(dictionary)
    const from = start + at + 'stream\n'.length
    const bytes = at < 0 ? null : pdf.subarray(from, from + Number(length))
    const isText = bytes !== null && !/\/Subtype \/Image|\/FontFile|\/Length1|\/Subtype \/CIDFont/.test(dictionary)
    const stream = isText ? (packed ? inflateSync(bytes) : bytes).toString('latin1') : null
    objects.set(match[1] ?? '', { words: dictionary, stream })
  }
  return objects
}

function rootOf(objects: ReadonlyMap<string, PdfObject>): string {
  const catalogue = [...objects.values()].find(({ words }) => /\/Type \/Catalog/.test(words))
  return /\/Pages (\d+) 0 R/.exec(catalogue?.words ?? '')?.[1] ?? ''
}

function pagesUnder(objects: ReadonlyMap<string, PdfObject>, number: string): PdfObject[] {
  const object = objects.get(number)
  if (!object) return []
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(object.words) ?? []
  if (kids === undefined) return [object]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesUnder(objects, kid))
}

/** A font's table from glyph to letters. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  const decoded = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', to = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(glyph.toUpperCase(), decoded(to))
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(from, 16)
      const character = Number.parseInt(first, 16)
      for (let n = 0; n <= Number.parseInt(to, 16) - start; n++)
        letters.set(hexOf(start + n, from.length), decoded(hexOf(character + n, 4)))
    }
  return letters
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

function drawnWords(stream: string, fontOf: (name: string) => ReadonlyMap<string, string>): string {
  let font: ReadonlyMap<string, string> = new Map()
  let made = ''
  for (const [, name, shown] of stream.matchAll(/\/(\w+) [\d.]+ Tf|((?:<[0-9A-Fa-f]*>|\[[^\]]*\])\s*TJ?j?)/g)) {
    if (name !== undefined) font = fontOf(name)
    // One byte a glyph, or two, as in the font's table.
    const digits = [...font.keys()][0]?.length ?? 4
    for (const [, glyphs = ''] of (shown ?? '').matchAll(/<([0-9A-Fa-f]*)>/g))
      for (let at = 0; at < glyphs.length; at += digits)
        made += font.get(glyphs.slice(at, at + digits).toUpperCase()) ?? ''
  }
  return made
}
