import { EDIT_KINDS, type EditKind } from '../../../corpus/edit.ts'
import type { Bound, EventStatus, EventType, FigureKind, Importance } from '../../../corpus/model.ts'
import type { Act, AddedEvent, AddedFigure, Correction, GivenTime, Places, Pointer } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { readYaml, type YamlRead, yamlDiagnostics } from '../yaml.ts'
import { ENTRIES, type Entry } from './entry.ts'
import { parseGivenTime } from './givenTime.ts'

export interface CorrectionsRead {
  readonly corrections: readonly Correction[]
  readonly diagnostics: readonly Diagnostic[]
}

const ADVICE_BY_KEY: ReadonlyMap<string, string> = new Map([
  ['date', 'write a day, month or year as 2024-02-29, 2024-02 or 2024, or a stretch as 2024-02-01/2024-02-03'],
  ['reason', 'say in a line why the correction is right'],
  ['article', 'name the article’s file'],
  ['quote', 'copy the words from the article, character for character'],
  ['drop', 'write drop: true'],
  ['split', 'write split: true'],
  ['merge', 'give the article and the quote of the report that tells the same event'],
  ['add', 'give event: or figure:, one an entry, with its fields'],
  ['point', 'write digits only, as 1200 or 0.5'],
])
const ADVICE = `an entry has article, quote, reason and one of ${EDIT_KINDS.join(', ')}`

/** Reads `corrections.yaml`. Whether the quotes stand in the articles is asked when these are linked. */
export function readCorrections(source: string, path: string): CorrectionsRead {
  const yaml = readYaml(source)
  if (!yaml.ok) return { corrections: [], diagnostics: yamlDiagnostics(yaml, 'corrections.yaml not readable', path) }
  if (yaml.value === null || yaml.value === '') return { corrections: [], diagnostics: [] }
  const parsed = ENTRIES.safeParse(yaml.value)
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.flatMap((issue): Diagnostic[] => {
      const at = issue.path.map(String)
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) =>
          complaint(path, 'unknown key', yaml.placeOf([...at, key], 'key'), `“${key}” is no key here`, ADVICE),
        )
      const key = Number.isNaN(Number(at.at(-1))) ? (at.at(-1) ?? '') : (at.at(-2) ?? '')
      const missing = valueAt(yaml.value, at) === undefined
      const what = key || (at.length === 0 ? 'the file' : 'the entry')
      const message = missing ? `there is no ${key}` : `${what} is ${issue.message}`
      const place = missing ? yaml.placeOf(at.slice(0, -1)) : yaml.placeOf(at)
      return [
        complaint(path, missing ? 'missing key' : 'wrong value', place, message, ADVICE_BY_KEY.get(key) ?? ADVICE),
      ]
    })
    return { corrections: [], diagnostics }
  }
  const diagnostics: Diagnostic[] = []
  const corrections = parsed.data.flatMap((entry, i): Correction[] => {
    const places = placesOf(yaml, [i], entry)
    const acts = EDIT_KINDS.filter((kind) => entry[kind] !== undefined && entry[kind] !== null)
    const [kind, second] = acts
    if (kind === undefined || second !== undefined) {
      const place = second === undefined ? places.entry! : places[second]!
      const message = second === undefined ? 'the entry changes nothing' : `the entry has both ${kind} and ${second}`
      diagnostics.push(complaint(path, 'one action an entry', place, message, ADVICE))
      return []
    }
    const { add } = entry
    if (kind === 'add' && !add?.event === !add?.figure) {
      const advice = ADVICE_BY_KEY.get('add')!
      const message = add?.event ? 'add holds an event and a figure' : 'add holds neither an event nor a figure'
      diagnostics.push(complaint(path, 'wrong value', places.add!, message, advice))
      return []
    }
    const act = actOf(kind, entry, () => placesOf(yaml, [i, 'merge'], entry.merge ?? {}))
    const item = (entry.item ?? null) as Correction['item']
    return [{ path, pointer: pointerOf(entry), item, act, reason: entry.reason, places }]
  })
  return { corrections, diagnostics }
}

function actOf(kind: EditKind, entry: Entry, mergePlaces: () => Places): Act {
  switch (kind) {
    case 'date':
      return { kind, date: timeOf(entry.date) as GivenTime }
    case 'type':
      return { kind, type: entry.type as EventType }
    case 'rename':
      return { kind, name: entry.rename as string }
    case 'merge':
      return { kind, other: pointerOf(entry.merge!), places: mergePlaces() }
    case 'add':
      return {
        kind,
        event: entry.add?.event ? addedEvent(entry.add.event) : null,
        figure: entry.add?.figure ? addedFigure(entry.add.figure) : null,
      }
    default:
      return { kind }
  }
}

type Given<Key extends 'event' | 'figure'> = NonNullable<NonNullable<Entry['add']>[Key]>

function addedEvent({ title, type, status, date, place, importance, actors }: Given<'event'>): AddedEvent {
  return {
    title,
    type: type as EventType,
    status: (status ?? 'occurred') as EventStatus,
    date: timeOf(date),
    place: place ?? null,
    importance: Number(importance ?? 2) as Importance,
    actors: actors ?? [],
  }
}

function addedFigure({ number, measure, point, bound, population, place, kind, date }: Given<'figure'>): AddedFigure {
  return {
    number,
    measure,
    point: point ? Number(point) : null,
    bound: (bound ?? (point ? '=' : 'vague')) as Bound,
    population: population ?? '',
    place: place ?? '',
    kind: (kind ?? 'incident') as FigureKind,
    date: timeOf(date),
  }
}

const timeOf = (date: string | null | undefined): GivenTime | null => (date ? parseGivenTime(date) : null)

function pointerOf({
  article,
  quote,
  within,
}: {
  article: string
  quote: string
  within?: string | null | undefined
}): Pointer {
  return { article, quote, within: within ?? null }
}

function placesOf(yaml: Extract<YamlRead, { ok: true }>, path: readonly PropertyKey[], entry: object): Places {
  const places: Record<string, { line: number; column: number }> = Object.create(null)
  places.entry = yaml.placeOf(path)
  for (const key of Object.keys(entry)) places[key] = yaml.placeOf([...path, key])
  return places
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value)
}

function complaint(
  path: string,
  rule: string,
  place: { line: number; column: number },
  message: string,
  advice: string,
): Diagnostic {
  return { level: 'error', rule, path, line: place.line, column: place.column, message, advice }
}
