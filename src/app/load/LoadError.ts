/** What went wrong with a file, as far as the reader can do something about it. */
export type Fault = 'missing' | 'refused' | 'unreachable' | 'slow' | 'damaged' | 'updated'

/** The reader's words for each fault; `what` is named by the panel that misses it. */
const FAULT_WORDS: Record<Fault, string> = {
  missing: 'the file is not there',
  refused: 'the server answered with an error',
  unreachable: 'the server could not be reached',
  slow: 'the server took too long',
  damaged: 'the file is damaged',
  updated: 'the page was updated while you read',
}

export class LoadError extends Error {
  readonly path: string
  readonly fault: Fault

  constructor(path: string, fault: Fault) {
    super(`${path}: ${FAULT_WORDS[fault]}`)
    this.name = 'LoadError'
    this.path = path
    this.fault = fault
  }
}

export function faultWords(error: unknown): string {
  return error instanceof LoadError ? FAULT_WORDS[error.fault] : 'something in it could not be shown'
}

/** After an update only a reload brings page and data together again. */
export function needsReload(error: unknown): boolean {
  return error instanceof LoadError && error.fault === 'updated'
}
