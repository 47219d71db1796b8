import type { ActorKind } from '../../../corpus/model.ts'
import { adjectiveOf, countryOfAdjective, militaryOf } from '../../language/gazetteer.ts'
import { GIVEN_NAMES } from '../../language/lexicon/givenNames.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import { type Draft, draft } from './draft.ts'
import type { Scan, Word } from './scan.ts'
import { type HitAt, isTitleWord } from './titles.ts'

/** A body of state by its common noun: "the army", "Nepal's health ministry", "Filipino police". */
interface Noun {
  /** What makes two mentions one body; null for a body known by its own words only. */
  readonly type: string
  readonly kind: ActorKind
  /** "forces" and "authorities" name nobody unless somebody's. */
  readonly bare: boolean
}

const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ...['army', 'military', 'armed forces'].map((noun): [string, Noun] => [
    noun,
    { type: 'military', kind: 'organisation', bare: true },
  ]),
  ...['forces', 'defense forces', 'defence forces', 'security forces', 'government forces'].map(
    (noun): [string, Noun] => [
      noun,
      { type: noun === 'security forces' ? 'security forces' : 'military', kind: 'organisation', bare: false },
    ],
  ),
  ['navy', { type: 'navy', kind: 'organisation', bare: true }],
  ['air force', { type: 'air force', kind: 'organisation', bare: true }],
  ['coast guard', { type: 'coast guard', kind: 'organisation', bare: true }],
  ['coastguard', { type: 'coast guard', kind: 'organisation', bare: true }],
  ['police', { type: 'police', kind: 'organisation', bare: true }],
  ['parliament', { type: 'parliament', kind: 'organisation', bare: true }],
  ['senate', { type: 'senate', kind: 'organisation', bare: true }],
  ['lower house', { type: 'lower house', kind: 'organisation', bare: true }],
  ['upper house', { type: 'upper house', kind: 'organisation', bare: true }],
  ['national assembly', { type: 'national assembly', kind: 'organisation', bare: true }],
  ['appeals court', { type: 'appeals court', kind: 'organisation', bare: true }],
  ['supreme court', { type: 'supreme court', kind: 'organisation', bare: true }],
  ['constitutional court', { type: 'constitutional court', kind: 'organisation', bare: true }],
  ['constitutional council', { type: 'constitutional council', kind: 'organisation', bare: true }],
  ['electoral commission', { type: 'electoral commission', kind: 'organisation', bare: true }],
  ['election commission', { type: 'electoral commission', kind: 'organisation', bare: true }],
  ['central bank', { type: 'central bank', kind: 'organisation', bare: true }],
  ['government', { type: 'government', kind: 'office', bare: true }],
  ['cabinet', { type: 'cabinet', kind: 'office', bare: false }],
  ['war cabinet', { type: 'war cabinet', kind: 'office', bare: true }],
  ['authorities', { type: 'authorities', kind: 'office', bare: false }],
  ['junta', { type: 'junta', kind: 'office', bare: true }],
  ['embassy', { type: 'embassy', kind: 'office', bare: false }],
  ['presidency', { type: 'presidency', kind: 'office', bare: false }],
])
const MINISTRY = /^(?:ministry|ministries)$/
const FIELD =
  /^(?:health|defen[cs]e|interior|foreign|finance|justice|education|energy|home|transport|agriculture|environment|information|labou?r|trade|economy|culture|tourism|security|affairs|health-run|intelligence|disaster|oil|water|public|internal)$/
const ADJECTIVES =
  /^(?:far-right|right|far|left|right-wing|left-wing|hard-line|new|interim|transitional|coalition|national|local|regional|provincial|federal|state|military|central|special|secret|religious|morality|former|then|unity|own|ruling|internationally|recognised|recognized|-)$/

export interface BodyDraft {
  readonly draft: Draft
  /** What it is besides whose it is: "military", "health ministry"; for "the army" after "Nepalese forces". */
  readonly type: string
}

/** "the Union of Democratic | Forces of Guinea": the end of a longer name. */
function isInsideName(words: readonly Word[], from: number, i: number): boolean {
  const [of, before] = [words[from - 2], words[from - 1]]
  if (!words[i]!.capital || !before?.capital || before.initial || !isOrdinaryWord(before.lower)) return false
  return of?.lower === 'of' && words[from - 3]?.capital === true
}

