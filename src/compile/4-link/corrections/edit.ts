import type { Edit, Editable } from '../../../corpus/edit.ts'
import type { Refusal } from '../../../corpus/files.ts'
import type { ActorId, EventId } from '../../../corpus/ids.ts'
import type { Actor, Figure, Quote, Report, Series, TimelineEvent, When } from '../../../corpus/model.ts'
import type { Correction } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { EventMention, ReadArticle } from '../../shapes.ts'
import { BY_HAND, whenGiven } from './added.ts'
import type { Aimed } from './aim.ts'
import { noEffect } from './regroup.ts'

/** What the rules linked, with which report and which mention went where. */
export interface Linked {
  readonly articles: readonly ReadArticle[]
  readonly actors: readonly Actor[]
  readonly actorIds: readonly (readonly (ActorId | null)[])[]
  readonly figures: readonly (readonly Figure[])[]
  readonly series: readonly Series[]
  readonly events: readonly TimelineEvent[]
  readonly eventOf: ReadonlyMap<EventMention, EventId>
  /** Figures that editors added, with their reasons. */
  readonly addedFigures: ReadonlyMap<string, string>
}
export interface Edited extends Pick<Linked, 'actors' | 'figures' | 'series' | 'events'> {
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
  private readonly events: Map<EventId, TimelineEvent>
  private readonly figures: Map<string, Figure>
  private readonly actors: Map<ActorId, Actor>
  private readonly dropped: Refusal[] = []
  private readonly diagnostics: Diagnostic[] = []
  /** Which correction spoke of a thing, by its kind and id, then by action. */
  private readonly spoken = new Map<string, Map<string, Correction>>()

  constructor(private readonly linked: Linked) {
    this.events = new Map(linked.events.map((event) => [event.id, event]))
    this.actors = new Map(linked.actors.map((actor) => [actor.id, actor]))
    this.figures = new Map(
      linked.figures.flat().map((figure) => {
        const reason = linked.addedFigures.get(figure.id)
        const change = 'added by hand'
        return [figure.id, reason === undefined ? figure : withEdit(figure, { kind: 'add', change, reason })]
      }),
    )
  }

  apply(aimed: Aimed): void {
    const { correction, at, article } = aimed
    if (at.kind === 'event') {
      const id = this.linked.eventOf.get(at.mention)
      if (id !== undefined && this.alone(`event ${id}`, correction)) this.event(id, correction)
    } else if (at.kind === 'figure') {
      const { id } = this.linked.figures[article]![this.linked.articles[article]!.figures.indexOf(at.mention)]!
      if (this.alone(`figure ${id}`, correction)) this.figure(id, correction)
    } else if (at.kind === 'actor') {
      const id = this.linked.actorIds[article]![this.linked.articles[article]!.actors.indexOf(at.mention)]
      if (id && this.alone(`actor ${id}`, correction)) this.actor(id, correction)
    }
  }

  result(): Edited {
    const { linked, figures } = this
    const kept = (id: string) => figures.has(id)
    return {
      actors: linked.actors.map(({ id }) => this.actors.get(id)!),
      events: linked.events.flatMap(({ id }) => this.events.get(id) ?? []),
      figures: linked.figures.map((list) =>
        list.flatMap(({ id }) => {
          const figure = figures.get(id)
          return figure ? [figure.base !== null && !kept(figure.base) ? { ...figure, base: null } : figure] : []
        }),
      ),
      series: linked.series.flatMap((series) => withoutDropped(series, figures)),
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

  private event(id: EventId, correction: Correction): void {
    const event = this.events.get(id)
    if (!event) return
    const { act, reason } = correction
    if (act.kind === 'drop') {
      this.events.delete(id)
      for (const { quote } of event.reports) this.drop(quote, `the event “${event.title}”`, reason)
    } else if (act.kind === 'type') {
      if (act.type === event.type) this.diagnostics.push(noEffect(correction, `it already is of type ${act.type}`))
      else {
        const change = `type ${act.type}, read as ${event.type}`
        this.events.set(id, withEdit({ ...event, type: act.type }, { kind: 'type', change, reason }))
      }
    } else if (act.kind === 'date') {
      const when = whenGiven(act.date, reason)
      if (when.edtf === event.when.edtf) this.diagnostics.push(noEffect(correction, `it already has this date`))
      else {
        const change = `dated ${when.edtf}, read as ${event.when.edtf || 'undated'}`
        const reports = event.reports.map((report): Report => ({ ...report, when: redated(report.when, when) }))
        const dated = { ...event, when: redated(event.when, when), reports }
        this.events.set(id, withEdit(dated, { kind: 'date', change, reason }))
      }
    }
  }

  private figure(id: string, correction: Correction): void {
    const figure = this.figures.get(id)
    if (!figure) return
    const { act, reason } = correction
    if (act.kind === 'drop') {
      this.figures.delete(id)
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

function withoutDropped(series: Series, figures: ReadonlyMap<string, Figure>): Series[] {
  const kept = series.figures.filter((id) => figures.has(id))
  if (kept.length === series.figures.length) return [series]
  if (kept.length === 0) return []
  const origins = series.origins
    .map((origin) => ({ ...origin, figures: origin.figures.filter((id) => figures.has(id)) }))
    .filter((origin) => origin.figures.length > 0)
  const articles = new Set(kept.map((id) => figures.get(id)!.quote.article)).size
  return [{ ...series, figures: kept, articles, origins }]
}
