import type { Edit } from '../../corpus/edit.ts'
import { type ArticleId, slug } from '../../corpus/ids.ts'
import type { ArticleSummary, EventStatus, Figure, Quote, TimelineEvent } from '../../corpus/model.ts'
import type { Corpus } from '../shapes.ts'
import { listJson, textJson } from './json.ts'
import { type JsonList, Listed } from './outputFile.ts'
import type { Build } from './pages.ts'

/** The parts of the graph that grow article by article and event by event. */
export interface Graph {
  readonly dataset: JsonList
  readonly articles: JsonList
  readonly events: JsonList
  readonly claims: JsonList
}

/**
 * schema.org: one Dataset with its NewsArticles, Events and Claims. A figure is a Claim that appears in an article;
 * nothing here is a ClaimReview, for nothing is rated. Ids are URNs: the site may stand anywhere.
 */
export function schemaOrg({ articles, events, claims, dataset }: Graph): unknown {
  return { '@context': 'https://schema.org', '@graph': Listed.joined([dataset, articles, events, claims]) }
}

export function datasetNode({ settings }: Corpus, articles: readonly ArticleId[], build: Build, iri: Iri): unknown {
  return {
    '@type': 'Dataset',
    '@id': iri('dataset', ''),
    name: settings.title,
    ...given('description', settings.blurb),
    ...given('spatialCoverage', settings.scope.places),
    version: build.edition,
    creator: { '@type': 'SoftwareApplication', name: build.compiler },
    hasPart: articles.map((id) => ({ '@id': iri('article', id) })),
  }
}

export function articleNode(summary: ArticleSummary, iri: Iri): unknown {
  return {
    '@type': 'NewsArticle',
    '@id': iri('article', summary.id),
    headline: summary.title,
    inLanguage: summary.language,
    wordCount: summary.words,
    ...given('datePublished', summary.published?.edtf),
    ...given('url', summary.url),
    ...given('publisher', summary.outlet && { '@type': 'Organization', name: summary.outlet }),
  }
}

export type Iri = (kind: string, id: string) => string

/** Names by corpus and id, the same in every build, so that what others note down about a claim stays true. */
export function iriOf({ settings }: Pick<Corpus, 'settings'>): Iri {
  const name = slug(settings.title).slice(0, 60) || 'corpus'
  return (kind, id) => `urn:sourceline:${name}:${kind}${id === '' ? '' : `:${encoded(id)}`}`
}

/** Ids are letters, digits and hyphens, or nearly so. */
export function encoded(id: string): string {
  return /[^a-z0-9_-]/.test(id) ? encodeURIComponent(id) : id
}

/** As JSON. */
export function eventNode(event: TimelineEvent, iri: Iri): string {
  const { id, title, type, status, when, place, reports, edited } = event
  const { earliest, latest, edtf } = when
  // Dates only where both ends are known: schema.org has no word for an open end.
  const days = earliest && latest ? `,"startDate":"${earliest}","endDate":"${latest}"` : ''
  const coverage = edtf ? `,"temporalCoverage":"${edtf}"` : ''
  const where = place ? `,"location":{"@type":"Place","name":${textJson(place)}}` : ''
  const standing = STATUSES[status] ? `,"eventStatus":"${STATUSES[status]}"` : ''
  const words = [statusWords(event), editedWords(edited)].filter(Boolean).join('. ')
  const remark = words ? `,"disambiguatingDescription":${textJson(words)}` : ''
  const quoted = listJson(reports, ({ quote }) => quotation(quote, iri))
  return `{"@type":"Event","@id":"${iri('event', id)}","name":${textJson(title)},"additionalType":"${type}"\
${days}${coverage}${where}${standing}${remark},"subjectOf":${quoted}}`
}

/** schema.org knows what is to come and what was called off; the rest is said in words. */
const STATUSES: Partial<Record<EventStatus, string>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
}

function statusWords({ status }: TimelineEvent): string | null {
  return status === 'occurred' ? null : `In the words of the articles: ${status}`
}

/** As JSON. */
export function claimNode(figure: Figure, iri: Iri): string {
  const { id, quote, measure, place, byWords, asOf, edited } = figure
  const about = textJson(`${measure}${place ? `, ${place}` : ''}`)
  const by = byWords ? `,"claimInterpreter":{"@type":"Thing","name":${textJson(byWords.exact)}}` : ''
  const coverage = asOf?.edtf ? `,"temporalCoverage":"${asOf.edtf}"` : ''
  const words = editedWords(edited)
  // A correction by the editor of this timeline, not one that the article printed.
  const correction = words ? `,"correction":${textJson(words)}` : ''
  return `{"@type":"Claim","@id":"${iri('figure', id)}","text":${textJson(quote.exact)},"about":${about},\
"appearance":${quotation(quote, iri)}${by}${coverage}${correction}}`
}

/** Null where nothing was edited by hand. */
export function editedWords(edited: readonly Edit[] = []): string | null {
  return edited.length === 0
    ? null
    : `Edited by hand: ${edited.map(({ change, reason }) => `${change}: ${reason}`).join('; ')}`
}

function quotation({ article, exact }: Quote, iri: Iri): string {
  return `{"@type":"Quotation","text":${textJson(exact)},"isPartOf":{"@id":"${iri('article', article)}"}}`
}

/** The field, unless there is nothing to say. */
function given(name: string, value: unknown): Record<string, unknown> {
  const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return empty ? {} : { [name]: value }
}
