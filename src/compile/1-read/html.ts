import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { parseEdtf } from './edtf.ts'
import { blocksOf } from './htmlBlocks.ts'
import { findArticleData } from './jsonLd.ts'
import { isWebAddress, LANGUAGE, type Metadata, type MetadataRead } from './metadata.ts'

/** Pages with more elements are applications, not articles. */
const MOST_ELEMENTS = 60_000
/** Articles nest some thirty deep; the time to parse grows with the square of the depth. */
const DEEPEST = 500
/** Readability takes a shorter text for a failure and tries again with less care. */
const SHORTEST = 140

/**
 * A saved page as text: the headline, then one line a heading, paragraph or list item. Nothing of the page runs and
 * nothing is fetched; offsets are those of this text. Metadata come from JSON-LD first, then from meta elements.
 * Throws when the page is too large or too deep to be read.
 */
export function readHtml(source: string): MetadataRead & { readonly text: string } {
  if (isTooLarge(source)) throw new RangeError('too large or too deep')
  // A fragment without its document is a page as well.
  const { document } = parseHTML(
    /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`,
  )
  const metadata = metadataOf(document)
  const body = blocksOf(document.body)
  // Readability changes the document it reads, so the whole body was taken before.
  const article = new Readability(document, {
    charThreshold: SHORTEST,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (element) => element as unknown as Element,
    disableJSONLD: true,
  }).parse()
  const blocks = article?.content ? blocksOf(article.content) : body
  const title = metadata.title ?? oneLine(article?.title ?? '')
  const text = (
    title !== '' && blocks[0] !== title ? [title, ...blocks.filter((block) => block !== title)] : blocks
  ).join('\n\n')
  return { metadata, diagnostics: [], text: text === '' ? '' : `${text}\n` }
}

/** Elements without an end tag, or whose end tag may be left out: they do not nest. */
const FLAT: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option td th tr thead tbody tfoot'.split(
    ' ',
  ),
)

function isTooLarge(source: string): boolean {
  let elements = 0
  let depth = 0
  for (const [, closing, name] of source.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]{0,20})/g)) {
    if (!closing) elements++
    if (!FLAT.has(name!.toLowerCase())) depth = Math.max(0, depth + (closing ? -1 : 1))
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return true
  }
  return false
}

function metadataOf(document: Document): Metadata {
  const data = findArticleData(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  )
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = oneLine(meta.getAttribute('content') ?? '')
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const first = (...values: readonly (string | null | undefined)[]) =>
    values.map((value) => oneLine(value ?? '')).find((value) => value !== '') ?? null
  const date = [data.published, ...DATES.map((name) => metas.get(name))]
    .map((value) => parseEdtf(dayPart(value ?? '')))
    .find((read) => read)
  const address = [canonical, data.url, metas.get('og:url')].find((value) => value && isWebAddress(value))
  const language = first(
    data.language,
    document.documentElement.getAttribute('lang'),
    metas.get('og:locale')?.replace('_', '-'),
  )
  return {
    title: first(data.title, metas.get('og:title'), document.querySelector('h1')?.textContent),
    outlet: first(data.outlet, metas.get('og:site_name')),
    url: address ?? null,
    published: date ? { ...date, basis: 'given', note: '' } : null,
    language: language && LANGUAGE.test(language) ? language : null,
  }
}
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
]

/** The calendar day as the publisher prints it, whatever clock and time zone follow. */
function dayPart(date: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(date)?.[0] ?? date
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 2000)
}
