import { COLLECTIVE_PHRASES, COLLECTIVES } from '../../../language/lexicon/groups.ts'
import { type Draft, draft } from '../draft.ts'
import type { Hit } from '../hit.ts'
import type { Scan, Word } from '../scan.ts'
import type { HitAt } from '../titles.ts'

const KEPT =
  /^(?:senior|local|health|government|military|security|defen[cs]e|civil|rescue|aid|medical|hospital|police|army|opposition|armed|local|emergency|election|electoral|prison|city|state|provincial|intelligence|administration|humanitarian|foreign|far-right|pro-democracy|anti-government|pro-government|unarmed|displaced|remaining|wounded|international|independent|political|religious|community|tribal|union|district|regional|municipal|coast|border|traffic|riot|federal|central|party|campaign|department|ministry|-)$/

/** Nouns that name nobody in particular unless a word before them says whose or which. */
const TOO_VAGUE = new Set([
  'allies',
  'partners',
  'leaders',
  'critics',
  'opponents',
  'supporters',
  'ministers',
  'commanders',
  'aides',
  'advisers',
  'advisors',
  'staff',
  'personnel',
  'families',
  'combatants',
  'nationals',
  'delegates',
  'crew',
  'generals',
  'officers',
  'guards',
  'workers',
  'students',
  'teachers',
  'candidates',
  'politicians',
  'observers',
  'monitors',
  'relatives',
  'donors',
  'voters',
  'troops',
  'recruits',
  'delegations',
  'militia',
  'judges',
  'attorneys',
  'pilots',
  'engineers',
])
const VAGUE_WITH_ANY = new Set(['leaders', 'ministers'])
const NEVER = new Set(['allies', 'partners', 'critics', 'opponents', 'supporters'])

/** "Kenyan soldiers", "local port officials", "aid workers", "Iran-backed militants" ending at word `i`. */
export function readCollective(scan: Scan, i: number, hitAt: HitAt): Draft | null {
  const { words, text } = scan
  const noun = words[i]!
  const previous = words[i - 1]
  const isPhrase = previous !== undefined && COLLECTIVE_PHRASES.has(`${previous.lower} ${noun.lower}`)
  if (!(isPhrase || COLLECTIVES.has(noun.lower)) || NEVER.has(noun.lower) || isModifier(words, i)) return null
  let from = isPhrase ? i - 1 : i
  while (from > 0 && KEPT.test(words[from - 1]!.lower) && !hitAt(from - 1) && !words[from - 1]!.glued) from--
  // "the chief of defence staff"
  if (noun.lower === 'staff' && words[from - 1]?.lower === 'of') return null
  const led = readLed(scan, from, i, hitAt)
  if (led) return led
  const role = text.slice(words[from]!.start, noun.end).toLowerCase()
  const hit = from > 0 ? hitAt(from - 1) : null
  if (hit && hit.to === from) return owned(scan, hit, i, role)
  if (!isPhrase && (VAGUE_WITH_ANY.has(noun.lower) || (from === i && isVague(words, i)))) return null
  return draft(scan, from, i + 1, {
    kind: /officials$|authorities$/.test(role) ? 'office' : 'collective',
    name: role,
    form: 'description',
    rule: 'collective.bare',
  })
}

/** "rebels fighters", "police officers union": no noun, or one that describes the noun after it. */
function isModifier(words: readonly Word[], i: number): boolean {
  const { pos } = words[i]!
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return true
  const next = words[i + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.text === '-') && !next.glued && COLLECTIVES.has(next.lower)
}

/** "Iran-backed militants", "Taliban-led fighters". */
function readLed(scan: Scan, from: number, i: number, hitAt: HitAt): Draft | null {
  const { words, text } = scan
  const noun = words[i]!
  if (!LED.test(words[from - 1]?.lower ?? '') || words[from - 2]?.text !== '-') return null
  const hit = hitAt(from - 3)
  if (!hit || !ARMED.test(noun.lower)) return null
  const name = text.slice(hit.start, noun.end)
  return draft(scan, hit.from, i + 1, { kind: 'armed group', name, rule: 'collective.led' })
}
const LED = /^(?:led|backed|allied|linked|aligned|affiliated)$/
const ARMED =
  /^(?:militants|fighters|rebels|insurgents|gunmen|militias|militia|militiamen|separatists|terrorists|forces|guerrillas)$/

/** "Kenyan soldiers", "Oxfam’s staff": of a known name before them. */
function owned(scan: Scan, hit: Hit, i: number, role: string): Draft {
  const known = hit.readings[0]!
  const owner = known.class === 'adjective' ? known.country! : known.name
  return draft(scan, hit.from, i + 1, {
    kind: 'collective',
    name: `${scan.text.slice(hit.start, hit.end)} ${role}`,
    key: `${owner} ${role}`,
    affiliation: owner,
    rule: 'collective.owned',
  })
}

/** Said of too many, or of somebody's own. */
const isVague = (words: readonly Word[], i: number): boolean =>
  TOO_VAGUE.has(words[i]!.lower) ||
  words[i - 1]?.pos === 'PART' ||
  /^(?:its|their|his|her|our|my|your)$/.test(words[i - 1]?.lower ?? '')
