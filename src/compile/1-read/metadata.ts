import * as z from 'zod'
import { PUBLISHED_BASES, type Published } from '../../corpus/model.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { dateFault, parseEdtf } from './edtf.ts'
import { readYaml, type YamlPlace, yamlDiagnostics } from './yaml.ts'

// zod would otherwise try `new Function` once, which a page's Content-Security-Policy reports.
z.config({ jitless: true })

/** What may be said of an article from outside its text. Nothing else is ever published. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: Published | null
  readonly language: string | null
}
export const NO_METADATA: Metadata = { title: null, outlet: null, url: null, published: null, language: null }

export interface MetadataRead {
  readonly metadata: Metadata
  readonly diagnostics: readonly Diagnostic[]
}

const text = z.string({ error: 'not one line of text' }).trim().max(2000, { error: 'longer than 2,000 characters' })
const line = text.transform((value) => value || null).nullish()

const SHAPE = {
  title: line,
  outlet: line,
  url: text.refine(isWebAddress, { error: 'not a web address (http or https, no name or password in it)' }).nullish(),
  published: text.refine((value) => parseEdtf(value) !== null, { error: ({ input }) => dateFault(input) }).nullish(),
  published_basis: z.enum(PUBLISHED_BASES, { error: `not one of ${PUBLISHED_BASES.join(', ')}` }).nullish(),
  published_note: line,
  language: text.refine((value) => LANGUAGE.test(value), { error: 'not a language tag' }).nullish(),
}
export const KEYS = Object.keys(SHAPE)
const SIDECAR = z.strictObject(SHAPE)

/** BCP 47: a language, then subtags of up to eight letters and digits. */
export const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['published', 'write a day, month or year as 2024-02-29, 2024-02 or 2024, with ~ when it is approximate'],
  ['url', 'write the whole address, https://…, or remove the line'],
  ['language', 'write a tag such as en, ar or pt-BR'],
  ['published_basis', 'say how the date is known: stated in the text, given by the publisher, inferred by an editor'],
])

/**
 * Reads metadata written as YAML: a sidecar file, or the front matter of an article that starts at `line`.
 * An unknown key in a sidecar is an error; front matter is shared with other programs, so there it is a remark.
 */
export function readMetadata(source: string, path: string, place: 'sidecar' | 'front matter', line = 1): MetadataRead {
  const yaml = readYaml(source)
  if (!yaml.ok)
    return { metadata: NO_METADATA, diagnostics: yamlDiagnostics(yaml, `${place} not readable`, path, line) }
  if (yaml.value === null || yaml.value === '') return { metadata: NO_METADATA, diagnostics: [] }
  const parsed = SIDECAR.safeParse(yaml.value)
  const diagnostics: Diagnostic[] = []
  const complain = (level: Diagnostic['level'], rule: string, at: YamlPlace, message: string, advice: string) =>
    diagnostics.push({ level, rule, path, line: at.line + line - 1, column: at.column, message, advice })
  for (const issue of parsed.error?.issues ?? []) {
    const key = String(issue.path[0] ?? '')
    if (issue.code === 'unrecognized_keys') {
      for (const unknown of issue.keys)
        complain(
          place === 'sidecar' ? 'error' : 'remark',
          'unknown key',
          yaml.placeOf([unknown], 'key'),
          place === 'sidecar' ? `“${unknown}” is no key of a sidecar` : `“${unknown}” is not read, and not published`,
          `use ${KEYS.join(', ')}, or remove the line`,
        )
    } else if (key === '')
      complain(
        'error',
        `${place} not readable`,
        yaml.placeOf([]),
        'not a list of keys and values',
        'write one “key: value” a line',
      )
    else
      complain(
        'error',
        key === 'published' ? 'wrong date' : 'wrong value',
        yaml.placeOf(issue.path),
        `${key}: ${shown(yaml.value, key)} is ${issue.message}`,
        ADVICE.get(key) ?? 'write one line of text',
      )
  }
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column)
  const known = parsed.success ? parsed.data : place === 'sidecar' ? {} : knownPart(yaml.value)
  return { metadata: metadataOf(known, 'given'), diagnostics }
}

/** Metadata from its parts, as far as they can be read; what cannot is left out. */
export function metadataOf(known: z.infer<typeof SIDECAR>, basis: Published['basis']): Metadata {
  const date = known.published ? parseEdtf(known.published) : null
  // Written out: what is added to an object that was spread has a shape of its own to the engine, each anew.
  const published = date && {
    earliest: date.earliest,
    latest: date.latest,
    edtf: date.edtf,
    basis: known.published_basis ?? basis,
    note: known.published_note ?? '',
  }
  return {
    title: known.title ?? null,
    outlet: known.outlet ?? null,
    url: known.url ?? null,
    published,
    language: known.language ?? null,
  }
}

/** Fields of `over` win; a date is taken whole, with its basis and note, from one of the two. */
export function mergeMetadata(over: Metadata, under: Metadata): Metadata {
  return {
    title: over.title ?? under.title,
    outlet: over.outlet ?? under.outlet,
    url: over.url ?? under.url,
    published: over.published ?? under.published,
    language: over.language ?? under.language,
  }
}

/** http and https only, and no credentials: an address is shown and linked, never trusted. */
export function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password
}

function knownPart(value: unknown): z.infer<typeof SIDECAR> {
  const read = z.object(SHAPE).safeParse(value)
  return read.success ? read.data : {}
}

function shown(value: unknown, key: string): string {
  const field = (value as Record<string, unknown>)[key]
  return typeof field === 'string' ? `“${field.slice(0, 80)}”` : 'this'
}
