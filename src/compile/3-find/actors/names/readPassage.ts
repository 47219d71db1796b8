import type { KnownName } from '../../../language/gazetteer.ts'
import { perWord } from '../../../language/perWord.ts'
import type { RefusedSpan, SplitPassage } from '../../../shapes.ts'
import { type BodyDraft, readBody } from '../bodies.ts'
import type { Hit } from '../hit.ts'
import { type Scan, scanPassage } from '../scan.ts'
import type { HitAt } from '../titles.ts'
import { findKnown } from './knownNames.ts'
import type { Name } from './name.ts'
import { findNames } from './names.ts'

/** What a passage holds by itself: known names, bodies of state, and names by their looks. */
export interface ReadPassage {
  readonly scan: Scan
  readonly hits: readonly Hit[]
  readonly bodies: readonly BodyDraft[]
  readonly names: readonly Name[]
  /** The known name or body that stands at a word. */
  readonly hitAt: HitAt
}

/** Last words of bodies of state; only there is a body looked for. */
const BODY_ENDS = new Set([
  'army',
  'military',
  'forces',
  'navy',
  'force',
  'guard',
  'coastguard',
  'police',
  'parliament',
  'senate',
  'house',
  'assembly',
  'court',
  'council',
  'commission',
  'bank',
  'government',
  'cabinet',
  'authorities',
  'junta',
  'embassy',
  'presidency',
  'ministry',
  'ministries',
])

const endsBody = perWord(({ lower }) => BODY_ENDS.has(lower))

/** All that a passage names, before the rest of the article has its say. */
export function readPassage(text: string, passage: SplitPassage, refused: RefusedSpan[]): ReadPassage {
  const scan = scanPassage(text, passage)
  const hits = findKnown(scan, refused)
  const at: (Hit | null)[] = new Array<Hit | null>(scan.words.length).fill(null)
  for (const hit of hits) at.fill(hit, hit.from, hit.to)
  const hitAt: HitAt = (i) => at[i] ?? null
  const bodies: BodyDraft[] = []
  scan.words.forEach((word, i) => {
    if (at[i] || !endsBody(word)) return
    const body = readBody(scan, i, hitAt)
    if (!body) return
    bodies.push(body)
    at.fill(asHit(body), body.draft.from, body.draft.to)
  })
  return { scan, hits, bodies, names: findNames(scan, hits, hitAt), hitAt }
}

/** A body of state stands before a title as a known name does ("Interior Ministry spokesman"). */
function asHit({ draft }: BodyDraft): Hit {
  const known: KnownName = {
    name: draft.name,
    kind: draft.kind,
    class: 'office',
    country: draft.affiliation,
    form: draft.name,
    article: 'none',
  }
  return { from: draft.from, to: draft.to, start: draft.start, end: draft.end, readings: [known] }
}
