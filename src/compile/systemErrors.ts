const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'is not there'],
  ['EACCES', 'may not be opened'],
  ['EPERM', 'may not be opened'],
  ['ENOTDIR', 'is not a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EMFILE', 'too many files are open'],
  ['ELOOP', 'is a link that leads to itself'],
])

/** Whether the operating system refused something, which no fault of ours is. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

/** What the operating system says, in words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return REASONS.get(code ?? '') ?? (error instanceof Error ? error.message : String(error))
}
