import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

export interface Import {
  /** The importing file, from the project's folder: `src/app/App.tsx`. */
  from: string
  /** What it names: a file of the project from its folder (`src/corpus/day.ts`), or a package (`d3`, `node:fs`). */
  to: string
}

// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `new URL('x', …)`; types too, for a type is a
// dependency like any other.
const IMPORT =
  /\b(?:import|export)\s+(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]|\b(?:import|new URL)\(\s*['"]([^'"\n]+)['"]/g

const PACKAGE = /^(?:@[^/]+\/)?[^/]+/

/** Every import written in one source text. Relative ones are resolved; a package's sub-path is cut: `d3`. */
export function findImports(from: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, statement, call]) => {
    const named = (statement ?? call ?? '').replace(/\?.*$/, '')
    const to = named.startsWith('.') ? posix.join(posix.dirname(from), named) : (PACKAGE.exec(named)?.[0] ?? named)
    return { from, to }
  })
}

/** Source files under a folder, as paths from the project's folder, sorted. */
export function sourceFiles(folder: string, endings = /\.(?:ts|tsx|mjs|css)$/): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
}

export function importsUnder(folder: string): Import[] {
  return sourceFiles(folder, /\.(?:ts|tsx)$/).flatMap((file) => findImports(file, readFileSync(file, 'utf8')))
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
