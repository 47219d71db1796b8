import type { Day } from '../../corpus/ids.ts'
import type { Report, TimelineEvent, When } from '../../corpus/model.ts'
import type { Corpus } from '../shapes.ts'
import { type JsonList, Listed } from './outputFile.ts'

/**
 * Knight Lab's TimelineJS 3. It has no open ends and no ranges of doubt: an open end is said in `display_date`, and
 * the slide stands on the end that is known. Its texts are HTML, so ours are escaped.
 */
export function timelineJs({ settings }: Pick<Corpus, 'settings'>, slides: JsonList): unknown {
  return {
    title: { text: { headline: escapeHtml(settings.title), text: escapeHtml(settings.blurb) } },
    events: Listed.in(slides),
  }
}

/** Null for an event that has no day to stand on. */
export function slideOf(event: TimelineEvent, sourceOf: (report: Report) => string): unknown {
  const { earliest, latest } = event.when
  const start = earliest ?? latest
  if (start === null) return null
  const quotes = event.reports.map((report) => {
    const source = escapeHtml(sourceOf(report))
    return `<blockquote>${escapeHtml(report.quote.exact)}</blockquote><p>${source}</p>`
  })
  return {
    unique_id: event.id,
    start_date: dateOf(start, event.when),
    ...(latest !== null && latest !== start ? { end_date: dateOf(latest, event.when) } : {}),
    display_date: displayOf(event.when),
    // No `group`: each of its rows takes from the height of the slide, and twenty types leave no room for the words.
    text: { headline: escapeHtml(event.title), text: quotes.join('') + kindNote(event) + editedNote(event) },
  }
}

/** What is planned, denied or only thought of must not look like what was reported to have happened. */
function kindNote({ type, status }: TimelineEvent): string {
  return `<p>${escapeHtml(status === 'occurred' ? type : `${type}, ${status}`)}</p>`
}

function editedNote({ edited = [] }: TimelineEvent): string {
  return edited.map(({ change, reason }) => `<p>Edited by hand: ${escapeHtml(`${change}: ${reason}`)}</p>`).join('')
}

/** As fine as the words are: a month has no day, a year no month. */
function dateOf(day: Day, { precision }: When): Record<string, number> {
  const year = Number(day.slice(0, 4))
  if (precision === 'year' || precision === 'decade' || precision === 'century') return { year }
  const month = Number(day.slice(5, 7))
  return precision === 'month' ? { year, month } : { year, month, day: Number(day.slice(8, 10)) }
}

function displayOf({ earliest, latest, edtf, approximate }: When): string {
  const words = approximate ? `about ${edtf.replaceAll('~', '')}` : edtf
  if (earliest === null) return words.replace('../', 'until ')
  return latest === null ? `from ${words.replace('/..', '')}` : words
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character)
}
