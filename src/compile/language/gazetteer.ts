import { addToGroup } from '../../corpus/groups.ts'
import type { ActorKind } from '../../corpus/model.ts'
import { plainLetter } from './legible.ts'
import { OUTLETS } from './lexicon/agencies.ts'
import { ARMED_GROUPS } from './lexicon/armedGroups.ts'
import { INTERNATIONAL, NGOS, UN_BODIES } from './lexicon/bodies.ts'
import { PEOPLES } from './lexicon/capitalised.ts'
import { CITIES } from './lexicon/cities.ts'
import { COMPANIES } from './lexicon/companies.ts'
import { COUNTRIES } from './lexicon/countries.ts'
import { PARTIES } from './lexicon/parties.ts'
import { PROVINCES, SHORT_PROVINCES, TERRITORIES } from './lexicon/places.ts'
import { STATE_ORGANISATIONS } from './lexicon/stateBodies.ts'
import { MILITARIES, STATE_OFFICES } from './lexicon/stateOffices.ts'
import { UNIONS } from './lexicon/unions.ts'

/** What sort of thing a known name is; `adjective` ("Kenyan") describes and is no mention by itself. */
export type NameClass =
  | 'state'
  | 'capital'
  | 'territory'
  | 'city'
  | 'armed group'
  | 'international'
  | 'outlet'
  | 'ngo'
  | 'military'
  | 'state body'
  | 'office'
  | 'party'
  | 'company'
  | 'adjective'
  | 'people'

/** One printed form of something the lexicons know. */
export interface KnownName {
  readonly name: string
  readonly kind: ActorKind
  readonly class: NameClass
  /** The state or territory it belongs to; for a capital the state it is the capital of. */
  readonly country: string | null
  /** As printed. */
  readonly form: string
  /** Printed only after "the": "the Strip", "the Fed"; `capital`: after a "The" that belongs to the name. */
  readonly article: 'none' | 'the' | 'capital'
}

export interface KnownMatch {
  readonly known: KnownName
  readonly end: number
}

/** Names by the letters they begin with, the longest form first. */
const byHead = new Map<string, KnownName[]>()
/** Heads that begin with a small letter ("al-Shabaab"), so that ordinary words cost one look-up. */
const smallHeads = new Set<string>()

function add(
  name: string,
  forms: readonly string[],
  kind: ActorKind,
  nameClass: NameClass,
  country: string | null,
): void {
  const seen = new Set<string>()
  // An adjective is not the name it belongs to.
  for (const printed of nameClass === 'adjective' ? forms : [name, ...forms]) {
    const article = printed.startsWith('The ') ? 'capital' : printed.startsWith('the ') ? 'the' : 'none'
    const form = article === 'none' ? printed : printed.slice(4)
    if (form === '' || seen.has(form)) continue
    seen.add(form)
    const head = headOf(form)
    if (!/^\p{Lu}/u.test(head)) smallHeads.add(head)
    addToGroup(byHead, head, { name, kind, class: nameClass, country, form, article })
  }
}

/** The run of letters and digits a word begins with; names are found by it whatever the tokens are. */
function headOf(word: string): string {
  let end = 0
  while (end < word.length && isWordChar(word.charCodeAt(end))) end++
  return end === word.length ? word : word.slice(0, end)
}

function isWordChar(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // Letters beyond ASCII, leaving out no-break space, general punctuation and symbols.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0xd7 && code !== 0xf7
}

/** "El Fasher" is printed "el-Fasher", "Al-Fashir" "al Fashir". */
function articlesOf(name: string): string[] {
  const match = /^(El|Al)[ -](.+)$/.exec(name)
  if (match === null) return []
  const [, article = '', rest = ''] = match
  return [article, article.toLowerCase()].flatMap((each) => [`${each} ${rest}`, `${each}-${rest}`])
}

