import { expect } from 'vitest'

/**
 * Sentences with what should be found printed into them: `The ferry sank [2024-03-05|on Tuesday] …`. The marks are
 * stripped, the finder runs, what it found is put back, and the two strings are compared: a failure is one line.
 */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly label: string
}
const MARK = /\[([^|[\]]*)\|([^[\]]*)\]/g

/** The sentence as printed, without its marks. */
export function stripMarks(marked: string): string {
  return marked.replace(MARK, '$2')
}

/** Prints what was found into the text; spans that lie inside another are left out. */
export function putMarks(text: string, found: readonly Marked[]): string {
  let printed = ''
  let at = 0
  for (const { start, end, label } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    printed += `${text.slice(at, start)}[${label}|${text.slice(start, end)}]`
    at = end
  }
  return printed + text.slice(at)
}

export function expectMarked(marked: string, find: (text: string) => readonly Marked[]): void {
  const text = stripMarks(marked)
  expect(putMarks(text, find(text))).toBe(marked)
}
