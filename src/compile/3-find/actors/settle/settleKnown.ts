import { adjectiveOf, countryOfAdjective, type KnownName } from '../../../language/gazetteer.ts'
import { nameWords } from '../../../language/personNames.ts'
import { type Draft, draft, personDraft } from '../draft.ts'
import type { Hit } from '../hit.ts'
import { readKnown } from '../names/knownActors.ts'
import { isLocated } from '../names/located.ts'
import type { Name } from '../names/name.ts'
import type { ReadPassage } from '../names/readPassage.ts'
import { type Evidence, isCommon, isShort, SELF_EVIDENT } from './evidence.ts'

/** The reading of a known name that this article speaks for, or null. */
export function chooseReading(hit: Hit, { countries }: Evidence): KnownName | null {
  const fitting = hit.readings.filter(
    (known) =>
      !isShort(known) || known.country === null || SELF_EVIDENT.has(known.country) || countries.has(known.country),
  )
  return fitting.find((known) => known.country !== null && countries.has(known.country)) ?? fitting[0] ?? null
}

/** Whom a name of the lexicons stands for here: nobody, where it is short for a body of a country not named. */
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
  if (evidence.american.has(known.name) && known.class === 'state') {
    const name = `${known.name} (United States)`
    return [
      draft(scan, hit.from, hit.to, { kind: 'place', name, affiliation: 'United States', rule: 'known.american' }),
    ]
  }
  const foreign = ofNation(scan, hit, known) ?? ofAnotherCountry(scan, hit, known, evidence)
  if (foreign) return [foreign]
  // "St. John" after Robert St. John
  if (hit.to - hit.from > 1 && NAMESAKES.has(known.class) && !isLocated(scan, hit.from)) {
    const person = evidence.people.find(printed)
    if (person?.name.endsWith(` ${printed}`)) return [personDraft(scan, hit.from, hit.to, person, 'name.surname')]
  }
  // A city or company with the surname of somebody the article names in full.
  if (hit.to - hit.from === 1 && NAMESAKES.has(known.class) && !isLocated(scan, hit.from)) {
    const person = evidence.people.withSurname(nameWords(printed)[0] ?? '')
    if (person && printed !== known.name.toUpperCase())
      return [personDraft(scan, hit.from, hit.to, person, 'name.surname')]
  }
  return readKnown(scan, hit, known)
}

/** "the Iraqi Communist Party", "the European People’s Party": whose it is tells it from its namesakes. */
function ofNation(scan: Name['scan'], hit: Hit, known: KnownName): Draft | null {
  const before = scan.words[hit.from - 1]
  if (known.class !== 'party' || !before?.capital || scan.titleCase) return null
  const country = known.name === 'Communist Party' ? countryOfAdjective(before.text) : null
  if (country === null && before.text !== 'European') return null
  const name = scan.text.slice(before.start, hit.end)
  return draft(scan, hit.from - 1, hit.to, { kind: 'organisation', name, affiliation: country, rule: UNSAID })
}

/** What may be called as somebody is. */
const NAMESAKES: ReadonlySet<string> = new Set(['city', 'capital', 'company', 'outlet', 'territory'])

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
