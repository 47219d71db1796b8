import { adjectiveOf, countryOfAdjective, type KnownName } from '../../language/gazetteer.ts'
import { ADJECTIVE_WORDS } from '../../language/lexicon/capitalised.ts'
import { OF_MANY_STATES } from '../../language/lexicon/commonBodies.ts'
import { ORGANISATION_NOUNS, PLACE_HEADS, PLACE_NOUNS, THING_NOUNS } from '../../language/lexicon/institutions.ts'
import { groupOf } from '../../language/lexicon/people.ts'
import { SOURCE_NOUNS } from '../../language/lexicon/titles.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import { nameWords } from '../../language/personNames.ts'
import type { RefusedSpan } from '../../shapes.ts'
import { type Draft, draft } from './draft.ts'
import type { Hit } from './hit.ts'
import { readKnown } from './knownActors.ts'
import { isLocated, LOCATIVE } from './located.ts'
import type { Name } from './name.ts'
import type { People, Person } from './people.ts'
import { isGoal, isWater } from './placed.ts'
import type { ReadPassage } from './readPassage.ts'
import { isPersonAct, SPEECH_VERBS } from './verbs.ts'

/** What the whole article says about the names in it. */
export interface Evidence {
  readonly people: People
  /** Countries named in any way; an abbreviation such as "ADF" is read only where its country is. */
  readonly countries: ReadonlySet<string>
  /** How often a name stands where a capital means something, by its letters. */
  readonly counts: ReadonlyMap<string, number>
  /** Names of unknown organisations by their first word ("Yeti" for "Yeti Airlines"), and of places without their noun. */
  readonly organisations: ReadonlyMap<string, Name>
  /** Places the article was written from, small letters: "yellowknife" of "YELLOWKNIFE, Canada (AP) —". */
  readonly datelines: ReadonlySet<string>
  readonly refused: RefusedSpan[]
}

export function gatherEvidence(
  passages: readonly ReadPassage[],
  people: People,
  datelines: ReadonlySet<string>,
  refused: RefusedSpan[],
): Evidence {
  const countries = new Set<string>()
  const counts = new Map<string, number>()
  const organisations = new Map<string, Name>()
  const inside = new Set<string>()
  for (const { hits, names, bodies } of passages) {
    for (const hit of hits) {
      const [first] = hit.readings
      // "Congo" alone does not say which.
      if (first!.class === 'state' && hit.readings.some(({ name }) => name !== first!.name)) continue
      for (const known of hit.readings)
        if (known.country && !isShort(known) && !isCommon(known)) countries.add(known.country)
    }
    for (const { draft } of bodies) if (draft.affiliation) countries.add(draft.affiliation)
    for (const name of names) {
      counts.set(name.text, (counts.get(name.text) ?? 0) + 1)
      if (name.scan.words[name.from - 1]?.lower === 'in') inside.add(name.text)
      if (name.guess === 'place' && name.text.includes(' ')) {
        const headed = PLACE_HEADS.has(name.scan.words[name.from]!.lower)
        const bare = headed
          ? name.text.slice(name.text.indexOf(' ') + 1)
          : name.text.slice(0, name.text.lastIndexOf(' '))
        if (!organisations.has(bare)) organisations.set(bare, name)
      }
      // "a gang calling itself Iron Heron", wherever else it is named
      if (name.guess === 'organisation' && name.text.includes(' ') && !organisations.has(name.text))
        organisations.set(name.text, name)
      if (name.guess !== 'organisation' || name.rule === 'name.model' || name.rule === 'name.camel') continue
      const first = name.scan.words[name.from]!
      const firm = COMPANY_END.test(name.text) && !name.scan.titleCase && first.lower !== 'the'
      if (!organisations.has(first.text) && (firm || !isOrdinaryWord(first.lower)) && !name.swallowed)
        organisations.set(first.text, name)
    }
  }
  // “protested in Derwen”: a town, and no short name of its hospital.
  for (const bare of inside) if (organisations.get(bare)?.guess === 'place') organisations.delete(bare)
  return { people, countries, counts, organisations, datelines, refused }
}

