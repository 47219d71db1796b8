import { ADJECTIVE_WORDS } from '../../../language/lexicon/capitalised.ts'
import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import {
  FOREIGN_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  THING_NOUNS,
} from '../../../language/lexicon/institutions.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { SOURCE_NOUNS } from '../../../language/lexicon/titles.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { Scan, Word } from '../scan.ts'
import { SPEECH_VERBS } from '../verbs.ts'
import type { Run } from './capitalRuns.ts'
import { isHome, isOfPlaces, LOCATIVE, ownsAsPlace } from './located.ts'
import { isMade, isThingHead, linksTown } from './nameLooks.ts'
import { countNames, isBearer, isPatronymic } from './personLooks.ts'

/** What an unknown name is by its own words and those around it; `single` waits for the rest of the article. */
export type Guess = 'person' | 'organisation' | 'armed group' | 'place' | 'thing' | 'single' | 'acronym' | 'unknown'

export interface Classified {
  readonly guess: Guess
  readonly rule: string
}

/** Directions that are part of a place's name. */
export const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|central|upper|lower|greater)$/
/** Where a place's name begins that a direction stands before: "South | Wales". */
export function fromDirection({ words, titleCase }: Scan, at: number): number {
  const before = words[at - 1]
  return before?.capital && !titleCase && DIRECTION.test(before.lower) ? at - 1 : at
}
const FROM_TO = /^(?:from|to|in|near|at|outside|around)$/
/** Nouns that say what the name after them is. */
const GROUP_NOUNS =
  /^(?:group|organi[sz]ation|charity|ngo|company|firm|airline|agency|newspaper|magazine|website|broadcaster|channel|party|union|network|think-tank|tank|club|band|startup|manufacturer|maker|retailer|supplier|developer|operator|watchdog|monitor|outlet|daily|weekly|tabloid|bank|carrier|federation|coalition|alliance|giant|station|producer|miner|lender|consultancy|exporter|importer|brewer|insurer|builder|refiner|conglomerate|chain|list|movement|cooperative|co-operative|consortium|nonprofit|unit|bureau)$/
export const isGroupNoun = (lower: string): boolean => GROUP_NOUNS.test(lower)
const BODY_BEFORE = /^(?:ngo|charity|group|firm|company|organi[sz]ation|airline|agency)$/
const ARMED_WORDS =
  /^(?:militant|rebel|insurgent|armed|jihadist|guerrilla|paramilitary|separatist|terrorist|extremist|islamist|militia|mercenary)$/
const VESSELS =
  /^(?:vessel|ship|ferry|tanker|trawler|boat|submarine|yacht|freighter|warship|frigate|destroyer|liner|spacecraft|rocket|missile)$/
const PLACE_BEFORE =
  /^(?:city|town|village|district|province|county|region|island|port|suburb|neighbou?rhood|area|camp|municipality|governorate|commune|hamlet|settlement|capital|heartland|stronghold|bastion|birthplace|hub|enclave|crossroads|hometown|outpost|resort|epicent(?:er|re))$/
/** "residents of Kuriga", "the fall of Tobruk". */
const PEOPLE_OF =
  /^(?:residents?|inhabitants|villagers|people|citizens|outskirts|suburbs|streets|north|south|east|west|centre|center|ruins|siege|fall|capture|bombardment|mayor|bishop)$/
/** "the state of Paraná"; before a name alone these say less ("state television"). */
const PLACE_OF =
  /^(?:city|town|village|district|province|county|region|island|port|suburb|neighbou?rhood|area|camp|municipality|governorate|commune|hamlet|settlement|capital|state|territory|enclave|peninsula|department|canton|oblast|prefecture|emirate|parish|borough|resort|slum)$/
const PLACE_AFTER =
  /^(?:city|town|village|district|province|county|region|island|islands|port|suburb|neighbou?rhood|area|camp|municipality|governorate|river|crossing|valley|prison|hospital|airport|stadium|square|checkpoint|border|refinery|dam|bridge|penitentiary|jail|slum|highway|road|street|avenue|motorway|reservoir|mine|quarry|volcano|ravine|barracks|airbase|market|canal|strait|terminal|front|frontline|junction|roundabout|pier|quay|jetty|beach|plateau|desert|delta|mountains|cemetery|disaster|massacre|tragedy|shooting|bombing|earthquake|quake|landslide|derailment|constituency|township|precinct|ward|estate|lagoon|gorge|shore|parish|oblast|canton|cove)$/
