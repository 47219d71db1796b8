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
import type { Scan } from '../scan.ts'
import { SPEECH_VERBS } from '../verbs.ts'
import type { Run } from './capitalRuns.ts'
import { isOfPlaces, LOCATIVE, ownsAsPlace } from './located.ts'
import { isMade, isThingHead, linksTown } from './nameLooks.ts'

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
  /^(?:group|organi[sz]ation|charity|ngo|company|firm|airline|agency|newspaper|magazine|website|broadcaster|channel|party|union|network|think-tank|tank|club|band|startup|manufacturer|maker|retailer|supplier|developer|operator|watchdog|monitor|outlet|daily|bank|carrier|federation|coalition|alliance|giant|station|producer|miner|lender|exporter|importer|brewer|insurer|builder|refiner|conglomerate|chain)$/
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
const WEAPON_AFTER =
  /^(?:drones?|missiles?|rockets?|rifles?|tanks?|jets?|howitzers?|warplanes?|helicopters?|bombers?|vaccines?)$/
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

/** What a run names, by its own words and those around it, and the rule that says so. */
export function classify(scan: Scan, run: Run): Classified {
  const { words } = scan
  const length = run.to - run.from
  const first = words[run.from]!
  const last = words[run.to - 1]!
  const before = words[run.from - 1]
  const after = words[run.to]
  const definite = before?.lower === 'the'

  if (length === 1) {
    if (after && !after.glued && after.pos === 'NOUN') {
      if (GROUP_AFTER.test(after.lower) && !isOrdinaryWord(first.lower))
        return { guess: 'organisation', rule: 'name.organisation' }
      if (WEAPON_AFTER.test(after.lower) && !isOrdinaryWord(first.lower)) return { guess: 'thing', rule: 'name.thing' }
    }
    if (/^[\p{Lu}\d&]{2,7}s?$/u.test(first.text) && !(scan.titleCase && first.text.length > 4)) {
      // "officials at OSE, the rail operator, …"
      const group = whatWordsSay(scan, run)
      if (group?.rule === 'name.organisation' || group?.rule === 'name.armed group') return group
    }
    if (/^[\p{Lu}\d&]{2,7}s?$/u.test(first.text) && !(scan.titleCase && first.text.length > 4))
      return NO_ACTORS.test(first.text)
        ? { guess: 'thing', rule: 'name.acronym' }
        : { guess: 'acronym', rule: 'name.acronym' }
    // "iPhone", "eBay", "PowerPC": made names, of products mostly; the corpus may know them as an organisation.
    if (isMade(first)) return { guess: 'organisation', rule: 'name.camel' }
    if (ADJECTIVE_WORDS.has(first.text) || isPeoplesAdjective(scan, run))
      return { guess: 'thing', rule: 'name.adjective' }
    const said = whatWordsSay(scan, run)
    if (said) return said
    return { guess: 'single', rule: 'name.single' }
  }

  const person = { guess: 'person', rule: 'name.person' } as const
  const inside = words.slice(run.from, run.to).map((word) => word.lower)
  if (/^\d/.test(last.text) && NUMBERED.test(first.lower)) return { guess: 'thing', rule: 'name.thing' }
  if (/^\d/.test(last.text)) return { guess: 'organisation', rule: 'name.model' }
  if (isThingHead(first)) return { guess: 'thing', rule: 'name.thing' }
  // "Croix-des-Bouquets"
  if (length === 5 && words[run.from + 1]!.text === '-' && linksTown(words[run.from + 2]!))
    return { guess: 'place', rule: 'name.place' }
  // "the Tom Cruise video": a person's name that describes the noun after it.
  const describes = definite && after?.pos === 'NOUN' && !after.capital
  if (GIVEN_NAMES.has(first.text) && (!definite || describes) && length <= 4 && !inside.includes('of'))
    return (SURNAMES.has(last.lower) ? null : byEnding(scan, run)) ?? person
  const ending = byEnding(scan, run)
  // "the NGO Blue Line" is none
  if (ending && !(ending.guess === 'place' && before && BODY_BEFORE.test(before.lower))) return ending
  const said = whatWordsSay(scan, run)
  if (said) return said
  if (!definite && length <= 3 && after?.text === ',' && /^(?:who|an?|the|\d\d)$/.test(words[run.to + 1]?.lower ?? ''))
    return person
  if (before && length <= 3 && (LOCATIVE.has(before.lower) || isOfPlaces(scan, run.from - 1)))
    return { guess: 'place', rule: 'name.place' }
  if (length === 2 && DIRECTION.test(first.lower) && !isOrdinaryWord(last.lower))
    return { guess: 'place', rule: 'name.place' }
  const ordinary = inside.filter((word) => isOrdinaryWord(word)).length
  if (/^\p{Lu}\.?$/u.test(first.text) && length <= 4) return person
  if (!definite && length <= 3 && ordinary === 0 && !first.initial) return person
  if (!definite && length <= 3 && ordinary <= 1 && speaks(scan, run)) return person
  if (!definite && length <= 3 && ordinary === 0) return person
  if (!definite && length === 2 && ordinary === 1 && !isOrdinaryWord(first.lower) && !isQuoted(scan, run)) return person
  return { guess: 'unknown', rule: 'name.unknown' }
}

