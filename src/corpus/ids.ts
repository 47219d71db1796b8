/**
 * Ids are branded strings: readable, stable, and impossible to mix up.
 * An article's id is its file name without the ending; everything else is derived from what it is.
 */
declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ArticleId = Branded<'ArticleId'>
export type ActorId = Branded<'ActorId'>
export type EventId = Branded<'EventId'>
export type FigureId = Branded<'FigureId'>
export type SeriesId = Branded<'SeriesId'>
/** ISO 8601 calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time zone. */
export type Day = Branded<'Day'>

/** Readable id from free text: lower-case ASCII letters and digits joined by single hyphens. */
export function slug(text: string): string {
  const plain = /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : text
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
