// The file `_headers` that a site brings, as Netlify and Cloudflare Pages read it: a line with a path, where `*` stands
// for anything, and under it, indented, what is sent with every file of such a path. All rules that fit add up.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }[]} HeaderRules */

/**
 * @param {string} folder a built site
 * @returns {HeaderRules} none where the site has no such file
 */
export function headerRules(folder) {
  let text
  try {
    text = readFileSync(join(folder, '_headers'), 'utf8')
  } catch {
    return []
  }
  return parseHeaderRules(text)
}

/**
 * @param {string} text
 * @returns {HeaderRules}
 * @throws {Error} for a line that is neither
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRules} */
  const rules = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/.exec(line) ?? []
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: [] })
    else if (name !== undefined && value !== undefined && rules.length > 0) rules.at(-1)?.headers.push([name, value])
    else throw new Error(`_headers: neither a path nor a header: ${line}`)
  }
  return rules
}

/**
 * @param {HeaderRules} rules
 * @param {string} path from the site's folder, `/` first
 * @returns {Record<string, string>} names in lower case
 */
export function headersFor(rules, path) {
  const fitting = rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers)
  return Object.fromEntries(fitting.map(([name, value]) => [name.toLowerCase(), value]))
}

/** @param {string} path */
function patternOf(path) {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}