/** Bodies of state by their common noun, at word `i`; whose they are is left null where the words do not say. */
export function readBody(scan: Scan, i: number, hitAt: HitAt): BodyDraft | null {
  const { words, text } = scan
  const found = nounAt(scan, i)
  if (!found) return null
  const { noun, to, field } = found
  let from = found.from
  while (from > 0 && ADJECTIVES.test(words[from - 1]!.lower) && !hitAt(from - 1)) from--
  if (describesNext(words, to) || isInsideName(words, from, i)) return null
  // "Peru sent 500 police"
  if (noun.type === 'police' && words[from - 1]?.pos === 'NUM') return null
  const type = field ? `${field} ministry` : noun.type
  const owner = ownerBefore(scan, from, hitAt, isNational(type)) ?? ownerAfter(scan, from, to, hitAt)
  if (owner) {
    const name = nameOf(type, owner)
    return {
      draft: draft(scan, overRoyal(scan, owner.from), owner.to ?? to, {
        kind: noun.kind,
        name,
        affiliation: owner.country,
        rule: 'body.owned',
        key: type === 'military' ? name : `${owner.country ?? owner.words} ${type}`,
      }),
      type,
    }
  }
  const before = words[from - 1]
  // "West Mercia Police": its name, which the capitals beside it begin.
  if (words[to - 1]!.capital && before?.capital && !before.initial && !scan.titleCase && touches(words, from))
    return null
  if (!noun.bare && !field) return from < found.from ? localBody(scan, from, to, noun, type) : null
  const definite = before?.lower === 'the'
  if (!definite && type !== 'police' && !(type === 'parliament')) return null
  if (found.from !== from && type !== 'war cabinet') return localBody(scan, definite ? from - 1 : from, to, noun, type)
  const start = definite ? from - 1 : from
  return {
    draft: draft(scan, start, to, {
      kind: noun.kind,
      name: text.slice(words[from]!.start, words[to - 1]!.end).toLowerCase(),
      // "the Ministry of Health" is "the health ministry".
      ...(field ? { key: type } : {}),
      form: 'description',
      local: true,
      rule: 'body.definite',
    }),
    type,
  }
}

/** "the Royal | Australian Air Force" */
function overRoyal({ words }: Scan, from: number): number {
  return words[from - 1]?.text === 'Royal' && words[from]!.capital ? from - 1 : from
}

/** "local authorities", "state police": a body of its own where the article says no more. */
function localBody(scan: Scan, from: number, to: number, noun: Noun, type: string): BodyDraft | null {
  const words = scan.text
    .slice(scan.words[from]!.start, scan.words[to - 1]!.end)
    .toLowerCase()
    .replace(/^the /, '')
  if (words === type && type !== 'authorities') return null
  return {
    draft: draft(scan, from, to, {
      kind: noun.kind,
      name: words,
      form: 'description',
      local: true,
      rule: 'body.local',
    }),
    type: words,
  }
}

function nameOf(type: string, owner: Owner): string {
  if (type === 'military' && owner.country !== null) return militaryOf(owner.country)
  return `${adjectiveOf(owner.country ?? '') ?? owner.words} ${type}`
}

function nounAt(scan: Scan, i: number): { noun: Noun; from: number; to: number; field: string | null } | null {
  const { words } = scan
  const word = words[i]!
  if (MINISTRY.test(word.lower)) {
    let from = i
    while (
      from > 0 &&
      (FIELD.test(words[from - 1]!.lower) ||
        (words[from - 1]!.lower === 'and' && FIELD.test(words[from - 2]?.lower ?? '')))
    )
      from--
    if (from < i)
      return {
        noun: { type: '', kind: 'office', bare: true },
        from,
        to: i + 1,
        field: fieldName(
          words
            .slice(from, i)
            .map((w) => w.lower)
            .join(' '),
        ),
      }
    // "Ministry of Health", "Ministry for Foreign Affairs".
    if (words[i + 1]?.lower === 'of' || words[i + 1]?.lower === 'for') {
      let to = i + 2
      if (words[to]?.lower === 'the') to++
      const first = to
      while (to < words.length && FIELD.test(words[to]!.lower)) to++
      // "the Ministry of Health and Population"
      const more = words[to + 1]
      if (to > first && words[to]?.lower === 'and' && more?.capital && isField(more)) to += 2
      if (to > first)
        return {
          noun: { type: '', kind: 'office', bare: true },
          from: i,
          to,
          field: fieldName(
            words
              .slice(first, to)
              .map((w) => w.lower)
              .join(' '),
          ),
        }
    }
    return null
  }
  const previous = words[i - 1]
  const two = previous && !word.glued ? `${previous.lower} ${word.lower}` : null
  const pair = two ? NOUNS.get(two) : undefined
  if (pair) return { noun: pair, from: i - 1, to: i + 1, field: null }
  const one = NOUNS.get(word.lower)
  if (!one || (word.capital && word.initial && word.lower === 'forces')) return null
  return { noun: one, from: i, to: i + 1, field: null }
}

