import type { ArticleId } from '../../corpus/ids.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import type { Correction } from '../corrections.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { SeedFile, Settings } from '../shapes.ts'
import { articleIdOf, endingOf, stemOf } from './articleId.ts'
import { readCorrections } from './corrections/readCorrections.ts'
import { decode } from './decode.ts'
import { NO_SETTINGS, readSettings } from './settings.ts'
import { corpusHash, sha256Of } from './sha256.ts'

/** An article's file with the sidecar that stands beside it. */
export interface ArticleSource {
  readonly id: ArticleId
  readonly path: string
  readonly ending: 'txt' | 'md' | 'html'
  readonly file: SeedFile
  readonly sha256: string
  readonly sidecar: SeedFile | null
}
export interface Folder {
  /** By id, in order. */
  readonly sources: readonly ArticleSource[]
  readonly settings: Settings
  readonly corrections: readonly Correction[]
  readonly hash: string
  readonly diagnostics: readonly Diagnostic[]
}

const ARTICLE_ENDINGS: ReadonlyMap<string, ArticleSource['ending']> = new Map([
  ['txt', 'txt'],
  ['md', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
])
const SIDECAR_ENDINGS: ReadonlySet<string> = new Set(['yaml', 'yml'])
const SETTINGS_FILE = 'corpus.yaml'
const CORRECTIONS_FILE = 'corrections.yaml'
/** Files about the folder as a whole; no article can have them for a sidecar. */
const FOLDER_FILES: ReadonlySet<string> = new Set([SETTINGS_FILE, CORRECTIONS_FILE])

/** Says of every file in the folder what it is: an article, a sidecar, the settings; or names it in a diagnostic. */
export function readFolder(files: readonly SeedFile[]): Folder {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path))
  const diagnostics: Diagnostic[] = []
  const complain = (level: Diagnostic['level'], rule: string, path: string, message: string, advice: string) =>
    diagnostics.push({ level, rule, path, line: 1, column: 1, message, advice })

  const sidecars = new Map<string, SeedFile>()
  let settings = NO_SETTINGS
  let corrections: readonly Correction[] = []
  const hashed: { path: string; sha256: string }[] = []
  for (const file of sorted) {
    if (FOLDER_FILES.has(file.path)) {
      hashed.push({ path: file.path, sha256: sha256Of(file.bytes) })
      const decoded = decode(file.bytes)
      if (!decoded.ok) complain('error', 'not text', file.path, decoded.message, 'save it as UTF-8')
      else if (file.path === SETTINGS_FILE) {
        const read = readSettings(decoded.text, file.path)
        settings = read.settings
        diagnostics.push(...read.diagnostics)
      } else {
        const read = readCorrections(decoded.text, file.path)
        corrections = read.corrections
        diagnostics.push(...read.diagnostics)
      }
    } else if (SIDECAR_ENDINGS.has(endingOf(file.path))) {
      const stem = stemOf(file.path)
      if (sidecars.has(stem))
        complain(
          'error',
          'two sidecars',
          file.path,
          'there is a second sidecar for the same article',
          'keep one of .yaml and .yml',
        )
      else sidecars.set(stem, file)
    }
  }

  const sources: ArticleSource[] = []
  const byId = new Map<ArticleId, string>()
  const byHash = new Map<string, string>()
  const stems = new Set<string>()
  for (const file of sorted) {
    const ending = ARTICLE_ENDINGS.get(endingOf(file.path))
    if (!ending) {
      if (!FOLDER_FILES.has(file.path) && !SIDECAR_ENDINGS.has(endingOf(file.path)))
        complain('remark', 'not an article', file.path, 'is not read', 'articles end in .txt, .md or .html')
      continue
    }
    const id = articleIdOf(file.path)
    const sha256 = sha256Of(file.bytes)
    stems.add(stemOf(file.path))
    const namesake = byId.get(id)
    if (namesake !== undefined) {
      complain(
        'error',
        'same name',
        file.path,
        `${namesake} has the same name but for its ending`,
        'rename one of the two',
      )
      continue
    }
    const twin = byHash.get(sha256)
    if (twin !== undefined)
      complain(
        'remark',
        'same bytes',
        file.path,
        `holds the same bytes as ${twin}; both are read`,
        'remove one of the two',
      )
    byId.set(id, file.path)
    byHash.set(sha256, file.path)
    const sidecar = sidecars.get(stemOf(file.path)) ?? null
    hashed.push({ path: file.path, sha256 })
    if (sidecar) hashed.push({ path: sidecar.path, sha256: sha256Of(sidecar.bytes) })
    sources.push({ id, path: file.path, ending, file, sha256, sidecar })
  }
  for (const [stem, sidecar] of sidecars)
    if (!stems.has(stem))
      complain(
        'error',
        'orphan sidecar',
        sidecar.path,
        `there is no article ${stem}.txt, .md or .html`,
        adviceOn(stem, stems),
      )
  if (sources.length === 0 && !diagnostics.some((d) => d.level === 'error'))
    complain('error', 'no articles', '.', 'no article is in the folder', 'put files ending in .txt, .md or .html there')
  sources.sort((a, b) => byCodeUnit(a.id, b.id))
  return { sources, settings, corrections, hash: corpusHash(hashed), diagnostics }
}

/** `stem` is that of a sidecar without its article, `articles` those of the articles there are. */
function adviceOn(stem: string, articles: ReadonlySet<string>): string {
  const folderFile = [...FOLDER_FILES].find((name) => stemOf(name) === stem.toLowerCase())
  if (folderFile !== undefined) return `rename it to ${folderFile} if it is about the whole folder`
  return articles.has(stemOf(stem)) ? `rename it to ${stemOf(stem)}.yaml` : 'rename or remove it'
}
