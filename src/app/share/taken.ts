/** The events and figures of a view, by id. */
export interface Taken {
  readonly events: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
}

/** Leaves of a whole download what is taken, and the articles it stands in; the form stays what it was. */
type Take = (whole: string, taken: Taken) => string

interface Format {
  /** Below `data/download/`. */
  readonly file: string
  readonly type: string
  readonly take: Take
}

export const FORMATS: readonly Format[] = [
  { file: 'corpus.jsonld', type: 'application/ld+json', take: takeSchemaOrg },
  { file: 'annotations.jsonld', type: 'application/ld+json', take: takeAnnotations },
  { file: 'timelinejs.json', type: 'application/json', take: takeTimelineJs },
  { file: 'events.ics', type: 'text/calendar', take: takeCalendar },
]

interface Node {
  readonly '@id': string
  readonly hasPart?: readonly { readonly '@id': string }[]
  readonly subjectOf?: readonly Quotation[]
  readonly appearance?: Quotation
}
interface Quotation {
  readonly isPartOf: { readonly '@id': string }
}

function takeSchemaOrg(whole: string, taken: Taken): string {
  const file = JSON.parse(whole) as { '@graph': readonly Node[] }
  const items = file['@graph'].filter((node) => isTaken(node['@id'], taken))
  const articles = new Set(
    items.flatMap(({ subjectOf = [], appearance }) =>
      [...subjectOf, ...(appearance ? [appearance] : [])].map(({ isPartOf }) => isPartOf['@id']),
    ),
  )
  const graph = file['@graph'].flatMap((node) => {
    if (node.hasPart) return [{ ...node, hasPart: node.hasPart.filter((part) => articles.has(part['@id'])) }]
    return articles.has(node['@id']) || isTaken(node['@id'], taken) ? [node] : []
  })
  return JSON.stringify({ ...file, '@graph': graph })
}

interface Annotation {
  readonly body: readonly { readonly id?: string }[]
}

function takeAnnotations(whole: string, taken: Taken): string {
  const file = JSON.parse(whole) as { first: { items: readonly Annotation[] } }
  const items = file.first.items.filter(({ body }) => body.some(({ id }) => id !== undefined && isTaken(id, taken)))
  return JSON.stringify({ ...file, total: items.length, first: { ...file.first, items } })
}

function takeTimelineJs(whole: string, taken: Taken): string {
  const file = JSON.parse(whole) as { events: readonly { unique_id: string }[] }
  return JSON.stringify({ ...file, events: file.events.filter((slide) => taken.events.has(slide.unique_id)) })
}

/** Lines that go on begin with a space; an entry ends where the next one begins. */
function takeCalendar(whole: string, taken: Taken): string {
  return whole.replace(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g, (entry) => {
    const [, id = ''] = /^UID:(.*)@sourceline$/m.exec(entry.replaceAll('\r\n ', '').replaceAll('\r', '')) ?? []
    return taken.events.has(id.replace(/\\(.)/g, '$1')) ? entry : ''
  })
}

/** `urn:sourceline:…:event:<id>`; the last two parts say what it is and which. */
function isTaken(iri: string, taken: Taken): boolean {
  const [kind, id] = iri.split(':').slice(-2)
  const of = kind === 'event' ? taken.events : kind === 'figure' ? taken.figures : null
  return of?.has(decodeURIComponent(id ?? '')) ?? false
}
