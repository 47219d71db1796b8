/** @param {string} text for an attribute in double quotes, or between tags */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Puts `made` in the place of the first match. What is put there may contain anything, `$&` too.
 * @param {string} html
 * @param {RegExp} pattern
 * @param {string} made
 * @throws {Error} when nothing matches
 */
export function replaceOnce(html, pattern, made) {
  if (!pattern.test(html)) throw new Error(`index.html has nothing like ${pattern}`)
  return html.replace(pattern, () => made)
}
