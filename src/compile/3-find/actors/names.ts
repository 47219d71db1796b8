import { GIVEN_NAMES } from '../../language/lexicon/givenNames.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS, THING_NOUNS } from '../../language/lexicon/institutions.ts'
import { TITLE_MODIFIERS } from '../../language/lexicon/titles.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import { besideBody, readLed } from './besideBodies.ts'
import { branchIn, readBranch, readStation } from './branches.ts'
import { findRuns, isActingAbbreviation, type Run } from './capitalRuns.ts'
import { classify, DIRECTION, fromDirection } from './classify.ts'
import type { Hit } from './hit.ts'
import { FOUNDED } from './insideNames.ts'
import { overPlaceNoun } from './knownActors.ts'
import type { Name } from './name.ts'
import { isNounOfNames, isThingHead } from './nameLooks.ts'
import type { Scan } from './scan.ts'
import { areaOfOffice, isCutRank, isGivenTitle } from './titleLooks.ts'
import { type HitAt, isTitleWord, phraseOf, readTitleAt, readTitleBefore, type Title } from './titles.ts'

/** Persons, organisations and places by their looks; what a single unknown word is, the whole article decides. */
export function findNames(scan: Scan, hits: readonly Hit[], hitAt: HitAt): Name[] {
  const names: Name[] = []
  names.push(...readLed(scan, hitAt))
  for (const run of findRuns(scan, hitAt).flatMap((each) => besideBody(scan, each))) {
    const name = readName(scan, run, hitAt)
    if (!name) continue
    const body = readBodyBeforeTitle(scan, run, name, hitAt)
    if (body) names.push(body)
    names.push(name)
  }
  for (const hit of hits) {
    const name = readTitledHit(scan, hit, hitAt) ?? readBranch(scan, hit, hitAt(hit.to))
    if (name) names.push(name)
  }
  return names
}

/** "Georgia Bureau of Investigation | Director Chris Hosey": the body that a title in the same run belongs to. */
function readBodyBeforeTitle(scan: Scan, run: Run, name: Name, hitAt: HitAt): Name | null {
  const { title, guess } = name
  if (guess !== 'person' || !title || title.to > name.from) return null
  let to = title.to
  while (to > run.from && (isTitleWord(scan.words[to - 1]!.lower) || TITLE_MODIFIERS.has(scan.words[to - 1]!.lower))) {
    const lower = scan.words[to - 1]!.lower
    if (to < title.to && lower !== 'resources' && (ORGANISATION_NOUNS.has(lower) || PLACE_NOUNS.has(lower))) break
    to--
  }
  if (to - run.from < (hitAt(run.from - 1) ? 1 : 2)) return null
  const body = readName(scan, { from: run.from, to }, hitAt)
  return body?.guess === 'organisation' || body?.guess === 'place' ? body : null
}

