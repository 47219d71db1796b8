import { countryOfAdjective } from '../../language/gazetteer.ts'
import { OFFICE_TITLES, RANK_TITLES, TITLE_MODIFIERS } from '../../language/lexicon/titles.ts'
import type { Hit } from './hit.ts'
import type { Scan, Word } from './scan.ts'

/** A title with its modifiers and whom it serves: "French Foreign Minister", "head of the Red Cross". */
export interface Title {
  /** Words [from, to) with everything that belongs to it. */
  readonly from: number
  readonly to: number
  /** As printed, affiliation left out; null for a mere honorific. */
  readonly role: string | null
  readonly affiliation: string | null
  /** An office that one person holds at a time. */
  readonly office: boolean
}

const HONORIFICS = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'sir',
  'dame',
  'lady',
  'dr',
  'dr.',
  'prof',
  'prof.',
  'professor',
  'madame',
  'monsieur',
  'hon.',
  'señor',
])

export function isTitleWord(lower: string): boolean {
  const now = withoutEx(lower)
  return OFFICE_TITLES.has(now) || RANK_TITLES.has(now)
}

/** "ex-minister" */
const withoutEx = (lower: string): string => (lower.startsWith('ex-') ? lower.slice(3) : lower)

/** With what a title can begin and end, wherever it is cut into words: most words are known for no title at one look. */
const TITLE_BEGINNINGS = new Set<string>()
const TITLE_ENDS = new Set<string>()
for (const title of [...OFFICE_TITLES, ...RANK_TITLES])
  for (let cut = 0; cut < title.length; cut++) {
    TITLE_BEGINNINGS.add(title.slice(0, cut + 1))
    TITLE_ENDS.add(title.slice(cut))
  }

/** Who stands at a word, by the lexicons. */
export type HitAt = (i: number) => Hit | null

/** The title whose words end at `to`, read backwards: "the Kremlin press secretary | Dmitry Peskov". */
export function readTitleBefore(scan: Scan, to: number, hitAt: HitAt): Title | null {
  const core = coreEndingAt(scan, to)
  if (!core) return null
  let from = core.from
  // Modifiers, with hyphens between them.
  for (let steps = 0; from > 0 && steps < 6; steps++) {
    const word = scan.words[from - 1]!
    if (hitAt(from - 1) || isDoing(scan.words, from - 1)) break
    if (
      TITLE_MODIFIERS.has(word.lower) ||
      (word.lower === 'and' && TITLE_MODIFIERS.has(scan.words[from - 2]?.lower ?? '')) ||
      (word.text === '-' && TITLE_MODIFIERS.has(scan.words[from - 2]?.lower ?? ''))
    )
      from--
    else break
  }
  const role = core.honorific ? null : scan.text.slice(scan.words[from]!.start, scan.words[to - 1]!.end)
  const { at, affiliation } = affiliationBefore(scan, from, hitAt)
  return { from: at, to, role, affiliation: affiliation ?? core.of, office: core.office }
}

/** "The party | accused President Rojas", "rebels | ousted President Rojas": a verb, where nothing leads to an adjective. */
function isDoing(words: readonly Word[], i: number): boolean {
  const { lower, initial } = words[i]!
  if (!/^(?:accused|suspected|convicted|ousted|deposed|exiled|jailed|elected|appointed)$/.test(lower) || initial)
    return false
  return /^(?:NOUN|PROPN|PRON|AUX)$/.test(words[i - 1]?.pos ?? '') || words[i - 1]?.text === ')'
}

