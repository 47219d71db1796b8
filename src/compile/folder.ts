import { type Compiled, compile } from './compile.ts'
import type { Diagnostic } from './diagnostic.ts'
import { readSeeds } from './disk.ts'
import type { SeedFile } from './shapes.ts'
import type { Spool } from './shelf.ts'

/** What came of a folder, and everything that is to be said of it. */
export interface CompiledFolder {
  /** Null where an error is among the diagnostics. */
  readonly compiled: Extract<Compiled, { ok: true }> | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the articles of a folder on disk. `changed`: files that take the place of those of their name. */
export function compileFolder(folder: string, spool?: Spool, changed: readonly SeedFile[] = []): CompiledFolder {
  const { files, diagnostics } = readSeeds(folder)
  // A file that cannot be read is no reason to say of others that they point to nothing.
  if (diagnostics.some(({ level }) => level === 'error')) return { compiled: null, diagnostics }
  const kept = files.filter(({ path }) => changed.every((file) => file.path !== path))
  const compiled = compile([...kept, ...changed], spool)
  return compiled.ok
    ? { compiled, diagnostics: [...diagnostics, ...compiled.remarks] }
    : { compiled: null, diagnostics: [...diagnostics, ...compiled.diagnostics] }
}

/** Without remarks. */
export function errorsOf({ diagnostics }: CompiledFolder): readonly Diagnostic[] {
  return diagnostics.filter(({ level }) => level === 'error')
}