/** Nouns that say what the single name before them is: "RPP radio", "Epicentr stores", "Shahed drones". */
const GROUP_AFTER =
  /^(?:radio|television|tv|newspaper|magazine|broadcaster|channel|airline|stores?|supermarkets?|chain|cartel|brand)$/
const OUTLET_AFTER = /^(?:radio|television|tv|newspaper|magazine|broadcaster|agency)$/
const WEAPON_AFTER =
  /^(?:drones?|missiles?|rockets?|rifles?|tanks?|jets?|howitzers?|warplanes?|helicopters?|bombers?|vaccines?|virus|variant|strain|pills?|toxin|nerve|poison)$/
/** What ships do: "the Dona Paz sank". */
const VESSEL_VERBS: ReadonlySet<string> = new Set([
  'sink',
  'capsize',
  'sail',
  'dock',
  'founder',
  'moor',
  'anchor',
  'drift',
])

const VESSEL_ACTS = /^(?:sank|capsized|sailed|docked|foundered|drifted)$/

/** Nouns of places and things that are surnames after a given name. */
const SURNAMES = new Set(
  'hill park lake wall bay gate point house field church west street banks power law price day spring march page cross gore bush forest brook cape wolf mission brown black white green gray grey'.split(
    ' ',
  ),
)
/** Capital letters that name no actor. */
const NO_ACTORS =
  /^(?:GDP|CEO|CFO|DNA|HIV|AIDS|TV|PC|CD|DVD|USB|GPS|LED|PDF|MP3|USD|EUR|GB|MB|AM|PM|BC|AD|ID|IT|AI|VR|UFO|SUV|ATM|SMS|VIP|PR|QR|OK|RSVP|FAQ|NGO|NGOs|MP|MPs|MEP|MEPs|PM|IDP|IDPs|UAV|UAVs|IED|IEDs|RPG|RPGs|AK|IPO|LGBT|LGBTQ|COVID|SARS|MERS|PTSD|CCTV|DRM|OS|CPU|XP|HTML|API|PPE|ICU|DIY|RIP|ETA|II|III|IV|VI|VII|VIII|IX|XI|XII|BST|CT|MRI|IQ|FIR|EP|LP|US\$|HQ|UTC|GMT|TIR|SOS|II|XL|BREAKING|UPDATE|PHOTO|VIDEO|WATCH|READ|MORE|LIVE|NEW|EXCLUSIVE|KG|KM|LBS?|MPH|KPH|MM|[ABDE]\d{1,4})$/

/** "Report No. 4", "Phase 3": what bears a number and is nobody. */
const NUMBERED =
  /^(?:situation|report|update|bulletin|phase|chapter|article|section|annex|appendix|table|figure|volume|issue|part|day|week|round|stage|level|category|type|class|grade|unit|block|gate|platform|room|act|bill|law|decree|protocol|order|no|no\.|number|camp|zone|sector|district|ward)$/

const PERSON: Classified = { guess: 'person', rule: 'name.person' }
const APPOSED: Classified = { guess: 'person', rule: 'name.apposition' }
const ORGANISATION: Classified = { guess: 'organisation', rule: 'name.organisation' }
const MODEL: Classified = { guess: 'organisation', rule: 'name.model' }
const CAMEL: Classified = { guess: 'organisation', rule: 'name.camel' }
const ARMED_GROUP: Classified = { guess: 'armed group', rule: 'name.armed group' }
const PLACE: Classified = { guess: 'place', rule: 'name.place' }
const THING: Classified = { guess: 'thing', rule: 'name.thing' }
const VESSEL: Classified = { guess: 'thing', rule: 'name.vessel' }
const ADJECTIVE: Classified = { guess: 'thing', rule: 'name.adjective' }
const NO_ACTOR: Classified = { guess: 'thing', rule: 'name.acronym' }
const ACRONYM: Classified = { guess: 'acronym', rule: 'name.acronym' }
const SINGLE: Classified = { guess: 'single', rule: 'name.single' }
const UNKNOWN: Classified = { guess: 'unknown', rule: 'name.unknown' }

