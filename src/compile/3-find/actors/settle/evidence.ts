import type { KnownName } from '../../../language/gazetteer.ts'
import { OF_MANY_STATES } from '../../../language/lexicon/commonBodies.ts'
import { PLACE_HEADS } from '../../../language/lexicon/institutions.ts'
import { AMERICAN_TOWNS } from '../../../language/lexicon/withinPlaces.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import type { RefusedSpan } from '../../../shapes.ts'
import type { Hit } from '../hit.ts'
import { isClub } from '../names/branches.ts'
import type { Name } from '../names/name.ts'
import type { ReadPassage } from '../names/readPassage.ts'
import type { People } from '../people.ts'

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
  /** Words of which the article says once that they name a thing ("a Sarin shell"). */
  readonly things: ReadonlySet<string>
  /** Names of states that this article means for a part of the United States: "Atlanta, Georgia". */
  readonly american: ReadonlySet<string>
  readonly refused: RefusedSpan[]
}

/** What the article as a whole says of its names. */
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
  const places = new Set<string>()
  const things = new Set<string>()
  const american = new Set<string>()
  for (const { hits, names, bodies, scan, hitAt } of passages) {
    for (const hit of hits) {
      const [first] = hit.readings
      if (AMERICAN_TOWNS.has(first!.name) && isAmerican(scan.words, hit, hitAt)) american.add(first!.name)
      // "Congo" alone does not say which.
      if (first!.class === 'state' && hit.readings.some(({ name }) => name !== first!.name)) continue
      for (const known of hit.readings)
        if (known.country && !isShort(known) && !isCommon(known)) countries.add(known.country)
    }
    for (const { draft } of bodies) if (draft.affiliation) countries.add(draft.affiliation)
    for (const name of names) {
      counts.set(name.text, (counts.get(name.text) ?? 0) + 1)
      if (name.scan.words[name.from - 1]?.lower === 'in') inside.add(name.text)
      if (name.guess === 'thing' && (name.rule === 'name.thing' || name.rule === 'name.vessel')) things.add(name.text)
      if (name.guess === 'place' && !name.text.includes(' ')) places.add(name.text)
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
      // "Sarmiento" for Real Sarmiento
      if (name.guess === 'organisation' && isClub(name.scan, name))
        organisations.set(name.scan.words[name.to - 1]!.text, name)
      if (name.guess !== 'organisation' || name.rule === 'name.model' || name.rule === 'name.camel') continue
      const first = name.scan.words[name.from]!
      const firm = COMPANY_END.test(name.text) && !name.scan.titleCase && first.lower !== 'the'
      if (!organisations.has(first.text) && (firm || !isOrdinaryWord(first.lower)) && !name.swallowed)
        organisations.set(first.text, name)
    }
  }
  // “protested in Derwen”: a town, and no short name of its hospital.
  for (const bare of inside) if (organisations.get(bare)?.guess === 'place') organisations.delete(bare)
  // “Livorno city hall”: no short name of the list “Livorno Civica”
  for (const place of places) if (organisations.get(place)?.guess === 'organisation') organisations.delete(place)
  return { people, countries, counts, organisations, datelines, things, american, refused }
}

/** "Georgia in the United States", "Atlanta, Georgia", "the US state of Georgia". */
function isAmerican(words: ReadPassage['scan']['words'], { from, to }: Hit, hitAt: ReadPassage['hitAt']): boolean {
  const isUS = (i: number) => hitAt(i)?.readings[0]?.name === 'United States'
  if (words[to]?.lower === 'in' && isUS(words[to + 1]?.lower === 'the' ? to + 2 : to + 1)) return true
  if (words[to]?.text === ',' && isUS(to + 1)) return true
  const before = words[from - 1]
  if (before?.text === ',') return AMERICAN_TOWNS.get(words[from]!.text)?.has(words[from - 2]?.text ?? '') === true
  return before?.lower === 'of' && words[from - 2]?.lower === 'state' && isUS(from - 3)
}

/** A company is called by the first word of its name, ordinary or not ("Yellow" for "Yellow Corp."). */
const COMPANY_END = / (?:Corp|Inc|Ltd|Co|plc|PLC|LLC|Group|Holdings|Airlines|Airways)\.?$/

/** News in English abbreviates their bodies without naming them. */
export const SELF_EVIDENT = new Set(['United States', 'United Kingdom'])

/** An abbreviation that several bodies share. */
export function isShort(known: KnownName): boolean {
  return known.form.length <= 4 && known.form === known.form.toUpperCase() && known.class !== 'state'
}

/** A body that many states have under one name. */
export const isCommon = ({ form }: KnownName): boolean => OF_MANY_STATES.has(form)
