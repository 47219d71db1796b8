import type { Quote } from '../../corpus/model.ts'
import { countBefore } from '../../corpus/sorted.ts'
import type { LinkedArticle } from '../shapes.ts'
import { textJson } from './json.ts'
import { type JsonList, Listed } from './outputFile.ts'
import { editedWords, encoded, type Iri } from './schemaOrg.ts'

/** Characters before and after a quote by which it is found again in a changed text. */
const AROUND = 32

/**
 * W3C Web Annotations: each passage that supports an event or a figure, by position and by its words, article by
 * article, as JSON. Positions are counted in code points, as the model demands, not in the UTF-16 units of the other files.
 */
export function* annotationsOf(article: LinkedArticle, iri: Iri): Generator<string> {
  const target = targetOf(article, iri)
  const annotation = (kind: string, id: string, number: number, quote: Quote, body: string, edited: string | null) =>
    `{"id":"${iri('annotation', kind)}%2F${encoded(id)}%2F${number}","type":"Annotation","motivation":"linking",\
"body":[${bodyJson('', body)},${edited ? `${bodyJson('"purpose":"editing",', edited)},` : ''}{"id":"${iri(kind, id)}"}],\
"target":${target(quote)}}`
  for (const { event, first } of article.told)
    for (const [i, { quote }] of event.reports.entries())
      yield annotation('event', event.id, first + i, quote, event.title, editedWords(event.edited))
  for (const figure of article.figures) {
    const body = `${figure.measure}: ${figure.number.exact}`
    yield annotation('figure', figure.id, 0, figure.quote, body, editedWords(figure.edited))
  }
}

export function annotations(label: string, items: JsonList, iri: Iri): unknown {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri('annotations', ''),
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: {
      id: iri('annotations', 'page'),
      type: 'AnnotationPage',
      startIndex: 0,
      items: Listed.in(items),
    },
  }
}

function bodyJson(purpose: string, value: string): string {
  return `{"type":"TextualBody",${purpose}"value":${textJson(value)},"format":"text/plain"}`
}

function targetOf({ summary, text }: LinkedArticle, iri: Iri): (quote: Quote) => string {
  const points = codePoints(text)
  const source = textJson(summary.url ?? iri('article', summary.id))
  return ({ start, end, exact }) => {
    const prefix = textJson(wellFormed(text.slice(Math.max(0, start - AROUND), start)))
    const suffix = textJson(wellFormed(text.slice(end, end + AROUND)))
    return `{"source":${source},"selector":[\
{"type":"TextPositionSelector","start":${points(start)},"end":${points(end)}},\
{"type":"TextQuoteSelector","exact":${textJson(exact)},"prefix":${prefix},"suffix":${suffix}}]}`
  }
}

/** From UTF-16 offsets to code points; a text without surrogates needs no table. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  const pairs: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index)
  return (offset) => offset - countBefore(pairs, (pair) => pair < offset)
}

/** Half a character at a cut is left out. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
