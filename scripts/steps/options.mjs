import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './root.mjs'

/**
 * The folder of articles that the command line names with `--seeds`, else the project's own; ends the process with the
 * usage where that is asked for, and with status 2 where the command was not understood.
 * @param {string} usage
 */
export function seedsNamed(usage) {
  try {
    const { values } = parseArgs({
      options: { seeds: { type: 'string', default: join(root, 'seeds') }, help: { type: 'boolean', default: false } },
    })
    if (!values.help) return values.seeds
    console.log(usage)
    process.exit(0)
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${usage}`)
    process.exit(2)
  }
}
