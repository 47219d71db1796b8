import { addToGroup, groupBy } from '../../../../corpus/groups.ts'
import { countBefore } from '../../../../corpus/sorted.ts'
import { adjectiveOf } from '../../../language/gazetteer.ts'
import { COLLECTIVE_PHRASES, COLLECTIVES } from '../../../language/lexicon/groups.ts'
import { PLACE_NOUNS } from '../../../language/lexicon/institutions.ts'
import { SOURCE_NOUNS } from '../../../language/lexicon/titles.ts'
import { nameWords } from '../../../language/personNames.ts'
import { perWord } from '../../../language/perWord.ts'
import type { RefusedSpan } from '../../../shapes.ts'
import type { BodyDraft } from '../bodies.ts'
import type { Draft } from '../draft.ts'
import { personDraft } from '../draft.ts'
import type { ReadPassage } from '../names/readPassage.ts'
import type { People } from '../people.ts'
import { isTitleWord } from '../titles.ts'
import { SPEECH_VERBS } from '../verbs.ts'
import { Antecedents } from './antecedents.ts'
import { readCollective } from './collectives.ts'
import { MEANT_NOUNS, type Meant, readMeant } from './groupsMeant.ts'
import { homelandOf, isNationalBody } from './homeland.ts'
import { type Described, readHolder, readOffice, readSource } from './sources.ts'

/** Only at these words is anything looked for. */
const PHRASE_ENDS = new Set([...COLLECTIVE_PHRASES].map((phrase) => phrase.split(' ').at(-1)!))
const TRIGGERS = new Set([...SOURCE_NOUNS, ...MEANT_NOUNS, ...COLLECTIVES, ...PHRASE_ENDS, 'the', 'person'])
const isTrigger = perWord(({ lower }) => TRIGGERS.has(lower))
/** How far back, in passages, a description without a name may reach for what it stands for. */
const REACH = 3

/** What is known of the article while its descriptions are read, in text order. */
interface Story {
  readonly named: readonly Draft[]
  readonly people: People
  /** Bodies of state with an owner, in text order. */
  readonly owned: readonly Draft[]
  /** The same by type. */
  readonly bodies: ReadonlyMap<string, Antecedents>
  /** Names that each kind of "the group", "the agency" may stand for. */
  readonly meant: Map<(named: Draft) => boolean, Antecedents>
  /** Unnamed persons so far, by the noun for them. */
  readonly sources: Map<string, Described[]>
  lastSource: Described | null
  readonly refused: RefusedSpan[]
}

/** A body of state that the lexicons know by its name: "the coast guard" after "the Philippine Coast Guard". */
const TYPED = / (coast guard|navy|air force|supreme court|electoral commission|central bank)$/

/** Descriptions of everyone and everything that is not named: resolved where one reading only is left. */
export function describe(
  passages: readonly ReadPassage[],
  named: readonly Draft[],
  people: People,
  refused: RefusedSpan[],
): Draft[] {
  const owned = passages.flatMap((read) => read.bodies.filter((body) => !body.draft.local))
  const militaries = named.flatMap((d) => {
    const type =
      d.known?.class === 'military' ? 'military' : (TYPED.exec(d.known?.name.toLowerCase() ?? '')?.[1] ?? null)
    return type === null ? [] : [{ type, draft: d }]
  })
  const byType = new Map<string, Draft[]>()
  for (const { type, draft } of [...owned, ...militaries].sort((a, b) => a.draft.start - b.draft.start))
    addToGroup(byType, type, draft)
  const bodies = new Map([...byType].map(([type, drafts]) => [type, new Antecedents(drafts)]))
  const story: Story = {
    named,
    people,
    owned: owned.map((body) => body.draft),
    bodies,
    meant: new Map(),
    sources: new Map(),
    lastSource: null,
    refused,
  }
  const homeland = homelandOf(named)
  const namedIn = groupBy(named, (draft) => draft.scan)
  return passages.flatMap((read) => [
    ...read.bodies.map((body) => resolveBody(body, bodies, read.scan.passage, homeland)),
    ...describePassage(read, namedIn.get(read.scan) ?? [], story),
  ])
}

