/** The status of a command that asks for what cannot be done. */
export const MISUSED = 2

/** Something that the person at the keyboard can put right: said in its own words, without a stack trace. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {number} [status] with which the process ends
   */
  constructor(message, status = 1) {
    super(message)
    this.status = status
  }
}

/**
 * Ends the process with the status of a refusal, else 1, and says why. A stack trace appears only where the fault is
 * the program's.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  console.error(wordsFor(error) ?? error)
  process.exit(error instanceof Refusal ? error.status : 1)
}

/** @param {unknown} error */
function wordsFor(error) {
  if (!(error instanceof Error)) return undefined
  if (error instanceof Refusal) return error.message
  const refused = refusedBySystem(error)
  return refused === undefined ? complaints(error)?.join('\n') : `Stopped: ${refused}`
}

/** How the bundler says what the operating system refused, before the account of its own calls. */
const BUNDLER_REFUSED = /(Failed to .*)\s+Caused by:\s+(.*) \(os error \d+\)/

/**
 * What the operating system refused: a full disk, a folder that may not be written to.
 * @param {Error} error
 * @returns {string | undefined} undefined when it refused nothing
 */
function refusedBySystem(error) {
  if ('syscall' in error) return error.message
  const [, what, why] = BUNDLER_REFUSED.exec(error.message) ?? []
  return what === undefined ? undefined : `${what}: ${why}`
}

/**
 * What the compiler's plugin found wrong with the articles, unpacked from the bundler's account of a failed build.
 * @param {Error} error
 * @returns {string[] | undefined} undefined when anything else went wrong as well
 */
function complaints(error) {
  const causes = 'errors' in error && Array.isArray(error.errors) ? error.errors : [error]
  // What the plugin reports with `this.error`; an accident inside it keeps a name of its own.
  const ours = causes.every((cause) => cause.plugin === 'sourceline' && cause.name === 'RolldownError')
  return ours ? causes.map((cause) => cause.message) : undefined
}