/** A company is called by the first word of its name, ordinary or not ("Yellow" for "Yellow Corp."). */
const COMPANY_END = / (?:Corp|Inc|Ltd|Co|plc|PLC|LLC|Group|Holdings|Airlines|Airways)\.?$/

/** News in English abbreviates their bodies without naming them. */
const SELF_EVIDENT = new Set(['United States', 'United Kingdom'])

function isShort(known: KnownName): boolean {
  return known.form.length <= 4 && known.form === known.form.toUpperCase() && known.class !== 'state'
}

const isCommon = ({ form }: KnownName): boolean => OF_MANY_STATES.has(form)

/** The reading of a known name that this article speaks for, or null. */
export function chooseReading(hit: Hit, { countries }: Evidence): KnownName | null {
  const fitting = hit.readings.filter(
    (known) =>
      !isShort(known) || known.country === null || SELF_EVIDENT.has(known.country) || countries.has(known.country),
  )
  return fitting.find((known) => known.country !== null && countries.has(known.country)) ?? fitting[0] ?? null
}

export function settleKnown(read: ReadPassage, hit: Hit, evidence: Evidence): Draft[] {
  const { scan } = read
  const known = chooseReading(hit, evidence)
  const printed = scan.text.slice(hit.start, hit.end)
  if (!known) {
    evidence.refused.push({
      start: hit.start,
      end: hit.end,
      rule: 'actor.known',
      reason: `“${printed}” is short for a body of a country that the article does not name`,
    })
    return []
  }
  const foreign = ofAnotherCountry(scan, hit, known, evidence)
  if (foreign) return [foreign]
  // A city or company with the surname of somebody the article names in full.
  if (
    hit.to - hit.from === 1 &&
    ['city', 'capital', 'company', 'outlet', 'territory'].includes(known.class) &&
    !isLocated(scan, hit.from)
  ) {
    const person = evidence.people.withSurname(nameWords(printed)[0] ?? '')
    if (person && printed !== known.name.toUpperCase())
      return [personDraft(scan, hit.from, hit.to, person, 'name.surname')]
  }
  return readKnown(scan, hit, known)
}

/** "Nepali Congress", "Mali’s National Guard": a body of state printed with another country's name is that country's. */
function ofAnotherCountry(scan: Name['scan'], hit: Hit, known: KnownName, { countries }: Evidence): Draft | null {
  const printed = scan.text.slice(hit.start, hit.end)
  if (!isCommon(known) || known.country === null || countries.has(known.country)) return null
  const before = scan.words[hit.from - 1]
  const adjective = before?.capital ? countryOfAdjective(before.text) : null
  const [only] = countries
  const country = adjective ?? (countries.size === 1 ? only! : null)
  if (country === null) {
    // Nobody says whose: a body of the article's own, and no other state's.
    const own = !SELF_EVIDENT.has(known.country)
    return own
      ? draft(scan, hit.from, hit.to, { kind: 'organisation', name: printed, local: true, rule: UNSAID })
      : null
  }
  const from = adjective === null ? hit.from : hit.from - 1
  const name =
    adjective === null ? `${adjectiveOf(country) ?? country} ${printed}` : scan.text.slice(before!.start, hit.end)
  return draft(scan, from, hit.to, {
    kind: 'organisation',
    name,
    affiliation: country,
    rule: UNSAID,
  })
}
const UNSAID = 'known.of another country'

export function personDraft(scan: Name['scan'], from: number, to: number, person: Person, rule: string): Draft {
  const title = person.titles.find((each) => each.role !== null)
  return draft(scan, from, to, {
    kind: 'person',
    name: person.name,
    role: title?.role ?? null,
    affiliation: title?.affiliation ?? null,
    rule,
  })
}