function readName(scan: Scan, whole: Run, hitAt: HitAt): Name | null {
  const { words, text } = scan
  if (isThingHead(words[whole.from]!) && whole.to - whole.from > 1)
    return { scan, ...whole, text: '', title: null, swallowed: null, guess: 'thing', rule: 'name.thing' }
  // "Coast Guard Cmdr. Ortiz": a rank cut short, with its stop apart, ends no name.
  if (isCutRank(scan, whole)) return null
  const area = areaOfOffice(scan, whole)
  const place = area > 0 ? readName(scan, { from: whole.from, to: area }, hitAt) : null
  if (place) return { ...place, guess: 'place', rule: 'name.place' }
  const station = readStation(scan, whole, hitAt(whole.to))
  if (station) return station
  const given = isGivenTitle(scan, whole, hitAt)
  const nameFrom = given || isNamedAfterRoyalty(scan, whole) ? whole.from : afterTitle(scan, whole)
  if (nameFrom === whole.to) return null
  const title = given ? null : readTitleBefore(scan, nameFrom, hitAt)
  let from = nameFrom
  let to = whole.to
  // A caption's "Image:" after the name.
  if (
    to - from > 1 &&
    words[to]?.text === ':' &&
    /^(?:image|photo|picture|file|credit|video|source)$/.test(words[to - 1]!.lower)
  )
    to--
  if (!title && !given) {
    from = afterOrdinary(scan, from, to)
    if (from === to) return null
  }
  // "Prime Minister José, Neves": a stray comma inside a titled name.
  if (
    title?.office &&
    to - from === 1 &&
    GIVEN_NAMES.has(words[from]!.text) &&
    words[to]?.text === ',' &&
    isSurnameAfterComma(scan, to + 1, hitAt)
  )
    to += 2
  const run = { from, to }
  const base = { scan, from, to, text: text.slice(words[from]!.start, words[to - 1]!.end), title, swallowed: null }
  if (given) return { guess: 'person', rule: 'name.person', ...base }
  // `Jimmy "Barbecue" Chérizier`
  if (!title && to - from > 4 && /^["“‘']$/.test(words[from + 1]!.text))
    return { guess: 'person', rule: 'name.person', ...base }
  const last = words[to - 1]!.lower
  const joined = from > 0 && hitAt(from - 1)?.to === from && touches(scan, from) && ORGANISATION_NOUNS.has(last)
  if (
    title &&
    words.slice(from, to).filter((word) => word.text !== '-').length <= 5 &&
    !(
      (to - from > 1 || joined) &&
      (ORGANISATION_NOUNS.has(last) || PLACE_NOUNS.has(last)) &&
      !GIVEN_NAMES.has(words[from]!.text)
    )
  )
    return { guess: 'person', rule: 'name.titled', ...base }

  const apposed = readApposition(scan, to, hitAt)
  const hit = from > 0 ? hitAt(from - 1) : null
  if (hit && hit.to === from && touches(scan, from) && joins(hit, headOf(scan, run))) {
    const head = headOf(scan, run)
    const place = PLACE_NOUNS.has(head) && !ORGANISATION_NOUNS.has(head)
    const first = fromDirection(scan, hit.from)
    return {
      guess: place ? 'place' : 'organisation',
      rule: place ? 'name.place' : 'name.organisation',
      ...base,
      from: first,
      text: text.slice(words[first]!.start, words[to - 1]!.end),
      swallowed: hit,
    }
  }
  const branch = branchIn(scan, run, hitAt)
  if (branch) {
    const name = text.slice(words[from]!.start, branch.end)
    return { guess: 'organisation', rule: 'name.organisation', ...base, to: branch.to, text: name, swallowed: branch }
  }
  const behind = placeBehind(scan, run, hitAt)
  if (behind) {
    const name = text.slice(words[from]!.start, behind.end)
    return { guess: 'place', rule: 'name.place', ...base, to: behind.to, text: name, swallowed: behind }
  }
  const { guess, rule } = classify(scan, run)
  const isSquare = words[to]?.lower === 'square' && isOrdinaryWord(words[from]!.lower)
  const end = isSquare ? to + 1 : overPlaceNoun(scan, to)
  if (guess === 'place' && end > to && !words[to]!.capital)
    return { guess, rule, ...base, to: end, text: text.slice(words[from]!.start, words[end - 1]!.end) }
  if (apposed && (guess === 'person' || guess === 'unknown' || guess === 'single') && words[from - 1]?.lower !== 'the')
    return { guess: 'person', rule: 'name.apposition', ...base, title: apposed }
  return { guess, rule, ...base }
}

/** "West | Darfur", "Greater | Manchester": the known place behind a direction that is part of its name. */
function placeBehind(scan: Scan, { from, to }: Run, hitAt: HitAt): Hit | null {
  const word = scan.words[from]!
  if (to - from !== 1 || word.initial || scan.titleCase || !DIRECTION.test(word.lower)) return null
  const hit = hitAt(to)
  if (hit?.from !== to || scan.words[to]!.start - word.end !== 1) return null
  return ['territory', 'city', 'capital', 'region', 'state'].includes(hit.readings[0]!.class) ? hit : null
}

const ROYAL = /^(?:king|queen|prince|princess|sultan|emperor|president|general|saint|st\.?|mother|father)$/
/** "Queen Elizabeth Central Hospital": the title is part of the name of what was called after its bearer. */
function isNamedAfterRoyalty(scan: Scan, { from, to }: Run): boolean {
  return to - from > 2 && ROYAL.test(scan.words[from]!.lower) && FOUNDED.test(scan.words[to - 1]!.lower)
}

/** Only where the hit is beside it: a space, no comma, no possessive. */
function touches(scan: Scan, from: number): boolean {
  const gap = scan.words[from]!.start - scan.words[from - 1]!.end
  return gap === 1
}

/** "Bureau of Investigation" is a bureau, "Commission on Human Rights" a commission. */
function headOf(scan: Scan, { from, to }: Run): string {
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|for|on|in)$/.test(scan.words[i]!.lower)) return scan.words[i - 1]!.lower
  return scan.words[to - 1]!.lower
}

