// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { closingLine, type Results } from '../../scripts/steps/tally.mjs'

const NONE: Results = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

describe('the closing line of npm test', () => {
  test('counts what passed and failed', () => {
    expect(closingLine({ ...NONE, numPassedTests: 120, numFailedTests: 3 }, 1)).toBe('120 passed, 3 failed')
  })

  test('mentions skipped tests only where there are some', () => {
    expect(closingLine({ ...NONE, numPassedTests: 5 }, 0)).toBe('5 passed, 0 failed')
    expect(closingLine({ ...NONE, numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 }, 0)).toBe(
      '5 passed, 0 failed, 3 skipped',
    )
  })

  test('counts a file that does not load as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(closingLine({ ...NONE, numPassedTests: 5, testResults }, 1)).toBe('5 passed, 1 failed')
  })

  test('counts a file whose tests failed by its tests alone', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
    expect(closingLine({ ...NONE, numPassedTests: 1, numFailedTests: 1, testResults }, 1)).toBe('1 passed, 1 failed')
  })

  test('never looks better than the exit status', () => {
    expect(closingLine({ ...NONE, numPassedTests: 5 }, 1)).toBe('5 passed, 1 failed')
    expect(closingLine(undefined, 1)).toBe('0 passed, 1 failed')
  })
})
