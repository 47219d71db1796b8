import type { Day } from '../../corpus/ids.ts'
import type { Report, TimelineEvent, When } from '../../corpus/model.ts'
import type { Corpus } from '../shapes.ts'
import { textJson } from './json.ts'
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

/** As JSON; empty for an event that has no day to stand on. */
export function slideJson(event: TimelineEvent, sourceOf: (report: Report) => string): string {
  const { earliest, latest } = event.when
  const start = earliest ?? latest
  if (start === null) return ''
  const quotes = event.reports.map((report) => {
    const source = escapeHtml(sourceOf(report))
    return `<blockquote>${escapeHtml(report.quote.exact)}</blockquote><p>${source}</p>`
  })
  const end = latest !== null && latest !== start ? `,"end_date":${dateJson(latest, event.when)}` : ''
  const words = textJson(quotes.join('') + kindNote(event) + editedNote(event))
  // No `group`: each of its rows takes from the height of the slide, and twenty types leave no room for the words.
  return `{"unique_id":"${event.id}","start_date":${dateJson(start, event.when)}${end},\
"display_date":"${displayOf(event.when)}","text":{"headline":${textJson(escapeHtml(event.title))},"text":${words}}}`
}

/** What is planned, denied or only thought of must not look like what was reported to have happened. */
function kindNote({ type, status }: TimelineEvent): string {
  return `<p>${escapeHtml(status === 'occurred' ? type : `${type}, ${status}`)}</p>`
}

function editedNote({ edited = [] }: TimelineEvent): string {
  return edited.map(({ change, reason }) => `<p>Edited by hand: ${escapeHtml(`${change}: ${reason}`)}</p>`).join('')
}

/** As fine as the words are: a month has no day, a year no month. */
function dateJson(day: Day, { precision }: When): string {
  const year = `{"year":${Number(day.slice(0, 4))}`
  if (precision === 'year' || precision === 'decade' || precision === 'century') return `${year}}`
  const month = `${year},"month":${Number(day.slice(5, 7))}`
  return precision === 'month' ? `${month}}` : `${month},"day":${Number(day.slice(8, 10))}}`
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
  if (!/[&<>"']/.test(text)) return text
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character)
}