/** Classes of known names with which longer ones begin: "Kenya Airways", "NHS Providers", "Kompas TV". */
const JOINED: ReadonlySet<string> = new Set(
  'state,capital,city,territory,adjective,international,company,state body,ngo,party,outlet'.split(','),
)
function joins(hit: Hit, last: string): boolean {
  const nameClass = hit.readings[0]!.class
  if (!JOINED.has(nameClass)) return false
  if (THING_NOUNS.has(last) && !ORGANISATION_NOUNS.has(last)) return false
  return (
    ORGANISATION_NOUNS.has(last) ||
    (nameClass === 'company' && /^\p{L}{0,3}-?\d/u.test(last)) ||
    (PLACE_NOUNS.has(last) && nameClass !== 'adjective' && nameClass !== 'company')
  )
}

/** Where the name begins after the last title inside a run ("Foreign Minister | Anne Leroy"). */
function afterTitle(scan: Scan, run: Run): number {
  const { words } = scan
  if (run.to - run.from > 1 && isTitleWord(phraseOf(scan, run.from, run.to))) return run.to
  const owner = lastOwner(scan, run)
  for (let at = run.to - 1; at > Math.max(run.from, owner); at--) {
    // A phrase may begin before the run: "Secretary of | State Cyrus Vance".
    for (let length = Math.min(4, at); length >= 1; length--) {
      if (length === 1 && at === run.from) continue
      const phrase = phraseOf(scan, at - length, at)
      if (!isTitleWord(phrase)) continue
      if (length === 1 && (GIVEN_NAMES.has(words[at - 1]!.text) || words[at - 1]!.glued)) continue
      // "Directorate General of Health Services"
      if (/^(?:of|for|and|the)$/.test(words[at]!.text)) continue
      if (!/^\p{L}/u.test(words[at]!.text) || isNounOfNames(words[at]!.lower)) continue
      return at
    }
  }
  const of = words[run.from - 1]?.lower === 'the' ? run.from - 2 : run.from - 1
  if (/^(?:of|for)$/.test(words[of]?.lower ?? '') && isTitleWord(words[of - 1]?.lower ?? '')) {
    let at = run.from
    while (at < run.to && (TITLE_MODIFIERS.has(words[at]!.lower) || words[at]!.lower === 'affairs')) at++
    const isName = at < run.to && (!isOrdinaryWord(words[at]!.lower) || GIVEN_NAMES.has(words[at]!.text))
    if (at > run.from && isName) return at
  }
  if (run.to - run.from === 1 && isTitleWord(words[run.from]!.lower) && !GIVEN_NAMES.has(words[run.from]!.text))
    return run.to
  return run.from
}

/** "the Attorney General’s Office": a title that owns a body is part of the body's name. Index of its possessive, or 0. */
function lastOwner({ words }: Scan, { from, to }: Run): number {
  for (let i = to - 1; i > from; i--) if (words[i]!.pos === 'PART' && words[i]!.glued) return i
  return 0
}