function describePassage(read: ReadPassage, named: readonly Draft[], story: Story): Draft[] {
  const { scan, hitAt } = read
  const { words } = scan
  if (read.hits.length === 0 && read.bodies.length === 0 && !words.some(isTrigger)) return []
  // No typed array: a short one costs more to make than it saves.
  const taken = new Array<0 | 1>(words.length).fill(0)
  for (const draft of named) taken.fill(1, draft.from, draft.to)
  for (const { draft } of read.bodies) taken.fill(1, draft.from, draft.to)
  const found: Draft[] = []
  const take = (draft: Draft) => {
    found.push(draft)
    taken.fill(1, draft.from, draft.to)
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const hit = word.capital ? hitAt(i) : null
    if (!hit && !isTrigger(word)) continue
    if (word.lower === 'the' || (hit?.from === i && words[hit.to]?.pos === 'PART')) {
      const office = readOffice(scan, i, hitAt)
      const alone = office && !isApposed(office.draft, named) && !holdsPerson(office.draft, named)
      const holder = office || word.lower !== 'the' ? null : readHolder(scan, i + 1, story.people)
      const settled = alone ? settleOffice(office, story) : holder && !isApposed(holder, named) ? holder : null
      if (settled) {
        take(settled)
        continue
      }
    }
    if (taken[i]) continue
    if (word.lower === 'person' && words[i - 1]?.lower === 'the') {
      const last = story.lastSource
      if (last && scan.passage - last.draft.scan.passage <= 1)
        take({ ...last.draft, ...spanOf(scan, i - 1, i + 1), form: 'description', rule: 'source.person' })
    } else if (SOURCE_NOUNS.has(word.lower)) {
      const source = readSource(scan, i, hitAt)
      const alone = source && !isApposed(source.draft, named) && !holdsPerson(source.draft, named)
      // "The minister, a former judge, …"
      const again = source !== null && isBehind(found, source.draft)
      const settled = alone && !again ? settleSource(source, story) : null
      if (settled) take(settled)
    } else if (MEANT_NOUNS.has(word.lower)) {
      const settled = settleMeant(read, i, story)
      if (settled) take(settled)
    }
    if (!taken[i] && (COLLECTIVES.has(word.lower) || PHRASE_ENDS.has(word.lower))) {
      const collective = readCollective(scan, i, hitAt)
      if (collective) found.push(collective)
    }
  }
  return found
}

/** Behind a comma of somebody who was just described. */
const isBehind = (found: readonly Draft[], { from, scan }: Draft): boolean =>
  scan.words[from - 1]?.text === ',' && found.some(({ kind, to }) => kind === 'person' && to === from - 1)

/** Beside a person's name it says who that is: "X, a spokesman for the army", "a police commander, Gen. X". */
function isApposed(draft: Draft, named: readonly Draft[]): boolean {
  const { words } = draft.scan
  const before = words[draft.from - 1]?.text === ','
  const end = endOfOffice(draft, named)
  const after = words[end]?.text === ','
  if (after && words[draft.from - 1]?.lower === 'and' && isSecondApposed(draft, named)) return true
  return named.some(
    (each) =>
      each.kind === 'person' &&
      ((before && each.to === draft.from - 1) ||
        (each.to === draft.from - 2 && words[draft.from - 2]?.text === ',' && words[draft.from - 1]?.pos !== 'VERB') ||
        (after && each.from > draft.to && each.from <= end + 5)),
  )
}

/**
 * "the police chief of Homs | region, Omar Bek", "a nurse at the Kita | health centre, Ana Ruiz", "the president of the
 * Mine | and Allied Workers' Union (MAWU), Omar Bek": where the words end that stand before the name.
 */
function endOfOffice({ scan: { words }, to }: Draft, named: readonly Draft[]): number {
  let end = named.find((each) => each.from < to && each.to > to)?.to ?? to
  while (end < to + LONGEST_TAIL && words[end]?.pos === 'NOUN' && !words[end]!.capital) end++
  if (PLACE_NOUNS.has(words[end]?.lower ?? '')) end++
  return words[end]?.text === '(' && words[end + 2]?.text === ')' ? end + 3 : end
}
const LONGEST_TAIL = 8

/** "Ana Ruiz, Omar's daughter | and a former minister, said": what she is besides. */
function isSecondApposed({ scan: { words }, from }: Draft, named: readonly Draft[]): boolean {
  for (let i = from - 2; i > from - 10 && i > 0; i--) {
    if (words[i]!.text === ',') return named.some((each) => each.kind === 'person' && each.to === i)
    if (/^(?:VERB|AUX|PUNCT)$/.test(words[i]!.pos)) return false
  }
  return false
}

/** "the head of the council Ana Ruiz": it ends in the name of whoever it is. */
function holdsPerson(draft: Draft, named: readonly Draft[]): boolean {
  return named.some((each) => {
    if (each.kind !== 'person' || each.from <= draft.from || each.to !== draft.to) return false
    // "a spokesman for Mr Keita" is somebody else.
    const before = draft.scan.words[each.from - 1]!.lower
    return !isTitleWord(before) && before !== 'for' && before !== 'of' && before !== 'to'
  })
}

function spanOf(scan: Draft['scan'], from: number, to: number) {
  return { scan, from, to, start: scan.words[from]!.start, end: scan.words[to - 1]!.end }
}

