/**
 * Complaints are data: a level, a rule, a place, what is wrong and what to do.
 * Any error means that nothing is written; remarks never stop a build.
 */
export interface Diagnostic {
  readonly level: 'error' | 'remark'
  readonly rule: string
  /** Path as the user gave it, relative to the folder of articles or to the working directory. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  readonly message: string
  readonly advice: string
}

/** `path:line:column  rule  what is wrong; what to do` */
export function formatDiagnostic(d: Diagnostic): string {
  return `${d.path}:${d.line}:${d.column}  ${d.rule}  ${d.message}; ${d.advice}`.replace(UNPRINTABLE, escaped)
}

/** Names and values from outside may hold line ends, terminal codes and direction marks: one complaint is one line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`
}

/** Line and column, both from 1, of a UTF-16 offset. LF, CRLF and CR end a line. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let i = 0; i < offset; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++
      lineStart = i + 1
    }
  }
  return { line, column: offset - lineStart + 1 }
}
