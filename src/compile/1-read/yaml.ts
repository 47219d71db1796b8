import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Diagnostic } from '../diagnostic.ts'

/**
 * YAML from outside, read as text: every scalar keeps the characters it is written with ("2024" and "2023-12-12" stay
 * strings), maps have no prototype, and whatever could do more than say a value (tags, anchors, aliases, merge keys,
 * duplicate keys, several documents) is refused.
 */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue }

export interface YamlPlace {
  readonly line: number
  readonly column: number
}
export type YamlRead =
  | {
      readonly ok: true
      readonly value: YamlValue
      placeOf(path: readonly PropertyKey[], part?: 'key' | 'value'): YamlPlace
    }
  | { readonly ok: false; readonly complaints: readonly (YamlPlace & { message: string; advice: string })[] }

const BAD_SYNTAX = 'write one “key: value” a line, and put quotation marks around a value that holds “: ” or “ #”'

/** The value of a text in YAML 1.2, with a place for every key; or its complaints, each with line and column from 1. */
export function readYaml(text: string): YamlRead {
  const lines = new LineCounter()
  const doc = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    strict: true,
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  })
  const placeAt = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const complaints = [...doc.errors, ...doc.warnings].map((fault) => ({
    ...placeAt(fault.pos[0]),
    message: `not YAML that can be read: ${firstLine(fault.message)}`,
    advice: BAD_SYNTAX,
  }))
  const directive = /^(?:\ufeff?[ \t]*(?:#.*)?\r?\n)*%/.exec(text)
  if (directive)
    complaints.push({ ...placeAt(directive[0].length - 1), message: 'a line that begins with %', advice: BAD_SYNTAX })
  if (complaints.length === 0) {
    visit(doc, (_, node) => {
      const fault = faultOf(node)
      if (fault) complaints.push({ ...placeAt(startOf(node)), ...fault })
    })
  }
  if (complaints.length > 0) return { ok: false, complaints }
  return {
    ok: true,
    value: plain(doc.contents),
    placeOf: (path, part = 'value') => placeAt(startOf(nodeAt(doc.contents, path, part))),
  }
}

/** The complaints of an unreadable YAML file as diagnostics; `line` is that of its first line in the file. */
export function yamlDiagnostics(
  read: Extract<YamlRead, { ok: false }>,
  rule: string,
  path: string,
  line = 1,
): readonly Diagnostic[] {
  return read.complaints.map((c) => ({ ...c, level: 'error', rule, path, line: c.line + line - 1 }) as const)
}

function faultOf(node: unknown): { message: string; advice: string } | null {
  if (isAlias(node)) return { message: `an alias (*${node.source})`, advice: 'write the value itself' }
  if (isPair(node)) {
    if (!isScalar(node.key) || typeof sourceOf(node.key) !== 'string')
      return { message: 'a key that is no plain text', advice: 'write one word before the colon' }
    return null
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.anchor) return { message: `an anchor (&${node.anchor})`, advice: 'remove it' }
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
      return { message: `a tag (${node.tag})`, advice: 'remove it and write the value as text' }
    if (node.tag && !IMPLICIT_TAGS.has(node.tag)) return { message: `a tag (${node.tag})`, advice: 'remove it' }
  }
  return null
}
const IMPLICIT_TAGS: ReadonlySet<string> = new Set(
  ['str', 'map', 'seq', 'null', 'bool', 'int', 'float'].map((name) => `tag:yaml.org,2002:${name}`),
)

function plain(node: unknown): YamlValue {
  if (isMap(node)) {
    const value: Record<string, YamlValue> = Object.create(null)
    for (const pair of node.items) value[sourceOf(pair.key) ?? ''] = plain(pair.value)
    return value
  }
  if (isSeq(node)) return node.items.map(plain)
  return sourceOf(node)
}

/** The characters of a scalar as written, without quotation marks; null for an empty value, `null` and `~`. */
function sourceOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null || node.value === undefined) return null
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

function nodeAt(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): unknown {
  let node = root
  for (const [i, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => sourceOf(item.key) === String(key))
      if (!pair) return node
      const asked = part === 'key' && i === path.length - 1
      node = !asked && (pair.value as Node | null)?.range ? pair.value : pair.key
    } else if (isSeq(node)) node = node.items[Number(key)] ?? node
    else return node
  }
  return node
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key)
  return (node as Node | null)?.range?.[0] ?? 0
}

function firstLine(message: string): string {
  return (message.split('\n')[0] as string).replace(/[:;.]$/, '')
}
