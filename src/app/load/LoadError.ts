import { say } from '../words/say.ts'

/** What went wrong with a file, as far as the reader can do something about it. */
export type Fault = 'missing' | 'refused' | 'unreachable' | 'slow' | 'damaged' | 'updated'

export class LoadError extends Error {
  readonly path: string
  readonly fault: Fault

  constructor(path: string, fault: Fault) {
    super(`${path}: ${fault}`)
    this.name = 'LoadError'
    this.path = path
    this.fault = fault
  }
}

/** The reader's words for a fault; what it is about is named by the panel that misses it. */
export function faultWords(error: unknown): string {
  return error instanceof LoadError ? say.page.faults[error.fault] : say.page.faults.other
}

/** After an update only a reload brings page and data together again. */
export function needsReload(error: unknown): boolean {
  return error instanceof LoadError && error.fault === 'updated'
}
