import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS, THING_NOUNS } from '../../../language/lexicon/institutions.ts'
import { TITLE_MODIFIERS } from '../../../language/lexicon/titles.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Hit } from '../hit.ts'
import type { Scan } from '../scan.ts'
import { type HitAt, isTitleWord, readTitleAt, readTitleBefore, type Title } from '../titles.ts'
import { besideBody, readLed } from './besideBodies.ts'
import { branchIn, isClub, isClubAlone, readBranch, readClub, readStation } from './branches.ts'
import { findRuns, type Run } from './capitalRuns.ts'
import { classify, DIRECTION, fromDirection, type Guess, isGroupNoun } from './classify.ts'
import { isKin } from './kin.ts'
import { overPlaceNoun } from './knownActors.ts'
import type { Name } from './name.ts'
import { type Bounds, readBounds } from './nameBounds.ts'
import { isAbbreviation, isThingHead } from './nameLooks.ts'
import { areaOfOffice, isCutRank, isTownOfRank } from './titleLooks.ts'

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
    const name = readTitledHit(scan, hit, hitAt) ?? readBranch(scan, hit, hitAt(hit.to)) ?? readClub(scan, hit)
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

/** What a run is as a whole, or the name inside it. */
function readName(scan: Scan, run: Run, hitAt: HitAt): Name | null {
  if (isThingHead(scan.words[run.from]!) && run.to - run.from > 1)
    return { scan, ...run, text: '', title: null, swallowed: null, guess: 'thing', rule: 'name.thing' }
  // "Coast Guard Cmdr. Ortiz": a rank cut short, with its stop apart, ends no name.
  if (isCutRank(scan, run)) return null
  const area = areaOfOffice(scan, run)
  const place = area > 0 ? readName(scan, { from: run.from, to: area }, hitAt) : null
  if (place) return { ...place, guess: 'place', rule: 'name.place' }
  if (isClubAlone(scan, run, hitAt(run.to))) return null
  const station = readStation(scan, run, hitAt(run.to))
  if (station) return station
  const bounds = readBounds(scan, run, hitAt)
  if (!bounds) return null
  return (
    readPerson(bounds, hitAt) ??
    readBehindKnown(bounds, hitAt) ??
    readBeforeKnown(bounds, hitAt) ??
    readByLooks(bounds, hitAt)
  )
}

/** A name of these bounds, wider where a known name is part of it. */
function nameOf(
  bounds: Bounds,
  guess: Guess,
  rule: string,
  wider: Partial<Run> = {},
  swallowed: Hit | null = null,
): Name {
  const { scan, title } = bounds
  const { from, to } = { from: bounds.from, to: bounds.to, ...wider }
  const text = scan.text.slice(
    scan.words[from]!.start,
    swallowed && swallowed.to === to ? swallowed.end : scan.words[to - 1]!.end,
  )
  return { scan, from, to, text, title, guess, rule, swallowed }
}

