import type { KnownName } from '../../../language/gazetteer.ts'
import { type Draft, draft } from '../draft.ts'
import type { Hit } from '../hit.ts'
import type { Scan } from '../scan.ts'
import { isGovernmentAct, isGovernmentFate } from '../verbs.ts'

/** "Erbil crossing" is a place of its own, and not the city. */
const PLACE_OF_ITS_OWN = new Set([
  'crossing',
  'airport',
  'stadium',
  'port',
  'prison',
  'camp',
  'dam',
  'bridge',
  'university',
  'hospital',
])

/** Behind the noun that makes a place of its own of the name before it ("camp", "refugee camp", "border crossing"), or `at`. */
export function overPlaceNoun({ words }: Scan, at: number): number {
  const first = words[at]?.lower ?? ''
  const to = first === 'refugee' || first === 'border' ? at + 2 : at + 1
  return PLACE_OF_ITS_OWN.has(words[to - 1]?.lower ?? '') ? to : at
}

/** A state or territory is too large for "the Punjab hospital" to be one place. */
const LARGE = new Set(['state', 'territory'])

/** What the article takes each known name for. */
export function readKnown(scan: Scan, hit: Hit, reading: KnownName): Draft[] {
  const { words } = scan
  if (reading.class === 'adjective') return []
  if (reading.class === 'people')
    return [
      draft(scan, hit.from, hit.to, { rule: 'known.people', ...basics(hit, reading), affiliation: reading.country }),
    ]
  const next = words[hit.to]
  if (['city', 'capital', 'territory'].includes(reading.class) && next && !next.glued) {
    const to = overPlaceNoun(scan, hit.to)
    const noun = words[to - 1]!.lower
    if (to > hit.to && (!LARGE.has(reading.class) || noun === 'airport' || noun === 'crossing'))
      return [
        draft(scan, hit.from, to, { kind: 'place', name: `${reading.name} ${noun}`, rule: 'known.place with a noun' }),
      ]
  }
  // "Boeing 777": the product beside its maker.
  if (
    reading.class === 'company' &&
    next &&
    /^\d{2,4}$/.test(next.text) &&
    !/^(?:19|20)\d\d$/.test(next.text) &&
    words[hit.to + 1]?.pos !== 'NOUN' &&
    words[hit.to + 1]?.text !== '%'
  ) {
    const maker = draft(scan, hit.from, hit.to, { rule: 'known.company', ...basics(hit, reading) })
    return [
      draft(scan, hit.from, hit.to + 1, {
        kind: 'organisation',
        name: `${reading.name} ${next.text}`,
        rule: 'known.model',
      }),
      maker,
    ]
  }
  if (reading.class === 'capital' && isGovernment(scan, hit))
    return [
      draft(scan, hit.from, hit.to, {
        rule: 'known.capital for its government',
        ...basics(hit, reading),
        kind: 'state',
        name: reading.country!,
      }),
    ]
  const whole = draft(scan, hit.from, hit.to, { rule: `known.${reading.class}`, ...basics(hit, reading) })
  const inner = innerName(scan, hit, reading)
  return inner ? [whole, inner] : [whole]
}

function basics(hit: Hit, known: KnownName) {
  const affiliation =
    known.country !== null && known.country !== known.name && known.class !== 'capital' ? known.country : null
  return { kind: known.kind, name: known.name, known, affiliation, start: hit.start, end: hit.end }
}

/** A capital city speaks, votes and deploys as the government that sits in it; in every other use it is the place. */
function isGovernment(scan: Scan, hit: Hit): boolean {
  const { words, acts } = scan
  const before = words[hit.from - 1]
  const after = words[hit.to]
  const verb = acts[hit.from]
  // A dateline: "ROME (AP)", "GENEVA — ".
  if (
    /^[(—–-]+$/.test(after?.text ?? '') &&
    scan.text.slice(hit.start, hit.end) === scan.text.slice(hit.start, hit.end).toUpperCase()
  )
    return false
  if (isBetweenPlaces(scan, hit.from)) return false
  const alone = after === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.pos)
  if (verb && alone && (!verb.passive || isGovernmentFate(verb.lemma)) && isGovernmentAct(verb.lemma)) return true
  // "which Washington allowed to pass": a clause that the reading of clauses may have missed.
  if (after?.pos === 'VERB' && before?.pos !== 'ADP' && isGovernmentAct(lemmaOfPast(after.lower))) return true
  if (before && /^(?:told|urged|urges|accused|accuses|pressed|warned|by|against|between)$/.test(before.lower))
    return before.lower !== 'by' || after?.pos !== 'NOUN'
  // "talks with Beijing"
  if (before?.lower === 'with' && DEALINGS.test(words[hit.from - 2]?.lower ?? '')) return true
  // "between Washington and Tehran".
  return before?.lower === 'and' && words[hit.from - 2]?.capital === true && words[hit.from - 3]?.lower === 'between'
}

const DEALINGS = /^(?:talks|negotiations|ties|relations|deal|deals|treaty|pact|agreement|alliance|quarrel|row|dispute)$/

/** "half-way between Amman and Baghdad", "flights between Cairo and Khartoum": ends of a way, not parties. */
function isBetweenPlaces({ words }: Scan, from: number): boolean {
  const at = [from - 1, from - 3].find((i) => words[i]?.lower === 'between')
  if (at === undefined) return false
  return [at - 1, at - 2].some((i) => WAYS.test(words[i]?.lower ?? ''))
}
const WAYS =
  /^(?:halfway|way|border|boundary|road|highway|motorway|flights?|trains?|train|crossing|route|distance|miles|km|kilomet(?:re|er)s|ferry|ferries|railway|line|located|lies|lying|stretch|corridor|travel|travell?ing|bus|buses|services?|somewhere)$/

function lemmaOfPast(verb: string): string {
  if (isGovernmentAct(verb)) return verb
  for (const cut of [
    verb.replace(/s$/, ''),
    verb.replace(/ed$/, ''),
    verb.replace(/d$/, ''),
    verb.replace(/ied$/, 'y'),
  ])
    if (isGovernmentAct(cut)) return cut
  return verb
}

const INNER: readonly {
  readonly name: string
  readonly kind: 'state' | 'organisation'
  readonly forms: readonly string[]
}[] = [{ name: 'United Nations', kind: 'organisation', forms: ['United Nations', 'UN', 'U.N.'] }]

/** The state or the United Nations that a body's own name begins with: "UN Security Council", "Kenya Defence Forces". */
function innerName(scan: Scan, hit: Hit, known: KnownName): Draft | null {
  if (!['international', 'military', 'state body', 'office'].includes(known.class) || hit.to - hit.from < 2) return null
  const text = scan.text.slice(hit.start, hit.end)
  for (const { name, kind, forms } of INNER) {
    const form = forms.find((each) => text.startsWith(`${each} `) && name !== known.name)
    if (form) return inner(scan, hit, form, kind, name)
  }
  const country = known.country
  if (country === null) return null
  const forms =
    country === 'United States'
      ? ['US', 'U.S.', 'United States']
      : country === 'United Kingdom'
        ? ['UK', 'U.K.']
        : [country]
  const form = forms.find((each) => text.startsWith(`${each} `))
  return form ? inner(scan, hit, form, 'state', country) : null
}

function inner(scan: Scan, hit: Hit, form: string, kind: 'state' | 'organisation', name: string): Draft {
  const words = form.split(' ').length
  return draft(scan, hit.from, hit.from + words, {
    kind,
    name,
    end: hit.start + form.length,
    rule: 'known.inside a name',
  })
}
