import type { Quote } from '../../corpus/model.ts'
import type { Corpus, LinkedArticle } from '../shapes.ts'
import { Listed } from './outputFile.ts'
import { editedWords, type Iri, iriOf } from './schemaOrg.ts'

/** Characters before and after a quote by which it is found again in a changed text. */
const AROUND = 32

/**
 * W3C Web Annotations: each passage that supports an event or a figure, by position and by its words. Positions are
 * counted in code points, as the model demands, not in the UTF-16 units of the other files.
 */
function* annotationItems(corpus: Corpus): Generator<unknown> {
  const iri = iriOf(corpus)
  const targets = new Map(corpus.articles.map((article) => [article.summary.id, targetOf(article, iri)]))
  const annotation = (kind: string, id: string, number: number, quote: Quote, body: string, edited: string | null) => ({
    id: iri('annotation', `${kind}/${id}/${number}`),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', value: body, format: 'text/plain' },
      ...(edited ? [{ type: 'TextualBody', purpose: 'editing', value: edited, format: 'text/plain' }] : []),
      { id: iri(kind, id) },
    ],
    target: targets.get(quote.article)?.(quote),
  })
  for (const event of corpus.events)
    for (const [i, { quote }] of event.reports.entries())
      yield annotation('event', event.id, i, quote, event.title, editedWords(event.edited))
  for (const { figures } of corpus.articles)
    for (const figure of figures) {
      const body = `${figure.measure}: ${figure.number.exact}`
      yield annotation('figure', figure.id, 0, figure.quote, body, editedWords(figure.edited))
    }
}

export function annotations(corpus: Corpus): unknown {
  let total = 0
  for (const event of corpus.events) total += event.reports.length
  for (const article of corpus.articles) total += article.figures.length
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iriOf(corpus)('annotations', ''),
    type: 'AnnotationCollection',
    label: corpus.settings.title,
    total,
    first: {
      id: iriOf(corpus)('annotations', 'page'),
      type: 'AnnotationPage',
      startIndex: 0,
      items: new Listed(() => annotationItems(corpus)),
    },
  }
}

function targetOf({ summary, text }: LinkedArticle, iri: Iri): (quote: Quote) => unknown {
  const points = codePoints(text)
  const source = summary.url ?? iri('article', summary.id)
  return ({ start, end, exact }) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: wellFormed(text.slice(Math.max(0, start - AROUND), start)),
        suffix: wellFormed(text.slice(end, end + AROUND)),
      },
    ],
  })
}

/** From UTF-16 offsets to code points; a text without surrogates needs no table. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  const pairs: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** Half a character at a cut is left out. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