function resolveBody(body: BodyDraft, owned: Story['bodies'], passage: number, homeland: string | null): Draft {
  if (!body.draft.local) return body.draft
  const same = owned.get(body.type)
  const meant = same?.only() ?? same?.before(body.draft.start, passage, REACH)
  if (!meant && homeland !== null && isNationalBody(body.type) && body.draft.form === 'description') {
    const name = `${adjectiveOf(homeland) ?? homeland} ${body.type}`
    const key = `${homeland} ${body.type}`
    return { ...body.draft, name, key, affiliation: homeland, local: false, rule: 'body.of the country spoken of' }
  }
  if (!meant) return body.draft
  const { kind, name, key, affiliation } = meant
  return { ...body.draft, kind, name, key, affiliation, local: false, rule: 'body.same as before' }
}

function settleOffice({ draft, office }: Described, { people, refused }: Story): Draft | null {
  if (!office) return null
  const held = people.offices.withOffice(office.role, office.affiliation)
  // “the president”, before anybody is named who is one: not the president whom a sports body suspends further on
  const person = held && (office.affiliation !== null || held.first < draft.start) ? held : null
  if (person) return { ...personDraft(draft.scan, draft.from, draft.to, person, 'source.office'), form: 'description' }
  if (office.affiliation !== null) {
    const served = people.offices.whoServes(office.role.toLowerCase(), office.affiliation, draft.start)
    if (served)
      return { ...personDraft(draft.scan, draft.from, draft.to, served, 'source.office'), form: 'description' }
    const key = `${nameWords(office.role).join(' ')} of ${office.affiliation}`
    return { ...draft, key, rule: 'source.office unnamed' }
  }
  refused.push({ start: draft.start, end: draft.end, rule: 'actor.office', reason: 'no one person here holds it' })
  return null
}

/** "The senior defense official" after "a senior defense official" is the same person. */
function settleSource(source: Described, story: Story): Draft | null {
  const before = story.sources.get(source.head) ?? []
  if (source.definite) {
    const same = before.slice(-NEAR).findLast((each) => source.modifiers.every((word) => each.modifiers.includes(word)))
    if (same) {
      const { name, key, affiliation, role } = same.draft
      return { ...source.draft, name, key, affiliation, role, rule: 'source.same as before' }
    }
  }
  if (!source.certain) return null
  // Two unnamed officials of one article are two actors unless the article says otherwise.
  const nth = before.length + 1
  const twin = before.slice(-NEAR).some((each) => each.draft.name === source.draft.name)
  const draft = twin ? { ...source.draft, key: `${source.draft.key} ${nth}` } : source.draft
  const settled = { ...source, draft }
  if (before.length === 0) story.sources.set(source.head, before)
  before.push(settled)
  story.lastSource = settled
  return draft
}
/** How many unnamed persons back a description may reach. */
const NEAR = 20

/** "the group": the one name in the article that it fits, or the last one that stands near. */
function settleMeant(read: ReadPassage, i: number, story: Story): Draft | null {
  const meant = readMeant(read.scan, i)
  if (!meant) return null
  const { draft, fits, sole, many } = meant
  let fitting = story.meant.get(fits)
  if (!fitting) {
    const all = [...story.named, ...story.owned].sort((a, b) => a.start - b.start)
    fitting = new Antecedents(all.filter((each) => each.form === 'name' && fits(each)))
    story.meant.set(fits, fitting)
  }
  const last = many
    ? oneOfMany(meant, fitting, story.named)
    : fitting.before(draft.start, draft.scan.passage, sole ? -1 : REACH)
  if (last) return { ...last, ...spanOf(draft.scan, draft.from, draft.to), form: 'description', rule: 'meant' }
  const reason = 'no one name before it fits'
  story.refused.push({ start: draft.start, end: draft.end, rule: 'actor.meant', reason })
  return null
}

/** The company or the party that is meant, where no other may be. */
function oneOfMany({ draft, fits }: Meant, fitting: Antecedents, named: readonly Draft[]): Draft | null {
  const { start, scan } = draft
  const before = named
    .slice(
      0,
      countBefore(named, (each) => each.start < start),
    )
    .slice(-LOOKED)
  // "Ms Liu said the company had paid": hers, which the words need not name
  const isSaid = before.some(
    (each) => each.scan === scan && each.kind === 'person' && SPEECH_VERBS.has(scan.acts[each.from]?.lemma ?? ''),
  )
  const meant = fitting.meant(start, scan.passage, isSaid ? -1 : REACH)
  // A body of which nothing is known, and that does something in between, may be it as well.
  const isCrossed = before.some(
    (each) =>
      each.start > (meant?.start ?? 0) &&
      each.kind === 'organisation' &&
      each.known === null &&
      each.key !== meant?.key &&
      each.scan.acts[each.from] &&
      !fits(each),
  )
  return isCrossed ? null : meant
}
/** How many names back. */
const LOOKED = 40
