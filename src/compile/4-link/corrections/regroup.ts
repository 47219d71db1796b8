import type { Edit } from '../../../corpus/edit.ts'
import type { Correction } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { Telling } from '../events/telling.ts'
import type { IntLists } from '../ints.ts'
import type { Aimed, Target } from './aim.ts'

/** The reports of one event that an editor changed, by their numbers. */
export interface Group {
  readonly reports: readonly number[]
  readonly edits: readonly Edit[]
  /** Place of the group as the rules made it; null for what an editor added or took out of another. */
  readonly found: number | null
}

interface Working {
  reports: number[]
  edits: Edit[]
  found: number | null
  /** What a report was taken out of. */
  from: Working | null
}

/** Where the reports are: their numbers, and what each tells. */
export interface Told {
  readonly length: number
  numberOf(target: Target): number
  tellingAt(report: number): Telling
}

export interface Regrouped {
  readonly changed: readonly Group[]
  /** Places of groups that were joined to others. */
  readonly gone: readonly number[]
  readonly diagnostics: readonly Diagnostic[]
}

/** First reports are taken out of their events, then events are joined: a report can so be moved from one to another. */
export function regroup(
  found: IntLists,
  added: ReadonlyMap<number, string>,
  aimed: readonly Aimed[],
  told: Told,
): Regrouped {
  const diagnostics: Diagnostic[] = []
  const home = new Homes(found, added, told.length)
  const quoted = (report: number) => {
    const { quote } = told.tellingAt(report)
    return `“${quote.exact}” (${quote.article})`
  }

  for (const { correction, at } of aimed) {
    if (correction.act.kind !== 'split' || at.kind !== 'event') continue
    const taken = told.numberOf(at)
    const group = home.of(taken)
    if (group.reports.length === 1) {
      diagnostics.push(noEffect(correction, 'this passage already stands alone'))
      continue
    }
    const { reason } = correction
    group.reports = group.reports.filter((report) => report !== taken)
    const others = group.reports.map(quoted).join(', ')
    group.edits.push({ kind: 'split', change: `no longer joined with ${quoted(taken)}`, reason })
    const edit: Edit = { kind: 'split', change: `no longer joined with ${others}`, reason }
    home.open({ reports: [taken], edits: [edit], found: null, from: group })
  }

  for (const { correction, at, other } of aimed) {
    if (correction.act.kind !== 'merge' || at.kind !== 'event' || !other) continue
    const kept = home.of(told.numberOf(at))
    const gone = home.of(told.numberOf(other))
    if (kept === gone) {
      diagnostics.push(noEffect(correction, 'the two passages already report one event'))
      continue
    }
    if (kept.from === gone || gone.from === kept) {
      const message = 'another correction takes these two passages apart'
      diagnostics.push({ ...noEffect(correction, message), level: 'error', rule: 'corrections contradict' })
      continue
    }
    const { reason } = correction
    kept.edits.push(...gone.edits, {
      kind: 'merge',
      change: `joined with ${gone.reports.map(quoted).join(', ')}`,
      reason,
    })
    home.join(kept, gone)
    kept.reports = inText(kept.reports, told)
  }
  return { ...home.result(), diagnostics }
}

/** The group of each report, opened when an editor first touches it. */
class Homes {
  private readonly groups: Working[] = []
  private readonly opened = new Map<number, Working>()
  private readonly gone: number[] = []
  /** Of each report the group that the rules found; -1 for what was added by hand. */
  private readonly places: Int32Array

  constructor(
    private readonly found: IntLists,
    added: ReadonlyMap<number, string>,
    reports: number,
  ) {
    this.places = new Int32Array(reports).fill(-1)
    for (let group = 0; group < found.length; group++) for (const report of found.at(group)) this.places[report] = group
    for (const [report, reason] of added)
      this.open({
        reports: [report],
        edits: [{ kind: 'add', change: 'added by hand', reason }],
        found: null,
        from: null,
      })
  }

  of(report: number): Working {
    const known = this.opened.get(report)
    if (known) return known
    const place = this.places[report]!
    return this.open({ reports: this.found.at(place), edits: [], found: place, from: null })
  }

  open(group: Working): Working {
    this.groups.push(group)
    for (const report of group.reports) this.opened.set(report, group)
    return group
  }

  join(kept: Working, gone: Working): void {
    kept.reports = [...kept.reports, ...gone.reports]
    if (kept.found === null) kept.found = gone.found
    else if (gone.found !== null) this.gone.push(gone.found)
    for (const report of gone.reports) this.opened.set(report, kept)
    this.groups.splice(this.groups.indexOf(gone), 1)
  }

  result(): Pick<Regrouped, 'changed' | 'gone'> {
    return { changed: this.groups.filter(({ edits }) => edits.length > 0), gone: this.gone }
  }
}

function inText(reports: readonly number[], told: Told): number[] {
  return reports
    .map((report) => ({ report, telling: told.tellingAt(report) }))
    .sort(({ telling: a }, { telling: b }) => {
      if (a.quote.article !== b.quote.article) return a.quote.article < b.quote.article ? -1 : 1
      return a.quote.start - b.quote.start || a.trigger.start - b.trigger.start
    })
    .map(({ report }) => report)
}

export function noEffect({ path, places, act }: Correction, message: string): Diagnostic {
  const place = places[act.kind]!
  return {
    level: 'remark',
    rule: 'correction without effect',
    path,
    ...place,
    message,
    advice: 'remove the correction',
  }
}