/** A name by its looks becomes an actor of the article, or is refused with the reason. */
export function settleName(name: Name, evidence: Evidence): Draft | null {
  const { scan, from, to, text, guess, rule } = name
  const { people, counts, organisations } = evidence
  const refuse = (reason: string): null => {
    evidence.refused.push({ start: scan.words[from]!.start, end: scan.words[to - 1]!.end, rule: 'actor.name', reason })
    return null
  }
  const organisation = organisations.get(text)
  if (organisation?.guess === 'place' && guess !== 'organisation' && name.title === null)
    return draft(scan, from, to, { kind: 'place', name: tidy(organisation.text), rule: 'name.short' })
  if (name.title === null && evidence.datelines.has(text.toLowerCase()))
    return draft(scan, from, to, { kind: 'place', name: tidy(text), rule: 'name.place' })
  const known = people.find(text)
  if (guess === 'person') {
    if (!known) return refuse('no letters of a name')
    const own = personDraft(scan, from, to, known, rule)
    return name.title?.role ? { ...own, role: name.title.role, affiliation: name.title.affiliation } : own
  }
  if (guess === 'thing') return refuse('the last word says that it is a thing')
  if (known && (guess === 'single' || guess === 'unknown')) return personDraft(scan, from, to, known, 'name.surname')
  if (organisation && guess === 'unknown')
    return draft(scan, from, to, {
      kind: organisation.guess === 'place' ? 'place' : 'organisation',
      name: tidy(text),
      rule,
    })
  if (
    organisation &&
    guess === 'single' &&
    (scan.acts[from] || !isOrdinaryWord(scan.words[from]!.lower) || !scan.words[from]!.initial)
  )
    return draft(scan, from, to, { kind: 'organisation', name: organisation.text, rule: 'name.short' })
  if (guess === 'organisation' || guess === 'armed group' || guess === 'place')
    return draft(scan, from, to, { kind: guess, name: tidy(text), rule })

  const count = counts.get(text) ?? 0
  const verb = scan.acts[from]
  // "according to Fairsquare" speaks as a subject does.
  const [second, last] = [scan.words[from - 2]?.lower, scan.words[from - 1]?.lower]
  const cited = (second === 'according' && last === 'to') || (second === 'known' && last === 'as') || last === 'told'
  const acts = (verb !== null && verb !== undefined) || cited
  const first = scan.words[from]!
  const bracketed = scan.words[from - 1]?.text === '(' && scan.words[to]?.text === ')' && scan.words[from - 2]?.capital
  if (guess === 'acronym' && bracketed) return draft(scan, from, to, { kind: 'organisation', name: text, rule })
  // "the Monti government".
  if (
    guess === 'single' &&
    /^(?:administration|government|regime)$/.test(scan.words[to]?.lower ?? '') &&
    !isOrdinary(scan.words[from]!.lower)
  )
    return draft(scan, from, to, { kind: 'person', name: text, rule })
  if (guess === 'acronym')
    return acts || count > 1
      ? draft(scan, from, to, { kind: 'organisation', name: text, rule })
      : refuse('an abbreviation that the article does not explain')
  const ordinary = isOrdinary(first.lower)
  if (guess === 'single' && /\p{Ll}{3}ians$/u.test(text) && !isOrdinary(text.toLowerCase()))
    return draft(scan, from, to, { kind: 'collective', name: text, rule })
  if (guess === 'unknown') {
    if (isGoal(scan, from, to)) return draft(scan, from, to, { kind: 'place', name: tidy(text), rule: 'name.place' })
    const plain =
      !/^\p{Lu}\p{Ll}+ (?:for|of) \p{Lu}/u.test(text) &&
      scan.words.slice(from, to).every((word) => isOrdinary(word.lower) || !word.capital)
    // "National Election Watch, which posted 6,000 observers, said …"
    return plain && !(acts && (count > 1 || (to - from > 2 && SPEECH_VERBS.has(verb?.lemma ?? ''))))
      ? refuse('ordinary words with capitals')
      : draft(scan, from, to, { kind: 'organisation', name: tidy(text), rule })
  }
  // "Lasso said": a surname that is an ordinary word.
  if (ordinary && isSpeaker(scan, from)) return draft(scan, from, to, { kind: 'person', name: text, rule })
  const common = ORGANISATION_NOUNS.has(first.lower) || PLACE_NOUNS.has(first.lower) || THING_NOUNS.has(first.lower)
  // "in Worcestershire": no noun of every day, though the dictionary knows it.
  if (ordinary && !first.initial && !scan.titleCase && !common && !acts && first.pos === 'PROPN' && text.length > 3) {
    if (LOCATIVE.has(scan.words[from - 1]?.lower ?? '') && !ADJECTIVE_WORDS.has(text) && !groupOf(first.lower))
      return draft(scan, from, to, { kind: 'place', name: text, rule: 'name.place' })
  }
  // "Dai Havard, of Nantgarw, said"
  if (last === 'of' && !ordinary && /^(?:,|and)$/.test(second ?? '') && /^[,.;]$/.test(scan.words[to]?.text ?? ''))
    return draft(scan, from, to, { kind: 'place', name: text, rule: 'name.place' })
  const goal = isWater(scan, from) ? first.pos === 'PROPN' : !ordinary && isGoal(scan, from, to)
  if (goal && !first.initial && !scan.titleCase)
    return draft(scan, from, to, { kind: 'place', name: text, rule: 'name.place' })
  // "Merck’s vaccine": somebody owns something.
  const owns = scan.words[to]?.pos === 'PART' && scan.words[to + 1]?.pos === 'NOUN'
  if (owns && !ordinary && !first.initial && !scan.titleCase && count < 2 && !acts)
    return draft(scan, from, to, { kind: 'organisation', name: text, rule })
  if (ordinary && (first.initial || scan.titleCase || common || count < 3 || !acts))
    return refuse('an ordinary word with a capital')
  const located = isLocated(scan, from)
  if (located && !acts) return draft(scan, from, to, { kind: 'place', name: text, rule: 'name.place' })
  if (!acts && count < 2) return refuse('a single capital word that does nothing here')
  if (first.initial && first.pos !== 'PROPN') return refuse('the beginning of a sentence')
  const next = scan.words[to]
  const kind =
    verb && next?.pos !== 'NOUN' && isPersonAct(verb.lemma) && !/^\p{Ll}|\d/u.test(text) ? 'person' : 'organisation'
  return draft(scan, from, to, { kind, name: text, rule })
}