/** What a run names, by its own words and those around it, and the rule that says so. */
export const classify = (scan: Scan, run: Run): Classified =>
  run.to - run.from === 1 ? ofOneWord(scan, run) : ofSeveralWords(scan, run)

function ofOneWord(scan: Scan, run: Run): Classified {
  const { words } = scan
  const word = words[run.from]!
  const after = words[run.to]
  if (after && !after.glued && after.pos === 'NOUN' && !isOrdinaryWord(word.lower)) {
    if (GROUP_AFTER.test(after.lower)) return ORGANISATION
    if (WEAPON_AFTER.test(after.lower)) return THING
  }
  if (/^[\p{Lu}\d&]{2,7}s?$/u.test(word.text) && !(scan.titleCase && word.text.length > 4)) {
    // "officials at OSE, the rail operator, …"
    const said = whatWordsSay(scan, run)
    if (said === ORGANISATION || said === ARMED_GROUP) return said
    return NO_ACTORS.test(word.text) ? NO_ACTOR : ACRONYM
  }
  // "iPhone", "eBay", "PowerPC": made names, of products mostly; the corpus may know them as an organisation.
  if (isMade(word)) return CAMEL
  if (ADJECTIVE_WORDS.has(word.text) || isPeoplesAdjective(scan, run)) return ADJECTIVE
  if (!isOrdinaryWord(word.lower) && isBearer(scan, run)) return PERSON
  return whatWordsSay(scan, run) ?? SINGLE
}

function ofSeveralWords(scan: Scan, run: Run): Classified {
  const { words } = scan
  const length = run.to - run.from
  const first = words[run.from]!
  const last = words[run.to - 1]!
  const before = words[run.from - 1]
  const after = words[run.to]
  const definite = before?.lower === 'the'
  const inside = words.slice(run.from, run.to).map((word) => word.lower)
  if (/^\d/.test(last.text)) return NUMBERED.test(first.lower) ? THING : MODEL
  if (isThingHead(first)) return THING
  // "Croix-des-Bouquets"
  if (length === 5 && words[run.from + 1]!.text === '-' && linksTown(words[run.from + 2]!)) return PLACE
  // "the Tom Cruise video": a person's name that describes the noun after it.
  const describes = definite && after?.pos === 'NOUN' && !after.capital
  const names = countNames(scan, run)
  if (GIVEN_NAMES.has(first.text) && (!definite || describes) && names <= 4 && !inside.includes('of'))
    return (SURNAMES.has(last.lower) ? null : byEnding(scan, run)) ?? PERSON
  const ending = byEnding(scan, run)
  // "the NGO Blue Line" is none
  if (ending && !(ending === PLACE && before && BODY_BEFORE.test(before.lower))) return ending
  if (isPatronymic(scan, run)) return PERSON
  return whatWordsSay(scan, run) ?? (names < 5 && isBearer(scan, run) ? PERSON : byLooks(scan, run, inside))
}

/** What neither its own words nor those beside it say: a place behind "in", else a person by how the name is made. */
function byLooks(scan: Scan, run: Run, inside: readonly string[]): Classified {
  const { words } = scan
  const length = countNames(scan, run)
  const first = words[run.from]!
  const before = words[run.from - 1]
  const definite = before?.lower === 'the'
  const apposed = words[run.to]?.text === ',' && /^(?:who|an?|the|\d\d)$/.test(words[run.to + 1]?.lower ?? '')
  if (!definite && length <= 3 && apposed) return PERSON
  if (before && length <= 3 && (LOCATIVE.has(before.lower) || isOfPlaces(scan, run.from - 1))) return PLACE
  if (length <= 3 && isHome(words, run.from)) return PLACE
  if (length === 2 && DIRECTION.test(first.lower) && !isOrdinaryWord(inside[1]!)) return PLACE
  if (/^\p{Lu}\.?$/u.test(first.text) && length <= 4) return PERSON
  if (definite || length > 3) return UNKNOWN
  const ordinary = inside.filter((word) => isOrdinaryWord(word)).length
  const isName =
    ordinary === 0 ||
    (ordinary === 1 &&
      (speaks(scan, run) || (inside.length === 2 && !isOrdinaryWord(first.lower) && !isQuoted(scan, run))))
  return isName ? PERSON : UNKNOWN
}

