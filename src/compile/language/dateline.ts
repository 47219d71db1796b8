import { PRINTED_MONTH, PRINTED_WEEKDAY } from './calendarNames.ts'
import { CITIES } from './lexicon/cities.ts'
import { COUNTRIES } from './lexicon/countries.ts'

/** What stands before an agency's first sentence: "MANILA (AP) — ", "Port-au-Prince, 26 October 2022 – ". */
export interface Dateline {
  /** Offset behind it, its dash included. */
  readonly end: number
  /** The date's words ("Oct 30, 2023"); empty when it has none. */
  readonly date: string
}

/** Longer than any dateline in print: two cities with their countries, a date and an agency. */
const LONGEST = 120
const SEPARATOR = / ?[—–]|\.--? | {1,2}--? | --? | -(?=\p{Lu})|--(?=\p{Lu})|: /u
const AGENCY = /^(.*?) ?\(([^()]{2,40})\)$/u
const AGENCY_NAME =
  /^(?:Reuters\/[A-Z]{2,6}|[A-Z]{2,6}\/Reuters|[A-Z]{2,6}\/[A-Z]{2,6}|[A-Z]{2,6}\d?(?: Sport)?|Reuters|Xinhua|Bloomberg|Kyodo|Anadolu|Interfax|Thomson Reuters Foundation|Associated Press|(?:.{2,20} )?Agencies|(?:.{2,20} )?(?:Correspondents?|Reporters?|Desk|Bureau|Agency|Wire)|.{2,30} (?:News|Press|Service|Foundation))$/
/** "LIMA, Peru (GoodNews) – ": a newsroom's own name, told by two capitals in one word behind a place in capitals. */
const HOUSE = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){1,2}$/u
/** "LUSAKA, Aug 24 (Newswire) – ": any one word behind a place in capitals and a day. */
const HOUSE_OF_DAY = /^\p{Lu}\p{L}+$/u
const MONTH = `(?:${PRINTED_MONTH})`
const DAY_PIECE = new RegExp(
  `^(?:(?:${PRINTED_WEEKDAY})(?:day|\\.)? ?)?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})?(?: \\d{4})?$`,
)
const DATED_PLACE = new RegExp(`^\\p{Lu}[\\p{Lu}.'’ -]+,.* ?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`, 'u')
const YEAR_PIECE = /^\d{4}$/
/** "ST. LOUIS", "N’DJAMENA", "MOSCOW/KYIV", "JERUSALEM and GAZA CITY". */
const CAPITALS = /^\p{Lu}[\p{Lu}.'’\-/]+(?: (?:and |& )?\p{Lu}[\p{Lu}.'’\-/]*){0,4}$/u
const MIXED = /^\p{Lu}[\p{L}.'’\-/]+(?: (?:(?:de|la|el|al|of|the|and|du|do|da|del) )?\p{Lu}[\p{L}.'’\-/]*){0,3}$/u
/** A word that no place begins with. */
const NO_PLACE =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|If|When|While|As|For|This|That|These|Those|There|No|Not|Yes|Its|His|Her|Their|After|Before)\b/

/**
 * Reads the dateline that a paragraph begins with; null where it begins with news. Early in an article a place in
 * capitals or with a dash is enough; further down (a round-up of several reports) only an agency's name makes one.
 *
 *     KATHMANDU, Nepal (AP) — A strong earthquake …     Gaza City – Israeli forces …
 *     not: Donald Trump – the former president – said …
 */
export function readDateline(text: string, start: number, end: number, early: boolean): Dateline | null {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  // Cheap refusals first: most paragraphs begin with neither.
  const opening = head.charCodeAt(0)
  if (opening !== 40 && !/^\p{Lu}/u.test(head)) return null
  const bracketed = opening === 40 ? readBracketed(head, early) : null
  if (bracketed !== null) return { end: start + bracketed.end, date: bracketed.date }
  const found = SEPARATOR.exec(head)
  const glued = found === null || head.slice(0, found.index).includes(') ') ? gluedAgency(head) : null
  const unmarked = glued ?? (early ? datedPlace(head) : null)
  if (!found && unmarked === null) return null
  const before = unmarked ?? head.slice(0, found!.index)
  const mark = unmarked === null ? found![0] : ''
  const parts = piecesOf(before.replace(/\u00a0/g, ' ').trimEnd())
  if (parts === null) return null
  const after = head.slice(before.length + mark.length).replace(/^[ \u00a0]+/, '')
  if (!isDateline(parts, mark.trim(), after, early)) return null
  return { end: start + before.length + mark.trimEnd().length, date: parts.date }
}