/** Said to be a person by a given name, a nickname or a title. */
function readPerson(bounds: Bounds, hitAt: HitAt): Name | null {
  const { scan, from, to, title, given } = bounds
  const { words } = scan
  // `Jimmy "Barbecue" Chérizier`
  const nicknamed =
    !title &&
    to - from > 3 &&
    words.slice(from + 1, from + 3).some(({ text, glued }) => !glued && /^["“‘']$/.test(text))
  if (given || nicknamed) return nameOf(bounds, 'person', 'name.person')
  // "state broadcaster EBC": the noun for a calling is one for a body as well.
  if (title && to - from === 1 && isAbbreviation(words[from]!) && isGroupNoun(words[from - 1]!.lower)) return null
  if (!title || words.slice(from, to).filter((word) => word.text !== '-').length > 5) return null
  const last = words[to - 1]!.lower
  const joined = from > 0 && hitAt(from - 1)?.to === from && touches(scan, from) && ORGANISATION_NOUNS.has(last)
  const isBody = (to - from > 1 || joined) && (ORGANISATION_NOUNS.has(last) || PLACE_NOUNS.has(last))
  if (isTownOfRank(bounds)) return nameOf(bounds, 'place', 'name.place', { from: from - 1 })
  return isBody && !GIVEN_NAMES.has(words[from]!.text) ? null : nameOf(bounds, 'person', 'name.titled')
}

/** "Kenya | Airways": a known name begins it. */
function readBehindKnown(bounds: Bounds, hitAt: HitAt): Name | null {
  const { scan, from } = bounds
  const hit = from > 0 ? hitAt(from - 1) : null
  if (hit?.to !== from || !touches(scan, from)) return null
  const head = headOf(scan, bounds)
  if (!joins(hit, head)) return null
  const isPlace = PLACE_NOUNS.has(head) && !ORGANISATION_NOUNS.has(head)
  const wider = { from: fromDirection(scan, hit.from) }
  return isPlace
    ? nameOf(bounds, 'place', 'name.place', wider, hit)
    : nameOf(bounds, 'organisation', 'name.organisation', wider, hit)
}

/** "Public Health | Scotland", "West | Darfur": a known name ends it. */
function readBeforeKnown(bounds: Bounds, hitAt: HitAt): Name | null {
  const branch = branchIn(bounds.scan, bounds, hitAt)
  if (branch) return nameOf(bounds, 'organisation', 'name.organisation', { to: branch.to }, branch)
  const place = placeBehind(bounds.scan, bounds, hitAt)
  return place && nameOf(bounds, 'place', 'name.place', { to: place.to }, place)
}

function readByLooks(bounds: Bounds, hitAt: HitAt): Name {
  const { scan, from, to } = bounds
  const { words } = scan
  if (isClub(scan, bounds)) return nameOf(bounds, 'organisation', 'name.organisation')
  const { guess, rule } = classify(scan, bounds)
  const isSquare = words[to]?.lower === 'square' && isOrdinaryWord(words[from]!.lower)
  const end = isSquare ? to + 1 : overPlaceNoun(scan, to)
  if (guess === 'place' && end > to && !words[to]!.capital) return nameOf(bounds, guess, rule, { to: end })
  const mayBePerson = guess === 'person' || guess === 'unknown' || guess === 'single'
  const apposed = mayBePerson && words[from - 1]?.lower !== 'the' ? readApposition(scan, { from, to }, hitAt) : null
  return apposed ? { ...nameOf(bounds, 'person', 'name.apposition'), title: apposed } : nameOf(bounds, guess, rule)
}

/** "West | Darfur", "Greater | Manchester": the known place behind a direction that is part of its name. */
function placeBehind(scan: Scan, { from, to }: Run, hitAt: HitAt): Hit | null {
  const word = scan.words[from]!
  if (to - from !== 1 || word.initial || scan.titleCase || !DIRECTION.test(word.lower)) return null
  const hit = hitAt(to)
  if (hit?.from !== to || scan.words[to]!.start - word.end !== 1) return null
  return ['territory', 'city', 'capital', 'region', 'state'].includes(hit.readings[0]!.class) ? hit : null
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
  'state,capital,city,territory,adjective,people,international,company,state body,ngo,party,outlet'.split(','),
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

/** ", head of the Red Cross", ", a spokesman for the army", ", 34, a teacher". */
function readApposition(scan: Scan, { from, to }: Run, hitAt: HitAt): Title | null {
  const { words } = scan
  if (words[to]?.text !== ',') return null
  let i = to + 1
  if (words[i]?.pos === 'NUM' && words[i + 1]?.text === ',') i += 2
  if (/^(?:the|an?|his|her|their|who)$/.test(words[i]?.lower ?? '')) i++
  if (i >= words.length) return null
  const title = readTitleAt(scan, hitAt(i) ? i : overOwner(words, i), hitAt)
  const next = words[title?.to ?? i]
  // "According to Roth, the coach resigned", "by Daniel, a daughter, Ruth, and …": somebody else
  const before = words[from - 1]?.pos
  if (before === 'ADP' && /^(?:VERB|AUX)$/.test(next?.pos ?? '')) return null
  if (title && isKin(words[title.to - 1]!.lower) && next?.text === ',' && words[title.to + 1]?.capital) return null
  // Punctuation, a preposition or a verb ends it; another noun means that the comma begins something else.
  return title && !next?.capital && !/^(?:NOUN|ADJ|PART)$/.test(next?.pos ?? '') ? title : null
}

/** "Velotrade’s | chief executive", "the Yongsan | district chief": behind a name that no lexicon knows. */
function overOwner(words: Scan['words'], at: number): number {
  let i = at
  while (i < at + 5 && words[i]?.capital) i++
  const owner = words[i]
  return i > at && owner?.pos === 'PART' && /^[’']s?$/.test(owner.text) ? i + 1 : i
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