/** "the Ossetian village of Dorva", "an Ossetian boy": what no lexicon knows as an adjective. */
function isPeoplesAdjective({ words }: Scan, { from, to }: Run): boolean {
  const noun = words[to]
  if (!/.{3}(?:ian|ean|ese)$/.test(words[from]!.lower) || noun?.pos !== 'NOUN' || noun.capital) return false
  if (!/^(?:an?|the)$/.test(words[from - 1]?.lower ?? '')) return false
  return groupOf(noun.lower) !== null || (PLACE_BEFORE.test(noun.lower) && words[to + 1]?.lower === 'of')
}

/** "Kathmandu Medical College", "Lake Tanganyika", "Nobel Prize": what the last or first word says. */
function byEnding({ words }: Scan, run: Run): Classified | null {
  const length = run.to - run.from
  const first = words[run.from]!
  const last = words[run.to - 1]!
  // "Lion Air"
  if ((last.lower === 'air' && length === 2) || FOREIGN_HEADS.has(first.lower)) return ORGANISATION
  const of = words.slice(run.from, run.to).findIndex((word) => word.lower === 'of' || word.lower === 'for')
  const general = of > 1 && words[run.from + of - 1]!.lower === 'general'
  const head = of > 0 ? words[run.from + of - (general ? 2 : 1)]! : last
  if (ORGANISATION_HEADS.has(head.lower) && of > 0) return ORGANISATION
  if (head.lower === 'hospital' || head.lower === 'airport' || head.lower === 'station') return PLACE
  if (ORGANISATION_NOUNS.has(head.lower) && length > 1) return ORGANISATION
  if (PLACE_NOUNS.has(head.lower) || (PLACE_HEADS.has(first.lower) && length > 1)) return PLACE
  return THING_NOUNS.has(head.lower) || THING_NOUNS.has(last.lower) ? THING : null
}

/** "the watchdog group X", "the town of X", "X district". */
function whatWordsSay(scan: Scan, run: Run): Classified | null {
  const { words } = scan
  // "the operator, Aleson Lines, …": what stands before a comma says it as well.
  const apposed = words[run.from - 1]?.text === ',' && /^[,.;]$/.test(words[run.to]?.text ?? '')
  const before = words[run.from - (apposed ? 2 : 1)]
  if (before && GROUP_NOUNS.test(before.lower) && !before.capital && !(apposed && isBearer(scan, run)))
    return ARMED_WORDS.test(words[run.from - 2]?.lower ?? '') ? ARMED_GROUP : ORGANISATION
  if (isOfGroup(scan, run, before)) return ORGANISATION
  if (isVessel(scan, run, before)) return VESSEL
  if (isBehindPlace(words, run, before)) return PLACE
  return byApposition(words, run.to) ?? byWordBehind(scan, run)
}

/** "the NGO X", "a firm called X", "the X gang", "X’s shareholders" */
function isOfGroup({ words, titleCase }: Scan, { from, to }: Run, before: Word | undefined): boolean {
  const after = words[to]
  if (before?.text === 'NGO' || called(words, from)) return true
  // "Silver Thread’s chief executive"
  if (after?.pos === 'PART') return OF_FIRMS.test(words[to + 1]?.lower ?? '')
  return after?.pos === 'NOUN' && !after.glued && GANGS.test(after.lower) && before?.lower !== 'in' && !titleCase
}

/** "the ferry X", "the X sank" */
function isVessel({ words, acts }: Scan, { from, to }: Run, before: Word | undefined): boolean {
  if (before && VESSELS.test(before.lower) && !before.capital) return true
  if (before?.lower !== 'the') return false
  return VESSEL_VERBS.has(acts[from]?.lemma ?? '') || VESSEL_ACTS.test(words[to]?.lower ?? '')
}

