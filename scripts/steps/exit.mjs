/** Something that the person at the keyboard can put right: said in its own words, without a stack trace. */
export class Refusal extends Error {}

/**
 * Ends the process with status 1 and says why. A stack trace appears only where the fault is the program's.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  const words = error instanceof Refusal ? [error.message] : complaints(error)
  console.error(words ? words.join('\n') : error)
  process.exit(1)
}

/**
 * What the compiler's plugin found wrong with the articles, unpacked from the bundler's account of a failed build.
 * @param {unknown} error
 * @returns {string[] | undefined} undefined when anything else went wrong as well
 */
function complaints(error) {
  if (!(error instanceof Error)) return undefined
  const causes = 'errors' in error && Array.isArray(error.errors) ? error.errors : [error]
  // What the plugin reports with `this.error`; an accident inside it keeps a name of its own.
  const ours = causes.every((cause) => cause.plugin === 'sourceline' && cause.name === 'RolldownError')
  return ours ? causes.map((cause) => cause.message) : undefined
}
