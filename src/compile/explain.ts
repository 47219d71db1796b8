import { placeOf } from './diagnostic.ts'
import type { LinkedArticle } from './shapes.ts'

/** One article's findings and refusals as lines for a terminal, in text order, each with its place and its words. */
export function* explainArticle(article: LinkedArticle): Generator<string> {
  const { summary, text, passages } = article
  yield `${summary.file}: ${summary.title}`
  yield `published ${summary.published ? `${summary.published.edtf} (${summary.published.basis})` : 'on a day not known'}`
  yield `${summary.coveredPassages} of ${summary.passages} passages support a mark`
  const notes = notesOf(article).sort((a, b) => a.start - b.start || a.order - b.order)
  let next = 0
  for (const passage of passages) {
    const { line, column } = placeOf(text, passage.start)
    const kind = passage.furniture ? `furniture (${passage.furniture})` : passage.kind
    yield ''
    yield `${line}:${column}  ${kind}  ${oneLine(text.slice(passage.start, passage.end))}`
    for (const garble of passage.garbled)
      yield `    garbled     “${oneLine(text.slice(garble.start, garble.end))}”  ${garble.reason}`
    for (let note = notes[next]; note && note.start < passage.end; note = notes[++next])
      yield `    ${note.label.padEnd(10)}  “${oneLine(text.slice(note.start, note.end))}”  ${note.says}`
  }
}

interface Note {
  readonly start: number
  readonly end: number
  readonly order: number
  readonly label: string
  readonly says: string
}

function notesOf(article: LinkedArticle): Note[] {
  const notes: Note[] = []
  const add = (order: number, label: string, { start, end }: { start: number; end: number }, ...says: string[]) =>
    notes.push({ start, end, order, label, says: says.filter((part) => part !== '').join('  ') })
  for (const time of article.times) add(0, 'time', time.quote, time.value, time.when.edtf, time.rule)
  for (const mention of article.mentions) add(1, 'actor', mention.quote, mention.actor)
  for (const { source, cue } of article.attributions) add(2, 'source', source, `says it: “${oneLine(cue.exact)}”`)
  for (const figure of article.figures) {
    const { measure, bound, point, kind, asOf, series, rule } = figure
    add(3, 'figure', figure.quote, measure, `${bound} ${point ?? '?'}`, kind, asOf?.edtf ?? '', series, rule)
  }
  for (const { event } of article.told)
    for (const { trigger, type, status, when = event.when, rule } of event.reports)
      add(4, 'event', trigger, type, status, when.edtf || 'undated', event.title, rule)
  for (const refusal of article.refused) add(5, 'refused', refusal.quote, refusal.rule, refusal.reason)
  return notes
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
