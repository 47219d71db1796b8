/**
 * Ends the process with status 1, saying what is wrong. A complaint about the input is said in its own words; a stack
 * trace appears only where the fault is the program's.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  const expected = error instanceof Error && (error.name !== 'Error' || 'plugin' in error)
  console.error(expected ? error.message : error)
  process.exit(1)
}
