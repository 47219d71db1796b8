import * as z from 'zod'
import type { Diagnostic } from '../diagnostic.ts'
import type { Settings } from '../shapes.ts'
import { dateFault, parseEdtf } from './edtf.ts'
import { readYaml, yamlDiagnostics } from './yaml.ts'

/** What a folder without `corpus.yaml` is: all that is in it, about everything. */
export const NO_SETTINGS: Settings = { title: '', blurb: '', scope: { places: [], from: null, to: null } }

const line = z.string({ error: 'not text' }).trim().max(5000, { error: 'longer than 5,000 characters' })
const date = line.refine((value) => parseEdtf(value) !== null, { error: ({ input }) => dateFault(input) }).nullish()
const SETTINGS = z.strictObject(
  {
    title: line.nullish(),
    blurb: line.nullish(),
    scope: z
      .strictObject(
        {
          places: z.array(line.min(1, { error: 'empty' }), { error: 'not a list of places' }).nullish(),
          from: date,
          to: date,
        },
        { error: 'not a list of places, from and to' },
      )
      .nullish(),
  },
  { error: 'not a list of keys and values' },
)
const ADVICE = 'corpus.yaml holds title, blurb, and scope with places: [..], from: 2024-01-31, to: 2024-12'

/** Reads `corpus.yaml`. The scope's ends take the first and the last day of a month or year. */
export function readSettings(source: string, path: string): { settings: Settings; diagnostics: readonly Diagnostic[] } {
  const yaml = readYaml(source)
  if (!yaml.ok) return { settings: NO_SETTINGS, diagnostics: yamlDiagnostics(yaml, 'corpus.yaml not readable', path) }
  if (yaml.value === null || yaml.value === '') return { settings: NO_SETTINGS, diagnostics: [] }
  const parsed = SETTINGS.safeParse(yaml.value)
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.flatMap((issue): Diagnostic[] => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [null]
      return unknown.map((key) => ({
        level: 'error',
        rule: key === null ? 'wrong value' : 'unknown key',
        path,
        ...(key === null ? yaml.placeOf(issue.path) : yaml.placeOf([...issue.path, key], 'key')),
        message:
          key === null
            ? `${issue.path.join('.') || 'the file'} is ${issue.message}`
            : `“${key}” is no key of corpus.yaml`,
        advice: ADVICE,
      }))
    })
    return { settings: NO_SETTINGS, diagnostics }
  }
  const { title, blurb, scope } = parsed.data
  const from = scope?.from ? (parseEdtf(scope.from)?.earliest ?? null) : null
  const to = scope?.to ? (parseEdtf(scope.to)?.latest ?? null) : null
  const settings: Settings = {
    title: title ?? '',
    blurb: blurb ?? '',
    scope: { places: scope?.places ?? [], from, to },
  }
  if (from && to && from > to)
    return {
      settings,
      diagnostics: [
        {
          level: 'error',
          rule: 'wrong date',
          path,
          ...yaml.placeOf(['scope', 'to']),
          message: `the scope ends on ${to}, before it begins on ${from}`,
          advice: 'put the earlier day in scope.from',
        },
      ],
    }
  return { settings, diagnostics: [] }
}