/** "the Ossetian village of Dorva", "an Ossetian boy": what no lexicon knows as an adjective. */
function isPeoplesAdjective({ words }: Scan, { from, to }: Run): boolean {
  const noun = words[to]
  if (!/.{3}(?:ian|ean|ese)$/.test(words[from]!.lower) || noun?.pos !== 'NOUN' || noun.capital) return false
  if (!/^(?:an?|the)$/.test(words[from - 1]?.lower ?? '')) return false
  return groupOf(noun.lower) !== null || (PLACE_BEFORE.test(noun.lower) && words[to + 1]?.lower === 'of')
}

/** "Kathmandu Medical College", "Lake Tanganyika", "Nobel Prize": what the last or first word says. */
function byEnding(scan: Scan, run: Run): Classified | null {
  const { words } = scan
  const first = words[run.from]!
  const last = words[run.to - 1]!
  // "Lion Air"
  if (last.lower === 'air' && run.to - run.from === 2) return { guess: 'organisation', rule: 'name.organisation' }
  if (FOREIGN_HEADS.has(first.lower)) return { guess: 'organisation', rule: 'name.organisation' }
  const of = words.slice(run.from, run.to).findIndex((word) => word.lower === 'of' || word.lower === 'for')
  const general = of > 1 && words[run.from + of - 1]!.lower === 'general'
  const head = of > 0 ? words[run.from + of - (general ? 2 : 1)]! : last
  if (ORGANISATION_HEADS.has(head.lower) && of > 0) return { guess: 'organisation', rule: 'name.organisation' }
  if (head.lower === 'hospital' || head.lower === 'airport' || head.lower === 'station')
    return { guess: 'place', rule: 'name.place' }
  if (ORGANISATION_NOUNS.has(head.lower) && run.to - run.from > 1)
    return { guess: 'organisation', rule: 'name.organisation' }
  if (PLACE_NOUNS.has(head.lower)) return { guess: 'place', rule: 'name.place' }
  if (PLACE_HEADS.has(first.lower) && run.to - run.from > 1) return { guess: 'place', rule: 'name.place' }
  if (THING_NOUNS.has(head.lower) || THING_NOUNS.has(last.lower)) return { guess: 'thing', rule: 'name.thing' }
  return null
}

