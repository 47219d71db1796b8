/** Whether the character at `at` is a capital letter; ASCII by its code, so that most words cost nothing. */
export function isCapitalLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = text[at]
  return letter !== undefined && letter !== letter.toLowerCase()
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  const letter = text[at]
  return letter !== undefined && letter !== letter.toUpperCase()
}

/** "Geneva", "UN", "J.", "iPhone", "eBay"; a lone letter is not. */
export function isCapitalized(word: string): boolean {
  if (isCapitalLetter(word, 0)) return word.length > 1
  return word.length > 3 && isSmallLetter(word, 0) && isCapitalLetter(word, 1) && isSmallLetter(word, 2)
}
