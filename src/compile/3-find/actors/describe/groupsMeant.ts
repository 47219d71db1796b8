import { FIRM_NOUNS } from '../../../language/lexicon/institutions.ts'
import { readWords } from '../../../language/lexicon/rows.ts'
import { type Draft, draft } from '../draft.ts'
import type { Scan } from '../scan.ts'

const CALLED_BY_NOUN =
  'union federation association foundation fund institute university club society academy college commission committee'.split(
    ' ',
  )

/** "the insurgent group", "the agency", "the airline": what they stand for is looked up among the names before them. */
const MEANT: readonly {
  readonly noun: RegExp
  readonly fits: (named: Draft) => boolean
  /** Of two that are named nobody says which. */
  readonly sole?: true
  /** Many may be called so: of several the only one that acts where any was named last, and nobody where that is unsure. */
  readonly many?: true
}[] = [
  {
    noun: /^(?:group|movement|militia|organi[sz]ation)$/,
    fits: (d) => d.kind === 'armed group' || d.known?.class === 'ngo',
  },
  {
    noun: /^(?:agency)$/,
    fits: (d) =>
      /\bagency\b/i.test(d.name) ||
      d.known?.class === 'international' ||
      d.known?.class === 'outlet' ||
      d.known?.class === 'state body',
  },
  {
    noun: /^(?:company|firm|airline|carrier|manufacturer|maker|giant)$/,
    fits: (d) =>
      d.known?.class === 'company' || (d.kind === 'organisation' && (isNamedFirm(d.name) || isCalledFirm(d))),
    many: true,
  },
  {
    noun: /^(?:party)$/,
    fits: (d) =>
      d.known?.class === 'party' ||
      (d.kind === 'organisation' && /\b(?:party|alliance|movement|front|league|democrats)\b/i.test(d.name)),
    many: true,
  },
  // "the union", "the university": what has the noun in its name
  ...CALLED_BY_NOUN.map((noun) => {
    const named = new RegExp(`\\b${noun}\\b`, 'i')
    return {
      noun: new RegExp(`^${noun}$`),
      fits: (d: Draft) => d.kind === 'organisation' && named.test(d.name),
      many: true as const,
    }
  }),
  { noun: /^(?:ministry)$/, fits: (d) => /\bministry\b/i.test(d.name), sole: true },
  { noun: /^(?:bloc)$/, fits: (d) => d.known?.class === 'international', sole: true },
  { noun: /^(?:coalition|alliance)$/, fits: (d) => /-led .*(?:coalition|alliance)$/i.test(d.name) },
  { noun: /^(?:charity)$/, fits: (d) => d.known?.class === 'ngo' },
  { noun: /^(?:bank)$/, fits: (d) => /\bbank\b/i.test(d.name) && d.kind === 'organisation' },
  {
    noun: /^(?:court|tribunal)$/,
    fits: (d) => /\b(?:court|tribunal)\b/i.test(d.name) && d.kind === 'organisation',
    sole: true,
  },
  { noun: /^(?:newspaper|broadcaster|daily)$/, fits: (d) => d.known?.class === 'outlet' },
  { noun: /^(?:administration)$/, fits: (d) => /\badministration\b/i.test(d.name) },
]
const ARMED =
  /^(?:militant|insurgent|rebel|armed|jihadist|guerrilla|paramilitary|separatist|terrorist|extremist|islamist|shiite|sunni|palestinian|lebanese)$/

export const MEANT_NOUNS: ReadonlySet<string> = new Set([
  ...CALLED_BY_NOUN,
  ...readWords(`
group, movement, militia, organisation, organization, agency, company, firm, airline, carrier, manufacturer, maker, giant, party, ministry, charity
coalition, alliance, bloc, bank, court, tribunal, newspaper, broadcaster, daily, administration
`),
])

const isNamedFirm = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => FIRM_NOUNS.has(word))

/** "Kozara, which makes tiles, …": no; "the tile maker Kozara", "Kozara, a Serbian company": told so where it is named. */
function isCalledFirm({ scan: { words }, from, to }: Draft): boolean {
  if (FIRM.test(words[from - 1]?.lower ?? '')) return true
  if (words[to]?.text !== ',' || !/^(?:an?|the)$/.test(words[to + 1]?.lower ?? '')) return false
  for (let i = to + 2; i < to + 7; i++) if (FIRM.test(words[i]?.lower ?? '')) return true
  return false
}
const FIRM = /^(?:company|firm|airline|carrier|manufacturer|maker|retailer|operator|subsidiary|conglomerate|startup)$/

function isArmed(named: Draft): boolean {
  return named.kind === 'armed group'
}

const OF_A_CAUSE = /^(?:group|organi[sz]ation|agency|charity)$/
const CAUSES = /^(?:aid|rights|relief|humanitarian|medical|campaign|advocacy|environmental)$/
const isForCause = ({ known }: Draft): boolean => known?.class === 'ngo'

export interface Meant {
  readonly draft: Draft
  readonly fits: (named: Draft) => boolean
  readonly sole: boolean
  readonly many: boolean
}

/** "the group" at word `i` (the noun); to whom it belongs the article says. */
export function readMeant(scan: Scan, i: number): Meant | null {
  const { words, text } = scan
  const noun = words[i]!
  if (noun.capital) return null
  let from = i - 1
  while (from > 0 && ARMED.test(words[from]!.lower)) from--
  const armed = from < i - 1
  // "the rights group", "the aid agency"
  const cause = !armed && OF_A_CAUSE.test(noun.lower) && CAUSES.test(words[from]?.lower ?? '')
  if (cause) from--
  if (words[from]?.lower !== 'the') return null
  const next = words[i + 1]
  if (next && (next.pos === 'NOUN' || next.capital || next.text === '-' || next.lower === 'of')) return null
  const row = MEANT.find((each) => each.noun.test(noun.lower))
  if (!row) return null
  const fits = armed ? isArmed : cause ? isForCause : row.fits
  const name = text.slice(words[from]!.start, noun.end)
  return {
    draft: draft(scan, from, i + 1, { kind: 'organisation', name, form: 'description', rule: 'meant' }),
    fits,
    sole: row.sole === true,
    many: row.many === true,
  }
}
