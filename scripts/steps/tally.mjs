/**
 * The part of Vitest's JSON results that is read here.
 * @typedef {object} Results
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one a file
 */

/**
 * `123 passed, 0 failed`, with `, 4 skipped` when some were. What failed outside any test (a file that does not load,
 * a runner that does not start) counts as failed, so that the line never looks better than the exit status.
 * @param {Results | undefined} results
 * @param {number} status
 */
export function closingLine(results, status) {
  const passed = results?.numPassedTests ?? 0
  const brokenFiles = (results?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const counted = (results?.numFailedTests ?? 0) + brokenFiles
  const failed = status !== 0 && counted === 0 ? 1 : counted
  const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
