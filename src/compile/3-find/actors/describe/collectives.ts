import { COLLECTIVE_PHRASES, COLLECTIVES } from '../../../language/lexicon/groups.ts'
import { type Draft, draft } from '../draft.ts'
import type { Scan } from '../scan.ts'
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
  const phrase = previous ? `${previous.lower} ${noun.lower}` : ''
  const isPhrase = COLLECTIVE_PHRASES.has(phrase)
  if (!isPhrase && !COLLECTIVES.has(noun.lower)) return null
  if (NEVER.has(noun.lower)) return null
  if (noun.pos !== 'NOUN' && noun.pos !== 'PROPN' && noun.pos !== 'ADJ') return null
  // "rebels fighters", "police officers union": it describes the noun after it.
  const next = words[i + 1]
  if (next && (next.pos === 'NOUN' || next.text === '-') && !next.glued && COLLECTIVES.has(next.lower)) return null
  let from = isPhrase ? i - 1 : i
  while (from > 0 && KEPT.test(words[from - 1]!.lower) && !hitAt(from - 1) && !words[from - 1]!.glued) from--
  // "Iran-backed militants", "Taliban-led fighters".
  const led = words[from - 1]
  if (led && /^(?:led|backed|allied|linked|aligned|affiliated)$/.test(led.lower) && words[from - 2]?.text === '-') {
    const hit = hitAt(from - 3)
    if (
      hit &&
      /^(?:militants|fighters|rebels|insurgents|gunmen|militias|militia|militiamen|separatists|terrorists|forces|guerrillas)$/.test(
        noun.lower,
      )
    )
      return draft(scan, hit.from, i + 1, {
        kind: 'armed group',
        name: text.slice(hit.start, noun.end),
        rule: 'collective.led',
      })
  }
  const role = text.slice(words[from]!.start, noun.end).toLowerCase()
  const hit = from > 0 ? hitAt(from - 1) : null
  if (hit && hit.to === from) {
    const known = hit.readings[0]!
    const owner = known.class === 'adjective' ? known.country! : known.name
    return draft(scan, hit.from, i + 1, {
      kind: 'collective',
      name: `${text.slice(hit.start, hit.end)} ${role}`,
      key: `${owner} ${role}`,
      affiliation: owner,
      rule: 'collective.owned',
    })
  }
  const before = words[from - 1]
  if (
    !isPhrase &&
    from === i &&
    (TOO_VAGUE.has(noun.lower) ||
      before?.pos === 'PART' ||
      /^(?:its|their|his|her|our|my|your)$/.test(before?.lower ?? ''))
  )
    return null
  if (!isPhrase && VAGUE_WITH_ANY.has(noun.lower)) return null
  return draft(scan, from, i + 1, {
    kind: /officials$|authorities$/.test(role) ? 'office' : 'collective',
    name: role,
    form: 'description',
    rule: 'collective.bare',
  })
}
