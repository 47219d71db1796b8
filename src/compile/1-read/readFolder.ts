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
  const { settings, corrections, sidecars, hashed } = readBeside(sorted, diagnostics)
  const complain = complainTo(diagnostics)
  const sources = readSources(sorted, sidecars, complain)
  const stems = new Set(sorted.filter(isArticle).map(({ path }) => stemOf(path)))
  for (const [stem, { path }] of sidecars)
    if (!stems.has(stem)) {
      const message = `there is no article ${stem}.txt, .md or .html`
      complain('error', 'orphan sidecar', path, message, adviceOn(stem, stems))
    }
  if (sources.length === 0 && !diagnostics.some((d) => d.level === 'error'))
    complain('error', 'no articles', '.', 'no article is in the folder', 'put files ending in .txt, .md or .html there')
  for (const { path, sha256, sidecar } of sources) {
    hashed.push({ path, sha256 })
    if (sidecar) hashed.push({ path: sidecar.path, sha256: sha256Of(sidecar.bytes) })
  }
  sources.sort((a, b) => byCodeUnit(a.id, b.id))
  return { sources, settings, corrections, hash: corpusHash(hashed), diagnostics }
}

type Complain = (level: Diagnostic['level'], rule: string, path: string, message: string, advice: string) => void

function complainTo(diagnostics: Diagnostic[]): Complain {
  return (level, rule, path, message, advice) =>
    diagnostics.push({ level, rule, path, line: 1, column: 1, message, advice })
}

const isArticle = ({ path }: SeedFile): boolean => ARTICLE_ENDINGS.has(endingOf(path))
const isSidecar = ({ path }: SeedFile): boolean => !FOLDER_FILES.has(path) && SIDECAR_ENDINGS.has(endingOf(path))

interface Beside {
  readonly settings: Settings
  readonly corrections: readonly Correction[]
  /** By the name of the file that each belongs to, without its ending. */
  readonly sidecars: ReadonlyMap<string, SeedFile>
  /** The files about the folder as a whole. */
  readonly hashed: { path: string; sha256: string }[]
}

/** What stands beside the articles. */
function readBeside(sorted: readonly SeedFile[], diagnostics: Diagnostic[]): Beside {
  const complain = complainTo(diagnostics)
  const sidecars = new Map<string, SeedFile>()
  let settings = NO_SETTINGS
  let corrections: readonly Correction[] = []
  const hashed: { path: string; sha256: string }[] = []
  for (const file of sorted) {
    const { path } = file
    if (FOLDER_FILES.has(path)) {
      hashed.push({ path, sha256: sha256Of(file.bytes) })
      const decoded = decode(file.bytes)
      if (!decoded.ok) complain('error', 'not text', path, decoded.message, 'save it as UTF-8')
      else if (path === SETTINGS_FILE) {
        const read = readSettings(decoded.text, path)
        settings = read.settings
        diagnostics.push(...read.diagnostics)
      } else {
        const read = readCorrections(decoded.text, path)
        corrections = read.corrections
        diagnostics.push(...read.diagnostics)
      }
    } else if (isSidecar(file)) {
      const message = 'there is a second sidecar for the same article'
      if (sidecars.has(stemOf(path))) complain('error', 'two sidecars', path, message, 'keep one of .yaml and .yml')
      else sidecars.set(stemOf(path), file)
    }
  }
  return { settings, corrections, sidecars, hashed }
}

/** The articles, each with the sidecar that stands beside it. */
function readSources(
  sorted: readonly SeedFile[],
  sidecars: ReadonlyMap<string, SeedFile>,
  complain: Complain,
): ArticleSource[] {
  const sources: ArticleSource[] = []
  const byId = new Map<ArticleId, string>()
  const byHash = new Map<string, string>()
  for (const file of sorted) {
    const { path } = file
    const ending = ARTICLE_ENDINGS.get(endingOf(path))
    if (!ending) {
      if (!FOLDER_FILES.has(path) && !isSidecar(file))
        complain('remark', 'not an article', path, 'is not read', 'articles end in .txt, .md or .html')
      continue
    }
    const id = articleIdOf(path)
    const sha256 = sha256Of(file.bytes)
    const namesake = byId.get(id)
    if (namesake !== undefined) {
      const message = `${namesake} has the same name but for its ending`
      complain('error', 'same name', path, message, 'rename one of the two')
      continue
    }
    const twin = byHash.get(sha256)
    if (twin !== undefined)
      complain('remark', 'same bytes', path, `holds the same bytes as ${twin}; both are read`, 'remove one of the two')
    byId.set(id, path)
    byHash.set(sha256, path)
    sources.push({ id, path, ending, file, sha256, sidecar: sidecars.get(stemOf(path)) ?? null })
  }
  return sources
}

/** `stem` is that of a sidecar without its article, `articles` those of the articles there are. */
function adviceOn(stem: string, articles: ReadonlySet<string>): string {
  const folderFile = [...FOLDER_FILES].find((name) => stemOf(name) === stem.toLowerCase())
  if (folderFile !== undefined) return `rename it to ${folderFile} if it is about the whole folder`
  return articles.has(stemOf(stem)) ? `rename it to ${stemOf(stem)}.yaml` : 'rename or remove it'
}
