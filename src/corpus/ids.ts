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
  if (!/[^\0-\x7f]/.test(text)) return dashed(text.toLowerCase())
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return dashed(plain.replace(/[ßæðøþđħıłœə]/g, (letter) => SPELLED[letter]!))
}
/** Letters that Unicode takes for no letter with a mark, as they are spelled without them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'e',
}
function dashed(plain: string): string {
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
