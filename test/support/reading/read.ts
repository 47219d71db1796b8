// A folder compiled as the command does it, and what was read in each article.
import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../../src/compile/compile.ts'
import type { ArticleFile } from '../../../src/corpus/files.ts'

/** By the file's name. */
export function readIn(folder: string): ReadonlyMap<string, ArticleFile> {
  const compiled = compile(readdirSync(folder).map((path) => ({ path, bytes: readFileSync(`${folder}/${path}`) })))
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'))
  const articles = [...compiled.files].filter(({ path }) => path.startsWith('articles/'))
  return new Map(
    articles.map(({ text }) => {
      const read: ArticleFile = JSON.parse(text)
      return [read.article.file, read]
    }),
  )
}