const BRACKETED = /^\(([^()]{3,80})\) ?[–—-]{1,2} /

/** "(Nairobi, July 17, 2025) – ", "(Beirut) – ": how bodies that watch over rights head their news. */
function readBracketed(head: string, early: boolean): Dateline | null {
  const match = BRACKETED.exec(head)
  const parts = match === null || !early ? null : piecesOf(match[1]!)
  if (parts === null || parts.place === '' || AGENCY_NAME.test(parts.place) || NO_PLACE.test(parts.place)) return null
  if (!CAPITALS.test(parts.place) && !MIXED.test(parts.place)) return null
  return { end: match![0].trimEnd().length, date: parts.date }
}

const DATED = new RegExp(
  `^\\p{Lu}[\\p{Lu}.’' -]+, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?(?= ["“‘]?\\p{Lu}\\p{Ll}*[ ’'])`,
  'u',
)

/** "LAGOS, June 3 A passenger plane …", "ZURICH The bank …": a place in capitals, with a day or known, the dash lost. */
function datedPlace(head: string): string | null {
  const dated = DATED.exec(head)?.[0]
  if (dated) return dated
  const bare = BARE.exec(head)?.[0].split(' ') ?? []
  const known = [2, 1].map((n) => bare.slice(0, n).join(' ')).find((place) => PLACES.has(place))
  return known && /^ ["“‘]?\p{Lu}\p{Ll}*[ ’']/u.test(head.slice(known.length)) ? known : null
}
const BARE = /^\p{Lu}{3,}(?: \p{Lu}{3,})?(?= )/u
const PLACES: ReadonlySet<string> = new Set(
  [...CITIES, ...COUNTRIES.flatMap(({ capitals }) => capitals)].map((place) => place.toUpperCase()),
)

interface Pieces {
  readonly place: string
  readonly regions: number
  readonly date: string
  readonly agency: boolean
}

/** "(CNN)The river …", "GAZA (AFP) Israeli …": the agency's bracket alone ends it. */
function gluedAgency(head: string): string | null {
  const close = head.indexOf(')')
  if (close < 0) return null
  const before = head.slice(0, close + 1)
  if (!AGENCY.test(before) || SEPARATOR.test(before)) return null
  return /^ ?["“‘]?\p{Lu}/u.test(head.slice(close + 1)) ? before : null
}

function piecesOf(before: string): Pieces | null {
  const match = AGENCY.exec(before)
  const agency =
    match !== null &&
    (AGENCY_NAME.test(match[2]!) ||
      (HOUSE_OF_DAY.test(match[2]!) && DATED_PLACE.test(match[1]!)) ||
      (HOUSE.test(match[2]!) && CAPITALS.test(match[1]!.split(',')[0]!)))
  if (match !== null && !agency) return null
  const [place = '', ...rest] = (match?.[1] ?? before).replace(/,$/, '').split(/, ?/)
  const dates: string[] = []
  let regions = 0
  for (const piece of rest) {
    if (piece !== '' && (DAY_PIECE.test(piece) || YEAR_PIECE.test(piece))) dates.push(piece)
    else if (MIXED.test(piece) && dates.length === 0) regions++
    else return null
  }
  return regions > 2 ? null : { place, regions, date: dates.join(', '), agency }
}

function isDateline({ place, regions, date, agency }: Pieces, mark: string, after: string, early: boolean): boolean {
  if (place === '') return agency && regions === 0
  const capitals = CAPITALS.test(place)
  if (!capitals && (!MIXED.test(place) || NO_PLACE.test(place))) return false
  if (agency) return true
  if (!early || !/^["“‘'«]?[\p{Lu}\p{N}]/u.test(after)) return false
  if (mark === ':') return capitals && regions + date.length === 0 && place.length > 3
  if (capitals || date !== '') return true
  // "Gaza City – Israeli forces"; a second dash shuts an aside in.
  return (mark !== '-' || PLACES.has(place.toUpperCase())) && !/[—–]| - /.test(after)
}
