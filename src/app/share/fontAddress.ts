/**
 * Where the page's own style sheet has the first of these families from: an address, or the font itself where the page
 * is one file. Taken from there so that no page holds it twice. Null where the sheet may not be read.
 */
export function fontAddress(families: string): string | null {
  const [wanted] = families.split(',').map(unquoted)
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const { style } = rule
      // The first subset is that of Latin letters, which every picture needs.
      if (unquoted(style.getPropertyValue('font-family')) !== wanted) continue
      const address = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1]
      if (address !== undefined) return new URL(address, sheet.href ?? document.baseURI).href
    }
  }
  return null
}

function unquoted(family: string): string {
  return family.replace(/["']/g, '').trim()
}

/** A sheet of another origin, as it is in a sandboxed frame, keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}