const isField = ({ lower, text }: Word): boolean =>
  isOrdinaryWord(lower) && !isTitleWord(lower) && !GIVEN_NAMES.has(text)

function fieldName(field: string): string {
  return field
    .replace('defense', 'defence')
    .replace('labor', 'labour')
    .replace(/^foreign affairs$/, 'foreign')
}

/** Whose it is: "Nepal's", "Nepalese", "Kampala". */
/** Pasts that the tagger takes for nouns ("the military lost the town"). */
const PASTS = new Set(
  'lost shot struck hit cut set put found fought left met held led fled won took killed raids'.split(' '),
)

const touches = (words: readonly Word[], at: number) => words[at]!.start - words[at - 1]!.end === 1

/** "police station", "army chief", "Government House": the noun only describes the next. */
function describesNext(words: readonly Word[], to: number): boolean {
  const next = words[to]
  if (!next || next.initial || next.start - words[to - 1]!.end > 1) return false
  if (next.text === '-' || isTitleWord(next.lower)) return true
  if (next.pos === 'NOUN' && !PASTS.has(next.lower) && !/[a-z]{3}ed$/.test(next.lower)) return true
  return next.capital && words[to - 1]!.capital
}

interface Owner {
  readonly from: number
  /** Set where the owner stands after the noun. */
  readonly to?: number
  readonly country: string | null
  readonly words: string
}
/** "the army of Sudan". */
function ownerAfter(scan: Scan, from: number, to: number, hitAt: HitAt): Owner | null {
  if (scan.words[to]?.lower !== 'of' && !(scan.words[to]?.lower === 'for' && scan.words[to - 1]!.capital)) return null
  const hit = hitAt(scan.words[to + 1]?.lower === 'the' ? to + 2 : to + 1)
  const known = hit?.readings[0]
  if (!hit || known?.class !== 'state') return null
  const { name } = known
  const start = scan.words[from - 1]?.lower === 'the' ? from - 1 : from
  return { from: start, to: hit.to, country: name, words: name }
}

/** What a capital's name stands for when it owns it: "Kyiv's defence ministry" is Ukraine's, "Kyiv police" are the city's. */
function isNational(type: string): boolean {
  return type === 'military' || type === 'government' || type.endsWith(' ministry')
}

function ownerBefore(scan: Scan, from: number, hitAt: HitAt, national: boolean): Owner | null {
  const { words } = scan
  let i = from - 1
  if (i < 0) return null
  const possessive = words[i]!.pos === 'PART' && /^['’]s?$/.test(words[i]!.text)
  if (possessive) i--
  const hit = i >= 0 ? hitAt(i) : null
  if (hit && hit.to === i + 1) {
    const known = hit.readings[0]!
    if (known.class === 'people' || known.class === 'outlet') return null
    // "Taliban forces" are the Taliban; "the army" behind them is another's.
    if (known.kind === 'armed group') return null
    const country = known.class === 'adjective' || (known.class === 'capital' && national) ? known.country : known.name
    return {
      from: hit.from,
      country,
      words: known.class === 'adjective' ? known.name : scan.text.slice(hit.start, hit.end),
    }
  }
  const adjective = i >= 0 ? countryOfAdjective(words[i]!.text) : null
  if (adjective) return { from: i, country: adjective, words: adjective }
  return null
}