/** "the town X", "the town of X", "residents of X", "from X, in the south" */
function isBehindPlace(words: readonly Word[], { from, to }: Run, before: Word | undefined): boolean {
  if (before === undefined) return false
  if (PLACE_BEFORE.test(before.lower) && !before.capital) return true
  const noun = words[from - 2]?.lower ?? ''
  if (before.lower === 'of') return PLACE_OF.test(noun) || PEOPLE_OF.test(noun)
  return words[to]?.text === ',' && FROM_TO.test(before.lower) && FROM_TO.test(words[to + 1]?.lower ?? '')
}

/** "Laukkai, a city on the border", "Fairsquare, a London-based group". */
function byApposition(words: readonly Word[], comma: number): Classified | null {
  if (words[comma]?.text !== ',' || !/^(?:an?|the)$/.test(words[comma + 1]?.lower ?? '')) return null
  for (let i = comma + 2; i < comma + 9 && /^[\p{L}’'-]/u.test(words[i]?.text ?? ''); i++) {
    const { pos, lower } = words[i]!
    const next = words[i + 1]?.pos ?? ''
    if (pos === 'NOUN' && PLACE_BEFORE.test(lower)) return PLACE
    if (pos === 'NOUN' && GROUP_NOUNS.test(lower) && !/^(?:NOUN|PART|PROPN)$/.test(next)) return ORGANISATION
    // "Nahar, an official at the ministry"
    if (pos === 'NOUN' && SOURCE_NOUNS.has(lower) && next !== 'NOUN') return APPOSED
    if (pos === 'ADP' || pos === 'VERB') return null
  }
  return null
}

function byWordBehind(scan: Scan, { from, to }: Run): Classified | null {
  const after = scan.words[to]
  if (after === undefined) return null
  // "Tuoi Tre newspaper", "Tasnim news agency"
  const noun = after.lower === 'news' ? scan.words[to + 1] : after
  const isWord = to - from === 1 && isOrdinaryWord(scan.words[from]!.lower)
  if (!isWord && noun?.pos === 'NOUN' && !noun.glued && OUTLET_AFTER.test(noun.lower)) return ORGANISATION
  // "Yellowknife's northern edge", "Goma's mayor"
  if (after.pos === 'PART' && ownsAsPlace(scan, to + 1)) return PLACE
  // "Storm Hits Market", "Strong quake hits …": in a heading and at the head of a sentence any word has a capital.
  const { initial, lower } = scan.words[from]!
  const mayBeAny = (scan.titleCase || initial) && isOrdinaryWord(lower)
  if (PLACE_AFTER.test(after.lower) && !after.glued && !mayBeAny) return PLACE
  return after.pos === 'NOUN' && ARMED_WORDS.test(after.lower) ? ARMED_GROUP : null
}

/** "the Conti gang", "the Clean Hands network" */
const GANGS = /^(?:gang|cartel|mafia|clan|syndicate|network|faction|nightclub|militia)$/
const OF_FIRMS =
  /^(?:chief|board|shareholders|headquarters|chairman|chairwoman|employees|workers|managers?|factory|factories|plant|stores|subsidiary|owners?|founders?|auditors|customers|shares)$/
/** "The gang, which calls itself X", "a group calling itself the X", "a firm called X". */
function called(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const word = words[at]?.lower ?? ''
  if (word === 'itself') return /^call(?:s|ed|ing)$/.test(words[at - 1]?.lower ?? '')
  if (word !== 'called' && word !== 'named') return false
  return GROUP_NOUNS.test(words[at - 1]?.lower ?? '') || GANGS.test(words[at - 1]?.lower ?? '')
}

function isQuoted(scan: Scan, run: Run): boolean {
  return /^["“‘]$/.test(scan.words[run.from - 1]?.text ?? '') && /^["”’,]$/.test(scan.words[run.to]?.text ?? '')
}

/** Whether the name is the subject of a verb of speech, before it or after it ("said Ram Thapa"). */
export function speaks(scan: Scan, run: Run): boolean {
  const verb = scan.acts[run.from]
  if (verb && SPEECH_VERBS.has(verb.lemma)) return true
  const before = scan.words[run.from - 1]
  const after = scan.words[run.to]
  return (
    (before !== undefined && /^(?:said|says|added|asked|told|replied)$/.test(before.lower)) ||
    (after !== undefined && /^(?:said|says|told|added|asked|tweeted|wrote)$/.test(after.lower))
  )
}
