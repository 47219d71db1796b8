import type { Edit, Editable } from '../../../corpus/edit.ts'
import type { Refusal } from '../../../corpus/files.ts'
import type { ActorId, FigureId } from '../../../corpus/ids.ts'
import type { Actor, Figure, Quote, Report, Series, When } from '../../../corpus/model.ts'
import type { Correction } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { EventShelf } from '../events/eventShelf.ts'
import { type Added, BY_HAND, whenGiven } from './added.ts'
import type { Aimed, Target } from './aim.ts'
import { noEffect } from './regroup.ts'

/** What the rules linked, and where in it each thing is that an article says. */
export interface Linked {
  readonly actors: readonly Actor[]
  readonly series: readonly Series[]
  readonly events: EventShelf
  eventAt(target: Target): number
  figureAt(target: Target): Figure
  actorAt(target: Target): ActorId | null
  /** Number of the article that makes a claim; for one of a series. */
  articleOf(figure: FigureId): number
  readonly added: readonly Added[]
}
export interface Edited extends Pick<Linked, 'actors' | 'series'> {
  /** Figures that are not as the rules made them; null for what was dropped. Events are changed where they are. */
  readonly figures: ReadonlyMap<FigureId, Figure | null>
  /** What was dropped, with the reason: nothing goes without a word. */
  readonly dropped: readonly Refusal[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Re-dates, re-types, drops and renames what is linked. Two corrections of one thing that cannot both hold: complaints. */
export function edit(linked: Linked, aimed: readonly Aimed[]): Edited {
  const work = new Work(linked)
  for (const each of aimed) work.apply(each)
  return work.result()
}

class Work {
  private readonly figures = new Map<FigureId, Figure | null>()
  private readonly actors: Map<ActorId, Actor>
  private readonly dropped: Refusal[] = []
  private readonly diagnostics: Diagnostic[] = []
  /** Which correction spoke of a thing, by its kind and id, then by action. */
  private readonly spoken = new Map<string, Map<string, Correction>>()

  constructor(private readonly linked: Linked) {
    this.actors = new Map(linked.actors.map((actor) => [actor.id, actor]))
    for (const { at, correction } of linked.added) {
      if (at.kind !== 'figure') continue
      const figure = linked.figureAt(at)
      const change = 'added by hand'
      this.figures.set(figure.id, withEdit(figure, { kind: 'add', change, reason: correction.reason }))
    }
  }

  apply({ correction, at }: Aimed): void {
    const { linked } = this
    if (at.kind === 'event') {
      const number = linked.eventAt(at)
      if (this.alone(`event ${number}`, correction)) this.event(number, correction)
    } else if (at.kind === 'figure') {
      const figure = linked.figureAt(at)
      if (this.alone(`figure ${figure.id}`, correction)) this.figure(figure, correction)
    } else if (at.kind === 'actor') {
      const id = linked.actorAt(at)
      if (id && this.alone(`actor ${id}`, correction)) this.actor(id, correction)
    }
  }

  result(): Edited {
    const { linked, figures } = this
    return {
      actors: linked.actors.map(({ id }) => this.actors.get(id)!),
      figures,
      series: linked.series.flatMap((series) => withoutDropped(series, figures, linked)),
      dropped: this.dropped,
      diagnostics: this.diagnostics,
    }
  }

  /** Whether this correction of a thing stands with those before it. */
  private alone(thing: string, correction: Correction): boolean {
    const { kind } = correction.act
    if (kind === 'merge' || kind === 'split') return true
    const before = this.spoken.get(thing) ?? new Map<string, Correction>()
    this.spoken.set(thing, before)
    const other = before.get(kind) ?? before.get('drop') ?? (kind === 'drop' ? [...before.values()][0] : undefined)
    before.set(kind, correction)
    if (!other) return true
    this.diagnostics.push({
      level: 'error',
      rule: 'corrections contradict',
      path: correction.path,
      ...correction.places[kind]!,
      message: `line ${other.places.entry!.line} corrects the same ${thing.split(' ', 1)[0]} with “${other.act.kind}”`,
      advice: 'keep one of the two',
    })
    return false
  }

  private event(number: number, correction: Correction): void {
    const { events } = this.linked
    const event = events.get(number)
    const { act, reason } = correction
    if (act.kind === 'drop') {
      events.drop(number)
      for (const { quote } of event.reports) this.drop(quote, `the event “${event.title}”`, reason)
    } else if (act.kind === 'type') {
      if (act.type === event.type) this.diagnostics.push(noEffect(correction, `it already is of type ${act.type}`))
      else {
        const change = `type ${act.type}, read as ${event.type}`
        const { type } = act
        const reports = event.reports.map((report): Report => ({ ...report, type }))
        events.replace(number, withEdit({ ...event, type, reports }, { kind: 'type', change, reason }))
      }
    } else if (act.kind === 'date') {
      const when = whenGiven(act.date, reason)
      if (when.edtf === event.when.edtf) this.diagnostics.push(noEffect(correction, `it already has this date`))
      else {
        const change = `dated ${when.edtf}, read as ${event.when.edtf || 'undated'}`
        const reports = event.reports.map((report): Report => {
          return report.when ? { ...report, when: redated(report.when, when) } : report
        })
        const dated = { ...event, when: redated(event.when, when), reports }
        events.replace(number, withEdit(dated, { kind: 'date', change, reason }))
      }
    }
  }

  private figure(found: Figure, correction: Correction): void {
    const { id } = found
    const known = this.figures.get(id)
    if (known === null) return
    const figure = known ?? found
    const { act, reason } = correction
    if (act.kind === 'drop') {
      this.figures.set(id, null)
      this.drop(figure.quote, `the figure “${figure.number.exact}”, ${figure.measure}`, reason)
    } else if (act.kind === 'date') {
      const when = whenGiven(act.date, reason)
      if (when.edtf === figure.asOf?.edtf) this.diagnostics.push(noEffect(correction, `it already has this date`))
      else {
        const change = `as of ${when.edtf}, read as ${figure.asOf?.edtf || 'undated'}`
        const asOf = figure.asOf ? redated(figure.asOf, when) : when
        this.figures.set(id, withEdit({ ...figure, asOf }, { kind: 'date', change, reason }))
      }
    }
  }

  private actor(id: ActorId, correction: Correction): void {
    const actor = this.actors.get(id)!
    if (correction.act.kind !== 'rename') return
    const { name } = correction.act
    if (name === actor.name) this.diagnostics.push(noEffect(correction, `it already has this name`))
    else {
      const change = `named ${name}, read as ${actor.name}`
      this.actors.set(id, withEdit({ ...actor, name }, { kind: 'rename', change, reason: correction.reason }))
    }
  }

  private drop(quote: Quote, what: string, reason: string): void {
    this.dropped.push({ quote, rule: BY_HAND, reason: `${what} was dropped: ${reason}` })
  }
}

function withEdit<Item extends Editable>(item: Item, edit: Edit): Item {
  return { ...item, edited: [...(item.edited ?? []), edit] }
}

/** The new time, with the words and the steps by which the old one was read. */
function redated(old: When, when: When): When {
  return { ...when, words: old.words, steps: [...old.steps, ...when.steps] }
}

function withoutDropped(
  series: Series,
  figures: ReadonlyMap<FigureId, Figure | null>,
  { articleOf }: Pick<Linked, 'articleOf'>,
): Series[] {
  const isKept = (id: FigureId) => figures.get(id) !== null
  const kept = series.figures.filter(isKept)
  if (kept.length === series.figures.length) return [series]
  if (kept.length === 0) return []
  const origins = series.origins
    .map((origin) => ({ ...origin, figures: origin.figures.filter(isKept) }))
    .filter((origin) => origin.figures.length > 0)
  const articles = new Set(kept.map(articleOf)).size
  return [{ ...series, figures: kept, articles, origins }]
}