/** Past ordinary words that only the beginning of a sentence printed with a capital. */
function afterOrdinary(scan: Scan, from: number, to: number): number {
  const { words } = scan
  const first = words[from]!
  // "Scientologist Tom Cruise": a calling that no table of titles holds.
  const second = words[from + 1]
  if (
    to - from > 2 &&
    second &&
    GIVEN_NAMES.has(second.text) &&
    !GIVEN_NAMES.has(first.text) &&
    /(?:ist|ian|er|or)$/.test(first.lower) &&
    !second.glued
  )
    return from + 1
  // "Al-Harbah lies in the hills"
  if (second?.text === '-' && /^(?:al|el)$/.test(first.lower)) return from
  if (!first.initial && !scan.titleCase) return from
  if (!isOrdinaryWord(first.lower) || GIVEN_NAMES.has(first.text)) return from
  // A surname may be an ordinary word ("Lasso said"); whether it is one here, the article decides.
  if (to - from === 1) return first.pos === 'PROPN' || isActingAbbreviation(scan, from) ? from : to
  const last = words[to - 1]!.lower
  if (!scan.titleCase && (ORGANISATION_NOUNS.has(last) || PLACE_NOUNS.has(last)) && to - from === 2) return from
  // "National Highways and Infrastructure Corporation director …", "Liman Abubakar, the owner, …"
  const tagged = first.pos === 'PROPN' || first.pos === 'ADJ'
  if (!scan.titleCase && tagged && to - from > 2 && ORGANISATION_NOUNS.has(last)) return from
  if (!scan.titleCase && first.pos === 'PROPN' && to - from === 2 && isSurname(last) && !CALLING.test(first.lower))
    return from
  return afterOrdinary(scan, from + 1, to)
}

/** Endings of callings, which stand before a name at the beginning of a sentence ("Singer Rihanna"). */
const CALLING = /(?:er|or|ist|.{5}ian|ant|s)$/
const isSurname = (lower: string): boolean => lower.length > 3 && !isOrdinaryWord(lower) && !isNounOfNames(lower)

function isSurnameAfterComma(scan: Scan, i: number, hitAt: HitAt): boolean {
  const word = scan.words[i]
  return word?.capital === true && !hitAt(i) && !GIVEN_NAMES.has(word.text) && !scan.words[i + 1]?.capital
}

/** ", head of the Red Cross", ", a spokesman for the army", ", 34, a teacher". */
function readApposition(scan: Scan, to: number, hitAt: HitAt): Title | null {
  const { words } = scan
  if (words[to]?.text !== ',') return null
  let i = to + 1
  if (words[i]?.pos === 'NUM' && words[i + 1]?.text === ',') i += 2
  if (/^(?:the|an?|his|her|their|who)$/.test(words[i]?.lower ?? '')) i++
  if (i >= words.length) return null
  const title = readTitleAt(scan, i, hitAt)
  const next = words[title?.to ?? i]
  // Punctuation, a preposition or a verb ends it; another noun means that the comma begins something else.
  return title && !next?.capital && !/^(?:NOUN|ADJ|PART)$/.test(next?.pos ?? '') ? title : null
}

/** A city or company that a title makes a person: "Coach Houston", "Mr Jordan". */
function readTitledHit(scan: Scan, hit: Hit, hitAt: HitAt): Name | null {
  const nameClass = hit.readings[0]!.class
  if (hit.to - hit.from !== 1 || !['city', 'capital', 'company', 'outlet'].includes(nameClass)) return null
  const title = readTitleBefore(scan, hit.from, hitAt)
  if (!title || !scan.words[title.to - 1]!.capital) return null
  const text = scan.text.slice(hit.start, hit.end)
  return { scan, from: hit.from, to: hit.to, text, guess: 'person', title, rule: 'name.titled', swallowed: hit }
}