function affiliationBefore(scan: Scan, from: number, hitAt: HitAt): { at: number; affiliation: string | null } {
  let i = from - 1
  const possessive = scan.words[i]?.pos === 'PART' && /^(?:['’]s?)$/.test(scan.words[i]!.text)
  if (possessive) i--
  const hit = i >= 0 ? hitAt(i) : null
  if (!hit || hit.to !== i + 1) return { at: from, affiliation: null }
  const known = hit.readings[0]!
  // "Lima’s interior minister" serves Peru.
  const served = known.class === 'adjective' || (known.class === 'capital' && possessive)
  return { at: hit.from, affiliation: served ? known.country : known.name }
}

interface Core {
  readonly from: number
  readonly office: boolean
  readonly honorific: boolean
  readonly of: string | null
}

/** "adviser", "Secretary of State", "Minister for Foreign Affairs" ending before `to`. */
function coreEndingAt(scan: Scan, to: number): Core | null {
  const { words } = scan
  const ends = TITLE_ENDS.has(withoutEx(words[to - 1]?.lower ?? ''))
  for (let length = ends ? 4 : 0; length >= 1; length--) {
    const from = to - length
    if (from < 0) continue
    const phrase = withoutEx(phraseOf(scan, from, to))
    if (OFFICE_TITLES.has(phrase)) return { from, office: true, honorific: false, of: null }
    if (RANK_TITLES.has(phrase)) return { from, office: false, honorific: HONORIFICS.has(phrase), of: null }
  }
  // "Minister of Health", "Minister for Foreign Affairs", "Secretary of Homeland Security".
  for (let of = to - 2; of > 0 && of >= to - 5; of--) {
    const word = words[of]!
    if (word.lower !== 'of' && word.lower !== 'for') {
      if (!word.capital && !TITLE_MODIFIERS.has(word.lower) && word.lower !== 'and' && word.lower !== 'the') return null
      continue
    }
    const head = coreEndingAt(scan, of)
    if (!head?.office || !words[to - 1]!.capital) return null
    return head
  }
  return null
}

/** A title that begins at `from`: "minister of defence", "head of the Red Cross", "spokesman for the army". */
export function readTitleAt(scan: Scan, from: number, hitAt: HitAt): Title | null {
  const { words } = scan
  let i = from
  let affiliation: string | null = null
  const hit = hitAt(i)
  if (hit && hit.from === i) {
    const known = hit.readings[0]!
    affiliation = known.class === 'adjective' ? known.country : known.name
    i = hit.to
    if (words[i]?.pos === 'PART') i++
  }
  const roleFrom = i
  while (i < words.length && i < roleFrom + 5 && isModifier(words, i) && !startsCore(scan, i)) i++
  const core = coreStartingAt(scan, i)
  if (!core) return null
  let to = core.to
  let roleTo = to
  const of = words[to]?.lower
  if (of === 'of' || of === 'for' || of === 'at' || of === 'with' || of === 'from') {
    let next = to + 1
    if (words[next]?.lower === 'the') next++
    const whom = hitAt(next)
    if (whom && whom.from === next) {
      const known = whom.readings[0]!
      affiliation ??= known.class === 'adjective' ? known.country : known.name
      to = whom.to
    } else if (of !== 'at' && of !== 'with') {
      let end = next
      while (
        end < words.length &&
        end < next + 4 &&
        (TITLE_MODIFIERS.has(words[end]!.lower) || (words[end]!.capital && !words[end]!.initial))
      )
        end++
      // "the mayor of Rovigo | accused …": what describes an office ends no name.
      while (end > next && !words[end - 1]!.capital && words.slice(next, end - 1).some(({ capital }) => capital)) end--
      if (end > next) {
        to = end
        if (
          core.office &&
          /^(?:defen[cs]e|state|health|interior|foreign|finance|justice|staff|energy|security)$/.test(
            words[next]!.lower,
          )
        )
          roleTo = end
        else if (words[next]!.capital) affiliation ??= scan.text.slice(words[next]!.start, words[end - 1]!.end)
      }
    }
  }
  return {
    from,
    to,
    role: scan.text.slice(words[roleFrom]!.start, words[roleTo - 1]!.end),
    affiliation,
    office: core.office,
  }
}

function isModifier(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  return (
    TITLE_MODIFIERS.has(word.lower) ||
    (word.text === '-' && TITLE_MODIFIERS.has(words[i + 1]?.lower ?? '')) ||
    countryOfAdjective(word.text) !== null
  )
}

function startsCore(scan: Scan, i: number): boolean {
  const core = coreStartingAt(scan, i)
  // "deputy" and "chief" are titles and modifiers: they modify when another title follows.
  return core !== null && coreStartingAt(scan, core.to) === null
}

function coreStartingAt(scan: Scan, from: number): { to: number; office: boolean } | null {
  if (!TITLE_BEGINNINGS.has(scan.words[from]?.lower ?? '')) return null
  for (let length = 4; length >= 1; length--) {
    const to = from + length
    if (to > scan.words.length) continue
    const phrase = phraseOf(scan, from, to)
    if (OFFICE_TITLES.has(phrase)) return { to, office: true }
    if (RANK_TITLES.has(phrase)) return { to, office: false }
  }
  return null
}

/** The words' letters, small, with one space where there is any. */
export function phraseOf(scan: Scan, from: number, to: number): string {
  let phrase = ''
  for (let i = from; i < to; i++) {
    const word = scan.words[i]!
    phrase += i > from && !word.glued ? ` ${word.lower}` : word.lower
  }
  return phrase
}
