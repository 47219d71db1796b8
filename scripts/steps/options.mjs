import { parseArgs } from 'node:util'
import { MISUSED } from './exit.mjs'

/** @typedef {NonNullable<import('node:util').ParseArgsConfig['options']>} Options */

/**
 * What the command line says. Ends the process with the usage where `--help` asks for it, and with status 2 where the
 * command was not understood.
 * @template {Options} Asked
 * @param {string} usage
 * @param {Asked} asked
 * @param {number} [most] arguments that are no options
 * @returns {{ values: ReturnType<typeof parseArgs<{ options: Asked }>>['values'], positionals: string[] }}
 */
export function readOptions(usage, asked, most = 0) {
  const { values, positionals } = parsed(usage, asked)
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  if (positionals.length > most) misunderstood(`Unexpected argument '${positionals[most]}'`, usage)
  for (const [name, value] of Object.entries(/** @type {Record<string, unknown>} */ (values)))
    if (value === '' && asked[name]?.default !== '') misunderstood(`--${name} is empty`, usage)
  return { values: /** @type {any} */ (values), positionals }
}

/**
 * @param {string} usage
 * @param {Options} asked
 */
function parsed(usage, asked) {
  try {
    return parseArgs({ allowPositionals: true, options: { ...asked, help: { type: 'boolean', short: 'h' } } })
  } catch (error) {
    // What Node.js advises beyond that is about its own `--`, not that of npm.
    return misunderstood(/** @type {Error} */ (error).message.split('. To specify', 1)[0] ?? '', usage)
  }
}

/**
 * Ends the process with status 2.
 * @param {string} fault what is wrong with the command
 * @param {string} usage
 * @returns {never}
 */
export function misunderstood(fault, usage) {
  console.error(`${fault}\n${usage}`)
  process.exit(MISUSED)
}
