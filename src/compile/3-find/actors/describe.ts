import { COLLECTIVE_PHRASES, COLLECTIVES } from '../../language/lexicon/groups.ts'
import { SOURCE_NOUNS } from '../../language/lexicon/titles.ts'
import { nameWords } from '../../language/personNames.ts'
import type { RefusedSpan } from '../../shapes.ts'
import type { BodyDraft } from './bodies.ts'
import { readCollective } from './collectives.ts'
import type { Draft } from './draft.ts'
import { readMeant } from './groupsMeant.ts'
import type { People } from './people.ts'
import type { ReadPassage } from './readPassage.ts'
import { personDraft } from './settle.ts'
import { type Described, readOffice, readSource } from './sources.ts'

const PHRASE_ENDS = new Set([...COLLECTIVE_PHRASES].map((phrase) => phrase.split(' ').at(-1)!))
/** How far back, in passages, a description without a name may reach for what it stands for. */
const REACH = 3

/** Descriptions of everyone and everything that is not named: resolved where one reading only is left. */
export function describe(
  passages: readonly ReadPassage[],
  named: readonly Draft[],
  people: People,
  refused: RefusedSpan[],
): Draft[] {
  const found: Draft[] = []
  const sources: Described[] = []
  const bodies: { readonly type: string; readonly draft: Draft }[] = [
    ...passages.flatMap((read) => read.bodies).filter((body) => !body.draft.local),
    ...named.filter((d) => d.known?.class === 'military').map((d) => ({ type: 'military', draft: d })),
  ].sort((a, b) => a.draft.start - b.draft.start)
  let seen = 0
  for (const read of passages) {
    const { scan, hitAt } = read
    const taken = takenIn(read, named)
    for (const body of read.bodies) found.push(resolveBody(body, bodies, scan.passage))
    for (let i = 0; i < scan.words.length; i++) {
      const word = scan.words[i]!
      while (seen < named.length && named[seen]!.start < word.start) seen++
      const before = named.slice(Math.max(0, seen - 40), seen)
      if (word.lower === 'the' || (hitAt(i)?.from === i && scan.words[hitAt(i)!.to]?.pos === 'PART')) {
        const office = readOffice(scan, i, hitAt)
        const settled = office && settleOffice(office, people, refused)
        if (settled) {
          found.push(settled)
          taken.fill(1, settled.from, settled.to)
          continue
        }
      }
      if (taken[i]) continue
      if (word.lower === 'person' && scan.words[i - 1]?.lower === 'the') {
        const last = sources.at(-1)
        if (last && scan.passage - last.draft.scan.passage <= 1)
          found.push({ ...last.draft, ...spanOf(scan, i - 1, i + 1), form: 'description', rule: 'source.person' })
        continue
      }
      if (SOURCE_NOUNS.has(word.lower)) {
        const source = readSource(scan, i, hitAt)
        if (source) {
          found.push(settleSource(source, sources))
          taken.fill(1, source.draft.from, source.draft.to)
          continue
        }
      }
      const meant = scan.words[i - 1] ? readMeant(scan, i) : null
      if (meant) {
        const antecedent = lastFitting(before, scan.passage, meant.fits)
        if (antecedent)
          found.push({
            ...antecedent,
            ...spanOf(scan, meant.draft.from, meant.draft.to),
            form: 'description',
            rule: 'meant',
          })
        else
          refused.push({
            start: meant.draft.start,
            end: meant.draft.end,
            rule: 'actor.meant',
            reason: 'no one name before it that it stands for',
          })
        continue
      }
      if (COLLECTIVES.has(word.lower) || PHRASE_ENDS.has(word.lower)) {
        const collective = readCollective(scan, i, hitAt)
        if (collective) found.push(collective)
      }
    }
  }
  return found
}

function spanOf(scan: Draft['scan'], from: number, to: number) {
  return { scan, from, to, start: scan.words[from]!.start, end: scan.words[to - 1]!.end }
}

/** Words that names already cover, but for whole sentences' owners ("Israel" in "Israel's minister of defence"). */
function takenIn(read: ReadPassage, named: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(read.scan.words.length)
  for (const draft of named) if (draft.scan === read.scan) taken.fill(1, draft.from, draft.to)
  for (const { draft } of read.bodies) taken.fill(1, draft.from, draft.to)
  return taken
}

function resolveBody(
  body: BodyDraft,
  owned: readonly { readonly type: string; readonly draft: Draft }[],
  passage: number,
): Draft {
  if (!body.draft.local) return body.draft
  const same = owned.filter((each) => each.type === body.type)
  const keys = new Set(same.map((each) => each.draft.key))
  const before = same.filter((each) => each.draft.start < body.draft.start)
  const last = before.at(-1)
  const meant = keys.size === 1 ? same[0]! : last && passage - last.draft.scan.passage <= REACH ? last : null
  if (!meant) return body.draft
  const { kind, name, key, affiliation } = meant.draft
  return { ...body.draft, kind, name, key, affiliation, local: false, rule: 'body.same as before' }
}

function settleOffice(described: Described, people: People, refused: RefusedSpan[]): Draft | null {
  const { draft, office } = described
  if (!office) return null
  const person = people.withOffice(office.role, office.affiliation)
  if (person) return { ...personDraft(draft.scan, draft.from, draft.to, person, 'source.office'), form: 'description' }
  if (office.affiliation !== null)
    return {
      ...draft,
      key: `${nameWords(office.role).join(' ')} of ${office.affiliation}`,
      rule: 'source.office unnamed',
    }
  refused.push({
    start: draft.start,
    end: draft.end,
    rule: 'actor.office',
    reason: 'no one person in the article holds it',
  })
  return null
}

/** "The senior defense official" after "a senior defense official" is the same person. */
function settleSource(source: Described, sources: Described[]): Draft {
  if (source.definite) {
    const same = sources.findLast(
      (each) => each.head === source.head && source.modifiers.every((word) => each.modifiers.includes(word)),
    )
    if (same) {
      const { name, key, affiliation, role } = same.draft
      return { ...source.draft, name, key, affiliation, role, rule: 'source.same as before' }
    }
  }
  // Two unnamed officials of one article are two actors unless the article says otherwise.
  const nth = sources.filter((each) => each.draft.name === source.draft.name).length
  const draft = nth === 0 ? source.draft : { ...source.draft, key: `${source.draft.key} ${nth + 1}` }
  sources.push({ ...source, draft })
  return draft
}

function lastFitting(before: readonly Draft[], passage: number, fits: (named: Draft) => boolean): Draft | null {
  const last = before.findLast((named) => fits(named) && passage - named.scan.passage <= REACH)
  return last ?? null
}
