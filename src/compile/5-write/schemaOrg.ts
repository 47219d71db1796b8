import type { Edit } from '../../corpus/edit.ts'
import { slug } from '../../corpus/ids.ts'
import type { Figure, Quote, TimelineEvent } from '../../corpus/model.ts'
import type { Corpus } from '../shapes.ts'
import { Listed } from './outputFile.ts'
import type { Build } from './pages.ts'

/**
 * schema.org: one Dataset with its NewsArticles, Events and Claims. A figure is a Claim that appears in an article;
 * nothing here is a ClaimReview, for nothing is rated. Ids are URNs: the site may stand anywhere.
 */
export function schemaOrg(corpus: Corpus, build: Build): unknown {
  return { '@context': 'https://schema.org', '@graph': new Listed(() => graphOf(corpus, build)) }
}

function* graphOf(corpus: Corpus, build: Build): Generator<unknown> {
  const { settings, articles, events } = corpus
  const iri = iriOf(corpus)
  yield {
    '@type': 'Dataset',
    '@id': iri('dataset', ''),
    name: settings.title,
    ...given('description', settings.blurb),
    ...given('spatialCoverage', settings.scope.places),
    version: build.edition,
    creator: { '@type': 'SoftwareApplication', name: build.compiler },
    hasPart: articles.map(({ summary }) => ({ '@id': iri('article', summary.id) })),
  }
  for (const { summary } of articles)
    yield {
      '@type': 'NewsArticle',
      '@id': iri('article', summary.id),
      headline: summary.title,
      inLanguage: summary.language,
      wordCount: summary.words,
      ...given('datePublished', summary.published?.edtf),
      ...given('url', summary.url),
      ...given('publisher', summary.outlet && { '@type': 'Organization', name: summary.outlet }),
    }
  for (const event of events) yield eventNode(event, iri)
  for (const { figures } of articles) for (const figure of figures) yield claimNode(figure, iri)
}

export type Iri = (kind: string, id: string) => string

/** Names by corpus and id, the same in every build, so that what others note down about a claim stays true. */
export function iriOf(corpus: Corpus): Iri {
  const name = slug(corpus.settings.title).slice(0, 60) || 'corpus'
  return (kind, id) => `urn:sourceline:${name}:${kind}${id === '' ? '' : `:${encodeURIComponent(id)}`}`
}

function eventNode(event: TimelineEvent, iri: Iri): unknown {
  return {
    '@type': 'Event',
    '@id': iri('event', event.id),
    name: event.title,
    additionalType: event.type,
    // Dates only where both ends are known: schema.org has no word for an open end.
    ...(event.when.earliest && event.when.latest ? { startDate: event.when.earliest, endDate: event.when.latest } : {}),
    ...given('temporalCoverage', event.when.edtf),
    ...given('location', event.place && { '@type': 'Place', name: event.place }),
    ...given('eventStatus', event.status === 'cancelled' ? 'https://schema.org/EventCancelled' : null),
    ...given('disambiguatingDescription', editedWords(event.edited)),
    subjectOf: event.reports.map((report) => quotation(report.quote, iri)),
  }
}

function claimNode(figure: Figure, iri: Iri): unknown {
  return {
    '@type': 'Claim',
    '@id': iri('figure', figure.id),
    text: figure.quote.exact,
    about: `${figure.measure}${figure.place ? `, ${figure.place}` : ''}`,
    appearance: quotation(figure.quote, iri),
    ...given('claimInterpreter', figure.byWords && { '@type': 'Thing', name: figure.byWords.exact }),
    ...given('temporalCoverage', figure.asOf?.edtf),
    // A correction by the editor of this timeline, not one that the article printed.
    ...given('correction', editedWords(figure.edited)),
  }
}

/** Null where nothing was edited by hand. */
export function editedWords(edited: readonly Edit[] = []): string | null {
  return edited.length === 0
    ? null
    : `Edited by hand: ${edited.map(({ change, reason }) => `${change}: ${reason}`).join('; ')}`
}

function quotation(quote: Quote, iri: Iri): unknown {
  return { '@type': 'Quotation', text: quote.exact, isPartOf: { '@id': iri('article', quote.article) } }
}

/** The field, unless there is nothing to say. */
function given(name: string, value: unknown): Record<string, unknown> {
  const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return empty ? {} : { [name]: value }
}