/** Right before "said" or "told" stands somebody; a plural or a noun for a body or a calling is not a surname. */
function isSpeaker(scan: Name['scan'], i: number): boolean {
  const word = scan.words[i]!
  if (word.pos !== 'PROPN' || scan.titleCase || !/^(?:said|told|added|says)$/.test(scan.words[i + 1]?.lower ?? ''))
    return false
  return (
    !word.lower.endsWith('s') &&
    !ORGANISATION_NOUNS.has(word.lower) &&
    !SOURCE_NOUNS.has(word.lower) &&
    groupOf(word.lower) === null
  )
}

/** Ordinary, or made from an ordinary word ("kidnappers"). */
function isOrdinary(lower: string): boolean {
  if (isOrdinaryWord(lower)) return true
  if (lower.endsWith('men') && isOrdinaryWord(`${lower.slice(0, -3)}man`)) return true
  if (lower.includes('-')) return lower.split('-').every((part) => part.length < 4 || isOrdinaryWord(part))
  for (const ending of ['s', 'es', 'rs', 'ers', 'pers', 'ed', 'ing', 'ly']) {
    if (lower.endsWith(ending) && lower.length - ending.length > 3 && isOrdinaryWord(lower.slice(0, -ending.length)))
      return true
  }
  return false
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ')
}