/** "the watchdog group X", "the town of X", "X district". */
function whatWordsSay(scan: Scan, run: Run): Classified | null {
  const { words } = scan
  const after = words[run.to]
  // "the operator, Aleson Lines, …": what stands before a comma says it as well.
  const apposed = words[run.from - 1]?.text === ',' && /^[,.;]$/.test(after?.text ?? '')
  const before = words[run.from - (apposed ? 2 : 1)]
  if (before && GROUP_NOUNS.test(before.lower) && !before.capital) {
    const armed = ARMED_WORDS.test(words[run.from - 2]?.lower ?? '')
    return armed
      ? { guess: 'armed group', rule: 'name.armed group' }
      : { guess: 'organisation', rule: 'name.organisation' }
  }
  if (called(words, run.from)) return { guess: 'organisation', rule: 'name.organisation' }
  if (
    before?.lower !== 'in' &&
    after &&
    !after.glued &&
    after.pos === 'NOUN' &&
    GANGS.test(after.lower) &&
    !scan.titleCase
  )
    return { guess: 'organisation', rule: 'name.organisation' }
  // "Silver Thread’s chief executive"
  if (after?.pos === 'PART' && OF_FIRMS.test(words[run.to + 1]?.lower ?? ''))
    return { guess: 'organisation', rule: 'name.organisation' }
  if (before && VESSELS.test(before.lower) && !before.capital) return { guess: 'thing', rule: 'name.vessel' }
  const sails = VESSEL_VERBS.has(scan.acts[run.from]?.lemma ?? '') || VESSEL_ACTS.test(after?.lower ?? '')
  if (before?.lower === 'the' && sails) return { guess: 'thing', rule: 'name.vessel' }
  if (before?.text === 'NGO') return { guess: 'organisation', rule: 'name.organisation' }
  if (before && PLACE_BEFORE.test(before.lower) && !before.capital) return { guess: 'place', rule: 'name.place' }
  if (before?.lower === 'of' && PLACE_OF.test(words[run.from - 2]?.lower ?? ''))
    return { guess: 'place', rule: 'name.place' }
  if (before?.lower === 'of' && PEOPLE_OF.test(words[run.from - 2]?.lower ?? ''))
    return { guess: 'place', rule: 'name.place' }
  // "from Cascavel, in the south"
  if (after?.text === ',' && before && FROM_TO.test(before.lower) && FROM_TO.test(words[run.to + 1]?.lower ?? ''))
    return { guess: 'place', rule: 'name.place' }
  // "Laukkai, a city on the border", "Fairsquare, a London-based group".
  if (after?.text === ',' && /^(?:an?|the)$/.test(words[run.to + 1]?.lower ?? '')) {
    for (let i = run.to + 2; i < run.to + 9 && /^[\p{L}’'-]/u.test(words[i]?.text ?? ''); i++) {
      const { pos, lower } = words[i]!
      if (pos === 'NOUN' && PLACE_BEFORE.test(lower)) return { guess: 'place', rule: 'name.place' }
      if (pos === 'NOUN' && GROUP_NOUNS.test(lower) && !/^(?:NOUN|PART|PROPN)$/.test(words[i + 1]?.pos ?? ''))
        return { guess: 'organisation', rule: 'name.organisation' }
      // "Nahar, an official at the ministry"
      if (pos === 'NOUN' && SOURCE_NOUNS.has(lower) && words[i + 1]?.pos !== 'NOUN')
        return { guess: 'person', rule: 'name.apposition' }
      if (pos === 'ADP' || pos === 'VERB') break
    }
  }
  // "Yellowknife's northern edge", "Goma's mayor"
  if (after?.pos === 'PART' && ownsAsPlace(scan, run.to + 1)) return { guess: 'place', rule: 'name.place' }
  const heads = after !== undefined && PLACE_AFTER.test(after.lower) && !after.glued
  // "Storm Hits Market", "Strong quake hits …": in a heading and at the head of a sentence any word has a capital.
  const { initial, lower } = words[run.from]!
  if (heads && !((scan.titleCase || initial) && isOrdinaryWord(lower))) return { guess: 'place', rule: 'name.place' }
  if (after && ARMED_WORDS.test(after.lower) && after.pos === 'NOUN')
    return { guess: 'armed group', rule: 'name.armed group' }
  return null
}

/** "the Conti gang", "the Clean Hands network" */
const GANGS = /^(?:gang|cartel|mafia|clan|syndicate|network|faction|nightclub|militia)$/
const OF_FIRMS =
  /^(?:chief|board|shareholders|headquarters|chairman|chairwoman|employees|workers|managers?|factory|factories|plant|stores|subsidiary|owners?|founders?|auditors|customers|shares)$/
/** "The gang, which calls itself X", "a group calling itself the X", "a firm called X". */
function called(words: Scan['words'], from: number): boolean {
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
