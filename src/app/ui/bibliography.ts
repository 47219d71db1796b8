import { dateOf, monthOf, yearOf } from '../../corpus/day.ts'
import type { Day } from '../../corpus/ids.ts'
import type { ArticleSummary, Quote } from '../../corpus/model.ts'
import { say } from '../words/say.ts'

/**
 * The words and their article for a reference manager. What the article does not say is left out; a date that an
 * editor inferred is called so. `address` shows the words on this page.
 */
export function bibtex(quote: Quote, article: ArticleSummary, address: string): string {
  const { id, outlet, title, published, url, language } = article
  const day = published && published.earliest === published.latest ? published.earliest : null
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // A second pair of braces keeps capitals as they are.
    ['title', `{${braced(title)}}`],
    ['organization', outlet && braced(outlet)],
    ['year', published && String(yearOf(published.earliest))],
    ['month', published && sameMonth(published) ? String(monthOf(published.earliest)) : null],
    ['day', day && String(dateOf(day))],
    // Addresses are printed as they are; only what would end the field is written otherwise.
    ['url', (url ?? address).replace(/[{}\\\s]/g, encodeURIComponent)],
    ['langid', braced(language)],
    ['note', braced(noteOf(quote, article, address))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return [`@misc{${keyOf(id, quote)},`, ...lines, '}'].join('\n')
}

/** CSL-JSON, as Zotero and citation processors read it: a list of one item. */
export function cslJson(quote: Quote, article: ArticleSummary, address: string): string {
  const { id, outlet, title, published, url, language } = article
  const issued = published && {
    'date-parts': published.earliest === published.latest ? [parts(published.earliest)] : rangeOf(published),
    ...(published.edtf.includes('~') ? { circa: true } : {}),
  }
  return JSON.stringify(
    [
      {
        id: keyOf(id, quote),
        type: 'article-newspaper',
        title,
        ...(outlet ? { 'container-title': outlet } : {}),
        ...(issued ? { issued } : {}),
        URL: url ?? address,
        language,
        note: noteOf(quote, article, address),
      },
    ],
    null,
    2,
  )
}

function noteOf({ exact }: Quote, { published }: ArticleSummary, address: string): string {
  const { note, noteInferred, noteUndated } = say.claims
  return note(exact, address, published?.basis === 'inferred' ? noteInferred : published ? '' : noteUndated)
}

interface Days {
  readonly earliest: Day
  readonly latest: Day
}
const parts = (day: Day) => [yearOf(day), monthOf(day), dateOf(day)]
const rangeOf = ({ earliest, latest }: Days) => [parts(earliest), parts(latest)]
const sameMonth = ({ earliest, latest }: Days) => earliest.slice(0, 7) === latest.slice(0, 7)

/** Letters, digits and hyphens, which every program takes for a key; the offset tells two quotations apart. */
function keyOf(article: string, { start }: Quote): string {
  return `${article.replace(/[^A-Za-z0-9]+/g, '-')}-${start}`
}

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])
function braced(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (character) => SPECIAL.get(character) ?? `\\${character}`)
}
