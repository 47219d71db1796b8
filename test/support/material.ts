// The collections of test/material, as the tests want them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'test/material'

export function materialBytes(path: string): Buffer {
  return readFileSync(join(FOLDER, path))
}

export function materialFiles(folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(join(FOLDER, folder))
    .sort()
    .map((name) => ({ name, bytes: materialBytes(join(folder, name)) }))
}

function json<Value>(path: string): Value {
  return JSON.parse(materialBytes(path).toString('utf8'))
}

const linesOf = (path: string) => materialBytes(path).toString('utf8').split(/\r?\n/)

/** Every string of every collection of strings, once; none is empty. */
export function hostileStrings(): string[] {
  const strings = [
    ...json<string[]>('blns.json'),
    ...json<string[]>('dompurify-payloads.json'),
    ...['xss/IntrudersXSS.txt', 'xss/RSNAKE_XSS.txt', 'xss/XSS_Polyglots.txt', 'paths/directory_traversal.txt'].flatMap(
      linesOf,
    ),
    ...json<{ tests: { input: string }[] }>('html5lib/tokenizer-test1.json').tests.map(({ input }) => input),
    ...mojibake().map(({ original }) => original),
    ...materialFiles('trojan-source').map(({ bytes }) => bytes.toString('utf8')),
  ]
  return [...new Set(strings)].filter((text) => text.trim() !== '')
}

/** Text that was decoded wrongly, and text that only looks so. */
export function mojibake(): { readonly label: string; readonly original: string; readonly fixed: string }[] {
  return [...json<never[]>('mojibake/synthetic.json'), ...json<never[]>('mojibake/negative.json')]
}

/** Lines `number:valid:bytes` and `number:invalid:bytes`. */
export function utf8Cases(): { readonly number: string; readonly valid: boolean; readonly bytes: Buffer }[] {
  const all = materialBytes('utf8/utf8tests.bin')
  const cases = []
  for (let start = 0; start < all.length; ) {
    const end = all.indexOf(0x0a, start)
    const line = all.subarray(start, end < 0 ? all.length : end)
    start += line.length + 1
    const [, number = '', kind = ''] = /^([\d.]+):(valid|invalid):/.exec(line.toString('latin1')) ?? []
    if (number !== '')
      cases.push({ number, valid: kind === 'valid', bytes: line.subarray(`${number}:${kind}:`.length) })
  }
  return cases
}

/** JSON as bytes; the names begin with y (must be read), n (must not) or i (either). */
export function jsonCases(): { readonly name: string; readonly bytes: Buffer }[] {
  return Object.entries(json<Record<string, string>>('json-test-suite.hex.json')).map(([name, hex]) => ({
    name,
    bytes: Buffer.from(hex, 'hex'),
  }))
}

const SHOWN: readonly (readonly [shown: RegExp, meant: string])[] = [
  [/␣/g, ' '],
  [/—*»/g, '\t'],
  [/←/g, '\r'],
  [/⇔/g, '\ufeff'],
  [/↵/g, ''],
  [/∎\n?$/, ''],
]

/** Documents that no reader of YAML may take. In these files an entry that says nothing new repeats the one before. */
export function yamlThatMustBeRefused(
  parse: (text: string) => unknown,
): { readonly name: string; readonly text: string }[] {
  return Object.entries(json<Record<string, string>>('yaml-must-refuse.json')).flatMap(([name, file]) => {
    let before: { yaml?: string; fail?: boolean } = {}
    return (parse(file) as { yaml?: string; fail?: boolean; skip?: boolean }[]).flatMap((entry, at) => {
      const { yaml = before.yaml ?? '', fail = false } = entry
      before = { ...before, ...entry }
      const text = SHOWN.reduce((made, [shown, meant]) => made.replace(shown, meant), yaml)
      return fail ? [{ name: `${name} ${at + 1}`, text }] : []
    })
  })
}