for (const c of COUNTRIES) {
  add(c.name, c.names, 'state', 'state', c.name)
  add(
    c.name,
    c.adjectives.filter((word) => word !== c.name),
    'state',
    'adjective',
    c.name,
  )
  for (const people of c.people) add(people, [], 'collective', 'people', c.name)
  for (const capital of c.capitals.slice(0, 1))
    add(capital, c.name === 'United States' ? c.capitals : [], 'place', 'capital', c.name)
  for (const capital of c.capitals.slice(1)) add(capital, [], 'place', 'capital', c.name)
}
for (const t of TERRITORIES) {
  add(t.name, t.names, 'place', 'territory', t.name)
  add(t.name, t.adjectives, 'place', 'adjective', t.name)
  for (const people of t.people) add(people, [], 'collective', 'people', t.name)
}
for (const name of PROVINCES) add(name, [], 'place', 'city', null)
for (const [name, short] of SHORT_PROVINCES) add(name, [short], 'place', 'city', null)
for (const name of CITIES) add(name, articlesOf(name), 'place', 'city', null)
for (const name of PEOPLES) add(name, [], 'collective', 'people', null)
for (const g of ARMED_GROUPS) add(g.name, g.names, 'armed group', 'armed group', g.country)
for (const b of [...UN_BODIES, ...INTERNATIONAL]) add(b.name, b.names, 'organisation', 'international', null)
for (const b of NGOS) add(b.name, b.names, 'organisation', 'ngo', null)
for (const o of OUTLETS) add(o.name, o.names, 'organisation', 'outlet', null)
for (const m of MILITARIES) add(m.name, m.names, 'organisation', 'military', m.country)
for (const b of STATE_ORGANISATIONS) add(b.name, b.names, 'organisation', 'state body', b.country)
for (const o of STATE_OFFICES) add(o.name, o.names, 'office', 'office', o.country)
for (const u of UNIONS) add(u.name, u.names, 'organisation', 'ngo', null)
for (const p of PARTIES) add(p.name, p.names, 'organisation', 'party', null)
for (const c of COMPANIES) add(c.name, c.names, 'organisation', 'company', null)

// An adjective of nation stands after every other reading of the same word ("New Zealand", "Philippine").
for (const rows of byHead.values()) {
  rows.sort(
    (a, b) => b.form.length - a.form.length || Number(a.class === 'adjective') - Number(b.class === 'adjective'),
  )
}

/**
 * The longest known name that stands at `start`, whatever white space and quotes it is printed with, or null.
 * All readings of that length come back in the lexicons' order.
 */
export function matchName(text: string, start: number, limit: number): KnownMatch[] {
  const head = headAt(text, start, limit)
  const rows = rowsOf(head)
  if (rows === undefined) return []
  const found: KnownMatch[] = []
  for (const known of rows) {
    if (found.length > 0 && known.form.length < found[0]!.known.form.length) break
    const end = endOf(known.form, text, start, limit)
    if (end > 0) found.push({ known, end })
  }
  return found
}

/** Whether a known name may begin with this word. */
export function startsName(word: string): boolean {
  return rowsOf(headOf(word)) !== undefined
}

/** By the word as printed, else in plain letters ("İstanbul" for which the lexicons have “Istanbul”). */
function rowsOf(head: string): KnownName[] | undefined {
  return (
    byHead.get(head) ??
    (FOREIGN.test(head) ? byHead.get(head.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, plainLetter)) : undefined)
  )
}
const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]/

/** Whether a known name may begin with this word, printed small. */
export function isSmallHead(word: string): boolean {
  return smallHeads.has(word)
}

function headAt(text: string, start: number, limit: number): string {
  let end = start
  while (end < limit && isWordChar(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** Where `form` ends if it is printed at `start`, else -1. */
function endOf(form: string, text: string, start: number, limit: number): number {
  let at = start
  for (let i = 0; i < form.length; i++, at++) {
    if (at >= limit) return -1
    const want = form.charCodeAt(i)
    const have = text.charCodeAt(at)
    if (want === have) continue
    if (want === 32 && (have === 0xa0 || have === 9 || have === 10 || have === 13)) continue
    if (want === 39 && (have === 0x2019 || have === 0x2018 || have === 0x02bc)) continue
    if (have > 0xff && have < 0x1f00 && want < 0x80 && plainLetter(text[at]!).charCodeAt(0) === want) continue
    if (want === 45 && (have === 0x2010 || have === 0x2011 || have === 0x2013)) continue
    return -1
  }
  return at < limit && isWordChar(text.charCodeAt(at)) ? -1 : at
}

/** The state or territory a word of nation belongs to ("Kenyan" to Kenya), or null. */
const nations = new Map<string, string>()
for (const c of [...COUNTRIES, ...TERRITORIES]) {
  for (const word of c.adjectives) if (!nations.has(word)) nations.set(word, c.name)
}

/** “Kenyan”: Kenya; null for a word that is no such adjective. */
export function countryOfAdjective(word: string): string | null {
  return nations.get(word) ?? null
}

/** "Kenyan" for Kenya; null for what has no adjective. Territories go by their name ("Darfur health ministry"). */
const adjectives = new Map(COUNTRIES.flatMap((c) => (c.adjectives[0] ? [[c.name, c.adjectives[0]] as const] : [])))
export function adjectiveOf(country: string): string | null {
  return adjectives.get(country) ?? null
}

/** A state's armed forces under their own name, where they have one. */
const militaries = new Map(MILITARIES.map((m) => [m.country, m.name]))
export function militaryOf(country: string): string {
  return militaries.get(country) ?? `${adjectiveOf(country) ?? country} military`
}
